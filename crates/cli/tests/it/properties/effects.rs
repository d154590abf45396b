//! The effect of each answer.

use afs12_clinical::patient::Patient;
use afs12_clinical::prognosis::{Covariates, Question, code};
use proptest::prelude::*;

use super::direct::Direct;
use super::estimates::estimated;
use super::patients::{patient, read};

/// Largest difference between two computations of the same number.
const ROUNDING: f64 = 1e-9;

/// Questions that an answer to another also answers: Rutherford 4 means no wound, and an ABI alone may give the ischaemia grade.
fn taken_along(question: Question, patient: &Patient) -> Vec<Question> {
    match question {
        Question::Rutherford if patient.rutherford.category() == 4 => {
            vec![Question::WoundInfection, Question::HeelWound]
        }
        Question::Abi if graded_by_abi_alone(patient) => vec![Question::Ischaemia],
        _ => Vec::new(),
    }
}

/// An ABI up to 1.30 and no other answer that gives an ischaemia grade.
fn graded_by_abi_alone(patient: &Patient) -> bool {
    let wifi = patient.wifi;
    let gives_grade = wifi.abi.known().is_some_and(|abi| abi.ratio() <= 1.3);
    let others = wifi.ischaemia.is_known()
        || wifi.ankle_pressure.is_known()
        || wifi.toe_pressure.is_known()
        || wifi.tcpo2.is_known();
    gives_grade && !others
}

/// The covariates with a question, and the questions that its answer also answers, reset to not known.
fn without(covariates: &Covariates, question: Question, patient: &Patient) -> Covariates {
    let mut without = *covariates;
    for question in [question].into_iter().chain(taken_along(question, patient)) {
        for covariate in question.covariates() {
            without[covariate.index()] = None;
        }
    }
    without
}

proptest! {
    #[test]
    fn every_answer_is_an_effect_unless_another_implies_it(patient in patient()) {
        let result = estimated(&patient);
        let patient = read(&patient);
        let covariates = code(&patient);
        let implied: Vec<Question> = Question::ALL.into_iter().flat_map(|question| taken_along(question, &patient)).collect();
        for question in Question::ALL {
            let has_value = question.covariates().iter().any(|covariate| covariates[covariate.index()].is_some());
            let listed = result.effects.iter().filter(|effect| effect.question == question).count();
            prop_assert_eq!(listed, usize::from(has_value && !implied.contains(&question)), "{:?}", question);
        }
        let differences: Vec<f64> = result.effects.iter().map(|effect| effect.difference.abs()).collect();
        prop_assert!(differences.is_sorted_by(|larger, smaller| larger >= smaller), "{differences:?}");
    }

    #[test]
    fn an_effect_is_the_difference_of_two_estimates(patient in patient()) {
        let result = estimated(&patient);
        let direct = Direct::shipped();
        let patient = read(&patient);
        let covariates = code(&patient);
        let with = direct.figures(&covariates).afs;
        for effect in result.effects {
            let without = direct.figures(&without(&covariates, effect.question, &patient)).afs;
            let difference = effect.difference;
            prop_assert!((difference - (with - without)).abs() < ROUNDING, "{effect:?}: {with} against {without}");
            // If nobody is left alive, the ratio of the two hazards is lost in rounding.
            if with > ROUNDING && without > ROUNDING {
                let ratio = with.ln() / without.ln();
                prop_assert!((effect.hazard_ratio / ratio - 1.0).abs() < ROUNDING, "{effect:?}: {ratio}");
            }
            let leads = covariates[effect.leading.index()].is_some_and(|value| value != 0.0);
            let is_first = effect.question.covariates()[0] == effect.leading;
            prop_assert!(effect.question.covariates().contains(&effect.leading) && (leads || is_first), "{effect:?}");
        }
    }
}
