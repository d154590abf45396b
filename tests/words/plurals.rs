//! The forms of nouns and verbs beside a number, against CLDR's rules as an independent crate has them.

use std::ops::RangeInclusive;

use afs12::patient::{Field, Measured, Unit, Warning};
use afs12::prognosis::{CurvePoint, Frequencies, WholePercent};
use afs12::scores::Endpoint;
use afs12::words::{AboutWords, Agreement, ENGLISH, EvidenceCounts, POLISH, Words};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// What is said of a number, for which numbers, and what is expected: `#` stands for the number, `~` for 100 less the number.
type Sentence<const FORMS: usize> = (
    fn(usize) -> String,
    RangeInclusive<usize>,
    [&'static str; FORMS],
);

/// Expected: one, few, many.
const POLISH_SENTENCES: [Sentence<3>; 20] = [
    (
        |n| POLISH.effect_count(n),
        0..=130,
        ["# efekt", "# efekty", "# efektów"],
    ),
    (
        |n| POLISH.row_count(5, n),
        0..=130,
        [
            "5 efektów, # wiersz kohort",
            "5 efektów, # wiersze kohort",
            "5 efektów, # wierszy kohort",
        ],
    ),
    (
        |n| POLISH.selected(1, n, 2),
        0..=130,
        [
            "1 efekt w # badaniu; 2 wiersze kohort.",
            "1 efekt w # badaniach; 2 wiersze kohort.",
            "1 efekt w # badaniach; 2 wiersze kohort.",
        ],
    ),
    (
        |n| POLISH.patients(n as u32),
        0..=130,
        ["# pacjent", "# pacjentów", "# pacjentów"],
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
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # najpierw przebył dużą amputację, ~ najpierw zmarło.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # najpierw przebyło dużą amputację, ~ najpierw zmarło.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, # najpierw przebyło dużą amputację, ~ najpierw zmarło.",
        ],
    ),
    (
        |n| icon_array(100 - n, n),
        0..=98,
        [
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ najpierw przebyło dużą amputację, # najpierw zmarł.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ najpierw przebyło dużą amputację, # najpierw zmarło.",
            "Spośród 100 pacjentów: 0 żyje z zachowaną kończyną, ~ najpierw przebyło dużą amputację, # najpierw zmarło.",
        ],
    ),
    (
        |n| POLISH.endpoint(Endpoint::OverallSurvival, n as u8),
        2..=130,
        ["", "Przeżycie, # miesiące", "Przeżycie, # miesięcy"],
    ),
    (unusual_age, 0..=130, ["# rok", "# lata", "# lat"]),
    (
        |n| first_clause(&POLISH.card_predictors(n, n)),
        0..=130,
        [
            "# pytanie formularza daje # zmienną",
            "# pytania formularza dają # zmienne",
            "# pytań formularza daje # zmiennych",
        ],
    ),
    (
        |n| POLISH.card_evidence(counts(n)),
        0..=130,
        [
            "# efekt w # opublikowanym badaniu oraz # wynik po 12 miesiącach w # opublikowanej kohorcie.",
            "# efekty w # opublikowanych badaniach oraz # wyniki po 12 miesiącach w # opublikowanych kohortach.",
            "# efektów w # opublikowanych badaniach oraz # wyników po 12 miesiącach w # opublikowanych kohortach.",
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
        |n| {
            agreement(n)
                .split(" (")
                .next()
                .unwrap_or_default()
                .to_owned()
        },
        0..=99,
        [
            "# z 99 wyników mieści się",
            "# z 99 wyników mieszczą się",
            "# z 99 wyników mieści się",
        ],
    ),
    (
        |n| {
            agreement(n)
                .split("dalej niż ")
                .nth(1)
                .unwrap_or_default()
                .to_owned()
        },
        0..=99,
        [
            "# punkt procentowy od przewidywania.",
            "# punkty procentowe od przewidywania.",
            "# punktów procentowych od przewidywania.",
        ],
    ),
];

/// Expected: one, other.
const ENGLISH_SENTENCES: [Sentence<2>; 8] = [
    (
        |n| ENGLISH.effect_count(n),
        0..=130,
        ["# effect", "# effects"],
    ),
    (
        |n| ENGLISH.selected(n, n, n),
        0..=130,
        [
            "# effect from # study; # cohort row.",
            "# effects from # studies; # cohort rows.",
        ],
    ),
    (
        |n| ENGLISH.patients(n as u32),
        0..=130,
        ["# patient", "# patients"],
    ),
    (
        |n| ENGLISH.unanswered(n),
        1..=130,
        [
            "# question of the model is not answered.",
            "# questions of the model are not answered.",
        ],
    ),
    (
        |n| ENGLISH.faults(n),
        0..=130,
        ["# answer needs a correction", "# answers need a correction"],
    ),
    (
        |n| ENGLISH.standing(Some(n as f64), None),
        0..=130,
        ["# point", "# points"],
    ),
    (
        |n| {
            english_agreement(n)
                .split("lie within ")
                .nth(1)
                .unwrap_or_default()
                .to_owned()
        },
        0..=99,
        [
            "# percentage point of the prediction.",
            "# percentage points of the prediction.",
        ],
    ),
    (
        |n| ENGLISH.over_time(&[point(n)]),
        1..=1,
        ["Alive with the leg: 70% at # month.", ""],
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

fn counts(n: usize) -> EvidenceCounts {
    EvidenceCounts {
        studies: n,
        effects: n,
        cohorts: n,
        outcomes: n,
    }
}

/// So many of 99 outcomes inside, and as many percentage points.
fn agreement_of(n: usize) -> Agreement {
    Agreement {
        inside: n,
        outcomes: 99,
        median_distance: n as f64 / 100.0,
    }
}

fn agreement(n: usize) -> String {
    POLISH.agreement(agreement_of(n))
}

fn english_agreement(n: usize) -> String {
    ENGLISH.agreement(agreement_of(n))
}

fn point(month: usize) -> CurvePoint {
    CurvePoint {
        month: month as u8,
        afs: 0.7,
        lower: 0.6,
        upper: 0.8,
    }
}

fn first_clause(text: &str) -> String {
    text.split(['.', ',']).next().unwrap_or_default().to_owned()
}

fn rules(tag: &str) -> PluralRules {
    let language: LanguageIdentifier = tag.parse().expect("a language");
    PluralRules::create(language, PluralRuleType::CARDINAL).expect("a known language")
}

fn assert_said<const FORMS: usize>(
    tag: &str,
    sentences: &[Sentence<FORMS>],
    categories: [PluralCategory; FORMS],
) {
    let rules = rules(tag);
    for (say, numbers, expected) in sentences {
        for n in numbers.clone() {
            let category = rules.select(n).expect("a category");
            let place = categories.iter().position(|known| *known == category);
            let expected = expected[place.expect("a category of the language")];
            let expected = expected
                .replace('#', &n.to_string())
                .replace('~', &100_usize.saturating_sub(n).to_string());
            assert_eq!(say(n), expected, "{category:?}");
        }
    }
}

#[test]
fn polish_numbers_take_one_few_and_many() {
    let categories = [
        PluralCategory::ONE,
        PluralCategory::FEW,
        PluralCategory::MANY,
    ];
    assert_said("pl", &POLISH_SENTENCES, categories);
}

#[test]
fn english_numbers_take_one_and_other() {
    let categories = [PluralCategory::ONE, PluralCategory::OTHER];
    assert_said("en", &ENGLISH_SENTENCES, categories);
}
