//! A hospital's shifts.

use afs12_clinical::hazard::Covariate;
use afs12_clinical::prognosis::{
    Centre, Event, Model, Observation, Outcome, State, calibrate, predict_covariates,
};
use serde_json::Value;

use super::vectors::{covariates, list, model_of, number, vectors};

/// Largest allowed difference in a shift, its covariance and a probability, at the same hyperparameters and coefficients.
const TOLERANCE: f64 = 1e-5;
/// Largest allowed difference in an end of a range, for which the covariance of the coefficients is that of the shipped model.
const RANGE_TOLERANCE: f64 = 0.002;

/// The hospital's patients: groups with their counts at 12 months, or single patients with a time each.
fn observations(centre: &Value) -> Vec<Observation> {
    let at_12_months = |group: &Value| {
        let states = [
            ("alive_with_leg", State::AliveWithLeg),
            ("amputation_first", State::AmputationFirst),
            ("death_first", State::DeathFirst),
        ];
        states.map(|(name, state)| Observation {
            covariates: covariates(&group["covariates"]),
            outcome: Outcome::At12Months(state),
            count: number(group, &format!("/{name}")),
        })
    };
    let followed = |patient: &Value| Observation {
        covariates: covariates(&patient["covariates"]),
        outcome: Outcome::Followed {
            months: number(patient, "/months"),
            event: match patient["event"].as_str() {
                Some("none") => Event::None,
                Some("amputation") => Event::Amputation,
                Some("death") => Event::Death,
                other => panic!("unknown event {other:?}"),
            },
        },
        count: 1.0,
    };
    match centre.get("groups") {
        Some(groups) => {
            let groups = groups.as_array().expect("a list of groups");
            groups.iter().flat_map(at_12_months).collect()
        }
        None => list(centre, "patients").iter().map(followed).collect(),
    }
}

fn each(check: impl Fn(usize, &Value, &Model, &Centre)) {
    let vectors = vectors();
    let model = model_of(&vectors);
    for (place, expected) in list(&vectors, "centres").iter().enumerate() {
        let centre = calibrate(&model, &observations(expected)).expect("shifts");
        check(place, expected, &model, &centre);
    }
}

#[test]
fn the_shifts_and_their_covariance_are_those_of_the_reference() {
    each(|place, expected, _, centre| {
        let [[dd, da], [ad, aa]] = centre.covariance;
        for (path, value) in [
            ("/shift/death", centre.shift.death),
            ("/shift/major-amputation", centre.shift.amputation),
            ("/covariance/0/0", dd),
            ("/covariance/0/1", da),
            ("/covariance/1/0", ad),
            ("/covariance/1/1", aa),
        ] {
            let difference = (value - number(expected, path)).abs();
            assert!(
                difference < TOLERANCE,
                "hospital {place}, {path}: {value}, off by {difference}"
            );
        }
    });
}

#[test]
fn an_estimate_in_the_hospital_is_that_of_the_reference() {
    each(|place, expected, model, centre| {
        let example = &expected["example"];
        let predicted = predict_covariates(
            &model.in_centre(centre),
            &covariates(&example["covariates"]),
        );
        for (path, value, tolerance) in [
            ("/afs", predicted.afs, TOLERANCE),
            ("/lower", predicted.range.lower, RANGE_TOLERANCE),
            ("/upper", predicted.range.upper, RANGE_TOLERANCE),
        ] {
            let difference = (value - number(example, path)).abs();
            assert!(
                difference < tolerance,
                "hospital {place}, {path}: {value}, off by {difference}"
            );
        }
    });
}

#[test]
fn no_patients_leave_the_prior() {
    let model = Model::shipped();
    let centre = calibrate(model, &[]).expect("the prior");
    assert_eq!((centre.shift.death, centre.shift.amputation), (0.0, 0.0));
    let prior = model.hyperparameters.shift_covariance();
    for (row, expected) in centre.covariance.iter().zip(prior) {
        for (value, expected) in row.iter().zip(expected) {
            assert!((value - expected).abs() < TOLERANCE);
        }
    }
}

#[test]
fn an_impossible_time_is_refused() {
    for months in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let observation = Observation {
            covariates: [None; Covariate::COUNT],
            outcome: Outcome::Followed {
                months,
                event: Event::None,
            },
            count: 1.0,
        };
        assert!(
            calibrate(Model::shipped(), &[observation]).is_err(),
            "{months}"
        );
    }
}
