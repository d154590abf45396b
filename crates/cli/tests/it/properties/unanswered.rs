//! Open questions: their possible effects, and that an answer removes its part of the variance.

use afs12_clinical::prognosis::{Covariates, Model, Question, code};
use proptest::prelude::*;

use super::answers::every_answer;
use super::direct::Direct;
use super::estimates::estimated;
use super::patients::{patient, read};

/// Largest difference between two computations of the same number.
const ROUNDING: f64 = 1e-9;

/// An answer also changes the share of death p, which weights the coefficients for death and amputation: the variance from the remaining
/// open questions may rise by this.
const MOVED_SHARE: f64 = 0.002;

/// The variance from open questions at a fixed share of death: b'(8)b of equation 32 with b = p beta_d + (1 - p) beta_a.
fn unanswered(covariates: &Covariates, share_of_death: f64) -> f64 {
    let hazards = Model::shipped().profile(covariates).log_hazards();
    let rest = 1.0 - share_of_death;
    share_of_death.powi(2) * hazards.variance.death
        + 2.0 * share_of_death * rest * hazards.covariance
        + rest.powi(2) * hazards.variance.amputation
}

fn share_of_death(covariates: &Covariates) -> f64 {
    let hazards = Model::shipped().profile(covariates).log_hazards();
    hazards.share_of_death()
}

/// The covariates with an answer to a question.
fn answered(covariates: &Covariates, question: Question, values: &[f64]) -> Covariates {
    let mut answered = *covariates;
    for (covariate, value) in question.covariates().iter().zip(values) {
        answered[covariate.index()] = Some(*value);
    }
    answered
}

fn open(covariates: &Covariates) -> impl Iterator<Item = Question> {
    let questions = Question::ALL.into_iter();
    questions.filter(|question| *question != Question::Treatment && !question.is_known(covariates))
}

proptest! {
    #[test]
    fn an_answer_never_widens_what_is_open_with_the_share_of_death_held(patient in patient()) {
        let covariates = code(&read(&patient));
        let share = share_of_death(&covariates);
        let before = unanswered(&covariates, share);
        for question in open(&covariates) {
            for (answer, values) in question.answers_left(&covariates) {
                let after = unanswered(&answered(&covariates, question, values), share);
                prop_assert!(after <= before + ROUNDING, "{question:?} {answer}: {before} to {after}");
            }
        }
    }

    #[test]
    fn an_answer_hardly_widens_the_unanswered_part_of_the_variance(patient in patient()) {
        let before = estimated(&patient).variance.unanswered;
        for question in open(&code(&read(&patient))) {
            for (answer, patient) in every_answer(question, &patient).unwrap_or_default() {
                let after = estimated(&patient).variance.unanswered;
                prop_assert!(after <= before + MOVED_SHARE, "{question:?} {answer}: {before} to {after}");
            }
        }
    }

    #[test]
    fn every_question_that_is_open_is_listed_but_the_treatment(patient in patient()) {
        let expected: Vec<Question> = open(&code(&read(&patient))).collect();
        let result = estimated(&patient);
        for question in Question::ALL {
            let listed = result.unanswered.iter().filter(|open| open.question == question).count();
            prop_assert_eq!(listed, usize::from(expected.contains(&question)), "{:?}", question);
        }
        let spreads: Vec<f64> = result.unanswered.iter().map(|open| open.spread()).collect();
        prop_assert!(spreads.is_sorted_by(|wider, narrower| wider >= narrower), "{spreads:?}");
    }

    #[test]
    fn an_open_questions_answers_are_the_estimates_of_patients_with_them(patient in patient()) {
        for open in estimated(&patient).unanswered {
            let Some(expected) = every_answer(open.question, &patient) else { continue };
            let codes: Vec<&str> = open.answers.iter().map(|answer| answer.code).collect();
            prop_assert_eq!(codes, expected.iter().map(|(code, _)| *code).collect::<Vec<_>>());
            for (answer, (code, patient)) in open.answers.iter().zip(&expected) {
                let afs = estimated(patient).afs;
                prop_assert!((answer.afs - afs).abs() < ROUNDING, "{} {code}: {} is not {afs}", open.question.input(), answer.afs);
            }
        }
    }

    #[test]
    fn an_open_questions_answers_are_those_of_whole_matrices(patient in patient()) {
        let covariates = code(&read(&patient));
        let direct = Direct::shipped();
        for open in estimated(&patient).unanswered {
            let answers: Vec<_> = open.question.answers_left(&covariates).collect();
            prop_assert_eq!(answers.len(), open.answers.len());
            for (found, (code, values)) in open.answers.iter().zip(answers) {
                let expected = direct.figures(&answered(&covariates, open.question, values)).afs;
                prop_assert_eq!(found.code, code);
                prop_assert!((found.afs - expected).abs() < ROUNDING, "{}: {} is not {expected}", open.question.input(), found.afs);
            }
        }
    }
}
