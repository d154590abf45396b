//! Why an estimate is what it is: what each answer does to it, and what each open question could do.

use super::coding::{Covariates, code};
use super::model::{Model, Profile};
use super::question::Question;
use crate::hazard::{ByCause, Endpoint};
use crate::patient::{Answer, Patient, Sex};

/// How an answer multiplies the hazard, against the average patient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The question answered.
    pub question: Question,
    /// The factor on the summed hazard of death and major amputation, each weighted by its share.
    pub hazard_ratio: f64,
}

/// What an open question could do to the estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenQuestion {
    /// The question that is not answered, or not wholly.
    pub question: Question,
    /// The lowest AFS that any of its answers gives, everything else as it is.
    pub lowest: f64,
    /// The highest.
    pub highest: f64,
}

impl OpenQuestion {
    /// How far its answers lie apart.
    pub fn spread(&self) -> f64 {
        self.highest - self.lowest
    }
}

/// The effect of every question that is answered, wholly or in part, in the order they are asked.
pub fn effects(
    model: &Model,
    covariates: &Covariates,
    profile: &Profile,
    weights: ByCause<f64>,
) -> Vec<Effect> {
    let answered = |question: &Question| {
        question
            .covariates()
            .iter()
            .any(|covariate| covariates[covariate.index()].is_some())
    };
    let log_ratio = |question: Question| -> f64 {
        let terms = question.covariates().iter().map(|covariate| {
            let beta = model.beta[covariate.index()];
            profile.centred[covariate.index()]
                * (weights.death * beta.death + weights.amputation * beta.amputation)
        });
        terms.sum()
    };
    let effect = |question| Effect {
        question,
        hazard_ratio: log_ratio(question).exp(),
    };
    Question::ALL
        .into_iter()
        .filter(answered)
        .map(effect)
        .collect()
}

/// Every open question with the span of its answers, the widest first.
pub fn open_questions(
    model: &Model,
    patient: &Patient,
    covariates: &Covariates,
) -> Vec<OpenQuestion> {
    let open = |question: &Question| {
        question
            .covariates()
            .iter()
            .any(|covariate| covariates[covariate.index()].is_none())
    };
    let span = |question| span(model, patient, covariates, question);
    let mut questions: Vec<OpenQuestion> =
        Question::ALL.into_iter().filter(open).map(span).collect();
    questions.sort_by(|a, b| b.spread().total_cmp(&a.spread()));
    questions
}

fn span(
    model: &Model,
    patient: &Patient,
    covariates: &Covariates,
    question: Question,
) -> OpenQuestion {
    let mut open = OpenQuestion {
        question,
        lowest: 1.0,
        highest: 0.0,
    };
    let mut visit = |answered: &Covariates| {
        let hazards = model.hazards(&model.profile(answered));
        let afs = (-hazards.minus_ln_event_free(Endpoint::AmputationFreeSurvival)).exp();
        open.lowest = open.lowest.min(afs);
        open.highest = open.highest.max(afs);
    };
    if question == Question::Sex {
        // Creatinine without a sex waits for it: answering the one question then answers kidney function too.
        for sex in [Sex::Female, Sex::Male] {
            visit(&code(&Patient {
                sex: Answer::Known(sex),
                ..patient.clone()
            }));
        }
    } else {
        question.each_answer(covariates, visit);
    }
    open
}
