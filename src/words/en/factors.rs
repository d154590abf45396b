//! The factors of the pooled model.

use crate::hazard::Covariate;

pub fn factor(covariate: Covariate) -> &'static str {
    match covariate {
        Covariate::AgeDecades => "Age, per decade",
        Covariate::Female => "Female sex",
        Covariate::TissueLoss => "Tissue loss (Rutherford 5 or 6)",
        Covariate::Gangrene => "Major tissue loss (Rutherford 6 beyond 5)",
        Covariate::WoundInfection => "Infected wound",
        Covariate::Fever => "Temperature over 38 °C",
        Covariate::Leukocytosis => "White cells over 8 × 10⁹/L",
        Covariate::Wheelchair => "Wheelchair",
        Covariate::Bedridden => "Bedridden",
        Covariate::Ckd3 => "eGFR 30 to 59",
        Covariate::Ckd45 => "eGFR under 30, no dialysis",
        Covariate::Dialysis => "Dialysis",
        Covariate::HeartFailure => "Heart failure",
        Covariate::CoronaryDisease => "Coronary artery disease",
        Covariate::CerebrovascularDisease => "Stroke or TIA",
        Covariate::Diabetes => "Diabetes",
        Covariate::CancerPast => "Cancer in the past",
        Covariate::CancerActive => "Cancer under treatment",
        Covariate::Malnutrition => "Malnutrition (GNRI under 82, or BMI under 18.5)",
        Covariate::Anaemia => "Haematocrit 30% or less",
        Covariate::Urgent => "Urgent procedure",
        Covariate::Femoropopliteal => "Disease down to the popliteal artery",
        Covariate::Infrapopliteal => "Disease below the knee only",
        Covariate::CruralAllOccluded => "No patent crural artery",
        Covariate::PedalP1 => "Pedal modifier P1",
        Covariate::PedalP2 => "Pedal modifier P2",
        Covariate::GlassStage => "GLASS, per stage",
        Covariate::Bypass => "Bypass",
        Covariate::Prosthetic => "Prosthetic beyond vein bypass",
        Covariate::NoOption => "No revascularisation possible",
    }
}
