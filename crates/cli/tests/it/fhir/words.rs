//! The messages for refused values, in both languages.

use afs12_clinical::patient::{Field, Measured, Reason, Unit, ValidationError};
use afs12_exchange::fhir::{BundleFault, RefusedBecause, RefusedValue};
use afs12_words::{ENGLISH, Language, POLISH};

fn refused(field: Field, date: Option<&str>, because: RefusedBecause) -> RefusedValue {
    RefusedValue {
        field,
        date: date.map(str::to_owned),
        because,
    }
}

#[test]
fn the_message_for_a_refused_unit_names_field_date_unit_and_accepted_units() {
    let because = RefusedBecause::UnknownUnit("mmol/L".to_owned());
    let value = refused(Field::Creatinine, Some("2026-11-22"), because);
    let accepted = "umol/L, umol/l, mg/dL, mg/dl";
    assert_eq!(
        ENGLISH.refused_value(&value),
        format!(
            "Creatinine, 2026-11-22: the unit \"mmol/L\" is not accepted. Accepted are the UCUM codes {accepted}."
        )
    );
    assert!(POLISH.refused_value(&value).ends_with(&format!(
        ", 2026-11-22: nie przyjęto jednostki „mmol/L”. Przyjmowane kody UCUM: {accepted}."
    )));
}

#[test]
fn a_value_out_of_range_has_the_message_of_the_form() {
    let reason = Reason::OutOfRange(Measured {
        value: 7.0,
        unit: Unit::MicromolesPerLitre,
    });
    let value = refused(
        Field::Creatinine,
        Some("2026-11-22"),
        RefusedBecause::NotAccepted(reason.clone()),
    );
    for language in Language::ALL {
        let words = language.words();
        let of_form =
            words.validation_error(&ValidationError::of(Field::Creatinine, reason.clone()));
        assert_eq!(
            words.refused_value(&value),
            format!("{of_form} (2026-11-22)")
        );
    }
}

#[test]
fn every_reason_has_its_own_message_in_each_language() {
    let shown = || "shown".to_owned();
    let becauses = [
        RefusedBecause::NoUnit(String::new()),
        RefusedBecause::NoUnit(shown()),
        RefusedBecause::UnknownUnit(shown()),
        RefusedBecause::NotAQuantity,
        RefusedBecause::Comparator(shown()),
        RefusedBecause::NoDate,
        RefusedBecause::UnreadableDate(shown()),
        RefusedBecause::InTheFuture,
        RefusedBecause::TwoLatest,
        RefusedBecause::OlderThanCreatinine,
        RefusedBecause::NotThisPatient,
        RefusedBecause::NotConfirmed(shown()),
        RefusedBecause::MeaningModified,
        RefusedBecause::AgeUndecided,
    ];
    let faults = [
        BundleFault::NotABundle(shown()),
        BundleFault::OldVersions,
        BundleFault::OnePage,
        BundleFault::NoPatient,
        BundleFault::ManyPatients(2),
    ];
    let mut sentences = Vec::new();
    for language in Language::ALL {
        let words = language.words();
        for because in &becauses {
            let sentence = words.refused_value(&refused(Field::Egfr, None, because.clone()));
            let (label, rest) = sentence.split_once(": ").expect("a label");
            assert_eq!(label, words.label(Field::Egfr));
            sentences.push(rest.to_owned());
        }
        sentences.extend(faults.iter().map(|fault| words.bundle_fault(fault)));
    }
    for sentence in &sentences {
        assert!(sentence.ends_with('.') && sentence.len() > 10, "{sentence}");
    }
    let count = sentences.len();
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), count, "no two reasons share their words");
}

#[test]
fn a_fault_of_the_json_has_the_message_of_the_contract() {
    let validation_error = ValidationError::of_record(Reason::NotJson { line: 1, column: 1 });
    let fault = BundleFault::NotJson(validation_error.clone());
    assert_eq!(
        ENGLISH.bundle_fault(&fault),
        ENGLISH.validation_error(&validation_error)
    );
}
