//! The evidence page.

use litemap::LiteMap;

use super::super::{EvidenceText, Words};
use super::factors::factor;
use super::plural::{counted, form, form_of};
use super::{Polish, fixed};
use crate::chart::ratio_decimals;
use crate::hazard::{Covariate, Endpoint, HazardRatio};

const EFFECTS: [&str; 3] = ["efekt", "efekty", "efektów"];
const COHORT_ROWS: [&str; 3] = ["wiersz kohort", "wiersze kohort", "wierszy kohort"];
/// A man's noun takes the genitive beside every number but one.
const PATIENTS: [&str; 3] = ["pacjent", "pacjentów", "pacjentów"];

pub fn text(text: EvidenceText) -> &'static str {
    match text {
        EvidenceText::Introduction => {
            "Każde badanie, na którym opiera się model łączny, i każda liczba z niego wzięta. Większość badań odczytano ze streszczeń; ich \
             własne słowa pozostawiono bez zmian, po angielsku."
        }
        EvidenceText::Filters => "Pokaż wiersze dla",
        EvidenceText::Factor => "Czynnik",
        EvidenceText::Endpoint => "Punkt końcowy",
        EvidenceText::Study => "Badanie",
        EvidenceText::All => "Wszystkie",
        EvidenceText::ShowEverything => "Pokaż wszystko",
        EvidenceText::StudiesOfEffects => "Badania z efektami",
        EvidenceText::Cohorts => "Kohorty",
        EvidenceText::FactorsTitle => "Czynniki",
        EvidenceText::EffectsTitle => "Efekty",
        EvidenceText::ForestTitle => "Wykres drzewkowy",
        EvidenceText::HazardRatio => "Hazard względny (przedział 95%)",
        EvidenceText::ReportedAndDerivation => "Co podano i jak wynika z tego liczba",
        EvidenceText::Reported => "Podano",
        EvidenceText::Derivation => "Wyprowadzenie",
        EvidenceText::OwnContrast => "własny kontrast",
        EvidenceText::ContrastMeaning => {
            "Hazard względny należy do kontrastu ze swojego wiersza. „Wózek inwalidzki: 0,75; Pacjent leżący: 0,25” porównuje pacjentów, z \
             których trzy czwarte porusza się na wózku, a jedna czwarta leży, z pacjentami, których nie dotyczy ani jedno, ani drugie. \
             Wiersz, którego kontrast nie jest jedną jednostką jednego czynnika, oznaczono „własny kontrast”: nie należy go wprost \
             porównywać z innymi."
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
        EvidenceText::CohortsTitle => "Kohorty z wynikiem po 12 miesiącach",
        EvidenceText::CohortsMeaning => {
            "Jeśli podano skład kohorty, czynniki są tu udziałami, wiek to dekady od 72 lat, a GLASS to stadia od II."
        }
        EvidenceText::Mix => "Skład",
        EvidenceText::StandardError => "Błąd standardowy",
    }
}

pub fn published_endpoint(endpoint: Endpoint) -> &'static str {
    match endpoint {
        Endpoint::Death => "Zgon",
        Endpoint::MajorAmputation => "Duża amputacja",
        Endpoint::AmputationFreeSurvival => "Zgon lub duża amputacja",
    }
}

pub fn cohort_share(words: &Polish, endpoint: Endpoint, event_free: f64) -> String {
    let state = match endpoint {
        Endpoint::Death => "żyje",
        Endpoint::MajorAmputation => "bez dużej amputacji",
        Endpoint::AmputationFreeSurvival => "żyje bez dużej amputacji",
    };
    format!("{}% {state}", words.number(100.0 * event_free, 1))
}

pub fn contrast(words: &Polish, contrast: &LiteMap<Covariate, f64>) -> String {
    match contrast.iter().next() {
        Some((Covariate::AgeDecades, &decades)) if contrast.len() == 1 && decades != 1.0 => {
            let noun = form_of(decades, ["dekadę", "dekady", "dekad"], "dekady");
            format!("Wiek, na {} {noun}", words.number(decades, 2))
        }
        Some((&only, &1.0)) if contrast.len() == 1 => factor(only).to_owned(),
        _ => mix(words, contrast),
    }
}

pub fn mix(words: &Polish, mix: &LiteMap<Covariate, f64>) -> String {
    let parts = mix
        .iter()
        .map(|(&covariate, &amount)| format!("{}: {}", factor(covariate), words.number(amount, 2)));
    parts.collect::<Vec<_>>().join("; ")
}

pub fn hazard_ratio(ratio: HazardRatio) -> String {
    let [lower, middle, upper] = figures(ratio);
    format!("{middle} (od {lower} do {upper})")
}

pub fn forest_mark(ratio: HazardRatio) -> String {
    let [lower, middle, upper] = figures(ratio);
    format!("Hazard względny {middle}, przedział 95% od {lower} do {upper}, na osi logarytmicznej.")
}

fn figures(ratio: HazardRatio) -> [String; 3] {
    [ratio.lower, ratio.ratio, ratio.upper].map(|figure| fixed(figure, ratio_decimals(figure)))
}

pub fn selected(effects: usize, studies: usize, cohorts: usize) -> String {
    format!(
        "{} w {studies} {}; {}.",
        counted(effects, EFFECTS),
        form(studies, ["badaniu", "badaniach", "badaniach"]),
        counted(cohorts, COHORT_ROWS)
    )
}

pub fn row_count(effects: usize, cohorts: usize) -> String {
    format!(
        "{}, {}",
        counted(effects, EFFECTS),
        counted(cohorts, COHORT_ROWS)
    )
}

pub fn effect_count(effects: usize) -> String {
    counted(effects, EFFECTS)
}

pub fn cohort_size(n: u32) -> String {
    format!("n = {n}")
}

pub fn patients(n: u32) -> String {
    counted(n as usize, PATIENTS)
}
