//! Answers from a record, marked until the user confirms or changes them.

use afs12_clinical::patient::{Entry, Field, Measured, Reason, Unit};
use afs12_exchange::Prefill;
use afs12_exchange::Source;
use afs12_form::{Chosen, Draft, Origin};

fn prefill(field: Field, entry: Entry) -> Prefill {
    Prefill {
        field,
        entry,
        date: Some("2026-11-01".to_owned()),
    }
}

fn measured(value: f64, unit: Unit) -> Entry {
    Entry::Measured(Measured { value, unit })
}

/// A draft with four prefilled answers of every kind.
fn prefilled() -> Draft {
    let mut draft = Draft::default();
    for answer in [
        prefill(
            Field::Creatinine,
            measured(1.36, Unit::MilligramsPerDecilitre),
        ),
        prefill(Field::Rutherford, Entry::Number(5.0)),
        prefill(Field::Sex, Entry::Word("male".to_owned())),
        prefill(Field::Diabetes, Entry::YesNo(true)),
    ] {
        draft.prefill(&answer, Source::Fhir).expect("accepted");
    }
    draft
}

#[test]
fn a_prefilled_answer_is_in_its_field_and_is_marked_with_its_date() {
    let draft = prefilled();
    let creatinine = draft.quantity(Field::Creatinine);
    assert_eq!(
        (creatinine.text(), creatinine.unit()),
        ("1.36".to_owned(), Unit::MilligramsPerDecilitre)
    );
    assert_eq!(draft.chosen(Field::Rutherford), Some(Chosen::Option("5")));
    assert_eq!(draft.chosen(Field::Sex), Some(Chosen::Option("male")));
    assert_eq!(draft.chosen(Field::Diabetes), Some(Chosen::Option("yes")));
    let origin = Origin {
        source: Source::Fhir,
        date: Some("2026-11-01".to_owned()),
    };
    assert_eq!(draft.prefilled(Field::Sex), Some(&origin));
    assert_eq!(
        draft.unconfirmed().collect::<Vec<_>>(),
        [
            Field::Rutherford,
            Field::Sex,
            Field::Diabetes,
            Field::Creatinine
        ],
        "in the order of the form"
    );
}

#[test]
fn typing_removes_the_mark_and_a_switch_of_unit_does_not() {
    let mut draft = prefilled();
    draft.choose_unit(Field::Creatinine, Unit::MicromolesPerLitre);
    assert!(draft.prefilled(Field::Creatinine).is_some());
    draft.type_text(Field::Creatinine, "130".to_owned());
    draft.choose(Field::Sex, "female");
    draft.say_not_known(Field::Diabetes);
    assert_eq!(draft.unconfirmed().collect::<Vec<_>>(), [Field::Rutherford]);
}

#[test]
fn confirming_keeps_the_answer_and_removes_the_mark() {
    let mut draft = prefilled();
    let answers = draft.raw_answers();
    draft.confirm(Field::Sex);
    assert_eq!(draft.unconfirmed().count(), 3);
    draft.confirm_all();
    assert_eq!(draft.unconfirmed().count(), 0);
    assert_eq!(draft.raw_answers(), answers);
}

#[test]
fn what_the_field_does_not_accept_is_refused_and_changes_nothing() {
    let mut draft = prefilled();
    let before = draft.clone();
    for (field, entry) in [
        (
            Field::Creatinine,
            measured(5000.0, Unit::MicromolesPerLitre),
        ),
        (Field::Creatinine, measured(40.0, Unit::GramsPerLitre)),
        (Field::Rutherford, Entry::Number(7.0)),
        (Field::Rutherford, Entry::Number(4.5)),
        (Field::Rutherford, Entry::Word("5".to_owned())),
        (Field::Sex, Entry::Word("man".to_owned())),
        (Field::Diabetes, Entry::Word("yes".to_owned())),
    ] {
        let validation_error = draft
            .prefill(&prefill(field, entry.clone()), Source::Link)
            .expect_err("refused");
        assert_eq!(validation_error.field(), Some(field), "{entry:?}");
        assert_eq!(draft, before, "{entry:?}");
    }
}

#[test]
fn a_record_fills_open_questions_only() {
    let mut draft = Draft::default();
    draft.choose(Field::Sex, "female");
    draft.type_text(Field::Age, "72".to_owned());
    draft.type_text(Field::Creatinine, "120".to_owned());
    draft.say_not_known(Field::Diabetes);
    let filled = draft.fill_in(
        &[
            prefill(Field::Age, measured(72.0, Unit::Years)),
            prefill(Field::Sex, Entry::Word("male".to_owned())),
            prefill(Field::Egfr, measured(30.0, Unit::MillilitresPerMinute)),
            prefill(Field::Diabetes, Entry::YesNo(true)),
            prefill(Field::Weight, measured(61.0, Unit::Kilograms)),
            prefill(Field::Height, measured(999.0, Unit::Centimetres)),
        ],
        Source::Fhir,
    );
    assert_eq!(filled.taken, 2);
    assert_eq!(
        filled.kept,
        [Field::Sex, Field::Creatinine],
        "the same age is nothing to tell; an eGFR would win over the creatinine"
    );
    assert!(
        matches!(&filled.refused[..], [validation_error] if matches!(validation_error.reason, Reason::OutOfRange(_)))
    );
    assert_eq!(
        draft.unconfirmed().collect::<Vec<_>>(),
        [Field::Weight, Field::Diabetes]
    );
    assert!(!draft.is_answered(Field::Egfr));
}

#[test]
fn an_egfr_and_a_creatinine_of_one_record_are_both_taken() {
    let mut draft = Draft::default();
    let record = [
        prefill(Field::Creatinine, measured(120.0, Unit::MicromolesPerLitre)),
        prefill(Field::Egfr, measured(48.0, Unit::MillilitresPerMinute)),
    ];
    assert_eq!(draft.fill_in(&record, Source::Fhir).taken, 2);
}

#[test]
fn a_typed_unit_is_chosen_visibly_and_removed_from_the_text_when_the_field_is_left() {
    let mut draft = Draft::default();
    draft.choose_unit(Field::Creatinine, Unit::MilligramsPerDecilitre);
    draft.type_text(Field::Creatinine, " 120 µmol/l ".to_owned());
    let typed = draft.quantity(Field::Creatinine);
    assert_eq!(typed.unit(), Unit::MicromolesPerLitre);
    assert_eq!(
        typed.entry(),
        Ok(Some(measured(120.0, Unit::MicromolesPerLitre)))
    );
    assert!(draft.tidy(Field::Creatinine) && !draft.tidy(Field::Creatinine));
    assert_eq!(draft.quantity(Field::Creatinine).text(), "120");
    assert_eq!(
        draft.quantity(Field::Creatinine).unit(),
        Unit::MicromolesPerLitre
    );
    draft.choose_unit(Field::Creatinine, Unit::MilligramsPerDecilitre);
    assert_eq!(draft.quantity(Field::Creatinine).text(), "1.357");
}

#[test]
fn a_unit_that_the_field_does_not_have_is_refused_by_name_and_stays_visible() {
    let mut draft = Draft::default();
    draft.type_text(Field::Albumin, "34 mg/l".to_owned());
    let validation_errors = draft.read().validation_errors().to_vec();
    assert!(
        matches!(&validation_errors[..], [validation_error] if validation_error.reason == Reason::UnknownUnit("mg/l".to_owned())),
        "{validation_errors:?}"
    );
    assert!(!draft.tidy(Field::Albumin));
    assert_eq!(draft.quantity(Field::Albumin).text(), "34 mg/l");
    assert_eq!(draft.quantity(Field::Albumin).unit(), Unit::GramsPerLitre);
}
