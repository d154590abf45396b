//! Uninformative evidence leaves the coefficients at their priors.

use crate::fit::SHIPPED;
use afs12_clinical::hazard::{Covariate, Vector};
use afs12_evidence::Tables;
use afs12_fit::reading::Evidence;
use afs12_fit::synthesis::{Fit, Parameters};

const STUDIES: &str = r#"
[[study]]
id = "one"
citation = "Made up"
population = "Made up"
read = "made up"
"#;

const EFFECTS: &str = r#"
[[effect]]
study = "one"
endpoint = "death"
contrast = { dialysis = 1.0 }
measure = "log hazard ratio"
value = 5.0
se = 1e6
"#;

/// Both causes occur, so that each alpha is determined.
const COHORTS: &str = r#"
[[cohort]]
study = "one"
id = "one"
n = 100
endpoint = "death"
months = 12
event_free = 0.8
se = 0.2
mix = {}

[[cohort]]
study = "one"
id = "one"
n = 100
endpoint = "major-amputation"
months = 12
event_free = 0.9
se = 0.2
mix = {}
"#;

/// With equal coefficients for both causes at the prior mean, the half sum of squares is minimal: the rows determine the alphas.
#[test]
fn coefficients_without_evidence_stay_at_their_priors_means() {
    const NEARLY: f64 = 0.02;
    let evidence = Evidence::parse(Tables {
        studies: STUDIES,
        effects: EFFECTS,
        cohorts: COHORTS,
        ..Tables::SHIPPED
    });
    let evidence = evidence.expect("the tables are sound");
    let fit = Fit::at(&evidence, SHIPPED.hyperparameters).expect("the evidence determines a model");
    let beta = fit.parameters().beta();
    for row in evidence.covariates() {
        let expected = if row.adverse {
            SHIPPED.hyperparameters.prior_mean
        } else {
            0.0
        };
        for value in [beta.death, beta.amputation].map(|beta| beta[row.name.index()]) {
            crate::fit::assert_near(row.name.name(), value, expected, NEARLY);
        }
    }
    let log_shape = fit.parameters().log_shape();
    for value in [log_shape.death, log_shape.amputation] {
        crate::fit::assert_near("log shape", value, 0.65_f64.ln(), 1e-6);
    }
    let predicted = fit.event_free();
    crate::fit::assert_near("death", predicted[0], 0.8, NEARLY);
    crate::fit::assert_near("major amputation", predicted[1], 0.9, NEARLY);
    assert_eq!(fit.point().parameters.as_vector().len(), Parameters::COUNT);
    let _: &[Vector; Covariate::COUNT] = fit.design().covariance();
}
