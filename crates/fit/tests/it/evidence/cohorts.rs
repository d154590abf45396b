//! Invalid groups are refused.

use crate::evidence::toy::{set, with_rows};
use crate::evidence::{accepted, refused, taken, validation_error};
use afs12_fit::reading::{Evidence, File};

const FIRST: &str = "first-women, first-2020, death, months 12";

#[test]
fn a_second_row_of_one_group_endpoint_and_month_is_refused() {
    refused!(File::Cohorts, 2, FIRST, [("months", 12) => "duplicate of row 1"]);
}

#[test]
fn a_group_is_of_one_study_and_shares_no_id_with_another() {
    refused!(File::Cohorts, 2, "first-women, second-2021, death, months 24", [
        ("study", "second-2021") => "the group first-women is of the study first-2020 above",
    ]);
    refused!(File::Cohorts, 3, "first-2020, second-2021, amputation-free-survival, months 12", [
        ("id", "first-2020") => "the group's id first-2020 is that of another study",
    ]);
    refused!(File::Cohorts, 3, "a b, second-2021, amputation-free-survival, months 12", [
        ("id", "a b") => "id must be words of a-z and 0-9 with hyphens between them, is \"a b\"",
    ]);
}

#[test]
fn an_event_free_share_lies_between_0_and_1() {
    for (value, shown) in [(0.0, "0"), (1.0, "1"), (1.2, "1.2"), (-0.1, "-0.1")] {
        refused!(File::Cohorts, 1, FIRST, [
            ("event_free", value) => format!("event_free must lie between 0 and 1, both excluded, is {shown}"),
        ]);
    }
    refused!(File::Cohorts, 1, FIRST, [
        ("event_free", f64::NAN) => "event_free must be a finite number, is NaN",
    ]);
    taken!(
        File::Cohorts,
        1,
        [("event_free", 0.001), ("event_free", 0.999)]
    );
}

#[test]
fn counts_and_errors_are_above_0_and_remarks_are_not_empty() {
    refused!(File::Cohorts, 1, FIRST, [
        ("n", 0) => "n must exceed 0, is 0",
        ("se", 0.0) => "se must exceed 0, is 0",
        ("se", -0.2) => "se must exceed 0, is -0.2",
        ("se", f64::INFINITY) => "se must be a finite number, is inf",
        ("note", "") => "note is empty",
    ]);
    taken!(File::Cohorts, 1, [("n", 1), ("se", 1e-3)]);
}

#[test]
fn months_are_in_a_plausible_range() {
    for (months, cause) in [
        (0.0, "months must exceed 0, is 0"),
        (-1.0, "months must exceed 0, is -1"),
        (120.5, "months must not exceed 120, is 120.5"),
        (f64::INFINITY, "months must be a finite number, is inf"),
    ] {
        let message = validation_error(File::Cohorts, 1, |row| set(row, "months", months));
        assert!(message.ends_with(&format!("): {cause}")), "{message}");
    }
    taken!(File::Cohorts, 1, [("months", 0.5), ("months", 120)]);
}

#[test]
fn shares_of_a_mix_are_shares() {
    for (value, shown) in [(-0.01, "-0.01"), (1.01, "1.01"), (35.0, "35")] {
        refused!(File::Cohorts, 1, FIRST, [
            ("mix", format!("{{ female = {value:?} }}")) =>
                format!("the mean of female is a share and must lie in 0 to 1, is {shown}"),
        ]);
    }
    refused!(File::Cohorts, 1, FIRST, [
        ("mix", "{ age_decades = nan }") => "age_decades must be a finite number, is NaN",
        ("mix", "{ bypass = 2.0 }") => "the mean of bypass is a share and must lie in 0 to 1, is 2",
    ]);
    taken!(
        File::Cohorts,
        1,
        [
            ("mix", "{ female = 0.0 }"),
            ("mix", "{ female = 1.0 }"),
            ("mix", "{ age_decades = -3.0 }"),
            ("mix", "{ }"),
        ]
    );
}

#[test]
fn categories_sum_to_at_most_1() {
    refused!(File::Cohorts, 1, FIRST, [
        ("mix", "{ wheelchair = 0.75, bedridden = 0.5 }") =>
            "the categories of mobility must share less than everybody, add up to 1.25",
    ]);
    taken!(
        File::Cohorts,
        1,
        [("mix", "{ wheelchair = 0.75, bedridden = 0.25 }")]
    );
}

#[test]
fn the_rarer_of_two_nested_categories_is_not_the_more_frequent() {
    refused!(File::Cohorts, 1, FIRST, [
        ("mix", "{ tissue_loss = 0.4, gangrene = 0.5 }") =>
            "gangrene implies tissue_loss and cannot be the more frequent: 0.5 and 0.4",
    ]);
    taken!(
        File::Cohorts,
        1,
        [
            ("mix", "{ tissue_loss = 1.0, gangrene = 1.0 }"),
            ("mix", "{ tissue_loss = 0.9, gangrene = 0.2 }"),
        ]
    );
}

#[test]
fn a_unit_is_the_registry_or_else_the_study() {
    let unit = |evidence: &Evidence, study: &str| evidence.unit_of(study).map(str::to_owned);
    let toy = with_rows(File::Studies, |_| {}).expect("the toy is sound");
    assert_eq!(unit(&toy, "first-2020").as_deref(), Some("Registry"));
    assert_eq!(unit(&toy, "second-2021").as_deref(), Some("second-2021"));
    assert_eq!(unit(&toy, "nobody-1999"), None);
    let shared = accepted(File::Studies, 2, |row| set(row, "registry", "Registry"));
    assert_eq!(unit(&shared, "second-2021").as_deref(), Some("Registry"));
}
