//! Conditioning the covariates on the known ones.

use afs12_clinical::hazard::{Covariate, Dependence, Factor, Kind, Known, Traits};
use afs12_clinical::prognosis::{Covariates, Model, artifact::Artifact};
use nalgebra::{DMatrix, DVector};
use proptest::prelude::*;

use super::matrices::{conditional, covariance};

/// Largest difference between two computations of the same number; the numbers are of size 1.
const ROUNDING: f64 = 1e-9;

/// Which covariates are known and their deviations, with other means, levels and correlation than the shipped tables.
#[derive(Clone, Debug)]
struct Case {
    known: Known,
    /// Exclusive categories must leave some patients in none of them: each share is at most a quarter.
    shares: Vec<f64>,
    levels: Vec<f64>,
    phi: f64,
}

fn case() -> impl Strategy<Value = Case> {
    let count = Covariate::COUNT;
    (
        prop::collection::vec(prop::option::of(-0.9..0.9_f64), count),
        prop::collection::vec(0.02..0.25_f64, count),
        prop::collection::vec(0.5..3.0_f64, count),
        0.0..0.9_f64,
    )
        .prop_map(|(known, shares, levels, phi)| Case {
            known: std::array::from_fn(|place| known[place]),
            shares,
            levels,
            phi,
        })
}

/// The questions of the shipped model, with the shares and levels of a case.
fn traits(case: &Case) -> Vec<Traits<'static>> {
    let shipped = Model::shipped().traits();
    let changed = shipped.into_iter().enumerate().map(|(place, traits)| {
        let is_spread = traits.kind == Kind::Binary && traits.variance > 0.0;
        let mean = match is_spread {
            true => case.shares[place],
            false => traits.mean,
        };
        Traits {
            mean,
            variance: if is_spread {
                mean * (1.0 - mean)
            } else {
                traits.variance
            },
            level: case.levels[place],
            ..traits
        }
    });
    changed.collect()
}

fn assert_near(what: &str, found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < ROUNDING,
        "{what}: {found} is not {expected}"
    );
}

/// The covariance of two open covariates, computed from the questions' blocks: equation 11.
fn open_covariance(dependence: &Dependence, known: &Known) -> DMatrix<f64> {
    let parts: Vec<_> = dependence
        .blocks()
        .iter()
        .map(|block| (block, block.conditioned(|place| known[place])))
        .collect();
    let information = parts.iter().map(|(_, part)| part.information).sum();
    let score = parts.iter().map(|(_, part)| part.score).sum();
    let kappa = Factor::given(information, score).variance;
    let mut loadings = DVector::zeros(Covariate::COUNT);
    let mut within = DMatrix::zeros(Covariate::COUNT, Covariate::COUNT);
    for (block, part) in &parts {
        for (i, row) in block.members().iter().enumerate() {
            let Some(open) = part.open()[i] else { continue };
            loadings[*row] = open.loading;
            for (j, column) in block.members().iter().enumerate() {
                if part.open()[j].is_some() {
                    within[(*row, *column)] = part.residual(i, j);
                }
            }
        }
    }
    within + &loadings * loadings.transpose() * (dependence.phi() * kappa)
}

proptest! {
    #[test]
    fn the_covariance_between_patients_is_that_of_whole_matrices(case in case()) {
        let traits = traits(&case);
        let expected = covariance(&traits, case.phi);
        let found = Dependence::new(&traits, case.phi).covariance();
        for (i, row) in found.iter().enumerate() {
            for (j, value) in row.iter().enumerate() {
                assert_near(&format!("{i}, {j}"), *value, expected[(i, j)]);
            }
        }
    }

    #[test]
    fn expectation_and_covariance_given_some_are_those_of_whole_matrices(case in case()) {
        let traits = traits(&case);
        let dependence = Dependence::new(&traits, case.phi);
        let expected = conditional(&covariance(&traits, case.phi), &case.known);
        let expectation = dependence.expectation(&case.known);
        let found = open_covariance(&dependence, &case.known);
        for i in 0..Covariate::COUNT {
            let name = Covariate::ALL[i].name();
            assert_near(name, expectation[i], expected.expectation[i]);
            for j in 0..Covariate::COUNT {
                let what = format!("{name}, {}", Covariate::ALL[j]);
                assert_near(&what, found[(i, j)], expected.covariance[(i, j)]);
            }
        }
    }

    /// The log hazards of the shipped model: their expectation, variances and covariance over what is not known.
    #[test]
    fn log_hazards_are_those_of_whole_matrices(case in case()) {
        let model = Model::shipped();
        let artifact: Artifact = serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/prognosis/model.json"))).expect("the artifact");
        let traits = model.traits();
        let covariates: Covariates = std::array::from_fn(|place| case.known[place].map(|deviation| traits[place].mean + deviation));
        let expected = conditional(&covariance(&traits, artifact.hyperparameters.phi), &case.known);
        let betas = artifact.covariates.iter().map(|entry| entry.beta);
        let death = DVector::from_iterator(Covariate::COUNT, betas.clone().map(|beta| beta.death));
        let amputation = DVector::from_iterator(Covariate::COUNT, betas.map(|beta| beta.amputation));
        let found = model.profile(&covariates).log_hazards();
        let product = |one: &DVector<f64>, other: &DVector<f64>| one.dot(&(&expected.covariance * other));
        for (what, found, expected) in [
            ("death", found.expected.death, artifact.alpha.death + death.dot(&expected.expectation)),
            ("amputation", found.expected.amputation, artifact.alpha.amputation + amputation.dot(&expected.expectation)),
            ("variance of death", found.variance.death, product(&death, &death)),
            ("covariance", found.covariance, product(&death, &amputation)),
            ("variance of amputation", found.variance.amputation, product(&amputation, &amputation)),
        ] {
            assert_near(what, found, expected);
        }
    }
}

#[test]
fn a_covariate_without_variance_is_uninformative() {
    let dependence = Dependence::new(&Model::shipped().traits(), 0.3);
    let mut known = [None; Covariate::COUNT];
    known[Covariate::NoOption.index()] = Some(1.0);
    known[Covariate::Era.index()] = Some(-2.0);
    let expectation = dependence.expectation(&known);
    for covariate in Covariate::ALL {
        let value = known[covariate.index()].unwrap_or(0.0);
        assert_eq!(expectation[covariate.index()], value, "{covariate}");
    }
}
