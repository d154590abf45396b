//! The model beside two published models, and the sampled posterior.

use super::super::fixed;
use super::super::plural::{counted, form};
use super::signed;
use afs12_clinical::prognosis::{CliticalComparison, LargestDifference, Sampling};

pub fn clitical(comparison: &CliticalComparison) -> String {
    let points = 100.0 * comparison.mean_difference;
    let direction = if points < 0.0 { "niższe" } else { "wyższe" };
    format!(
        "CLiTICAL: u {} {} z tymi samymi odpowiedziami znanymi obu modelom i bez żadnych innych przeżycie bez amputacji po 12 miesiącach według \
         tego modelu jest średnio o {} punktu procentowego {direction} niż według CLiTICAL. Na skali ln(−ln AFS) nachylenie tego modelu \
         względem CLiTICAL wynosi {}, korelacja {}, a odchylenie standardowe między pacjentami {} wobec {}.",
        comparison.patients,
        form(
            comparison.patients,
            [
                "zasymulowanego pacjenta",
                "zasymulowanych pacjentów",
                "zasymulowanych pacjentów"
            ]
        ),
        fixed(points.abs(), 1),
        signed(comparison.slope, 2),
        signed(comparison.correlation, 2),
        fixed(comparison.spread, 2),
        fixed(comparison.spread_clitical, 2)
    )
}

pub fn sampling(sampling: &Sampling) -> String {
    let points = |difference: f64| fixed(100.0 * difference, 1);
    let afs = &sampling.afs.summary;
    format!(
        "Udostępniany model przybliża rozkład a posteriori rozkładem normalnym. Porównano go z pełnym próbkowaniem przy tym samym \
         zróżnicowaniu: {} po {}, {}, największe R-hat {} i najmniejsza efektywna liczebność próby {}. Najdalszy \
         ze współczynników leży o {} błędu standardowego od swojej średniej z próbkowania, a oba wyrazy wolne o {}. U zasymulowanych pacjentów przeżycie bez amputacji różni \
         się od średniej z próbkowania przeciętnie o {}, a najwyżej o {} punktu procentowego; końce zakresu wynikającego z badań różnią się \
         najwyżej o {} (dolny) i {} (górny).",
        counted(sampling.chains, ["łańcuch", "łańcuchy", "łańcuchów"]),
        counted(
            sampling.draws_a_chain,
            ["losowaniu", "losowania", "losowań"]
        ),
        counted(
            sampling.divergences,
            [
                "przejście rozbieżne",
                "przejścia rozbieżne",
                "przejść rozbieżnych"
            ]
        ),
        fixed(sampling.max_r_hat, 3),
        fixed(sampling.min_effective_sample_size, 0),
        fixed(sampling.largest_difference_in_se.difference_in_se.abs(), 2),
        intercepts(&sampling.intercepts),
        points(afs.afs_against_mean.mean),
        points(afs.afs_against_mean.largest),
        points(afs.lower_against_lower.largest),
        points(afs.upper_against_upper.largest)
    )
}

fn intercepts(intercepts: &[LargestDifference]) -> String {
    let distances = intercepts
        .iter()
        .map(|intercept| fixed(intercept.difference_in_se.abs(), 2));
    distances.collect::<Vec<_>>().join(" i ")
}
