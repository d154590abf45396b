//! The note, against the texts in tests/data.

use afs12::draft::Draft;
use afs12::record::{Record, note};
use afs12::words::Language;

use crate::{DAY, choose, minimal, type_text};

/// The first patient of the independent reference, by the contract's names.
const CHOICES: [(&str, &str); 18] = [
    ("rutherford", "5"),
    ("sex", "male"),
    ("mobility", "walks"),
    ("dialysis", "no"),
    ("heart_failure", "no"),
    ("coronary_disease", "yes"),
    ("cerebrovascular_disease", "yes"),
    ("diabetes", "yes"),
    ("wound_infection", "no"),
    ("urgent", "no"),
    ("cancer", "never"),
    ("lesion.level", "infrapopliteal"),
    ("lesion.patent_crural_arteries", "3"),
    ("lesion.pedal", "P2"),
    ("lesion.glass.femoropopliteal", "3"),
    ("lesion.glass.infrapopliteal", "4"),
    ("lesion.glass.severe_calcification", "none"),
    ("treatment", "vein-bypass"),
];

const NUMBERS: [(&str, &str); 8] = [
    ("age", "57"),
    ("creatinine", "655"),
    ("height_cm", "190"),
    ("weight_kg", "49"),
    ("albumin", "32"),
    ("haematocrit", "24"),
    ("white_cells", "18"),
    ("temperature_c", "39,4"),
];

/// What the reference leaves out: the published scores alone need it.
const FOR_SCORES: [(&str, &str); 9] = [
    ("wifi.wound", "0"),
    ("wifi.ischaemia", "1"),
    ("wifi.foot_infection", "2"),
    ("smoking", "current"),
    ("dyslipidaemia", "yes"),
    ("other_vascular_disease", "no"),
    ("contralateral_lesion", "yes"),
    ("low_skeletal_muscle", "no"),
    ("ankle_pressures.measurable", "2"),
];

const NUMBERS_FOR_SCORES: [(&str, &str); 7] = [
    ("wifi.abi", "0.75"),
    ("wifi.ankle_pressure_mmhg", "84"),
    ("wifi.toe_pressure_mmhg", "45"),
    ("wifi.tcpo2_mmhg", "42"),
    ("ejection_fraction", "80"),
    ("bollinger_below_knee", "4"),
    ("ankle_pressures.highest_mmhg", "84"),
];

fn full() -> Draft {
    let mut draft = Draft::default();
    for (path, code) in CHOICES.into_iter().chain(FOR_SCORES) {
        choose(&mut draft, path, code);
    }
    for (path, text) in NUMBERS.into_iter().chain(NUMBERS_FOR_SCORES) {
        type_text(&mut draft, path, text);
    }
    draft
}

/// The hash changes with the model, which has its own tests.
fn assert_note(draft: &Draft, language: Language, kept: &str) {
    let words = language.words();
    let record = Record::of(draft, DAY, words);
    let found = note(&record, words);
    let kept = kept
        .replace("{sha256}", record.sha256)
        .replace("{model}", &record.model);
    assert!(found == kept, "found:\n{found}\nkept:\n{kept}");
    let longest = found.lines().map(|line| line.chars().count()).max();
    assert!(longest <= Some(76), "{longest:?} columns");
}

#[test]
fn a_full_patient() {
    assert_note(
        &full(),
        Language::English,
        include_str!("../data/note-full-en.txt"),
    );
    assert_note(
        &full(),
        Language::Polish,
        include_str!("../data/note-full-pl.txt"),
    );
}

#[test]
fn a_minimal_patient() {
    assert_note(
        &minimal(),
        Language::English,
        include_str!("../data/note-minimal-en.txt"),
    );
    assert_note(
        &minimal(),
        Language::Polish,
        include_str!("../data/note-minimal-pl.txt"),
    );
}

/// A probability of the reference, as a whole percentage.
fn percent(probability: &serde_json::Value) -> String {
    match (100.0 * probability.as_f64().expect("a probability")).round() as u32 {
        0 => "<1%".to_owned(),
        percent => format!("{percent}%"),
    }
}

#[test]
fn the_result_is_that_of_the_reference() {
    let reference: serde_json::Value =
        serde_json::from_str(include_str!("../data/reference.json")).expect("JSON");
    let expected = &reference["patients"][0]["expected"];
    let [afs, lower, upper] = ["afs", "lower", "upper"].map(|name| percent(&expected[name]));
    let words = Language::English.words();
    let note = note(&Record::of(&full(), DAY, words), words);
    let line = format!("{afs}, plausible range {lower} to {upper}.");
    assert!(note.contains(&line), "{line}: {note}");
}
