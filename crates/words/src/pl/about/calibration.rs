//! The calibration page.

use super::super::Polish;
use super::super::plural::{form, of};
use crate::{CalibrationWords, EvidenceCounts, NumberWords};
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{CalibrationFigures, Range};

pub const FIGURES: &str = "Zgadywanie średniej: błąd, gdyby dla każdej grupy przewidywać średnią z tego, co zaobserwowano. Nachylenie: \
ln(−ln zaobserwowanego) względem ln(−ln przewidywanego); najlepiej 1, a powyżej 1 grupy różnią się bardziej, niż przewidywano. Błąd \
standaryzowany to (zaobserwowane − przewidywane) / SD na tej samej skali: powyżej 0 zdarzyło się więcej, niż przewidywano; najlepiej, gdy \
średnia wynosi 0, a odchylenie standardowe 1.";

pub const READING: &str = "Każdy symbol to jedna grupa po 12 miesiącach. Na linii wartość zaobserwowana równa się przewidywanej; powyżej niej \
grupie powiodło się lepiej, niż przewidywano, poniżej gorzej. Pionowy odcinek pokazuje, jak dokładnie wynik jest znany przy tej wielkości \
grupy; poziomy, gdzie powinno leżeć 95% takich obserwacji. Wynik mieści się w swoim przedziale, jeśli jego poziomy odcinek przecina linię.";

pub const OBSERVED_INTERVAL: &str = "Zaobserwowane: ln(−ln zaobserwowanego odsetka) ± 1,96 × jego błąd standardowy, który wynika z liczby \
pacjentów lub z opublikowanego przedziału.";

pub const EXPECTED_INTERVAL: &str = "Przewidywane: tam powinien leżeć zaobserwowany odsetek, ln(−ln przewidywanego) ± 1,96 × \
√(a² + b² + c² + d²). Tu a to niepewność współczynników dopasowanych bez danego rejestru lub badania, b odchylenie standardowe między \
rejestrami lub badaniami, c między grupami jednego z nich, a d błąd standardowy obserwacji. Jeśli model jest słuszny, 95% zaobserwowanych \
odsetków mieści się w przedziale.";

pub const LIMITS: &str = "Czego to nie pokazuje. Przedziały są szerokie, bo szpitale się różnią: zmieścić się w przedziale to nie to samo, co \
być blisko. Odchylenia standardowe między rejestrami, grupami i badaniami oszacowano raz, ze wszystkich badań, i zachowano po pominięciu \
rejestru. Skład grupy jest znany tylko na tyle, na ile go opublikowano. A zgodność dla grup niewiele mówi o odróżnianiu jednego pacjenta od \
drugiego.";

pub const CONSISTENCY: &str = "Oba badania należą do tych, do których dopasowano model. Zgodność z nimi świadczy o spójności; nie jest walidacją.";

pub const PREVENT_III: &str = "PREVENT III: zasymulowano pacjentów o opublikowanym składzie tej próby klinicznej, u których czynniki ryzyka \
współwystępują tak jak w modelu, i podzielono ich na grupy tej skali. Przeżycie bez amputacji po 12 miesiącach:";

impl CalibrationWords for Polish {
    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        format!(
            "Model dopasowano ponownie {} {}. Za każdym razem pomijano jeden rejestr (albo badanie, które do żadnego nie należy) ze wszystkimi \
             jego grupami i z efektami jego badań, po czym przewidywano wyniki pominiętych grup; zróżnicowanie między rejestrami i badaniami \
             pozostawało bez zmian. Oto wszystkie wyniki ({}) wszystkich grup ({}), bez wybierania.",
            counts.units,
            form(counts.units, ["raz", "razy", "razy"]),
            counts.outcomes,
            counts.groups
        )
    }

    fn agreement(&self, all: &CalibrationFigures, afs: &CalibrationFigures) -> String {
        let all_inside = format!(
            "{} {} mieści się w przewidzianym dla nich przedziale 95%.",
            self.share(all.inside_95),
            of_outcomes(all.rows)
        );
        let errors = afs.mean_absolute_error.zip(afs.mean_absolute_error_of_mean);
        let of_afs = errors.map(|(error, of_mean)| {
            format!(
                " Przeżycie bez amputacji po 12 miesiącach (liczba wyników: {}): przewidywanie różni się od zaobserwowanego średnio o {} punktu \
                 procentowego; zgadywanie średniej ze wszystkich różniłoby się o {}.",
                afs.rows,
                self.decimal(100.0 * error, 1),
                self.decimal(100.0 * of_mean, 1)
            )
        });
        all_inside + &of_afs.unwrap_or_default()
    }

    fn calibration_plot(&self, endpoint: Endpoint, figures: &CalibrationFigures) -> String {
        let outcome = match endpoint {
            Endpoint::AmputationFreeSurvival => "pacjentów żyjących z zachowaną kończyną",
            Endpoint::Death => "pacjentów żyjących",
            Endpoint::MajorAmputation => "bez dużej amputacji",
        };
        format!(
            "Wykres zaobserwowanych odsetków {outcome} względem przewidywanych po 12 miesiącach, z przedziałami 95% i linią zgodności: {} {} mieści \
             się w przewidzianym dla nich przedziale. Wszystkie liczby są w tabeli wszystkich wyników.",
            self.share(figures.inside_95),
            of_outcomes(figures.rows)
        )
    }

    fn observed_against(&self, months: f64, observed: f64, expected: &Range) -> String {
        format!(
            "po {} miesiącach zaobserwowano {}, przewidywano {}",
            self.number(months, 1),
            self.share(observed),
            self.shares(expected.lower, expected.upper)
        )
    }

    fn between_centres(&self, spread: &Hyperparameters, share: f64, ends: &Range) -> String {
        format!(
            "Między szpitalami lub rejestrami: logarytm hazardu zgonu ma odchylenie standardowe {}, a dużej amputacji {}, przy korelacji {}; \
             między grupami jednego z nich ln(−ln odsetka) ma {}. Tam, gdzie model przewiduje {}, w 95% szpitali z takimi samymi pacjentami \
             prawdziwe przeżycie bez amputacji wynosi {}.",
            self.decimal(spread.tau_death, 2),
            self.decimal(spread.tau_amputation, 2),
            self.decimal(spread.rho, 2),
            self.decimal(spread.tau_within, 2),
            self.share(share),
            self.shares(ends.lower, ends.upper)
        )
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        format!(
            "Między badaniami jednego efektu: logarytm hazardu względnego ma odchylenie standardowe {}. Poza własnym błędem standardowym hazard \
             względny z badania różni się od łącznego najwyżej {}-krotnie w 95% przypadków.",
            self.decimal(tau, 2),
            self.decimal(factor, 2)
        )
    }
}

fn of_outcomes(rows: usize) -> String {
    let outcomes = form(rows, ["wyniku", "wyników", "wyników"]);
    format!("{} {outcomes}", of(rows))
}
