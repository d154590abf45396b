//! The questions, their help, their options and their units.

use afs12_clinical::patient::{Field, Unit};

pub fn label(field: Field) -> &'static str {
    match field {
        Field::Rutherford => "Rutherford category",
        Field::Age => "Age",
        Field::Sex => "Sex",
        Field::Mobility => "Mobility",
        Field::Creatinine => "Creatinine",
        Field::Egfr => "eGFR from the laboratory",
        Field::Dialysis => "Dialysis",
        Field::HeartFailure => "Heart failure",
        Field::CoronaryDisease => "Coronary artery disease",
        Field::CerebrovascularDisease => "Stroke or TIA",
        Field::Diabetes => "Diabetes",
        Field::Copd => "COPD",
        Field::AtrialFibrillation => "Atrial fibrillation",
        Field::PriorMajorAmputation => "Major amputation of the other leg",
        Field::Cancer => "Cancer",
        Field::Height => "Height",
        Field::Weight => "Weight",
        Field::Albumin => "Albumin",
        Field::Haematocrit => "Haematocrit",
        Field::WhiteCells => "White cell count",
        Field::Temperature => "Temperature",
        Field::WoundInfection => "Infected wound",
        Field::HeelWound => "Wound at the heel",
        Field::Urgent => "Urgent procedure",
        Field::Level => "Highest level treated",
        Field::PatentCruralArteries => "Patent crural arteries",
        Field::Pedal => "Pedal (inframalleolar) modifier",
        Field::GlassFemoropopliteal => "GLASS femoropopliteal grade",
        Field::GlassInfrapopliteal => "GLASS infrapopliteal grade",
        Field::SevereCalcification => "Severe calcification",
        Field::WifiWound => "WIfI wound grade",
        Field::WifiIschaemia => "WIfI ischaemia grade",
        Field::WifiFootInfection => "WIfI foot infection grade",
        Field::WifiAbi => "Ankle-brachial index",
        Field::WifiAnklePressure => "Ankle pressure of this leg",
        Field::WifiToePressure => "Toe pressure",
        Field::WifiTcpo2 => "TcPO2 at the foot",
        Field::Treatment => "Planned treatment",
        Field::Smoking => "Smoking",
        Field::Dyslipidaemia => "Dyslipidaemia",
        Field::ContralateralLesion => "Disease in the other leg",
        Field::OtherVascularDisease => "Other vascular disease",
        Field::EjectionFraction => "Ejection fraction",
        Field::MeasurableAnklePressures => "Measurable ankle pressures",
        Field::HighestAnklePressure => "Highest ankle pressure",
        Field::BollingerBelowKnee => "Bollinger score below the knee",
        Field::LowSkeletalMuscle => "Low muscle mass (CT)",
    }
}

pub fn help(field: Field) -> &'static str {
    match field {
        Field::Rutherford => "For the leg to be treated. 4 to 6 are limb-threatening.",
        Field::WoundInfection => "Clinical signs of infection in an ulcer or gangrene.",
        Field::Level => "Where the treated disease begins.",
        Field::PatentCruralArteries => "Anterior tibial, posterior tibial and peroneal artery.",
        Field::Pedal => "Run-off into the foot, by the Global Vascular Guidelines.",
        Field::GlassFemoropopliteal => "From the angiogram, before any rise for calcification.",
        Field::GlassInfrapopliteal => "Of the target artery path.",
        Field::SevereCalcification => "Raises the grade of its segment by one.",
        Field::Cancer => "Any malignancy; \"past\" if treatment is finished.",
        Field::Creatinine => "Becomes an eGFR by CKD-EPI 2021; needs the sex.",
        Field::Egfr => "Used instead of creatinine.",
        Field::Dialysis => "Chronic haemodialysis or peritoneal dialysis.",
        Field::Copd => "Chronic obstructive pulmonary disease.",
        Field::AtrialFibrillation => "Paroxysmal, persistent or permanent.",
        Field::PriorMajorAmputation => "Above the ankle, at any time.",
        Field::HeelWound => "Any ulcer or gangrene at the heel of this leg.",
        Field::WifiAbi => {
            "Over 1.30 the arteries cannot be compressed: give a toe pressure or TcPO2."
        }
        Field::CoronaryDisease => "Infarction, angina or coronary revascularisation.",
        Field::Albumin => "With height and weight it becomes the GNRI.",
        Field::WifiWound => {
            "0 none, 1 small shallow ulcer, 2 deep ulcer or gangrene of digits, 3 extensive."
        }
        Field::WifiIschaemia => "If not known, it follows from a pressure below.",
        Field::WifiFootInfection => "0 none, 1 mild, 2 moderate, 3 severe with systemic signs.",
        Field::WifiToePressure => "With TcPO2 it decides over ABI and ankle pressure.",
        Field::MeasurableAnklePressures => "Of the three ankle arteries of this leg.",
        Field::LowSkeletalMuscle => "On computed tomography.",
        Field::Urgent => "Cannot wait for an elective list.",
        _ => "",
    }
}

pub fn option(field: Field, code: &str) -> &'static str {
    match (field, code) {
        (_, "yes") => "Yes",
        (_, "no") => "No",
        (Field::PatentCruralArteries, "0") => "None",
        (_, "0") => "0",
        (_, "1") => "1",
        (_, "2") => "2",
        (_, "3") => "3",
        (_, "4") => "4",
        (_, "5") => "5",
        (_, "6") => "6",
        (Field::SevereCalcification | Field::Level, word) => segment(word),
        (_, word) => choice(word),
    }
}

pub fn caption(field: Field, code: &str) -> &'static str {
    match (field, code) {
        (Field::Rutherford, "0") => "no symptoms",
        (Field::Rutherford, "1") => "mild claudication",
        (Field::Rutherford, "2") => "moderate claudication",
        (Field::Rutherford, "3") => "severe claudication",
        (Field::Rutherford, "4") => "rest pain",
        (Field::Rutherford, "5") => "minor tissue loss",
        (Field::Rutherford, "6") => "major tissue loss",
        (Field::Pedal, "P0") => "arch intact",
        (Field::Pedal, "P1") => "arch diseased",
        (Field::Pedal, "P2") => "no artery into the foot",
        (Field::GlassFemoropopliteal, "0") => "under 50%",
        (Field::GlassFemoropopliteal, "1") => "under 10 cm",
        (Field::GlassFemoropopliteal, "2") => "10 to 20 cm",
        (Field::GlassFemoropopliteal, "3") => "over 20 cm",
        (Field::GlassFemoropopliteal, "4") => "occlusion over 20 cm",
        (Field::GlassInfrapopliteal, "0") => "under 50%",
        (Field::GlassInfrapopliteal, "1") => "focal, under 3 cm",
        (Field::GlassInfrapopliteal, "2") => "a third of its length",
        (Field::GlassInfrapopliteal, "3") => "two thirds",
        (Field::GlassInfrapopliteal, "4") => "more than two thirds",
        _ => "",
    }
}

fn segment(word: &str) -> &'static str {
    match word {
        "aorto-iliac" => "Aorto-iliac",
        "femoropopliteal" => "Femoropopliteal",
        "infrapopliteal" => "Infrapopliteal",
        "none" => "None",
        "both" => "Both",
        _ => "",
    }
}

fn choice(word: &str) -> &'static str {
    match word {
        "female" => "Female",
        "male" => "Male",
        "walks" => "Walks",
        "wheelchair" => "Wheelchair",
        "bedridden" => "Bedridden",
        "never" => "Never",
        "past" => "In the past",
        "under-treatment" => "Under treatment",
        "P0" => "P0",
        "P1" => "P1",
        "P2" => "P2",
        "endovascular" => "Endovascular",
        "vein-bypass" => "Vein bypass",
        "prosthetic-bypass" => "Prosthetic bypass",
        "none-possible" => "None possible",
        "former" => "Former",
        "current" => "Current",
        _ => "",
    }
}

pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Years => "years",
        Unit::MicromolesPerLitre => "µmol/L",
        Unit::MilligramsPerDecilitre => "mg/dL",
        Unit::MillilitresPerMinute => "mL/min/1.73 m²",
        Unit::Centimetres => "cm",
        Unit::Kilograms => "kg",
        Unit::GramsPerLitre => "g/L",
        Unit::GramsPerDecilitre => "g/dL",
        Unit::Percent => "%",
        Unit::LitresPerLitre => "L/L",
        Unit::BillionsPerLitre => "×10⁹/L",
        Unit::DegreesCelsius => "°C",
        Unit::MillimetresOfMercury => "mmHg",
        Unit::Points => "points",
        Unit::Ratio => "",
    }
}
