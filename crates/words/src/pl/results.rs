//! The result.

use super::Polish;
use super::plural::{counted, form};
use crate::ResultWords;
use afs12_clinical::patient::Rutherford;
use afs12_clinical::prognosis::{Frequencies, WholePercent};

impl ResultWords for Polish {
    fn alive_with_leg(&self) -> &'static str {
        "żyje z zachowaną kończyną"
    }

    fn sentence(&self, afs: WholePercent) -> String {
        let alive = match afs {
            WholePercent::Under(count) => format!("mniej niż {count} {}", would_be_alive(count)),
            WholePercent::Percent(count) => format!("około {count} {}", would_be_alive(count)),
            WholePercent::Over(count) => format!("ponad {count} {}", would_be_alive(count)),
        };
        format!("Spośród 100 takich pacjentów {alive} po 12 miesiącach z zachowaną kończyną.")
    }

    fn icon_array(&self, frequencies: Frequencies) -> String {
        let amputated = form(
            frequencies.amputation_first as usize,
            ["przebył", "przebyło", "przebyło"],
        );
        let died = form(
            frequencies.death_first as usize,
            ["zmarł", "zmarło", "zmarło"],
        );
        format!(
            "Spośród 100 pacjentów: {} żyje z zachowaną kończyną, {} {amputated} dużą amputację, {} {died} bez amputacji.",
            frequencies.alive_with_leg, frequencies.amputation_first, frequencies.death_first
        )
    }

    fn unanswered(&self, count: usize) -> String {
        match count {
            0 => "Uzupełniono wszystkie dane modelu.".to_owned(),
            _ => {
                let questions = counted(count, ["pytanie", "pytania", "pytań"]);
                let are = form(count, ["pozostaje", "pozostają", "pozostaje"]);
                format!("{questions} modelu {are} bez odpowiedzi.")
            }
        }
    }

    fn not_clti(&self, rutherford: Rutherford) -> String {
        let category = rutherford.category();
        let meaning = self.rutherford_meaning(rutherford);
        format!(
            "Kategoria Rutherforda {category} ({meaning}) nie oznacza przewlekłego niedokrwienia zagrażającego kończynie (CLTI). Wszyscy \
             pacjenci, na których opiera się ten model, mieli ból spoczynkowy lub ubytek tkanek (kategoria 4, 5 lub 6), więc liczba dla tego \
             pacjenta nic by nie znaczyła i dlatego jej nie podano."
        )
    }
}

fn would_be_alive(count: u32) -> &'static str {
    form(count as usize, ["żyłby", "żyłoby", "żyłoby"])
}
