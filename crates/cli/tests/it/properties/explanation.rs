//! The explanation of an estimate, one figure at a time.

use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::{
    AnswerEffect, Estimate, Model, NotClti, OpenQuestion, PossibleAnswer, Question, estimate,
};
use serde_json::{Value, json};

use super::estimates::estimated;
use super::patients::{read, with};

fn effect(estimate: &Estimate, question: Question) -> Option<&AnswerEffect> {
    let mut effects = estimate.effects.iter();
    effects.find(|effect| effect.question == question)
}

fn is_open(estimate: &Estimate, question: Question) -> bool {
    let mut open = estimate.unanswered.iter();
    open.any(|open| open.question == question)
}

/// An unknown treatment counts as endovascular: answering "endovascular" changes nothing, and the effect is shown with the first covariate.
#[test]
fn if_nothing_changes_the_hazard_the_first_covariate_leads() {
    let treated = estimated(&json!({ "rutherford": 5, "age": 70, "treatment": "endovascular" }));
    let of_treatment = effect(&treated, Question::Treatment).expect("it is answered");
    assert_eq!(
        (
            of_treatment.difference,
            of_treatment.hazard_ratio,
            of_treatment.leading
        ),
        (0.0, 1.0, Covariate::Bypass)
    );
    let bypassed =
        estimated(&json!({ "rutherford": 5, "age": 70, "treatment": "prosthetic-bypass" }));
    assert!(effect(&bypassed, Question::Treatment).is_some_and(|effect| effect.difference != 0.0));
}

#[test]
fn the_covariate_that_the_patient_has_leads() {
    for (path, answer, question, leading) in [
        (
            "mobility",
            json!("bedridden"),
            Question::Mobility,
            Covariate::Bedridden,
        ),
        (
            "mobility",
            json!("walks"),
            Question::Mobility,
            Covariate::Wheelchair,
        ),
        ("egfr", json!(20), Question::Kidney, Covariate::Ckd45),
        (
            "dialysis",
            json!(true),
            Question::Kidney,
            Covariate::Dialysis,
        ),
        (
            "lesion.pedal",
            json!("P2"),
            Question::Pedal,
            Covariate::PedalP2,
        ),
    ] {
        let patient = with(&json!({ "rutherford": 5, "age": 70 }), path, answer);
        let estimate = estimated(&patient);
        let found = effect(&estimate, question).expect("it is answered").leading;
        assert_eq!(found, leading, "{patient}");
    }
}

#[test]
fn the_spread_of_a_question_is_the_distance_of_its_outermost_answers() {
    let open = OpenQuestion {
        question: Question::Mobility,
        answers: [("walks", 0.75), ("wheelchair", 0.5), ("bedridden", 0.625)]
            .map(|(code, afs)| PossibleAnswer { code, afs })
            .into(),
    };
    assert_eq!(
        (open.lowest(), open.highest(), open.spread()),
        (0.5, 0.75, 0.25)
    );
}

/// `kidney`, `nutrition` and `lesion.glass` are answered by several fields, every other question by the field with the same name.
#[test]
fn a_question_has_the_name_of_its_field() {
    let of_several = ["nutrition", "kidney", "lesion.glass"];
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

/// Every covariate belongs to one question, except the era, which is never asked.
#[test]
fn every_covariate_belongs_to_one_question() {
    let mut asked: Vec<Covariate> = Question::ALL
        .into_iter()
        .flat_map(|question| question.covariates().iter().copied())
        .collect();
    asked.push(Covariate::Era);
    asked.sort_unstable();
    assert_eq!(asked, Covariate::ALL);
}

#[test]
fn an_abi_that_alone_gives_the_grade_answers_it_too() {
    let with_abi =
        |members: Value| estimated(&json!({ "rutherford": 5, "age": 70, "wifi": members }));
    let alone = with_abi(json!({ "abi": 0.35 }));
    assert!(effect(&alone, Question::Abi).is_some());
    assert!(effect(&alone, Question::Ischaemia).is_none() && !is_open(&alone, Question::Ischaemia));
    let beside = with_abi(json!({ "abi": 0.35, "ischaemia": 3 }));
    assert!(
        effect(&beside, Question::Abi).is_some() && effect(&beside, Question::Ischaemia).is_some()
    );
    // Together they have the effect that the ABI had alone.
    assert_eq!(alone.afs, beside.afs);
    let by_abi = |estimate: &Estimate| {
        effect(estimate, Question::Abi)
            .expect("it is answered")
            .difference
    };
    assert!(
        (by_abi(&alone) - (alone.afs - estimated(&json!({ "rutherford": 5, "age": 70 })).afs))
            .abs()
            < ROUNDING
    );
    assert!((by_abi(&alone) - by_abi(&beside)).abs() > ROUNDING);
    let incompressible = with_abi(json!({ "abi": 1.31 }));
    assert!(
        effect(&incompressible, Question::Abi).is_some()
            && is_open(&incompressible, Question::Ischaemia)
    );
}

/// Largest difference between two computations of the same number.
const ROUNDING: f64 = 1e-12;

#[test]
fn rest_pain_also_answers_the_questions_about_the_wound() {
    let at_rest = estimated(&json!({ "rutherford": 4, "age": 70 }));
    let wounded = estimated(&json!({ "rutherford": 5, "age": 70 }));
    for question in [Question::WoundInfection, Question::HeelWound] {
        assert!(
            effect(&at_rest, question).is_none() && !is_open(&at_rest, question),
            "{question:?}"
        );
        assert!(
            effect(&wounded, question).is_none() && is_open(&wounded, question),
            "{question:?}"
        );
    }
}

#[test]
fn rutherford_3_has_no_estimate_and_the_error_gives_the_reason() {
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
