//! Numbers that cannot be.

use crate::refusal;
use afs12::evidence::File;

#[test]
fn a_standard_error_of_0_or_less_or_not_finite_is_refused() {
    for (file, shipped, row) in [
        (
            File::Effects,
            "se = 0.2656",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): ",
        ),
        (
            File::Cohorts,
            "se = 0.2297",
            "cohorts.toml, row 1 (krakow-2008, death): ",
        ),
    ] {
        for (value, cause) in [
            ("0.0", "se must exceed 0, is 0"),
            ("-0.1", "se must exceed 0, is -0.1"),
            ("inf", "se must be a finite number, is inf"),
            ("nan", "se must be a finite number, is NaN"),
        ] {
            let message = refusal(file, shipped, &format!("se = {value}"));
            assert_eq!(message, format!("{row}{cause}"));
        }
    }
}

#[test]
fn an_event_free_share_outside_0_to_1_is_refused() {
    for (value, shown) in [("0.0", "0"), ("1.0", "1"), ("1.2", "1.2"), ("-0.1", "-0.1")] {
        let message = refusal(
            File::Cohorts,
            "event_free = 0.8417",
            &format!("event_free = {value}"),
        );
        assert_eq!(
            message,
            format!(
                "cohorts.toml, row 1 (krakow-2008, death): \
                 event_free must lie between 0 and 1, both excluded, is {shown}"
            )
        );
    }
}

#[test]
fn a_number_that_is_not_finite_is_refused() {
    for (file, from, to, expected) in [
        (
            File::Effects,
            "log_hr = 1.0332",
            "log_hr = nan",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): log_hr must be a finite number, is NaN",
        ),
        (
            File::Effects,
            "{ dialysis = 1.0 }",
            "{ dialysis = inf }",
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): dialysis must be a finite number, is inf",
        ),
        (
            File::Cohorts,
            "event_free = 0.8417",
            "event_free = nan",
            "cohorts.toml, row 1 (krakow-2008, death): event_free must be a finite number, is NaN",
        ),
        (
            File::Cohorts,
            "age_decades = 0.1",
            "age_decades = inf",
            "cohorts.toml, row 3 (olive, amputation-free-survival): age_decades must be a finite number, is inf",
        ),
        (
            File::Covariates,
            "mean = 0.0",
            "mean = -inf",
            "covariates.toml, row 1 (age_decades): mean must be a finite number, is -inf",
        ),
        (
            File::Covariates,
            "variance = 1.0",
            "variance = nan",
            "covariates.toml, row 1 (age_decades): variance must be a finite number, is NaN",
        ),
    ] {
        assert_eq!(refusal(file, from, to), expected);
    }
}

#[test]
fn a_contrast_that_moves_nothing_is_refused() {
    for nothing in ["{ }", "{ dialysis = 0.0 }"] {
        let message = refusal(File::Effects, "{ dialysis = 1.0 }", nothing);
        assert_eq!(
            message,
            "effects.toml, row 1 (schanzer-2008, amputation-free-survival): \
             empty contrast: it moves no covariate"
        );
    }
}

#[test]
fn nobody_counted_is_refused() {
    let message = refusal(File::Studies, "n = 953", "n = 0");
    assert_eq!(
        message,
        "studies.toml, row 1 (schanzer-2008): n must exceed 0, is 0"
    );
    let message = refusal(File::Cohorts, "n = 120", "n = 0");
    assert_eq!(
        message,
        "cohorts.toml, row 1 (krakow-2008, death): n must exceed 0, is 0"
    );
}

#[test]
fn a_share_outside_0_to_1_is_refused() {
    let message = refusal(File::Cohorts, "female = 0.35", "female = 35.0");
    assert_eq!(
        message,
        "cohorts.toml, row 3 (olive, amputation-free-survival): \
         the mean of female is a share and must lie in 0 to 1, is 35"
    );
    let message = refusal(File::Covariates, "mean = 0.35", "mean = -0.35");
    assert_eq!(
        message,
        "covariates.toml, row 2 (female): the mean of female is a share and must lie in 0 to 1, is -0.35"
    );
}

#[test]
fn a_negative_variance_is_refused() {
    let message = refusal(File::Covariates, "variance = 1.0", "variance = -1.0");
    assert_eq!(
        message,
        "covariates.toml, row 1 (age_decades): variance must not be negative, is -1"
    );
}
