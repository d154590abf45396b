//! The printout and the note for the record.

use super::Polish;
use crate::{RecordText, RecordWords};
use afs12_clinical::date::Date;

/// In the genitive, because they follow the day.
const MONTHS: [&str; 12] = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
];

impl RecordWords for Polish {
    fn record(&self, text: RecordText) -> &'static str {
        match text {
            RecordText::TakeAway => "Zapisz lub przekaż",
            RecordText::Print => "Drukuj",
            RecordText::CopyNote => "Kopiuj notatkę",
            RecordText::NoteCopied => "Notatka została skopiowana. Wklej ją do dokumentacji.",
            RecordText::NoteSelected => {
                "Przeglądarka nie pozwala stronie kopiować. Notatka jest zaznaczona poniżej: naciśnij Ctrl+C (na Macu Command+C)."
            }
            RecordText::NoteTitle => "Notatka do dokumentacji",
            RecordText::Title => "Przeżycie bez amputacji po 12 miesiącach",
            RecordText::Subject => {
                "Przewlekłe niedokrwienie zagrażające kończynie (CLTI), po rewaskularyzacji"
            }
            RecordText::PatientLine => "Pacjent",
            RecordText::Date => "Data",
            RecordText::Result => "Wynik",
            RecordText::NoEstimate => "Brak oszacowania",
            RecordText::AnswersTitle => "Dane pacjenta",
            RecordText::DerivedTitle => "Wartości wyliczone i ocena zaawansowania",
            RecordText::UnusualMark => {
                "wartość nietypowa: prawie żaden pacjent z badań, na których opiera się model, takiej nie miał. Sprawdź ją."
            }
            RecordText::LimitsTitle => "Ograniczenia",
            RecordText::Version => "wersja",
        }
    }

    fn day(&self, day: Date) -> String {
        format!(
            "{} {} {}",
            day.day(),
            MONTHS[day.month() as usize - 1],
            day.year()
        )
    }

    fn required(&self, missing: &str) -> String {
        format!("Do oszacowania wymagane są: {missing}.")
    }
}
