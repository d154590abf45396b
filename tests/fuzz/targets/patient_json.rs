//! The contract's JSON: any text is either refused with a message or gives a valid estimate.

#![no_main]

#[path = "../common/estimate.rs"]
mod estimate;

use afs12_exchange::read_patient;
use afs12_words::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match read_patient(text) {
        Ok(patient) => estimate::must_be_sound(&patient),
        Err(validation_errors) => {
            assert!(!validation_errors.is_empty(), "refused without a reason");
            for validation_error in &validation_errors {
                for language in Language::ALL {
                    assert!(
                        !language
                            .words()
                            .validation_error(validation_error)
                            .trim()
                            .is_empty()
                    );
                }
            }
        }
    }
});
