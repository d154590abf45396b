//! The questions, their help, their options and their units.

use afs12_clinical::patient::{Field, Unit};

pub fn label(field: Field) -> &'static str {
    match field {
        Field::Rutherford => "Kategoria Rutherforda",
        Field::Age => "Wiek",
        Field::Sex => "Płeć",
        Field::Mobility => "Poruszanie się",
        Field::Creatinine => "Kreatynina",
        Field::Egfr => "eGFR z laboratorium",
        Field::Dialysis => "Dializa",
        Field::HeartFailure => "Niewydolność serca",
        Field::CoronaryDisease => "Choroba wieńcowa",
        Field::CerebrovascularDisease => "Udar lub TIA",
        Field::Diabetes => "Cukrzyca",
        Field::Copd => "POChP",
        Field::AtrialFibrillation => "Migotanie przedsionków",
        Field::PriorMajorAmputation => "Duża amputacja drugiej kończyny",
        Field::Cancer => "Nowotwór złośliwy",
        Field::Height => "Wzrost",
        Field::Weight => "Masa ciała",
        Field::Albumin => "Albumina",
        Field::Haematocrit => "Hematokryt",
        Field::WhiteCells => "Leukocyty",
        Field::Temperature => "Temperatura",
        Field::WoundInfection => "Zakażona rana",
        Field::HeelWound => "Rana pięty",
        Field::Urgent => "Zabieg pilny",
        Field::Level => "Najwyższy leczony odcinek",
        Field::PatentCruralArteries => "Drożne tętnice goleni",
        Field::Pedal => "Modyfikator podkostkowy (P)",
        Field::GlassFemoropopliteal => "Stopień GLASS, odcinek udowo-podkolanowy",
        Field::GlassInfrapopliteal => "Stopień GLASS, poniżej kolana",
        Field::SevereCalcification => "Ciężkie zwapnienia",
        Field::WifiWound => "WIfI, stopień rany",
        Field::WifiIschaemia => "WIfI, stopień niedokrwienia",
        Field::WifiFootInfection => "WIfI, stopień zakażenia stopy",
        Field::WifiAbi => "Wskaźnik kostka-ramię (ABI)",
        Field::WifiAnklePressure => "Ciśnienie na kostce tej kończyny",
        Field::WifiToePressure => "Ciśnienie na palcu stopy",
        Field::WifiTcpo2 => "TcPO2 na stopie",
        Field::Treatment => "Planowane leczenie",
        Field::Smoking => "Palenie tytoniu",
        Field::Dyslipidaemia => "Dyslipidemia",
        Field::ContralateralLesion => "Zmiana w drugiej kończynie",
        Field::OtherVascularDisease => "Inna choroba naczyń",
        Field::EjectionFraction => "Frakcja wyrzutowa",
        Field::MeasurableAnklePressures => "Mierzalne ciśnienia na kostce",
        Field::HighestAnklePressure => "Najwyższe ciśnienie na kostce",
        Field::BollingerBelowKnee => "Skala Bollingera poniżej kolana",
        Field::LowSkeletalMuscle => "Mała masa mięśni szkieletowych",
    }
}

pub fn help(field: Field) -> &'static str {
    match field {
        Field::Rutherford => {
            "Dotyczy leczonej kończyny. Kategorie 4-6 oznaczają niedokrwienie zagrażające kończynie."
        }
        Field::WoundInfection => "Kliniczne cechy zakażenia owrzodzenia lub zgorzeli.",
        Field::Level => "Gdzie zaczynają się leczone zmiany.",
        Field::PatentCruralArteries => "Piszczelowa przednia, piszczelowa tylna i strzałkowa.",
        Field::Pedal => "Tętnice odpływu na stopie według Global Vascular Guidelines.",
        Field::GlassFemoropopliteal => "Z angiografii, bez podniesienia za zwapnienia.",
        Field::GlassInfrapopliteal => "Docelowy szlak tętniczy.",
        Field::SevereCalcification => "Podnoszą stopień swojego odcinka o jeden.",
        Field::Cancer => "Każdy nowotwór złośliwy; „w przeszłości”, jeśli leczenie zakończono.",
        Field::Creatinine => "Przeliczana na eGFR według CKD-EPI 2021; potrzebna jest płeć.",
        Field::Egfr => "Używany zamiast kreatyniny.",
        Field::Dialysis => "Przewlekła hemodializa lub dializa otrzewnowa.",
        Field::Copd => "Przewlekła obturacyjna choroba płuc.",
        Field::AtrialFibrillation => "Napadowe, przetrwałe lub utrwalone.",
        Field::PriorMajorAmputation => "Powyżej kostki, kiedykolwiek.",
        Field::HeelWound => "Owrzodzenie lub zgorzel na pięcie tej kończyny.",
        Field::WifiAbi => {
            "Powyżej 1,30 tętnic nie da się ucisnąć: podaj ciśnienie na palcu lub TcPO2."
        }
        Field::CoronaryDisease => "Zawał, dławica piersiowa lub rewaskularyzacja wieńcowa.",
        Field::Albumin => "Ze wzrostem i masą ciała daje GNRI.",
        Field::WifiWound => {
            "0 brak, 1 małe płytkie owrzodzenie, 2 głębokie owrzodzenie lub zgorzel palców, 3 rozległe zmiany."
        }
        Field::WifiIschaemia => "Jeśli nie wiadomo, wynika z ciśnienia podanego niżej.",
        Field::WifiFootInfection => {
            "0 brak, 1 łagodne, 2 umiarkowane, 3 ciężkie z objawami ogólnoustrojowymi."
        }
        Field::WifiToePressure => "Razem z TcPO2 rozstrzyga przed ABI i ciśnieniem na kostce.",
        Field::MeasurableAnklePressures => "Z trzech tętnic na kostce tej kończyny.",
        Field::LowSkeletalMuscle => "W tomografii komputerowej.",
        Field::Urgent => "Nie można go odłożyć do terminu planowego.",
        _ => "",
    }
}

pub fn option(field: Field, code: &str) -> &'static str {
    match (field, code) {
        (_, "yes") => "Tak",
        (_, "no") => "Nie",
        (Field::PatentCruralArteries, "0") => "Żadna",
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
        (Field::Rutherford, "0") => "bez objawów",
        (Field::Rutherford, "1") => "chromanie łagodne",
        (Field::Rutherford, "2") => "chromanie umiarkowane",
        (Field::Rutherford, "3") => "chromanie ciężkie",
        (Field::Rutherford, "4") => "ból spoczynkowy",
        (Field::Rutherford, "5") => "mały ubytek tkanek",
        (Field::Rutherford, "6") => "duży ubytek tkanek",
        (Field::Pedal, "P0") => "łuk zachowany",
        (Field::Pedal, "P1") => "łuk zmieniony",
        (Field::Pedal, "P2") => "brak tętnicy na stopę",
        (Field::GlassFemoropopliteal, "0") => "poniżej 50%",
        (Field::GlassFemoropopliteal, "1") => "poniżej 10 cm",
        (Field::GlassFemoropopliteal, "2") => "od 10 do 20 cm",
        (Field::GlassFemoropopliteal, "3") => "powyżej 20 cm",
        (Field::GlassFemoropopliteal, "4") => "niedrożność powyżej 20 cm",
        (Field::GlassInfrapopliteal, "0") => "poniżej 50%",
        (Field::GlassInfrapopliteal, "1") => "ogniskowe, poniżej 3 cm",
        (Field::GlassInfrapopliteal, "2") => "jedna trzecia długości",
        (Field::GlassInfrapopliteal, "3") => "dwie trzecie",
        (Field::GlassInfrapopliteal, "4") => "ponad dwie trzecie",
        _ => "",
    }
}

fn segment(word: &str) -> &'static str {
    match word {
        "aorto-iliac" => "Aortalno-biodrowy",
        "femoropopliteal" => "Udowo-podkolanowy",
        "infrapopliteal" => "Poniżej kolana",
        "none" => "Brak",
        "both" => "Oba odcinki",
        _ => "",
    }
}

fn choice(word: &str) -> &'static str {
    match word {
        "female" => "Kobieta",
        "male" => "Mężczyzna",
        "walks" => "Chodzi",
        "wheelchair" => "Na wózku",
        "bedridden" => "Leży",
        "never" => "Nigdy",
        "past" => "W przeszłości",
        "under-treatment" => "W trakcie leczenia",
        "P0" => "P0",
        "P1" => "P1",
        "P2" => "P2",
        "endovascular" => "Wewnątrznaczyniowe",
        "vein-bypass" => "Pomost żylny",
        "prosthetic-bypass" => "Pomost z protezy",
        "none-possible" => "Rewaskularyzacja niemożliwa",
        "former" => "Dawniej",
        "current" => "Obecnie",
        _ => "",
    }
}

pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Years => "lat",
        Unit::MicromolesPerLitre => "µmol/l",
        Unit::MilligramsPerDecilitre => "mg/dl",
        Unit::MillilitresPerMinute => "ml/min/1,73 m²",
        Unit::Centimetres => "cm",
        Unit::Kilograms => "kg",
        Unit::GramsPerLitre => "g/l",
        Unit::GramsPerDecilitre => "g/dl",
        Unit::Percent => "%",
        Unit::LitresPerLitre => "l/l",
        Unit::BillionsPerLitre => "×10⁹/l",
        Unit::DegreesCelsius => "°C",
        Unit::MillimetresOfMercury => "mmHg",
        Unit::Points => "pkt",
        Unit::Ratio => "",
    }
}
