//! CLiTICAL compared with the independent reference, its published coefficients at every category limit, and its 30-day models.

use afs12_clinical::scores::{RiskGroup, ScoreEndpoint};
use serde_json::{Value, json};

use crate::scores::{assert_near, complete, predicted, reference, verdict, with};

const PROBABILITY_TOLERANCE: f64 = 1e-5;
const COEFFICIENT_TOLERANCE: f64 = 1e-9;

#[test]
fn probabilities_are_those_of_the_reference() {
    let mut compared = 0;
    for (place, case) in reference().iter().enumerate() {
        let expected = &case["expected"]["clitical"];
        let verdict = verdict(&case["patient"], "clitical");
        assert_eq!(
            verdict.scored.is_some(),
            !expected.is_null(),
            "patient {place}"
        );
        let Some(scored) = verdict.scored else {
            continue;
        };
        let [at_12, at_24, survival] = scored.predictions[..] else {
            panic!("three predictions")
        };
        assert!(at_12.derived && !at_24.derived && !survival.derived);
        for (name, found) in [
            ("afs_12", at_12.value),
            ("afs_12_low", at_12.low),
            ("afs_12_high", at_12.high),
            ("afs_24", at_24.value),
            ("os_24", survival.value),
        ] {
            let what = format!("patient {place}, {name}");
            assert_near(
                &what,
                found.expect("a figure"),
                expected[name].as_f64().expect("a figure"),
                PROBABILITY_TOLERANCE,
            );
        }
        compared += 1;
    }
    assert!(compared > 1, "{compared} patients of the reference");
}

/// ln(-ln S), the scale on which the published coefficients are differences.
fn log_minus_log(patient: &Value, endpoint: ScoreEndpoint) -> f64 {
    (-predicted(patient, "clitical", endpoint, 24).ln()).ln()
}

/// A patient in every reference category.
fn at_reference() -> Value {
    let changes = [
        ("rutherford", json!(4)),
        ("age", json!(60)),
        ("sex", json!("male")),
        ("egfr", json!(60)),
        ("lesion.level", json!("aorto-iliac")),
        ("weight_kg", json!(80)),
        ("albumin", json!({ "value": 4.0, "unit": "g/dL" })),
    ];
    changes
        .into_iter()
        .fold(complete(), |patient, (path, answer)| {
            with(&patient, path, answer)
        })
}

#[test]
fn the_reference_categories_have_the_published_baseline() {
    for (endpoint, baseline) in [
        (ScoreEndpoint::AmputationFreeSurvival, 0.876),
        (ScoreEndpoint::OverallSurvival, 0.922),
    ] {
        assert_near(
            "baseline",
            predicted(&at_reference(), "clitical", endpoint, 24),
            baseline,
            COEFFICIENT_TOLERANCE,
        );
    }
}

/// The albumin in g/dL at which a heavy patient's GNRI reaches `gnri`.
fn albumin_at(gnri: f64) -> f64 {
    let mut albumin = (gnri - 41.7) / 14.89;
    while 14.89 * albumin + 41.7 < gnri {
        albumin = albumin.next_up();
    }
    albumin
}

#[test]
fn every_category_begins_at_its_published_edge() {
    let gnri = |gnri: f64| {
        (
            "albumin",
            json!({ "value": albumin_at(gnri), "unit": "g/dL" }),
        )
    };
    for ((path, answer), afs, survival) in [
        (("sex", json!("female")), -0.21, -0.25),
        (("age", json!(64)), 0.0, 0.0),
        (("age", json!(65)), 0.19, 0.31),
        (("age", json!(74)), 0.19, 0.31),
        (("age", json!(75)), 0.42, 0.76),
        (("age", json!(84)), 0.42, 0.76),
        (("age", json!(85)), 0.62, 1.04),
        (("egfr", json!(60)), 0.0, 0.0),
        (("egfr", json!(59.99)), 0.16, 0.27),
        (("egfr", json!(30)), 0.16, 0.27),
        (("egfr", json!(29.99)), 0.36, 0.61),
        (("egfr", json!(15)), 0.36, 0.61),
        (("egfr", json!(14.99)), 0.73, 0.76),
        (("dialysis", json!(true)), 0.81, 1.01),
        (gnri(92.0), 0.0, 0.0),
        (gnri(91.99), 0.09, 0.14),
        (gnri(82.0), 0.09, 0.14),
        (gnri(81.99), 0.45, 0.52),
        (("mobility", json!("wheelchair")), 0.37, 0.28),
        (("mobility", json!("bedridden")), 0.78, 0.77),
        (("cancer", json!("past")), 0.15, 0.20),
        (("cancer", json!("under-treatment")), 0.39, 0.56),
        (("heart_failure", json!(true)), 0.41, 0.50),
        (("cerebrovascular_disease", json!(true)), 0.10, 0.0),
        (("urgent", json!(true)), 0.34, 0.0),
        (("temperature_c", json!(38)), 0.0, 0.0),
        (("temperature_c", json!(38.01)), 0.36, 0.0),
        (("white_cells", json!(8)), 0.0, 0.0),
        (("white_cells", json!(8.01)), 0.19, 0.0),
        (("wound_infection", json!(true)), 0.15, 0.0),
        (("lesion.level", json!("femoropopliteal")), -0.07, -0.07),
        (("lesion.level", json!("infrapopliteal")), 0.15, 0.16),
    ] {
        let changed = with(&at_reference(), path, answer.clone());
        for (endpoint, coefficient) in [
            (ScoreEndpoint::AmputationFreeSurvival, afs),
            (ScoreEndpoint::OverallSurvival, survival),
        ] {
            let difference =
                log_minus_log(&changed, endpoint) - log_minus_log(&at_reference(), endpoint);
            assert_near(
                &format!("{path} {answer}, {endpoint:?}"),
                difference,
                coefficient,
                COEFFICIENT_TOLERANCE,
            );
        }
    }
}

#[test]
fn risk_bands_change_at_survival_of_70_and_50_per_cent() {
    let mut seen = Vec::new();
    for case in reference() {
        if let Some(scored) = verdict(&case["patient"], "clitical").scored {
            let expected = match case["expected"]["clitical"]["os_24"]
                .as_f64()
                .expect("a figure")
            {
                survival if survival >= 0.7 => "low",
                survival if survival >= 0.5 => "medium",
                _ => "high",
            };
            assert_eq!(scored.group.map(RiskGroup::code), Some(expected));
            seen.push(expected);
        }
    }
    assert!(
        ["low", "medium", "high"]
            .iter()
            .all(|group| seen.contains(group)),
        "{seen:?}"
    );
}

/// Worked out from the published coefficients in another language (Python).
#[test]
fn thirty_day_risks_are_those_worked_out_elsewhere() {
    let best = [
        ("age", json!(85)),
        ("albumin", json!({ "value": 45, "unit": "g/L" })),
        ("contralateral_lesion", json!(false)),
        ("other_vascular_disease", json!(true)),
    ];
    let worst = [
        ("rutherford", json!(6)),
        ("age", json!(60)),
        ("sex", json!("male")),
        ("mobility", json!("wheelchair")),
        ("dialysis", json!(true)),
        ("heart_failure", json!(true)),
        ("coronary_disease", json!(false)),
        ("cerebrovascular_disease", json!(true)),
        ("albumin", json!({ "value": 20, "unit": "g/L" })),
        ("white_cells", json!(12)),
        ("temperature_c", json!(38.5)),
        ("wound_infection", json!(true)),
        ("urgent", json!(true)),
        (
            "lesion",
            json!({ "level": "aorto-iliac", "glass": { "femoropopliteal": 2, "infrapopliteal": 1 } }),
        ),
        ("smoking", json!("never")),
        ("dyslipidaemia", json!(false)),
    ];
    let middle = [
        ("age", json!(80)),
        ("sex", json!("male")),
        ("heart_failure", json!(true)),
        ("coronary_disease", json!(false)),
        ("albumin", json!({ "value": 30, "unit": "g/L" })),
        ("lesion.level", json!("femoropopliteal")),
        ("smoking", json!("former")),
        ("dyslipidaemia", json!(false)),
        ("contralateral_lesion", json!(false)),
    ];
    for (changes, death_or_amputation, limb_event) in [
        (&best[..], 0.012_287, 0.013_230),
        (&worst[..], 0.390_662, 0.416_179),
        (&middle[..], 0.033_415, 0.035_431),
    ] {
        let patient = changes.iter().fold(complete(), |patient, (path, answer)| {
            with(&patient, path, answer.clone())
        });
        for (endpoint, expected) in [
            (ScoreEndpoint::DeathOrMajorAmputation, death_or_amputation),
            (ScoreEndpoint::MajorAdverseLimbEvent, limb_event),
        ] {
            let found = predicted(&patient, "clitical-30-day", endpoint, 1);
            assert_near(&format!("{endpoint:?} of {patient}"), found, expected, 1e-6);
        }
    }
}

/// With an aorto-iliac lesion the GLASS grade shows whether the femoropopliteal segment is diseased: 0 is not, 1 is.
#[test]
fn a_femoropopliteal_grade_of_0_is_not_a_lesion_for_the_thirty_day_models() {
    let log_odds = |femoropopliteal: u8, endpoint| {
        let lesion = json!({ "level": "aorto-iliac", "glass": { "femoropopliteal": femoropopliteal, "infrapopliteal": 2 } });
        let risk = predicted(
            &with(&complete(), "lesion", lesion),
            "clitical-30-day",
            endpoint,
            1,
        );
        (risk / (1.0 - risk)).ln()
    };
    for (endpoint, coefficient) in [
        (ScoreEndpoint::DeathOrMajorAmputation, 0.17229),
        (ScoreEndpoint::MajorAdverseLimbEvent, 0.21082),
    ] {
        let difference = log_odds(1, endpoint) - log_odds(0, endpoint);
        assert_near(
            &format!("{endpoint:?}"),
            difference,
            coefficient,
            COEFFICIENT_TOLERANCE,
        );
    }
}
