//! Rows that do not have the keys they must, name what does not exist, or stand there twice.

use crate::{refusal, refusal_of};
use afs12::evidence::{File, Tables};

#[test]
fn an_unknown_study_is_refused() {
    let message = refusal(File::Effects, "\"torbjornsson-2020\"", "\"nobody-1999\"");
    assert_eq!(
        message,
        "effects.toml, row 6 (nobody-1999, amputation-free-survival): \
         unknown study \"nobody-1999\": studies.toml has no such id"
    );
}

#[test]
fn an_unknown_covariate_is_refused() {
    let broken = [
        (
            File::Effects,
            "{ dialysis = 1.0 }",
            "{ dialisys = 1.0 }",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): ",
        ),
        (
            File::Cohorts,
            "{ female = 0.35,",
            "{ dialisys = 0.35,",
            "cohorts.toml, row 3 (olive, amputation-free-survival): ",
        ),
        (
            File::Covariates,
            "\"female\"",
            "\"dialisys\"",
            "covariates.toml, row 2 (dialisys): ",
        ),
    ];
    for (file, from, to, row) in broken {
        let message = refusal(file, from, to);
        assert!(message.starts_with(row), "{message}");
        assert!(
            message.ends_with("unknown covariate \"dialisys\""),
            "{message}"
        );
    }
}

#[test]
fn an_unknown_endpoint_is_refused() {
    for (file, row) in [
        (
            File::Effects,
            "effects.toml, row 51 (miyata-2022, demise): ",
        ),
        (File::Cohorts, "cohorts.toml, row 1 (krakow-2008, demise): "),
    ] {
        let message = refusal(file, "\"death\"", "\"demise\"");
        assert!(message.starts_with(row), "{message}");
        assert!(
            message.ends_with("unknown endpoint \"demise\""),
            "{message}"
        );
    }
}

#[test]
fn an_unknown_key_is_refused() {
    for (file, from, to, row) in [
        (
            File::Studies,
            "population =",
            "people =",
            "studies.toml, row 1 (schanzer-2008): ",
        ),
        (
            File::Effects,
            "reported =",
            "people =",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): ",
        ),
        (
            File::Cohorts,
            "se_from =",
            "people =",
            "cohorts.toml, row 1 (krakow-2008, death): ",
        ),
        (
            File::Covariates,
            "label =",
            "people =",
            "covariates.toml, row 1 (age_decades): ",
        ),
    ] {
        let message = refusal(file, from, to);
        assert!(
            message.starts_with(&format!("{row}unknown field `people`")),
            "{message}"
        );
    }
}

#[test]
fn a_missing_field_is_refused() {
    for (file, field, cut, row) in [
        (
            File::Studies,
            "n",
            "n = 953\n",
            "studies.toml, row 1 (schanzer-2008): ",
        ),
        (
            File::Effects,
            "log_hr",
            "log_hr = 1.0332\n",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): ",
        ),
        (
            File::Cohorts,
            "event_free",
            "event_free = 0.8417\n",
            "cohorts.toml, row 1 (krakow-2008, death): ",
        ),
        (
            File::Covariates,
            "mean",
            "mean = 0.0\n",
            "covariates.toml, row 1 (age_decades): ",
        ),
    ] {
        let message = refusal(file, cut, "");
        assert_eq!(message, format!("{row}missing field `{field}`"));
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_its_key() {
    let message = refusal(File::Effects, "se = 0.2656", "se = \"0.2656\"");
    let expected =
        "effects.toml, row 1 (schanzer-2008, amputation-free-survival): se: invalid type: string";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn a_second_study_of_one_id_is_refused() {
    let message = refusal(File::Studies, "\"torbjornsson-2020\"", "\"schanzer-2008\"");
    assert_eq!(
        message,
        "studies.toml, row 2 (schanzer-2008): duplicate of row 1"
    );
}

#[test]
fn a_second_row_of_one_cohort_and_endpoint_is_refused() {
    let message = refusal(File::Cohorts, "\"major-amputation\"", "\"death\"");
    assert_eq!(
        message,
        "cohorts.toml, row 2 (krakow-2008, death): duplicate of row 1"
    );
}

#[test]
fn covariates_out_of_order_twice_or_missing_are_refused() {
    let twice = refusal(File::Covariates, "\"female\"", "\"age_decades\"");
    assert_eq!(
        twice,
        "covariates.toml, row 2 (age_decades): \
         out of order: each covariate has one row, and here belongs female"
    );
    let text = Tables::SHIPPED.covariates;
    let last = text.rfind("[[covariate]]").expect("the table has rows");
    assert_eq!(
        refusal_of(File::Covariates, &text[..last]),
        "covariates.toml: no row for no_option, which follows row 29"
    );
    let surplus = format!("{text}\n{}", &text[last..]);
    assert_eq!(
        refusal_of(File::Covariates, &surplus),
        "covariates.toml, row 31 (no_option): one row too many: every covariate has its row already"
    );
}
