//! The priors: docs/model.md, equation 23.

use super::parameters::Parameters;
use afs12_clinical::hazard::Covariate;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_evidence::CovariateRow;
use nalgebra::{DMatrix, DVector};

/// Prior standard deviation of a log hazard ratio that may have either sign.
const COEFFICIENT_SD: f64 = 0.8;

/// Prior standard deviation of the difference between the causes. If only a composite was published, the two causes share its effect.
const DIFFERENCE_SD: f64 = 0.45;

/// The same for adverse covariates.
const ADVERSE_DIFFERENCE_SD: f64 = 0.8;

/// Prior of the logarithm of a Weibull shape: its mean is ln 0.65, because most events happen early.
const SHAPE: f64 = 0.65;
const LOG_SHAPE_SD: f64 = 0.5;

/// A normal prior of one parameter, or of the difference of two: terms of the half sum of squares.
#[derive(Clone, Copy, Debug)]
struct Term {
    place: usize,
    less: Option<usize>,
    mean: f64,
    precision: f64,
}

/// The priors of all parameters.
#[derive(Clone, Debug)]
pub(super) struct Priors {
    terms: Vec<Term>,
    /// ln of the determinants of the adverse coefficients' prior precision, which the hyperparameters change.
    ln_det_adverse: f64,
    means: DVector<f64>,
}

impl Priors {
    /// The priors of these covariates, in the order of [`Covariate::ALL`].
    pub fn new(covariates: &[CovariateRow], hyperparameters: &Hyperparameters) -> Priors {
        let mut priors = Priors {
            terms: Vec::new(),
            ln_det_adverse: 0.0,
            means: DVector::zeros(Parameters::COUNT),
        };
        for place in [
            Parameters::LOG_SHAPE.death,
            Parameters::LOG_SHAPE.amputation,
        ] {
            priors.add(place, None, SHAPE.ln(), LOG_SHAPE_SD);
        }
        for (j, row) in covariates.iter().enumerate().take(Covariate::COUNT) {
            let (mean, sd, difference_sd) = if row.adverse {
                let mean = hyperparameters.prior_mean;
                (mean, hyperparameters.prior_sd, ADVERSE_DIFFERENCE_SD)
            } else {
                (0.0, COEFFICIENT_SD, DIFFERENCE_SD)
            };
            let (death, amputation) = (Parameters::BETA.death + j, Parameters::BETA.amputation + j);
            priors.add(death, None, mean, sd);
            priors.add(amputation, None, mean, sd);
            priors.add(death, Some(amputation), 0.0, difference_sd);
            if row.adverse {
                let (own, difference) = (sd.powi(-2), difference_sd.powi(-2));
                priors.ln_det_adverse += (own * (own + 2.0 * difference)).ln();
            }
        }
        priors
    }

    fn add(&mut self, place: usize, less: Option<usize>, mean: f64, sd: f64) {
        if less.is_none() {
            self.means[place] = mean;
        }
        self.terms.push(Term {
            place,
            less,
            mean,
            precision: sd.powi(-2),
        });
    }

    /// n_adverse ln((1/sd^2)(1/sd^2 + 2/0.8^2)) of equation 26.
    pub fn ln_det_adverse(&self) -> f64 {
        self.ln_det_adverse
    }

    /// The prior mean of every parameter, in the order of [`Parameters`]; 0 for those without a prior.
    pub fn means(&self) -> &DVector<f64> {
        &self.means
    }

    /// Half the sum of squared standardised prior terms.
    pub fn half_sum(&self, at: &Parameters) -> f64 {
        let squares = self
            .terms
            .iter()
            .map(|term| term.precision * term.error(at).powi(2));
        0.5 * squares.sum::<f64>()
    }

    /// Adds the priors' slopes and information to those of the evidence.
    pub fn add_to(
        &self,
        slope: &mut DVector<f64>,
        information: &mut DMatrix<f64>,
        at: &Parameters,
    ) {
        for term in &self.terms {
            let weighted = term.precision * term.error(at);
            slope[term.place] += weighted;
            information[(term.place, term.place)] += term.precision;
            if let Some(less) = term.less {
                slope[less] -= weighted;
                information[(less, less)] += term.precision;
                information[(term.place, less)] -= term.precision;
                information[(less, term.place)] -= term.precision;
            }
        }
    }
}

impl Term {
    fn error(&self, at: &Parameters) -> f64 {
        let values = at.as_vector();
        values[self.place] - self.less.map_or(0.0, |less| values[less]) - self.mean
    }
}
