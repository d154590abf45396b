//! Opened files and links with a patient: a refusal with a message, or answers that arrive unchanged.

#![no_main]

#[path = "../common/prefilled.rs"]
mod prefilled;

use afs12_clinical::date::Date;
use afs12_exchange::Address;
use afs12_exchange::Source;
use afs12_exchange::{
    Incoming, PATIENT_PARAMETER, Prefill, Unreadable, link_value, read_incoming, read_json,
    read_link,
};
use afs12_words::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let today = Date::new(2026, 11, 23).expect("a day");
    let incoming = read_incoming(bytes.to_vec(), today);
    let in_file = match &incoming {
        Ok(Incoming::Patient(prefills)) => Some(prefills),
        Ok(Incoming::Bundle(bundle)) => Some(&bundle.prefills),
        Ok(Incoming::Estimate(_)) => None,
        Err(why) => {
            must_be_said(why);
            None
        }
    };
    if let Some(prefills) = in_file {
        prefilled::must_be_taken_over(prefills, Source::PatientFile);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        answers_of(text);
        if let Ok(json) = read_json(text) {
            let value = link_value(&json);
            let hash = Address::default().with(PATIENT_PARAMETER, &value).hash();
            let arrived = Address::parse(&hash).value(PATIENT_PARAMETER);
            assert_eq!(arrived.as_ref(), Some(&value));
            let from_link = answers_of(&value);
            if let Ok(Incoming::Patient(from_file)) = &incoming {
                assert_eq!(from_link.as_ref(), Some(from_file));
            }
        }
    }
});

/// The answers in a link's value.
fn answers_of(value: &str) -> Option<Vec<Prefill>> {
    match read_link(value) {
        Ok(prefills) => {
            prefilled::must_be_taken_over(&prefills, Source::Link);
            Some(prefills)
        }
        Err(why) => {
            must_be_said(&why);
            None
        }
    }
}

fn must_be_said(why: &Unreadable) {
    for language in Language::ALL {
        assert!(!language.words().unreadable(why).trim().is_empty());
    }
}
