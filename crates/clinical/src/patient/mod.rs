//! The questions: the patient, the answers, quantities with units, and every validation error.
//!
//! A [`RawAnswers`] holds what was entered, field by field; [`Patient::from_raw_answers`] checks it. Derived quantities (eGFR, BMI, GNRI) are
//! methods of the patient and never rounded.

mod answer;
mod check;
mod choice;
mod field;
mod form_group;
mod grade;
mod kidney;
mod leg;
mod number;
mod nutrition;
mod options;
mod perfusion;
mod quantity;
mod raw_answers;
mod record;
mod spelling;
mod table;
mod unit;
mod validation_error;
mod warning;

pub use answer::Answer;
pub use check::{REQUIRED, accepted, check};
pub use choice::{
    AnyChoice, Cancer, Choice, Level, Mobility, PedalModifier, SevereCalcification, Sex, Smoking,
    Treatment,
};
pub use field::{Accepts, Field, Range};
pub use form_group::FormGroup;
pub use grade::{Grade, Rutherford};
pub use kidney::{KidneyFunction, ckd_epi_2021};
pub use leg::{GlassGrades, Lesion, Wifi};
pub use number::{NumberFault, nearest_float, plain_decimal, read_number};
pub use nutrition::{Nutrition, bmi, gnri};
pub use options::{GRADES, Meaning, entry_of_option, meaning, options};
pub use perfusion::{Ischaemia, Source};
pub use quantity::{
    Age, Albumin, AnkleBrachialIndex, AnklePressure, Bollinger, Creatinine, Egfr, EjectionFraction,
    Haematocrit, Height, Quantity, Temperature, ToePressure, TranscutaneousOxygen, Weight,
    WhiteCells, WifiAnklePressure,
};
pub use raw_answers::{Entry, RawAnswers};
pub use record::Patient;
pub use spelling::{TypedUnit, split_unit};
pub use unit::{Measured, Unit};
pub use validation_error::{Place, Reason, ValidationError};
pub use warning::Warning;
