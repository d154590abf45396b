//! The stages of the limb and the outcomes published for them.

use super::Polish;
use crate::StagingWords;

impl StagingWords for Polish {
    fn glass_outcome(&self, numeral: &str, technical_failure: &str, patency: &str) -> String {
        format!(
            "GLASS, stadium {numeral}: przewidywany odsetek niepowodzeń technicznych {technical_failure}, drożność docelowego szlaku tętniczego po 1 roku {patency}."
        )
    }

    fn pedal_outcome(&self, modifier: &str, limb_salvage: &str) -> String {
        format!(
            "Modyfikator podkostkowy {modifier}: zachowanie kończyny po 1 roku {limb_salvage} (276 pacjentów; samo stadium GLASS ich tam nie różnicowało, P = 0,78)."
        )
    }

    fn wifi_outcome(&self, stage: u8, major_amputation: &str) -> String {
        format!("WIfI, stadium {stage}: duża amputacja po 1 roku {major_amputation} w 4 badaniach.")
    }
}
