//! The validation errors.

use super::English;
use crate::{Accepted, ValidationErrorWords};
use afs12_clinical::patient::{NumberFault, Reason, ValidationError};

impl ValidationErrorWords for English {
    fn validation_error(&self, validation_error: &ValidationError) -> String {
        let name = self.place(&validation_error.place);
        let wanted = self.wanted(validation_error);
        match &validation_error.reason {
            Reason::Required => format!("{name} is required for an estimate: give {wanted}."),
            Reason::OutOfRange(found) => self.out_of_range(validation_error, *found),
            Reason::NotAccepted(found) => format!("{name} must be {wanted}; found {found}."),
            Reason::UnknownUnit(found) => format!("{name} is not accepted in \"{found}\"; it must be {wanted}."),
            Reason::HalfAQuantity => format!("{name} needs both a value and a unit; it must be {wanted}."),
            Reason::UnknownPart(part) => format!("{name} has a value and a unit, and no \"{part}\"."),
            Reason::UnknownField => format!("{name} is not a field of the contract."),
            Reason::GivenTwice(again) => format!("\"{again}\" is given twice."),
            Reason::NotAnObject(found) => format!("{name} must be an object with fields in it; found {found}."),
            Reason::NotANumber(fault) => format!("{name}: {} Type {wanted}.", number_fault(*fault)),
            Reason::NotJson { line, column } => {
                format!("{name} is not valid JSON: the error is at line {line}, column {column}.")
            }
            Reason::NumberTooLarge => format!("{name} has a number larger than any the program can read."),
            Reason::EmptyLine => "The line is empty; a patient was expected.".to_owned(),
            Reason::LineTooLong { most_bytes } => format!("The line is longer than {most_bytes} bytes and was not read."),
            Reason::NotClti => {
                "Rutherford category 0 to 3 is not chronic limb-threatening ischaemia (CLTI): the model makes no estimate.".to_owned()
            }
        }
    }

    fn accepted(&self, accepted: Accepted) -> String {
        match accepted {
            Accepted::Number(ranges) => format!("a number from {}", ranges.join(" or ")),
            Accepted::WholeNumber(range) => format!("a whole number from {range}"),
            Accepted::OneOf(codes) => format!("one of {codes}"),
            Accepted::YesNo => "true or false".to_owned(),
        }
    }

    fn not_in_range(&self, name: &str, range: Option<String>) -> String {
        match range {
            Some(range) => format!("{name} must be a number from {range}."),
            None => format!("{name} is out of range."),
        }
    }

    fn choose_unit(&self, unit: &str) -> String {
        format!("If the value is in {unit}, choose that unit.")
    }

    fn this_record(&self) -> &'static str {
        "This record"
    }

    fn quoted(&self, text: &str) -> String {
        format!("\"{text}\"")
    }
}

fn number_fault(fault: NumberFault) -> &'static str {
    match fault {
        NumberFault::ManySeparators => "there is more than one decimal point or comma.",
        NumberFault::Space => "there is a space inside the number.",
        NumberFault::Exponent => "powers of ten are not accepted.",
        NumberFault::OtherDigits => "only the digits 0 to 9 are accepted.",
        NumberFault::Negative => "a negative number is not accepted.",
        NumberFault::NotDigits => "this is not a number.",
    }
}
