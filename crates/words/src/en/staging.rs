//! The stages of the limb and the outcomes published for them.

use super::English;
use crate::StagingWords;

impl StagingWords for English {
    fn glass_outcome(&self, numeral: &str, technical_failure: &str, patency: &str) -> String {
        format!(
            "GLASS stage {numeral}: expected technical failure {technical_failure}, limb-based patency at 1 year {patency}."
        )
    }

    fn pedal_outcome(&self, modifier: &str, limb_salvage: &str) -> String {
        format!(
            "Pedal modifier {modifier}: limb salvage at 1 year {limb_salvage} (276 patients; there the GLASS stage itself did not separate them, P = .78)."
        )
    }

    fn wifi_outcome(&self, stage: u8, major_amputation: &str) -> String {
        format!("WIfI stage {stage}: major amputation at 1 year {major_amputation} in 4 studies.")
    }
}
