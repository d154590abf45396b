//! The explanation of an estimate: the effect of each answer, and the possible effect of each open question (docs/model.md, equations 35
//! and 36).

use super::coding::Covariates;
use super::model::Model;
use super::nodes::{Course, NodeFactors, NodeHazards};
use super::profile::Profile;
use super::question::Question;
use crate::hazard::Covariate;
use crate::order::sort_by;
use crate::patient::Patient;

/// The effect of an answer on the estimate, compared with the same patient with that question open.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerEffect {
    /// The question, completely or partly answered.
    pub question: Question,
    /// The answer, in the contract's words.
    pub answer: String,
    /// AFS with the answer minus AFS without it, as fractions.
    pub difference: f64,
    /// The ratio of the cumulative hazards at 12 months, with the answer to without: above 1 if the answer is adverse.
    pub hazard_ratio: f64,
    /// The question's covariate that the evidence pages show: one that the patient has, else the first.
    pub leading: Covariate,
}

/// The possible effect of an open question on the estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestion {
    /// The question that is not answered, or not completely.
    pub question: Question,
    /// AFS at each answer that the known covariates allow, with everything else unchanged.
    pub answers: Vec<PossibleAnswer>,
}

/// An answer that could be given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PossibleAnswer {
    /// The answer, in the contract's words.
    pub code: &'static str,
    /// AFS at 12 months with it, a fraction.
    pub afs: f64,
}

impl OpenQuestion {
    /// The lowest AFS of its possible answers.
    pub fn lowest(&self) -> f64 {
        self.each().fold(1.0, f64::min)
    }

    /// The highest AFS of its possible answers.
    pub fn highest(&self) -> f64 {
        self.each().fold(0.0, f64::max)
    }

    /// The difference between highest and lowest.
    pub fn spread(&self) -> f64 {
        self.highest() - self.lowest()
    }

    fn each(&self) -> impl Iterator<Item = f64> {
        self.answers.iter().map(|answer| answer.afs)
    }
}

/// One patient whose answers can be changed one by one.
pub(super) struct Explained<'a> {
    pub model: &'a Model,
    pub patient: &'a Patient,
    pub covariates: &'a Covariates,
    pub profile: &'a Profile<'a>,
    /// Converts the patient's log hazards to hazards over time.
    pub course: Course,
    /// -ln AFS at 12 months with all answers.
    pub cumulative_hazard: f64,
}

impl Explained<'_> {
    /// The effect of each answer, the largest difference first.
    pub fn effects(&self) -> Vec<AnswerEffect> {
        let answered = Question::ALL
            .into_iter()
            .filter(|question| question.is_begun(self.covariates) && !self.is_implied(*question));
        let mut effects: Vec<AnswerEffect> =
            answered.map(|question| self.effect(question)).collect();
        sort_by(&mut effects, |a, b| {
            b.difference.abs().total_cmp(&a.difference.abs())
        });
        effects
    }

    /// The questions that are not completely answered, except treatment, the one with the widest spread of AFS first.
    pub fn open_questions(&self) -> Vec<OpenQuestion> {
        let open = Question::ALL.into_iter().filter(|question| {
            *question != Question::Treatment && !question.is_known(self.covariates)
        });
        let mut questions: Vec<OpenQuestion> = open.map(|question| self.open(question)).collect();
        sort_by(&mut questions, |a, b| b.spread().total_cmp(&a.spread()));
        questions
    }

    /// Whether its covariates follow from the answer to another question.
    fn is_implied(&self, question: Question) -> bool {
        OTHERS.iter().any(|(by, others)| {
            let applies = self.answers_others(*by);
            applies && others.contains(&question)
        })
    }

    /// Whether this patient's answer to a question of [`OTHERS`] also answers the questions beside it.
    fn answers_others(&self, question: Question) -> bool {
        match question {
            Question::Rutherford => self.patient.rutherford.is_rest_pain(),
            _ => self.patient.wifi.is_graded_by_abi_alone(),
        }
    }

    fn effect(&self, question: Question) -> AnswerEffect {
        let others = OTHERS
            .iter()
            .filter(|(by, _)| *by == question && self.answers_others(question))
            .flat_map(|(_, others)| *others);
        let forgotten: Vec<(Covariate, Option<f64>)> = std::iter::once(&question)
            .chain(others)
            .flat_map(|question| question.covariates())
            .map(|covariate| (*covariate, None))
            .collect();
        let without = self.cumulative_hazard_with(&forgotten);
        let present = |covariate: &&Covariate| {
            self.covariates[covariate.index()].is_some_and(|value| value != 0.0)
        };
        let mut covariates = question.covariates().iter();
        AnswerEffect {
            question,
            answer: question.answer_given(self.patient, self.covariates),
            difference: (-self.cumulative_hazard).exp() - (-without).exp(),
            hazard_ratio: self.cumulative_hazard / without,
            leading: *covariates
                .find(present)
                .unwrap_or(&question.covariates()[0]),
        }
    }

    fn open(&self, question: Question) -> OpenQuestion {
        // The answers differ in the expectation but not in the remaining variance, so all of them share one spread.
        let mut factors = None;
        let answer = |(code, values): (&'static str, &'static [f64])| {
            let given: Vec<(Covariate, Option<f64>)> = question
                .covariates()
                .iter()
                .zip(values)
                .map(|(covariate, value)| (*covariate, Some(*value)))
                .collect();
            let hazards = self.profile.changed(&given).averaged();
            let factors = factors.get_or_insert_with(|| NodeFactors::new(hazards.spread));
            let course = self.course_with(&given);
            let nodes = NodeHazards::spread(hazards.median, factors, course);
            PossibleAnswer {
                code,
                afs: (-nodes.minus_ln_afs()).exp(),
            }
        };
        OpenQuestion {
            question,
            answers: question.answers_left(self.covariates).map(answer).collect(),
        }
    }

    /// The course with some covariates changed. Only age and sex change the general population's mortality.
    fn course_with(&self, changes: &[(Covariate, Option<f64>)]) -> Course {
        let of_floor = |(covariate, _): &(Covariate, _)| {
            matches!(covariate, Covariate::AgeDecades | Covariate::Female)
        };
        if !changes.iter().any(of_floor) {
            return self.course;
        }
        let mut covariates = *self.covariates;
        for (covariate, value) in changes {
            covariates[covariate.index()] = *value;
        }
        self.model.course(&covariates)
    }

    /// -ln AFS at 12 months with some covariates changed: to a value, or to not known.
    fn cumulative_hazard_with(&self, changes: &[(Covariate, Option<f64>)]) -> f64 {
        let course = self.course_with(changes);
        let hazards = self.profile.changed(changes).averaged();
        NodeHazards::new(&hazards, course).minus_ln_afs()
    }
}

/// Questions whose answer can also answer others: Rutherford 4 means no wound, and an ABI may give the ischaemia grade.
const OTHERS: [(Question, &[Question]); 2] = [
    (Question::Rutherford, &Question::OF_THE_WOUND),
    (Question::Abi, &[Question::Ischaemia]),
];
