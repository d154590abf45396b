//! The fit, against an independent implementation's result from the same evidence, and the shipped model against the fit.

#![cfg(feature = "cli")]

mod derivatives;
mod left_out;
mod reference;
mod shipped;

use afs12::evidence::Evidence;
use afs12::prognosis::artifact::Artifact;
use afs12::synthesis::{Parameters, fit};
use nalgebra::DVector;
use std::sync::LazyLock;

static EVIDENCE: LazyLock<Evidence> =
    LazyLock::new(|| Evidence::shipped().expect("the shipped evidence is sound"));

static FITTED: LazyLock<Artifact> =
    LazyLock::new(|| fit(&EVIDENCE).expect("the shipped evidence determines a model"));

fn assert_near(what: &str, value: f64, expected: f64, tolerance: f64) {
    let difference = (value - expected).abs();
    assert!(
        difference <= tolerance,
        "{what}: {value}, expected {expected}, {difference:e} apart"
    );
}

/// The parameters of an artifact, in the order of its covariance.
fn parameters(artifact: &Artifact) -> Parameters {
    let alpha = [artifact.alpha.death, artifact.alpha.amputation];
    let death = artifact.covariates.iter().map(|entry| entry.beta.death);
    let amputation = artifact
        .covariates
        .iter()
        .map(|entry| entry.beta.amputation);
    let all: Vec<f64> = alpha.into_iter().chain(death).chain(amputation).collect();
    Parameters::from(DVector::from_vec(all))
}

/// Variance of the parameter at a place: where a row of the triangle ends, its diagonal stands.
fn variance(artifact: &Artifact, place: usize) -> f64 {
    artifact.covariance[(place + 1) * (place + 2) / 2 - 1]
}
