//! Sentences with numbers, mostly the Polish ones.

use litemap::LiteMap;

use afs12_clinical::hazard::{Covariate, HazardRatio};
use afs12_clinical::patient::{
    Field, Grade, Measured, NumberFault, Place, Reason, Rutherford, Unit, ValidationError, Warning,
};
use afs12_clinical::prognosis::{CurvePoint, Question, Range, WholePercent};
use afs12_clinical::scores::RiskGroup;
use afs12_words::{ENGLISH, POLISH};

/// Returns an estimate as displayed: under 10% and over 95% there is no figure.
fn shown(afs: f64) -> WholePercent {
    WholePercent::of_estimate(afs)
}

#[test]
fn the_ends_of_the_scale_are_named_apart() {
    for (afs, english, polish) in [
        (0.03, "under 10%", "poniżej 10%"),
        (0.71, "71%", "71%"),
        (0.97, "over 95%", "powyżej 95%"),
    ] {
        assert_eq!(ENGLISH.percent(shown(afs)), english);
        assert_eq!(POLISH.percent(shown(afs)), polish);
    }
    assert_eq!(POLISH.percent(WholePercent::of(0.001)), "poniżej 1%");
    assert_eq!(ENGLISH.percent(WholePercent::of(0.999)), "over 99%");
    for (afs, english, polish) in [
        (0.03, "fewer than 10", "mniej niż 10 żyłoby"),
        (0.97, "more than 95", "ponad 95 żyłoby"),
        (0.71, "about 71", "około 71 żyłoby"),
    ] {
        assert_eq!(
            ENGLISH.sentence(shown(afs)),
            format!(
                "Of 100 patients like this one, {english} would be alive with the leg after 12 months."
            )
        );
        assert_eq!(
            POLISH.sentence(shown(afs)),
            format!("Spośród 100 takich pacjentów {polish} po 12 miesiącach z zachowaną kończyną.")
        );
    }
    assert_eq!(POLISH.unanswered(0), "Uzupełniono wszystkie dane modelu.");
    assert_eq!(
        POLISH.difference(40, 40),
        "Na 100 pacjentów tyle samo żyje z zachowaną kończyną."
    );
}

#[test]
fn a_range_names_both_ends_or_is_not_there() {
    for (lower, upper, english, polish) in [
        (0.55, 0.82, Some("55% to 82%"), Some("od 55% do 82%")),
        (
            0.03,
            0.45,
            Some("under 10% to 45%"),
            Some("poniżej 10% do 45%"),
        ),
        (
            0.6,
            0.97,
            Some("60% to over 95%"),
            Some("od 60% do powyżej 95%"),
        ),
        (0.03, 0.09, None, None),
        (0.96, 0.99, None, None),
        (0.704, 0.7, None, None),
    ] {
        let range = Range { lower, upper };
        assert_eq!(ENGLISH.shown_range(&range).as_deref(), english);
        assert_eq!(POLISH.shown_range(&range).as_deref(), polish);
        let brackets =
            |range: Option<&str>| range.map(|range| format!(" ({range})")).unwrap_or_default();
        let afs = shown(0.7);
        assert_eq!(
            ENGLISH.with_range(afs, &range),
            format!("70%{}", brackets(english))
        );
        assert_eq!(
            POLISH.with_range(afs, &range),
            format!("70%{}", brackets(polish))
        );
        assert_eq!(
            ENGLISH.result_line(afs, &range),
            format!("70% alive with the leg{}", brackets(english))
        );
        assert!(POLISH.result_line(afs, &range).ends_with(&brackets(polish)));
    }
}

#[test]
fn a_difference_is_said_in_patients_of_100() {
    for (difference, english, polish) in [
        (-0.062, "6 fewer", "6 mniej"),
        (0.014, "1 more", "1 więcej"),
        (0.004, "less than 1", "mniej niż 1"),
        (-0.004, "less than 1", "mniej niż 1"),
        (0.0, "less than 1", "mniej niż 1"),
    ] {
        assert_eq!(ENGLISH.of_100(difference), english, "{difference}");
        assert_eq!(POLISH.of_100(difference), polish, "{difference}");
    }
    assert_eq!(
        POLISH.moved(Question::HeelWound, -0.05),
        "Rana pięty: 5 mniej na 100"
    );
    assert_eq!(ENGLISH.moved(Question::Copd, -0.05), "COPD: 5 fewer of 100");
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
        POLISH.standing(Some(2.5), Some(RiskGroup::Low)),
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
        range: Range {
            lower: 0.6,
            upper: 0.8,
        },
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
fn a_refusal_says_in_polish_what_is_accepted() {
    let of = |field, reason| POLISH.validation_error(&ValidationError::of(field, reason));
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
        "Wiek: wewnątrz liczby jest spacja. Wpisz liczbę od 40 do 105 lat."
    );
    assert_eq!(
        of(Field::WifiAbi, Reason::Required),
        "Wskaźnik kostka-ramię (ABI): bez tej odpowiedzi nie ma oszacowania. Podaj liczbę od 0 do 3."
    );
    let path = ValidationError {
        place: Place::Path("lesion.length".to_owned()),
        reason: Reason::UnknownField,
    };
    assert_eq!(
        POLISH.validation_error(&path),
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

#[test]
fn a_warning_quotes_the_answer_that_does_not_count() {
    let at_the_heel = Warning::WoundInRestPain(Field::HeelWound);
    assert_eq!(
        POLISH.warning(&at_the_heel),
        "Kategoria Rutherforda 4 to ból spoczynkowy bez rany: odpowiedź „Rana pięty” się nie liczy. Sprawdź obie odpowiedzi."
    );
    assert!(
        POLISH
            .warning(&Warning::IncompressibleArteries)
            .starts_with("ABI powyżej 1,30:")
    );
    assert!(
        ENGLISH
            .warning(&Warning::IncompressibleArteries)
            .starts_with("ABI over 1.30:")
    );
}
