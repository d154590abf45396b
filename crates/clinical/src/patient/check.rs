//! The rules for raw answers, and the functions that read them answer by answer.

use crate::order::sort_by;

use super::answer::Answer;
use super::choice::Choice;
use super::field::{Accepts, Field};
use super::grade::Grade;
use super::quantity::{self, Quantity};
use super::raw_answers::{Entry, RawAnswers};
use super::unit::Measured;
use super::validation_error::{Reason, ValidationError};

/// Without these fields there is no estimate.
pub const REQUIRED: [Field; 2] = [Field::Rutherford, Field::Age];

/// Every validation error of the raw answers, in the order of the contract; empty if they make a patient.
pub fn check(raw_answers: &RawAnswers) -> Vec<ValidationError> {
    let missing = REQUIRED
        .into_iter()
        .filter(|field| raw_answers.entry(*field).is_none());
    let mut validation_errors: Vec<ValidationError> = missing
        .map(|field| ValidationError::of(field, Reason::Required))
        .collect();
    validation_errors.extend(
        Field::ALL
            .into_iter()
            .filter_map(|field| refused_entry(raw_answers, field)),
    );
    let place = |validation_error: &ValidationError| {
        validation_error
            .field()
            .map_or(Field::ALL.len(), |field| field as usize)
    };
    sort_by(&mut validation_errors, |a, b| place(a).cmp(&place(b)));
    validation_errors
}

fn refused_entry(raw_answers: &RawAnswers, field: Field) -> Option<ValidationError> {
    accepted(field, raw_answers.entry(field)?).err()
}

/// Whether a field accepts an entry by itself; rules that involve other fields are not checked.
///
/// # Errors
/// The validation error, if it does not.
pub fn accepted(field: Field, entry: &Entry) -> Result<(), ValidationError> {
    match (field.accepts(), entry) {
        (Accepts::Quantity(_), Entry::Measured(measured)) => {
            quantity::checked(field, *measured).map(|_| ())
        }
        (Accepts::Grade { .. }, Entry::Number(number)) => Grade::new(field, *number).map(|_| ()),
        (Accepts::Choice(codes), Entry::Word(word)) if codes.contains(&word.as_str()) => Ok(()),
        (Accepts::YesNo, Entry::YesNo(_)) => Ok(()),
        _ => Err(not_accepted(field, entry)),
    }
}

fn not_accepted(field: Field, entry: &Entry) -> ValidationError {
    let found = match entry {
        Entry::Measured(Measured { value, .. }) | Entry::Number(value) => value.to_string(),
        Entry::Word(word) => format!("\"{word}\""),
        Entry::YesNo(yes) => yes.to_string(),
    };
    ValidationError::of(field, Reason::NotAccepted(found))
}

/// The answer to a question that takes a quantity.
///
/// # Errors
/// The validation error, if the entry is not within the field's accepted range.
pub fn quantity<Q: Quantity>(raw_answers: &RawAnswers) -> Result<Answer<Q>, ValidationError> {
    read(raw_answers, Q::FIELD, |entry| match entry {
        Entry::Measured(measured) => Q::new(*measured).ok(),
        _ => None,
    })
}

/// The answer to a question that takes a grade or a count.
///
/// # Errors
/// The validation error, if the entry is not one of the field's grades.
pub fn grade(raw_answers: &RawAnswers, field: Field) -> Result<Answer<Grade>, ValidationError> {
    read(raw_answers, field, |entry| match entry {
        Entry::Number(number) => Grade::new(field, *number).ok(),
        _ => None,
    })
}

/// The answer to a question that takes one of a fixed set of words.
///
/// # Errors
/// The validation error, if the entry is not one of them.
pub fn choice<C: Choice>(
    raw_answers: &RawAnswers,
    field: Field,
) -> Result<Answer<C>, ValidationError> {
    read(raw_answers, field, |entry| match entry {
        Entry::Word(word) => C::from_code(word),
        _ => None,
    })
}

/// The answer to a question that takes yes or no.
///
/// # Errors
/// The validation error, if the entry is neither.
pub fn yes_no(raw_answers: &RawAnswers, field: Field) -> Result<Answer<bool>, ValidationError> {
    read(raw_answers, field, |entry| match entry {
        Entry::YesNo(yes) => Some(*yes),
        _ => None,
    })
}

fn read<T>(
    raw_answers: &RawAnswers,
    field: Field,
    accept: impl Fn(&Entry) -> Option<T>,
) -> Result<Answer<T>, ValidationError> {
    match raw_answers.entry(field) {
        None => Ok(Answer::NotKnown),
        Some(entry) => match accept(entry) {
            Some(answer) => Ok(Answer::Known(answer)),
            None => {
                Err(refused_entry(raw_answers, field).unwrap_or_else(|| not_accepted(field, entry)))
            }
        },
    }
}
