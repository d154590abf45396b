//! The calibration page.

use crate::words::about::{Agreement, EvidenceCounts};

pub const READING: &str = "Each symbol is one outcome of one cohort at 12 months. On the line, observed equals predicted; above it the \
cohort did better than predicted, below it worse. The upright bar is what the cohort's size leaves open; the level bar is where 95% of \
such observations are expected. An outcome is inside its interval where its level bar crosses the line.";

pub const OBSERVED_INTERVAL: &str = "Observed: ln(-ln observed) ± 1.96 × its standard error, which comes from the number of patients or \
from the published interval.";

pub const EXPECTED_INTERVAL: &str = "Expected: ln(-ln predicted) ± 1.96 × √(a² + b² + c²), where a is the standard error of the prediction \
made without the cohort, b the standard deviation between centres, and c the standard error of the observation. If the model is right, \
95% of observed shares fall inside.";

pub const LIMITS: &str = "What this does not show. The intervals are wide, because hospitals differ: falling inside is not the same as \
being near. The standard deviation between centres was estimated from all cohorts, each one here included. A cohort's mix of patients is \
known only as far as it was published. And agreement for cohorts says little about telling one patient from another.";

pub fn introduction(counts: EvidenceCounts) -> String {
    format!(
        "The model was fitted again {} times, each time without one published cohort, and that cohort was then predicted. Here are all {} \
         outcomes, none chosen.",
        counts.cohorts, counts.outcomes
    )
}

pub fn agreement(agreement: Agreement) -> String {
    let distance = format!("{:.0}", 100.0 * agreement.median_distance);
    let points = if distance == "1" { "point" } else { "points" };
    format!(
        "{} of {} outcomes ({:.0}%) lie inside the 95% interval expected for them. Half of the outcomes lie within {distance} percentage {points} \
         of the prediction.",
        agreement.inside,
        agreement.outcomes,
        share_inside(agreement)
    )
}

pub fn plot(agreement: Agreement) -> String {
    format!(
        "Plot of observed against predicted shares at 12 months, with 95% intervals and the line of agreement: {} of {} outcomes lie inside \
         the interval expected for them. The table below has every figure.",
        agreement.inside, agreement.outcomes
    )
}

fn share_inside(agreement: Agreement) -> f64 {
    100.0 * agreement.inside as f64 / agreement.outcomes as f64
}
