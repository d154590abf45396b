//! Observations: which are read, which of several counts, and every refusal.

use afs12_clinical::patient::{Field, Unit};
use afs12_exchange::fhir::{LOINC, MEASUREMENTS, RefusedBecause};
use serde_json::{Value, json};

use crate::fhir::bundles::{
    assert_measured, creatinine, creatinine_at, given, refusal_of, refused, with,
};

#[test]
fn the_creatinine_that_every_test_changes_is_taken() {
    assert_measured(
        given(&[creatinine()], Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-22",
    );
    assert_eq!(refused(&[creatinine()], Field::Creatinine), []);
}

#[test]
fn every_loinc_code_is_read_as_its_field() {
    // From LOINC's names, not from the table under test.
    let named = [
        ("2160-0", Field::Creatinine),
        ("14682-9", Field::Creatinine),
        ("38483-4", Field::Creatinine),
        ("59826-8", Field::Creatinine),
        ("69405-9", Field::Egfr),
        ("98979-8", Field::Egfr),
        ("62238-1", Field::Egfr),
        ("33914-3", Field::Egfr),
        ("1751-7", Field::Albumin),
        ("2862-1", Field::Albumin),
        ("61151-7", Field::Albumin),
        ("61152-5", Field::Albumin),
        ("20570-8", Field::Haematocrit),
        ("4544-3", Field::Haematocrit),
        ("4545-0", Field::Haematocrit),
        ("26464-8", Field::WhiteCells),
        ("6690-2", Field::WhiteCells),
        ("804-5", Field::WhiteCells),
        ("8302-2", Field::Height),
        ("3137-7", Field::Height),
        ("29463-7", Field::Weight),
        ("3141-9", Field::Weight),
        ("8310-5", Field::Temperature),
        ("8331-1", Field::Temperature),
        ("10230-1", Field::EjectionFraction),
        ("8806-2", Field::EjectionFraction),
    ];
    let known: usize = MEASUREMENTS
        .iter()
        .map(|measurement| measurement.loinc.len())
        .sum();
    assert_eq!(known, named.len());
    for (code, field) in named {
        // A comparator is refused in any unit, so the refusal's field shows that the code was understood.
        let observation = with(
            &creatinine(),
            &[
                ("/code/coding/0/code", json!(code)),
                ("/valueQuantity/comparator", json!("<")),
            ],
        );
        assert_eq!(
            refused(&[observation], field),
            [RefusedBecause::Comparator("<".to_owned())],
            "{code}"
        );
    }
}

#[test]
fn any_coding_of_the_system_of_loinc_counts_and_no_other() {
    let local = json!({ "system": "urn:oid:1.2.3", "code": "14682-9" });
    let loinc = json!({ "system": LOINC, "code": "14682-9" });
    let coded = |codings: Value| with(&creatinine(), &[("/code/coding", codings)]);
    assert!(given(&[coded(json!([local.clone(), loinc]))], Field::Creatinine).is_some());
    for codings in [
        json!([local]),
        json!([{ "code": "14682-9" }]),
        json!([]),
        json!(null),
    ] {
        let observation = coded(codings);
        assert_eq!(
            given(std::slice::from_ref(&observation), Field::Creatinine),
            None
        );
        assert_eq!(refused(&[observation], Field::Creatinine), []);
    }
}

#[test]
fn only_final_values_count() {
    for (status, counts) in [
        ("final", true),
        ("amended", true),
        ("corrected", true),
        ("registered", false),
        ("preliminary", false),
        ("cancelled", false),
        ("entered-in-error", false),
        ("unknown", false),
    ] {
        let newest = with(
            &creatinine_at(150.0, "2026-11-23"),
            &[("/status", json!(status))],
        );
        let value = if counts { 150.0 } else { 100.0 };
        let date = if counts { "2026-11-23" } else { "2026-11-22" };
        let taken = given(&[newest, creatinine()], Field::Creatinine);
        assert_measured(taken, value, Unit::MicromolesPerLitre, date);
    }
    assert_eq!(refusal_of(&[("/status", json!(null))]), []);
}

#[test]
fn the_latest_value_counts_at_any_place_in_the_bundle() {
    let values = [
        creatinine_at(90.0, "2025-11-22"),
        creatinine_at(110.0, "2026-11-22T23:30:00+01:00"),
        creatinine_at(100.0, "2026-11-22T08:00:00Z"),
    ];
    for turn in 0..values.len() {
        let mut turned = values.clone();
        turned.rotate_left(turn);
        assert_measured(
            given(&turned, Field::Creatinine),
            110.0,
            Unit::MicromolesPerLitre,
            "2026-11-22",
        );
        assert_eq!(refused(&turned, Field::Creatinine), []);
    }
}

#[test]
fn time_zones_count() {
    // 23:30 in Warsaw is before 23:00 UTC.
    let values = [
        creatinine_at(90.0, "2026-11-21T23:30:00+01:00"),
        creatinine_at(110.0, "2026-11-21T23:00:00Z"),
    ];
    assert_measured(
        given(&values, Field::Creatinine),
        110.0,
        Unit::MicromolesPerLitre,
        "2026-11-21",
    );
}

#[test]
fn an_instant_and_the_end_of_a_period_are_dates_too() {
    let undated = with(&creatinine(), &[("/effectiveDateTime", json!(null))]);
    let instant = with(
        &undated,
        &[("/effectiveInstant", json!("2026-11-20T10:00:00Z"))],
    );
    assert_measured(
        given(&[instant], Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-20",
    );
    let period = json!({ "start": "2026-11-01", "end": "2026-11-19" });
    let period = with(&undated, &[("/effectivePeriod", period)]);
    assert_measured(
        given(&[period], Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-19",
    );
    let open = with(
        &undated,
        &[("/effectivePeriod", json!({ "start": "2026-11-01" }))],
    );
    assert_eq!(
        refused(&[open], Field::Creatinine),
        [RefusedBecause::NoDate]
    );
}

#[test]
fn one_value_given_twice_or_in_two_units_is_one() {
    assert!(given(&[creatinine(), creatinine()], Field::Creatinine).is_some());
    // 100 umol/L are 1.131 mg/dL.
    let in_milligrams = |value: f64| {
        with(
            &creatinine(),
            &[
                ("/code/coding/0/code", json!("2160-0")),
                ("/valueQuantity/code", json!("mg/dL")),
                ("/valueQuantity/value", json!(value)),
            ],
        )
    };
    assert!(given(&[creatinine(), in_milligrams(1.13)], Field::Creatinine).is_some());
    assert_eq!(
        refused(&[creatinine(), in_milligrams(1.2)], Field::Creatinine),
        [RefusedBecause::TwoLatest]
    );
}

#[test]
fn an_observation_without_a_value_is_ignored() {
    let absent = with(
        &creatinine_at(0.0, "2026-11-23"),
        &[
            ("/valueQuantity", json!(null)),
            ("/dataAbsentReason", json!({ "text": "haemolysed" })),
        ],
    );
    assert_measured(
        given(&[absent, creatinine()], Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-22",
    );
}
