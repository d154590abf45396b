//! The evidence page.

use litemap::LiteMap;

use super::super::{EvidenceText, Words};
use super::English;
use super::factors::factor;
use crate::chart::ratio_decimals;
use crate::hazard::{Covariate, Endpoint, HazardRatio};

pub fn text(text: EvidenceText) -> &'static str {
    match text {
        EvidenceText::Introduction => {
            "Every study behind the pooled model and every number taken from it. Most were read as abstracts; the studies' own words \
             are left as they are."
        }
        EvidenceText::Filters => "Show the rows of",
        EvidenceText::Factor => "Factor",
        EvidenceText::Endpoint => "Endpoint",
        EvidenceText::Study => "Study",
        EvidenceText::All => "All",
        EvidenceText::ShowEverything => "Show everything",
        EvidenceText::StudiesOfEffects => "Studies with effects",
        EvidenceText::Cohorts => "Cohorts",
        EvidenceText::FactorsTitle => "Factors",
        EvidenceText::EffectsTitle => "Effects",
        EvidenceText::ForestTitle => "Forest plot",
        EvidenceText::HazardRatio => "Hazard ratio (95% interval)",
        EvidenceText::ReportedAndDerivation => "What was reported, and how the number follows",
        EvidenceText::Reported => "Reported",
        EvidenceText::Derivation => "Derivation",
        EvidenceText::OwnContrast => "own contrast",
        EvidenceText::ContrastMeaning => {
            "A hazard ratio belongs to its row's contrast. \"Wheelchair: 0.75; Bedridden: 0.25\" compares patients of whom three quarters \
             use a wheelchair and one quarter are bedridden with patients who are neither. A row whose contrast is not one unit of one \
             factor is marked \"own contrast\": do not compare it with the others as it stands."
        }
        EvidenceText::Legend => {
            "Square: a study. Diamond: the pooled model. Line: 95% interval; an arrow where it goes on beyond the axis. The axis is \
             logarithmic, and the strong line is 1, no difference."
        }
        EvidenceText::NoEffects => "No published effect is of all that is chosen.",
        EvidenceText::ModelRow => "Pooled model",
        EvidenceText::ModelMeaning => {
            "For one unit of this factor, everything else equal; from all rows together"
        }
        EvidenceText::StudiesTitle => "Studies",
        EvidenceText::WasRead => "Read",
        EvidenceText::CohortsTitle => "Cohorts with an outcome at 12 months",
        EvidenceText::CohortsMeaning => {
            "Where a cohort's mix of factors was reported it is given as shares, age as decades from 72 years and GLASS as stages from II."
        }
        EvidenceText::Mix => "Mix",
        EvidenceText::StandardError => "Standard error",
    }
}

pub fn published_endpoint(endpoint: Endpoint) -> &'static str {
    match endpoint {
        Endpoint::Death => "Death",
        Endpoint::MajorAmputation => "Major amputation",
        Endpoint::AmputationFreeSurvival => "Death or major amputation",
    }
}

pub fn cohort_share(words: &English, endpoint: Endpoint, event_free: f64) -> String {
    let state = match endpoint {
        Endpoint::Death => "alive",
        Endpoint::MajorAmputation => "without major amputation",
        Endpoint::AmputationFreeSurvival => "alive without major amputation",
    };
    format!("{}% {state}", words.number(100.0 * event_free, 1))
}

pub fn contrast(words: &English, contrast: &LiteMap<Covariate, f64>) -> String {
    let amount = |amount: f64| words.number(amount, 2);
    match contrast.iter().next() {
        Some((Covariate::AgeDecades, &decades)) if contrast.len() == 1 && decades != 1.0 => {
            format!("Age, per {} decades", amount(decades))
        }
        Some((&only, &1.0)) if contrast.len() == 1 => factor(only).to_owned(),
        _ => mix(words, contrast),
    }
}

pub fn mix(words: &English, mix: &LiteMap<Covariate, f64>) -> String {
    let parts = mix
        .iter()
        .map(|(&covariate, &amount)| format!("{}: {}", factor(covariate), words.number(amount, 2)));
    parts.collect::<Vec<_>>().join("; ")
}

pub fn hazard_ratio(ratio: HazardRatio) -> String {
    let [lower, middle, upper] = figures(ratio);
    format!("{middle} ({lower} to {upper})")
}

pub fn forest_mark(ratio: HazardRatio) -> String {
    let [lower, middle, upper] = figures(ratio);
    format!("Hazard ratio {middle}, 95% interval from {lower} to {upper}, on a logarithmic axis.")
}

fn figures(ratio: HazardRatio) -> [String; 3] {
    [ratio.lower, ratio.ratio, ratio.upper]
        .map(|figure| format!("{figure:.*}", ratio_decimals(figure)))
}

pub fn selected(effects: usize, studies: usize, cohorts: usize) -> String {
    format!(
        "{} from {}; {}.",
        counted(effects, "effect", "effects"),
        counted(studies, "study", "studies"),
        counted(cohorts, "cohort row", "cohort rows")
    )
}

pub fn row_count(effects: usize, cohorts: usize) -> String {
    format!(
        "{}, {}",
        counted(effects, "effect", "effects"),
        counted(cohorts, "cohort row", "cohort rows")
    )
}

pub fn effect_count(effects: usize) -> String {
    counted(effects, "effect", "effects")
}

pub fn cohort_size(n: u32) -> String {
    format!("n = {n}")
}

pub fn patients(n: u32) -> String {
    counted(n as usize, "patient", "patients")
}

fn counted(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{count} {noun}")
}

#[cfg(test)]
mod tests {
    use super::super::ENGLISH;
    use super::*;

    #[test]
    fn a_contrast_is_said_in_words() {
        use Covariate::{AgeDecades, Bedridden, Dialysis, Wheelchair};
        for (contrast, expected) in [
            (LiteMap::from_iter([(Dialysis, 1.0)]), "Dialysis"),
            (LiteMap::from_iter([(AgeDecades, 1.0)]), "Age, per decade"),
            (
                LiteMap::from_iter([(AgeDecades, 1.5)]),
                "Age, per 1.5 decades",
            ),
            (
                LiteMap::from_iter([(Bedridden, 0.25), (Wheelchair, 0.75)]),
                "Wheelchair: 0.75; Bedridden: 0.25",
            ),
        ] {
            assert_eq!(ENGLISH.contrast(&contrast), expected);
        }
    }

    #[test]
    fn a_hazard_ratio_keeps_its_zeros() {
        let ratio = HazardRatio {
            lower: 0.898,
            ratio: 2.8,
            upper: 12.34,
        };
        assert_eq!(hazard_ratio(ratio), "2.80 (0.90 to 12.3)");
    }

    #[test]
    fn counts_have_one_and_many() {
        assert_eq!(selected(1, 1, 0), "1 effect from 1 study; 0 cohort rows.");
        assert_eq!(row_count(19, 1), "19 effects, 1 cohort row");
    }
}
