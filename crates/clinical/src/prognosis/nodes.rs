//! The cumulative hazards over time, at the nodes of the average over the unknown (docs/model.md, equations 2, 12, 29, 30).

use crate::hazard::{AveragedHazards, ByCause, GAUSS_HERMITE, GAUSS_LEGENDRE};

/// The month at which the log hazards are those of the model.
pub const FITTED_MONTH: u8 = 12;

/// The same month as a time.
pub(super) const AT_12_MONTHS: f64 = FITTED_MONTH as f64;

/// The last month of the curve.
pub const LAST_MONTH: u8 = 24;

const NODES: usize = GAUSS_HERMITE.len();

/// Converts log hazards at 12 months to hazards over time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// The Weibull shapes k.
    pub shape: ByCause<f64>,
    /// The general population's annual hazard of death, a lower limit of the patient's; 0 for no floor.
    pub floor: f64,
}

/// Powers of time that are needed repeatedly for a model's shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeTable {
    /// (t/12)^k of both causes at each month of the curve, from 1.
    months: [ByCause<f64>; LAST_MONTH as usize],
    /// y^(k_d/k_a) at each node of the first events.
    first_events: [f64; GAUSS_LEGENDRE.len()],
}

impl TimeTable {
    /// The powers for these shapes.
    pub fn new(shape: ByCause<f64>) -> Self {
        let ratio = shape.death / shape.amputation;
        TimeTable {
            months: std::array::from_fn(|place| {
                let years = (place + 1) as f64 / AT_12_MONTHS;
                shape.map(|shape| years.powf(shape))
            }),
            first_events: GAUSS_LEGENDRE.map(|node| node.z.powf(ratio)),
        }
    }
}

impl Course {
    /// Whether the cumulative hazard of death at a month is that of the general population: equation 29.
    pub fn is_floor(&self, hazard: f64, month: f64) -> bool {
        hazard <= self.floor * month / AT_12_MONTHS
    }
}

/// The factors by which the spread over the unknown multiplies the hazards at each node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NodeFactors([ByCause<f64>; NODES]);

impl NodeFactors {
    /// The factors for these standard deviations of the log hazards.
    pub fn new(spread: ByCause<f64>) -> Self {
        let middle = ByCause {
            death: 1.0,
            amputation: 1.0,
        };
        let mut factors = [middle; NODES];
        // The nodes are symmetric about 0, so half of the exponentials are reciprocals of the others.
        for above in NODES / 2 + 1..NODES {
            let z = GAUSS_HERMITE[above].z;
            factors[above] = spread.map(|spread| (spread * z).exp());
            factors[NODES - 1 - above] = factors[above].map(f64::recip);
        }
        NodeFactors(factors)
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
        NodeHazards::spread(hazards.median, &NodeFactors::new(hazards.spread), course)
    }

    /// The hazards at the nodes around these medians.
    pub fn spread(median: ByCause<f64>, factors: &NodeFactors, course: Course) -> Self {
        NodeHazards {
            at_12_months: factors.0.map(|factor| ByCause {
                death: median.death * factor.death,
                amputation: median.amputation * factor.amputation,
            }),
            course,
        }
    }

    /// The cumulative hazards at a month (above 0) at each node, with the floor applied.
    pub fn at(&self, month: f64) -> [ByCause<f64>; NODES] {
        let years = month / AT_12_MONTHS;
        self.scaled(years, self.course.shape.map(|shape| years.powf(shape)))
    }

    /// The same, given the time in years and its powers.
    fn scaled(&self, years: f64, factor: ByCause<f64>) -> [ByCause<f64>; NODES] {
        let floor = self.course.floor * years;
        self.at_12_months.map(|hazard| ByCause {
            death: (hazard.death * factor.death).max(floor),
            amputation: hazard.amputation * factor.amputation,
        })
    }

    /// -ln AFS at 12 months.
    pub fn minus_ln_afs(&self) -> f64 {
        let floor = self.course.floor;
        minus_ln_average(
            self.at_12_months
                .map(|hazard| hazard.death.max(floor) + hazard.amputation),
        )
    }

    /// -ln AFS at each month of the curve, from 1.
    pub fn curve(&self, times: &TimeTable) -> impl Iterator<Item = (u8, f64)> {
        (1..=LAST_MONTH).zip(times.months).map(|(month, factor)| {
            let hazards = self.scaled(f64::from(month) / AT_12_MONTHS, factor);
            let free = hazards.map(|hazard| hazard.death + hazard.amputation);
            (month, minus_ln_average(free))
        })
    }

    /// The probabilities that each event comes first within 12 months: equation 30. With AFS they sum to 1.
    pub fn first_events(&self, times: &TimeTable) -> ByCause<f64> {
        let no_power = ByCause {
            death: 1.0,
            amputation: 1.0,
        };
        let mut first = ByCause::default();
        for (node, hazard) in GAUSS_HERMITE.iter().zip(self.scaled(1.0, no_power)) {
            let amputation = hazard.amputation * amputations_before_death(hazard, times);
            let ended = -(-(hazard.death + hazard.amputation)).exp_m1();
            first.amputation += node.weight * amputation;
            first.death += node.weight * (ended - amputation);
        }
        first
    }
}

/// -ln of the average of exp(-hazard) over the nodes; finite even if that average underflows.
fn minus_ln_average(hazards: [f64; NODES]) -> f64 {
    let least = hazards.iter().copied().fold(f64::INFINITY, f64::min);
    let mut share = 0.0;
    for (node, hazard) in GAUSS_HERMITE.iter().zip(hazards) {
        share += node.weight * (least - hazard).exp();
    }
    least - share.ln()
}

/// The integral of equation 30.
fn amputations_before_death(hazard: ByCause<f64>, times: &TimeTable) -> f64 {
    let nodes = GAUSS_LEGENDRE.iter().zip(times.first_events);
    let terms = nodes.map(|(node, to_the_ratio)| {
        node.weight * (-hazard.amputation * node.z - hazard.death * to_the_ratio).exp()
    });
    terms.sum()
}
