//! What explains an estimate, one figure at a time.

use std::f64::consts::LN_2;

use afs12::hazard::{ByCause, Covariate};
use afs12::patient::Field;
use afs12::prognosis::{Effect, Model, NotClti, OpenQuestion, Question, estimate};
use serde_json::json;

use super::patients::read;

/// Two ways to the same number may differ by this.
const ROUNDING: f64 = 1e-12;

fn effect(hazard_ratio: f64) -> Effect {
    Effect {
        question: Question::Diabetes,
        hazard_ratio,
        by_cause: ByCause {
            death: hazard_ratio,
            amputation: hazard_ratio,
        },
        leading: Covariate::Diabetes,
    }
}

#[test]
fn halving_the_hazard_is_as_strong_as_doubling_it() {
    for (ratio, strength) in [(2.0, LN_2), (0.5, LN_2), (4.0, 2.0 * LN_2), (1.0, 0.0)] {
        let difference = (effect(ratio).strength() - strength).abs();
        assert!(difference < ROUNDING, "{ratio}: off by {difference}");
    }
}

/// The average patient is treated endovascularly: that answer moves nothing, and the question's first covariate stands for it.
#[test]
fn where_nothing_moves_the_hazard_the_first_covariate_leads() {
    let patient = read(&json!({ "rutherford": 5, "age": 70, "treatment": "endovascular" }));
    let effects = estimate(Model::shipped(), &patient).expect("CLTI").effects;
    let of_treatment = effects
        .iter()
        .find(|effect| effect.question == Question::Treatment)
        .expect("it is answered");
    assert_eq!(
        (of_treatment.hazard_ratio, of_treatment.leading),
        (1.0, Covariate::Bypass)
    );
}

#[test]
fn the_spread_of_a_question_is_the_distance_of_its_outermost_answers() {
    let open = OpenQuestion {
        question: Question::Diabetes,
        lowest: 0.5,
        highest: 0.75,
    };
    assert_eq!(open.spread(), 0.25);
}

/// `kidney`, `nutrition` and `lesion.glass` are answered by several fields, every other question by the field of its name.
#[test]
fn a_question_has_the_name_of_its_field() {
    let of_several = ["lesion.glass", "nutrition", "kidney"];
    let names = Question::ALL.map(Question::input);
    let without_field: Vec<&str> = names
        .into_iter()
        .filter(|name| Field::at(name).is_none())
        .collect();
    assert_eq!(without_field, of_several);
    for (place, name) in names.iter().enumerate() {
        assert!(!names[..place].contains(name), "{name} names two questions");
    }
}

#[test]
fn rutherford_3_has_no_estimate_and_the_error_says_why() {
    for category in 0..=3 {
        let patient = read(&json!({ "rutherford": category, "age": 70 }));
        let error = estimate(Model::shipped(), &patient).expect_err("no CLTI");
        assert_eq!(error, NotClti(patient.rutherford));
        assert_eq!(
            error.to_string(),
            format!("Rutherford category {category} is not chronic limb-threatening ischaemia")
        );
    }
    for category in 4..=6 {
        let patient = read(&json!({ "rutherford": category, "age": 70 }));
        assert!(estimate(Model::shipped(), &patient).is_ok(), "{category}");
    }
}
