//! Chooses between several findings for one field.

use litemap::LiteMap;

use super::super::refused::{Prefilled, RefusedBecause, RefusedValue};
use super::super::when::When;
use super::Finding;
use crate::Prefill;
use afs12_clinical::patient::{Accepts, Entry, Field, RawAnswers, Reason, check};

/// At most one answer per field, and each refusal once.
pub fn settled(findings: Vec<Finding>) -> Prefilled {
    let mut by_field: LiteMap<Field, Vec<Finding>> = LiteMap::new();
    for finding in findings {
        by_field.entry(finding.field).or_default().push(finding);
    }
    let mut settled = Prefilled::default();
    let mut creatinine = None;
    for (field, findings) in by_field {
        let mut settled_field = match field.accepts() {
            Accepts::YesNo => any_yes(field, findings),
            _ => latest(field, findings),
        };
        if field == Field::Creatinine {
            creatinine = settled_field.when.clone();
        }
        if field == Field::Egfr && is_older(&settled_field, creatinine.as_ref()) {
            settled_field.refuse(RefusedBecause::OlderThanCreatinine);
        }
        settled.prefills.extend(settled_field.prefill);
        settled.refused.extend(settled_field.refused);
    }
    settled
}

/// The outcome for one field.
struct SettledField {
    field: Field,
    /// The date of the answer.
    when: Option<When>,
    prefill: Option<Prefill>,
    refused: Vec<RefusedValue>,
}

impl SettledField {
    fn new(field: Field) -> Self {
        SettledField {
            field,
            when: None,
            prefill: None,
            refused: Vec::new(),
        }
    }

    fn take(&mut self, entry: Entry, when: Option<When>) {
        self.prefill = Some(Prefill {
            field: self.field,
            entry,
            date: when.as_ref().map(|when| when.day().to_owned()),
        });
        self.when = when;
    }

    /// Records a refusal, once per reason.
    fn note(&mut self, because: RefusedBecause, when: Option<&When>) {
        if self.refused.iter().all(|known| known.because != because) {
            self.refused.push(RefusedValue {
                field: self.field,
                date: when.map(|when| when.day().to_owned()),
                because,
            });
        }
    }

    /// Refuses the answer taken so far.
    fn refuse(&mut self, because: RefusedBecause) {
        self.prefill = None;
        let when = self.when.take();
        self.note(because, when.as_ref());
    }
}

fn is_older(egfr: &SettledField, creatinine: Option<&When>) -> bool {
    let days = egfr.when.as_ref().zip(creatinine);
    days.is_some_and(|(egfr, creatinine)| egfr.last < creatinine.first)
}

/// A "yes" from any resource counts, with the latest date. An unconfirmed diagnosis is ignored if another one is confirmed.
fn any_yes(field: Field, findings: Vec<Finding>) -> SettledField {
    let mut settled = SettledField::new(field);
    let is_yes = findings.iter().any(|finding| finding.answer.is_ok());
    for Finding { when, answer, .. } in findings {
        match answer {
            Ok(entry) => {
                let end = |when: &Option<When>| when.as_ref().map(When::end);
                if settled.prefill.is_none() || end(&when) > end(&settled.when) {
                    settled.take(entry, when);
                }
            }
            Err(RefusedBecause::NotConfirmed(_)) if is_yes => {}
            Err(because) => settled.note(because, when.as_ref()),
        }
    }
    settled
}

/// The latest value counts. If it is refused, no older one takes its place: it would be out of date without anyone noticing.
fn latest(field: Field, findings: Vec<Finding>) -> SettledField {
    let mut settled = SettledField::new(field);
    let mut values = Vec::new();
    for finding in findings {
        match &finding.answer {
            Err(because) if !is_about_the_value(because) => {
                settled.note(because.clone(), finding.when.as_ref());
            }
            _ => values.push(finding),
        }
    }
    let Some(newest) = values
        .iter()
        .max_by_key(|finding| finding.when.as_ref().map(When::end))
    else {
        return settled;
    };
    let when = newest.when.as_ref();
    let may_be_as_new = |other: &&Finding| match (other.when.as_ref(), when) {
        (Some(other), Some(newest)) => !other.is_surely_before(newest),
        _ => true,
    };
    let differs = |other: &Finding| !is_same(&other.answer, &newest.answer);
    if values.iter().filter(may_be_as_new).any(differs) {
        settled.note(RefusedBecause::TwoLatest, when);
        return settled;
    }
    match newest
        .answer
        .clone()
        .and_then(|entry| accepted(field, entry))
    {
        Ok(entry) => settled.take(entry, newest.when.clone()),
        Err(because) => settled.note(because, when),
    }
    settled
}

/// A laboratory may give one value in two units, each rounded.
const ROUNDING: f64 = 0.005;

fn is_same(one: &Result<Entry, RefusedBecause>, other: &Result<Entry, RefusedBecause>) -> bool {
    match (one, other) {
        (Ok(Entry::Measured(one)), Ok(Entry::Measured(other))) => {
            let (one, other) = (one.in_first_unit(), other.in_first_unit());
            (one - other).abs() <= ROUNDING * other.abs()
        }
        _ => one == other,
    }
}

/// Whether the refused finding is the patient's own value at that time, so that no older value may replace it.
fn is_about_the_value(because: &RefusedBecause) -> bool {
    use RefusedBecause::*;
    match because {
        NotAccepted(_) | NoUnit(_) | UnknownUnit(_) | NotAQuantity | Comparator(_)
        | MeaningModified => true,
        NoDate | UnreadableDate(_) | InTheFuture | TwoLatest | OlderThanCreatinine
        | NotThisPatient | NotConfirmed(_) | AgeUndecided => false,
    }
}

/// The entry, if its field accepts it by the rules of the form.
fn accepted(field: Field, entry: Entry) -> Result<Entry, RefusedBecause> {
    let mut raw_answers = RawAnswers::default();
    raw_answers.enter(field, entry.clone());
    let validation_error = check(&raw_answers).into_iter().find(|validation_error| {
        validation_error.field() == Some(field) && validation_error.reason != Reason::Required
    });
    match validation_error {
        Some(validation_error) => Err(RefusedBecause::NotAccepted(validation_error.reason)),
        None => Ok(entry),
    }
}
