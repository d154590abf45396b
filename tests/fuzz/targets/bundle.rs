//! FHIR Bundles: a fault in words, or answers that their fields accept, at most one a field.

#![no_main]

use afs12::exchange::fhir::{Date, Prefilled, read_bundle};
use afs12::patient::{Entry, Field, Measured, Sheet, Unit, check};
use afs12::words::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let today = Date::new(2026, 11, 23).expect("a day");
    match read_bundle(text, today) {
        Ok(bundle) => must_be_accepted(&bundle, today),
        Err(fault) => {
            for language in Language::ALL {
                assert!(!language.words().bundle_fault(&fault).trim().is_empty());
            }
        }
    }
});

fn must_be_accepted(bundle: &Prefilled, today: Date) {
    let mut sheet = Sheet::default();
    sheet.enter(Field::Rutherford, Entry::Number(5.0));
    let years = Measured {
        value: 70.0,
        unit: Unit::Years,
    };
    sheet.enter(Field::Age, Entry::Measured(years));
    for prefill in &bundle.prefills {
        sheet.enter(prefill.field, prefill.entry.clone());
        if let Some(date) = &prefill.date {
            assert!(Date::parse(date).is_none_or(|day| day <= today), "{date}");
        }
    }
    assert_eq!(check(&sheet), []);
    assert!(
        bundle
            .prefills
            .is_sorted_by(|earlier, later| earlier.field < later.field),
        "two answers of one field, or out of order"
    );
    for refused in &bundle.refused {
        for language in Language::ALL {
            assert!(!language.words().refused_value(refused).trim().is_empty());
        }
    }
}
