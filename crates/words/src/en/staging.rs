//! Stages and what to expect of them.

use super::results::percent;
use afs12_clinical::patient::PedalModifier;
use afs12_clinical::prognosis::WholePercent;
use afs12_clinical::staging::glass::{self, GlassStage};
use afs12_clinical::staging::wifi;

pub fn glass_stage(stage: GlassStage) -> String {
    format!(
        "GLASS stage {}: expected technical failure {}, limb-based patency at 1 year {}.",
        stage.numeral(),
        band(stage.technical_failure()),
        band(stage.patency())
    )
}

pub fn pedal_modifier(pedal: PedalModifier) -> String {
    let modifier = match pedal {
        PedalModifier::P0 => "P0",
        PedalModifier::P1 => "P1",
        PedalModifier::P2 => "P2",
    };
    format!(
        "Pedal modifier {modifier}: limb salvage at 1 year {} (276 patients; there the GLASS stage itself did not part them, P = .78).",
        whole(glass::limb_salvage(pedal))
    )
}

pub fn wifi_stage(stage: u8) -> String {
    let Some(outcome) = wifi::major_amputation(stage) else {
        return String::new();
    };
    // A pooled share of none is what the studies saw, not a promise.
    let share = if outcome.value == 0.0 {
        "0%".to_owned()
    } else {
        whole(outcome.value)
    };
    let interval = outcome
        .interval
        .map(|(low, high)| format!(" ({} to {})", whole(low), whole(high)));
    format!(
        "WIfI stage {stage}: major amputation at 1 year {share}{} in 4 studies.",
        interval.unwrap_or_default()
    )
}

fn whole(probability: f64) -> String {
    percent(WholePercent::of(probability))
}

fn band((low, high): (f64, f64)) -> String {
    match (low, high) {
        (0.0, high) => format!("under {}", whole(high)),
        (low, 1.0) => format!("over {}", whole(low)),
        (low, high) => format!("{} to {}", whole(low), whole(high)),
    }
}
