//! Polish sentences with a number.

use afs12_clinical::patient::{Field, Measured, Unit, Warning};
use afs12_clinical::prognosis::{Frequencies, WholePercent};
use afs12_clinical::scores::ScoreEndpoint;
use afs12_exchange::Source;
use afs12_words::{CardSection, POLISH};

use super::Sentence;
use crate::words::every_text::about::{comparison, counts, facts, figures, sampling};

/// Expected: one, few, many.
pub const SENTENCES: [Sentence<3>; 22] = [
    (
        |n| POLISH.taken_over(Source::Link, n),
        0..=130,
        [
            "Przejęto z linku: # odpowiedź.",
            "Przejęto z linku: # odpowiedzi.",
            "Przejęto z linku: # odpowiedzi.",
        ],
    ),
    (
        |n| POLISH.unconfirmed(n),
        1..=130,
        [
            "# odpowiedź wypełniono automatycznie i nie potwierdzono jej.",
            "# odpowiedzi wypełniono automatycznie i nie potwierdzono ich.",
            "# odpowiedzi wypełniono automatycznie i nie potwierdzono ich.",
        ],
    ),
    (
        |n| POLISH.row_count(5, n),
        0..=130,
        [
            "5 efektów, # wynik",
            "5 efektów, # wyniki",
            "5 efektów, # wyników",
        ],
    ),
    (
        |n| POLISH.selected(n, n, n),
        0..=130,
        [
            "# efekt i # wynik grup, z # badania.",
            "# efekty i # wyniki grup, z # badań.",
            "# efektów i # wyników grup, z # badań.",
        ],
    ),
    (
        |n| POLISH.patients(n as u32),
        0..=130,
        [
            "# pacjent lub kończyna",
            "# pacjentów lub kończyny",
            "# pacjentów lub kończyn",
        ],
    ),
    (
        |n| POLISH.unanswered(n),
        1..=130,
        [
            "# pytanie modelu pozostaje bez odpowiedzi.",
            "# pytania modelu pozostają bez odpowiedzi.",
            "# pytań modelu pozostaje bez odpowiedzi.",
        ],
    ),
    (
        |n| POLISH.faults(n),
        0..=130,
        [
            "# odpowiedź wymaga poprawy",
            "# odpowiedzi wymagają poprawy",
            "# odpowiedzi wymaga poprawy",
        ],
    ),
    (
        |n| POLISH.difference(0, n as u32),
        1..=130,
        [
            "Z zachowaną kończyną żyje o # pacjenta na 100 więcej.",
            "Z zachowaną kończyną żyje o # pacjentów na 100 więcej.",
            "Z zachowaną kończyną żyje o # pacjentów na 100 więcej.",
        ],
    ),
    (
        |n| POLISH.difference(n as u32, 0),
        1..=130,
        [
            "Z zachowaną kończyną żyje o # pacjenta na 100 mniej.",
            "Z zachowaną kończyną żyje o # pacjentów na 100 mniej.",
            "Z zachowaną kończyną żyje o # pacjentów na 100 mniej.",
        ],
    ),
    (
        |n| POLISH.standing(Some(n as f64), None),
        0..=130,
        ["# punkt", "# punkty", "# punktów"],
    ),
    (
        |n| POLISH.sentence(WholePercent::Percent(n as u32)),
        1..=99,
        [
            "Spośród 100 takich pacjentów około # żyłby po 12 miesiącach z zachowaną kończyną.",
            "Spośród 100 takich pacjentów około # żyłoby po 12 miesiącach z zachowaną kończyną.",
            "Spośród 100 takich pacjentów około # żyłoby po 12 miesiącach z zachowaną kończyną.",
        ],
    ),
    (
        |n| icon_array(n, 100 - n),
        0..=98,
        [
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # przebył dużą amputację, ~ zmarło bez amputacji.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # przebyło dużą amputację, ~ zmarło bez amputacji.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # przebyło dużą amputację, ~ zmarło bez amputacji.",
        ],
    ),
    (
        |n| icon_array(100 - n, n),
        0..=98,
        [
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ przebyło dużą amputację, # zmarł bez amputacji.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ przebyło dużą amputację, # zmarło bez amputacji.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ przebyło dużą amputację, # zmarło bez amputacji.",
        ],
    ),
    (
        |n| POLISH.endpoint(ScoreEndpoint::OverallSurvival, n as u8),
        2..=130,
        ["", "Przeżycie, # miesiące", "Przeżycie, # miesięcy"],
    ),
    (unusual_age, 0..=130, ["# rok", "# lata", "# lat"]),
    (
        |n| first_clause(&card(CardSection::Predictors, n)),
        0..=130,
        [
            "# pytanie formularza daje # zmienną",
            "# pytania formularza dają # zmienne",
            "# pytań formularza daje # zmiennych",
        ],
    ),
    (
        |n| card(CardSection::Data, n),
        0..=130,
        [
            "# efekt i # wynik # grupy z miesięcy od 7 do 35, z # opublikowanego badania. Grupy należą do # rejestru, próby klinicznej \
             lub pojedynczego badania.",
            "# efekty i # wyniki # grup z miesięcy od 7 do 35, z # opublikowanych badań. Grupy należą do # rejestrów, prób klinicznych \
             lub pojedynczych badań.",
            "# efektów i # wyników # grup z miesięcy od 7 do 35, z # opublikowanych badań. Grupy należą do # rejestrów, prób klinicznych \
             lub pojedynczych badań.",
        ],
    ),
    (
        sampled,
        0..=130,
        [
            "# łańcuch po # losowaniu, # przejście rozbieżne",
            "# łańcuchy po # losowania, # przejścia rozbieżne",
            "# łańcuchów po # losowań, # przejść rozbieżnych",
        ],
    ),
    (
        |n| {
            POLISH
                .clitical(&comparison(n))
                .split(" z tymi")
                .next()
                .unwrap_or_default()
                .to_owned()
        },
        0..=130,
        [
            "CLiTICAL: u # zasymulowanego pacjenta",
            "CLiTICAL: u # zasymulowanych pacjentów",
            "CLiTICAL: u # zasymulowanych pacjentów",
        ],
    ),
    (
        |n| first_clause(&POLISH.calibration_introduction(counts(n))),
        0..=130,
        [
            "Model dopasowano ponownie # raz",
            "Model dopasowano ponownie # razy",
            "Model dopasowano ponownie # razy",
        ],
    ),
    (
        |n| first_clause(&POLISH.krakow_introduction(n as u32, n as u32)),
        0..=130,
        [
            "Angioplastyka balonowa ciężkich zmian zarostowych poniżej kolana u # pacjenta z krytycznym niedokrwieniem kończyn (# kończyna)",
            "Angioplastyka balonowa ciężkich zmian zarostowych poniżej kolana u # pacjentów z krytycznym niedokrwieniem kończyn (# kończyny)",
            "Angioplastyka balonowa ciężkich zmian zarostowych poniżej kolana u # pacjentów z krytycznym niedokrwieniem kończyn (# kończyn)",
        ],
    ),
    (
        |n| first_clause(&POLISH.agreement(&figures(n), &figures(n))),
        0..=99,
        [
            "93% z # wyniku mieści się w przewidzianym dla nich przedziale 95%",
            "93% z # wyników mieści się w przewidzianym dla nich przedziale 95%",
            "93% z # wyników mieści się w przewidzianym dla nich przedziale 95%",
        ],
    ),
];

fn icon_array(amputated: usize, died: usize) -> String {
    POLISH.icon_array(Frequencies {
        alive_with_leg: 0,
        amputation_first: amputated as u32,
        death_first: died as u32,
    })
}

fn unusual_age(years: usize) -> String {
    let measured = Measured {
        value: years as f64,
        unit: Unit::Years,
    };
    let text = POLISH.warning(&Warning::Unusual(Field::Age, measured));
    let text = text.trim_start_matches("Wiek: ");
    text.split(" to ").next().unwrap_or_default().to_owned()
}

fn card(section: CardSection, n: usize) -> String {
    POLISH.card_facts(section, &facts(n)).unwrap_or_default()
}

fn sampled(n: usize) -> String {
    let text = POLISH.sampling(&sampling(n));
    let counts = text.split("zróżnicowaniu: ").nth(1).unwrap_or_default();
    counts
        .split(", największe")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn first_clause(text: &str) -> String {
    text.split(['.', ',']).next().unwrap_or_default().to_owned()
}
