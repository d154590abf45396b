//! Log hazard ratios and standard errors computed from printed figures, against the formulas written out.

use crate::evidence::accepted;
use crate::evidence::toy::{cut, set};
use afs12_evidence::Effect;
use afs12_fit::reading::File;
use toml::Table;

/// The quantiles of the normal distribution are written out to 9 decimals.
const ROUNDING: f64 = 1e-8;

/// The first effect with other figures: only `keys` besides the measure and the value.
fn effect(measure: &str, value: f64, keys: &[(&str, f64)]) -> Effect {
    let change = |row: &mut Table| {
        for key in ["lower", "upper", "per", "se_factor"] {
            cut(row, key);
        }
        set(row, "measure", measure);
        set(row, "value", value);
        for (key, value) in keys {
            match *key {
                "events" => set(row, key, *value as i64),
                _ => set(row, key, *value),
            }
        }
    };
    accepted(File::Effects, 1, change).effects()[0].clone()
}

fn assert_near(what: &str, value: f64, expected: f64) {
    assert!(
        (value - expected).abs() <= ROUNDING,
        "{what}: {value}, expected {expected}"
    );
}

/// Odds of 2 to 1 at a risk of 0.2 give a risk of 1/3, and inverted one of 1/9; three times a risk of 0.5 is capped at 0.999.
#[test]
fn every_measure_becomes_a_log_hazard_ratio() {
    let with = |measure: &str, value: f64, keys: &[(&str, f64)]| {
        let keys: Vec<(&str, f64)> = keys.iter().copied().chain([("se", 0.1)]).collect();
        effect(measure, value, &keys).log_hr()
    };
    let at = |risk: f64| ("reference_risk", risk);
    for (what, value, expected) in [
        ("hazard ratio", with("hazard ratio", 2.0, &[]), 2.0_f64.ln()),
        (
            "turned round",
            with("hazard ratio", 2.0, &[("per", -1.0)]),
            -(2.0_f64.ln()),
        ),
        (
            "per decade",
            with("hazard ratio", 1.05, &[("per", 10.0)]),
            10.0 * 1.05_f64.ln(),
        ),
        (
            "subdistribution",
            with("subdistribution hazard ratio", 2.0, &[]),
            2.0_f64.ln(),
        ),
        (
            "logarithm",
            with("log hazard ratio", 0.03, &[("per", 10.0)]),
            0.3,
        ),
        (
            "odds ratio",
            with("odds ratio", 2.0, &[at(0.2)]),
            ((2.0_f64 / 3.0).ln() / 0.8_f64.ln()).ln(),
        ),
        (
            "odds turned round",
            with("odds ratio", 2.0, &[at(0.2), ("per", -1.0)]),
            ((8.0_f64 / 9.0).ln() / 0.8_f64.ln()).ln(),
        ),
        (
            "risk ratio",
            with("risk ratio", 2.0, &[at(0.2)]),
            (0.6_f64.ln() / 0.8_f64.ln()).ln(),
        ),
        (
            "risk at its most",
            with("risk ratio", 3.0, &[at(0.5)]),
            (0.001_f64.ln() / 0.5_f64.ln()).ln(),
        ),
    ] {
        assert_near(what, value, expected);
    }
}

/// Phi^-1(0.975) = 1.959963985, Phi^-1(0.995) = 2.575829304.
#[test]
fn every_source_of_a_standard_error_is_used() {
    let at = ("reference_risk", 0.2);
    let ln_ln = |risk: f64| ((1.0 - risk).ln() / 0.8_f64.ln()).ln();
    let risk = |odds: f64| odds * 0.2 / (0.8 + odds * 0.2);
    for (what, effect, expected) in [
        ("se", effect("hazard ratio", 2.0, &[("se", 0.2)]), 0.2),
        (
            "se per unit",
            effect("log hazard ratio", 0.03, &[("se", 0.01), ("per", -10.0)]),
            0.1,
        ),
        (
            "interval",
            effect("hazard ratio", 2.0, &[("lower", 1.5), ("upper", 2.6)]),
            (2.6_f64 / 1.5).ln() / (2.0 * 1.959_963_985),
        ),
        (
            "interval turned round",
            effect(
                "hazard ratio",
                2.0,
                &[("lower", 1.5), ("upper", 2.6), ("per", -10.0)],
            ),
            10.0 * (2.6_f64 / 1.5).ln() / (2.0 * 1.959_963_985),
        ),
        (
            "interval of odds",
            effect("odds ratio", 2.0, &[at, ("lower", 1.5), ("upper", 2.6)]),
            (ln_ln(risk(2.6)) - ln_ln(risk(1.5))) / (2.0 * 1.959_963_985),
        ),
        (
            "p",
            effect("hazard ratio", 0.5, &[("p", 0.01)]),
            2.0_f64.ln() / 2.575_829_304,
        ),
        (
            "events",
            effect("hazard ratio", 0.5, &[("events", 80.0), ("exposed", 0.2)]),
            1.0 / 12.8_f64.sqrt(),
        ),
        (
            "factor",
            effect("hazard ratio", 0.5, &[("se", 0.2), ("se_factor", 1.5)]),
            0.3,
        ),
    ] {
        assert_near(what, effect.se(), expected);
    }
}

/// A given standard error takes precedence over the interval, the interval over p, and p over the number of events.
#[test]
fn the_best_source_of_a_standard_error_takes_precedence() {
    let mut ways = vec![
        ("se", 0.5),
        ("lower", 1.5),
        ("upper", 2.6),
        ("p", 0.01),
        ("events", 80.0),
        ("exposed", 0.2),
    ];
    let of = |ways: &[(&str, f64)]| effect("hazard ratio", 2.0, ways).se();
    assert_near("se", of(&ways), 0.5);
    ways.remove(0);
    assert_near("interval", of(&ways), of(&ways[..2]));
    ways.drain(..2);
    assert_near("p", of(&ways), of(&ways[..1]));
}

#[test]
fn an_effect_has_its_hazard_ratio_with_an_interval() {
    let ratio = effect("hazard ratio", 2.0, &[("se", 0.2)]).hazard_ratio();
    assert_near("ratio", ratio.ratio, 2.0);
    assert_near("lower", ratio.lower, 2.0 * (-0.2 * 1.959_963_985_f64).exp());
    assert_near("upper", ratio.upper, 2.0 * (0.2 * 1.959_963_985_f64).exp());
}

#[test]
fn only_one_unit_of_one_covariate_compares_with_a_coefficient() {
    for (contrast, is_of_one_unit, is_of_treatments) in [
        ("{ dialysis = 1.0 }", true, false),
        ("{ bypass = 1.0 }", true, true),
        ("{ age_decades = 1.5 }", false, false),
        ("{ bypass = 1.0, prosthetic = 1.0 }", false, true),
        ("{ bypass = 1.0, dialysis = 1.0 }", false, false),
    ] {
        let evidence = accepted(File::Effects, 1, |row| set(row, "contrast", contrast));
        let effect = &evidence.effects()[0];
        assert_eq!(effect.is_of_one_unit(), is_of_one_unit, "{contrast}");
        assert_eq!(effect.is_of_treatments(), is_of_treatments, "{contrast}");
    }
}
