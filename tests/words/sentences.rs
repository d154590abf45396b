//! Sentences with numbers, as a Pole would read them aloud.

use litemap::LiteMap;

use afs12::hazard::{Covariate, HazardRatio};
use afs12::patient::{
    Field, Grade, Measured, NumberFault, Place, Reason, Refusal, Rutherford, Unit, Warning,
};
use afs12::prognosis::{CurvePoint, WholePercent};
use afs12::words::{AboutWords, Agreement, POLISH, Words};

#[test]
fn the_ends_of_the_scale_are_named_apart() {
    assert_eq!(
        POLISH.sentence(WholePercent::BelowOne),
        "Spośród 100 takich pacjentów mniej niż 1 żyłby po 12 miesiącach z zachowaną kończyną."
    );
    assert_eq!(
        POLISH.sentence(WholePercent::AboveNinetyNine),
        "Spośród 100 takich pacjentów ponad 99 żyłoby po 12 miesiącach z zachowaną kończyną."
    );
    assert_eq!(
        POLISH.range(WholePercent::BelowOne, WholePercent::Percent(3)),
        "od <1% do 3%"
    );
    assert_eq!(
        POLISH.unanswered(0),
        "Na wszystkie pytania modelu jest odpowiedź."
    );
    assert_eq!(
        POLISH.difference(40, 40),
        "Na 100 pacjentów tyle samo żyje z zachowaną kończyną."
    );
}

#[test]
fn decimals_have_a_comma_and_keep_their_zeros() {
    let ratio = HazardRatio {
        lower: 0.898,
        ratio: 2.8,
        upper: 12.34,
    };
    assert_eq!(POLISH.hazard_ratio(ratio), "2,80 (od 0,90 do 12,3)");
    assert_eq!(POLISH.ratio(0.85), "×0,85");
    assert_eq!(POLISH.ratio(2.34), "×2,3");
    assert_eq!(POLISH.number(20.90, 1), "20,9");
    assert_eq!(POLISH.number(21.0, 1), "21");
}

#[test]
fn a_fraction_takes_the_genitive_singular() {
    for (decades, expected) in [
        (1.0, "Wiek, na dekadę"),
        (1.5, "Wiek, na 1,5 dekady"),
        (2.0, "Wiek, na 2 dekady"),
        (5.0, "Wiek, na 5 dekad"),
    ] {
        let contrast = LiteMap::from_iter([(Covariate::AgeDecades, decades)]);
        assert_eq!(POLISH.contrast(&contrast), expected);
    }
    assert_eq!(
        POLISH.standing(Some(2.5), Some("low")),
        "2,5 punktu, niskie ryzyko"
    );
    let age = Measured {
        value: 42.5,
        unit: Unit::Years,
    };
    let said = POLISH.warning(&Warning::Unusual(Field::Age, age));
    assert!(said.starts_with("Wiek: 42,5 roku to"), "{said}");
}

#[test]
fn months_take_the_locative() {
    let point = |month| CurvePoint {
        month,
        afs: 0.7,
        lower: 0.6,
        upper: 0.8,
    };
    assert_eq!(
        POLISH.over_time(&[1, 6, 12].map(point)),
        "Przeżycie z zachowaną kończyną: po 1 miesiącu 70%, po 6 miesiącach 70%, po 12 miesiącach 70%."
    );
}

#[test]
fn a_hundred_begins_with_ze() {
    for (total, expected) in [
        (6, "5 z 6"),
        (99, "5 z 99"),
        (100, "5 ze 100"),
        (120, "5 ze 120"),
        (199, "5 ze 199"),
        (200, "5 z 200"),
    ] {
        assert_eq!(POLISH.count_of(5, total), expected);
    }
}

#[test]
fn the_agreement_counts_what_lies_inside() {
    for (inside, outcomes, expected) in [
        (1, 42, "1 z 42 wyników mieści się w oczekiwanym"),
        (2, 42, "2 z 42 wyników mieszczą się w oczekiwanym"),
        (40, 42, "40 z 42 wyników mieści się w oczekiwanym"),
        (1, 1, "1 z 1 wyniku mieści się w oczekiwanym"),
        (104, 110, "104 ze 110 wyników mieszczą się w oczekiwanym"),
    ] {
        let said = POLISH.calibration_plot(Agreement {
            inside,
            outcomes,
            median_distance: 0.05,
        });
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_refusal_says_in_polish_what_is_accepted() {
    let of = |field, reason| POLISH.refusal(&Refusal::of(field, reason));
    let too_low = Measured {
        value: 2.5,
        unit: Unit::MicromolesPerLitre,
    };
    assert_eq!(
        of(Field::Creatinine, Reason::OutOfRange(too_low)),
        "Kreatynina: podaj liczbę od 20 do 2000 µmol/l. Jeśli to wartość w mg/dl, wybierz tę jednostkę."
    );
    assert_eq!(
        of(Field::Age, Reason::NotANumber(NumberFault::Space)),
        "Wiek: wewnątrz liczby jest spacja. Wpisz liczbę od 40 do 100 lat."
    );
    assert_eq!(
        of(Field::WifiAbi, Reason::Required),
        "Wskaźnik kostka-ramię (ABI): bez tej odpowiedzi nie ma oszacowania. Podaj liczbę od 0 do 3."
    );
    let path = Refusal {
        place: Place::Path("lesion.length".to_owned()),
        reason: Reason::UnknownField,
    };
    assert_eq!(
        POLISH.refusal(&path),
        "„lesion.length”: kontrakt danych nie ma takiego pola."
    );
}

#[test]
fn a_leg_that_is_not_threatened_gets_a_reason_and_no_number() {
    let grade = Grade::new(Field::Rutherford, 3.0).expect("a category");
    let said = POLISH.not_clti(Rutherford::from(grade));
    assert!(
        said.starts_with("Kategoria Rutherforda 3 (chromanie ciężkie) nie oznacza")
            && !said.contains('%'),
        "{said}"
    );
}
