//! Stages and what to expect of them.

use super::results::{percent, range};
use afs12_clinical::patient::PedalModifier;
use afs12_clinical::prognosis::WholePercent;
use afs12_clinical::staging::glass::{self, GlassStage};
use afs12_clinical::staging::wifi;

pub fn glass_stage(stage: GlassStage) -> String {
    format!(
        "GLASS, stadium {}: oczekiwane niepowodzenie techniczne {}, drożność w obrębie kończyny po 1 roku {}.",
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
        "Modyfikator podkostkowy {modifier}: zachowanie kończyny po 1 roku {} (276 pacjentów; samo stadium GLASS ich tam nie różnicowało, P = 0,78).",
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
        .map(|(low, high)| format!(" ({})", between(low, high)));
    format!(
        "WIfI, stadium {stage}: duża amputacja po 1 roku {share}{} w 4 badaniach.",
        interval.unwrap_or_default()
    )
}

fn whole(probability: f64) -> String {
    percent(WholePercent::of(probability))
}

fn between(low: f64, high: f64) -> String {
    range(WholePercent::of(low), WholePercent::of(high))
}

fn band((low, high): (f64, f64)) -> String {
    match (low, high) {
        (0.0, high) => format!("poniżej {}", whole(high)),
        (low, 1.0) => format!("powyżej {}", whole(low)),
        (low, high) => between(low, high),
    }
}
