//! The explanation beside the result.

use super::Polish;
use super::plural::form;
use crate::{ExplanationText, ExplanationWords, FieldWords};
use afs12_clinical::prognosis::Question;

impl ExplanationWords for Polish {
    fn explanation(&self, text: ExplanationText) -> &'static str {
        match text {
            ExplanationText::MovedTitle => "Co wpłynęło na wynik",
            ExplanationText::MovedMeaning => {
                "O ilu pacjentów na 100 więcej lub mniej żyje z zachowaną kończyną niż bez odpowiedzi na to pytanie. Nazwa prowadzi do badań, \
                 z których to wynika."
            }
            ExplanationText::Answer => "Odpowiedź",
            ExplanationText::PatientsOf100 => "Pacjenci na 100",
            ExplanationText::HazardRatio => "Hazard względny",
            ExplanationText::AsTable => "Jako tabela",
            ExplanationText::SureTitle => "Jak pewne jest oszacowanie",
            ExplanationText::Evidence => "ograniczenia danych źródłowych",
            ExplanationText::Unanswered => "pytania bez odpowiedzi",
            ExplanationText::BetweenCentres => "różnice między szpitalami",
            ExplanationText::NextTitle => "O co zapytać teraz",
            ExplanationText::NextMeaning => {
                "Jak bardzo odpowiedź na każde otwarte pytanie może zmienić wynik."
            }
            ExplanationText::MoreQuestions => "Pozostałe otwarte pytania",
            ExplanationText::OverTimeTitle => "W czasie",
            ExplanationText::OverTimeMeaning => {
                "Zgon i duża amputacja mają osobny przebieg w czasie, dopasowany do danych od 6. do 36. miesiąca. Pas to zakres 95%."
            }
            ExplanationText::Month => "Miesiąc",
            ExplanationText::AfsColumn => "Przeżycie z zachowaną kończyną",
            ExplanationText::RangeColumn => "Prawdopodobny zakres",
            ExplanationText::WhatIfTitle => "Co by było, gdyby",
            ExplanationText::WhatIfMeaning => {
                "Przypnij te odpowiedzi, zmień niektóre i zobacz oba wyniki. Różnice to zależności między pacjentami, a nie skutki leczenia: \
                 nie mówią, co dałoby leczenie."
            }
            ExplanationText::Pin => "Przypnij te odpowiedzi",
            ExplanationText::Unpin => "Odepnij",
            ExplanationText::BackToPinned => "Wróć do przypiętych odpowiedzi",
            ExplanationText::Pinned => "Przypięte",
            ExplanationText::Now => "Teraz",
            ExplanationText::NothingChanged => "Na razie nic nie zmieniono.",
            ExplanationText::TreatmentDiffers => {
                "Planowane leczenie jest inne niż przypięte. Dwóch sposobów leczenia tu się nie porównuje: o tym, kto otrzymuje które, decydują \
                 względy, których żaden model tego rodzaju nie widzi."
            }
            ExplanationText::Changed => "Zmieniono",
        }
    }

    fn of_100(&self, difference: f64) -> String {
        match (100.0 * difference).round() as i32 {
            0 => "mniej niż 1".to_owned(),
            fewer @ ..0 => format!("{} mniej", -fewer),
            more => format!("{more} więcej"),
        }
    }

    fn moved(&self, question: Question, difference: f64) -> String {
        format!(
            "{}: {} na 100",
            self.question(question),
            self.of_100(difference)
        )
    }

    fn sure(&self, shares: [u32; 3]) -> String {
        let [evidence, unanswered, centres] = shares;
        let open = match unanswered {
            0 => String::new(),
            _ => format!("w {unanswered}% z pytań bez odpowiedzi, "),
        };
        format!(
            "Szerokość zakresu wynika {open}w {centres}% z różnic między szpitalami i w {evidence}% z ograniczeń danych źródłowych."
        )
    }

    fn at_month(&self, month: u8, percent: &str) -> String {
        let noun = form(usize::from(month), ["miesiącu", "miesiącach", "miesiącach"]);
        format!("po {month} {noun} {percent}")
    }

    fn difference(&self, pinned: u32, now: u32) -> String {
        let count = now.abs_diff(pinned);
        let patients = form(count as usize, ["pacjenta", "pacjentów", "pacjentów"]);
        match count {
            0 => "Na 100 pacjentów tyle samo żyje z zachowaną kończyną.".to_owned(),
            _ if now > pinned => {
                format!("Z zachowaną kończyną żyje o {count} {patients} na 100 więcej.")
            }
            _ => format!("Z zachowaną kończyną żyje o {count} {patients} na 100 mniej."),
        }
    }
}
