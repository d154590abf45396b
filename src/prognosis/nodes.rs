//! The cumulative hazards at the nodes of the average over what is not known, over time (docs/model.md, equations 2, 12, 29, 30).

use crate::hazard::{AveragedHazards, ByCause, GAUSS_HERMITE, GAUSS_LEGENDRE, Node};

/// The month at which the log hazards are those of the model.
pub const FITTED_MONTH: u8 = 12;

/// The same as a time.
pub(super) const AT_12_MONTHS: f64 = FITTED_MONTH as f64;

/// The last month of the curve.
pub const LAST_MONTH: u8 = 24;

const NODES: usize = GAUSS_HERMITE.len();

/// What turns the log hazards at 12 months into hazards over time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// The Weibull shapes k.
    pub shape: ByCause<f64>,
    /// The general population's annual hazard of death, below which that of the patient never lies; 0 for no floor.
    pub floor: f64,
}

impl Course {
    /// Whether a cumulative hazard of death at a month is that of the general population: equation 29.
    pub fn is_floor(&self, hazard: f64, month: f64) -> bool {
        hazard <= self.floor * month / AT_12_MONTHS
    }
}

/// The cumulative hazards of both causes at each node, 12 months after revascularisation and without the floor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NodeHazards {
    at_12_months: [ByCause<f64>; NODES],
    course: Course,
}

impl NodeHazards {
    /// The hazards at the nodes.
    pub fn new(hazards: &AveragedHazards, course: Course) -> Self {
        let mut at_12_months = [ByCause::default(); NODES];
        // The nodes lie symmetrically about 0, so that half of the exponentials are reciprocals of the others.
        at_12_months[NODES / 2] = hazards.median;
        for above in NODES / 2 + 1..NODES {
            let z = GAUSS_HERMITE[above].z;
            let factor = hazards.spread.map(|spread| (spread * z).exp());
            at_12_months[above] = ByCause {
                death: hazards.median.death * factor.death,
                amputation: hazards.median.amputation * factor.amputation,
            };
            at_12_months[NODES - 1 - above] = ByCause {
                death: hazards.median.death / factor.death,
                amputation: hazards.median.amputation / factor.amputation,
            };
        }
        NodeHazards {
            at_12_months,
            course,
        }
    }

    /// The cumulative hazards at a month (above 0) at each node, the floor in place.
    pub fn at(&self, month: f64) -> [ByCause<f64>; NODES] {
        let years = month / AT_12_MONTHS;
        // At 12 months, by far the most frequent time, a power costs more than the rest.
        let factor = self.course.shape.map(|shape| match years {
            1.0 => 1.0,
            _ => years.powf(shape),
        });
        let floor = self.course.floor * years;
        self.at_12_months.map(|hazard| ByCause {
            death: (hazard.death * factor.death).max(floor),
            amputation: hazard.amputation * factor.amputation,
        })
    }

    /// -ln AFS at a month (above 0); finite where AFS is smaller than any float.
    pub fn minus_ln_afs(&self, month: f64) -> f64 {
        let hazards = self
            .at(month)
            .map(|hazard| hazard.death + hazard.amputation);
        let least = hazards.iter().copied().fold(f64::INFINITY, f64::min);
        let mut share = 0.0;
        for (node, hazard) in GAUSS_HERMITE.iter().zip(hazards) {
            share += node.weight * (least - hazard).exp();
        }
        least - share.ln()
    }

    /// The probabilities that each event comes first within a month: equation 30. With AFS they sum to 1.
    pub fn first_events(&self, month: f64) -> ByCause<f64> {
        let ratio = self.course.shape.death / self.course.shape.amputation;
        let times: [(Node, f64); GAUSS_LEGENDRE.len()] =
            GAUSS_LEGENDRE.map(|node| (node, node.z.powf(ratio)));
        let mut first = ByCause::default();
        for (node, hazard) in GAUSS_HERMITE.iter().zip(self.at(month)) {
            let amputation = hazard.amputation * amputations_before_death(hazard, &times);
            let ended = -(-(hazard.death + hazard.amputation)).exp_m1();
            first.amputation += node.weight * amputation;
            first.death += node.weight * (ended - amputation);
        }
        first
    }
}

/// The integral of equation 30.
fn amputations_before_death(
    hazard: ByCause<f64>,
    times: &[(Node, f64); GAUSS_LEGENDRE.len()],
) -> f64 {
    let terms = times.iter().map(|(node, to_the_ratio)| {
        node.weight * (-hazard.amputation * node.z - hazard.death * to_the_ratio).exp()
    });
    terms.sum()
}
