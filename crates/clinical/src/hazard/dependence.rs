//! How covariates depend on each other: one common factor of the questions' scores (docs/model.md, equations 4 to 11).

use super::covariate::Covariate;
use super::question_block::{Conditioned, QuestionBlock};
use super::traits::Traits;

/// One value for each covariate, in the order of [`Covariate::ALL`].
pub type Vector = [f64; Covariate::COUNT];

/// A value for each covariate, in the order of [`Covariate::ALL`]; `None` if it is not known.
pub type Known = [Option<f64>; Covariate::COUNT];

/// The covariance of the covariates between patients.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependence {
    phi: f64,
    blocks: Vec<QuestionBlock>,
}

/// The distribution of the common factor, which has mean 0 and variance 1 while nothing is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    /// Its expectation.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
}

impl Factor {
    /// The factor given the summed information and score of all known covariates: equation 10.
    pub fn given(information: f64, score: f64) -> Self {
        let variance = 1.0 / (1.0 + information);
        Factor {
            mean: variance * score,
            variance,
        }
    }
}

impl Dependence {
    /// The covariance that follows from the covariates' traits, in the order of [`Covariate::ALL`], and from the correlation `phi` between
    /// the scores of two correlated questions (0 <= phi < 1): equations 4 to 6.
    pub fn new(traits: &[Traits<'_>], phi: f64) -> Self {
        let mut questions: Vec<Vec<usize>> = Vec::new();
        for (place, covariate) in traits.iter().enumerate() {
            match questions
                .iter_mut()
                .find(|members| traits[members[0]].question == covariate.question)
            {
                Some(members) => members.push(place),
                None => questions.push(vec![place]),
            }
        }
        let block = |members: Vec<usize>| QuestionBlock::new(traits, members, phi);
        Dependence {
            phi,
            blocks: questions.into_iter().map(block).collect(),
        }
    }

    /// The correlation between the scores of two correlated questions.
    pub fn phi(&self) -> f64 {
        self.phi
    }

    /// The questions' blocks, ordered by their first covariate.
    pub fn blocks(&self) -> &[QuestionBlock] {
        &self.blocks
    }

    /// The expected deviations of all covariates, given the deviations x - m of the known ones: those unchanged, the others by equation 7.
    pub fn expectation(&self, known: &Known) -> Vector {
        let conditioned: Vec<Conditioned> = self
            .blocks
            .iter()
            .map(|block| block.conditioned(|place| known[place]))
            .collect();
        let information = conditioned.iter().map(|part| part.information).sum();
        let score = conditioned.iter().map(|part| part.score).sum();
        let factor = Factor::given(information, score);
        let mut expected = known.map(Option::unwrap_or_default);
        for (block, part) in self.blocks.iter().zip(&conditioned) {
            for (place, open) in block.members().iter().zip(part.open()) {
                if let Some(open) = open {
                    expected[*place] = open.constant + self.phi.sqrt() * open.loading * factor.mean;
                }
            }
        }
        expected
    }

    /// The covariance S between patients: equations 4 to 6. Rows and columns in the order of [`Covariate::ALL`].
    pub fn covariance(&self) -> [Vector; Covariate::COUNT] {
        let mut loading = [0.0; Covariate::COUNT];
        for block in &self.blocks {
            for (place, value) in block.members().iter().zip(block.loadings()) {
                loading[*place] = *value;
            }
        }
        let mut covariance = loading.map(|row| loading.map(|column| self.phi * row * column));
        for block in &self.blocks {
            for (i, row) in block.members().iter().enumerate() {
                for (j, column) in block.members().iter().enumerate() {
                    covariance[*row][*column] = block.covariance(i, j);
                }
            }
        }
        covariance
    }
}
