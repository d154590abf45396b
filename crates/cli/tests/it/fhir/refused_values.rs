//! Refused values of Observations, each with its reason.

use afs12_clinical::patient::{Field, Measured, Reason, Unit};
use afs12_exchange::fhir::RefusedBecause;
use serde_json::json;

use crate::fhir::bundles::{
    assert_measured, creatinine, creatinine_at, given, refusal_of, refused, with,
};

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
    let resources = [creatinine_at(300.0, "2027-11-22"), creatinine()];
    assert_measured(
        given(&resources, Field::Creatinine),
        100.0,
        Unit::MicromolesPerLitre,
        "2026-11-22",
    );
    assert!(
        given(
            &[creatinine_at(120.0, "2026-11-23T23:59:59+01:00")],
            Field::Creatinine
        )
        .is_some(),
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
        let resources = [creatinine_at(100.0, one), creatinine_at(180.0, other)];
        assert_eq!(given(&resources, Field::Creatinine), None, "{one}, {other}");
        assert_eq!(
            refused(&resources, Field::Creatinine),
            [RefusedBecause::TwoLatest]
        );
    }
}

#[test]
fn if_the_latest_value_is_refused_no_older_one_takes_its_place() {
    let newest = with(
        &creatinine_at(1.2, "2026-11-23"),
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
fn a_value_that_is_not_a_quantity_is_refused() {
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
            given(&[creatinine_at(value, "2026-11-22")], Field::Creatinine),
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
