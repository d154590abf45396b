//! Every answer that a question can still have.

use afs12::prognosis::Question;
use serde_json::{Value, json};

use super::patients::with;

/// The patient with each answer to an open question in turn, everything else as it is.
pub fn every_answer(question: Question, patient: &Value) -> Vec<Value> {
    match question {
        Question::Nutrition => nourished(patient).into(),
        Question::Kidney => kidneys(patient),
        _ => {
            let (path, answers) = of_one_field(question);
            let answered = answers
                .into_iter()
                .map(|answer| with(patient, path, answer));
            answered.collect()
        }
    }
}

/// A GNRI of 72 and one of 109: under 82 and not.
fn nourished(patient: &Value) -> [Value; 2] {
    let sized = with(
        &with(patient, "height_cm", json!(170)),
        "weight_kg",
        json!(65),
    );
    [2.0, 4.5].map(|albumin| {
        let answer = json!({ "value": albumin, "unit": "g/dL" });
        with(&sized, "albumin", answer)
    })
}

/// Kidney function without CKD, with G3, with G4 or G5; and dialysis, where it is not denied.
fn kidneys(patient: &Value) -> Vec<Value> {
    let mut answers: Vec<Value> = [90, 45, 20]
        .map(|egfr| with(patient, "egfr", json!(egfr)))
        .into();
    if patient["dialysis"].is_null() {
        answers.push(with(patient, "dialysis", json!(true)));
    }
    answers
}

fn of_one_field(question: Question) -> (&'static str, Vec<Value>) {
    let words = |words: &[&str]| words.iter().map(|word| json!(word)).collect();
    let glass = |femoropopliteal: u8, infrapopliteal: u8| json!({ "femoropopliteal": femoropopliteal, "infrapopliteal": infrapopliteal, "severe_calcification": "none" });
    match question {
        Question::Sex => ("sex", words(&["female", "male"])),
        Question::Mobility => ("mobility", words(&["walks", "wheelchair", "bedridden"])),
        Question::Cancer => ("cancer", words(&["never", "past", "under-treatment"])),
        Question::Level => (
            "lesion.level",
            words(&["aorto-iliac", "femoropopliteal", "infrapopliteal"]),
        ),
        Question::Pedal => ("lesion.pedal", words(&["P0", "P1", "P2"])),
        Question::PatentCruralArteries => {
            ("lesion.patent_crural_arteries", vec![json!(0), json!(3)])
        }
        // Stages I, II and III.
        Question::Glass => ("lesion.glass", vec![glass(1, 0), glass(2, 1), glass(4, 4)]),
        Question::Treatment => (
            "treatment",
            words(&[
                "endovascular",
                "vein-bypass",
                "prosthetic-bypass",
                "none-possible",
            ]),
        ),
        Question::Haematocrit => (
            "haematocrit",
            [30, 40]
                .map(|value| json!({ "value": value, "unit": "%" }))
                .into(),
        ),
        Question::WhiteCells => ("white_cells", vec![json!(8), json!(12)]),
        Question::Temperature => ("temperature_c", vec![json!(37), json!(39)]),
        Question::WoundInfection => ("wound_infection", vec![json!(false), json!(true)]),
        Question::HeartFailure => ("heart_failure", vec![json!(false), json!(true)]),
        Question::CoronaryDisease => ("coronary_disease", vec![json!(false), json!(true)]),
        Question::CerebrovascularDisease => {
            ("cerebrovascular_disease", vec![json!(false), json!(true)])
        }
        Question::Diabetes => ("diabetes", vec![json!(false), json!(true)]),
        Question::Urgent => ("urgent", vec![json!(false), json!(true)]),
        Question::Rutherford | Question::Age => panic!("{question:?} is always answered"),
        Question::Nutrition | Question::Kidney => panic!("{question:?} has several fields"),
    }
}
