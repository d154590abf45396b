//! Properties of the estimate of every accepted patient.

use afs12_clinical::patient::Patient;
use afs12_clinical::prognosis::{Estimate, Frequencies, Model, estimate};
use afs12_exchange::EstimateDocument;
use serde_json::Value;

/// Tolerance of the sum of the three states, which is 1.
const SUM_TOLERANCE: f64 = 1e-12;

/// Panics if an accepted patient has no valid estimate.
pub fn must_be_sound(patient: &Patient) {
    let model = Model::shipped();
    match estimate(model, patient) {
        Err(_) => assert!(
            patient.rutherford.category() < 4,
            "CLTI without an estimate"
        ),
        Ok(estimate) => {
            assert!(
                patient.rutherford.category() >= 4,
                "no CLTI, and an estimate"
            );
            probabilities_must_be_sound(&estimate);
            explanation_must_be_sound(&estimate);
            let document =
                EstimateDocument::new(model, patient, &estimate, &afs12_words::Language::English);
            let json = serde_json::to_value(&document).expect("an estimate can be written");
            scores_must_be_sound(&json);
        }
    }
}

fn assert_probability(value: f64) {
    assert!((0.0..=1.0).contains(&value), "{value} is no probability");
}

fn probabilities_must_be_sound(estimate: &Estimate) {
    let states = [
        estimate.afs,
        estimate.amputation_first,
        estimate.death_first,
    ];
    states.into_iter().for_each(assert_probability);
    assert!(
        (states.iter().sum::<f64>() - 1.0).abs() < SUM_TOLERANCE,
        "{states:?}"
    );
    let (range, quartiles) = (estimate.range, estimate.quartiles);
    let ordered = [
        0.0,
        range.lower,
        quartiles.lower,
        estimate.afs,
        quartiles.upper,
        range.upper,
        1.0,
    ];
    assert!(ordered.is_sorted(), "{ordered:?}");
    let answered = estimate.answered;
    let nested = [
        range.lower,
        answered.lower,
        estimate.afs,
        answered.upper,
        range.upper,
    ];
    assert!(nested.is_sorted(), "{nested:?}");
    let shown = Frequencies::of(
        estimate.afs,
        estimate.amputation_first,
        estimate.death_first,
    );
    assert_eq!(
        shown.alive_with_leg + shown.amputation_first + shown.death_first,
        100
    );
    let variance = estimate.variance;
    for share in [
        variance.evidence,
        variance.unanswered,
        variance.between_centres,
    ] {
        assert!(share.is_finite() && share >= 0.0, "{variance:?}");
    }
    assert_eq!(estimate.curve.len(), 24);
    for point in &estimate.curve {
        let ordered = [0.0, point.range.lower, point.afs, point.range.upper, 1.0];
        assert!(ordered.is_sorted(), "{point:?}");
    }
    assert!(
        estimate
            .curve
            .is_sorted_by(|earlier, later| earlier.afs >= later.afs)
    );
}

fn explanation_must_be_sound(estimate: &Estimate) {
    for effect in &estimate.effects {
        assert!(
            effect.hazard_ratio.is_finite() && effect.hazard_ratio > 0.0,
            "{effect:?}"
        );
        assert!(effect.difference.abs() <= 1.0, "{effect:?}");
    }
    assert!(
        estimate
            .effects
            .is_sorted_by(|larger, smaller| larger.difference.abs() >= smaller.difference.abs())
    );
    for open in &estimate.unanswered {
        assert!(open.answers.len() > 1, "{open:?}");
        open.answers
            .iter()
            .for_each(|answer| assert_probability(answer.afs));
    }
    assert!(
        estimate
            .unanswered
            .is_sorted_by(|wider, narrower| wider.spread() >= narrower.spread())
    );
}

fn scores_must_be_sound(document: &Value) {
    let scores = document["scores"].as_array().expect("the scores");
    let predictions = scores
        .iter()
        .filter_map(|score| score["predictions"].as_array())
        .flatten();
    for prediction in predictions {
        let figures = ["low", "value", "high"].map(|name| prediction[name].as_f64());
        figures.into_iter().flatten().for_each(assert_probability);
        assert!(figures.into_iter().flatten().is_sorted(), "{prediction}");
        assert!(
            figures.into_iter().flatten().count() > 0,
            "a prediction without a figure: {prediction}"
        );
    }
}
