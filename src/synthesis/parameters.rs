//! The unknowns of the fit.

use crate::hazard::{ByCause, Covariate};
use nalgebra::DVector;

/// The parameters of the model: alpha for death and for major amputation, then every covariate's beta for death, then
/// every covariate's beta for major amputation. All are on the log-hazard scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters(DVector<f64>);

impl Parameters {
    /// How many there are.
    pub const COUNT: usize = 2 + 2 * Covariate::COUNT;

    /// The place of each alpha.
    pub(super) const ALPHA: ByCause<usize> = ByCause {
        death: 0,
        amputation: 1,
    };

    /// The place of each cause's first beta; the others follow in the order of [`Covariate::ALL`].
    pub(super) const BETA: ByCause<usize> = ByCause {
        death: 2,
        amputation: 2 + Covariate::COUNT,
    };

    /// Where every search begins: one patient in eight dies and one in eight loses the leg, whatever the covariates.
    pub fn start() -> Parameters {
        let mut values = DVector::zeros(Parameters::COUNT);
        values[Parameters::ALPHA.death] = -2.0;
        values[Parameters::ALPHA.amputation] = -2.0;
        Parameters(values)
    }

    /// Log cumulative hazard of the average patient at 12 months.
    pub fn alpha(&self) -> ByCause<f64> {
        Parameters::ALPHA.map(|place| self.0[place])
    }

    /// Log hazard ratios per unit of each covariate, in the order of [`Covariate::ALL`].
    pub fn beta(&self) -> ByCause<&[f64]> {
        Parameters::BETA.map(|first| &self.0.as_slice()[first..first + Covariate::COUNT])
    }

    /// The parameters as one vector.
    pub fn as_vector(&self) -> &DVector<f64> {
        &self.0
    }
}

impl From<DVector<f64>> for Parameters {
    /// # Panics
    /// Where the vector does not have [`Parameters::COUNT`] values.
    fn from(values: DVector<f64>) -> Parameters {
        assert_eq!(
            values.len(),
            Parameters::COUNT,
            "a value for every parameter"
        );
        Parameters(values)
    }
}
