//! References are resolved as in FHIR, and values of other patients are not taken.

use afs12_clinical::patient::Field;
use afs12_exchange::fhir::RefusedBecause;
use serde_json::{Value, json};

use crate::fhir::bundles::{creatinine, read, refused, with};

/// Whether a creatinine with this subject, in an entry with this URL, is attributed to the Patient with this URL and the id `a`.
fn is_taken(patient_url: Option<&str>, entry_url: Option<&str>, subject: Value) -> bool {
    let entry = |url: Option<&str>, resource: Value| {
        let mut entry = json!({ "resource": resource });
        if let Some(url) = url {
            entry["fullUrl"] = json!(url);
        }
        entry
    };
    let observation = with(&creatinine(), &[("/subject", subject)]);
    let patient = json!({ "resourceType": "Patient", "id": "a" });
    let prefilled = read(&json!({
        "resourceType": "Bundle", "type": "collection",
        "entry": [entry(patient_url, patient), entry(entry_url, observation)],
    }));
    let is_taken = !prefilled.prefills.is_empty();
    let becauses: Vec<_> = prefilled
        .refused
        .into_iter()
        .map(|refused| refused.because)
        .collect();
    if is_taken {
        assert_eq!(becauses, []);
    } else {
        assert_eq!(becauses, [RefusedBecause::NotThisPatient]);
    }
    is_taken
}

#[test]
fn references_to_the_patient_are_resolved() {
    let uuid = "urn:uuid:7b929be2-10db-4652-b428-b7aea66a902d";
    let web = "https://a.example/fhir/Patient/a";
    for (patient, entry, reference) in [
        (None, None, "Patient/a"),
        (None, None, "Patient/a/_history/3"),
        (Some(uuid), None, uuid),
        (Some(uuid), Some("urn:uuid:1"), "Patient/a"),
        (
            Some(web),
            Some("https://a.example/fhir/Observation/1"),
            "Patient/a",
        ),
        (Some(web), Some("https://b.example/fhir/Observation/1"), web),
        (
            Some(web),
            None,
            "https://a.example/fhir/Patient/a/_history/2",
        ),
    ] {
        assert!(
            is_taken(patient, entry, json!({ "reference": reference })),
            "{reference} at {entry:?}"
        );
    }
}

#[test]
fn other_subjects_are_not_taken() {
    let web = Some("https://a.example/fhir/Patient/a");
    for (patient, entry, reference) in [
        (None, None, "Patient/b"),
        (None, None, "Patient/aa"),
        (None, None, "Group/a"),
        (None, None, "#a"),
        (None, None, "https://a.example/fhir/Patient/a"),
        (None, None, "urn:uuid:7b929be2-10db-4652-b428-b7aea66a902d"),
        (
            web,
            Some("https://b.example/fhir/Observation/1"),
            "Patient/a",
        ),
        (web, None, "https://b.example/fhir/Patient/a"),
    ] {
        assert!(
            !is_taken(patient, entry, json!({ "reference": reference })),
            "{reference} at {entry:?}"
        );
    }
    for subject in [
        json!(null),
        json!({ "display": "Ada" }),
        json!({ "identifier": { "value": "1" } }),
        json!("Patient/a"),
    ] {
        assert!(!is_taken(None, None, subject.clone()), "{subject}");
    }
}

#[test]
fn a_value_in_focus_of_another_is_not_taken() {
    let of_the_foetus = with(
        &creatinine(),
        &[("/focus", json!([{ "reference": "Patient/b" }]))],
    );
    assert_eq!(
        refused(&[of_the_foetus], Field::Creatinine),
        [RefusedBecause::NotThisPatient]
    );
}

#[test]
fn another_patients_value_is_refused_once_and_the_patients_own_is_kept() {
    let other = with(
        &creatinine(),
        &[
            ("/subject/reference", json!("Patient/b")),
            ("/valueQuantity/value", json!(400)),
        ],
    );
    let resources = [other.clone(), creatinine(), other];
    assert_eq!(
        refused(&resources, Field::Creatinine),
        [RefusedBecause::NotThisPatient]
    );
    let own = crate::fhir::bundles::given(&resources, Field::Creatinine).expect("one's own");
    assert_eq!(own.date.as_deref(), Some("2026-11-22"));
}
