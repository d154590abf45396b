//! Properties of the estimate.

use afs12::hazard::Covariate;
use afs12::prognosis::{Covariates, Estimate, Model, Question, artifact::Artifact, code, estimate};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::answers;
use super::patients::{patient, read, with};

/// Probabilities of the three states sum to 1 as closely as this.
const SUM_TOLERANCE: f64 = 1e-12;
/// Two ways to the same number may differ by this.
const ROUNDING: f64 = 1e-9;

fn estimated(patient: &Value) -> Estimate {
    estimate(Model::shipped(), &read(patient)).expect("CLTI")
}

fn afs(patient: &Value) -> f64 {
    estimated(patient).afs
}

proptest! {
    #[test]
    fn three_states_are_a_probability_distribution_inside_an_ordered_range(patient in patient()) {
        let result = estimated(&patient);
        let states = [result.afs, result.death_first, result.amputation_first];
        for probability in states.into_iter().chain([result.lower, result.upper]) {
            prop_assert!((0.0..=1.0).contains(&probability), "{result:?}");
        }
        prop_assert!((states.iter().sum::<f64>() - 1.0).abs() < SUM_TOLERANCE);
        prop_assert!(result.lower <= result.afs && result.afs <= result.upper);
    }

    #[test]
    fn the_curve_never_rises_and_passes_through_the_estimate(patient in patient()) {
        let result = estimated(&patient);
        prop_assert_eq!(result.curve.iter().map(|point| point.month).collect::<Vec<_>>(), (1..=24).collect::<Vec<u8>>());
        prop_assert!(result.curve.is_sorted_by(|earlier, later| earlier.afs >= later.afs));
        prop_assert!(result.curve.iter().all(|point| (0.0..=1.0).contains(&point.afs)));
        prop_assert!((result.curve[11].afs - result.afs).abs() < SUM_TOLERANCE);
        prop_assert!((result.curve[11].lower - result.lower).abs() < ROUNDING);
        prop_assert!((result.curve[11].upper - result.upper).abs() < ROUNDING);
        prop_assert!(result.curve.iter().all(|point| point.lower <= point.afs && point.afs <= point.upper));
    }

    #[test]
    fn a_higher_rutherford_category_never_raises_afs(patient in patient()) {
        let [four, five, six] = [4, 5, 6].map(|category| afs(&with(&patient, "rutherford", json!(category))));
        prop_assert!(four >= five && five >= six, "{four} {five} {six}");
    }

    #[test]
    fn dialysis_and_heart_failure_never_raise_afs(patient in patient()) {
        for field in ["dialysis", "heart_failure"] {
            let [without, with_it] = [false, true].map(|present| afs(&with(&patient, field, json!(present))));
            prop_assert!(without >= with_it, "{field}: {without} {with_it}");
        }
    }

    #[test]
    fn answering_a_question_removes_its_own_term_from_the_unanswered_variance(patient in patient()) {
        let artifact = artifact();
        let before = code(&read(&patient));
        for (field, question) in [("diabetes", Question::Diabetes), ("urgent", Question::Urgent), ("mobility", Question::Mobility)] {
            let answer = if field == "mobility" { json!("wheelchair") } else { json!(true) };
            let answered = with(&patient, field, answer);
            let after = code(&read(&answered));
            let mut expected_open: Vec<Covariate> = open(&before);
            expected_open.retain(|covariate| !question.covariates().contains(covariate));
            prop_assert_eq!(&open(&after), &expected_open);
            let expected: f64 = expected_open.iter().map(|covariate| term(&artifact, &after, *covariate)).sum();
            prop_assert!((estimated(&answered).variance.unanswered - expected).abs() < ROUNDING);
        }
    }

    #[test]
    fn effects_and_open_questions_cover_every_question(patient in patient()) {
        let result = estimated(&patient);
        let covariates = code(&read(&patient));
        for question in Question::ALL {
            let known = question.covariates().iter().filter(|covariate| covariates[covariate.index()].is_some()).count();
            let has_effect = result.effects.iter().any(|effect| effect.question == question);
            let is_open = result.unanswered.iter().any(|open| open.question == question);
            prop_assert_eq!(has_effect, known > 0, "{:?}", question);
            prop_assert_eq!(is_open, known < question.covariates().len(), "{:?}", question);
        }
        let spreads: Vec<f64> = result.unanswered.iter().map(|open| open.highest - open.lowest).collect();
        prop_assert!(spreads.is_sorted_by(|wider, narrower| wider >= narrower), "{spreads:?}");
    }

    #[test]
    fn an_open_question_spans_the_estimates_of_its_answers(patient in patient()) {
        for open in estimated(&patient).unanswered {
            let each: Vec<f64> = answers::every_answer(open.question, &patient).iter().map(afs).collect();
            prop_assert!(!each.is_empty(), "{open:?}");
            let lowest = each.iter().copied().fold(1.0, f64::min);
            let highest = each.iter().copied().fold(0.0, f64::max);
            prop_assert!((open.lowest - lowest).abs() < ROUNDING && (open.highest - highest).abs() < ROUNDING, "{open:?} {each:?}");
        }
    }

    #[test]
    fn an_effect_is_the_hazard_against_the_average_patient_for_each_cause(patient in patient()) {
        let artifact = artifact();
        let covariates = code(&read(&patient));
        let weight = death_weight(&artifact, &covariates);
        for effect in estimated(&patient).effects {
            let (mut death, mut amputation) = (0.0, 0.0);
            let mut strengths = Vec::new();
            for covariate in effect.question.covariates() {
                let entry = &artifact.covariates[covariate.index()];
                let centred = covariates[covariate.index()].map_or(0.0, |value| value - entry.mean);
                death += centred * entry.beta.death;
                amputation += centred * entry.beta.amputation;
                let pooled = centred * (weight * entry.beta.death + (1.0 - weight) * entry.beta.amputation);
                strengths.push((pooled.abs(), *covariate));
            }
            prop_assert!((effect.by_cause.death.ln() - death).abs() < ROUNDING, "{effect:?}");
            prop_assert!((effect.by_cause.amputation.ln() - amputation).abs() < ROUNDING, "{effect:?}");
            let log_ratio = weight * death + (1.0 - weight) * amputation;
            prop_assert!((effect.hazard_ratio.ln() - log_ratio).abs() < ROUNDING, "{effect:?}");
            let of_leading = strengths.iter().find(|(_, covariate)| *covariate == effect.leading);
            let (leading, _) = of_leading.expect("one of the question's own");
            prop_assert!(strengths.iter().all(|(strength, _)| *strength <= leading + ROUNDING), "{effect:?} {strengths:?}");
        }
    }
}

fn artifact() -> Artifact {
    serde_json::from_str(include_str!("../../src/prognosis/model.json")).expect("the artifact")
}

fn open(covariates: &Covariates) -> Vec<Covariate> {
    Covariate::ALL
        .into_iter()
        .filter(|covariate| covariates[covariate.index()].is_none())
        .collect()
}

/// Weight of death in the log of the summed hazard at z = 0, from the formula of the model.
fn death_weight(artifact: &Artifact, covariates: &Covariates) -> f64 {
    let (mut death, mut amputation) = (artifact.alpha.death, artifact.alpha.amputation);
    for (entry, value) in artifact.covariates.iter().zip(covariates) {
        let centred = value.map_or(0.0, |value| value - entry.mean);
        death += centred * entry.beta.death;
        amputation += centred * entry.beta.amputation;
    }
    death.exp() / (death.exp() + amputation.exp())
}

fn term(artifact: &Artifact, covariates: &Covariates, covariate: Covariate) -> f64 {
    let weight = death_weight(artifact, covariates);
    let entry = &artifact.covariates[covariate.index()];
    let pooled = weight * entry.beta.death + (1.0 - weight) * entry.beta.amputation;
    entry.variance * pooled * pooled
}
