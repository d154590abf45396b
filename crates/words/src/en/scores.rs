//! The published models.

use super::super::{ScoreText, Words};
use super::English;
use super::results::percent;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::WholePercent;
use afs12_clinical::scores::{NotApplicable, Prediction, Score, ScoreEndpoint, ScoreId};

pub fn text(text: ScoreText) -> &'static str {
    match text {
        ScoreText::Title => "Published models for this patient",
        ScoreText::Introduction => {
            "Each was made for its own population, endpoint and time; the band is the pooled model's range."
        }
        ScoreText::PooledModel => "Pooled model",
        ScoreText::Derived => "derived here",
        ScoreText::OtherPopulation => "other population",
        ScoreText::MadeFor => "Made for",
        ScoreText::Source => "Source",
        ScoreText::NotApplicable => "Not applicable to this patient",
        ScoreText::NotComputable => {
            "Named, not computed: their points or coefficients were not in what was read"
        }
        ScoreText::StagingTitle => "Staging of the limb",
        ScoreText::StagingMissing => "grades not known",
    }
}

pub fn population(score: ScoreId) -> &'static str {
    match score {
        ScoreId::PreventIii => "vein bypass below the groin",
        ScoreId::Clitical | ScoreId::Clitical30Day => "revascularised CLTI, Japan 2013-2017",
        ScoreId::Basil => {
            "severe limb ischaemia that either bypass or angioplasty could treat, United Kingdom"
        }
        ScoreId::TwoYearLifeExpectancy => "endovascular treatment of CLTI, Japan",
        ScoreId::CliFrailtyIndex => "revascularisation of isolated disease below the knee, Japan",
        ScoreId::Finnvasc => "bypass below the groin, Finland",
    }
}

pub fn caveat(score: ScoreId) -> &'static str {
    match score {
        ScoreId::PreventIii => {
            "The span is that of four cohorts. The haematocrit's 2 points are inferred from its hazard ratio: the validations leave it out."
        }
        ScoreId::Clitical => {
            "C index 0.72 (AFS) and 0.73 (survival). The 12-month figure is derived here from the 24-month one; both ends are shown."
        }
        ScoreId::Clitical30Day => {
            "Smoking counts as current smoking. Above an aorto-iliac lesion, the GLASS grade tells whether the femoropopliteal segment is diseased."
        }
        ScoreId::Basil => {
            "A BMI, creatinine or Bollinger score that is not known is a category of the model itself. Below the knee it did not tell patients apart (AUC 0.50, 134 patients)."
        }
        ScoreId::TwoYearLifeExpectancy => {
            "From 8 points the expected 2-year survival is under 50%; the score says no more."
        }
        ScoreId::CliFrailtyIndex => {
            "266 patients. Frail: two or more of GNRI under 92, low skeletal muscle, not walking."
        }
        ScoreId::Finnvasc => {
            "Rutherford 6 counts as foot gangrene. Published for 3 years only: there is no 12-month AFS by this score."
        }
    }
}

pub fn not_applicable(
    words: &English,
    score: &dyn Score,
    not_applicable: &NotApplicable,
) -> String {
    match not_applicable {
        NotApplicable::Missing(fields) => format!("Not known: {}.", labels(words, fields)),
        NotApplicable::OutsidePopulation => {
            format!(
                "Not known to belong to its population: {}.",
                population(score.facts().which)
            )
        }
    }
}

pub fn counted_as_unknown(words: &English, score: &dyn Score, fields: &[Field]) -> String {
    format!(
        "{}: not known and counted in the model's own category: {}.",
        score.facts().name,
        labels(words, fields)
    )
}

fn labels(words: &English, fields: &[Field]) -> String {
    let labels: Vec<&str> = fields.iter().map(|field| words.label(*field)).collect();
    labels.join(", ")
}

pub fn standing(words: &English, points: Option<f64>, group: Option<&str>) -> String {
    let points = points.map(|points| match points {
        1.0 => "1 point".to_owned(),
        _ => format!("{} points", words.number(points, 1)),
    });
    let group = group.map(|code| self::group(code).to_owned());
    let parts: Vec<String> = points.into_iter().chain(group).collect();
    parts.join(", ")
}

fn group(code: &str) -> &'static str {
    match code {
        "low" => "low risk",
        "medium" => "medium risk",
        "high" => "high risk",
        "frail" => "frail",
        "not-frail" => "not frail",
        "under-half" => "8 points or more",
        "half-or-more" => "under 8 points",
        _ => "",
    }
}

pub fn endpoint(endpoint: ScoreEndpoint, months: u8) -> String {
    let name = match endpoint {
        ScoreEndpoint::AmputationFreeSurvival => "Amputation-free survival",
        ScoreEndpoint::OverallSurvival => "Survival",
        ScoreEndpoint::MajorAmputation => "Major amputation",
        ScoreEndpoint::DeathOrMajorAmputation => "Death or major amputation",
        ScoreEndpoint::MajorAdverseLimbEvent => "Major adverse limb event",
    };
    match months {
        1 => format!("{name}, 30 days"),
        _ => format!("{name}, {months} months"),
    }
}

pub fn prediction(prediction: &Prediction) -> String {
    let whole = |probability: f64| percent(WholePercent::of(probability));
    match (prediction.value, prediction.low.zip(prediction.high)) {
        (Some(value), Some((low, high))) => {
            format!("{} ({} to {})", whole(value), whole(low), whole(high))
        }
        (Some(value), None) => whole(value),
        (None, Some((0.0, high))) => format!("under {}", whole(high)),
        (None, Some((low, _))) => format!("{} or more", whole(low)),
        (None, None) => String::new(),
    }
}
