//! The Patient resource: identity, age and sex.

use super::super::refused::RefusedBecause;
use super::super::when::When;
use super::{Finding, is_modified, resource};
use crate::strict_json::Json;
use afs12_clinical::date::Date;
use afs12_clinical::patient::{Entry, Field, Measured, Reason, Unit};

/// How other resources refer to the Bundle's Patient.
pub struct Identity<'a> {
    full_url: Option<&'a str>,
    id: Option<&'a str>,
}

impl<'a> Identity<'a> {
    /// The identity of an entry's Patient.
    pub fn of(entry: &'a Json) -> Self {
        Identity {
            full_url: entry.text_of("fullUrl"),
            id: resource(entry).text_of("id"),
        }
    }

    /// Whether the entry's resource names this Patient as its subject and has no other focus.
    pub fn is_subject_of(&self, entry: &Json) -> bool {
        let resource = resource(entry);
        let reference = resource
            .member("subject")
            .and_then(|subject| subject.text_of("reference"));
        let is_about_another = resource.member("focus").is_some();
        !is_about_another
            && reference.is_some_and(|reference| self.is_meant(reference, entry.text_of("fullUrl")))
    }

    /// Resolves a reference as FHIR does: an absolute one by the full URL; a relative one by the id, and by the server of the resource that
    /// holds it if both servers are given.
    fn is_meant(&self, reference: &str, holder: Option<&str>) -> bool {
        let versionless = reference.split("/_history/").next().unwrap_or(reference);
        if self.full_url == Some(versionless) {
            return true;
        }
        let names_id = self
            .id
            .is_some_and(|id| versionless.strip_prefix("Patient/") == Some(id));
        let server = |url: &'a str| url.strip_suffix(versionless);
        match (self.full_url.and_then(server), holder) {
            (Some(server), Some(holder)) if is_web(holder) && is_web(server) => {
                names_id && holder.starts_with(server)
            }
            _ => names_id,
        }
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// The age and the sex of a Patient.
pub fn findings(patient: &Json, today: Date) -> Vec<Finding> {
    let mut findings: Vec<Finding> = [age(patient, today), sex(patient)]
        .into_iter()
        .flatten()
        .collect();
    if is_modified(patient) {
        for finding in &mut findings {
            finding.answer = Err(RefusedBecause::MeaningModified);
        }
    }
    findings
}

/// The age in completed years as of today, if the birth date determines it.
fn age(patient: &Json, today: Date) -> Option<Finding> {
    let birth_date = patient.member("birthDate")?;
    let answer = match birth_date {
        Json::String(text) => match When::parse(text).filter(|_| !text.contains('T')) {
            Some(birth) => years(&birth, today),
            None => Err(RefusedBecause::UnreadableDate(text.clone())),
        },
        other => Err(RefusedBecause::UnreadableDate(other.shown())),
    };
    Some(Finding {
        field: Field::Age,
        when: Some(When::on(today)),
        answer,
    })
}

fn years(birth: &When, today: Date) -> Result<Entry, RefusedBecause> {
    if birth.first > today {
        return Err(RefusedBecause::InTheFuture);
    }
    let (oldest, youngest) = (
        birth.first.years_completed(today),
        birth.last.years_completed(today),
    );
    if oldest != youngest {
        return Err(RefusedBecause::AgeUndecided);
    }
    Ok(Entry::Measured(Measured {
        value: f64::from(oldest),
        unit: Unit::Years,
    }))
}

/// The administrative gender, if it is one of the two that the models use; `unknown` is not an answer.
fn sex(patient: &Json) -> Option<Finding> {
    let gender = patient.member("gender")?;
    let answer = match gender {
        Json::String(word) if word == "unknown" => return None,
        Json::String(word) => Ok(Entry::Word(word.clone())),
        other => Err(RefusedBecause::NotAccepted(Reason::NotAccepted(
            other.shown(),
        ))),
    };
    Some(Finding {
        field: Field::Sex,
        when: None,
        answer,
    })
}
