//! The patient: every answer of the contract, checked.

use super::answer::Answer;
use super::check::{check, choice, grade, quantity, yes_no};
use super::choice::*;
use super::field::Field;
use super::grade::{Grade, Rutherford};
use super::leg::{Lesion, Wifi};
use super::quantity::*;
use super::raw_answers::RawAnswers;
use super::table::with_fields;
use super::unit::Measured;
use super::validation_error::{Reason, ValidationError};

/// The type of an answer, by the kind of its field.
macro_rules! answer_type {
    (YesNo) => {
        bool
    };
    (Choice $type:ty) => {
        $type
    };
    (Grade) => {
        Grade
    };
    (Quantity $type:ty) => {
        $type
    };
}

/// Reads an answer, by the kind of its field.
macro_rules! read_answer {
    (YesNo, $raw_answers:ident, $field:ident) => {
        yes_no($raw_answers, Field::$field)
    };
    (Choice, $raw_answers:ident, $field:ident) => {
        choice($raw_answers, Field::$field)
    };
    (Grade, $raw_answers:ident, $field:ident) => {
        grade($raw_answers, Field::$field)
    };
    (Quantity, $raw_answers:ident, $field:ident) => {
        quantity($raw_answers)
    };
}

/// The answer to a yes-or-no question, by the kind of its field.
macro_rules! yes_no_answer {
    (YesNo, $answer:expr) => {
        $answer
    };
    ($other:ident, $answer:expr) => {
        Answer::NotKnown
    };
}

/// The field and the number of a quantity that is known, by the kind of its field.
macro_rules! measurement {
    (Quantity, $answer:expr, $field:ident) => {
        Some((Field::$field, $answer))
    };
    ($other:ident, $answer:expr, $field:ident) => {
        None
    };
}

/// Declares the patient: a member for each field outside the lesion and WIfI, which are structs. The two required fields, whose answers are
/// always known, and those two structs come first.
macro_rules! patient {
    (@members {$($members:tt)*} {$($unknown:tt)*}) => {
        /// A patient. The type of each answer fixes its units and range; only the Rutherford category and the age are required.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Patient {
            /// The Rutherford category of the leg to be treated.
            pub rutherford: Rutherford,
            /// The age in years.
            pub age: Age,
            /// The findings of the angiogram.
            pub lesion: Lesion,
            /// Wound, ischaemia and foot infection, with the pressures.
            pub wifi: Wifi,
            $($members)*
        }

        impl Patient {
            /// A patient with only these two answers known.
            fn of_age(rutherford: Rutherford, age: Age) -> Patient {
                Patient { rutherford, age, lesion: Lesion::default(), wifi: Wifi::default(), $($unknown)* }
            }
        }
    };
    (@members $members:tt $unknown:tt $(#[$doc:meta])* $field:ident = $path:literal [rutherford]: $kind:ident $(($($range:tt)+))?; $($rest:tt)*) => {
        patient!(@members $members $unknown $($rest)*);
    };
    (@members $members:tt $unknown:tt $(#[$doc:meta])* $field:ident = $path:literal [age]: $kind:ident <$type:ty> $(($($range:tt)+))?; $($rest:tt)*) => {
        patient!(@members $members $unknown $($rest)*);
    };
    (@members {$($members:tt)*} {$($unknown:tt)*} $(#[$doc:meta])* $field:ident = $path:literal [$member:ident]: $kind:ident $(<$type:ty>)? $(($($range:tt)+))?; $($rest:tt)*) => {
        patient!(@members {
            $($members)*
            $(#[$doc])*
            #[doc = concat!("The answer to `", $path, "`.")]
            pub $member: Answer<answer_type!($kind $($type)?)>,
        } {
            $($unknown)* $member: Answer::NotKnown,
        } $($rest)*);
    };
    (@members $members:tt $unknown:tt $(#[$doc:meta])* $field:ident = $path:literal [$($member:tt)+]: $kind:ident $(<$type:ty>)? $(($($range:tt)+))?; $($rest:tt)*) => {
        patient!(@members $members $unknown $($rest)*);
    };
    ($($rows:tt)+) => {
        patient!(@members {} {} $($rows)+);
    };
}

with_fields!(patient);

macro_rules! answers {
    ($($(#[$doc:meta])* $field:ident = $path:literal [$($member:tt)+]: $kind:ident $(<$type:ty>)? $(($($range:tt)+))?;)+) => {
        impl Patient {
            /// Whether the field has an answer.
            pub fn knows(&self, field: Field) -> bool {
                match field {
                    $(Field::$field => KnownAnswer::is_known(&self.$($member)+)),+
                }
            }

            /// The answer of a yes-or-no field; "not known" for any other field.
            pub fn yes_no(&self, field: Field) -> Answer<bool> {
                match field {
                    $(Field::$field => yes_no_answer!($kind, self.$($member)+)),+
                }
            }

            /// Every quantity that is known, in the order of the contract.
            pub(super) fn measurements(&self) -> Vec<(Field, Measured)> {
                let quantities: [Option<(Field, &dyn KnownQuantity)>; Field::ALL.len()] =
                    [$(measurement!($kind, &self.$($member)+, $field)),+];
                let known = |(field, quantity): (Field, &dyn KnownQuantity)| Some((field, quantity.measured()?));
                quantities.into_iter().flatten().filter_map(known).collect()
            }

            /// Reads every answer.
            fn read(&mut self, raw_answers: &RawAnswers) -> Result<(), ValidationError> {
                $(KnownAnswer::put(&mut self.$($member)+, read_answer!($kind, raw_answers, $field)?);)+
                Ok(())
            }
        }
    };
}

with_fields!(answers);

/// A quantity of a patient, which may be required.
trait KnownQuantity {
    fn measured(&self) -> Option<Measured>;
}

impl<Q: Quantity + Copy> KnownQuantity for Answer<Q> {
    fn measured(&self) -> Option<Measured> {
        self.known().map(Quantity::measured)
    }
}

impl KnownQuantity for Age {
    fn measured(&self) -> Option<Measured> {
        Some(Quantity::measured(*self))
    }
}

/// A member of a patient, which may be required.
trait KnownAnswer<T> {
    fn is_known(&self) -> bool;
    fn put(&mut self, answer: Answer<T>);
}

impl<T> KnownAnswer<T> for Answer<T> {
    fn is_known(&self) -> bool {
        matches!(self, Answer::Known(_))
    }

    fn put(&mut self, answer: Answer<T>) {
        *self = answer;
    }
}

impl KnownAnswer<Grade> for Rutherford {
    fn is_known(&self) -> bool {
        true
    }

    fn put(&mut self, answer: Answer<Grade>) {
        if let Answer::Known(category) = answer {
            *self = Rutherford::from(category);
        }
    }
}

impl KnownAnswer<Age> for Age {
    fn is_known(&self) -> bool {
        true
    }

    fn put(&mut self, answer: Answer<Age>) {
        if let Answer::Known(age) = answer {
            *self = age;
        }
    }
}

impl Patient {
    /// Checks raw answers and makes a patient of them.
    ///
    /// # Errors
    /// Every validation error, in the order of the contract: a missing Rutherford category or age, an entry that its field does not accept.
    pub fn from_raw_answers(raw_answers: &RawAnswers) -> Result<Patient, Vec<ValidationError>> {
        let validation_errors = check(raw_answers);
        if !validation_errors.is_empty() {
            return Err(validation_errors);
        }
        read_patient(raw_answers).map_err(|validation_error| vec![validation_error])
    }
}

fn read_patient(raw_answers: &RawAnswers) -> Result<Patient, ValidationError> {
    let rutherford = required(grade(raw_answers, Field::Rutherford)?, Field::Rutherford)?;
    let age = required(quantity(raw_answers)?, Field::Age)?;
    let mut patient = Patient::of_age(Rutherford::from(rutherford), age);
    patient.read(raw_answers)?;
    Ok(patient)
}

fn required<T>(answer: Answer<T>, field: Field) -> Result<T, ValidationError> {
    let answer = answer.known();
    answer.ok_or_else(|| ValidationError::of(field, Reason::Required))
}
