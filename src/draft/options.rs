//! The options of a field that is chosen, not typed.

use crate::patient::{Accepts, Entry, Field};

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// It is said to be not known.
    NotKnown,
    /// One of the field's [`options`].
    Option(&'static str),
}

const YES: &str = "yes";
const NO: &str = "no";
const GRADES: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

/// The options of a field, in the order they are shown; none for a quantity.
pub fn options(field: Field) -> Vec<&'static str> {
    match field.accepts() {
        Accepts::Quantity(_) => Vec::new(),
        Accepts::Grade { least, most } => GRADES[usize::from(least)..=usize::from(most)].to_vec(),
        Accepts::Choice(codes) => codes.to_vec(),
        Accepts::YesNo => vec![YES, NO],
    }
}

/// The entry that an option of `field` amounts to.
pub fn entry(field: Field, option: &'static str) -> Entry {
    match field.accepts() {
        Accepts::YesNo => Entry::YesNo(option == YES),
        Accepts::Grade { .. } => match GRADES.iter().position(|grade| *grade == option) {
            Some(grade) => Entry::Number(grade as f64),
            None => Entry::Word(option.to_owned()),
        },
        _ => Entry::Word(option.to_owned()),
    }
}
