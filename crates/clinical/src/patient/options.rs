//! The options of a field that is chosen instead of typed.

use super::choice::AnyChoice;
use super::field::{Accepts, Field};
use super::raw_answers::Entry;

const YES: &str = "yes";
const NO: &str = "no";
/// The options of the grades and counts, from 0.
pub const GRADES: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

/// The options of a field, in the order in which they are shown; empty for a quantity.
pub fn options(field: Field) -> Vec<&'static str> {
    match field.accepts() {
        Accepts::Quantity(_) => Vec::new(),
        Accepts::Grade { least, most } => GRADES[usize::from(least)..=usize::from(most)].to_vec(),
        Accepts::Choice(codes) => codes.to_vec(),
        Accepts::YesNo => vec![YES, NO],
    }
}

/// The meaning of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Yes or no.
    YesNo(bool),
    /// A grade or a count.
    Grade(u8),
    /// One of a fixed set of words.
    Choice(AnyChoice),
}

/// The meaning of an option of `field`; `None` if the field has no such option.
pub fn meaning(field: Field, option: &str) -> Option<Meaning> {
    match field.accepts() {
        Accepts::Quantity(_) => None,
        Accepts::YesNo => match option {
            YES => Some(Meaning::YesNo(true)),
            NO => Some(Meaning::YesNo(false)),
            _ => None,
        },
        Accepts::Grade { least, most } => {
            let grade = GRADES.iter().position(|grade| *grade == option)?;
            let grade = u8::try_from(grade).ok()?;
            (least..=most)
                .contains(&grade)
                .then_some(Meaning::Grade(grade))
        }
        Accepts::Choice(_) => field.choice(option).map(Meaning::Choice),
    }
}

/// The entry made by choosing an option of `field`.
pub fn entry_of_option(field: Field, option: &'static str) -> Entry {
    match meaning(field, option) {
        Some(Meaning::YesNo(yes)) => Entry::YesNo(yes),
        Some(Meaning::Grade(grade)) => Entry::Number(f64::from(grade)),
        Some(Meaning::Choice(_)) | None => Entry::Word(option.to_owned()),
    }
}
