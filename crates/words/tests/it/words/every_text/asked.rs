//! The texts of the form.

use afs12_clinical::patient::options;
use afs12_clinical::patient::{
    Field, Measured, NumberFault, Place, Reason, Unit, ValidationError, Warning,
};
use afs12_clinical::prognosis::Question;
use afs12_words::Words;

use super::{Texts, add, add_optional};

pub fn form(words: &dyn Words, texts: &mut Texts) {
    for field in Field::ALL {
        add(texts, ("label", field), words.label(field));
        add_optional(texts, ("help", field), words.help(field));
        add_optional(texts, ("more", field), words.more(field));
        for code in options(field) {
            add(texts, ("option", field, code), words.option(field, code));
            add_optional(texts, ("caption", field, code), words.caption(field, code));
        }
        for unit in field.units() {
            let warning = Warning::Unusual(
                field,
                Measured {
                    value: 43.5,
                    unit: *unit,
                },
            );
            add(texts, ("unusual", field, unit), words.warning(&warning));
            texts
                .entry(format!("{:?}", ("unit", unit)))
                .or_insert(words.unit(*unit).to_owned());
        }
    }
    for question in Question::ALL {
        add(texts, ("question", question), words.question(question));
        add(texts, ("moved", question), words.moved(question, -0.06));
    }
}

pub fn validation_errors(words: &dyn Words, texts: &mut Texts) {
    let found = Measured {
        value: 2.5,
        unit: Unit::MilligramsPerDecilitre,
    };
    let reasons = [
        Reason::Required,
        Reason::OutOfRange(found),
        Reason::NotAccepted("[…]".to_owned()),
        Reason::UnknownUnit("mmol/L".to_owned()),
        Reason::HalfAQuantity,
        Reason::UnknownPart("date".to_owned()),
        Reason::UnknownField,
        Reason::GivenTwice("age".to_owned()),
        Reason::NotAnObject("5".to_owned()),
        Reason::NotJson { line: 2, column: 7 },
        Reason::NumberTooLarge,
        Reason::EmptyLine,
        Reason::LineTooLong { most_bytes: 1000 },
        Reason::NotClti,
    ];
    let faults = [
        NumberFault::ManySeparators,
        NumberFault::Space,
        NumberFault::Exponent,
        NumberFault::OtherDigits,
        NumberFault::Negative,
        NumberFault::NotDigits,
    ];
    let reasons = reasons
        .into_iter()
        .chain(faults.map(Reason::NotANumber))
        .collect::<Vec<_>>();
    let fields = [
        Field::Rutherford,
        Field::Diabetes,
        Field::Sex,
        Field::Creatinine,
        Field::WifiAbi,
        Field::Age,
    ];
    let fields = fields.map(Place::Field).into_iter();
    for place in fields.chain([Place::Record, Place::Path("lesion.length".to_owned())]) {
        for reason in &reasons {
            let validation_error = ValidationError {
                place: place.clone(),
                reason: reason.clone(),
            };
            add(
                texts,
                ("refusal", &validation_error),
                words.validation_error(&validation_error),
            );
        }
    }
}

/// Every warning but that of an unusual value, which `form` adds per field.
pub fn warnings(words: &dyn Words, texts: &mut Texts) {
    for warning in [
        Warning::CreatinineWithoutSex,
        Warning::DialysisWithKidneyFunction,
        Warning::AlbuminWithoutSize,
        Warning::WoundInRestPain(Field::WoundInfection),
        Warning::WoundInRestPain(Field::HeelWound),
        Warning::WoundInRestPain(Field::WifiWound),
        Warning::NoWoundInTissueLoss,
        Warning::InfectionGradeWithoutInfection,
        Warning::InfectionWithoutInfectionGrade,
        Warning::IncompressibleArteries,
        Warning::WifiToeDecides,
        Warning::WifiGradeAgainstPressure,
        Warning::FemoropoplitealGradeBelowTheKnee,
        Warning::NoGlassLesion,
        Warning::CalcificationNotKnown,
        Warning::TreatmentAssumed,
    ] {
        add(texts, ("warning", warning), words.warning(&warning));
    }
}
