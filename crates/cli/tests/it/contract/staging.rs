//! GLASS, cell by cell, and the derived quantities compared with hand calculations.

use afs12_clinical::patient::{Answer, Patient};
use afs12_clinical::staging::glass;
use afs12_exchange::read_patient;

/// Largest relative difference from a value worked out by hand.
const TOLERANCE: f64 = 1e-6;

/// The matrix of the Global Vascular Guidelines: rows femoropopliteal grade 0-4, columns infrapopliteal grade 0-4.
const GLASS: [[&str; 5]; 5] = [
    ["-", "I", "I", "II", "III"],
    ["I", "I", "II", "II", "III"],
    ["I", "II", "II", "II", "III"],
    ["II", "II", "II", "III", "III"],
    ["III", "III", "III", "III", "III"],
];

fn patient(members: &str) -> Patient {
    read_patient(&format!(r#"{{"rutherford": 5, "age": 70, {members}}}"#))
        .unwrap_or_else(|validation_errors| panic!("{members}: {validation_errors:?}"))
}

fn stage(femoropopliteal: usize, infrapopliteal: usize, calcification: &str) -> &'static str {
    let grades = format!(
        r#""lesion": {{"glass": {{"femoropopliteal": {femoropopliteal}, "infrapopliteal": {infrapopliteal}, "severe_calcification": "{calcification}"}}}}"#
    );
    glass::stage(patient(&grades).lesion.glass).map_or("-", |stage| stage.numeral())
}

#[test]
fn every_cell_of_glass_is_that_of_the_guidelines() {
    for (femoropopliteal, row) in GLASS.iter().enumerate() {
        for (infrapopliteal, expected) in row.iter().enumerate() {
            assert_eq!(
                stage(femoropopliteal, infrapopliteal, "none"),
                *expected,
                "{femoropopliteal}/{infrapopliteal}"
            );
        }
    }
}

#[test]
fn severe_calcification_raises_its_segment_by_one_grade_up_to_four() {
    for femoropopliteal in 0..5_usize {
        for infrapopliteal in 0..5_usize {
            if femoropopliteal + infrapopliteal == 0 {
                for calcification in ["femoropopliteal", "infrapopliteal", "both"] {
                    assert_eq!(stage(0, 0, calcification), "-", "no lesion to calcify");
                }
                continue;
            }
            let raised = |grade: usize| (grade + 1).min(4);
            for (calcification, row, column) in [
                ("femoropopliteal", raised(femoropopliteal), infrapopliteal),
                ("infrapopliteal", femoropopliteal, raised(infrapopliteal)),
                ("both", raised(femoropopliteal), raised(infrapopliteal)),
            ] {
                let found = stage(femoropopliteal, infrapopliteal, calcification);
                assert_eq!(
                    found, GLASS[row][column],
                    "{femoropopliteal}/{infrapopliteal} {calcification}"
                );
            }
        }
    }
}

#[test]
fn a_stage_with_a_grade_missing_is_not_known() {
    for grades in [
        r#""femoropopliteal": 2"#,
        r#""infrapopliteal": 3"#,
        r#""severe_calcification": "both""#,
        r#""femoropopliteal": 4, "severe_calcification": "both""#,
    ] {
        let lesion = format!(r#""lesion": {{"glass": {{{grades}}}}}"#);
        assert_eq!(
            glass::stage(patient(&lesion).lesion.glass),
            None,
            "{grades}"
        );
    }
}

fn assert_close(found: Answer<f64>, expected: f64) {
    let found = found.known().expect("all parts are known");
    assert!(
        (found / expected - 1.0).abs() < TOLERANCE,
        "{found} is not {expected}"
    );
}

/// 142 (1.5/0.9)^-1.2 0.9938^60 and so on, worked out from the published equation in another language (Python).
#[test]
fn egfr_is_ckd_epi_2021() {
    for (sex, age, creatinine, expected) in [
        (
            "male",
            60,
            r#"{"value": 1.5, "unit": "mg/dL"}"#,
            52.967_489_5,
        ),
        (
            "male",
            60,
            r#"{"value": 0.8, "unit": "mg/dL"}"#,
            101.315_513_7,
        ),
        (
            "female",
            60,
            r#"{"value": 1.5, "unit": "mg/dL"}"#,
            39.647_566_7,
        ),
        (
            "female",
            60,
            r#"{"value": 0.6, "unit": "mg/dL"}"#,
            102.693_410_6,
        ),
        (
            "female",
            85,
            r#"{"value": 132.63, "unit": "umol/L"}"#,
            33.938_398_8,
        ),
    ] {
        let json = format!(
            r#"{{"rutherford": 5, "age": {age}, "sex": "{sex}", "creatinine": {creatinine}}}"#
        );
        assert_close(read_patient(&json).expect("a patient").egfr(), expected);
    }
}

/// 65 kg at 170 cm: 65 / 2.89; 14.89 x 3.5 + 41.7; at 50 kg the weight is 50 / 63.58 of the ideal.
#[test]
fn body_mass_index_and_gnri_are_those_worked_out_by_hand() {
    let well =
        patient(r#""height_cm": 170, "weight_kg": 65, "albumin": {"value": 35, "unit": "g/L"}"#);
    assert_close(well.bmi(), 22.491_349);
    assert_close(well.gnri(), 93.815);
    let thin =
        patient(r#""height_cm": 170, "weight_kg": 50, "albumin": {"value": 3.5, "unit": "g/dL"}"#);
    assert_close(thin.gnri(), 84.908_331_2);
}
