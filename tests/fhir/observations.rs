//! Observations: which are taken, which of several counts, and every refusal.

use afs12::exchange::fhir::{LOINC, MEASUREMENTS, RefusedBecause};
use afs12::patient::{Field, Measured, Reason, Unit};
use serde_json::{Value, json};

use crate::bundles::{assert_measured, creatinine, given, refused, with};

fn at(value: f64, date: &str) -> Value {
    with(
        &creatinine(),
        &[
            ("/valueQuantity/value", json!(value)),
            ("/effectiveDateTime", json!(date)),
        ],
    )
}

fn refusal_of(changes: &[(&str, Value)]) -> Vec<RefusedBecause> {
    let changed = with(&creatinine(), changes);
    assert_eq!(
        given(std::slice::from_ref(&changed), Field::Creatinine),
        None,
        "{changed}"
    );
    refused(&[changed], Field::Creatinine)
}

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
    // By LOINC's own names, not by the table under test.
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
        // A comparator is refused whatever the unit: the field shows that the code was understood.
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
        let newest = with(&at(150.0, "2026-11-23"), &[("/status", json!(status))]);
        let value = if counts { 150.0 } else { 100.0 };
        let date = if counts { "2026-11-23" } else { "2026-11-22" };
        let taken = given(&[newest, creatinine()], Field::Creatinine);
        assert_measured(taken, value, Unit::MicromolesPerLitre, date);
    }
    assert_eq!(refusal_of(&[("/status", json!(null))]), []);
}

#[test]
fn the_latest_value_counts_wherever_it_stands() {
    let values = [
        at(90.0, "2025-11-22"),
        at(110.0, "2026-11-22T23:30:00+01:00"),
        at(100.0, "2026-11-22T08:00:00Z"),
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
    // 23:30 in Warsaw is before 23:00 universal time.
    let values = [
        at(90.0, "2026-11-21T23:30:00+01:00"),
        at(110.0, "2026-11-21T23:00:00Z"),
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
fn a_value_without_a_date_is_refused() {
    assert_eq!(
        refusal_of(&[("/effectiveDateTime", json!(null))]),
        [RefusedBecause::NoDate]
    );
}

#[test]
fn a_value_with_an_unreadable_date_is_refused() {
    for date in ["22.11.2026", "2026-11-22T08:00:00", "2026-02-30"] {
        let unreadable = RefusedBecause::UnreadableDate(date.to_owned());
        assert_eq!(
            refusal_of(&[("/effectiveDateTime", json!(date))]),
            [unreadable]
        );
    }
    let number = RefusedBecause::UnreadableDate("2026".to_owned());
    assert_eq!(refusal_of(&[("/effectiveDateTime", json!(2026))]), [number]);
}

#[test]
fn a_value_in_the_future_is_refused_and_leaves_the_latest() {
    for date in ["2026-11-24", "2027", "2026-12", "2026-11-24T00:30:00+01:00"] {
        assert_eq!(
            refusal_of(&[("/effectiveDateTime", json!(date))]),
            [RefusedBecause::InTheFuture],
            "{date}"
        );
    }
    let resources = [at(300.0, "2027-11-22"), creatinine()];
    assert_measured(
        given(&resources, Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-22",
    );
    assert!(
        given(&[at(120.0, "2026-11-23T23:59:59+01:00")], Field::Creatinine).is_some(),
        "today is not the future"
    );
}

#[test]
fn two_values_of_which_neither_is_the_latest_are_refused() {
    for (one, other) in [
        ("2026-11-22T08:00:00+01:00", "2026-11-22T07:00:00Z"),
        ("2026-11-22", "2026-11-22T08:00:00Z"),
        ("2026-11", "2026-11-22"),
        ("2026-11-22", "2026-11-22"),
    ] {
        let resources = [at(100.0, one), at(180.0, other)];
        assert_eq!(given(&resources, Field::Creatinine), None, "{one}, {other}");
        assert_eq!(
            refused(&resources, Field::Creatinine),
            [RefusedBecause::TwoLatest]
        );
    }
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
fn where_the_latest_value_is_refused_no_older_one_takes_its_place() {
    let newest = with(
        &at(1.2, "2026-11-23"),
        &[("/valueQuantity/code", json!("mmol/L"))],
    );
    let resources = [newest, creatinine()];
    assert_eq!(given(&resources, Field::Creatinine), None);
    assert_eq!(
        refused(&resources, Field::Creatinine),
        [RefusedBecause::UnknownUnit("mmol/L".to_owned())]
    );
}

#[test]
fn a_value_without_a_ucum_code_is_refused() {
    let unit = |shown: &str| RefusedBecause::NoUnit(shown.to_owned());
    assert_eq!(
        refusal_of(&[("/valueQuantity/code", json!(null))]),
        [unit("umol/L")]
    );
    assert_eq!(
        refusal_of(&[("/valueQuantity/system", json!(null))]),
        [unit("umol/L")]
    );
    assert_eq!(
        refusal_of(&[("/valueQuantity/system", json!("urn:oid:1.2.3"))]),
        [unit("umol/L")]
    );
    assert_eq!(
        refusal_of(&[("/valueQuantity", json!({ "value": 100 }))]),
        [unit("")]
    );
}

#[test]
fn a_unit_of_another_quantity_is_refused() {
    for code in ["mmol/L", "g/L", "%", "umol/dL", "UMOL/L", "µmol/L", ""] {
        let unknown = RefusedBecause::UnknownUnit(code.to_owned());
        assert_eq!(
            refusal_of(&[("/valueQuantity/code", json!(code))]),
            [unknown]
        );
    }
}

#[test]
fn a_bound_is_refused() {
    for sign in ["<", "<=", ">=", ">"] {
        let bound = RefusedBecause::Comparator(sign.to_owned());
        assert_eq!(
            refusal_of(&[("/valueQuantity/comparator", json!(sign))]),
            [bound]
        );
    }
}

#[test]
fn what_is_no_quantity_is_refused() {
    for quantity in [
        json!({ "unit": "umol/L" }),
        json!({ "value": "100", "code": "umol/L" }),
        json!(100),
    ] {
        assert_eq!(
            refusal_of(&[("/valueQuantity", quantity)]),
            [RefusedBecause::NotAQuantity]
        );
    }
    let text = [
        ("/valueQuantity", json!(null)),
        ("/valueString", json!("100 umol/L")),
    ];
    assert_eq!(refusal_of(&text), [RefusedBecause::NotAQuantity]);
}

#[test]
fn an_observation_without_a_value_is_no_value() {
    let absent = with(
        &at(0.0, "2026-11-23"),
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

#[test]
fn a_value_outside_the_forms_range_is_refused_for_the_forms_reason() {
    for value in [19.9, 2000.1, -100.0, 0.0] {
        let measured = Measured {
            value,
            unit: Unit::MicromolesPerLitre,
        };
        let out_of_range = RefusedBecause::NotAccepted(Reason::OutOfRange(measured));
        assert_eq!(
            refusal_of(&[("/valueQuantity/value", json!(value))]),
            [out_of_range]
        );
    }
    for value in [20.0, 2000.0] {
        assert_measured(
            given(&[at(value, "2026-11-22")], Field::Creatinine),
            value,
            Unit::MicromolesPerLitre,
            "2026-11-22",
        );
    }
}

#[test]
fn a_value_whose_meaning_is_modified_is_refused() {
    for (name, value) in [
        (
            "/modifierExtension",
            json!([{ "url": "https://example.org/not", "valueBoolean": true }]),
        ),
        ("/implicitRules", json!("https://example.org/rules")),
    ] {
        assert_eq!(
            refusal_of(&[(name, value)]),
            [RefusedBecause::MeaningModified]
        );
    }
}

#[test]
fn an_egfr_older_than_the_creatinine_gives_way_to_it() {
    let egfr = |date: &str| {
        with(
            &creatinine(),
            &[
                ("/code/coding/0/code", json!("98979-8")),
                ("/valueQuantity/code", json!("mL/min/{1.73_m2}")),
                ("/valueQuantity/value", json!(44)),
                ("/effectiveDateTime", json!(date)),
            ],
        )
    };
    let older = [creatinine(), egfr("2026-11-21")];
    assert_eq!(given(&older, Field::Egfr), None);
    assert_eq!(
        refused(&older, Field::Egfr),
        [RefusedBecause::OlderThanCreatinine]
    );
    assert!(given(&older, Field::Creatinine).is_some());
    for date in ["2026-11-22", "2026-11-23"] {
        assert_measured(
            given(&[creatinine(), egfr(date)], Field::Egfr),
            44.0,
            Unit::MillilitresPerMinute,
            date,
        );
    }
    let without_creatinine = [
        egfr("2026-11-21"),
        with(&creatinine(), &[("/valueQuantity/comparator", json!(">"))]),
    ];
    assert!(given(&without_creatinine, Field::Egfr).is_some());
}
