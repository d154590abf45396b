//! The published models.

use super::English;
use crate::{FieldWords, NumberWords, ScoreText, ScoreWords};
use afs12_clinical::patient::Field;
use afs12_clinical::scores::{NotApplicable, RiskGroup, Score, ScoreEndpoint, ScoreId};

impl ScoreWords for English {
    fn scores(&self, text: ScoreText) -> &'static str {
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
            ScoreText::NotApplicable => "Answers missing",
            ScoreText::NotComputable => "Not computed (points or coefficients not available)",
            ScoreText::StagingTitle => "Staging of the limb",
            ScoreText::StagingMissing => "grades not known",
        }
    }

    fn population(&self, score: ScoreId) -> &'static str {
        match score {
            ScoreId::PreventIii => "vein bypass below the groin",
            ScoreId::Clitical | ScoreId::Clitical30Day => "revascularised CLTI, Japan 2013-2017",
            ScoreId::Basil => {
                "severe limb ischaemia that either bypass or angioplasty could treat, United Kingdom"
            }
            ScoreId::TwoYearLifeExpectancy => "endovascular treatment of CLTI, Japan",
            ScoreId::CliFrailtyIndex => {
                "revascularisation of isolated disease below the knee, Japan"
            }
            ScoreId::Finnvasc => "bypass below the groin, Finland",
        }
    }

    fn caveat(&self, score: ScoreId) -> &'static str {
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
                "A BMI, creatinine or Bollinger score that is not known is a category of the model itself. Below the knee it did not separate patients (AUC 0.50, 134 patients)."
            }
            ScoreId::TwoYearLifeExpectancy => {
                "From 8 points the expected 2-year survival is under 50%; the score says no more."
            }
            ScoreId::CliFrailtyIndex => {
                "266 patients. Frail: two or more of GNRI under 92, low muscle mass, not walking."
            }
            ScoreId::Finnvasc => {
                "Rutherford 6 counts as foot gangrene. Published for 3 years only: there is no 12-month AFS by this score."
            }
        }
    }

    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String {
        match not_applicable {
            NotApplicable::Missing(fields) => format!("Not known: {}.", self.labels(fields)),
            NotApplicable::OutsidePopulation => {
                format!(
                    "May be outside its population: {}.",
                    self.population(score.facts().which)
                )
            }
        }
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        format!(
            "{}: not known and counted in the model's own category: {}.",
            self.score_name(score),
            self.labels(fields)
        )
    }

    fn points(&self, points: f64) -> String {
        match points {
            1.0 => "1 point".to_owned(),
            _ => format!("{} points", self.number(points, 1)),
        }
    }

    fn risk_group(&self, group: RiskGroup) -> &'static str {
        match group {
            RiskGroup::Low => "low risk",
            RiskGroup::Medium => "medium risk",
            RiskGroup::High => "high risk",
            RiskGroup::Frail => "frail",
            RiskGroup::NotFrail => "not frail",
            RiskGroup::UnderHalf => "8 points or more",
            RiskGroup::HalfOrMore => "under 8 points",
        }
    }

    fn endpoint_name(&self, endpoint: ScoreEndpoint) -> &'static str {
        match endpoint {
            ScoreEndpoint::AmputationFreeSurvival => "Amputation-free survival",
            ScoreEndpoint::OverallSurvival => "Survival",
            ScoreEndpoint::MajorAmputation => "Major amputation",
            ScoreEndpoint::DeathOrMajorAmputation => "Death or major amputation",
            ScoreEndpoint::MajorAdverseLimbEvent => "Major adverse limb event",
        }
    }

    fn time(&self, months: u8) -> String {
        match months {
            1 => "30 days".to_owned(),
            _ => format!("{months} months"),
        }
    }
}
