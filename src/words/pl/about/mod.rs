//! The pages about the model.

mod calibration;
mod krakow;
mod model_card;

use super::super::about::{
    AboutText, AboutWords, Agreement, AssumedMix, CardSection, EvidenceCounts,
};
use super::plural::of;
use super::results::{percent, range};
use super::{Polish, fixed};
use crate::prognosis::WholePercent;

impl AboutWords for Polish {
    fn about(&self, text: AboutText) -> &'static str {
        about(text)
    }

    fn card_title(&self, section: CardSection) -> &'static str {
        model_card::title(section)
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        model_card::text(section)
    }

    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        calibration::introduction(counts)
    }

    fn agreement(&self, agreement: Agreement) -> String {
        calibration::agreement(agreement)
    }

    fn calibration_plot(&self, agreement: Agreement) -> String {
        calibration::plot(agreement)
    }

    fn observed_against(
        &self,
        observed: WholePercent,
        (lower, upper): (WholePercent, WholePercent),
    ) -> String {
        format!(
            "zaobserwowano {}, oczekiwano {}",
            percent(observed),
            range(lower, upper)
        )
    }

    fn between_centres(
        &self,
        tau: f64,
        share: WholePercent,
        (lower, upper): (WholePercent, WholePercent),
    ) -> String {
        format!(
            "Między ośrodkami: odchylenie standardowe {} wartości ln(-ln odsetka). Tam, gdzie model oczekuje {}, w 95% ośrodków z takimi \
             samymi pacjentami prawdziwy odsetek wyniósłby {}. To największa część większości przedziałów pokazanych tutaj, a także \
             przedziału pacjenta.",
            fixed(tau, 2),
            percent(share),
            range(lower, upper)
        )
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        format!(
            "Między badaniami jednego efektu: odchylenie standardowe {} logarytmu hazardu względnego. Poza własnym błędem standardowym hazard \
             względny z badania różni się od łącznego najwyżej {}-krotnie w 95% przypadków.",
            fixed(tau, 2),
            fixed(factor, 2)
        )
    }

    fn count_of(&self, count: u32, total: u32) -> String {
        format!("{count} {}", of(total as usize))
    }

    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String {
        krakow::introduction(patients, limbs)
    }

    fn krakow_bracket_title(&self, share: WholePercent) -> String {
        format!("Dlaczego {} to nie przeżycie bez amputacji", percent(share))
    }

    fn krakow_bracket(
        &self,
        (least, most): (u32, u32),
        shares: (WholePercent, WholePercent),
        total: u32,
    ) -> String {
        krakow::bracket((least, most), shares, total)
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        krakow::mix(mix)
    }

    fn card_predictors(&self, questions: usize, covariates: usize) -> String {
        model_card::predictors(questions, covariates)
    }

    fn card_evidence(&self, counts: EvidenceCounts) -> String {
        model_card::evidence(counts)
    }
}

fn about(text: AboutText) -> &'static str {
    match text {
        AboutText::AmputationFree => "Przeżycie z zachowaną kończyną",
        AboutText::Alive => "Przeżycie",
        AboutText::LimbKept => "Bez dużej amputacji",
        AboutText::CalibrationTitle => "Kalibracja: kohorty, których modelowi nie pokazano",
        AboutText::OutsideTitle => "Poza przedziałem:",
        AboutText::PlotReading => calibration::READING,
        AboutText::AxisPredicted => "Przewidywane bez tej kohorty",
        AboutText::AxisObserved => "Zaobserwowane",
        AboutText::OutsideSymbol => "Pusty symbol: poza swoim przedziałem",
        AboutText::IntervalsTitle => "Dwa przedziały",
        AboutText::ObservedInterval => calibration::OBSERVED_INTERVAL,
        AboutText::ExpectedInterval => calibration::EXPECTED_INTERVAL,
        AboutText::HeterogeneityTitle => "Jak bardzo różnią się szpitale i badania",
        AboutText::CalibrationLimits => calibration::LIMITS,
        AboutText::TableTitle => "Wszystkie kohorty",
        AboutText::ColumnCohort => "Kohorta",
        AboutText::ColumnEndpoint => "Po 12 miesiącach",
        AboutText::ColumnPatients => "n",
        AboutText::ColumnObserved => "Zaobserwowane (przedział 95%)",
        AboutText::ColumnPredicted => "Przewidywane (oczekiwane 95%)",
        AboutText::ColumnInside => "Przedział",
        AboutText::ColumnOutcome => "Po 12 miesiącach",
        AboutText::ColumnCount => "Liczba",
        AboutText::ColumnShare => "Odsetek (przedział 95%)",
        AboutText::Inside => "w przedziale",
        AboutText::Outside => "poza przedziałem",
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
        AboutText::KrakowModelTitle => "Co model mówi o takiej kohorcie",
        AboutText::KrakowBracketRow => "Kraków 2008, możliwe wartości",
        AboutText::KrakowFittedRow => "Model, taka kohorta",
        AboutText::KrakowPatientRow => "Dzisiejszy pacjent",
        AboutText::KrakowFittedNote => krakow::FITTED,
        AboutText::KrakowLeftOut => krakow::LEFT_OUT,
        AboutText::KrakowPatientTitle => "Dzisiejszy pacjent obok kohorty",
        AboutText::KrakowPatientNote => krakow::PATIENT,
        AboutText::KrakowNoPatient => krakow::NO_PATIENT,
        AboutText::ToPatient => "Do pytań",
        AboutText::CardTitle => "Karta modelu",
        AboutText::CardIntroduction => model_card::INTRODUCTION,
        AboutText::NotADevice => model_card::NOT_A_DEVICE,
        AboutText::CardName => "Model",
        AboutText::CardVersion => "Wersja",
        AboutText::CardReleased => "Wydano",
        AboutText::CardArtifact => "SHA-256 artefaktu",
        AboutText::CardLicence => "Licencja",
        AboutText::EquationHazard => {
            "Logarytm skumulowanego hazardu w 12. miesiącu każdej przyczyny c, zgonu (d) i dużej amputacji (a), gdzie m to przeciętny pacjent:"
        }
        AboutText::EquationSurvival => "Przeżycie bez amputacji, gdy znana jest każda odpowiedź:",
        AboutText::EquationAverage => {
            "Uśrednione po tym, czego nie wiadomo, gdzie w to wariancja każdej zmiennej bez odpowiedzi, a z to 15 węzłów Gaussa-Hermite’a:"
        }
        AboutText::EquationRange => {
            "Przedział 95%, z dowodów, pytań bez odpowiedzi i różnic między ośrodkami:"
        }
        AboutText::EquationTime => {
            "W czasie, t w miesiącach do 24; poza 12. miesiącem to ilustracja:"
        }
        AboutText::ToCalibration => "Pełna kalibracja",
    }
}
