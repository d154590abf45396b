//! The result.

use super::fields::caption;
use afs12_clinical::patient::{Field, Rutherford};
use afs12_clinical::prognosis::{Frequencies, Question, WholePercent};

pub fn percent(percent: WholePercent) -> String {
    match percent {
        WholePercent::Under(percent) => format!("under {percent}%"),
        WholePercent::Percent(percent) => format!("{percent}%"),
        WholePercent::Over(percent) => format!("over {percent}%"),
    }
}

pub fn sentence(afs: WholePercent) -> String {
    let count = match afs {
        WholePercent::Under(count) => format!("fewer than {count}"),
        WholePercent::Percent(count) => format!("about {count}"),
        WholePercent::Over(count) => format!("more than {count}"),
    };
    format!("Of 100 patients like this one, {count} would be alive with the leg after 12 months.")
}

pub fn icon_array(frequencies: Frequencies) -> String {
    format!(
        "Of 100 patients: {} alive with the leg, {} with a major amputation first, {} who died first.",
        frequencies.alive_with_leg, frequencies.amputation_first, frequencies.death_first
    )
}

pub fn unanswered(count: usize) -> String {
    match count {
        0 => "Every question of the model is answered.".to_owned(),
        1 => "1 question of the model is not answered.".to_owned(),
        _ => format!("{count} questions of the model are not answered."),
    }
}

pub fn not_clti(rutherford: Rutherford) -> String {
    let category = rutherford.category();
    let meaning = caption(Field::Rutherford, &category.to_string());
    format!(
        "Rutherford category {category} ({meaning}) is not chronic limb-threatening ischaemia (CLTI). Every patient behind this model \
         had rest pain or tissue loss (category 4, 5 or 6), so a number for this patient would mean nothing, and none is given."
    )
}

pub fn question(question: Question) -> &'static str {
    match question {
        Question::Rutherford => "Rutherford category",
        Question::WoundInfection => "Wound infection",
        Question::Level => "Diseased level",
        Question::PatentCruralArteries => "Patent crural arteries",
        Question::Pedal => "Pedal modifier",
        Question::Glass => "GLASS stage",
        Question::Age => "Age",
        Question::Sex => "Sex",
        Question::Mobility => "Mobility",
        Question::Nutrition => "Nutrition",
        Question::HeartFailure => "Heart failure",
        Question::CoronaryDisease => "Coronary artery disease",
        Question::CerebrovascularDisease => "Stroke or TIA",
        Question::Diabetes => "Diabetes",
        Question::Copd => "COPD",
        Question::AtrialFibrillation => "Atrial fibrillation",
        Question::PriorMajorAmputation => "Major amputation of the other leg",
        Question::HeelWound => "Wound at the heel",
        Question::Ischaemia => "WIfI ischaemia",
        Question::Abi => "Ankle-brachial index",
        Question::Cancer => "Cancer",
        Question::Kidney => "Kidney function",
        Question::Haematocrit => "Haematocrit",
        Question::WhiteCells => "White cell count",
        Question::Temperature => "Temperature",
        Question::Urgent => "Urgency",
        Question::Treatment => "Planned treatment",
    }
}
