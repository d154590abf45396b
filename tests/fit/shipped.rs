//! The shipped model against a new fit.

use crate::{EVIDENCE, FITTED, assert_near, parameters, variance};
use afs12::prognosis::artifact::Artifact;
use afs12::synthesis::{Parameters, fit};

/// Relative, between the shipped model and a new fit.
const REFIT: f64 = 1e-5;

const SHIPPED: &str = include_str!("../../src/prognosis/model.json");

#[test]
fn two_fits_give_the_same_bytes() {
    let again = fit(&EVIDENCE).expect("the shipped evidence determines a model");
    assert_eq!(again.to_json(), FITTED.to_json());
}

/// Fails where the evidence or the fit has changed and the model was not fitted again.
#[test]
fn the_shipped_model_is_what_the_evidence_gives() {
    let shipped: Artifact = serde_json::from_str(SHIPPED).expect("the shipped model can be read");
    assert_eq!(
        shipped.evidence_sha256,
        EVIDENCE.sha256(),
        "fit again: the evidence has changed"
    );
    assert_eq!(
        (&shipped.id, &shipped.version),
        (&FITTED.id, &FITTED.version)
    );
    let relative = |what: &str, shipped: f64, fitted: f64| {
        assert_near(what, shipped, fitted, REFIT * fitted.abs());
    };
    relative("tau_effect", shipped.tau_effect, FITTED.tau_effect);
    relative("tau_centre", shipped.tau_centre, FITTED.tau_centre);
    let (ours, theirs) = (parameters(&FITTED), parameters(&shipped));
    for (place, (theirs, ours)) in theirs.as_vector().iter().zip(ours.as_vector()).enumerate() {
        relative(&format!("parameter {place}"), *theirs, *ours);
    }
    assert_eq!(shipped.covariates.len(), FITTED.covariates.len());
    for (theirs, ours) in shipped.covariates.iter().zip(&FITTED.covariates) {
        assert_eq!(
            (&theirs.name, theirs.mean, theirs.variance),
            (&ours.name, ours.mean, ours.variance)
        );
    }
    assert_eq!(shipped.calibration.len(), FITTED.calibration.len());
    for (theirs, ours) in shipped.calibration.iter().zip(&FITTED.calibration) {
        assert_eq!(
            (&theirs.id, theirs.endpoint, theirs.n),
            (&ours.id, ours.endpoint, ours.n)
        );
        assert_eq!(
            (theirs.observed, theirs.observed_se),
            (ours.observed, ours.observed_se)
        );
        relative(&ours.id, theirs.predicted, ours.predicted);
        relative(&ours.id, theirs.predicted_se, ours.predicted_se);
    }
}

/// A covariance may be all but 0: it is held against the two standard deviations it belongs to.
#[test]
fn the_shipped_covariance_is_what_the_evidence_gives() {
    let shipped: Artifact = serde_json::from_str(SHIPPED).expect("the shipped model can be read");
    let count = Parameters::COUNT;
    assert_eq!(shipped.covariance.len(), count * (count + 1) / 2);
    let places = (0..count).flat_map(|row| (0..=row).map(move |column| (row, column)));
    for ((row, column), (theirs, ours)) in
        places.zip(shipped.covariance.iter().zip(&FITTED.covariance))
    {
        let scale = (variance(&FITTED, row) * variance(&FITTED, column)).sqrt();
        assert_near(
            &format!("covariance {row}, {column}"),
            *theirs,
            *ours,
            REFIT * scale,
        );
    }
}

#[test]
fn the_shipped_model_is_written_as_the_fit_writes_it() {
    let shipped: Artifact = serde_json::from_str(SHIPPED).expect("the shipped model can be read");
    assert_eq!(shipped.to_json(), SHIPPED);
}
