//! Rules for every score.

use afs12_clinical::patient::Field;
use afs12_clinical::scores::{self, NOT_COMPUTABLE, NotApplicable};
use serde_json::{Value, json};

use crate::scores::{complete, patient, with};

/// Each answer, and the scores that require it according to their publications.
const NEEDED_BY: [(&str, &[&str]); 27] = [
    ("sex", &["clitical", "clitical-30-day"]),
    (
        "mobility",
        &[
            "clitical",
            "clitical-30-day",
            "two-year-life-expectancy",
            "cli-frailty-index",
        ],
    ),
    ("creatinine", &["clitical"]),
    ("dialysis", &["prevent-iii"]),
    ("heart_failure", &["clitical", "clitical-30-day"]),
    (
        "coronary_disease",
        &["prevent-iii", "clitical-30-day", "basil", "finnvasc"],
    ),
    (
        "cerebrovascular_disease",
        &[
            "clitical",
            "clitical-30-day",
            "basil",
            "two-year-life-expectancy",
        ],
    ),
    ("diabetes", &["finnvasc"]),
    ("cancer", &["clitical"]),
    (
        "height_cm",
        &[
            "clitical",
            "clitical-30-day",
            "two-year-life-expectancy",
            "cli-frailty-index",
        ],
    ),
    (
        "weight_kg",
        &[
            "clitical",
            "clitical-30-day",
            "two-year-life-expectancy",
            "cli-frailty-index",
        ],
    ),
    (
        "albumin",
        &["clitical", "clitical-30-day", "cli-frailty-index"],
    ),
    ("haematocrit", &["prevent-iii"]),
    ("white_cells", &["clitical", "clitical-30-day"]),
    ("temperature_c", &["clitical", "clitical-30-day"]),
    ("wound_infection", &["clitical", "clitical-30-day"]),
    ("urgent", &["clitical", "clitical-30-day", "finnvasc"]),
    ("lesion.level", &["clitical", "clitical-30-day"]),
    ("smoking", &["clitical-30-day", "basil"]),
    ("dyslipidaemia", &["clitical-30-day"]),
    ("contralateral_lesion", &["clitical-30-day"]),
    ("other_vascular_disease", &["clitical-30-day"]),
    ("ejection_fraction", &["two-year-life-expectancy"]),
    ("ankle_pressures.measurable", &["basil"]),
    ("ankle_pressures.highest_mmhg", &["basil"]),
    ("low_skeletal_muscle", &["cli-frailty-index"]),
    ("bollinger_below_knee", &[]),
];

fn missing(json: &Value) -> Vec<(&'static str, Vec<Field>)> {
    let verdicts = scores::verdicts(&patient(json)).into_iter();
    let missing = verdicts.filter_map(|verdict| match verdict.not_applicable {
        Some(NotApplicable::Missing(fields)) => Some((verdict.score.facts().id, fields)),
        _ => None,
    });
    missing.collect()
}

#[test]
fn a_complete_patient_gets_a_figure_from_every_score() {
    let verdicts = scores::verdicts(&patient(&complete()));
    let ids: Vec<&str> = verdicts
        .iter()
        .map(|verdict| verdict.score.facts().id)
        .collect();
    assert_eq!(
        ids,
        [
            "prevent-iii",
            "clitical",
            "clitical-30-day",
            "basil",
            "two-year-life-expectancy",
            "cli-frailty-index",
            "finnvasc"
        ]
    );
    for verdict in verdicts {
        let id = verdict.score.facts().id;
        assert!(
            !matches!(verdict.not_applicable, Some(NotApplicable::Missing(_))),
            "{id}"
        );
        let scored = verdict
            .scored
            .unwrap_or_else(|| panic!("{id} says nothing"));
        assert!(!scored.predictions.is_empty(), "{id}");
        for prediction in scored.predictions {
            let figures = [prediction.value, prediction.low, prediction.high];
            assert!(
                figures
                    .iter()
                    .flatten()
                    .all(|figure| (0.0..=1.0).contains(figure)),
                "{id}: {prediction:?}"
            );
            assert_eq!(prediction.low.is_some(), prediction.high.is_some(), "{id}");
            assert!(
                prediction.value.is_some() || prediction.low.is_some(),
                "{id}"
            );
            let span = (
                prediction.low.unwrap_or(0.0),
                prediction.high.unwrap_or(1.0),
            );
            assert!(
                prediction
                    .value
                    .is_none_or(|value| span.0 <= value && value <= span.1),
                "{id}: {prediction:?}"
            );
        }
    }
}

#[test]
fn a_missing_answer_stops_exactly_the_scores_that_need_it_and_each_names_it() {
    assert_eq!(missing(&complete()), []);
    for (path, expected) in NEEDED_BY {
        let found = missing(&with(&complete(), path, Value::Null));
        let ids: Vec<&str> = found.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, expected, "without {path}");
        let field = Field::at(path).expect("a path of the contract");
        for (id, fields) in found {
            assert_eq!(fields, [field], "{id} without {path}");
        }
    }
}

#[test]
fn with_nothing_known_no_score_gives_a_result() {
    let bare = patient(&json!({ "rutherford": 5, "age": 71 }));
    for verdict in scores::verdicts(&bare) {
        assert!(verdict.scored.is_none(), "{}", verdict.score.facts().id);
        assert!(
            matches!(verdict.not_applicable, Some(NotApplicable::Missing(_))),
            "{}",
            verdict.score.facts().id
        );
    }
}

#[test]
fn a_score_has_no_result_exactly_if_an_input_is_missing() {
    for (path, _) in NEEDED_BY {
        for verdict in scores::verdicts(&patient(&with(&complete(), path, Value::Null))) {
            let is_missing = matches!(verdict.not_applicable, Some(NotApplicable::Missing(_)));
            assert_eq!(
                verdict.scored.is_none(),
                is_missing,
                "{} without {path}",
                verdict.score.facts().id
            );
        }
    }
}

#[test]
fn each_score_fits_only_its_population() {
    let outside = |json: &Value| -> Vec<&str> {
        let verdicts = scores::verdicts(&patient(json)).into_iter();
        let outside = verdicts
            .filter(|verdict| verdict.not_applicable == Some(NotApplicable::OutsidePopulation));
        outside.map(|verdict| verdict.score.facts().id).collect()
    };
    let treated = |treatment: Value| outside(&with(&complete(), "treatment", treatment));
    assert_eq!(treated(json!("vein-bypass")), ["two-year-life-expectancy"]);
    assert_eq!(
        treated(json!("prosthetic-bypass")),
        ["prevent-iii", "two-year-life-expectancy"]
    );
    assert_eq!(treated(json!("endovascular")), ["prevent-iii", "finnvasc"]);
    assert_eq!(
        treated(Value::Null),
        ["prevent-iii", "two-year-life-expectancy", "finnvasc"]
    );
    assert_eq!(treated(json!("none-possible")).len(), scores::ALL.len());
    assert_eq!(
        outside(&with(&complete(), "lesion.level", json!("femoropopliteal"))),
        ["two-year-life-expectancy", "cli-frailty-index"]
    );
}

#[test]
fn with_an_aorto_iliac_lesion_the_30_day_model_asks_for_the_femoropopliteal_grade() {
    let aorto_iliac = with(&complete(), "lesion.level", json!("aorto-iliac"));
    assert_eq!(
        missing(&aorto_iliac),
        [("clitical-30-day", vec![Field::GlassFemoropopliteal])]
    );
    let graded = with(
        &aorto_iliac,
        "lesion.glass",
        json!({ "femoropopliteal": 0, "infrapopliteal": 2 }),
    );
    assert_eq!(missing(&graded), []);
}

#[test]
fn creatinine_without_a_sex_asks_for_the_sex_and_no_kidney_answer_at_all_for_creatinine() {
    let no_sex = with(&complete(), "sex", Value::Null);
    assert!(missing(&no_sex).contains(&("clitical", vec![Field::Sex])));
    let given = with(
        &with(&complete(), "creatinine", Value::Null),
        "egfr",
        json!(50),
    );
    assert_eq!(missing(&given), []);
    let on_dialysis = with(
        &with(&complete(), "creatinine", Value::Null),
        "dialysis",
        json!(true),
    );
    assert_eq!(missing(&on_dialysis), []);
}

#[test]
fn models_that_cannot_be_computed_are_named() {
    assert_eq!(NOT_COMPUTABLE.len(), 4);
    assert!(NOT_COMPUTABLE.contains(&"ERICVA") && NOT_COMPUTABLE.contains(&"GermanVasc"));
}
