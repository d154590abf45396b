//! A hospital's own results: the posterior of its shifts given its patients' outcomes (docs/model.md, equations 37 to 39).

use std::fmt;

use super::coding::Covariates;
use super::jet::Jet;
use super::model::Model;
use super::nodes::{AT_12_MONTHS, Course, NodeHazards};
use crate::hazard::{ByCause, GAUSS_HERMITE, GAUSS_LEGENDRE};

/// The outcome of one patient, or of several with the same covariates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// The covariates; `None` for those that are not known.
    pub covariates: Covariates,
    /// The outcome.
    pub outcome: Outcome,
    /// The number of patients with it; at least 0.
    pub count: f64,
}

/// The outcome, as it was recorded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// The state 12 months after revascularisation.
    At12Months(State),
    /// The first event, or the last contact without one, at a time in months (above 0).
    Followed {
        /// The time in months.
        months: f64,
        /// What ended the follow-up.
        event: Event,
    },
}

/// The state of a patient 12 months after revascularisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Alive without major amputation.
    AliveWithLeg,
    /// Major amputation.
    AmputationFirst,
    /// Death before any major amputation.
    DeathFirst,
}

/// What ended the follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The last contact, alive with the leg.
    None,
    /// Major amputation.
    Amputation,
    /// Death.
    Death,
}

/// A hospital's shifts of the log hazards: their posterior.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Centre {
    /// The posterior mode.
    pub shift: ByCause<f64>,
    /// The posterior covariance (death, amputation).
    pub covariance: [[f64; 2]; 2],
}

/// Why a hospital's shifts could not be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CentreError {
    /// The time of an event or a last contact is not a number above 0.
    Time,
    /// Newton's method found no maximum.
    NotConverged,
}

impl fmt::Display for CentreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CentreError::Time => "a time must be a number of months above 0",
            CentreError::NotConverged => "the hospital's shifts could not be computed",
        })
    }
}

impl std::error::Error for CentreError {}

const MOST_STEPS: usize = 100;

/// If the predicted rise of the log posterior is below this, one more step, which converges quadratically, reaches the mode. Smaller rises
/// are hidden by rounding.
const NEAR: f64 = 1e-10;

/// The posterior of a hospital's shifts under the prior N(0, T): mode and exact curvature by Newton's method with step halving.
///
/// # Errors
/// [`CentreError`] for an impossible time, or if no maximum is found.
pub fn calibrate(model: &Model, observations: &[Observation]) -> Result<Centre, CentreError> {
    let is_time = |months: f64| months > 0.0 && months.is_finite();
    let has_time = |observation: &Observation| match observation.outcome {
        Outcome::At12Months(_) => true,
        Outcome::Followed { months, .. } => is_time(months),
    };
    if !observations.iter().all(has_time) {
        return Err(CentreError::Time);
    }
    let precision = inverse(model.hyperparameters.shift_covariance());
    let mut shift = [0.0; 2];
    let mut here = log_posterior(model, observations, precision, shift);
    for _ in 0..MOST_STEPS {
        let step = newton_step(&here);
        let rise = step[0] * here.slope[0] + step[1] * here.slope[1];
        if rise.abs() < NEAR {
            let mode = [shift[0] + step[0], shift[1] + step[1]];
            let [dd, da, aa] = log_posterior(model, observations, precision, mode).curvature;
            if dd >= 0.0 || dd * aa <= da * da {
                return Err(CentreError::NotConverged);
            }
            return Ok(Centre {
                shift: ByCause {
                    death: mode[0],
                    amputation: mode[1],
                },
                covariance: inverse([[-dd, -da], [-da, -aa]]),
            });
        }
        (shift, here) = halved_until_better(model, observations, precision, (shift, here), step)
            .ok_or(CentreError::NotConverged)?;
    }
    Err(CentreError::NotConverged)
}

/// The step to the maximum of the quadratic approximation.
fn newton_step(here: &Jet) -> [f64; 2] {
    let [dd, da, aa] = here.curvature;
    let covariance = inverse([[-dd, -da], [-da, -aa]]);
    covariance.map(|row| row[0] * here.slope[0] + row[1] * here.slope[1])
}

/// The first point along a step, halved as often as needed, at which the log posterior is not lower.
fn halved_until_better(
    model: &Model,
    observations: &[Observation],
    precision: [[f64; 2]; 2],
    (from, before): ([f64; 2], Jet),
    step: [f64; 2],
) -> Option<([f64; 2], Jet)> {
    let mut length = 1.0;
    while length > f64::EPSILON {
        let to = [from[0] + length * step[0], from[1] + length * step[1]];
        let after = log_posterior(model, observations, precision, to);
        if after.value >= before.value {
            return Some((to, after));
        }
        length /= 2.0;
    }
    None
}

fn log_posterior(
    model: &Model,
    observations: &[Observation],
    precision: [[f64; 2]; 2],
    shift: [f64; 2],
) -> Jet {
    let mut sum = prior(precision, shift);
    for observation in observations.iter().filter(|row| row.count > 0.0) {
        sum = sum + likelihood(model, observation, shift).ln() * observation.count;
    }
    sum
}

/// -u'T^-1 u/2.
fn prior([[dd, da], [_, aa]]: [[f64; 2]; 2], [d, a]: [f64; 2]) -> Jet {
    Jet {
        value: -(dd * d * d + 2.0 * da * d * a + aa * a * a) / 2.0,
        slope: [-(dd * d + da * a), -(da * d + aa * a)],
        curvature: [-dd, -da, -aa],
    }
}

/// The likelihood of an outcome: its probability, or its density in time. Equations 37 and 38.
fn likelihood(model: &Model, observation: &Observation, shift: [f64; 2]) -> Jet {
    let mut log_hazards = model.profile(&observation.covariates).log_hazards();
    log_hazards.expected.death += shift[0];
    log_hazards.expected.amputation += shift[1];
    let course = model.course(&observation.covariates);
    let nodes = NodeHazards::new(&log_hazards.averaged(), course);
    let months = match observation.outcome {
        Outcome::At12Months(_) => AT_12_MONTHS,
        Outcome::Followed { months, .. } => months,
    };
    let mut sum = Jet::default();
    for (node, hazard) in GAUSS_HERMITE.iter().zip(nodes.at(months)) {
        let at_floor = course.is_floor(hazard.death, months);
        let death = match at_floor {
            true => Jet::constant(hazard.death),
            false => Jet::hazard(hazard.death, 0),
        };
        let amputation = Jet::hazard(hazard.amputation, 1);
        let free = || (-(death + amputation)).exp();
        let at_node = match observation.outcome {
            Outcome::At12Months(State::AliveWithLeg) => free(),
            Outcome::At12Months(State::AmputationFirst) => {
                amputation_first(death, amputation, course)
            }
            Outcome::At12Months(State::DeathFirst) => {
                Jet::constant(1.0) - free() - amputation_first(death, amputation, course)
            }
            Outcome::Followed { event, .. } => match event {
                Event::None => free(),
                Event::Amputation => amputation * (course.shape.amputation / months) * free(),
                // On the floor the hazard is constant over time: its rate is the cumulative hazard divided by the months.
                Event::Death if at_floor => death * months.recip() * free(),
                Event::Death => death * (course.shape.death / months) * free(),
            },
        };
        sum = sum + at_node * node.weight;
    }
    sum
}

/// Equation 30 at one node.
fn amputation_first(death: Jet, amputation: Jet, course: Course) -> Jet {
    let ratio = course.shape.death / course.shape.amputation;
    let mut integral = Jet::default();
    for node in GAUSS_LEGENDRE {
        let exponent = -(amputation * node.z + death * node.z.powf(ratio));
        integral = integral + exponent.exp() * node.weight;
    }
    amputation * integral
}

fn inverse([[a, b], [c, d]]: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let determinant = a * d - b * c;
    [
        [d / determinant, -b / determinant],
        [-c / determinant, a / determinant],
    ]
}

impl Model {
    /// The model for a hospital: its shifts are added to both intercepts, and their covariance replaces T.
    pub fn in_centre(&self, centre: &Centre) -> Model {
        let mut model = self.clone();
        model.alpha.death += centre.shift.death;
        model.alpha.amputation += centre.shift.amputation;
        model.shift_covariance = centre.covariance;
        model
    }
}
