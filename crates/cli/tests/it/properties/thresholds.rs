//! Both sides of every threshold: values are compared unrounded.

use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::{Answer, Field};
use afs12_clinical::prognosis::code;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::patients::{read, with};

/// The smallest tested step from a threshold, relative to it.
const SMALLEST_STEP: f64 = 1e-12;

fn base() -> Value {
    json!({ "rutherford": 5, "age": 70, "sex": "female" })
}

fn covariate(patient: &Value, covariate: Covariate) -> Option<f64> {
    code(&read(patient))[covariate.index()]
}

/// A step away from a threshold, from almost none to a tenth of it.
fn step() -> impl Strategy<Value = f64> {
    (SMALLEST_STEP.ln()..0.1_f64.ln()).prop_map(f64::exp)
}

proptest! {
    #[test]
    fn egfr_separates_ckd_3_at_60_and_ckd_45_at_30(step in step()) {
        let kidney = |egfr: f64| {
            let patient = with(&base(), "egfr", json!(egfr));
            [Covariate::Ckd3, Covariate::Ckd45, Covariate::Dialysis].map(|name| covariate(&patient, name))
        };
        prop_assert_eq!(kidney(60.0 * (1.0 + step)), [Some(0.0), Some(0.0), Some(0.0)]);
        prop_assert_eq!(kidney(60.0), [Some(0.0), Some(0.0), Some(0.0)]);
        prop_assert_eq!(kidney(60.0 * (1.0 - step)), [Some(1.0), Some(0.0), Some(0.0)]);
        prop_assert_eq!(kidney(30.0), [Some(1.0), Some(0.0), Some(0.0)]);
        prop_assert_eq!(kidney(30.0 * (1.0 - step)), [Some(0.0), Some(1.0), Some(0.0)]);
    }

    /// The creatinine at which CKD-EPI 2021 gives a chosen eGFR, solved on the branch above kappa.
    #[test]
    fn creatinine_separates_kidney_function_where_its_egfr_crosses(step in step(), age in 40.0..105.0_f64, threshold in prop::sample::select(vec![30.0, 60.0])) {
        let at = |egfr: f64| 0.7 * (egfr / (142.0 * 0.9938_f64.powf(age) * 1.012)).powf(-1.0 / 1.2);
        let ckd = |milligrams: f64| {
            let patient = with(&with(&base(), "age", json!(age)), "creatinine", json!({ "value": milligrams, "unit": "mg/dL" }));
            if threshold == 60.0 {
                covariate(&patient, Covariate::Ckd3)
            } else {
                covariate(&patient, Covariate::Ckd45)
            }
        };
        let step = step.max(1e-9);
        prop_assert_eq!(ckd(at(threshold * (1.0 + step))), Some(0.0));
        prop_assert_eq!(ckd(at(threshold * (1.0 - step))), Some(1.0));
    }

    #[test]
    fn the_threshold_of_gnri_is_82(step in step(), height in 140.0..200.0_f64) {
        let weight = 24.0 * (height / 100.0).powi(2);
        let threshold = (82.0 - 41.7) / 14.89;
        let malnutrition = |albumin: f64| {
            let patient = with(&with(&base(), "height_cm", json!(height)), "weight_kg", json!(weight));
            covariate(&with(&patient, "albumin", json!({ "value": albumin, "unit": "g/dL" })), Covariate::Malnutrition)
        };
        prop_assert_eq!(malnutrition(threshold * (1.0 + step)), Some(0.0));
        prop_assert_eq!(malnutrition(threshold * (1.0 - step)), Some(1.0));
    }

    #[test]
    fn the_threshold_of_body_mass_index_is_18_5_if_albumin_is_missing(step in step(), height in 140.0..200.0_f64) {
        let threshold = 18.5 * (height / 100.0).powi(2);
        let malnutrition = |weight: f64| {
            covariate(&with(&with(&base(), "height_cm", json!(height)), "weight_kg", json!(weight)), Covariate::Malnutrition)
        };
        prop_assert_eq!(malnutrition(threshold * (1.0 + step)), Some(0.0));
        prop_assert_eq!(malnutrition(threshold * (1.0 - step)), Some(1.0));
    }

    #[test]
    fn haematocrit_white_cells_and_temperature_change_at_their_thresholds(step in step()) {
        let anaemia = |percent: f64| covariate(&with(&base(), "haematocrit", json!({ "value": percent, "unit": "%" })), Covariate::Anaemia);
        prop_assert_eq!([anaemia(30.0 * (1.0 - step)), anaemia(30.0), anaemia(30.0 * (1.0 + step))], [Some(1.0), Some(1.0), Some(0.0)]);
        let leukocytosis = |cells: f64| covariate(&with(&base(), "white_cells", json!(cells)), Covariate::Leukocytosis);
        prop_assert_eq!([leukocytosis(8.0), leukocytosis(8.0 * (1.0 + step))], [Some(0.0), Some(1.0)]);
        let fever = |celsius: f64| covariate(&with(&base(), "temperature_c", json!(celsius)), Covariate::Fever);
        prop_assert_eq!([fever(38.0), fever(38.0 * (1.0 + step))], [Some(0.0), Some(1.0)]);
    }

    #[test]
    fn every_quantity_is_accepted_up_to_both_ends_and_not_beyond(step in step()) {
        for (field, least, most) in [
            (Field::Age, 40.0, 105.0),
            (Field::Egfr, 1.0, 150.0),
            (Field::Height, 120.0, 220.0),
            (Field::Weight, 25.0, 250.0),
            (Field::WhiteCells, 0.1, 100.0),
            (Field::Temperature, 30.0, 43.0),
            (Field::EjectionFraction, 5.0, 85.0),
            (Field::BollingerBelowKnee, 0.0, 150.0),
            (Field::HighestAnklePressure, 0.0, 300.0),
            (Field::WifiAbi, 0.0, 3.0),
            (Field::WifiAnklePressure, 0.0, 300.0),
            (Field::WifiToePressure, 0.0, 300.0),
            (Field::WifiTcpo2, 0.0, 150.0),
        ] {
            let is_accepted = |value: f64| afs12_exchange::read_patient(&with(&base(), field.path(), json!(value)).to_string()).is_ok();
            prop_assert!(is_accepted(least) && is_accepted(most), "{:?}", field);
            prop_assert!(!is_accepted(least - step * least.max(1.0)), "{:?}", field);
            prop_assert!(!is_accepted(most * (1.0 + step)), "{:?}", field);
        }
        for (field, unit, least, most) in [
            (Field::Creatinine, "umol/L", 20.0, 2000.0),
            (Field::Creatinine, "mg/dL", 20.0 / 88.42, 2000.0 / 88.42),
            (Field::Albumin, "g/L", 10.0, 60.0),
            (Field::Albumin, "g/dL", 1.0, 6.0),
            (Field::Haematocrit, "%", 10.0, 65.0),
            (Field::Haematocrit, "L/L", 0.1, 0.65),
        ] {
            let is_accepted = |value: f64| {
                let patient = with(&base(), field.path(), json!({ "value": value, "unit": unit }));
                afs12_exchange::read_patient(&patient.to_string()).is_ok()
            };
            let inside = 1e-12;
            prop_assert!(is_accepted(least * (1.0 + inside)) && is_accepted(most * (1.0 - inside)), "{:?} in {}", field, unit);
            prop_assert!(!is_accepted(least * (1.0 - step)) && !is_accepted(most * (1.0 + step)), "{:?} in {}", field, unit);
        }
    }

    /// Above 1.30 an ABI gives no grade; above 1.40 the arteries count as incompressible.
    #[test]
    fn an_ankle_brachial_index_is_incompressible_above_1_4_and_gives_a_grade_up_to_1_3(step in step()) {
        let abi = |ratio: f64| {
            let patient = with(&base(), "wifi.abi", json!(ratio));
            [Covariate::AbiIncompressible, Covariate::SevereIschaemia].map(|name| covariate(&patient, name))
        };
        prop_assert_eq!(abi(1.3), [Some(0.0), Some(0.0)]);
        prop_assert_eq!(abi(1.3 * (1.0 + step.min(0.01))), [Some(0.0), None]);
        prop_assert_eq!(abi(1.4), [Some(0.0), None]);
        prop_assert_eq!(abi(1.4 * (1.0 + step)), [Some(1.0), None]);
        prop_assert_eq!(abi(0.4), [Some(0.0), Some(0.0)]);
        prop_assert_eq!(abi(0.4 * (1.0 - step)), [Some(0.0), Some(1.0)]);
    }

    #[test]
    fn severe_ischaemia_begins_below_30_mmhg_at_the_toe(step in step()) {
        for path in ["wifi.toe_pressure_mmhg", "wifi.tcpo2_mmhg"] {
            let severe = |pressure: f64| covariate(&with(&base(), path, json!(pressure)), Covariate::SevereIschaemia);
            prop_assert_eq!([severe(30.0), severe(30.0 * (1.0 - step))], [Some(0.0), Some(1.0)]);
        }
    }

    #[test]
    fn age_is_counted_in_decades_from_72(age in 40.0..=105.0_f64) {
        prop_assert_eq!(covariate(&with(&base(), "age", json!(age)), Covariate::AgeDecades), Some((age - 72.0) / 10.0));
    }
}

#[test]
fn thirty_per_cent_is_anaemia_in_either_unit() {
    for (value, unit) in [(30.0, "%"), (0.30, "L/L")] {
        let patient = with(
            &base(),
            "haematocrit",
            json!({ "value": value, "unit": unit }),
        );
        assert_eq!(covariate(&patient, Covariate::Anaemia), Some(1.0), "{unit}");
    }
}

/// 74 kg at 2 m, and the albumin at which 14.89 albumin + 41.7 is exactly 82.
#[test]
fn exactly_at_the_threshold_nutrition_is_not_poor() {
    let tall = with(&base(), "height_cm", json!(200));
    let at_18_5 = with(&tall, "weight_kg", json!(74));
    assert_eq!(read(&at_18_5).bmi(), Answer::Known(18.5));
    assert_eq!(covariate(&at_18_5, Covariate::Malnutrition), Some(0.0));
    let albumin = json!({ "value": 2.706514439220953, "unit": "g/dL" });
    let at_82 = with(&with(&tall, "weight_kg", json!(100)), "albumin", albumin);
    assert_eq!(read(&at_82).gnri(), Answer::Known(82.0));
    assert_eq!(covariate(&at_82, Covariate::Malnutrition), Some(0.0));
}

#[test]
fn graded_answers_change_between_every_two_grades() {
    let leg = |category: u8| {
        let patient = with(&base(), "rutherford", json!(category));
        [Covariate::TissueLoss, Covariate::Gangrene].map(|name| covariate(&patient, name))
    };
    assert_eq!(leg(4), [Some(0.0), Some(0.0)]);
    assert_eq!(leg(5), [Some(1.0), Some(0.0)]);
    assert_eq!(leg(6), [Some(1.0), Some(1.0)]);
    let ischaemia = |grade: u8| {
        let patient = with(&base(), "wifi.ischaemia", json!(grade));
        covariate(&patient, Covariate::SevereIschaemia)
    };
    assert_eq!(
        [0, 1, 2, 3].map(ischaemia),
        [Some(0.0), Some(0.0), Some(0.0), Some(1.0)]
    );
    let crural = |patent: u8| {
        covariate(
            &with(&base(), "lesion.patent_crural_arteries", json!(patent)),
            Covariate::CruralAllOccluded,
        )
    };
    assert_eq!(
        [0, 1, 2, 3].map(crural),
        [Some(1.0), Some(0.0), Some(0.0), Some(0.0)]
    );
}

#[test]
fn dialysis_takes_precedence_over_egfr_and_egfr_over_creatinine() {
    let creatinine = with(
        &base(),
        "creatinine",
        json!({ "value": 400, "unit": "umol/L" }),
    );
    assert_eq!(covariate(&creatinine, Covariate::Ckd45), Some(1.0));
    let given = with(&creatinine, "egfr", json!(70));
    assert_eq!(covariate(&given, Covariate::Ckd45), Some(0.0));
    assert_eq!(read(&given).egfr(), Answer::Known(70.0));
    let dialysis = with(&given, "dialysis", json!(true));
    assert_eq!(covariate(&dialysis, Covariate::Dialysis), Some(1.0));
    assert_eq!(
        [Covariate::Ckd3, Covariate::Ckd45].map(|name| covariate(&dialysis, name)),
        [Some(0.0), Some(0.0)]
    );
}

#[test]
fn an_unknown_answer_is_not_no() {
    let none = code(&read(&json!({ "rutherford": 5, "age": 60 })));
    let known: Vec<Covariate> = Covariate::ALL
        .into_iter()
        .filter(|name| none[name.index()].is_some())
        .collect();
    assert_eq!(
        known,
        [
            Covariate::AgeDecades,
            Covariate::TissueLoss,
            Covariate::Gangrene
        ]
    );
    let at_rest = code(&read(&json!({ "rutherford": 4, "age": 60 })));
    for covariate in [Covariate::WoundInfection, Covariate::HeelWound] {
        assert_eq!(none[covariate.index()], None, "{covariate}");
        assert_eq!(
            at_rest[covariate.index()],
            Some(0.0),
            "{covariate}: rest pain has no wound"
        );
    }
    let no_dialysis = with(&base(), "dialysis", json!(false));
    assert_eq!(
        [Covariate::Ckd3, Covariate::Ckd45, Covariate::Dialysis]
            .map(|name| covariate(&no_dialysis, name)),
        [None, None, Some(0.0)]
    );
    let without_sex =
        json!({ "rutherford": 5, "age": 70, "creatinine": { "value": 400, "unit": "umol/L" } });
    assert_eq!(covariate(&without_sex, Covariate::Ckd45), None);
    let albumin_without_height = json!({ "rutherford": 5, "age": 70, "weight_kg": 40, "albumin": { "value": 20, "unit": "g/L" } });
    assert_eq!(
        covariate(&albumin_without_height, Covariate::Malnutrition),
        None
    );
}
