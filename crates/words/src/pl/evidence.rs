//! The evidence page.

mod effect;

use super::Polish;
use super::plural::{counted, form, form_of};
use crate::{EvidenceText, EvidenceWords, NumberWords};
use afs12_clinical::hazard::{Endpoint, HazardRatio};

impl EvidenceWords for Polish {
    fn evidence(&self, text: EvidenceText) -> &'static str {
        match text {
            EvidenceText::Introduction => {
                "Każde badanie, na którym opiera się model łączny, i każda liczba z niego wzięta, tak jak ją wydrukowano. Większość badań odczytano \
                 tylko ze streszczeń; ich własne słowa pozostawiono bez zmian, po angielsku. Cytowanie ze strzałką otwiera publikację w nowej karcie; \
                 zanim się je naciśnie, nic nie jest pobierane."
            }
            EvidenceText::Filters => "Pokaż wiersze dla",
            EvidenceText::Factor => "Czynnik",
            EvidenceText::Endpoint => "Punkt końcowy",
            EvidenceText::Study => "Badanie",
            EvidenceText::All => "Wszystkie",
            EvidenceText::ShowEverything => "Pokaż wszystko",
            EvidenceText::FactorsTitle => "Czynniki",
            EvidenceText::EffectsTitle => "Efekty",
            EvidenceText::ForestTitle => "Wykres drzewkowy",
            EvidenceText::HazardRatio => "Hazard względny (przedział 95%)",
            EvidenceText::PrintedAndDerivation => "Co wydrukowano i jak wynika z tego liczba",
            EvidenceText::Printed => "Wydrukowano",
            EvidenceText::SourceFactor => "Słowami źródła",
            EvidenceText::Note => "Uwaga",
            EvidenceText::NotComparable => "nieporównywalne wprost",
            EvidenceText::ContrastMeaning => {
                "Hazard względny należy do porównania ze swojego wiersza. „Wózek inwalidzki: 0,75; Pacjent leżący: 0,25” porównuje pacjentów, z \
                 których trzy czwarte porusza się na wózku, a jedna czwarta leży, z pacjentami, których nie dotyczy ani jedno, ani drugie. \
                 Wiersz, który nie porównuje jednej jednostki jednego czynnika, oznaczono „nieporównywalne wprost”: nie należy go zestawiać z \
                 innymi bez przeliczenia."
            }
            EvidenceText::DerivationMeaning => {
                "Model posługuje się logarytmem hazardu względnego i jego błędem standardowym. Hazard względny subdystrybucji traktuje się jak hazard \
                 względny; iloraz szans i ryzyko względne przelicza się na stosunek hazardów przy ryzyku pacjentów bez czynnika. Efekt skorygowany \
                 porównuje pacjentów o takich samych pozostałych czynnikach; nieskorygowany mierzy także to, co z nim współwystępuje."
            }
            EvidenceText::Legend => {
                "Kwadrat: badanie. Romb: model łączny. Linia: przedział 95%; strzałka tam, gdzie biegnie dalej poza oś. Oś jest logarytmiczna, a \
                 gruba linia to 1, czyli brak różnicy."
            }
            EvidenceText::NoEffects => {
                "Żaden opublikowany efekt nie odpowiada wszystkiemu, co wybrano."
            }
            EvidenceText::ModelRow => "Model łączny",
            EvidenceText::ModelMeaning => {
                "Na jedną jednostkę tego czynnika, gdy wszystko inne jest równe; ze wszystkich wierszy łącznie"
            }
            EvidenceText::StudiesTitle => "Badania",
            EvidenceText::WasRead => "Odczytano",
            EvidenceText::Registry => "Rejestr, próba kliniczna lub ośrodek",
            EvidenceText::GroupsTitle => "Grupy z wynikiem",
            EvidenceText::GroupsMeaning => {
                "Jeśli podano skład grupy, czynniki są tu udziałami, wiek to dekady od 72 lat, a GLASS to stadia od II. Błędy standardowe dotyczą \
                 ln(−ln odsetka). Grupy jednego rejestru mają wspólne to, co jest mu właściwe."
            }
            EvidenceText::Mix => "Skład",
            EvidenceText::StandardError => "Błąd standardowy",
            EvidenceText::BestCliTitle => {
                "Dlaczego nie użyto głównego punktu końcowego badania BEST-CLI"
            }
            EvidenceText::BestCliReason => {
                "Głównym punktem końcowym BEST-CLI był zgon lub duże niepożądane zdarzenie dotyczące kończyny: amputacja powyżej kostki albo duża \
                 ponowna interwencja. Liczy on ponowne interwencje, które nie kończą przeżycia bez amputacji, i nie da się go rozdzielić na części."
            }
            EvidenceText::BestCliUsed => {
                "Z tego badania użyto zamiast niego hazardów względnych dużej amputacji i zgonu, z publikacji:"
            }
        }
    }

    fn published_endpoint(&self, endpoint: Endpoint) -> &'static str {
        match endpoint {
            Endpoint::Death => "Zgon",
            Endpoint::MajorAmputation => "Duża amputacja",
            Endpoint::AmputationFreeSurvival => "Zgon lub duża amputacja",
        }
    }

    fn group_share(&self, endpoint: Endpoint, months: f64, event_free: f64) -> String {
        let state = match endpoint {
            Endpoint::Death => "żyje",
            Endpoint::MajorAmputation => "bez dużej amputacji",
            Endpoint::AmputationFreeSurvival => "żyje bez dużej amputacji",
        };
        let share = self.number(100.0 * event_free, 1);
        format!("{share}% {state} po {} miesiącach", self.number(months, 1))
    }

    fn age_per_decades(&self, decades: f64) -> String {
        let noun = form_of(decades, ["dekadę", "dekady", "dekad"], "dekady");
        format!("Wiek, na {} {noun}", self.number(decades, 2))
    }

    fn forest_mark(&self, ratio: HazardRatio) -> String {
        let [lower, middle, upper] = self.ratio_figures(ratio);
        format!(
            "Hazard względny {middle}, przedział 95% od {lower} do {upper}, na osi logarytmicznej."
        )
    }

    fn selected(&self, effects: usize, studies: usize, outcomes: usize) -> String {
        format!(
            "{} i {} grup, z {studies} {}.",
            self.effects(effects),
            self.outcomes(outcomes),
            form(studies, ["badania", "badań", "badań"])
        )
    }

    fn effects(&self, count: usize) -> String {
        counted(count, ["efekt", "efekty", "efektów"])
    }

    fn outcomes(&self, count: usize) -> String {
        counted(count, ["wynik", "wyniki", "wyników"])
    }

    fn patients(&self, n: u32) -> String {
        // A masculine personal noun takes the genitive beside every number but 1.
        counted(
            n as usize,
            [
                "pacjent lub kończyna",
                "pacjentów lub kończyny",
                "pacjentów lub kończyn",
            ],
        )
    }
}
