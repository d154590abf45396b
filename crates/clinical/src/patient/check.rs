//! The rules for a sheet, and reading it answer by answer.

use crate::order::sort_by;

use super::answer::Answer;
use super::choice::Choice;
use super::field::{Accepts, Field};
use super::grade::Grade;
use super::quantity::{self, Quantity};
use super::refusal::{Reason, Refusal};
use super::sheet::{Entry, Sheet};
use super::unit::Measured;

/// Without these there is no estimate.
pub const REQUIRED: [Field; 2] = [Field::Rutherford, Field::Age];

/// Every refusal of a sheet, in the order of the contract; none where it makes a patient.
pub fn check(sheet: &Sheet) -> Vec<Refusal> {
    let missing = REQUIRED
        .into_iter()
        .filter(|field| sheet.entry(*field).is_none());
    let mut refusals: Vec<Refusal> = missing
        .map(|field| Refusal::of(field, Reason::Required))
        .collect();
    refusals.extend(
        Field::ALL
            .into_iter()
            .filter_map(|field| refused_entry(sheet, field)),
    );
    let place = |refusal: &Refusal| {
        refusal
            .field()
            .map_or(Field::ALL.len(), |field| field as usize)
    };
    sort_by(&mut refusals, |a, b| place(a).cmp(&place(b)));
    refusals
}

fn refused_entry(sheet: &Sheet, field: Field) -> Option<Refusal> {
    accepted(field, sheet.entry(field)?).err()
}

/// Whether a field accepts an entry by itself; what follows from other fields is not looked at.
///
/// # Errors
/// The refusal, where it does not.
pub fn accepted(field: Field, entry: &Entry) -> Result<(), Refusal> {
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

fn not_accepted(field: Field, entry: &Entry) -> Refusal {
    let found = match entry {
        Entry::Measured(Measured { value, .. }) | Entry::Number(value) => value.to_string(),
        Entry::Word(word) => format!("\"{word}\""),
        Entry::YesNo(yes) => yes.to_string(),
    };
    Refusal::of(field, Reason::NotAccepted(found))
}

/// The answer to a question that takes a quantity.
///
/// # Errors
/// The refusal, where the entry is not within the field's accepted range.
pub fn quantity<Q: Quantity>(sheet: &Sheet) -> Result<Answer<Q>, Refusal> {
    read(sheet, Q::FIELD, |entry| match entry {
        Entry::Measured(measured) => Q::new(*measured).ok(),
        _ => None,
    })
}

/// The answer to a question that takes a grade or a count.
///
/// # Errors
/// The refusal, where the entry is not one of the field's grades.
pub fn grade(sheet: &Sheet, field: Field) -> Result<Answer<Grade>, Refusal> {
    read(sheet, field, |entry| match entry {
        Entry::Number(number) => Grade::new(field, *number).ok(),
        _ => None,
    })
}

/// The answer to a question that takes one of a few words.
///
/// # Errors
/// The refusal, where the entry is not one of them.
pub fn choice<C: Choice>(sheet: &Sheet, field: Field) -> Result<Answer<C>, Refusal> {
    read(sheet, field, |entry| match entry {
        Entry::Word(word) => C::from_code(word),
        _ => None,
    })
}

/// The answer to a question that takes yes or no.
///
/// # Errors
/// The refusal, where the entry is neither.
pub fn yes_no(sheet: &Sheet, field: Field) -> Result<Answer<bool>, Refusal> {
    read(sheet, field, |entry| match entry {
        Entry::YesNo(yes) => Some(*yes),
        _ => None,
    })
}

fn read<T>(
    sheet: &Sheet,
    field: Field,
    accept: impl Fn(&Entry) -> Option<T>,
) -> Result<Answer<T>, Refusal> {
    match sheet.entry(field) {
        None => Ok(Answer::NotKnown),
        Some(entry) => match accept(entry) {
            Some(answer) => Ok(Answer::Known(answer)),
            None => Err(refused_entry(sheet, field).unwrap_or_else(|| not_accepted(field, entry))),
        },
    }
}
