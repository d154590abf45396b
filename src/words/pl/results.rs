//! The result.

use super::fields::caption;
use super::plural::{counted, form};
use crate::patient::{Field, Rutherford};
use crate::prognosis::{Frequencies, Question, WholePercent};

pub fn percent(percent: WholePercent) -> String {
    match percent {
        WholePercent::BelowOne => "<1%".to_owned(),
        WholePercent::Percent(percent) => format!("{percent}%"),
        WholePercent::AboveNinetyNine => ">99%".to_owned(),
    }
}

pub fn range(lower: WholePercent, upper: WholePercent) -> String {
    format!("od {} do {}", percent(lower), percent(upper))
}

pub fn sentence(afs: WholePercent) -> String {
    let alive = match afs {
        WholePercent::BelowOne => "mniej niż 1 żyłby".to_owned(),
        WholePercent::Percent(count) => format!("około {count} {}", would_be_alive(count)),
        WholePercent::AboveNinetyNine => "ponad 99 żyłoby".to_owned(),
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
        0 => "Na wszystkie pytania modelu jest odpowiedź.".to_owned(),
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
        Question::Pedal => "Modyfikator stopy",
        Question::Glass => "Stadium GLASS",
        Question::Age => "Wiek",
        Question::Sex => "Płeć",
        Question::Mobility => "Poruszanie się",
        Question::Nutrition => "Stan odżywienia",
        Question::HeartFailure => "Niewydolność serca",
        Question::CoronaryDisease => "Choroba wieńcowa",
        Question::CerebrovascularDisease => "Udar lub TIA",
        Question::Diabetes => "Cukrzyca",
        Question::Cancer => "Nowotwór złośliwy",
        Question::Kidney => "Czynność nerek",
        Question::Haematocrit => "Hematokryt",
        Question::WhiteCells => "Leukocyty",
        Question::Temperature => "Temperatura",
        Question::Urgent => "Tryb zabiegu",
        Question::Treatment => "Planowane leczenie",
    }
}
