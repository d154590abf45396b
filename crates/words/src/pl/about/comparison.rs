//! The model beside CLiTICAL, and the shipped approximation beside full sampling.

use super::super::Polish;
use super::super::plural::{counted, form};
use crate::{ComparisonWords, NumberWords};
use afs12_clinical::prognosis::{CliticalComparison, LargestDifference, Sampling};

impl ComparisonWords for Polish {
    fn clitical(&self, comparison: &CliticalComparison) -> String {
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
            self.decimal(points.abs(), 1),
            self.decimal(comparison.slope, 2),
            self.decimal(comparison.correlation, 2),
            self.decimal(comparison.spread, 2),
            self.decimal(comparison.spread_clitical, 2)
        )
    }

    fn sampling(&self, sampling: &Sampling) -> String {
        let points = |difference: f64| self.decimal(100.0 * difference, 1);
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
            self.decimal(sampling.max_r_hat, 3),
            self.decimal(sampling.min_effective_sample_size, 0),
            self.decimal(sampling.largest_difference_in_se.difference_in_se.abs(), 2),
            intercepts(self, &sampling.intercepts),
            points(afs.afs_against_mean.mean),
            points(afs.afs_against_mean.largest),
            points(afs.lower_against_lower.largest),
            points(afs.upper_against_upper.largest)
        )
    }
}

fn intercepts(words: &Polish, intercepts: &[LargestDifference]) -> String {
    let distances = intercepts
        .iter()
        .map(|intercept| words.decimal(intercept.difference_in_se.abs(), 2));
    distances.collect::<Vec<_>>().join(" i ")
}
