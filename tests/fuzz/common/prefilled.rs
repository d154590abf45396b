//! Properties of answers from a record.

use afs12_clinical::patient::{Patient, RawAnswers};
use afs12_exchange::Prefill;
use afs12_exchange::Source;
use afs12_form::{Draft, Reading};

/// Panics if the form refuses an accepted answer, changes one, or makes another patient of them.
pub fn must_be_taken_over(prefills: &[Prefill], source: Source) {
    let mut draft = Draft::default();
    let filled = draft.fill_in(prefills, source);
    assert!(filled.refused.is_empty(), "{:?}", filled.refused);
    assert!(filled.kept.is_empty(), "{:?}", filled.kept);
    assert_eq!(filled.taken, prefills.len());
    let mut raw_answers = RawAnswers::default();
    for prefill in prefills {
        assert!(draft.is_answered(prefill.field), "{prefill:?}");
        raw_answers.enter(prefill.field, prefill.entry.clone());
    }
    let checked = Patient::from_raw_answers(&raw_answers);
    match (draft.read(), checked) {
        (Reading::Patient(read), Ok(checked)) => assert_eq!(*read, checked),
        (Reading::Patient(_), Err(validation_errors)) => {
            panic!("the form forgave {validation_errors:?}")
        }
        (reading, Ok(_)) => panic!("the form makes no patient: {reading:?}"),
        (_, Err(_)) => {}
    }
}
