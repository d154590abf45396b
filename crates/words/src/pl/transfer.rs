//! Files, links, prefilled answers and undo.

use super::Polish;
use super::plural::form;
use crate::{TransferText, TransferWords};
use afs12_exchange::Source;
use afs12_exchange::{Comparison, Kind, SchemaViolation, Unreadable, Violation};

impl TransferWords for Polish {
    fn transfer(&self, text: TransferText) -> &'static str {
        match text {
            TransferText::SavePatient => "Zapisz pacjenta (JSON)",
            TransferText::SaveEstimate => "Zapisz oszacowanie (JSON)",
            TransferText::SaveFhir => "Zapisz FHIR",
            TransferText::CopyLink => "Kopiuj link",
            TransferText::LinkCopied => {
                "Skopiowano link. Zawiera odpowiedzi dotyczące tego pacjenta: odczyta je każdy, kto go ma."
            }
            TransferText::LinkSelected => {
                "Skopiuj zaznaczony link. Zawiera odpowiedzi dotyczące tego pacjenta: odczyta je każdy, kto go ma."
            }
            TransferText::LinkTitle => "Link do tej strony z odpowiedziami",
            TransferText::OpenFile => "Otwórz plik",
            TransferText::OpenFileHint => {
                "Zapisany pacjent, oszacowanie lub pakiet FHIR (Bundle); plik można też upuścić w dowolnym miejscu strony."
            }
            TransferText::DropHint => "Upuść jeden plik, aby go otworzyć",
            TransferText::Cleared => "Formularz wyczyszczono.",
            TransferText::Undo => "Cofnij",
            TransferText::Dismiss => "Zamknij",
            TransferText::Confirm => "Potwierdź",
            TransferText::CheckPrefilled => {
                "Sprawdź każdą z danymi pacjenta, a potem potwierdź ją lub zmień."
            }
            TransferText::ToUnconfirmed => "Pokaż pierwszą",
            TransferText::NothingChanged => "W formularzu nic nie zmieniono.",
            TransferText::Kept => "Pozostawiono bez zmian, bo odpowiedź już była:",
            TransferText::NotTaken => "Jest w pliku, ale nie zostało przejęte:",
            TransferText::QueryRefused => {
                "Dane pacjenta stoją w tym adresie przed znakiem #, gdzie widzi je serwer i zapisuje w swoich logach, dlatego ich nie odczytano. \
                 Link musi je zawierać po znaku #: #patient=…"
            }
            TransferText::EstimateHasNoAnswers => {
                "To jest oszacowanie. Nie zawiera odpowiedzi, więc formularz pozostaje bez zmian."
            }
            TransferText::InTheFile => "W pliku",
            TransferText::InTheForm => "Z formularza teraz",
            TransferText::NoEstimate => "brak oszacowania",
        }
    }

    fn prefilled(&self, source: Source, date: Option<&str>) -> String {
        let from = match source {
            Source::Link => "z linku",
            Source::PatientFile => "z pliku pacjenta",
            Source::Fhir => "z dokumentacji FHIR",
        };
        let of = date.map_or_else(String::new, |date| format!(" z dnia {date}"));
        format!("Wypełniono {from}{of}, niepotwierdzone.")
    }

    fn unconfirmed(&self, count: usize) -> String {
        let rest = form(
            count,
            [
                "odpowiedź wypełniono automatycznie i nie potwierdzono jej.",
                "odpowiedzi wypełniono automatycznie i nie potwierdzono ich.",
                "odpowiedzi wypełniono automatycznie i nie potwierdzono ich.",
            ],
        );
        format!("{count} {rest}")
    }

    fn confirm_all(&self, count: usize) -> String {
        format!("Potwierdź wszystkie ({count})")
    }

    fn taken_over(&self, source: Source, count: usize) -> String {
        let answers = form(count, ["odpowiedź", "odpowiedzi", "odpowiedzi"]);
        let from = match source {
            Source::Link => "linku",
            Source::PatientFile => "pliku pacjenta",
            Source::Fhir => "pakietu FHIR",
        };
        format!("Przejęto z {from}: {count} {answers}.")
    }

    fn not_taken_over(&self, file: Option<&str>) -> String {
        match file {
            Some(name) => format!("Nie otwarto pliku {name}."),
            None => "Nie przejęto danych pacjenta z linku.".to_owned(),
        }
    }

    fn unreadable(&self, why: &Unreadable) -> String {
        match why {
            Unreadable::TooLarge => "Jest większy niż 1 MB i nie został odczytany.",
            Unreadable::Many => "To więcej niż jeden plik naraz: otwórz jeden.",
            Unreadable::Failed => "Przeglądarka nie mogła go odczytać.",
            Unreadable::NotText => "To nie jest plik afs12 ani FHIR.",
            Unreadable::NotBase64 => "Link jest niekompletny.",
            Unreadable::Empty => "Jest pusty.",
            Unreadable::Refused(_) => "Nie zawiera danych pacjenta, które można przejąć:",
            Unreadable::Misshapen(_) => "Wygląda jak oszacowanie, ale nim nie jest:",
            Unreadable::Bundle(_) => "Pakiet FHIR odrzucono:",
        }
        .to_owned()
    }

    fn violation(&self, violation: &SchemaViolation) -> String {
        let place = &violation.path;
        match &violation.reason {
            Violation::Missing => format!("Brakuje „{place}”."),
            Violation::Unknown => format!("Oszacowanie nie ma pola „{place}”."),
            Violation::Wanted { kind, found } => {
                format!("„{place}” musi być {}; jest {found}.", wanted(*kind))
            }
        }
    }

    fn compared(&self, comparison: &Comparison) -> String {
        match comparison {
            Comparison { same_model: false, .. } => {
                "Powstało z innego modelu niż model tej strony, więc liczby mogą się różnić już z tego powodu."
            }
            Comparison { form: None, .. } => {
                "Formularz nie daje oszacowania, z którym można je porównać."
            }
            Comparison { same_throughout: true, .. } => "To jest to samo oszacowanie.",
            Comparison { same_figures: true, .. } => {
                "Liczby są takie same; odpowiedzi różnią się w tym, co jeszcze mówi oszacowanie."
            }
            Comparison { same_figures: false, .. } => "Oba powstały z tego samego modelu, więc różnią się odpowiedzi.",
        }
        .to_owned()
    }

    fn made_with(&self, version: &str) -> String {
        format!("wersja modelu {version}")
    }

    fn saved(&self, name: &str) -> String {
        format!("Zapisano jako {name}.")
    }
}

fn wanted(kind: Kind) -> String {
    let wanted = match kind {
        Kind::Probability => "liczbą od 0 do 1",
        Kind::Number => "liczbą",
        Kind::Integer => "liczbą całkowitą",
        Kind::String => "tekstem",
        Kind::OneOf(words) => return format!("jednym ze słów {}", words.join(", ")),
        Kind::Boolean => "true lub false",
        Kind::Array => "listą",
        Kind::Object => "obiektem",
    };
    wanted.to_owned()
}
