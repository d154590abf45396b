//! The calibration page.

use super::super::English;
use crate::{CalibrationWords, EvidenceCounts, NumberWords};
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{CalibrationFigures, Range};

pub const FIGURES: &str = "Guessing the mean: the error if the mean of what was observed were predicted for every group. Slope: of ln(−ln \
observed) on ln(−ln predicted); 1 is ideal, and above 1 the groups differ more than predicted. The standardised error is (observed − \
predicted) / SD on the same scale: above 0 more happened than predicted; ideal are a mean of 0 and a standard deviation of 1.";

pub const READING: &str = "Each symbol is one group at 12 months. On the line, observed equals predicted; above it the group did better than \
predicted, below it worse. The upright bar is what the group's size leaves open; the level bar is where 95% of such observations should lie. An \
outcome is inside its interval where its level bar crosses the line.";

pub const OBSERVED_INTERVAL: &str = "Observed: ln(−ln observed) ± 1.96 × its standard error, which comes from the number of patients or from \
the published interval.";

pub const EXPECTED_INTERVAL: &str = "Predicted: where the observed share should lie, ln(−ln predicted) ± 1.96 × √(a² + b² + c² + d²). Here a \
is the uncertainty of the coefficients fitted without the registry or study, b the standard deviation between registries or studies, c that \
between the groups of one of them, and d the standard error of the observation. If the model is right, 95% of observed shares lie inside.";

pub const LIMITS: &str = "What this does not show. The intervals are wide because hospitals differ: lying inside is not the same as being \
near. The standard deviations between registries, groups and studies were estimated once, from all of the evidence, and kept when a registry \
was left out. A group's mix of patients is known only as far as it was published. And agreement for groups says little about telling one \
patient from another.";

pub const CONSISTENCY: &str = "Both studies are among the evidence that the model was fitted to. Agreement with them shows consistency; it is \
not validation.";

pub const PREVENT_III: &str = "PREVENT III: patients were simulated with the published mix of that trial, risk factors going together as in \
the model, and sorted into the score's groups. Amputation-free survival at 12 months:";

impl CalibrationWords for English {
    fn calibration_introduction(&self, counts: EvidenceCounts) -> String {
        format!(
            "The model was fitted again {} times. Each time one registry, or a study that belongs to none, was left out with all its groups and \
             the effects of its studies, and the groups left out were predicted; the spreads between registries and studies stayed as they were. \
             Here are all {} outcomes of {} groups, none chosen.",
            counts.units, counts.outcomes, counts.groups
        )
    }

    fn agreement(&self, all: &CalibrationFigures, afs: &CalibrationFigures) -> String {
        let all_inside = format!(
            "{} of {} outcomes lie inside the 95% interval predicted for them.",
            self.share(all.inside_95),
            all.rows
        );
        let errors = afs.mean_absolute_error.zip(afs.mean_absolute_error_of_mean);
        let of_afs = errors.map(|(error, of_mean)| {
            format!(
                " Amputation-free survival at 12 months ({} outcomes): the prediction is {:.1} percentage points off on average; guessing the \
                 mean of them all would be {:.1} off.",
                afs.rows,
                100.0 * error,
                100.0 * of_mean
            )
        });
        all_inside + &of_afs.unwrap_or_default()
    }

    fn calibration_plot(&self, endpoint: Endpoint, figures: &CalibrationFigures) -> String {
        let outcome = match endpoint {
            Endpoint::AmputationFreeSurvival => "alive with the leg",
            Endpoint::Death => "alive",
            Endpoint::MajorAmputation => "free of major amputation",
        };
        format!(
            "Plot of the observed against the predicted share {outcome} at 12 months, with 95% intervals and the line of agreement: {} of {} \
             outcomes lie inside the interval predicted for them. The table of every outcome has the figures.",
            self.share(figures.inside_95),
            figures.rows
        )
    }

    fn observed_against(&self, months: f64, observed: f64, expected: &Range) -> String {
        format!(
            "at {months} months observed {}, predicted {}",
            self.share(observed),
            self.shares(expected.lower, expected.upper)
        )
    }

    fn between_centres(&self, spread: &Hyperparameters, share: f64, ends: &Range) -> String {
        format!(
            "Between hospitals or registries: the log hazard of death has a standard deviation of {:.2} and that of major amputation {:.2}, \
             with a correlation of {}; between the groups of one of them, ln(−ln share) has {:.2}. Where the model predicts {}, the true \
             amputation-free survival of 95% of hospitals with the same kind of patients lies between {} and {}.",
            spread.tau_death,
            spread.tau_amputation,
            self.decimal(spread.rho, 2),
            spread.tau_within,
            self.share(share),
            self.share(ends.lower),
            self.share(ends.upper)
        )
    }

    fn between_studies(&self, tau: f64, factor: f64) -> String {
        format!(
            "Between studies of one effect: a log hazard ratio has a standard deviation of {tau:.2}. Beyond its own standard error, a study's \
             hazard ratio is within a factor of {factor:.2} of the pooled one, 95% of the time."
        )
    }
}
