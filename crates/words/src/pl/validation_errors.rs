//! What is not accepted.

use super::super::Words;
use super::Polish;
use afs12_clinical::patient::{
    Accepts, Field, Measured, NumberFault, Place, Range, Reason, Unit, ValidationError,
};

/// The sentence for a validation error. It names the field, in the nominative before a colon, and says what is accepted.
pub fn validation_error(words: &Polish, validation_error: &ValidationError) -> String {
    let name = match &validation_error.place {
        Place::Record => "Ten zapis".to_owned(),
        Place::Field(field) => words.label(*field).to_owned(),
        Place::Path(path) => format!("„{path}”"),
    };
    let wanted = || {
        validation_error
            .field()
            .map(|field| accepted(words, field))
            .unwrap_or_default()
    };
    match &validation_error.reason {
        Reason::Required => format!("{name}: bez tej odpowiedzi nie ma oszacowania. Podaj {}.", wanted()),
        Reason::OutOfRange(found) => out_of_range(words, validation_error.field(), &name, *found),
        Reason::NotAccepted(found) => format!("{name}: podaj {}; znaleziono {found}.", wanted()),
        Reason::UnknownUnit(found) => format!("{name}: jednostka „{found}” nie jest przyjmowana; podaj {}.", wanted()),
        Reason::HalfAQuantity => format!("{name}: potrzebne są wartość i jednostka; podaj {}.", wanted()),
        Reason::UnknownPart(part) => format!("{name}: są tu wartość i jednostka, a nie ma „{part}”."),
        Reason::UnknownField => format!("{name}: kontrakt danych nie ma takiego pola."),
        Reason::GivenTwice(again) => format!("„{again}” podano dwa razy."),
        Reason::NotAnObject(found) => format!("{name}: potrzebny jest obiekt z polami; znaleziono {found}."),
        Reason::NotANumber(fault) => format!("{name}: {} Wpisz {}.", number_fault(*fault), wanted()),
        Reason::NotJson { line, column } => format!(
            "{name}: to nie jest poprawny JSON – błąd w wierszu {line}, kolumnie {column}."
        ),
        Reason::NumberTooLarge => format!("{name}: liczba jest większa niż największa, którą program potrafi odczytać."),
        Reason::EmptyLine => "Wiersz jest pusty; oczekiwano pacjenta.".to_owned(),
        Reason::LineTooLong { most_bytes } => format!("Wiersz jest dłuższy niż {most_bytes} bajtów i nie został odczytany."),
        Reason::NotClti => {
            "Kategoria Rutherforda od 0 do 3 nie oznacza przewlekłego niedokrwienia zagrażającego kończynie (CLTI): model nie podaje \
             oszacowania."
                .to_owned()
        }
    }
}

fn number_fault(fault: NumberFault) -> &'static str {
    match fault {
        NumberFault::ManySeparators => "jest więcej niż jeden przecinek lub kropka dziesiętna.",
        NumberFault::Space => "wewnątrz liczby jest spacja.",
        NumberFault::Exponent => "potęgi dziesięciu nie są przyjmowane.",
        NumberFault::OtherDigits => "przyjmowane są tylko cyfry od 0 do 9.",
        NumberFault::Negative => "liczba ujemna nie jest przyjmowana.",
        NumberFault::NotDigits => "to nie jest liczba.",
    }
}

/// What a field accepts, in the accusative, as the end of a sentence. The words of the contract stay as they are.
fn accepted(words: &Polish, field: Field) -> String {
    match field.accepts() {
        Accepts::Quantity(range) => {
            let spans: Vec<String> = range
                .units
                .iter()
                .map(|unit| span(words, &range, *unit))
                .collect();
            format!("liczbę {}", spans.join(" lub "))
        }
        Accepts::Grade { least, most } => format!("liczbę całkowitą od {least} do {most}"),
        Accepts::Choice(codes) => format!("jedno ze słów: {}", codes.join(", ")),
        Accepts::YesNo => "true albo false".to_owned(),
    }
}

fn span(words: &Polish, range: &Range, unit: Unit) -> String {
    let (least, most) = range.shown_in(unit);
    let text = format!(
        "od {} do {} {}",
        words.number(least, 3),
        words.number(most, 3),
        words.unit(unit)
    );
    text.trim_end().to_owned()
}

fn out_of_range(words: &Polish, field: Option<Field>, name: &str, found: Measured) -> String {
    let Some(Accepts::Quantity(range)) = field.map(Field::accepts) else {
        return format!("{name}: wartość poza zakresem.");
    };
    let accepted = span(words, &range, found.unit);
    let sentence = format!("{name}: podaj liczbę {accepted}.");
    let fits =
        |unit: &&Unit| **unit != found.unit && range.contains(found.value * unit.in_first_unit());
    match range.units.iter().find(fits) {
        Some(other) => format!(
            "{sentence} Jeśli to wartość w {}, wybierz tę jednostkę.",
            words.unit(*other)
        ),
        None => sentence,
    }
}
