//! FHIR Bundles: a refusal with a message, or answers that the form takes, at most one per field.

#![no_main]

#[path = "../common/prefilled.rs"]
mod prefilled;

use afs12_clinical::date::Date;
use afs12_exchange::Source;
use afs12_exchange::fhir::read_bundle;
use afs12_words::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let today = Date::new(2026, 11, 23).expect("a day");
    match read_bundle(text, today) {
        Ok(bundle) => {
            assert!(
                bundle
                    .prefills
                    .is_sorted_by(|earlier, later| earlier.field < later.field),
                "two answers of one field, or out of order"
            );
            for prefill in &bundle.prefills {
                if let Some(date) = &prefill.date {
                    assert!(!date.parse::<Date>().is_ok_and(|day| day > today), "{date}");
                }
            }
            for refused in &bundle.refused {
                for language in Language::ALL {
                    assert!(!language.words().refused_value(refused).trim().is_empty());
                }
            }
            prefilled::must_be_taken_over(&bundle.prefills, Source::Fhir);
        }
        Err(fault) => {
            for language in Language::ALL {
                assert!(!language.words().bundle_fault(&fault).trim().is_empty());
            }
        }
    }
});
