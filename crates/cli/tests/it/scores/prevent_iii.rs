//! PREVENT III compared with the independent reference and its published groups.

use afs12_clinical::scores::{RiskGroup, ScoreEndpoint};
use serde_json::{Value, json};

use crate::scores::{assert_near, complete, reference, verdict, with};

const TOLERANCE: f64 = 1e-12;

#[test]
fn points_and_groups_are_those_of_the_reference() {
    let mut compared = 0;
    for (place, case) in reference().iter().enumerate() {
        let scored = verdict(&case["patient"], "prevent-iii").scored;
        let expected = &case["expected"]["prevent_iii"];
        assert_eq!(
            scored.as_ref().and_then(|scored| scored.points),
            expected["points"].as_f64(),
            "patient {place}"
        );
        assert_eq!(
            scored.and_then(|scored| scored.group).map(RiskGroup::code),
            expected["group"].as_str(),
            "patient {place}"
        );
        compared += usize::from(!expected.is_null());
    }
    assert!(compared > 1, "{compared} patients of the reference");
}

/// Dialysis 4, tissue loss 3, age from 75 years 2, haematocrit up to 30% 2, coronary disease 1.
#[test]
fn each_item_has_its_points_at_its_edge() {
    let none = [
        ("rutherford", json!(4)),
        ("age", json!(74.9)),
        ("coronary_disease", json!(false)),
    ];
    let none = none
        .into_iter()
        .fold(complete(), |patient, (path, answer)| {
            with(&patient, path, answer)
        });
    let points = |patient: &Value| {
        verdict(patient, "prevent-iii")
            .scored
            .and_then(|scored| scored.points)
    };
    assert_eq!(points(&none), Some(0.0));
    for (path, answer, expected) in [
        ("dialysis", json!(true), 4.0),
        ("rutherford", json!(5), 3.0),
        ("rutherford", json!(6), 3.0),
        ("age", json!(75), 2.0),
        ("haematocrit", json!({ "value": 30, "unit": "%" }), 2.0),
        ("haematocrit", json!({ "value": 30.1, "unit": "%" }), 0.0),
        ("coronary_disease", json!(true), 1.0),
    ] {
        assert_eq!(
            points(&with(&none, path, answer.clone())),
            Some(expected),
            "{path} {answer}"
        );
    }
}

#[test]
fn groups_change_at_4_and_8_points_and_have_their_published_afs() {
    for (changes, points, group, [value, low, high]) in [
        (
            &[("age", json!(70)), ("coronary_disease", json!(false))][..],
            3.0,
            "low",
            [0.859, 0.847, 0.877],
        ),
        (&[("age", json!(70))], 4.0, "medium", [0.730, 0.637, 0.735]),
        (
            &[
                ("dialysis", json!(true)),
                ("coronary_disease", json!(false)),
            ],
            7.0,
            "medium",
            [0.730, 0.637, 0.735],
        ),
        (
            &[("dialysis", json!(true))],
            8.0,
            "high",
            [0.446, 0.446, 0.545],
        ),
    ] {
        let patient = changes.iter().fold(complete(), |patient, (path, answer)| {
            with(&patient, path, answer.clone())
        });
        let scored = verdict(&patient, "prevent-iii")
            .scored
            .expect("all items are known");
        let code = scored.group.map(RiskGroup::code);
        assert_eq!((scored.points, code), (Some(points), Some(group)));
        let prediction = scored.predictions[0];
        assert_eq!(
            (prediction.endpoint, prediction.months, prediction.derived),
            (ScoreEndpoint::AmputationFreeSurvival, 12, false)
        );
        for (found, expected) in [
            (prediction.value, value),
            (prediction.low, low),
            (prediction.high, high),
        ] {
            assert_near(group, found.expect("a figure"), expected, TOLERANCE);
        }
    }
}
