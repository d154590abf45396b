//! The factors of the pooled model.

use crate::hazard::Covariate;

pub fn factor(covariate: Covariate) -> &'static str {
    match covariate {
        Covariate::AgeDecades => "Wiek, na dekadę",
        Covariate::Female => "Płeć żeńska",
        Covariate::TissueLoss => "Ubytek tkanek (Rutherford 5 lub 6)",
        Covariate::Gangrene => "Duży ubytek tkanek (Rutherford 6 ponad 5)",
        Covariate::WoundInfection => "Zakażona rana",
        Covariate::Fever => "Temperatura powyżej 38 °C",
        Covariate::Leukocytosis => "Leukocyty powyżej 8 × 10⁹/l",
        Covariate::Wheelchair => "Wózek inwalidzki",
        Covariate::Bedridden => "Pacjent leżący",
        Covariate::Ckd3 => "eGFR od 30 do 59",
        Covariate::Ckd45 => "eGFR poniżej 30, bez dializy",
        Covariate::Dialysis => "Dializa",
        Covariate::HeartFailure => "Niewydolność serca",
        Covariate::CoronaryDisease => "Choroba wieńcowa",
        Covariate::CerebrovascularDisease => "Udar lub TIA",
        Covariate::Diabetes => "Cukrzyca",
        Covariate::CancerPast => "Nowotwór złośliwy w przeszłości",
        Covariate::CancerActive => "Nowotwór złośliwy w trakcie leczenia",
        Covariate::Malnutrition => "Niedożywienie (GNRI poniżej 82 lub BMI poniżej 18,5)",
        Covariate::Anaemia => "Hematokryt 30% lub niższy",
        Covariate::Urgent => "Zabieg pilny",
        Covariate::Femoropopliteal => "Zmiany sięgające tętnicy podkolanowej",
        Covariate::Infrapopliteal => "Zmiany tylko poniżej kolana",
        Covariate::CruralAllOccluded => "Żadnej drożnej tętnicy goleni",
        Covariate::PedalP1 => "Modyfikator stopy P1",
        Covariate::PedalP2 => "Modyfikator stopy P2",
        Covariate::GlassStage => "GLASS, na stadium",
        Covariate::Bypass => "Pomostowanie",
        Covariate::Prosthetic => "Pomost z protezy ponad pomost żylny",
        Covariate::NoOption => "Rewaskularyzacja niemożliwa",
    }
}
