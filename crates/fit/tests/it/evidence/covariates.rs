//! Covariates that are invalid, or do not fit together, are refused.

use crate::evidence::toy::{TABLES, cut, place_of, rows_of, set, with_rows, with_text};
use crate::evidence::{refused, taken, validation_error};
use afs12_clinical::hazard::Covariate;
use afs12_fit::reading::File;

#[test]
fn covariates_out_of_order_twice_or_missing_are_refused() {
    let (first, second) = (Covariate::ALL[0], Covariate::ALL[1]);
    refused!(File::Covariates, 2, first, [
        ("name", first.name()) => format!("out of order: each covariate has one row, and here belongs {second}"),
    ]);
    let (_, rows) = rows_of(File::Covariates);
    let (count, last) = (rows.len(), Covariate::ALL[rows.len() - 1]);
    let missing = with_rows(File::Covariates, |rows| {
        rows.pop();
    });
    assert_eq!(
        missing.expect_err("a row is missing").to_string(),
        format!(
            "covariates.toml: no row for {last}, which follows row {}",
            count - 1
        )
    );
    let surplus = with_rows(File::Covariates, |rows| rows.push(rows[count - 1].clone()));
    assert_eq!(
        surplus.expect_err("a row too many").to_string(),
        format!(
            "covariates.toml, row {} ({last}): one row too many: every covariate has its row already",
            count + 1
        )
    );
    assert!(with_text(File::Covariates, TABLES.covariates).is_ok());
}

#[test]
fn texts_are_not_empty_and_levels_are_above_0() {
    let female = place_of("female");
    refused!(File::Covariates, female, "female", [
        ("label", "") => "label is empty",
        ("question", " ") => "question is empty",
        ("level", 0) => "level must exceed 0, is 0",
        ("level", -1) => "level must exceed 0, is -1",
        ("level", f64::NAN) => "level must be a finite number, is NaN",
    ]);
}

#[test]
fn a_mean_and_a_variance_are_those_of_their_kind() {
    let (female, age) = (place_of("female"), place_of("age_decades"));
    refused!(File::Covariates, female, "female", [
        ("mean", -0.35) => "the mean of female is a share and must lie in 0 to 1, is -0.35",
        ("mean", 1.01) => "the mean of female is a share and must lie in 0 to 1, is 1.01",
        ("variance", -0.1) => "variance must not be negative, is -0.1",
        ("variance", f64::NAN) => "variance must be a finite number, is NaN",
    ]);
    let message = validation_error(File::Covariates, female, |row| {
        set(row, "mean", 0.5);
        set(row, "variance", 0.26);
    });
    assert!(
        message.ends_with("variance must be mean (1 - mean) = 0.25 or 0, is 0.26"),
        "{message}"
    );
    taken!(File::Covariates, female, [("variance", 0.0)]);
    refused!(File::Covariates, age, "age_decades", [
        ("mean", f64::NEG_INFINITY) => "mean must be a finite number, is -inf",
        ("variance", -1.0) => "variance must not be negative, is -1",
    ]);
    taken!(
        File::Covariates,
        age,
        [("mean", -2.0), ("variance", 7.0), ("variance", 0.0)]
    );
}

#[test]
fn a_covariate_that_is_not_a_trait_of_a_patient_does_not_vary() {
    for name in ["bypass", "era"] {
        let message = validation_error(File::Covariates, place_of(name), |row| {
            set(row, "mean", 0.5);
            set(row, "variance", 0.25);
        });
        let expected =
            format!("({name}): variance must be 0, for it is no trait of a patient, is 0.25");
        assert!(message.ends_with(&expected), "{message}");
    }
}

#[test]
fn a_question_has_no_more_covariates_than_the_program_takes() {
    let heart_failure = place_of("heart_failure");
    refused!(File::Covariates, heart_failure, "heart_failure", [
        ("question", "kidney") => "the question kidney has more than 3 covariates",
    ]);
}

#[test]
fn the_covariates_of_a_question_agree() {
    let bedridden = place_of("bedridden");
    refused!(File::Covariates, bedridden, "bedridden", [
        ("correlated", false) => "the covariates of the question mobility must all be correlated, or none",
        ("kind", "number") => "the question mobility has several covariates: each must be binary",
    ]);
    let message = validation_error(File::Covariates, bedridden, |row| {
        set(row, "mean", 0.8);
        set(row, "variance", 0.16);
    });
    let expected = "the categories of mobility must share less than everybody, add up to 1.02";
    assert!(message.ends_with(expected), "{message}");
}

#[test]
fn nested_covariates_are_a_pair_of_which_one_is_the_rarer() {
    let refused_as = "the question rutherford is nested: it must have two covariates, both nested, of unequal means";
    let gangrene = place_of("gangrene");
    let tissue_loss = place_of("tissue_loss");
    for message in [
        validation_error(File::Covariates, gangrene, |row| cut(row, "nested")),
        validation_error(File::Covariates, tissue_loss, |row| cut(row, "nested")),
        validation_error(File::Covariates, gangrene, |row| {
            set(row, "question", "another")
        }),
        validation_error(File::Covariates, gangrene, |row| set(row, "mean", 0.8)),
        validation_error(File::Covariates, place_of("heart_failure"), |row| {
            set(row, "question", "rutherford")
        }),
    ] {
        assert!(message.ends_with(refused_as), "{message}");
    }
}
