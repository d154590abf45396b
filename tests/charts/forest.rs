//! Hazard ratios with their intervals: the published ones against what was printed, the model's from the reference.

use afs12::chart::ForestAxis;
use afs12::evidence::{Effect, Measure, Published, Selection};
use afs12::hazard::{Covariate, Endpoint, HazardRatio};
use afs12::prognosis::Model;
use serde_json::Value;

/// The quantile of the normal distribution that makes a 95% interval.
const Z: f64 = 1.959_963_984_540_054;

/// Relative: 1% of a hazard ratio and 2% of a standard error, as the fit is held to, come to less than this.
const REFERENCE_TOLERANCE: f64 = 0.03;

fn effect(study: &str, endpoint: Endpoint, covariate: Covariate) -> &'static Effect {
    let of_study = Selection::of_study(study).effects(Published::shipped());
    let mut found = of_study
        .into_iter()
        .filter(|effect| effect.endpoint == endpoint && effect.contrast.contains_key(&covariate));
    found.next().expect("the tables have it")
}

fn assert_near(what: &str, found: f64, expected: f64) {
    const ROUNDING: f64 = 1e-9;
    let apart = (found / expected - 1.0).abs();
    assert!(apart < ROUNDING, "{what}: {found}, expected {expected}");
}

#[test]
fn a_printed_hazard_ratio_is_drawn_where_it_was_printed_and_as_wide() {
    let as_printed = |effect: &&Effect| {
        effect.measure == Measure::HazardRatio && effect.per.is_none() && effect.se_factor.is_none()
    };
    let effects = Published::shipped().effects.iter();
    for effect in effects.filter(as_printed) {
        let found = effect.hazard_ratio();
        assert_near(&effect.study, found.ratio, effect.value);
        if let (Some(lower), Some(upper)) = (effect.lower, effect.upper) {
            assert_near(&effect.study, found.upper / found.lower, upper / lower);
        }
    }
}

/// From the P value, taken at its bound, and widened: worked out with the quantile of a table of the normal distribution.
#[test]
fn a_p_value_makes_an_interval() {
    const QUANTILE_AT_P_0_0001: f64 = 3.890_591_886_4;
    let effect = effect(
        "schanzer-2008",
        Endpoint::AmputationFreeSurvival,
        Covariate::Dialysis,
    );
    assert_eq!(effect.p, Some(0.0001));
    let se = effect.value.ln() / QUANTILE_AT_P_0_0001 * effect.se_factor.unwrap_or(1.0);
    let found = effect.hazard_ratio();
    assert_near("upper", found.upper, effect.value * (Z * se).exp());
    assert_near("lower", found.lower, effect.value * (-Z * se).exp());
}

#[test]
fn only_a_contrast_of_one_unit_of_one_factor_is_comparable() {
    let of_schanzer =
        |covariate| effect("schanzer-2008", Endpoint::AmputationFreeSurvival, covariate);
    assert!(of_schanzer(Covariate::Dialysis).is_of_one_unit());
    assert!(!of_schanzer(Covariate::AgeDecades).is_of_one_unit());
    assert!(!of_schanzer(Covariate::Gangrene).is_of_one_unit());
}

#[test]
fn the_models_own_ratios_are_those_of_the_reference() {
    let reference: Value = serde_json::from_str(include_str!("../data/reference.json"))
        .expect("the reference can be read");
    for covariate in Covariate::ALL {
        let entry = &reference["fit"]["beta"][covariate.name()];
        let found = Model::shipped().hazard_ratio(covariate);
        for (cause, ratio) in [
            ("death", found.death),
            ("major-amputation", found.amputation),
        ] {
            let number = |key: &str| entry[key].as_f64().expect("the reference has the number");
            let (beta, se) = (number(cause), number(&format!("{cause}_se")));
            let ends = [beta - Z * se, beta, beta + Z * se].map(f64::exp);
            for (found, expected) in [ratio.lower, ratio.ratio, ratio.upper].iter().zip(ends) {
                assert!(
                    (found / expected - 1.0).abs() < REFERENCE_TOLERANCE,
                    "{covariate}, {cause}: {found} is not {expected}"
                );
            }
        }
    }
}

#[test]
fn every_factor_has_an_axis_on_which_every_ratio_stands() {
    let evidence = Published::shipped();
    for covariate in Covariate::ALL {
        let model = Model::shipped().hazard_ratio(covariate);
        let effects = Selection::of_factor(covariate).effects(evidence);
        let published = effects.iter().map(|effect| effect.hazard_ratio());
        let ratios: Vec<HazardRatio> = published.chain([model.death, model.amputation]).collect();
        let axis = ForestAxis::covering(ratios.iter().copied());
        let ticks = axis.ticks();
        assert!((4..=8).contains(&ticks.len()), "{covariate}: {ticks:?}");
        for ratio in ratios {
            let bar = axis.bar(ratio);
            assert!(
                bar.lower <= bar.ratio && bar.ratio <= bar.upper,
                "{covariate}: {bar:?}"
            );
            assert!(
                axis.place(ratio.ratio * 1.001) > bar.ratio || bar.ratio > 99.9,
                "{covariate}: {ratio:?} is beyond the axis"
            );
        }
    }
}
