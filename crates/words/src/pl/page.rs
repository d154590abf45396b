//! The texts of the page.

use super::Polish;
use super::plural::{counted, form, of};
use crate::{PageWords, Text};
use afs12_clinical::patient::FormGroup;

impl PageWords for Polish {
    fn text(&self, text: Text) -> &'static str {
        match text {
            Text::DocumentTitle => "afs12: przeżycie bez amputacji po 12 miesiącach",
            Text::LanguageSwitch => "Język",
            Text::Tagline => {
                "Przeżycie bez amputacji po 12 miesiącach w przewlekłym niedokrwieniu zagrażającym kończynie"
            }
            Text::NewPatient => "Nowy pacjent",
            Text::FormTitle => "Pytania",
            Text::FormIntroduction => {
                "Wymagane są tylko kategoria Rutherforda i wiek. „Brak danych” to zwykła odpowiedź i nigdy nie liczy się jako „nie”."
            }
            Text::ResultTitle => "Wynik",
            Text::ResultMeasure => "Przeżycie bez amputacji, 12 miesięcy po rewaskularyzacji",
            Text::ResultWaiting => "Oszacowanie pojawi się tutaj, gdy będą znane:",
            Text::ResultWithdrawn => "Nie ma oszacowania, dopóki jakaś odpowiedź wymaga poprawy.",
            Text::NotCltiTitle => "Bez oszacowania: kończyna nie jest zagrożona",
            Text::RangeLabel => "Prawdopodobny zakres",
            Text::Extrapolated => "Ekstrapolacja: badano niewielu takich pacjentów albo żadnych.",
            Text::RangeMeaning => {
                "Zakres 95%: wynika z ograniczeń danych źródłowych, pytań bez odpowiedzi i różnic między szpitalami."
            }
            Text::AliveWithLeg => "Przeżycie z zachowaną kończyną",
            Text::AmputationFirst => "Duża amputacja",
            Text::DeathFirst => "Zgon bez amputacji",
            Text::UnansweredHint => {
                "Każda odpowiedź może przesunąć oszacowanie i zawęzić jego zakres."
            }
            Text::NotKnown => "Brak danych",
            Text::Required => "pole wymagane",
            Text::FaultsTitle => "Do poprawy",
            Text::WarningsTitle => "Uwagi",
            Text::Limits => {
                "Model łączy opublikowane wyniki, odczytane głównie ze streszczeń. Pokazuje zależności, a nie skutki leczenia: nie służy do \
                 wyboru między pomostowaniem a angioplastyką. To nie jest wyrób medyczny; służy klinicystom do informacji, badań i nauczania."
            }
            Text::LimitsInShort => "Zależności, a nie skutki leczenia. To nie jest wyrób medyczny.",
            Text::OpenResult => "Pełny wynik",
            Text::CloseResult => "Wróć do pytań",
            Text::BarWaiting => "Wymagane: kategoria Rutherforda i wiek",
            Text::BarNotClti => "To nie CLTI: bez oszacowania",
            Text::UnitChoice => "Jednostka",
            Text::DerivedEgfr => "eGFR",
            Text::DerivedBmi => "BMI",
            Text::DerivedGnri => "GNRI",
            Text::DerivedGlass => "Stadium GLASS",
            Text::ModelVersion => "Model",
            Text::Navigation => "Strony",
            Text::PatientPage => "Pacjent",
            Text::EvidencePage => "Badania źródłowe",
            Text::CalibrationPage => "Kalibracja",
            Text::KrakowPage => "Kraków 2008",
            Text::ModelCardPage => "O modelu",
            Text::More => "Więcej:",
        }
    }

    fn group(&self, group: FormGroup) -> &'static str {
        match group {
            FormGroup::Leg => "Kończyna",
            FormGroup::Perfusion => "WIfI i ciśnienia",
            FormGroup::Lesion => "Zmiany w tętnicach",
            FormGroup::Person => "Pacjent",
            FormGroup::Disease => "Inne choroby",
            FormGroup::Blood => "Badania krwi i temperatura",
            FormGroup::Urgency => "Tryb zabiegu",
            FormGroup::Treatment => "Planowane leczenie",
            FormGroup::Scores => "Dane do innych skal",
        }
    }

    fn answered(&self, answered: usize, asked: usize) -> String {
        format!("uzupełniono {answered} {}", of(asked))
    }

    fn faults(&self, count: usize) -> String {
        let answers = counted(count, ["odpowiedź", "odpowiedzi", "odpowiedzi"]);
        let need = form(count, ["wymaga", "wymagają", "wymaga"]);
        format!("{answers} {need} poprawy")
    }
}
