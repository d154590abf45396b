//! The stages of the limb and the expected outcomes, in words.

use afs12_clinical::patient::Patient;
use afs12_clinical::staging::{glass, wifi};
use afs12_words::{ScoreText, Words};

/// WIfI and GLASS, each with its stage or "not known", and the pedal modifier if it is known.
pub fn staging_lines(words: &dyn Words, patient: &Patient) -> Vec<String> {
    let not_known = |name: &str| format!("{name}: {}.", words.scores(ScoreText::StagingMissing));
    let glass = glass::stage(patient.lesion.glass);
    let wifi = wifi::stage(&patient.wifi);
    let mut lines = vec![
        wifi.map_or_else(|| not_known("WIfI"), |stage| words.wifi_stage(stage)),
        glass.map_or_else(|| not_known("GLASS"), |stage| words.glass_stage(stage)),
    ];
    let pedal = patient.lesion.pedal.known();
    lines.extend(pedal.map(|pedal| words.pedal_modifier(pedal)));
    lines
}
