//! The validation errors.

use afs12_clinical::patient::{self, Accepts, Field, Measured, Place, Unit, ValidationError};

use crate::FieldWords;

/// What a field accepts, with its ranges already in words.
pub enum Accepted {
    /// A number in one of these ranges, one per unit.
    Number(Vec<String>),
    /// A whole number in this range.
    WholeNumber(String),
    /// One of these codes of the data contract, separated by commas.
    OneOf(String),
    /// `true` or `false`.
    YesNo,
}

/// The sentences about answers that are not accepted.
pub trait ValidationErrorWords: FieldWords {
    /// Returns a validation error: what is not accepted, why, and what to do.
    fn validation_error(&self, validation_error: &ValidationError) -> String;

    /// Returns what a field accepts, as the end of a sentence.
    fn accepted(&self, accepted: Accepted) -> String;

    /// Returns that a number is not in the accepted range; `None` if the range is not known.
    fn not_in_range(&self, name: &str, range: Option<String>) -> String;

    /// Returns the advice to choose another unit if the number is in that unit.
    fn choose_unit(&self, unit: &str) -> String;

    /// Returns the name of the record as a whole.
    fn this_record(&self) -> &'static str;

    /// Returns a text in quotation marks.
    fn quoted(&self, text: &str) -> String;

    /// Returns the name of the place that a validation error is about.
    fn place(&self, place: &Place) -> String {
        match place {
            Place::Record => self.this_record().to_owned(),
            Place::Field(field) => self.label(*field).to_owned(),
            Place::Path(path) => self.quoted(path),
        }
    }

    /// Returns what a field accepts.
    fn accepted_by(&self, field: Field) -> String {
        let accepted = match field.accepts() {
            Accepts::Quantity(range) => {
                let ranges = range.units.iter();
                let ranges = ranges.map(|unit| self.accepted_range(&range, *unit));
                Accepted::Number(ranges.collect())
            }
            Accepts::Grade { least, most } => {
                Accepted::WholeNumber(self.range_text(&least.to_string(), &most.to_string()))
            }
            Accepts::Choice(codes) => Accepted::OneOf(codes.join(", ")),
            Accepts::YesNo => Accepted::YesNo,
        };
        self.accepted(accepted)
    }

    /// Returns what the field of a validation error accepts; empty if the error is about no field.
    fn wanted(&self, validation_error: &ValidationError) -> String {
        let field = validation_error.field();
        field.map_or_else(String::new, |field| self.accepted_by(field))
    }

    /// Returns that a number is out of range. If it is in range in another unit of the field, the sentence says so.
    fn out_of_range(&self, validation_error: &ValidationError, found: Measured) -> String {
        let name = self.place(&validation_error.place);
        let Some(Accepts::Quantity(range)) = validation_error.field().map(Field::accepts) else {
            return self.not_in_range(&name, None);
        };
        let sentence = self.not_in_range(&name, Some(self.accepted_range(&range, found.unit)));
        match fitting_unit(&range, found) {
            Some(unit) => format!("{sentence} {}", self.choose_unit(self.unit(unit))),
            None => sentence,
        }
    }
}

/// Returns the other unit in which the number is in range.
fn fitting_unit(range: &patient::Range, found: Measured) -> Option<Unit> {
    let fits =
        |unit: &Unit| *unit != found.unit && range.contains(found.value * unit.in_first_unit());
    range.units.iter().copied().find(fits)
}
