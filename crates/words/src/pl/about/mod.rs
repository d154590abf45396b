//! The pages about the model.

mod calibration;
mod comparison;
mod krakow;
mod model_card;

use super::Polish;
use crate::{AboutText, AboutWords};

impl AboutWords for Polish {
    fn about(&self, text: AboutText) -> &'static str {
        match text {
            AboutText::AmputationFree => "Przeżycie z zachowaną kończyną",
            AboutText::Alive => "Przeżycie",
            AboutText::LimbKept => "Bez dużej amputacji",
            AboutText::CalibrationTitle => "Kalibracja: grupy, których model nie widział",
            AboutText::FigureColumn => "Wskaźnik",
            AboutText::At12Months => "Po 12 miesiącach",
            AboutText::AllMonths => "Wszystkie miesiące",
            AboutText::FigureOutcomes => "Liczba wyników",
            AboutText::FigureInside => "W przedziale 95%",
            AboutText::FigureError => "Średni błąd, punkty procentowe",
            AboutText::FigureErrorOfMean => "To samo przy zgadywaniu średniej",
            AboutText::FigureSlope => "Nachylenie",
            AboutText::FigureMeanZ => "Błąd standaryzowany, średnia",
            AboutText::FigureSdZ => "Błąd standaryzowany, odchylenie standardowe",
            AboutText::NoFigure => "—",
            AboutText::FiguresMeaning => calibration::FIGURES,
            AboutText::OutsideTitle => "Poza przedziałem:",
            AboutText::PlotReading => calibration::READING,
            AboutText::AxisPredicted => "Przewidywane bez tego rejestru lub badania",
            AboutText::AxisObserved => "Zaobserwowane",
            AboutText::OutsideSymbol => "Pusty symbol: poza swoim przedziałem",
            AboutText::IntervalsTitle => "Dwa przedziały",
            AboutText::ObservedInterval => calibration::OBSERVED_INTERVAL,
            AboutText::ExpectedInterval => calibration::EXPECTED_INTERVAL,
            AboutText::HeterogeneityTitle => "Jak bardzo różnią się szpitale i badania",
            AboutText::CalibrationLimits => calibration::LIMITS,
            AboutText::TableTitle => "Wszystkie wyniki",
            AboutText::ColumnGroup => "Grupa",
            AboutText::ColumnMonth => "Miesiąc",
            AboutText::ColumnPatients => "n",
            AboutText::ColumnObserved => "Zaobserwowane (przedział 95%)",
            AboutText::ColumnPredicted => "Przewidywane (tu powinno leżeć 95%)",
            AboutText::ColumnInside => "Przedział",
            AboutText::ColumnOutcome => "Po 12 miesiącach",
            AboutText::ColumnCount => "Liczba",
            AboutText::ColumnShare => "Odsetek (przedział 95%)",
            AboutText::Inside => "w przedziale",
            AboutText::Outside => "poza przedziałem",
            AboutText::ModelsTitle => "Obok dwóch opublikowanych modeli",
            AboutText::ModelsConsistency => calibration::CONSISTENCY,
            AboutText::ModelsPreventIii => calibration::PREVENT_III,
            AboutText::ColumnRiskGroup => "Grupa skali",
            AboutText::ColumnPatientShare => "Pacjenci zasymulowani (opublikowani)",
            AboutText::ColumnModel => "Ten model",
            AboutText::ColumnDerivation => "Opublikowane, tam gdzie skala powstała",
            AboutText::ColumnVsgnne => "Opublikowane, walidacja (VSGNNE)",
            AboutText::SamplingTitle => "Przybliżenie obok pełnego próbkowania",
            AboutText::KrakowTitle => "Kraków 2008: badanie, z którego wyrósł ten projekt",
            AboutText::KrakowPublished => "Co opublikowano",
            AboutText::KrakowAliveWithoutIschaemia => {
                "Pacjenci żyjący, z zachowaną kończyną, bez cech krytycznego niedokrwienia"
            }
            AboutText::KrakowDied => "Pacjenci, którzy zmarli",
            AboutText::KrakowAmputated => "Kończyny amputowane",
            AboutText::KrakowComplications => {
                "Powikłania okołozabiegowe, najczęściej w miejscu nakłucia"
            }
            AboutText::KrakowNoCount => "nie podano",
            AboutText::KrakowWilson => "Przedziały Wilsona. Bez liczby nie ma przedziału.",
            AboutText::KrakowStricter => krakow::STRICTER,
            AboutText::KrakowModelTitle => "Co model mówi o takiej grupie",
            AboutText::KrakowBracketRow => "Kraków 2008, możliwe wartości",
            AboutText::KrakowFittedRow => "Model, taka grupa",
            AboutText::KrakowPatientRow => "Dzisiejszy pacjent",
            AboutText::KrakowFittedNote => krakow::FITTED,
            AboutText::KrakowLeftOut => krakow::LEFT_OUT,
            AboutText::KrakowPatientTitle => "Dzisiejszy pacjent obok tej grupy",
            AboutText::KrakowPatientNote => krakow::PATIENT,
            AboutText::KrakowNoPatient => krakow::NO_PATIENT,
            AboutText::ToPatient => "Do pytań",
            AboutText::CardTitle => "O modelu",
            AboutText::CardIntroduction => model_card::INTRODUCTION,
            AboutText::NotADevice => model_card::NOT_A_DEVICE,
            AboutText::CardName => "Model",
            AboutText::CardVersion => "Wersja",
            AboutText::CardReleased => "Data wydania",
            AboutText::CardEvidence => "SHA-256 tabel z badaniami",
            AboutText::CardArtifact => "SHA-256 pliku modelu",
            AboutText::CardLicence => "Licencja",
            AboutText::EquationHazard => {
                "Logarytm skumulowanego hazardu każdej przyczyny c, zgonu (d) i dużej amputacji (a), w 12. miesiącu, gdzie m to przeciętny pacjent; \
                 oraz w miesiącu t, z osobnym kształtem dla każdej przyczyny:"
            }
            AboutText::EquationSurvival => {
                "Przeżycie bez amputacji, gdy znana jest każda odpowiedź:"
            }
            AboutText::EquationTogether => {
                "Czynniki ryzyka z dwóch pytań współwystępują przez jedną korelację φ punktacji tych pytań; a to kowariancja zmiennej ze \
                 standaryzowaną punktacją jej pytania:"
            }
            AboutText::EquationAverage => {
                "Uśrednione po tym, czego nie wiadomo (U), z wartością oczekiwaną i kowariancją C przy danych odpowiedziach; z to 15 węzłów \
                 Gaussa-Hermite’a:"
            }
            AboutText::EquationFloor => {
                "Gdy znany jest wiek, nikt nie umiera rzadziej niż populacja ogólna, której roczny hazard to h:"
            }
            AboutText::EquationRange => {
                "Prawdopodobny zakres 95%, z badań, pytań bez odpowiedzi oraz różnic między szpitalami i badaniami (suma po odpowiedziach):"
            }
            AboutText::ToCalibration => "Pełna kalibracja",
        }
    }
}
