//! The note, compared with the texts in tests/data.

use afs12_clinical::prognosis::Frequencies;
use afs12_form::Draft;
use afs12_record::note;
use afs12_words::{Language, Text};

use crate::record::{choose, minimal, record, type_text};

/// A patient with every question of the model answered.
const CHOICES: [(&str, &str); 25] = [
    ("rutherford", "5"),
    ("wound_infection", "no"),
    ("heel_wound", "yes"),
    ("wifi.wound", "1"),
    ("wifi.ischaemia", "2"),
    ("wifi.foot_infection", "0"),
    ("sex", "male"),
    ("mobility", "walks"),
    ("heart_failure", "no"),
    ("coronary_disease", "yes"),
    ("cerebrovascular_disease", "yes"),
    ("diabetes", "yes"),
    ("copd", "yes"),
    ("atrial_fibrillation", "no"),
    ("prior_major_amputation", "no"),
    ("dialysis", "no"),
    ("cancer", "never"),
    ("urgent", "no"),
    ("lesion.level", "infrapopliteal"),
    ("lesion.patent_crural_arteries", "3"),
    ("lesion.pedal", "P2"),
    ("lesion.glass.femoropopliteal", "0"),
    ("lesion.glass.infrapopliteal", "4"),
    ("lesion.glass.severe_calcification", "none"),
    ("treatment", "vein-bypass"),
];

const NUMBERS: [(&str, &str); 8] = [
    ("age", "57"),
    ("creatinine", "165"),
    ("height_cm", "190"),
    ("weight_kg", "79"),
    ("albumin", "32"),
    ("haematocrit", "34"),
    ("white_cells", "18"),
    ("temperature_c", "39,4"),
];

/// The answers that only the published scores need.
const FOR_SCORES: [(&str, &str); 6] = [
    ("smoking", "current"),
    ("dyslipidaemia", "yes"),
    ("other_vascular_disease", "no"),
    ("contralateral_lesion", "yes"),
    ("low_skeletal_muscle", "no"),
    ("ankle_pressures.measurable", "2"),
];

const NUMBERS_FOR_SCORES: [(&str, &str); 7] = [
    ("wifi.abi", "0.55"),
    ("wifi.ankle_pressure_mmhg", "64"),
    ("wifi.toe_pressure_mmhg", "35"),
    ("wifi.tcpo2_mmhg", "32"),
    ("ejection_fraction", "80"),
    ("bollinger_below_knee", "4"),
    ("ankle_pressures.highest_mmhg", "64"),
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

/// A patient for whom no figure is shown: old, with gangrene, bedridden, on dialysis and without a treatment option.
fn hopeless() -> Draft {
    let mut draft = Draft::default();
    for (path, code) in [
        ("rutherford", "6"),
        ("wound_infection", "yes"),
        ("sex", "male"),
        ("mobility", "bedridden"),
        ("heart_failure", "yes"),
        ("atrial_fibrillation", "yes"),
        ("dialysis", "yes"),
        ("cancer", "under-treatment"),
        ("urgent", "yes"),
        ("treatment", "none-possible"),
    ] {
        choose(&mut draft, path, code);
    }
    for (path, text) in [
        ("age", "93"),
        ("temperature_c", "39"),
        ("white_cells", "21"),
    ] {
        type_text(&mut draft, path, text);
    }
    draft
}

/// The hash in the note is that of the shipped model, which has its own tests.
fn assert_note(draft: &Draft, language: Language, kept: &str) {
    let words = language.words();
    let record = record(draft, words);
    let found = note(&record, words);
    let kept = kept.replace("{sha256}", record.sha256);
    assert!(found == kept, "found:\n{found}\nkept:\n{kept}");
    let longest = found.lines().map(|line| line.chars().count()).max();
    assert!(longest <= Some(76), "{longest:?} columns");
}

#[test]
fn a_full_patient() {
    assert_note(
        &full(),
        Language::English,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-full-en.txt"
        )),
    );
    assert_note(
        &full(),
        Language::Polish,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-full-pl.txt"
        )),
    );
}

#[test]
fn a_minimal_patient() {
    assert_note(
        &minimal(),
        Language::English,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-minimal-en.txt"
        )),
    );
    assert_note(
        &minimal(),
        Language::Polish,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-minimal-pl.txt"
        )),
    );
}

#[test]
fn a_patient_for_whom_no_figure_is_shown() {
    assert_note(
        &hopeless(),
        Language::English,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-no-figure-en.txt"
        )),
    );
    assert_note(
        &hopeless(),
        Language::Polish,
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/data/note-no-figure-pl.txt"
        )),
    );
}

/// Without a figure there are no icons, and if both ends of the range are shown as the same figure there is no range; an extrapolated
/// estimate is marked as such with or without a figure.
#[test]
fn a_note_states_exactly_what_is_shown() {
    for language in Language::ALL {
        let words = language.words();
        let text = |draft: &Draft| note(&record(draft, words), words).replace("\n  ", " ");
        let label = words.small(words.text(Text::RangeLabel));
        let extrapolated = words.text(Text::Extrapolated);
        // The beginning of the icons' line, up to its first number of patients.
        let icons = words.icon_array(Frequencies::of(0.5, 0.25, 0.25));
        let icons = icons.split("50").next().expect("a beginning");
        for (draft, is_extrapolated, has_range, has_icons) in [
            (minimal(), false, true, true),
            (hopeless(), true, false, false),
        ] {
            let note = text(&draft);
            assert_eq!(note.contains(extrapolated), is_extrapolated, "{note}");
            assert_eq!(note.contains(&format!(", {label} ")), has_range, "{note}");
            assert_eq!(note.contains(words.text(Text::RangeMeaning)), has_range);
            assert_eq!(note.contains(icons), has_icons, "{note}");
        }
    }
}
