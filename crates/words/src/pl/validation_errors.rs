//! The validation errors.

use super::Polish;
use crate::{Accepted, ValidationErrorWords};
use afs12_clinical::patient::{NumberFault, Reason, ValidationError};

impl ValidationErrorWords for Polish {
    /// The name of the question is in the nominative, before a colon.
    fn validation_error(&self, validation_error: &ValidationError) -> String {
        let name = self.place(&validation_error.place);
        let wanted = self.wanted(validation_error);
        match &validation_error.reason {
            Reason::Required => format!("{name}: bez tej odpowiedzi nie ma oszacowania. Podaj {wanted}."),
            Reason::OutOfRange(found) => self.out_of_range(validation_error, *found),
            Reason::NotAccepted(found) => format!("{name}: podaj {wanted}; znaleziono {found}."),
            Reason::UnknownUnit(found) => format!("{name}: jednostka „{found}” nie jest przyjmowana; podaj {wanted}."),
            Reason::HalfAQuantity => format!("{name}: potrzebne są wartość i jednostka; podaj {wanted}."),
            Reason::UnknownPart(part) => format!("{name}: są tu wartość i jednostka, a nie ma „{part}”."),
            Reason::UnknownField => format!("{name}: kontrakt danych nie ma takiego pola."),
            Reason::GivenTwice(again) => format!("„{again}” podano dwa razy."),
            Reason::NotAnObject(found) => format!("{name}: potrzebny jest obiekt z polami; znaleziono {found}."),
            Reason::NotANumber(fault) => format!("{name}: {} Wpisz {wanted}.", number_fault(*fault)),
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

    /// In the accusative. The codes of the data contract stay as they are.
    fn accepted(&self, accepted: Accepted) -> String {
        match accepted {
            Accepted::Number(ranges) => format!("liczbę {}", ranges.join(" lub ")),
            Accepted::WholeNumber(range) => format!("liczbę całkowitą {range}"),
            Accepted::OneOf(codes) => format!("jedno ze słów: {codes}"),
            Accepted::YesNo => "true albo false".to_owned(),
        }
    }

    fn not_in_range(&self, name: &str, range: Option<String>) -> String {
        match range {
            Some(range) => format!("{name}: podaj liczbę {range}."),
            None => format!("{name}: wartość poza zakresem."),
        }
    }

    fn choose_unit(&self, unit: &str) -> String {
        format!("Jeśli to wartość w {unit}, wybierz tę jednostkę.")
    }

    fn this_record(&self) -> &'static str {
        "Ten zapis"
    }

    fn quoted(&self, text: &str) -> String {
        format!("„{text}”")
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
