//! Why a fit fails.

use std::fmt;

/// Evidence to which no model could be fitted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FitError {
    /// The least squares did not converge; the reason from the search.
    Coefficients(String),
    /// The search for the hyperparameters did not converge; its reason.
    Hyperparameters(String),
    /// A matrix is not positive definite: the evidence leaves a parameter undetermined.
    Undetermined,
}

impl fmt::Display for FitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FitError::Coefficients(reason) => {
                write!(f, "the coefficients did not converge: {reason}")
            }
            FitError::Hyperparameters(reason) => {
                write!(f, "the hyperparameters did not converge: {reason}")
            }
            FitError::Undetermined => f.write_str("the evidence leaves a parameter undetermined"),
        }
    }
}

impl std::error::Error for FitError {}
