//! The calibration page.

use super::super::fixed;
use super::super::plural::{form, of};
use crate::words::about::{Agreement, EvidenceCounts};

pub const READING: &str = "Każdy symbol to jeden wynik jednej kohorty po 12 miesiącach. Na linii wartość zaobserwowana równa się \
przewidywanej; powyżej niej kohorcie powiodło się lepiej, niż przewidywano, poniżej gorzej. Pionowy odcinek pokazuje, co pozostawia \
otwarte wielkość kohorty; poziomy, gdzie oczekuje się 95% takich obserwacji. Wynik mieści się w swoim przedziale, jeśli jego poziomy \
odcinek przecina linię.";

pub const OBSERVED_INTERVAL: &str = "Zaobserwowane: ln(-ln zaobserwowanego odsetka) ± 1,96 × jego błąd standardowy, który wynika z liczby \
pacjentów lub z opublikowanego przedziału.";

pub const EXPECTED_INTERVAL: &str = "Oczekiwane: ln(-ln przewidywanego odsetka) ± 1,96 × √(a² + b² + c²), gdzie a to błąd standardowy \
przewidywania dokonanego bez tej kohorty, b to odchylenie standardowe między ośrodkami, a c to błąd standardowy obserwacji. Jeśli model jest \
słuszny, 95% zaobserwowanych odsetków mieści się w przedziale.";

pub const LIMITS: &str = "Czego to nie pokazuje. Przedziały są szerokie, bo szpitale się różnią: zmieścić się w przedziale to nie to samo, co \
być blisko. Odchylenie standardowe między ośrodkami oszacowano ze wszystkich kohort, także z każdej tu pokazanej. Skład kohorty jest znany \
tylko na tyle, na ile go opublikowano. A zgodność dla kohort niewiele mówi o odróżnianiu jednego pacjenta od drugiego.";

pub fn introduction(counts: EvidenceCounts) -> String {
    format!(
        "Model dopasowano ponownie {} {}, za każdym razem bez jednej opublikowanej kohorty, i przewidziano jej wynik. Oto wszystkie wyniki \
         ({}), bez wybierania.",
        counts.cohorts,
        form(counts.cohorts, ["raz", "razy", "razy"]),
        counts.outcomes
    )
}

pub fn agreement(agreement: Agreement) -> String {
    let points = 100.0 * agreement.median_distance;
    let nearest = points.round() as usize;
    format!(
        "{} ({}%) w oczekiwanym dla nich przedziale 95%. Połowa wyników leży nie dalej niż {} {} od przewidywania.",
        inside(agreement),
        fixed(share_inside(agreement), 0),
        fixed(points, 0),
        form(
            nearest,
            [
                "punkt procentowy",
                "punkty procentowe",
                "punktów procentowych"
            ]
        )
    )
}

pub fn plot(agreement: Agreement) -> String {
    format!(
        "Wykres odsetków zaobserwowanych względem przewidywanych po 12 miesiącach, z przedziałami 95% i linią zgodności: {} w oczekiwanym dla \
         nich przedziale. Tabela poniżej zawiera wszystkie liczby.",
        inside(agreement)
    )
}

/// "40 of 42 outcomes lie"; what follows says where.
fn inside(agreement: Agreement) -> String {
    format!(
        "{} {} {} {} się",
        agreement.inside,
        of(agreement.outcomes),
        form(agreement.outcomes, ["wyniku", "wyników", "wyników"]),
        form(agreement.inside, ["mieści", "mieszczą", "mieści"])
    )
}

fn share_inside(agreement: Agreement) -> f64 {
    100.0 * agreement.inside as f64 / agreement.outcomes as f64
}
