//! The questions of the form, and what the model calls the same things.

use std::borrow::Cow;

use super::Polish;
use crate::{FieldText, FieldWords, NumberWords};
use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::Question;
use afs12_clinical::prognosis::threshold::{
    ABI_INCOMPRESSIBLE_ABOVE, ANAEMIA_UP_TO, CKD_3_BELOW, CKD_45_BELOW, FEVER_ABOVE,
    LEUKOCYTOSIS_ABOVE, LOW_BMI_BELOW, LOW_GNRI_BELOW,
};

impl FieldWords for Polish {
    fn field(&self, field: Field) -> FieldText {
        match field {
            Field::Rutherford => FieldText::of("Kategoria Rutherforda")
                .help("Dotyczy leczonej kończyny. Kategorie 4-6 oznaczają niedokrwienie zagrażające kończynie.")
                .more(
                    "0 bez objawów; 1, 2, 3 chromanie łagodne, umiarkowane, ciężkie; 4 niedokrwienny ból spoczynkowy; 5 mały ubytek tkanek: \
                     niegojące się owrzodzenie lub ogniskowa zgorzel; 6 duży ubytek tkanek: sięga powyżej śródstopia, sprawnej stopy nie da się \
                     już uratować.",
                )
                .captions(&[
                    "bez objawów",
                    "chromanie łagodne",
                    "chromanie umiarkowane",
                    "chromanie ciężkie",
                    "ból spoczynkowy",
                    "mały ubytek tkanek",
                    "duży ubytek tkanek",
                ]),
            Field::Age => FieldText::of("Wiek"),
            Field::Sex => FieldText::of("Płeć"),
            Field::Mobility => FieldText::of("Poruszanie się")
                .more(
                    "Chodzi: ze sprzętem pomocniczym lub bez niego. Na wózku: nie chodzi, ale staje przy przesiadaniu się. Leży: wymaga pełnej pomocy.",
                ),
            Field::Creatinine => FieldText::of("Kreatynina")
                .help("Przeliczana na eGFR według CKD-EPI 2021; potrzebna jest płeć.")
                .more(
                    "eGFR wynika z kreatyniny, wieku i płci i nie jest zaokrąglany. U dializowanych nie trzeba podawać ani kreatyniny, ani eGFR: \
                     rozstrzyga sama dializa.",
                ),
            Field::Egfr => FieldText::of("eGFR z laboratorium")
                .help("Używany zamiast kreatyniny."),
            Field::Dialysis => FieldText::of("Dializa")
                .help("Przewlekła hemodializa lub dializa otrzewnowa."),
            Field::HeartFailure => FieldText::of("Niewydolność serca"),
            Field::CoronaryDisease => FieldText::of("Choroba wieńcowa")
                .help("Zawał, dławica piersiowa lub rewaskularyzacja wieńcowa."),
            Field::CerebrovascularDisease => FieldText::of("Udar lub TIA"),
            Field::Diabetes => FieldText::of("Cukrzyca"),
            Field::Copd => FieldText::of("POChP")
                .help("Przewlekła obturacyjna choroba płuc."),
            Field::AtrialFibrillation => FieldText::of("Migotanie przedsionków")
                .help("Napadowe, przetrwałe lub utrwalone."),
            Field::PriorMajorAmputation => FieldText::of("Duża amputacja drugiej kończyny")
                .help("Powyżej kostki, kiedykolwiek."),
            Field::Cancer => FieldText::of("Nowotwór złośliwy")
                .help("Każdy nowotwór złośliwy; „w przeszłości”, jeśli leczenie zakończono."),
            Field::Height => FieldText::of("Wzrost"),
            Field::Weight => FieldText::of("Masa ciała"),
            Field::Albumin => FieldText::of("Albumina")
                .help("Ze wzrostem i masą ciała daje GNRI.")
                .more(
                    "GNRI (geriatryczny wskaźnik ryzyka żywieniowego) = 14,89 × albumina w g/dl + 41,7 × masa ciała / masa ciała przy BMI 22, przy \
                     czym iloraz wynosi najwyżej 1. Poniżej 82 przyjmuje się niedożywienie; bez albuminy przyjmuje się je przy BMI poniżej 18,5.",
                ),
            Field::Haematocrit => FieldText::of("Hematokryt"),
            Field::WhiteCells => FieldText::of("Leukocyty"),
            Field::Temperature => FieldText::of("Temperatura"),
            Field::WoundInfection => FieldText::of("Zakażona rana")
                .help("Kliniczne cechy zakażenia owrzodzenia lub zgorzeli."),
            Field::HeelWound => FieldText::of("Rana pięty")
                .help("Owrzodzenie lub zgorzel na pięcie tej kończyny."),
            Field::Urgent => FieldText::of("Zabieg pilny")
                .help("Nie można go odłożyć do terminu planowego."),
            Field::Level => FieldText::of("Najwyższy leczony odcinek")
                .help("Gdzie zaczynają się leczone zmiany.")
                .more(
                    "Aortalno-biodrowy: leczony także odcinek napływowy. Udowo-podkolanowy: zmiany sięgające tętnicy podkolanowej, bez \
                     zmiany aortalno-biodrowej. Poniżej kolana: zmiany wyłącznie poniżej kolana.",
                ),
            Field::PatentCruralArteries => FieldText::of("Drożne tętnice goleni")
                .help("Piszczelowa przednia, piszczelowa tylna i strzałkowa.")
                .zero("Żadna"),
            Field::Pedal => FieldText::of("Modyfikator podkostkowy (P)")
                .help("Tętnice odpływu na stopie według Global Vascular Guidelines.")
                .more(
                    "P0: tętnica docelowa przechodzi przez kostkę na stopę, a łuk stopy jest zachowany. P1: przechodzi przez kostkę, łuku nie ma \
                     albo jest ciężko zmieniony. P2: żadna tętnica docelowa nie przechodzi przez kostkę na stopę.",
                ),
            Field::GlassFemoropopliteal => FieldText::of("Stopień GLASS, odcinek udowo-podkolanowy")
                .help("Z angiografii, bez podniesienia za zwapnienia.")
                .more(
                    "0: bez istotnych zmian (poniżej 50%). 1: zmiany na mniej niż jednej trzeciej tętnicy udowej powierzchownej (poniżej 10 cm), \
                     niedrożność co najwyżej krótsza niż 5 cm. 2: od jednej do dwóch trzecich (od 10 do 20 cm), niedrożność krótsza niż 10 cm albo \
                     ogniskowe zwężenie tętnicy podkolanowej krótsze niż 2 cm. 3: ponad dwie trzecie (powyżej 20 cm), niedrożność od 10 do 20 cm \
                     lub od samego odejścia albo zwężenie tętnicy podkolanowej od 2 do 5 cm. 4: niedrożność dłuższa niż 20 cm, zmiany tętnicy \
                     podkolanowej dłuższe niż 5 cm lub sięgające trifurkacji albo każda niedrożność tętnicy podkolanowej.",
                )
                .captions(&[
                    "poniżej 50%",
                    "poniżej 10 cm",
                    "od 10 do 20 cm",
                    "powyżej 20 cm",
                    "niedrożność powyżej 20 cm",
                ]),
            Field::GlassInfrapopliteal => FieldText::of("Stopień GLASS, poniżej kolana")
                .help("Docelowy szlak tętniczy.")
                .more(
                    "0: bez istotnych zmian tętnicy docelowej. 1: ogniskowe zwężenie krótsze niż 3 cm. 2: zwężenie jednej trzeciej długości albo \
                     niedrożność krótsza niż 3 cm. 3: zmiany do dwóch trzecich długości albo niedrożność do jednej trzeciej długości, także od \
                     odejścia. 4: rozlane zwężenie ponad dwóch trzecich długości, niedrożność ponad jednej trzeciej albo każda niedrożność pnia \
                     piszczelowo-strzałkowego, jeśli tętnicą docelową nie jest piszczelowa przednia.",
                )
                .captions(&[
                    "poniżej 50%",
                    "ogniskowe, poniżej 3 cm",
                    "jedna trzecia długości",
                    "dwie trzecie",
                    "ponad dwie trzecie",
                ]),
            Field::SevereCalcification => FieldText::of("Ciężkie zwapnienia")
                .help("Podnoszą stopień swojego odcinka o jeden."),
            Field::WifiWound => FieldText::of("WIfI, stopień rany")
                .help("0 brak, 1 małe płytkie owrzodzenie, 2 głębokie owrzodzenie lub zgorzel palców, 3 rozległe zmiany."),
            Field::WifiIschaemia => FieldText::of("WIfI, stopień niedokrwienia")
                .help("Przy braku danych wynika z ciśnienia podanego niżej."),
            Field::WifiFootInfection => FieldText::of("WIfI, stopień zakażenia stopy")
                .help("0 brak, 1 łagodne, 2 umiarkowane, 3 ciężkie z objawami ogólnoustrojowymi."),
            Field::WifiAbi => FieldText::of("Wskaźnik kostka-ramię (ABI)")
                .help("Powyżej 1,30 tętnic nie da się ucisnąć: podaj ciśnienie na palcu lub TcPO2."),
            Field::WifiAnklePressure => FieldText::of("Ciśnienie na kostce tej kończyny"),
            Field::WifiToePressure => FieldText::of("Ciśnienie na palcu stopy")
                .help("Razem z TcPO2 rozstrzyga przed ABI i ciśnieniem na kostce."),
            Field::WifiTcpo2 => FieldText::of("TcPO2 na stopie"),
            Field::Treatment => FieldText::of("Planowane leczenie"),
            Field::Smoking => FieldText::of("Palenie tytoniu"),
            Field::Dyslipidaemia => FieldText::of("Dyslipidemia"),
            Field::ContralateralLesion => FieldText::of("Zmiana w drugiej kończynie"),
            Field::OtherVascularDisease => FieldText::of("Inna choroba naczyń"),
            Field::EjectionFraction => FieldText::of("Frakcja wyrzutowa"),
            Field::MeasurableAnklePressures => FieldText::of("Mierzalne ciśnienia na kostce")
                .help("Z trzech tętnic na kostce tej kończyny."),
            Field::HighestAnklePressure => FieldText::of("Najwyższe ciśnienie na kostce"),
            Field::BollingerBelowKnee => FieldText::of("Skala Bollingera poniżej kolana"),
            Field::LowSkeletalMuscle => FieldText::of("Mała masa mięśni szkieletowych")
                .help("W tomografii komputerowej."),
        }
    }

    fn question(&self, question: Question) -> &'static str {
        match question {
            Question::Rutherford => "Kategoria Rutherforda",
            Question::WoundInfection => "Zakażenie rany",
            Question::Level => "Poziom zmian",
            Question::PatentCruralArteries => "Drożne tętnice goleni",
            Question::Pedal => "Modyfikator podkostkowy",
            Question::Glass => "Stadium GLASS",
            Question::Age => "Wiek",
            Question::Sex => "Płeć",
            Question::Mobility => "Poruszanie się",
            Question::Nutrition => "Stan odżywienia",
            Question::HeartFailure => "Niewydolność serca",
            Question::CoronaryDisease => "Choroba wieńcowa",
            Question::CerebrovascularDisease => "Udar lub TIA",
            Question::Diabetes => "Cukrzyca",
            Question::Copd => "POChP",
            Question::AtrialFibrillation => "Migotanie przedsionków",
            Question::PriorMajorAmputation => "Duża amputacja drugiej kończyny",
            Question::HeelWound => "Rana pięty",
            Question::Ischaemia => "WIfI, niedokrwienie",
            Question::Abi => "Wskaźnik kostka-ramię",
            Question::Cancer => "Nowotwór złośliwy",
            Question::Kidney => "Czynność nerek",
            Question::Haematocrit => "Hematokryt",
            Question::WhiteCells => "Leukocyty",
            Question::Temperature => "Temperatura",
            Question::Urgent => "Tryb zabiegu",
            Question::Treatment => "Planowane leczenie",
        }
    }

    fn factor(&self, covariate: Covariate) -> Cow<'static, str> {
        let number = |threshold| self.number(threshold, 1);
        Cow::Borrowed(match covariate {
            Covariate::AgeDecades => "Wiek, na dekadę",
            Covariate::Female => "Płeć żeńska",
            Covariate::TissueLoss => "Ubytek tkanek (Rutherford 5 lub 6)",
            Covariate::Gangrene => "Duży ubytek tkanek (Rutherford 6 ponad 5)",
            Covariate::WoundInfection => "Zakażona rana",
            Covariate::Fever => {
                return format!("Temperatura powyżej {} °C", number(FEVER_ABOVE)).into();
            }
            Covariate::Leukocytosis => {
                return format!("Leukocyty powyżej {} × 10⁹/l", number(LEUKOCYTOSIS_ABOVE)).into();
            }
            Covariate::Wheelchair => "Wózek inwalidzki",
            Covariate::Bedridden => "Pacjent leżący",
            Covariate::Ckd3 => {
                return format!(
                    "eGFR od {} do {}",
                    number(CKD_45_BELOW),
                    number(CKD_3_BELOW - 1.0)
                )
                .into();
            }
            Covariate::Ckd45 => {
                return format!("eGFR poniżej {}, bez dializy", number(CKD_45_BELOW)).into();
            }
            Covariate::Dialysis => "Dializa",
            Covariate::HeartFailure => "Niewydolność serca",
            Covariate::CoronaryDisease => "Choroba wieńcowa",
            Covariate::CerebrovascularDisease => "Udar lub TIA",
            Covariate::Diabetes => "Cukrzyca",
            Covariate::CancerPast => "Nowotwór złośliwy w przeszłości",
            Covariate::CancerActive => "Nowotwór złośliwy w trakcie leczenia",
            Covariate::Malnutrition => {
                return format!(
                    "Niedożywienie (GNRI poniżej {} lub BMI poniżej {})",
                    number(LOW_GNRI_BELOW),
                    number(LOW_BMI_BELOW)
                )
                .into();
            }
            Covariate::Anaemia => {
                return format!("Hematokryt {}% lub niższy", number(ANAEMIA_UP_TO)).into();
            }
            Covariate::Urgent => "Zabieg pilny",
            Covariate::Copd => "POChP",
            Covariate::AtrialFibrillation => "Migotanie przedsionków",
            Covariate::PriorMajorAmputation => "Duża amputacja drugiej kończyny",
            Covariate::HeelWound => "Rana pięty",
            Covariate::SevereIschaemia => "WIfI, stopień niedokrwienia 3",
            Covariate::AbiIncompressible => {
                return format!(
                    "Wskaźnik kostka-ramię powyżej {}",
                    number(ABI_INCOMPRESSIBLE_ABOVE)
                )
                .into();
            }
            Covariate::Femoropopliteal => "Zmiany sięgające tętnicy podkolanowej",
            Covariate::Infrapopliteal => "Zmiany tylko poniżej kolana",
            Covariate::CruralAllOccluded => "Żadnej drożnej tętnicy goleni",
            Covariate::PedalP1 => "Modyfikator podkostkowy P1",
            Covariate::PedalP2 => "Modyfikator podkostkowy P2",
            Covariate::GlassStage => "GLASS, na stadium",
            Covariate::Bypass => "Pomostowanie",
            Covariate::Prosthetic => "Pomost z protezy naczyniowej ponad pomost żylny",
            Covariate::NoOption => "Rewaskularyzacja niemożliwa",
            Covariate::Era => "Rok leczenia, na dekadę",
        })
    }
}
