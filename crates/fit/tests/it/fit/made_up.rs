//! New evidence: an invented study is fitted like any other.

use crate::fit::rules;
use crate::fit::{EVIDENCE, SHIPPED, TOY};
use afs12_evidence::Tables;
use afs12_fit::reading::Evidence;
use afs12_fit::synthesis::{Fit, FitError, fit, numbers_sha256, released, to_json};

const STUDIES: &str = r#"
[[study]]
id = "made-up-alone"
citation = "Made up"
year = 2031
n = 420
population = "Made up"
read = "made up"

[[study]]
id = "made-up-in-a-registry"
citation = "Made up"
n = 900
population = "Made up"
registry = "Made-up registry"
read = "made up"

[[study]]
id = "made-up-in-the-same-registry"
citation = "Made up"
n = 300
population = "Made up"
registry = "Made-up registry"
read = "made up"
"#;

const EFFECTS: &str = r#"
[[effect]]
study = "made-up-alone"
endpoint = "death"
contrast = { heart_failure = 1.0 }
measure = "odds ratio"
value = 2.1
lower = 1.3
upper = 3.4
reference_risk = 0.15

[[effect]]
study = "made-up-in-a-registry"
endpoint = "amputation-free-survival"
contrast = { pedal_p2 = 1.0 }
measure = "hazard ratio"
value = 1.7
p = 0.004
"#;

const COHORTS: &str = r#"
[[cohort]]
study = "made-up-alone"
id = "made-up-alone"
n = 420
endpoint = "amputation-free-survival"
months = 12
event_free = 0.71
se = 0.08
mix = { female = 0.4, dialysis = 0.3, era = 0.8 }

[[cohort]]
study = "made-up-alone"
id = "made-up-alone"
n = 420
endpoint = "death"
months = 36
event_free = 0.55
se = 0.07
mix = { female = 0.4, dialysis = 0.3, era = 0.8 }

[[cohort]]
study = "made-up-in-a-registry"
id = "made-up-bypass"
n = 450
endpoint = "major-amputation"
months = 6
event_free = 0.9
se = 0.15
mix = { bypass = 1.0, prosthetic = 0.25 }

[[cohort]]
study = "made-up-in-the-same-registry"
id = "made-up-octogenarians"
n = 300
endpoint = "death"
months = 24
event_free = 0.6
se = 0.1
mix = { age_decades = 1.2, bedridden = 0.1, wheelchair = 0.3 }
"#;

const ONE_GROUP: &str = r#"
[[cohort]]
study = "made-up-alone"
id = "made-up-alone"
n = 420
endpoint = "death"
months = 12
event_free = 0.85
se = 0.1
mix = {}
"#;

/// The shipped tables with the invented rows at their ends.
fn extended() -> Evidence {
    let studies = format!("{}{STUDIES}", Tables::SHIPPED.studies);
    let effects = format!("{}{EFFECTS}", Tables::SHIPPED.effects);
    let cohorts = format!("{}{COHORTS}", Tables::SHIPPED.cohorts);
    let evidence = Evidence::parse(Tables {
        studies: &studies,
        effects: &effects,
        cohorts: &cohorts,
        ..Tables::SHIPPED
    });
    evidence.expect("the made-up rows break no rule")
}

#[test]
fn a_made_up_study_is_fitted_like_any_other() {
    let evidence = extended();
    let artifact = fit(&evidence).expect("more evidence determines a model");
    rules::check(&artifact, &evidence);
    let rows = artifact
        .calibration
        .iter()
        .filter(|row| row.id.starts_with("made-up-"));
    assert_eq!(rows.count(), COHORTS.matches("[[cohort]]").count());
    // New evidence is a new version.
    let released = released(artifact, Some(&SHIPPED), None, None).expect("the version is raised");
    assert_ne!(released.version, SHIPPED.version);
    assert_ne!(numbers_sha256(&released), numbers_sha256(&SHIPPED));
}

/// A search on several threads does not depend on how the work is distributed. With so little evidence, some spreads have their optimum at
/// 0, and the search still ends.
#[test]
fn two_fits_of_the_same_evidence_give_the_same_bytes() {
    let [one, other] =
        [(); 2].map(|()| fit(&TOY).expect("the made-up evidence determines a model"));
    rules::check(&one, &TOY);
    assert_eq!(to_json(&one), to_json(&other));
}

/// Evidence that leaves a parameter undetermined is refused: nobody lost a leg here, so there is no information on the hazard of
/// amputation.
#[test]
fn evidence_that_leaves_a_parameter_open_is_refused() {
    let evidence = Evidence::parse(Tables {
        studies: STUDIES,
        effects: EFFECTS,
        cohorts: ONE_GROUP,
        ..Tables::SHIPPED
    });
    let evidence = evidence.expect("the made-up rows break no rule");
    let error = fit(&evidence).expect_err("one alpha is open");
    assert_eq!(error, FitError::Undetermined);
}

#[test]
fn the_rows_of_a_registry_are_one_unit() {
    let evidence = extended();
    let fit =
        Fit::at(&evidence, SHIPPED.hyperparameters).expect("more evidence determines a model");
    let (units, before) = (
        fit.design().units(),
        Fit::at(&EVIDENCE, SHIPPED.hyperparameters),
    );
    let before = before.expect("the shipped evidence determines a model");
    assert_eq!(units.len(), before.design().units().len() + 2);
    let unit_of = |id: &str| {
        let rows = evidence.cohorts().iter().zip(fit.design().groups());
        let mut units = rows
            .filter(|(row, _)| row.id == id)
            .map(|(_, row)| row.unit);
        units.next().expect("a made-up group")
    };
    assert_eq!(units[unit_of("made-up-alone")], "made-up-alone");
    assert_eq!(units[unit_of("made-up-bypass")], "Made-up registry");
    assert_eq!(unit_of("made-up-bypass"), unit_of("made-up-octogenarians"));
}
