//! The unknown quantities of the fit.

use afs12_clinical::hazard::{ByCause, Covariate};
use nalgebra::DVector;

/// The parameters theta of the model: alpha for death and for major amputation, log shape for death and for major amputation, every
/// covariate's beta for death, then every covariate's beta for major amputation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters(DVector<f64>);

impl Parameters {
    /// How many there are.
    pub const COUNT: usize = 4 + 2 * Covariate::COUNT;

    /// The index of each alpha.
    pub const ALPHA: ByCause<usize> = ByCause {
        death: 0,
        amputation: 1,
    };

    /// The index of each log shape.
    pub const LOG_SHAPE: ByCause<usize> = ByCause {
        death: 2,
        amputation: 3,
    };

    /// The index of each cause's first beta; the others follow in the order of [`Covariate::ALL`].
    pub const BETA: ByCause<usize> = ByCause {
        death: 4,
        amputation: 4 + Covariate::COUNT,
    };

    /// The indices of a cause's alpha, log shape and first beta, by the cause's index in a [`Shift`].
    pub(super) fn places(cause: usize) -> (usize, usize, usize) {
        if cause == 0 {
            (
                Parameters::ALPHA.death,
                Parameters::LOG_SHAPE.death,
                Parameters::BETA.death,
            )
        } else {
            (
                Parameters::ALPHA.amputation,
                Parameters::LOG_SHAPE.amputation,
                Parameters::BETA.amputation,
            )
        }
    }

    /// Log cumulative hazard of the average patient at 12 months.
    pub fn alpha(&self) -> ByCause<f64> {
        Parameters::ALPHA.map(|place| self.0[place])
    }

    /// Logarithm of the Weibull shape.
    pub fn log_shape(&self) -> ByCause<f64> {
        Parameters::LOG_SHAPE.map(|place| self.0[place])
    }

    /// Log hazard ratios per unit of each covariate, in the order of [`Covariate::ALL`].
    pub fn beta(&self) -> ByCause<&[f64]> {
        Parameters::BETA.map(|first| &self.0.as_slice()[first..first + Covariate::COUNT])
    }

    /// The parameters as one vector.
    pub fn as_vector(&self) -> &DVector<f64> {
        &self.0
    }

    /// The same with one parameter changed.
    pub(super) fn with(mut self, place: usize, value: f64) -> Parameters {
        self.0[place] = value;
        self
    }
}

impl From<DVector<f64>> for Parameters {
    /// # Panics
    /// If the vector does not have [`Parameters::COUNT`] values.
    fn from(values: DVector<f64>) -> Parameters {
        assert_eq!(
            values.len(),
            Parameters::COUNT,
            "a value for every parameter"
        );
        Parameters(values)
    }
}

/// A unit's shift of the log hazards: of death, then of major amputation.
pub type Shift = [f64; 2];

/// A point of the search: the parameters and every unit's shift, in the order of [`super::Design::units`].
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The parameters.
    pub parameters: Parameters,
    /// The units' shifts.
    pub shifts: Vec<Shift>,
}

impl Point {
    /// The point after this share of a step.
    pub(super) fn moved(&self, step: &Step, share: f64) -> Point {
        let moved =
            |(from, by): (&Shift, &Shift)| [0, 1].map(|cause| from[cause] + share * by[cause]);
        Point {
            parameters: Parameters(&self.parameters.0 + share * &step.parameters),
            shifts: self.shifts.iter().zip(&step.shifts).map(moved).collect(),
        }
    }
}

/// A change of every parameter and every shift.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub parameters: DVector<f64>,
    pub shifts: Vec<Shift>,
}
