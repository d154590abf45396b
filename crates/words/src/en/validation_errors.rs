//! What is not accepted.

use super::super::Words;
use super::English;
use afs12_clinical::patient::{
    Accepts, Field, Measured, NumberFault, Place, Range, Reason, Unit, ValidationError,
};

/// The sentence for a validation error. It names the field and says what is accepted.
pub fn validation_error(words: &English, validation_error: &ValidationError) -> String {
    let name = match &validation_error.place {
        Place::Record => "This record".to_owned(),
        Place::Field(field) => words.label(*field).to_owned(),
        Place::Path(path) => format!("\"{path}\""),
    };
    let wanted = || {
        validation_error
            .field()
            .map(|field| accepted(words, field))
            .unwrap_or_default()
    };
    match &validation_error.reason {
        Reason::Required => format!("{name} is needed for an estimate: give {}.", wanted()),
        Reason::OutOfRange(found) => out_of_range(words, validation_error.field(), &name, *found),
        Reason::NotAccepted(found) => format!("{name} must be {}; found {found}.", wanted()),
        Reason::UnknownUnit(found) => format!("{name} is not accepted in \"{found}\"; it must be {}.", wanted()),
        Reason::HalfAQuantity => format!("{name} needs both a value and a unit; it must be {}.", wanted()),
        Reason::UnknownPart(part) => format!("{name} has a value and a unit, and no \"{part}\"."),
        Reason::UnknownField => format!("{name} is not a field of the contract."),
        Reason::GivenTwice(again) => format!("\"{again}\" is given twice."),
        Reason::NotAnObject(found) => format!("{name} must be an object with fields in it; found {found}."),
        Reason::NotANumber(fault) => format!("{name}: {} Type {}.", number_fault(*fault), wanted()),
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

/// What a field accepts, as the end of a sentence.
fn accepted(words: &English, field: Field) -> String {
    match field.accepts() {
        Accepts::Quantity(range) => {
            let spans: Vec<String> = range
                .units
                .iter()
                .map(|unit| span(words, &range, *unit))
                .collect();
            format!("a number from {}", spans.join(" or "))
        }
        Accepts::Grade { least, most } => format!("a whole number from {least} to {most}"),
        Accepts::Choice(codes) => format!("one of {}", codes.join(", ")),
        Accepts::YesNo => "true or false".to_owned(),
    }
}

fn span(words: &English, range: &Range, unit: Unit) -> String {
    let (least, most) = range.shown_in(unit);
    let text = format!(
        "{} to {} {}",
        words.number(least, 3),
        words.number(most, 3),
        words.unit(unit)
    );
    text.trim_end().to_owned()
}

fn out_of_range(words: &English, field: Option<Field>, name: &str, found: Measured) -> String {
    let Some(Accepts::Quantity(range)) = field.map(Field::accepts) else {
        return format!("{name} is out of range.");
    };
    let accepted = span(words, &range, found.unit);
    let sentence = format!("{name} must be a number from {accepted}.");
    let fits =
        |unit: &&Unit| **unit != found.unit && range.contains(found.value * unit.in_first_unit());
    match range.units.iter().find(fits) {
        Some(other) => format!(
            "{sentence} If the value is in {}, choose that unit.",
            words.unit(*other)
        ),
        None => sentence,
    }
}
