//! The page about the Krakow study.

use super::super::Polish;
use super::super::plural::{form, of};
use crate::{AssumedMix, KrakowWords, NumberWords};
use afs12_clinical::prognosis::{Range, WholePercent};

pub const STRICTER: &str = "Jest to miara surowsza: liczy tylko pacjentów, którzy żyli z zachowaną kończyną i nie mieli żadnych cech \
krytycznego niedokrwienia. Żyjący pacjent, którego kończynę zachowano, ale którego rany się nie zagoiły, liczy się w przeżyciu bez amputacji, \
a w tym odsetku nie. Praca nie podaje przeżycia bez amputacji, ale jej liczby wyznaczają jego granice.";

pub const FITTED: &str = "Wartość z modelu pochodzi ze wszystkich badań, także z tej grupy, uśredniona po takim składzie pacjentów. Jej zakres \
dotyczy szpitala podobnego do tych, z których pochodzą badania.";

pub const LEFT_OUT: &str = "Przewidywanie modelu dopasowanego bez badań z tego szpitala, z przedziałem, w którym powinien leżeć \
zaobserwowany odsetek, obok tego, co zaobserwowano:";

pub const PATIENT: &str = "Zakres pacjenta obejmuje też pytania bez odpowiedzi. Grupa jest średnią z bardzo różnych pacjentów, więc pacjent obok \
niej to porównanie, a nie sprawdzian.";

pub const NO_PATIENT: &str = "Nie ma oszacowania do porównania: w formularzu potrzebne są co najmniej kategoria Rutherforda 4, 5 lub 6 i wiek.";

impl KrakowWords for Polish {
    fn count_of(&self, count: u32, total: u32) -> String {
        format!("{count} {}", of(total as usize))
    }

    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String {
        format!(
            "Angioplastyka balonowa ciężkich zmian zarostowych poniżej kolana u {patients} {} z krytycznym niedokrwieniem kończyn ({limbs} \
             {}). Najczęstsza była kategoria Rutherforda 6, najrzadsza 4.",
            form(patients as usize, ["pacjenta", "pacjentów", "pacjentów"]),
            form(limbs as usize, ["kończyna", "kończyny", "kończyn"])
        )
    }

    fn krakow_bracket_title(&self, share: WholePercent) -> String {
        format!(
            "Dlaczego {} to nie przeżycie bez amputacji",
            self.percent(share)
        )
    }

    fn krakow_bracket(&self, (least, most): (u32, u32), shares: &Range, total: u32) -> String {
        let alive = |count: u32| form(count as usize, ["żył", "żyło", "żyło"]);
        let [lower, upper] = [shares.lower, shares.upper].map(|share| self.share(share));
        format!(
            "Jeśli każdą amputowaną kończynę liczyć jako jednego pacjenta: jeśli wszyscy pacjenci po amputacji przeżyli, z zachowaną kończyną {} {least} \
             {} ({lower}); jeśli należeli do nich wszyscy zmarli, {} {most} ({upper}). Było to więc od {lower} do {upper} lub nieco więcej, jeśli \
             niektórzy pacjenci stracili obie kończyny.",
            alive(least),
            of(total as usize),
            alive(most)
        )
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        format!(
            "Streszczenie podaje tylko kolejność kategorii Rutherforda, więc skład jest założony: ubytek tkanek u {}, Rutherford 6 u {}, zmiany \
             tylko poniżej kolana u {}, od odcinka udowo-podkolanowego w dół u {}; pozostałe cechy tak, jak należy się ich spodziewać u pacjentów z \
             CLTI przy takim składzie.",
            self.percent(mix.tissue_loss),
            self.percent(mix.gangrene),
            self.percent(mix.infrapopliteal),
            self.percent(mix.femoropopliteal)
        )
    }
}
