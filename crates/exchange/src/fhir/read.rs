//! Reads answers from a Bundle.

mod history;
mod observation;
mod patient;
mod settle;

use super::refused::{BundleFault, Prefilled, RefusedBecause};
use super::when::When;
use crate::strict_json::{Json, read_json};
use afs12_clinical::date::Date;
use afs12_clinical::patient::{Entry, Field};
use patient::Identity;

/// What one resource gives for a field: an answer, or why it was refused.
struct Finding {
    field: Field,
    when: Option<When>,
    answer: Result<Entry, RefusedBecause>,
}

/// Reads the unambiguous answers of a FHIR R4 Bundle in JSON about its one patient, as of `today`.
///
/// Every answer is accepted by its field, each field has at most one, "no" is never derived and nothing is guessed: a value for a field
/// that cannot be used is in [`Prefilled::refused`] with the reason. Of several values the latest counts; if it is refused, no older one
/// takes its place. Resources and codes without a field, and values that are not final, are skipped.
///
/// # Errors
/// [`BundleFault`] if the whole text is refused.
pub fn read_bundle(text: &str, today: Date) -> Result<Prefilled, BundleFault> {
    let json = read_json(text).map_err(BundleFault::NotJson)?;
    check_bundle(&json)?;
    let entries = json.items_of("entry");
    let patients: Vec<&Json> = entries.iter().filter(|entry| is_patient(entry)).collect();
    let patient = match patients[..] {
        [] => return Err(BundleFault::NoPatient),
        [patient] => patient,
        _ => return Err(BundleFault::ManyPatients(patients.len())),
    };
    let identity = Identity::of(patient);
    let mut findings = patient::findings(resource(patient), today);
    for entry in entries {
        let resource = resource(entry);
        let found = match resource.text_of("resourceType") {
            Some("Observation") => observation::finding(resource),
            Some("Condition") => history::condition(resource),
            Some("Procedure") => history::procedure(resource, today),
            _ => None,
        };
        findings.extend(found.map(|found| judged(found, entry, &identity, today)));
    }
    Ok(settle::settled(findings))
}

fn check_bundle(json: &Json) -> Result<(), BundleFault> {
    match json.text_of("resourceType") {
        Some("Bundle") => {}
        Some(other) => return Err(BundleFault::NotABundle(other.to_owned())),
        None => return Err(BundleFault::NotABundle(json.shown())),
    }
    if json.text_of("type") == Some("history") {
        return Err(BundleFault::OldVersions);
    }
    let has_next = |link: &Json| link.text_of("relation") == Some("next");
    if json.items_of("link").iter().any(has_next) {
        return Err(BundleFault::OnePage);
    }
    Ok(())
}

/// The resource of an entry; `Json::Null` if it has none.
fn resource(entry: &Json) -> &Json {
    entry.member("resource").unwrap_or(&Json::Null)
}

fn is_patient(entry: &Json) -> bool {
    resource(entry).text_of("resourceType") == Some("Patient")
}

/// The finding, refused if it concerns somebody else, may mean the opposite, or is dated after today.
fn judged(found: Finding, entry: &Json, identity: &Identity, today: Date) -> Finding {
    let is_later = |when: &When| when.first > today;
    let not_applicable = if !identity.is_subject_of(entry) {
        Some(RefusedBecause::NotThisPatient)
    } else if is_modified(resource(entry)) {
        Some(RefusedBecause::MeaningModified)
    } else if found.when.as_ref().is_some_and(is_later) {
        Some(RefusedBecause::InTheFuture)
    } else {
        None
    };
    match not_applicable {
        Some(because) => Finding {
            answer: Err(because),
            ..found
        },
        None => found,
    }
}

/// FHIR forbids using a resource whose modifier extensions or implicit rules are not understood.
fn is_modified(resource: &Json) -> bool {
    let modifiers = ["modifierExtension", "implicitRules"];
    modifiers.iter().any(|name| resource.member(name).is_some())
}

/// The codings of a CodeableConcept, as system and code.
fn codings(concept: Option<&Json>) -> impl Iterator<Item = (&str, &str)> {
    let codings = concept.map_or(&[][..], |concept| concept.items_of("coding"));
    codings
        .iter()
        .filter_map(|coding| coding.text_of("system").zip(coding.text_of("code")))
}

/// The first of these dates that the resource gives; a Period is represented by the end named beside it.
///
/// # Errors
/// [`RefusedBecause::UnreadableDate`] if it is not a FHIR date.
fn date_of(resource: &Json, names: &[(&str, &str)]) -> Result<Option<When>, RefusedBecause> {
    let given = names.iter().find_map(|(name, end)| {
        let value = resource.member(name)?;
        match end.is_empty() {
            true => Some(value),
            false => value.member(end),
        }
    });
    match given {
        None => Ok(None),
        Some(Json::String(text)) => When::parse(text)
            .map(Some)
            .ok_or_else(|| RefusedBecause::UnreadableDate(text.clone())),
        Some(other) => Err(RefusedBecause::UnreadableDate(other.shown())),
    }
}
