//! BASIL compared with its worked example and an evaluation in another language.

use afs12_clinical::patient::Field;
use afs12_clinical::scores::ScoreEndpoint;
use serde_json::{Value, json};

use crate::scores::{assert_near, complete, predicted, verdict, with};

const TOLERANCE: f64 = 1e-6;

fn changed(changes: &[(&str, Value)]) -> Value {
    changes.iter().fold(complete(), |patient, (path, answer)| {
        with(&patient, path, answer.clone())
    })
}

fn assert_survival(patient: &Value, expected: [f64; 3]) {
    for (months, expected) in [6, 12, 24].into_iter().zip(expected) {
        let found = predicted(patient, "basil", ScoreEndpoint::OverallSurvival, months);
        assert_near(&format!("{months} months"), found, expected, TOLERANCE);
    }
}

/// Age 80, tissue loss, BMI 30 or more, creatinine 88-115, Bollinger under 5, ex-smoker, infarction or angina, stroke or TIA, no
/// measurable ankle pressure.
#[test]
fn the_worked_example_is_reproduced() {
    let patient = changed(&[
        ("age", json!(80)),
        ("weight_kg", json!(90)),
        ("smoking", json!("former")),
        ("cerebrovascular_disease", json!(true)),
        (
            "ankle_pressures",
            json!({ "measurable": 0, "highest_mmhg": 0 }),
        ),
    ]);
    assert_survival(&patient, [0.850_519_5, 0.769_347_0, 0.653_992_3]);
    let unsaid = with(&patient, "ankle_pressures", json!({ "measurable": 0 }));
    assert_survival(&unsaid, [0.850_519_5, 0.769_347_0, 0.653_992_3]);
}

/// Worked out from the published coefficients in another language (Python).
#[test]
fn other_categories_and_both_clamps_are_reproduced() {
    let oldest = changed(&[
        ("age", json!(98)),
        ("weight_kg", json!(45)),
        ("creatinine", json!({ "value": 80, "unit": "umol/L" })),
        ("bollinger_below_knee", json!(5)),
        ("coronary_disease", json!(false)),
        (
            "ankle_pressures",
            json!({ "measurable": 1, "highest_mmhg": 250 }),
        ),
    ]);
    assert_survival(&oldest, [0.784_072_271, 0.674_384_372, 0.528_338_343]);
    let middle = changed(&[
        ("weight_kg", json!(70)),
        ("creatinine", json!({ "value": 116, "unit": "umol/L" })),
    ]);
    assert_survival(&middle, [0.895_071_576, 0.835_665_841, 0.747_704_946]);
}

#[test]
fn an_unknown_answer_has_its_own_category_and_gives_a_warning() {
    let unknown = changed(&[
        ("rutherford", json!(4)),
        ("age", json!(60)),
        ("height_cm", Value::Null),
        ("creatinine", Value::Null),
        ("bollinger_below_knee", Value::Null),
        ("smoking", json!("never")),
        ("coronary_disease", json!(false)),
        (
            "ankle_pressures",
            json!({ "measurable": 3, "highest_mmhg": 120 }),
        ),
    ]);
    assert_survival(&unknown, [0.977_385_660, 0.963_632_901, 0.941_769_309]);
    let counted = verdict(&unknown, "basil").counted_as_unknown;
    assert_eq!(
        counted,
        [Field::Height, Field::Creatinine, Field::BollingerBelowKnee]
    );
    assert!(verdict(&complete(), "basil").counted_as_unknown.is_empty());
}
