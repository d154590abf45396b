//! Hazard ratios with their intervals: the published ones worked out with Python's `math.exp`, the model's from the reference.

use afs12::chart::ForestAxis;
use afs12::evidence::{Effect, Published, Selection};
use afs12::hazard::{Covariate, Endpoint, HazardRatio};
use afs12::prognosis::Model;
use serde_json::Value;

/// Half a unit of the last figure worked out, and the rounding of the tables themselves.
const ROUNDING: f64 = 0.0051;

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

fn assert_ratio(found: HazardRatio, expected: [f64; 3]) {
    let figures = [found.lower, found.ratio, found.upper];
    for (figure, expected) in figures.iter().zip(expected) {
        assert!(
            (figure - expected).abs() <= ROUNDING,
            "{found:?}, expected {expected:?}"
        );
    }
}

#[test]
fn published_intervals_are_those_worked_out_elsewhere() {
    use Covariate::{AgeDecades, Dialysis, Female, Gangrene};
    use Endpoint::{AmputationFreeSurvival, Death};
    let rows = [
        (
            "schanzer-2008",
            AmputationFreeSurvival,
            Dialysis,
            [1.67, 2.81, 4.73],
        ),
        (
            "schanzer-2008",
            AmputationFreeSurvival,
            AgeDecades,
            [1.22, 1.64, 2.20],
        ),
        (
            "schanzer-2008",
            AmputationFreeSurvival,
            Gangrene,
            [1.43, 2.22, 3.45],
        ),
        (
            "kawarada-2014",
            AmputationFreeSurvival,
            Dialysis,
            [1.14, 2.24, 4.41],
        ),
        ("makowski-2022", Death, Female, [0.94, 0.95, 0.96]),
    ];
    for (study, endpoint, covariate, expected) in rows {
        assert_ratio(effect(study, endpoint, covariate).hazard_ratio(), expected);
    }
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
