//! Conditions and Procedures: which of them mean "yes", and that "no" is never derived.

use afs12_clinical::patient::{Entry, Field};
use afs12_exchange::fhir::RefusedBecause;
use serde_json::{Value, json};

use crate::fhir::bundles::{bundle_of, given, read, refused, with};

pub const ICD_10: &str = "http://hl7.org/fhir/sid/icd-10";
pub const ICD_10_CM: &str = "http://hl7.org/fhir/sid/icd-10-cm";
pub const SNOMED_CT: &str = "http://snomed.info/sct";

fn coded(kind: &str, system: &str, code: &str) -> Value {
    json!({
        "resourceType": kind,
        "code": { "coding": [{ "system": system, "code": code }] },
        "subject": { "reference": "Patient/a" },
    })
}

pub fn condition(system: &str, code: &str) -> Value {
    coded("Condition", system, code)
}

fn procedure(code: &str, status: &str, changes: &[(&str, Value)]) -> Value {
    with(
        &with(
            &coded("Procedure", SNOMED_CT, code),
            &[("/status", json!(status))],
        ),
        changes,
    )
}

fn status(code: &str) -> Value {
    json!({ "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": code }] })
}

/// The fields that a resource answers, besides age and sex.
pub fn yes_fields(resource: &Value) -> Vec<Field> {
    let prefilled = read(&bundle_of(std::slice::from_ref(resource)));
    let answers = prefilled
        .prefills
        .into_iter()
        .filter(|prefill| !matches!(prefill.field, Field::Age | Field::Sex));
    answers
        .map(|prefill| {
            assert_eq!(prefill.entry, Entry::YesNo(true), "only yes is derived");
            prefill.field
        })
        .collect()
}

#[test]
fn a_lasting_diagnosis_counts_while_it_is_active_and_an_event_for_ever() {
    for (code, lasting) in [
        ("I50.0", true),
        ("E11.9", true),
        ("Z99.2", true),
        ("E78.0", true),
        ("I21.9", false),
        ("I63.9", false),
    ] {
        for (clinical, lasts) in [
            ("active", true),
            ("recurrence", true),
            ("relapse", true),
            ("inactive", false),
            ("remission", false),
            ("resolved", false),
        ] {
            let condition = with(
                &condition(ICD_10, code),
                &[("/clinicalStatus", status(clinical))],
            );
            assert_eq!(
                yes_fields(&condition).len(),
                usize::from(lasts || !lasting),
                "{code} {clinical}"
            );
        }
        for abatement in [
            ("/abatementDateTime", json!("2020-01-01")),
            ("/abatementString", json!("last year")),
        ] {
            let abated = with(&condition(ICD_10, code), &[abatement]);
            assert_eq!(
                yes_fields(&abated).len(),
                usize::from(!lasting),
                "{code} abated"
            );
        }
    }
}

#[test]
fn a_diagnosis_counts_if_it_is_confirmed_or_has_no_verification_status() {
    let verified = |code: &str| {
        with(
            &condition(ICD_10, "E11.9"),
            &[("/verificationStatus", status(code))],
        )
    };
    assert_eq!(yes_fields(&verified("confirmed")), [Field::Diabetes]);
    for refuted in ["refuted", "entered-in-error"] {
        assert_eq!(yes_fields(&verified(refuted)), []);
        assert_eq!(refused(&[verified(refuted)], Field::Diabetes), []);
    }
    for open in ["unconfirmed", "provisional", "differential"] {
        let not_confirmed = RefusedBecause::NotConfirmed(open.to_owned());
        assert_eq!(yes_fields(&verified(open)), []);
        assert_eq!(refused(&[verified(open)], Field::Diabetes), [not_confirmed]);
        assert_eq!(
            refused(&[verified(open), verified("confirmed")], Field::Diabetes),
            [],
            "another record confirms it"
        );
    }
}

#[test]
fn the_date_of_a_diagnosis_is_the_latest_record_of_it() {
    let dated = |changes: &[(&str, Value)]| with(&condition(ICD_10, "E11.9"), changes);
    let recorded = dated(&[
        ("/recordedDate", json!("2019-03-01")),
        ("/onsetDateTime", json!("2001")),
    ]);
    let onset = dated(&[("/onsetPeriod", json!({ "start": "2015-05" }))]);
    let undated = dated(&[]);
    let date = |resources: &[Value]| given(resources, Field::Diabetes).expect("yes").date;
    assert_eq!(
        date(std::slice::from_ref(&recorded)).as_deref(),
        Some("2019-03-01")
    );
    assert_eq!(
        date(std::slice::from_ref(&onset)).as_deref(),
        Some("2015-05")
    );
    assert_eq!(date(std::slice::from_ref(&undated)), None);
    assert_eq!(
        date(&[undated, recorded, onset]).as_deref(),
        Some("2019-03-01")
    );
}

#[test]
fn a_diagnosis_of_the_future_of_another_or_with_a_modifier_is_refused() {
    for (change, because) in [
        (
            ("/recordedDate", json!("2027-01-01")),
            RefusedBecause::InTheFuture,
        ),
        (
            ("/recordedDate", json!("1.1.2020")),
            RefusedBecause::UnreadableDate("1.1.2020".to_owned()),
        ),
        (
            ("/subject", json!({ "reference": "Patient/b" })),
            RefusedBecause::NotThisPatient,
        ),
        (
            (
                "/modifierExtension",
                json!([{ "url": "https://example.org/not" }]),
            ),
            RefusedBecause::MeaningModified,
        ),
    ] {
        let condition = with(&condition(ICD_10, "E11.9"), &[change]);
        assert_eq!(yes_fields(&condition), []);
        assert_eq!(refused(&[condition], Field::Diabetes), [because]);
    }
}

#[test]
fn a_coronary_procedure_that_was_done_counts_for_ever() {
    for code in ["232717009", "415070008", "36969009", "11101003"] {
        let done = procedure(code, "completed", &[("/performedDateTime", json!("1998"))]);
        assert_eq!(yes_fields(&done), [Field::CoronaryDisease], "{code}");
        assert_eq!(
            yes_fields(&procedure(code, "completed", &[])),
            [Field::CoronaryDisease],
            "{code} undated"
        );
        for status in [
            "preparation",
            "not-done",
            "on-hold",
            "stopped",
            "entered-in-error",
            "unknown",
        ] {
            assert_eq!(
                yes_fields(&procedure(code, status, &[])),
                [],
                "{code} {status}"
            );
        }
    }
    assert_eq!(
        yes_fields(&coded("Procedure", SNOMED_CT, "232717009")),
        [],
        "without a status"
    );
    assert_eq!(
        yes_fields(&procedure("84114007", "completed", &[])),
        [],
        "a condition's code"
    );
}

#[test]
fn dialysis_counts_while_it_goes_on_or_within_thirty_days() {
    for code in ["302497006", "71192002", "265764009"] {
        let done =
            |date: &str| procedure(code, "completed", &[("/performedDateTime", json!(date))]);
        assert_eq!(yes_fields(&done("2026-10-24")), [Field::Dialysis]);
        assert_eq!(yes_fields(&done("2026-10-23")), []);
        assert_eq!(refused(&[done("2026-10-23")], Field::Dialysis), []);
        let ended = json!({ "start": "2026-01-02", "end": "2026-11-20" });
        let ended = procedure(code, "completed", &[("/performedPeriod", ended)]);
        assert_eq!(yes_fields(&ended), [Field::Dialysis]);
        let open = json!({ "start": "2020-01-02" });
        assert_eq!(
            yes_fields(&procedure(
                code,
                "in-progress",
                &[("/performedPeriod", open)]
            )),
            [Field::Dialysis]
        );
        let undated = procedure(code, "completed", &[]);
        assert_eq!(yes_fields(&undated), []);
        assert_eq!(
            refused(&[undated], Field::Dialysis),
            [RefusedBecause::NoDate]
        );
    }
}
