//! The Krakow page.

use super::super::plural::{form, of};
use super::super::results::percent;
use crate::prognosis::WholePercent;
use crate::words::about::AssumedMix;

pub const STRICTER: &str = "Jest to miara surowsza: liczy tylko pacjentów, którzy żyli z zachowaną kończyną i nie mieli żadnych cech \
krytycznego niedokrwienia. Żyjący pacjent, którego kończynę zachowano, ale nie wygojono, liczy się w przeżyciu bez amputacji, a w tym \
odsetku nie. Praca nie podaje przeżycia bez amputacji, ale jej liczby wyznaczają jego granice.";

pub const FITTED: &str = "Wartość z modelu pochodzi ze wszystkich dowodów, także z tej kohorty, uśredniona po takim składzie pacjentów. Jej \
przedział dotyczy szpitala podobnego do tych, z których pochodzą dowody.";

pub const LEFT_OUT: &str =
    "Przewidywanie modelu dopasowanego bez tej kohorty, obok tego, co zaobserwowano:";

pub const PATIENT: &str = "Przedział pacjenta obejmuje też pytania bez odpowiedzi. Kohorta jest średnią z bardzo różnych pacjentów, więc \
pacjent obok niej to porównanie, a nie sprawdzian.";

pub const NO_PATIENT: &str = "Nie ma oszacowania do porównania: w formularzu potrzebne są co najmniej kategoria Rutherforda 4, 5 lub 6 i wiek.";

pub fn introduction(patients: u32, limbs: u32) -> String {
    format!(
        "Angioplastyka balonowa ciężkich zmian zarostowych poniżej kolana u {patients} {} z krytycznym niedokrwieniem kończyn ({limbs} \
         {}). Najczęstsza była kategoria Rutherforda 6, najrzadsza 4.",
        form(patients as usize, ["pacjenta", "pacjentów", "pacjentów"]),
        form(limbs as usize, ["kończyna", "kończyny", "kończyn"])
    )
}

pub fn bracket(
    (least, most): (u32, u32),
    (lower, upper): (WholePercent, WholePercent),
    total: u32,
) -> String {
    let alive = |count: u32| form(count as usize, ["żył", "żyło", "żyło"]);
    format!(
        "Jeśli każdą amputowaną kończynę liczyć jako jednego pacjenta: jeśli wszyscy pacjenci po amputacji przeżyli, z zachowaną kończyną {} {least} \
         {} ({}); jeśli należeli do nich wszyscy zmarli, {} {most} ({}). Było to więc od {} do {} lub nieco więcej, jeśli \
         niektórzy pacjenci stracili obie kończyny.",
        alive(least),
        of(total as usize),
        percent(lower),
        alive(most),
        percent(upper),
        percent(lower),
        percent(upper)
    )
}

pub fn mix(mix: AssumedMix) -> String {
    format!(
        "Streszczenie podaje tylko kolejność kategorii Rutherforda, więc skład jest założony: ubytek tkanek u {}, Rutherford 6 u {}, zmiany \
         tylko poniżej kolana u {}, od odcinka udowo-podkolanowego w dół u {}; poza tym jak u ogółu pacjentów z CLTI.",
        percent(mix.tissue_loss),
        percent(mix.gangrene),
        percent(mix.infrapopliteal),
        percent(mix.femoropopliteal)
    )
}
