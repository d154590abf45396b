//! Every possible answer to an open question.

use afs12_clinical::patient::{Answer, Source};
use afs12_clinical::prognosis::Question;
use serde_json::{Value, json};

use super::patients::{read, with};

/// An answer's name in the contract, and the patient with it, everything else unchanged.
pub type Answered = (&'static str, Value);

/// The patient with each answer to an open question in turn; `None` if an answer to it would also answer another question.
pub fn every_answer(question: Question, patient: &Value) -> Option<Vec<Answered>> {
    if answers_others(question, patient) {
        return None;
    }
    Some(match question {
        Question::Nutrition => nourished(patient),
        Question::Kidney => kidneys(patient),
        _ => {
            let (path, answers) = of_one_field(question);
            let answers = answers.into_iter();
            answers
                .map(|(code, answer)| (code, with(patient, path, answer)))
                .collect()
        }
    })
}

/// With the sex, a known creatinine gives an eGFR. An ABI replaces a grade that comes from an ankle pressure alone, and gives one unless it
/// is above 1.30, as the answers below are.
fn answers_others(question: Question, patient: &Value) -> bool {
    let patient = read(patient);
    match question {
        Question::Sex => {
            patient.creatinine.is_known()
                && !patient.egfr().is_known()
                && patient.dialysis != Answer::Known(true)
        }
        Question::Abi => {
            let grade = patient.wifi.ischaemia_grade();
            grade.is_some_and(|ischaemia| ischaemia.source == Source::Ankle)
        }
        _ => false,
    }
}

/// A GNRI of 72 and one of 109: below 82 and not.
fn nourished(patient: &Value) -> Vec<Answered> {
    let tall = with(patient, "height_cm", json!(170));
    let sized = with(&tall, "weight_kg", json!(65));
    let answers = [("adequate", 4.5), ("malnutrition", 2.0)];
    let answered = answers.map(|(code, albumin)| {
        let answer = json!({ "value": albumin, "unit": "g/dL" });
        (code, with(&sized, "albumin", answer))
    });
    answered.into()
}

/// Kidney function without CKD, with G3, with G4 or G5; and dialysis, unless it is answered "no".
fn kidneys(patient: &Value) -> Vec<Answered> {
    let egfr = [
        ("egfr-60-or-more", 90),
        ("egfr-30-to-59", 45),
        ("egfr-under-30", 20),
    ];
    let mut answers: Vec<Answered> = egfr
        .map(|(code, egfr)| (code, with(patient, "egfr", json!(egfr))))
        .into();
    if patient["dialysis"].is_null() {
        answers.push(("dialysis", with(patient, "dialysis", json!(true))));
    }
    answers
}

/// The field that answers a question, and its answers in the order of the contract.
pub fn of_one_field(question: Question) -> (&'static str, Vec<(&'static str, Value)>) {
    let words = |words: &[&'static str]| words.iter().map(|word| (*word, json!(word))).collect();
    let glass = |femoropopliteal: u8, infrapopliteal: u8| json!({ "femoropopliteal": femoropopliteal, "infrapopliteal": infrapopliteal, "severe_calcification": "none" });
    let percent = |value: u8| json!({ "value": value, "unit": "%" });
    let answers = match question {
        Question::Sex => words(&["female", "male"]),
        Question::Mobility => words(&["walks", "wheelchair", "bedridden"]),
        Question::Cancer => words(&["never", "past", "under-treatment"]),
        Question::Level => words(&["aorto-iliac", "femoropopliteal", "infrapopliteal"]),
        Question::Pedal => words(&["P0", "P1", "P2"]),
        Question::Treatment => words(&[
            "endovascular",
            "vein-bypass",
            "prosthetic-bypass",
            "none-possible",
        ]),
        Question::PatentCruralArteries => vec![("1-or-more", json!(3)), ("0", json!(0))],
        Question::Glass => vec![
            ("I", glass(1, 0)),
            ("II", glass(2, 1)),
            ("III", glass(4, 4)),
        ],
        Question::Haematocrit => vec![("over-30", percent(40)), ("30-or-less", percent(30))],
        Question::WhiteCells => vec![("8-or-less", json!(8)), ("over-8", json!(12))],
        Question::Temperature => vec![("38-or-less", json!(37)), ("over-38", json!(39))],
        Question::Ischaemia => vec![("0-to-2", json!(2)), ("3", json!(3))],
        Question::Abi => vec![("1.4-or-less", json!(1.35)), ("over-1.4", json!(1.5))],
        Question::WoundInfection
        | Question::HeelWound
        | Question::HeartFailure
        | Question::CoronaryDisease
        | Question::CerebrovascularDisease
        | Question::Diabetes
        | Question::Copd
        | Question::AtrialFibrillation
        | Question::PriorMajorAmputation
        | Question::Urgent => vec![("no", json!(false)), ("yes", json!(true))],
        Question::Rutherford => (4..=6)
            .map(|category| (["4", "5", "6"][category - 4], json!(category)))
            .collect(),
        Question::Age | Question::Nutrition | Question::Kidney => {
            panic!("{question:?} is not a choice of one field")
        }
    };
    (question.input(), answers)
}
