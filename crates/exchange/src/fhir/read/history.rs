//! Conditions and Procedures: present and past diseases.

use super::super::codes::{Counts, HISTORIES, History, ICD_10, SNOMED_CT};
use super::super::refused::RefusedBecause;
use super::super::when::When;
use super::{Finding, codings, date_of};
use crate::strict_json::Json;
use afs12_clinical::date::Date;
use afs12_clinical::patient::Entry;

/// The members of a Condition that date it.
const CONDITION_DATES: [(&str, &str); 3] = [
    ("recordedDate", ""),
    ("onsetDateTime", ""),
    ("onsetPeriod", "start"),
];

/// The members of a Procedure that date it: the end of a Period, or its start while it is still in progress.
const PROCEDURE_DATES: [(&str, &str); 3] = [
    ("performedDateTime", ""),
    ("performedPeriod", "end"),
    ("performedPeriod", "start"),
];

/// Dialysis that ended longer ago may have been for an acute failure that is over; chronic dialysis is recorded every week.
const DIALYSIS_DAYS: i64 = 30;

/// The "yes" of a Condition; `None` if its code has no field, or if it is refuted, entered in error or over.
pub fn condition(condition: &Json) -> Option<Finding> {
    let history = HISTORIES.iter().find(|history| {
        codings(condition.member("code")).any(|(system, code)| match system {
            SNOMED_CT => history.conditions.contains(&code),
            _ => ICD_10.contains(&system) && history.has_icd_10(code),
        })
    })?;
    let status = |name| {
        let code = codings(condition.member(name)).next();
        code.map(|(_, code)| code)
    };
    if history.counts == Counts::WhileItLasts && is_over(condition, status("clinicalStatus")) {
        return None;
    }
    let confirmed = match status("verificationStatus") {
        None | Some("confirmed") => Ok(Entry::YesNo(true)),
        Some("refuted" | "entered-in-error") => return None,
        Some(other) => Err(RefusedBecause::NotConfirmed(other.to_owned())),
    };
    Some(dated(
        history,
        date_of(condition, &CONDITION_DATES),
        confirmed,
    ))
}

fn is_over(condition: &Json, clinical_status: Option<&str>) -> bool {
    let Json::Object(members) = condition else {
        return false;
    };
    let is_abated = members
        .iter()
        .any(|(name, _)| name.starts_with("abatement"));
    let lasts = matches!(
        clinical_status,
        None | Some("active" | "recurrence" | "relapse")
    );
    is_abated || !lasts
}

/// The "yes" of a Procedure; `None` if its code has no field, if it was not done, or if it is over and counts only while active.
pub fn procedure(procedure: &Json, today: Date) -> Option<Finding> {
    let history = HISTORIES.iter().find(|history| {
        codings(procedure.member("code"))
            .any(|(system, code)| system == SNOMED_CT && history.procedures.contains(&code))
    })?;
    let goes_on = match procedure.text_of("status") {
        Some("in-progress") => true,
        Some("completed") => false,
        _ => return None,
    };
    let when = date_of(procedure, &PROCEDURE_DATES);
    let mut answer = Ok(Entry::YesNo(true));
    if history.counts == Counts::WhileItLasts && !goes_on {
        match &when {
            Ok(Some(when)) if when.first.days_until(today) > DIALYSIS_DAYS => return None,
            Ok(None) => answer = Err(RefusedBecause::NoDate),
            _ => {}
        }
    }
    Some(dated(history, when, answer))
}

fn dated(
    history: &History,
    when: Result<Option<When>, RefusedBecause>,
    answer: Result<Entry, RefusedBecause>,
) -> Finding {
    let (when, answer) = match when {
        Ok(when) => (when, answer),
        Err(because) => (None, Err(because)),
    };
    Finding {
        field: history.field,
        when,
        answer,
    }
}
