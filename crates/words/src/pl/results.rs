//! The result.

use super::fields::caption;
use super::plural::{counted, form};
use afs12_clinical::patient::{Field, Rutherford};
use afs12_clinical::prognosis::{Frequencies, Question, WholePercent};

pub fn percent(percent: WholePercent) -> String {
    match percent {
        WholePercent::Under(percent) => format!("poniżej {percent}%"),
        WholePercent::Percent(percent) => format!("{percent}%"),
        WholePercent::Over(percent) => format!("powyżej {percent}%"),
    }
}

pub fn range(lower: WholePercent, upper: WholePercent) -> String {
    format!("{} do {}", from(lower), percent(upper))
}

/// "from", where no other preposition stands before the percentage.
fn from(lower: WholePercent) -> String {
    match lower {
        WholePercent::Percent(_) => format!("od {}", percent(lower)),
        WholePercent::Under(_) | WholePercent::Over(_) => percent(lower),
    }
}

pub fn sentence(afs: WholePercent) -> String {
    let alive = match afs {
        WholePercent::Under(count) => format!("mniej niż {count} {}", would_be_alive(count)),
        WholePercent::Percent(count) => format!("około {count} {}", would_be_alive(count)),
        WholePercent::Over(count) => format!("ponad {count} {}", would_be_alive(count)),
    };
    format!("Spośród 100 takich pacjentów {alive} po 12 miesiącach z zachowaną kończyną.")
}

fn would_be_alive(count: u32) -> &'static str {
    form(count as usize, ["żyłby", "żyłoby", "żyłoby"])
}

pub fn icon_array(frequencies: Frequencies) -> String {
    let amputated = form(
        frequencies.amputation_first as usize,
        ["przebył", "przebyło", "przebyło"],
    );
    let died = form(
        frequencies.death_first as usize,
        ["zmarł", "zmarło", "zmarło"],
    );
    format!(
        "Spośród 100 pacjentów: {} żyje z zachowaną kończyną, {} najpierw {amputated} dużą amputację, {} najpierw {died}.",
        frequencies.alive_with_leg, frequencies.amputation_first, frequencies.death_first
    )
}

pub fn unanswered(count: usize) -> String {
    match count {
        0 => "Uzupełniono wszystkie dane modelu.".to_owned(),
        _ => {
            let questions = counted(count, ["pytanie", "pytania", "pytań"]);
            let are = form(count, ["pozostaje", "pozostają", "pozostaje"]);
            format!("{questions} modelu {are} bez odpowiedzi.")
        }
    }
}

pub fn faults(count: usize) -> String {
    let answers = counted(count, ["odpowiedź", "odpowiedzi", "odpowiedzi"]);
    let need = form(count, ["wymaga", "wymagają", "wymaga"]);
    format!("{answers} {need} poprawy")
}

pub fn not_clti(rutherford: Rutherford) -> String {
    let category = rutherford.category();
    let meaning = caption(Field::Rutherford, &category.to_string());
    format!(
        "Kategoria Rutherforda {category} ({meaning}) nie oznacza przewlekłego niedokrwienia zagrażającego kończynie (CLTI). Wszyscy \
         pacjenci, na których opiera się ten model, mieli ból spoczynkowy lub ubytek tkanek (kategoria 4, 5 lub 6), więc liczba dla tego \
         pacjenta nic by nie znaczyła i dlatego jej nie podano."
    )
}

pub fn question(question: Question) -> &'static str {
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
