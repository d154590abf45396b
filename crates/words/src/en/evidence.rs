//! The evidence page.

mod effect;

use super::English;
use crate::{EvidenceText, EvidenceWords, NumberWords};
use afs12_clinical::hazard::{Endpoint, HazardRatio};

impl EvidenceWords for English {
    fn evidence(&self, text: EvidenceText) -> &'static str {
        match text {
            EvidenceText::Introduction => {
                "Every study behind the pooled model and every number taken from it, as printed. Most studies were read as abstracts only; their own \
                 words are left as they are. A citation with an arrow opens the publication in a new tab; nothing is loaded before it is pressed."
            }
            EvidenceText::Filters => "Show the rows of",
            EvidenceText::Factor => "Factor",
            EvidenceText::Endpoint => "Endpoint",
            EvidenceText::Study => "Study",
            EvidenceText::All => "All",
            EvidenceText::ShowEverything => "Show everything",
            EvidenceText::FactorsTitle => "Factors",
            EvidenceText::EffectsTitle => "Effects",
            EvidenceText::ForestTitle => "Forest plot",
            EvidenceText::HazardRatio => "Hazard ratio (95% interval)",
            EvidenceText::PrintedAndDerivation => "What was printed, and how the number follows",
            EvidenceText::Printed => "Printed",
            EvidenceText::SourceFactor => "In the source's words",
            EvidenceText::Note => "Note",
            EvidenceText::NotComparable => "not directly comparable",
            EvidenceText::ContrastMeaning => {
                "A hazard ratio belongs to what its row compares. \"Wheelchair: 0.75; Bedridden: 0.25\" compares patients of whom three quarters \
                 use a wheelchair and one quarter are bedridden with patients who are neither. A row that does not compare one unit of one \
                 factor is marked \"not directly comparable\": do not set it beside the others as it stands."
            }
            EvidenceText::DerivationMeaning => {
                "The model works with the logarithm of a hazard ratio and its standard error. A subdistribution hazard ratio is taken as a hazard \
                 ratio; an odds ratio or a risk ratio becomes a ratio of hazards at the risk of patients without the factor. An adjusted effect \
                 compares patients whose other factors are the same; a crude one also measures what goes with it."
            }
            EvidenceText::Legend => {
                "Square: a study. Diamond: the pooled model. Line: 95% interval; an arrow where it goes on beyond the axis. The axis is \
                 logarithmic, and the strong line is 1, no difference."
            }
            EvidenceText::NoEffects => "No published effect matches everything that is chosen.",
            EvidenceText::ModelRow => "Pooled model",
            EvidenceText::ModelMeaning => {
                "For one unit of this factor, everything else equal; from all rows together"
            }
            EvidenceText::StudiesTitle => "Studies",
            EvidenceText::WasRead => "Read",
            EvidenceText::Registry => "Registry, trial or centre",
            EvidenceText::GroupsTitle => "Groups with an outcome",
            EvidenceText::GroupsMeaning => {
                "Where a group's mix of factors was reported it is given as shares, age as decades from 72 years and GLASS as stages from II. \
                 Standard errors are of ln(−ln share). Groups of one registry share what is peculiar to it."
            }
            EvidenceText::Mix => "Mix",
            EvidenceText::StandardError => "Standard error",
            EvidenceText::BestCliTitle => "Why the primary endpoint of BEST-CLI is not used",
            EvidenceText::BestCliReason => {
                "The primary endpoint of BEST-CLI was death or a major adverse limb event: amputation above the ankle or a major reintervention \
                 of the limb. It counts reinterventions, which do not end amputation-free survival, and cannot be told apart into its parts."
            }
            EvidenceText::BestCliUsed => {
                "What is used of the trial instead are its hazard ratios of major amputation and of death, from:"
            }
        }
    }

    fn published_endpoint(&self, endpoint: Endpoint) -> &'static str {
        match endpoint {
            Endpoint::Death => "Death",
            Endpoint::MajorAmputation => "Major amputation",
            Endpoint::AmputationFreeSurvival => "Death or major amputation",
        }
    }

    fn group_share(&self, endpoint: Endpoint, months: f64, event_free: f64) -> String {
        let state = match endpoint {
            Endpoint::Death => "alive",
            Endpoint::MajorAmputation => "without major amputation",
            Endpoint::AmputationFreeSurvival => "alive without major amputation",
        };
        let share = self.number(100.0 * event_free, 1);
        format!("{share}% {state} at {months} months")
    }

    fn age_per_decades(&self, decades: f64) -> String {
        format!("Age, per {} decades", self.number(decades, 2))
    }

    fn forest_mark(&self, ratio: HazardRatio) -> String {
        let [lower, middle, upper] = self.ratio_figures(ratio);
        format!(
            "Hazard ratio {middle}, 95% interval from {lower} to {upper}, on a logarithmic axis."
        )
    }

    fn selected(&self, effects: usize, studies: usize, outcomes: usize) -> String {
        format!(
            "{} and {} of groups, from {}.",
            self.effects(effects),
            self.outcomes(outcomes),
            counted(studies, "study", "studies")
        )
    }

    fn effects(&self, count: usize) -> String {
        counted(count, "effect", "effects")
    }

    fn outcomes(&self, count: usize) -> String {
        counted(count, "outcome", "outcomes")
    }

    fn patients(&self, n: u32) -> String {
        counted(n as usize, "patient or limb", "patients or limbs")
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{count} {noun}")
}

#[cfg(test)]
mod tests {
    use afs12_clinical::hazard::{Covariate, HazardRatio};
    use litemap::LiteMap;

    use crate::ENGLISH;

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
        assert_eq!(ENGLISH.hazard_ratio(ratio), "2.80 (0.90 to 12.3)");
    }

    #[test]
    fn counts_have_one_and_many() {
        assert_eq!(
            ENGLISH.selected(1, 1, 0),
            "1 effect and 0 outcomes of groups, from 1 study."
        );
        assert_eq!(ENGLISH.row_count(19, 1), "19 effects, 1 outcome");
    }
}
