//! The contract's JSON: any text is either refused in words or makes an estimate that is one.

#![no_main]

#[path = "../common/estimate.rs"]
mod estimate;

use afs12_exchange::read_patient;
use afs12_words::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match read_patient(text) {
        Ok(patient) => estimate::must_be_sound(&patient),
        Err(refusals) => {
            assert!(!refusals.is_empty(), "refused without a reason");
            for refusal in &refusals {
                for language in Language::ALL {
                    assert!(!language.words().refusal(refusal).trim().is_empty());
                }
            }
        }
    }
});
