//! The captions of the grades.

use afs12_clinical::patient::{Accepts, Field};
use afs12_words::Language;

#[test]
fn grades_have_one_caption_each_or_none() {
    for language in Language::ALL {
        for field in Field::ALL {
            let texts = language.words().field(field);
            let captions = texts.captions.len();
            match field.accepts() {
                Accepts::Grade { least, most } => {
                    let grades = usize::from(most - least) + 1;
                    assert_eq!(least, 0, "{field:?}: captions count from grade 0");
                    assert!([0, grades].contains(&captions), "{language:?} {field:?}");
                    assert!(!texts.captions.contains(&""), "{language:?} {field:?}");
                }
                Accepts::Quantity(_) | Accepts::Choice(_) | Accepts::YesNo => {
                    assert_eq!((captions, texts.zero), (0, None), "{language:?} {field:?}");
                }
            }
        }
    }
}

#[test]
fn captions_are_in_the_order_of_the_grades() {
    for language in Language::ALL {
        let words = language.words();
        for field in Field::ALL {
            for (grade, caption) in words.field(field).captions.iter().enumerate() {
                assert_eq!(words.caption(field, &grade.to_string()), *caption);
            }
        }
    }
}
