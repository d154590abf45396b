//! The stages of the limb and the outcomes published for them.

use afs12_clinical::patient::{AnyChoice, PedalModifier};
use afs12_clinical::staging::glass::{self, GlassStage};
use afs12_clinical::staging::wifi;

use crate::FieldWords;

/// The sentences about stages.
pub trait StagingWords: FieldWords {
    /// Returns a GLASS stage with its expected technical failure and its patency.
    fn glass_outcome(&self, numeral: &str, technical_failure: &str, patency: &str) -> String;

    /// Returns a pedal modifier with its limb salvage.
    fn pedal_outcome(&self, modifier: &str, limb_salvage: &str) -> String;

    /// Returns a WIfI stage with its share of major amputations.
    fn wifi_outcome(&self, stage: u8, major_amputation: &str) -> String;

    /// Returns a GLASS stage and what was published for it.
    fn glass_stage(&self, stage: GlassStage) -> String {
        self.glass_outcome(
            stage.numeral(),
            &self.band(stage.technical_failure()),
            &self.band(stage.patency()),
        )
    }

    /// Returns a pedal modifier and what was published for it.
    fn pedal_modifier(&self, pedal: PedalModifier) -> String {
        let modifier = self.choice(AnyChoice::from(pedal)).label;
        self.pedal_outcome(modifier, &self.share(glass::limb_salvage(pedal)))
    }

    /// Returns a WIfI stage and what was published for it; empty if nothing was.
    fn wifi_stage(&self, stage: u8) -> String {
        let Some(outcome) = wifi::major_amputation(stage) else {
            return String::new();
        };
        // The studies saw none: that is 0%, while the share of a prediction is never displayed as 0%.
        let share = match outcome.value {
            0.0 => self.percentage(0),
            share => self.share(share),
        };
        let interval = outcome.interval;
        let interval = interval.map(|(lower, upper)| format!(" ({})", self.shares(lower, upper)));
        self.wifi_outcome(stage, &(share + &interval.unwrap_or_default()))
    }
}
