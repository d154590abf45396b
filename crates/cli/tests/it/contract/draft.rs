//! The form while it is being filled in.

use afs12_clinical::patient::{Answer, Field, Reason, Unit};
use afs12_clinical::patient::{FormGroup, options};
use afs12_form::{Chosen, Draft, Reading};

fn with_required() -> Draft {
    let mut draft = Draft::default();
    draft.choose(Field::Rutherford, "5");
    draft.type_text(Field::Age, "72".to_owned());
    draft
}

fn reasons(draft: &Draft) -> Vec<(Option<Field>, Reason)> {
    let reading = draft.read();
    reading
        .validation_errors()
        .iter()
        .map(|validation_error| (validation_error.field(), validation_error.reason.clone()))
        .collect()
}

#[test]
fn an_untouched_form_waits_and_has_nothing_chosen() {
    let draft = Draft::default();
    assert_eq!(draft.read(), Reading::Waiting);
    assert_eq!(
        draft.missing().collect::<Vec<_>>(),
        [Field::Rutherford, Field::Age]
    );
    for field in FormGroup::every_field() {
        assert!(
            !draft.is_answered(field) && draft.chosen(field).is_none(),
            "{field:?}"
        );
    }
}

#[test]
fn the_form_asks_every_field_of_the_contract_once() {
    for field in Field::ALL {
        let times = FormGroup::every_field()
            .filter(|other| *other == field)
            .count();
        assert_eq!(times, 1, "{field:?}");
    }
}

#[test]
fn every_field_that_is_chosen_has_options_that_are_accepted() {
    for field in FormGroup::every_field() {
        for option in options(field) {
            let mut draft = with_required();
            draft.choose(field, option);
            assert!(
                matches!(draft.read(), Reading::Patient(_)),
                "{field:?} {option}: {:?}",
                draft.read()
            );
        }
    }
}

#[test]
fn a_fault_withdraws_the_patient_and_its_correction_brings_it_back() {
    let mut draft = with_required();
    draft.type_text(Field::Haematocrit, "3o".to_owned());
    assert!(matches!(
        &reasons(&draft)[..],
        [(Some(Field::Haematocrit), Reason::NotANumber(_))]
    ));
    draft.type_text(Field::Haematocrit, "30".to_owned());
    assert!(matches!(draft.read(), Reading::Patient(_)));
    draft.type_text(Field::Haematocrit, "  ".to_owned());
    assert!(matches!(draft.read(), Reading::Patient(_)));
}

#[test]
fn faults_are_named_while_required_answers_are_still_missing() {
    let mut draft = Draft::default();
    draft.type_text(Field::Weight, "700".to_owned());
    draft.type_text(Field::Age, "abc".to_owned());
    let faults: Vec<_> = reasons(&draft)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(
        faults,
        [Some(Field::Age), Some(Field::Weight)],
        "in the order of the form"
    );
}

#[test]
fn not_known_removes_what_was_typed_and_typing_removes_not_known() {
    let mut draft = with_required();
    draft.type_text(Field::Weight, "70".to_owned());
    draft.say_not_known(Field::Weight);
    assert!(draft.is_said_not_known(Field::Weight) && !draft.is_answered(Field::Weight));
    assert_eq!(draft.quantity(Field::Weight).text(), "");
    draft.type_text(Field::Weight, "7".to_owned());
    assert!(!draft.is_said_not_known(Field::Weight) && draft.is_answered(Field::Weight));
    draft.say_not_known(Field::Sex);
    assert_eq!(draft.chosen(Field::Sex), Some(Chosen::NotKnown));
    assert!(!draft.is_answered(Field::Sex));
}

/// The patient's creatinine in µmol/L.
fn creatinine(draft: &Draft) -> f64 {
    match draft.read() {
        Reading::Patient(patient) => match patient.creatinine {
            Answer::Known(creatinine) => creatinine.micromoles_per_litre(),
            Answer::NotKnown => panic!("no creatinine"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_switch_of_unit_converts_what_is_accepted_and_loses_nothing() {
    let mut draft = with_required();
    draft.type_text(Field::Creatinine, "123,4".to_owned());
    draft.choose_unit(Field::Creatinine, Unit::MilligramsPerDecilitre);
    assert_eq!(draft.quantity(Field::Creatinine).text(), "1,396");
    assert_eq!(
        creatinine(&draft),
        123.4,
        "what is counted is what was typed"
    );
    draft.choose_unit(Field::Creatinine, Unit::MicromolesPerLitre);
    assert_eq!(draft.quantity(Field::Creatinine).text(), "123,4");
    draft.choose_unit(Field::Creatinine, Unit::MilligramsPerDecilitre);
    draft.type_text(Field::Creatinine, "2".to_owned());
    assert!(
        (creatinine(&draft) - 176.84).abs() < 1e-9,
        "a new text is in the unit chosen"
    );
}

#[test]
fn a_text_typed_with_the_other_unit_in_mind_takes_the_unit_chosen() {
    let mut draft = with_required();
    draft.type_text(Field::Creatinine, "1.2".to_owned());
    assert!(matches!(draft.read(), Reading::Faulty(_)));
    draft.choose_unit(Field::Creatinine, Unit::MilligramsPerDecilitre);
    assert_eq!(draft.quantity(Field::Creatinine).text(), "1.2");
    assert!((creatinine(&draft) - 106.104).abs() < 1e-9);
}

/// 1400 mg/dL is out of range, 1400 µmol/L is not. The text may not keep a unit other than the chosen one.
#[test]
fn a_unit_in_a_text_that_is_not_accepted_gives_way_to_the_unit_chosen() {
    let mut draft = with_required();
    draft.type_text(Field::Creatinine, "1400 mg/dL".to_owned());
    assert!(matches!(draft.read(), Reading::Faulty(_)));
    draft.choose_unit(Field::Creatinine, Unit::MicromolesPerLitre);
    assert_eq!(draft.quantity(Field::Creatinine).text(), "1400");
    assert_eq!(creatinine(&draft), 1400.0);
}
