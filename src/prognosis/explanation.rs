//! Why an estimate is what it is: what each answer does to it, and what each open question could do.

use super::coding::{Covariates, code};
use super::model::{Model, Profile};
use super::question::Question;
use crate::hazard::{ByCause, Covariate, Endpoint};
use crate::order::sort_by;
use crate::patient::{Answer, Patient, Sex};

/// How an answer multiplies the hazard, against the average patient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The question answered.
    pub question: Question,
    /// The factor on the summed hazard of death and major amputation, each weighted by its share.
    pub hazard_ratio: f64,
    /// The factor on each cause's own hazard.
    pub by_cause: ByCause<f64>,
    /// The covariate that moves the hazard most among those the question answers.
    pub leading: Covariate,
}

impl Effect {
    /// How far it moves the hazard, in either direction: the absolute log hazard ratio.
    pub fn strength(&self) -> f64 {
        self.hazard_ratio.ln().abs()
    }
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
        let mut of_question = question.covariates().iter();
        of_question.any(|covariate| covariates[covariate.index()].is_some())
    };
    let answered = Question::ALL.into_iter().filter(answered);
    answered
        .map(|question| effect(model, profile, weights, question))
        .collect()
}

fn effect(model: &Model, profile: &Profile, weights: ByCause<f64>, question: Question) -> Effect {
    let mut log_ratio = ByCause {
        death: 0.0,
        amputation: 0.0,
    };
    let mut leading = (question.covariates()[0], 0.0);
    let pooled =
        |ratio: ByCause<f64>| weights.death * ratio.death + weights.amputation * ratio.amputation;
    for covariate in question.covariates() {
        let centred = profile.centred[covariate.index()];
        let term = model.beta[covariate.index()].map(|beta| centred * beta);
        log_ratio.death += term.death;
        log_ratio.amputation += term.amputation;
        if pooled(term).abs() > leading.1 {
            leading = (*covariate, pooled(term).abs());
        }
    }
    Effect {
        question,
        hazard_ratio: pooled(log_ratio).exp(),
        by_cause: log_ratio.map(f64::exp),
        leading: leading.0,
    }
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
    sort_by(&mut questions, |a, b| b.spread().total_cmp(&a.spread()));
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
