//! A written Bundle is complete: every reference, answer and code resolves inside it.

use afs12_clinical::patient::Field;
use afs12_clinical::patient::FormGroup;
use afs12_words::Language;
use serde_json::{Value, json};

use crate::fhir::written::{
    NOW, bundle, bundle_at, bundles, full, minimal, objects, resource, texts,
};

#[test]
fn every_reference_and_canonical_resolves_within_the_bundle() {
    for bundle in bundles() {
        let entries = bundle["entry"].as_array().expect("entries");
        let urls = texts(&bundle["entry"], "fullUrl");
        let mut distinct = urls.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), entries.len());
        let references: Vec<&str> = objects(&bundle)
            .into_iter()
            .filter_map(|object| object["reference"].as_str())
            .collect();
        assert_eq!(references.len(), 1, "the basis of the RiskAssessment");
        for reference in references {
            assert!(urls.iter().any(|url| url == reference), "{reference}");
        }
        for (url, entry) in urls.iter().zip(entries) {
            if let Some(canonical) = entry["resource"]["url"].as_str() {
                assert_eq!(url, canonical);
            }
        }
        let questionnaire = resource(&bundle, "Questionnaire");
        let (url, version) = (&questionnaire["url"], &questionnaire["version"]);
        assert_eq!(
            resource(&bundle, "QuestionnaireResponse")["questionnaire"],
            format!(
                "{}|{}",
                url.as_str().expect("a URL"),
                version.as_str().expect("a version")
            )
        );
    }
}

#[test]
fn every_answer_is_one_that_the_questionnaire_asks_for() {
    for bundle in bundles() {
        let items = resource(&bundle, "Questionnaire")["item"]
            .as_array()
            .expect("items");
        let links = texts(&json!(items), "linkId");
        let asked: Vec<&str> = FormGroup::every_field().map(Field::path).collect();
        assert_eq!(links, asked, "each field once, in the order of the form");
        for answered in resource(&bundle, "QuestionnaireResponse")["item"]
            .as_array()
            .expect("items")
        {
            let asked = items
                .iter()
                .find(|item| item["linkId"] == answered["linkId"])
                .expect("a question");
            assert_eq!(asked["text"], answered["text"]);
            let answer = &answered["answer"][0];
            match asked["type"].as_str().expect("a type") {
                "choice" => assert!(
                    asked["answerOption"]
                        .as_array()
                        .expect("options")
                        .contains(answer),
                    "{answer}"
                ),
                "boolean" => assert!(answer["valueBoolean"].is_boolean(), "{answer}"),
                "quantity" => assert!(
                    asked["extension"]
                        .as_array()
                        .expect("units")
                        .iter()
                        .any(|unit| unit["valueCoding"]["code"] == answer["valueQuantity"]["code"]),
                    "{answer}"
                ),
                other => panic!("type {other}"),
            }
        }
    }
}

#[test]
fn every_own_code_is_in_the_code_system_once() {
    for language in Language::ALL {
        let bundle = bundle(&full(), language);
        let system = resource(&bundle, "CodeSystem");
        let codes = texts(&system["concept"], "code");
        let mut distinct = codes.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), codes.len());
        let own = objects(&bundle)
            .into_iter()
            .filter(|coding| coding["system"] == system["url"]);
        let mut used = 0;
        for coding in own {
            used += 1;
            assert!(
                codes.iter().any(|code| coding["code"] == code.as_str()),
                "{coding}"
            );
        }
        assert!(used > Field::ALL.len(), "{used}");
    }
}

#[test]
fn the_code_system_is_the_same_in_every_language() {
    let [english, polish] = Language::ALL.map(|language| bundle(&full(), language));
    assert_eq!(
        resource(&english, "CodeSystem"),
        resource(&polish, "CodeSystem")
    );
    assert_eq!(resource(&polish, "Questionnaire")["language"], "pl");
    assert_ne!(
        resource(&english, "Questionnaire")["version"],
        resource(&polish, "Questionnaire")["version"]
    );
}

#[test]
fn two_patients_or_two_times_never_share_a_uuid() {
    let urls = |patient: &Value, now: &str| {
        let bundle = bundle_at(patient, Language::English, now);
        let urls = texts(&bundle["entry"], "fullUrl");
        [urls[2].clone(), urls[3].clone()]
    };
    let mut names: Vec<String> = [
        urls(&full(), NOW),
        urls(&minimal(), NOW),
        urls(&full(), "2026-11-23T07:13:41.124Z"),
    ]
    .concat();
    assert_eq!(urls(&full(), NOW).as_slice(), &names[..2], "and one does");
    for name in &names {
        let (version, variant) = (name.as_bytes()[23], name.as_bytes()[28]);
        assert_eq!(version, b'8', "{name}");
        assert!(b"89ab".contains(&variant), "{name}");
        assert_eq!(name.len(), "urn:uuid:".len() + 36);
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 6);
}
