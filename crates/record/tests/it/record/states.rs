//! The content of a record with and without a result.

use afs12_clinical::date::Date;
use afs12_clinical::patient::{Entry, Field, Unit};
use afs12_exchange::Prefill;
use afs12_exchange::Source;
use afs12_form::Draft;
use afs12_record::{Conclusion, GivenAnswer, Record};
use afs12_words::{Language, Text};

use crate::record::{choose, field, minimal, record, type_text};

fn english(draft: &Draft) -> Record {
    record(draft, Language::English.words())
}

fn value(record: &Record, label: &str) -> String {
    let mut answers = record.groups.iter().flat_map(|group| &group.answers);
    let found = answers.find(|answer| answer.label == label);
    found.map(|answer| answer.value.clone()).unwrap_or_default()
}

fn reasons(record: &Record) -> &[String] {
    match &record.conclusion {
        Conclusion::NoEstimate(reasons) => reasons,
        Conclusion::Estimated(estimated) => panic!("there is a result: {estimated:?}"),
    }
}

#[test]
fn an_answer_is_kept_as_typed_with_the_decimal_mark_of_the_language() {
    let mut draft = minimal();
    type_text(&mut draft, "white_cells", " 9,10 ");
    type_text(&mut draft, "creatinine", "123,4");
    draft.choose_unit(field("creatinine"), Unit::MilligramsPerDecilitre);
    let record = english(&draft);
    assert_eq!(value(&record, "White cell count"), "9.1 ×10⁹/L");
    assert_eq!(value(&record, "Creatinine"), "123.4 µmol/L (= 1.396 mg/dL)");
    let polish = Language::Polish.words();
    let record = crate::record::record(&draft, polish);
    let [typed, shown] =
        [Unit::MicromolesPerLitre, Unit::MilligramsPerDecilitre].map(|unit| polish.unit(unit));
    assert_eq!(
        value(&record, polish.label(field("creatinine"))),
        format!("123,4 {typed} (= 1,396 {shown})")
    );
}

#[test]
fn not_known_is_the_same_whether_chosen_or_left_open() {
    let mut draft = minimal();
    let untouched = english(&draft);
    draft.say_not_known(field("diabetes"));
    draft.say_not_known(field("albumin"));
    assert_eq!(english(&draft), untouched);
    let not_known: usize = untouched
        .groups
        .iter()
        .map(|group| group.not_known.len())
        .sum();
    assert_eq!(
        not_known,
        Field::ALL.len() - 2,
        "all but the two that are answered"
    );
}

#[test]
fn an_unusual_value_is_marked_in_its_place_and_nowhere_else() {
    let mut draft = minimal();
    assert!(english(&draft).marks.is_empty());
    type_text(&mut draft, "temperature_c", "41.5");
    let record = english(&draft);
    let marked = record.groups.iter().flat_map(|group| &group.answers);
    let marked: Vec<&str> = marked
        .filter(|answer| answer.is_unusual)
        .map(|answer| answer.label)
        .collect();
    assert_eq!(marked, ["Temperature"]);
    let Conclusion::Estimated(estimated) = &record.conclusion else {
        panic!("there is no result");
    };
    assert_eq!(
        estimated.warnings,
        ["The planned treatment is not known: endovascular treatment is assumed."]
    );
}

#[test]
fn an_invalid_answer_leaves_its_validation_error_and_its_text() {
    let mut draft = minimal();
    type_text(&mut draft, "albumin", "3x4");
    let record = english(&draft);
    let [reason] = reasons(&record) else {
        panic!("{record:?}");
    };
    assert!(
        reason.starts_with("Albumin: this is not a number."),
        "{reason}"
    );
    assert_eq!(value(&record, "Albumin"), "3x4 g/L");
    assert!(record.derived.is_empty());
}

#[test]
fn a_missing_answer_is_named() {
    let mut draft = minimal();
    type_text(&mut draft, "age", "");
    assert_eq!(
        reasons(&english(&draft)),
        ["Required for an estimate: Age."]
    );
}

#[test]
fn a_leg_that_is_not_threatened_is_explained() {
    let mut draft = minimal();
    choose(&mut draft, "rutherford", "3");
    let record = english(&draft);
    let [reason] = reasons(&record) else {
        panic!("{record:?}");
    };
    assert!(
        reason.contains("(severe claudication) is not chronic"),
        "{reason}"
    );
}

#[test]
fn days_are_written_in_words() {
    let day = |month, day| Date::new(2027, month, day).expect("a day");
    let (english, polish) = (Language::English.words(), Language::Polish.words());
    assert_eq!(english.day(day(1, 31)), "31 January 2027");
    assert_eq!(english.day(day(12, 1)), "1 December 2027");
    assert_eq!(polish.day(day(1, 31)), "31 stycznia 2027");
    assert_eq!(polish.day(day(12, 1)), "1 grudnia 2027");
}

#[test]
fn polish_years_take_the_form_of_their_number() {
    for (age, expected) in [
        ("40", "40 lat"),
        ("51", "51 lat"),
        ("72", "72 lata"),
        ("94", "94 lata"),
        ("95", "95 lat"),
        ("97,5", "97,5 roku"),
    ] {
        let mut draft = minimal();
        type_text(&mut draft, "age", age);
        let polish = Language::Polish.words();
        let record = crate::record::record(&draft, polish);
        assert_eq!(value(&record, polish.label(field("age"))), expected);
    }
}

#[test]
fn a_prefilled_answer_is_marked_until_it_is_confirmed() {
    let mut draft = minimal();
    let prefill = Prefill {
        field: field("diabetes"),
        entry: Entry::YesNo(true),
        date: None,
    };
    draft
        .prefill(&prefill, Source::Link)
        .expect("it is accepted");
    let record = english(&draft);
    let mut answers = record.groups.iter().flat_map(|group| &group.answers);
    let diabetes = answers.find(|answer| answer.label == "Diabetes");
    assert_eq!(
        diabetes.map(GivenAnswer::marked).as_deref(),
        Some("Yes (?)")
    );
    assert_eq!(
        record.marks,
        ["(?) 1 answer was prefilled and is not confirmed."]
    );
    draft.confirm(field("diabetes"));
    assert!(english(&draft).marks.is_empty());
}

#[test]
fn an_estimate_states_whether_it_is_extrapolated_and_what_is_shown() {
    let words = Language::English.words();
    let estimated = |draft: &Draft| match english(draft).conclusion {
        Conclusion::Estimated(estimated) => estimated,
        other => panic!("{other:?}"),
    };
    let supported = estimated(&minimal());
    assert_eq!(supported.extrapolated, None);
    assert!(supported.range.is_some() && supported.frequencies.is_some());
    let mut draft = minimal();
    choose(&mut draft, "dialysis", "yes");
    choose(&mut draft, "mobility", "bedridden");
    let extrapolated = estimated(&draft);
    assert_eq!(
        extrapolated.extrapolated,
        Some(words.text(Text::Extrapolated))
    );
    assert!(
        extrapolated.range.is_some() && extrapolated.frequencies.is_some(),
        "there is a figure: {extrapolated:?}"
    );
}
