//! The scores that only count points, tested item by item as published.

use afs12_clinical::scores::{Prediction, ScoreEndpoint};
use serde_json::{Value, json};

use crate::scores::{complete, verdict, with};

fn changed(changes: &[(&str, Value)]) -> Value {
    changes.iter().fold(complete(), |patient, (path, answer)| {
        with(&patient, path, answer.clone())
    })
}

fn points(id: &str, changes: &[(&str, Value)]) -> f64 {
    let scored = verdict(&changed(changes), id)
        .scored
        .unwrap_or_else(|| panic!("{id}: {changes:?}"));
    scored.points.expect("it counts points")
}

/// No item present: age 64, BMI 22.7, walks, no dialysis, no stroke, ejection fraction 55%, rest pain.
#[test]
fn two_year_life_expectancy_counts_its_items() {
    let none = [("rutherford", json!(4)), ("age", json!(64.9))];
    let id = "two-year-life-expectancy";
    assert_eq!(points(id, &none), 0.0);
    for (path, answer, expected) in [
        ("age", json!(65), 1.5),
        ("age", json!(79.9), 1.5),
        ("age", json!(80), 3.0),
        ("weight_kg", json!(20.0 * 1.64 * 1.64 + 1e-9), 0.0),
        ("weight_kg", json!(20.0 * 1.64 * 1.64 - 1e-9), 1.0),
        ("weight_kg", json!(18.0 * 1.64 * 1.64 + 1e-9), 1.0),
        ("weight_kg", json!(18.0 * 1.64 * 1.64 - 1e-9), 2.0),
        ("mobility", json!("wheelchair"), 2.0),
        ("mobility", json!("bedridden"), 2.0),
        ("dialysis", json!(true), 2.0),
        ("cerebrovascular_disease", json!(true), 1.0),
        ("ejection_fraction", json!(50), 0.0),
        ("ejection_fraction", json!(49.9), 1.5),
        ("ejection_fraction", json!(40), 1.5),
        ("ejection_fraction", json!(39.9), 2.0),
        ("rutherford", json!(5), 1.5),
        ("rutherford", json!(6), 3.0),
    ] {
        let mut changes = none.to_vec();
        changes.push((path, answer.clone()));
        assert_eq!(points(id, &changes), expected, "{path} {answer}");
    }
}

#[test]
fn two_year_life_expectancy_separates_only_at_8_points() {
    let worst = [
        ("rutherford", json!(6)),
        ("age", json!(90)),
        ("weight_kg", json!(40)),
        ("mobility", json!("bedridden")),
        ("dialysis", json!(true)),
        ("cerebrovascular_disease", json!(true)),
        ("ejection_fraction", json!(30)),
    ];
    assert_eq!(
        points("two-year-life-expectancy", &worst),
        15.0,
        "the full score of the publication"
    );
    let at_8 = [
        ("rutherford", json!(6)),
        ("age", json!(80)),
        ("mobility", json!("wheelchair")),
    ];
    let under_8 = [
        ("rutherford", json!(6)),
        ("age", json!(80)),
        ("ejection_fraction", json!(45)),
    ];
    for (changes, expected_points, band) in [(&at_8, 8.0, (0.0, 0.5)), (&under_8, 7.5, (0.5, 1.0))]
    {
        let scored = verdict(&changed(changes), "two-year-life-expectancy")
            .scored
            .expect("complete");
        assert_eq!(scored.points, Some(expected_points));
        let [prediction] = scored.predictions[..] else {
            panic!("one prediction")
        };
        assert_eq!(
            (prediction.endpoint, prediction.months, prediction.derived),
            (ScoreEndpoint::OverallSurvival, 24, false)
        );
        assert_eq!(prediction.value, None, "the source gives only a band");
        assert_eq!(
            (prediction.low, prediction.high),
            (Some(band.0), Some(band.1))
        );
    }
}

#[test]
fn frailty_takes_two_of_three_signs() {
    let low_gnri = || ("albumin", json!({ "value": 33, "unit": "g/L" }));
    let not_walking = || ("mobility", json!("wheelchair"));
    let low_muscle = || ("low_skeletal_muscle", json!(true));
    let well = || ("albumin", json!({ "value": 45, "unit": "g/L" }));
    // If the weight is above the ideal one, 14.89 albumin + 41.7 is exactly 92 here.
    let at_92 = || {
        let albumin = json!({ "value": 3.378106111484217, "unit": "g/dL" });
        vec![("weight_kg", json!(80)), ("albumin", albumin)]
    };
    for (changes, signs, afs) in [
        (vec![well()], 0.0, 0.818),
        (at_92(), 0.0, 0.818),
        (vec![low_gnri()], 1.0, 0.818),
        (vec![well(), not_walking()], 1.0, 0.818),
        (vec![low_gnri(), low_muscle()], 2.0, 0.458),
        (vec![well(), not_walking(), low_muscle()], 2.0, 0.458),
        (
            vec![low_gnri(), ("mobility", json!("bedridden")), low_muscle()],
            3.0,
            0.458,
        ),
    ] {
        let scored = verdict(&changed(&changes), "cli-frailty-index")
            .scored
            .expect("complete");
        assert_eq!(scored.points, Some(signs), "{changes:?}");
        assert_eq!(
            scored.predictions,
            [Prediction::at(
                ScoreEndpoint::AmputationFreeSurvival,
                12,
                afs
            )],
            "{changes:?}"
        );
    }
}

#[test]
fn finnvasc_counts_four_items_and_separates_at_3() {
    let id = "finnvasc";
    let (no, yes) = (json!(false), json!(true));
    let none = [
        ("diabetes", no.clone()),
        ("coronary_disease", no.clone()),
        ("urgent", no),
    ];
    assert_eq!(points(id, &none), 0.0);
    for (path, answer) in [
        ("diabetes", &yes),
        ("coronary_disease", &yes),
        ("urgent", &yes),
        ("rutherford", &json!(6)),
    ] {
        let mut changes = none.to_vec();
        changes.push((path, answer.clone()));
        assert_eq!(points(id, &changes), 1.0, "{path}");
    }
    let three = [("urgent", yes)];
    for (changes, [afs, survival, amputation]) in [
        (&[][..], [0.531, 0.697, 1.0 - 0.706]),
        (&three[..], [0.277, 0.497, 1.0 - 0.537]),
    ] {
        let scored = verdict(&changed(changes), id).scored.expect("complete");
        assert_eq!(
            scored.predictions,
            [
                Prediction::at(ScoreEndpoint::AmputationFreeSurvival, 36, afs),
                Prediction::at(ScoreEndpoint::OverallSurvival, 36, survival),
                Prediction::at(ScoreEndpoint::MajorAmputation, 36, amputation),
            ]
        );
    }
}
