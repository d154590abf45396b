//! The estimate computed another way: with whole matrices and only the artifact, as the equations are written in docs/model.md.

use afs12_clinical::hazard::{ByCause, Covariate, GAUSS_HERMITE};
use afs12_clinical::prognosis::artifact::{Artifact, PopulationYear};
use afs12_clinical::prognosis::{Covariates, Model};
use nalgebra::{DMatrix, DVector};

use super::matrices;

/// The shipped model as matrices.
pub struct Direct {
    artifact: Artifact,
    covariance: DMatrix<f64>,
    beta: ByCause<DVector<f64>>,
}

/// The results of the equations for a patient at 12 months.
pub struct Figures {
    pub afs: f64,
    /// The share of death in the hazard: equation 31.
    pub share_of_death: f64,
    /// b_U' (8) b_U of equation 32.
    pub unanswered: f64,
    /// The annual hazard of the general population: equation 29.
    pub floor: f64,
}

impl Direct {
    pub fn shipped() -> Self {
        let artifact: Artifact = serde_json::from_str(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../crates/clinical/src/prognosis/model.json"
        )))
        .expect("the artifact");
        let betas = artifact.covariates.iter().map(|entry| entry.beta);
        let beta = ByCause {
            death: DVector::from_iterator(Covariate::COUNT, betas.clone().map(|beta| beta.death)),
            amputation: DVector::from_iterator(Covariate::COUNT, betas.map(|beta| beta.amputation)),
        };
        Direct {
            covariance: matrices::covariance(
                &Model::shipped().traits(),
                artifact.hyperparameters.phi,
            ),
            beta,
            artifact,
        }
    }

    pub fn figures(&self, covariates: &Covariates) -> Figures {
        let means = self.artifact.covariates.iter().map(|entry| entry.mean);
        let mut known = *covariates;
        for (value, mean) in known.iter_mut().zip(means) {
            *value = value.map(|value| value - mean);
        }
        let given = matrices::conditional(&self.covariance, &known);
        let hazard = |alpha: f64, beta: &DVector<f64>| {
            let variance = beta.dot(&(&given.covariance * beta)).max(0.0);
            (alpha + beta.dot(&given.expectation), variance.sqrt())
        };
        let (death, sd_death) = hazard(self.artifact.alpha.death, &self.beta.death);
        let (amputation, sd_amputation) =
            hazard(self.artifact.alpha.amputation, &self.beta.amputation);
        let floor = self.floor(covariates);
        let free = GAUSS_HERMITE.map(|node| {
            let death = (death + sd_death * node.z).exp().max(floor);
            let amputation = (amputation + sd_amputation * node.z).exp();
            node.weight * (-death - amputation).exp()
        });
        let share = death.exp() / (death.exp() + amputation.exp());
        let pooled = &self.beta.death * share + &self.beta.amputation * (1.0 - share);
        Figures {
            afs: free.iter().sum(),
            share_of_death: share,
            unanswered: pooled.dot(&(&given.covariance * &pooled)),
            floor,
        }
    }

    fn floor(&self, covariates: &Covariates) -> f64 {
        let Some(decades) = covariates[Covariate::AgeDecades.index()] else {
            return 0.0;
        };
        let women = covariates[Covariate::Female.index()].unwrap_or(0.35);
        let age = 72.0 + 10.0 * decades;
        let at =
            |hazard: fn(&PopulationYear) -> f64| log_linear(&self.artifact.population, age, hazard);
        (1.0 - women) * at(|year| year.male) + women * at(|year| year.female)
    }
}

fn log_linear(years: &[PopulationYear], age: f64, hazard: fn(&PopulationYear) -> f64) -> f64 {
    let steps = years.windows(2);
    for pair in steps {
        let (from, to) = (&pair[0], &pair[1]);
        if (from.age..=to.age).contains(&age) {
            let share = (age - from.age) / (to.age - from.age);
            return hazard(from).powf(1.0 - share) * hazard(to).powf(share);
        }
    }
    panic!("{age} years are outside the table")
}
