//! A written Bundle contains the answers and the estimate, and identifies nobody.

use afs12_clinical::patient::{Field, Patient};
use afs12_clinical::prognosis::{Model, SHIPPED_SHA256, estimate};
use afs12_words::{Language, Text};
use serde_json::{Value, json};

use crate::fhir::written::{
    bundle, full, minimal, objects, raw_answers, reference, resource, texts,
};

/// Largest difference between a written percentage and 100 times the probability.
const PERCENTAGE_TOLERANCE: f64 = 1e-6;

#[test]
fn the_answers_are_those_given_in_the_units_given() {
    let bundle = bundle(&full(), Language::English);
    let items = resource(&bundle, "QuestionnaireResponse")["item"]
        .as_array()
        .expect("items")
        .clone();
    assert_eq!(items.len(), Field::ALL.len(), "all are answered");
    let answer = |link: &str| {
        let item = items.iter().find(|item| item["linkId"] == link);
        item.expect(link)["answer"][0].clone()
    };
    let quantity = |value: Value, unit: &str, code: &str| {
        json!({
            "valueQuantity": { "value": value, "unit": unit, "system": "http://unitsofmeasure.org", "code": code }
        })
    };
    assert_eq!(answer("creatinine"), quantity(json!(1.4), "mg/dL", "mg/dL"));
    assert_eq!(answer("haematocrit"), quantity(json!(0.36), "L/L", "L/L"));
    assert_eq!(answer("age"), quantity(json!(72), "years", "a"));
    assert_eq!(
        answer("egfr"),
        quantity(json!(41.5), "mL/min/1.73 m²", "mL/min/{1.73_m2}")
    );
    assert_eq!(
        answer("wifi.toe_pressure_mmhg"),
        quantity(json!(28), "mmHg", "mm[Hg]")
    );
    assert_eq!(answer("dialysis"), json!({ "valueBoolean": false }));
    for (link, yes) in [
        ("heel_wound", false),
        ("copd", true),
        ("atrial_fibrillation", false),
        ("prior_major_amputation", true),
    ] {
        assert_eq!(answer(link), json!({ "valueBoolean": yes }), "{link}");
    }
    assert_eq!(answer("rutherford")["valueCoding"]["code"], "rutherford.5");
    assert_eq!(
        answer("lesion.pedal")["valueCoding"]["code"],
        "lesion.pedal.P1"
    );
    let minimal = self::bundle(&minimal(), Language::Polish);
    assert_eq!(
        texts(
            &resource(&minimal, "QuestionnaireResponse")["item"],
            "linkId"
        ),
        ["rutherford", "age"]
    );
}

#[test]
fn the_predictions_are_the_percentages_of_the_reference() {
    let reference = reference();
    for case in reference["patients"].as_array().expect("patients") {
        let bundle = bundle(&case["patient"], Language::English);
        let raw_answers = raw_answers(&case["patient"]);
        let patient = Patient::from_raw_answers(&raw_answers).expect("a patient");
        let estimate = estimate(Model::shipped(), &patient).expect("CLTI");
        let risk = resource(&bundle, "RiskAssessment");
        let code = |place: usize| {
            let outcome = &risk["prediction"][place]["outcome"];
            outcome["coding"][0]["code"]
                .as_str()
                .expect("a code")
                .to_owned()
        };
        assert_eq!(
            [0, 1, 2, 3].map(code),
            [
                "outcome.amputation-free-survival",
                "outcome.amputation-free-survival.plausible-range",
                "outcome.amputation-first",
                "outcome.death-first"
            ]
        );
        for (path, probability) in [
            ("/prediction/0/probabilityDecimal", estimate.afs),
            (
                "/prediction/1/probabilityRange/low/value",
                estimate.range.lower,
            ),
            (
                "/prediction/1/probabilityRange/high/value",
                estimate.range.upper,
            ),
            (
                "/prediction/2/probabilityDecimal",
                estimate.amputation_first,
            ),
            ("/prediction/3/probabilityDecimal", estimate.death_first),
        ] {
            let written = risk
                .pointer(path)
                .and_then(Value::as_f64)
                .unwrap_or_else(|| panic!("no number at {path}"));
            assert!(
                (written - 100.0 * probability).abs() < PERCENTAGE_TOLERANCE,
                "{path}: {written}"
            );
        }
        // Expected value from outside the program, as a percentage instead of a fraction.
        let expected = 100.0 * case["expected"]["afs"].as_f64().expect("a number");
        let written = risk["prediction"][0]["probabilityDecimal"]
            .as_f64()
            .expect("a number");
        assert!((written - expected).abs() < 0.2, "{written} for {expected}");
    }
}

#[test]
fn the_risk_assessment_names_its_model_and_nobody() {
    let bundle = bundle(&full(), Language::English);
    let risk = resource(&bundle, "RiskAssessment");
    let method = risk["method"]["text"].as_str().expect("a text");
    assert!(method.contains(SHIPPED_SHA256) && method.contains(&Model::shipped().version));
    assert_eq!(risk["subject"], json!({ "display": "Not identified" }));
    let names: Vec<&String> = objects(&bundle)
        .into_iter()
        .flat_map(|object| object.as_object().expect("an object").keys())
        .collect();
    for identifying in ["identifier", "birthDate", "contained"] {
        assert!(
            names.iter().all(|name| *name != identifying),
            "{identifying}"
        );
    }
    let notes = texts(&risk["note"], "text");
    assert!(notes[0].contains("Not a medical device"), "{}", notes[0]);
    for name in ["PREVENT III", "FINNVASC"] {
        assert!(notes.iter().any(|note| note.contains(name)), "{name}");
    }
}

#[test]
fn the_narrative_states_exactly_what_is_shown_of_the_estimate() {
    let (mut extrapolated, mut without_range) = (0, 0);
    for case in reference()["patients"].as_array().expect("patients") {
        let checked = Patient::from_raw_answers(&raw_answers(&case["patient"])).expect("a patient");
        let estimate = estimate(Model::shipped(), &checked).expect("CLTI");
        for language in Language::ALL {
            let words = language.words();
            let bundle = bundle(&case["patient"], language);
            let narrative = &resource(&bundle, "RiskAssessment")["text"]["div"];
            let narrative = narrative.as_str().expect("a narrative");
            assert!(narrative.contains(&words.sentence(estimate.shown())));
            assert_eq!(
                narrative.contains(words.text(Text::Extrapolated)),
                estimate.extrapolated
            );
            let label = format!("{}: ", words.text(Text::RangeLabel));
            let range = words.shown_range(&estimate.range);
            assert_eq!(narrative.contains(&label), range.is_some(), "{narrative}");
            let range = range.unwrap_or_default();
            assert!(narrative.contains(&range), "{range}: {narrative}");
        }
        extrapolated += usize::from(estimate.extrapolated);
        without_range += usize::from(estimate.range.shown().is_none());
    }
    assert!(
        extrapolated > 0 && without_range > 0,
        "both kinds are tried"
    );
}
