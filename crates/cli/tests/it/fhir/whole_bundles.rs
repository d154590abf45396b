//! Whole Bundles: the answers in two hospitals' files, and the reasons to refuse a whole file.

use afs12_clinical::patient::{Entry, Field, Measured, Place, Reason, Unit};
use afs12_exchange::Prefill;
use afs12_exchange::fhir::{BundleFault, RefusedBecause, RefusedValue, read_bundle};
use serde_json::{Value, json};

use crate::fhir::bundles::{
    OUTPATIENTS, WARD, bundle_of, bundle_with, creatinine, read, today, with,
};

fn measured(field: Field, value: f64, unit: Unit, date: &str) -> Prefill {
    Prefill {
        field,
        entry: Entry::Measured(Measured { value, unit }),
        date: Some(date.to_owned()),
    }
}

fn yes(field: Field, date: &str) -> Prefill {
    Prefill {
        field,
        entry: Entry::YesNo(true),
        date: Some(date.to_owned()),
    }
}

fn sex(word: &str) -> Prefill {
    Prefill {
        field: Field::Sex,
        entry: Entry::Word(word.to_owned()),
        date: None,
    }
}

fn fault(bundle: &Value) -> BundleFault {
    read_bundle(&bundle.to_string(), today()).expect_err("a fault")
}

#[test]
fn an_outpatient_file_gives_its_latest_values_and_its_diagnoses() {
    let prefilled = read_bundle(OUTPATIENTS, today()).expect("a Bundle");
    let expected = [
        measured(Field::Age, 72.0, Unit::Years, "2026-11-23"),
        sex("female"),
        measured(
            Field::Creatinine,
            6.2,
            Unit::MilligramsPerDecilitre,
            "2026-11-20",
        ),
        yes(Field::Dialysis, "2026-11-20"),
        yes(Field::HeartFailure, "2019-07-01"),
        yes(Field::CoronaryDisease, "2011-01-20"),
        yes(Field::Diabetes, "1999-05-04"),
        measured(Field::Height, 162.4, Unit::Centimetres, "2024-10-02"),
        measured(Field::Weight, 66.8, Unit::Kilograms, "2026-10-02"),
        measured(Field::Albumin, 3.1, Unit::GramsPerDecilitre, "2026-11-20"),
        measured(Field::Haematocrit, 31.9, Unit::Percent, "2026-11-20"),
        measured(
            Field::WhiteCells,
            11.2,
            Unit::BillionsPerLitre,
            "2026-11-20",
        ),
        measured(Field::Temperature, 37.4, Unit::DegreesCelsius, "2026-11-20"),
    ];
    assert_eq!(prefilled.prefills, expected);
    let old_egfr = RefusedValue {
        field: Field::Egfr,
        date: Some("2024-10-02".to_owned()),
        because: RefusedBecause::OlderThanCreatinine,
    };
    assert_eq!(prefilled.refused, [old_egfr]);
}

#[test]
fn a_ward_file_gives_its_latest_values_and_its_diagnoses() {
    let prefilled = read_bundle(WARD, today()).expect("a Bundle");
    let expected = [
        // The patient turns 78 tomorrow.
        measured(Field::Age, 77.0, Unit::Years, "2026-11-23"),
        sex("male"),
        measured(
            Field::Creatinine,
            131.0,
            Unit::MicromolesPerLitre,
            "2026-11-22",
        ),
        measured(Field::Egfr, 47.0, Unit::MillilitresPerMinute, "2026-11-22"),
        yes(Field::CoronaryDisease, "2025-02-03"),
        yes(Field::CerebrovascularDisease, "2025-02-03"),
        yes(Field::Diabetes, "2015-06-01"),
        measured(Field::Height, 174.0, Unit::Centimetres, "2026-11-19"),
        measured(Field::Weight, 78.0, Unit::Kilograms, "2026-11-19"),
        measured(Field::Albumin, 33.5, Unit::GramsPerLitre, "2026-11-21"),
        measured(Field::Haematocrit, 0.38, Unit::LitresPerLitre, "2026-11-22"),
        measured(Field::WhiteCells, 9.8, Unit::BillionsPerLitre, "2026-11-22"),
        measured(Field::Temperature, 36.9, Unit::DegreesCelsius, "2026-11-22"),
        yes(Field::Dyslipidaemia, "2025-02-03"),
        measured(Field::EjectionFraction, 45.0, Unit::Percent, "2026-09-01"),
    ];
    assert_eq!(prefilled.prefills, expected);
    assert_eq!(prefilled.refused, []);
}

#[test]
fn a_patient_alone_gives_age_and_sex() {
    let prefilled = read(&bundle_of(&[]));
    let fields: Vec<Field> = prefilled
        .prefills
        .iter()
        .map(|prefill| prefill.field)
        .collect();
    assert_eq!(fields, [Field::Age, Field::Sex]);
    let empty = read(&bundle_with(json!({ "resourceType": "Patient" }), &[]));
    assert_eq!((empty.prefills, empty.refused), (vec![], vec![]));
}

#[test]
fn text_that_is_not_strictly_json_is_refused() {
    for text in ["", "{", "[1,]", "{\"resourceType\": \"Bundle\"} {}"] {
        let fault = read_bundle(text, today()).expect_err("a fault");
        assert!(
            matches!(fault, BundleFault::NotJson(_)),
            "{text}: {fault:?}"
        );
    }
    let twice = r#"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "gender": "male", "gender": "female"}}]}"#;
    let BundleFault::NotJson(validation_error) = read_bundle(twice, today()).expect_err("a fault")
    else {
        panic!("it is not strict");
    };
    assert_eq!(
        validation_error.reason,
        Reason::GivenTwice("gender".to_owned())
    );
    assert_ne!(validation_error.place, Place::Record, "it says where");
}

#[test]
fn anything_but_a_bundle_is_refused() {
    let found = |json: &Value| match fault(json) {
        BundleFault::NotABundle(found) => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(found(&json!({ "resourceType": "Patient" })), "Patient");
    assert_eq!(found(&json!({ "rutherford": 5 })), "{…}");
    assert_eq!(found(&json!([])), "[…]");
    assert_eq!(found(&json!(null)), "null");
}

#[test]
fn a_bundle_without_a_patient_is_refused() {
    for entries in [
        json!([]),
        json!([{ "resource": creatinine() }]),
        json!([{}]),
        json!("none"),
    ] {
        let bundle = json!({ "resourceType": "Bundle", "type": "collection", "entry": entries });
        assert_eq!(fault(&bundle), BundleFault::NoPatient);
    }
}

#[test]
fn a_bundle_with_several_patients_is_refused() {
    let other = json!({ "resourceType": "Patient", "id": "b", "gender": "male" });
    assert_eq!(
        fault(&bundle_of(&[other, creatinine()])),
        BundleFault::ManyPatients(2)
    );
}

#[test]
fn a_history_is_refused() {
    let history = with(&bundle_of(&[creatinine()]), &[("/type", json!("history"))]);
    assert_eq!(fault(&history), BundleFault::OldVersions);
}

#[test]
fn one_page_of_several_is_refused() {
    let page = with(
        &bundle_of(&[creatinine()]),
        &[(
            "/link",
            json!([{ "relation": "self", "url": "a" }, { "relation": "next", "url": "b" }]),
        )],
    );
    assert_eq!(fault(&page), BundleFault::OnePage);
    let last = with(
        &page,
        &[("/link", json!([{ "relation": "previous", "url": "a" }]))],
    );
    assert_eq!(read(&last).prefills.len(), 3);
}

#[test]
fn a_birth_date_gives_an_age_only_if_it_determines_it() {
    let age = |birth_date: &str| {
        let patient = json!({ "resourceType": "Patient", "birthDate": birth_date });
        let prefilled = read(&bundle_with(patient, &[]));
        match (&prefilled.prefills[..], &prefilled.refused[..]) {
            ([prefill], []) => Ok(prefill.entry.clone()),
            ([], [refused]) => Err(refused.because.clone()),
            _ => panic!("{prefilled:?}"),
        }
    };
    let years = |value| {
        Ok(Entry::Measured(Measured {
            value,
            unit: Unit::Years,
        }))
    };
    assert_eq!(age("1950-11-23"), years(76.0));
    assert_eq!(age("1950-11-24"), years(75.0));
    assert_eq!(age("1950-10"), years(76.0));
    assert_eq!(age("1950-12"), years(75.0));
    assert_eq!(age("1950-11"), Err(RefusedBecause::AgeUndecided));
    assert_eq!(age("1950"), Err(RefusedBecause::AgeUndecided));
    assert_eq!(age("2027-01-01"), Err(RefusedBecause::InTheFuture));
    for unreadable in ["23.11.1950", "1950-02-30", "1950-11-23T10:00:00Z"] {
        assert_eq!(
            age(unreadable),
            Err(RefusedBecause::UnreadableDate(unreadable.to_owned()))
        );
    }
    // The form's range: 40 to 105 years.
    assert_eq!(age("1986-11-23"), years(40.0));
    assert_eq!(age("1920-11-24"), years(105.0));
    for (birth_date, value) in [("1986-11-24", 39.0), ("1920-11-23", 106.0)] {
        let out_of_range = Reason::OutOfRange(Measured {
            value,
            unit: Unit::Years,
        });
        assert_eq!(
            age(birth_date),
            Err(RefusedBecause::NotAccepted(out_of_range))
        );
    }
}

#[test]
fn only_male_and_female_are_a_sex() {
    let of = |gender: Value| {
        read(&bundle_with(
            json!({ "resourceType": "Patient", "gender": gender }),
            &[],
        ))
    };
    assert_eq!(of(json!("male")).prefills, [sex("male")]);
    let unknown = of(json!("unknown"));
    assert_eq!((unknown.prefills, unknown.refused), (vec![], vec![]));
    for (gender, shown) in [(json!("other"), "\"other\""), (json!(1), "1")] {
        let prefilled = of(gender);
        assert_eq!(prefilled.prefills, []);
        let reason = Reason::NotAccepted(shown.to_owned());
        assert_eq!(
            prefilled.refused[0].because,
            RefusedBecause::NotAccepted(reason)
        );
    }
}

#[test]
fn a_patient_whose_meaning_is_modified_gives_nothing() {
    let patient = json!({
        "resourceType": "Patient", "gender": "female", "birthDate": "1950-06-15",
        "modifierExtension": [{ "url": "https://example.org/animal", "valueBoolean": true }],
    });
    let prefilled = read(&bundle_with(patient, &[]));
    assert_eq!(prefilled.prefills, []);
    let becauses: Vec<RefusedBecause> = prefilled
        .refused
        .into_iter()
        .map(|refused| refused.because)
        .collect();
    assert_eq!(
        becauses,
        [
            RefusedBecause::MeaningModified,
            RefusedBecause::MeaningModified
        ]
    );
}
