//! The covariates of one question: their covariance, and the information in the known ones about the others and the common factor.

use super::traits::Traits;

/// The most covariates that one question has.
pub const MOST_MEMBERS: usize = 3;

type Square = [[f64; MOST_MEMBERS]; MOST_MEMBERS];

/// The covariates of one question: their places among the covariates, covariance C_q and loadings a_q.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionBlock {
    phi: f64,
    members: Vec<usize>,
    covariance: Square,
    loading: [f64; MOST_MEMBERS],
}

/// What the known covariates of a question imply: equation 9.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conditioned {
    /// Their information about the common factor, I_q.
    pub information: f64,
    /// Their score g_q.
    pub score: f64,
    open: [Option<Open>; MOST_MEMBERS],
    residual: Square,
}

/// An open covariate, given the known covariates of its question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open {
    /// Its expected deviation if the common factor is 0.
    pub constant: f64,
    /// The remaining loading: it moves by sqrt(phi) times this with the common factor.
    pub loading: f64,
}

impl QuestionBlock {
    /// The block of the covariates at these places: equations 4 and 5.
    ///
    /// # Panics
    /// Where a question has more covariates than [`MOST_MEMBERS`]; the check of the evidence refuses such a table.
    pub(super) fn new(traits: &[Traits<'_>], members: Vec<usize>, phi: f64) -> Self {
        assert!(
            members.len() <= MOST_MEMBERS,
            "too many covariates in a question"
        );
        let mut covariance = [[0.0; MOST_MEMBERS]; MOST_MEMBERS];
        for (i, row) in members.iter().enumerate() {
            for (j, column) in members.iter().enumerate() {
                covariance[i][j] = covariance_within(&traits[*row], &traits[*column], i == j);
            }
        }
        let level = |i: usize| traits[members[i]].level;
        let times_levels = |i: usize| {
            let terms = (0..members.len()).map(|j| covariance[i][j] * level(j));
            terms.sum::<f64>()
        };
        let terms = (0..members.len()).map(|i| level(i) * times_levels(i));
        let score_variance: f64 = terms.sum();
        let mut loading = [0.0; MOST_MEMBERS];
        if traits[members[0]].correlated && score_variance > 0.0 {
            for (i, value) in loading.iter_mut().enumerate().take(members.len()) {
                *value = times_levels(i) / score_variance.sqrt();
            }
        }
        QuestionBlock {
            phi,
            members,
            covariance,
            loading,
        }
    }

    /// The places of its covariates, in the order of the tables.
    pub fn members(&self) -> &[usize] {
        &self.members
    }

    /// Its loadings a_q, one per member; 0 where the question is not correlated.
    pub fn loadings(&self) -> &[f64] {
        &self.loading[..self.members.len()]
    }

    /// The covariance between two of its members, by their places in [`QuestionBlock::members`].
    pub fn covariance(&self, i: usize, j: usize) -> f64 {
        self.covariance[i][j]
    }

    /// Conditions on the members that are known, given as deviations x - m by their places: equation 9. Variance 0 is uninformative.
    pub fn conditioned(&self, known: impl Fn(usize) -> Option<f64>) -> Conditioned {
        let size = self.members.len();
        let mut state = Conditioned {
            information: 0.0,
            score: 0.0,
            open: [None; MOST_MEMBERS],
            residual: self.covariance,
        };
        let mut constant = [0.0; MOST_MEMBERS];
        let mut loading = self.loading;
        for i in 0..size {
            for j in 0..size {
                state.residual[i][j] -= self.phi * loading[i] * loading[j];
            }
        }
        for (k, place) in self.members.iter().enumerate() {
            let Some(value) = known(*place) else { continue };
            let (variance, own) = (state.residual[k][k], loading[k]);
            if variance > 0.0 {
                let error = value - constant[k];
                state.information += self.phi * own * own / variance;
                state.score += self.phi.sqrt() * own * error / variance;
                let pivot = state.residual[k];
                for o in 0..size {
                    let slope = pivot[o] / variance;
                    constant[o] += slope * error;
                    loading[o] -= slope * own;
                    let row = state.residual[o].iter_mut().zip(pivot).take(size);
                    row.for_each(|(value, pivot)| *value -= slope * pivot);
                }
            }
        }
        for (i, place) in self.members.iter().enumerate() {
            state.open[i] = known(*place).is_none().then_some(Open {
                constant: constant[i],
                loading: loading[i],
            });
        }
        state
    }
}

impl Conditioned {
    /// Its members in order; `None` where one is known.
    pub fn open(&self) -> &[Option<Open>; MOST_MEMBERS] {
        &self.open
    }

    /// The covariance of two open members that the common factor does not explain: R_oo' of equation 9.
    pub fn residual(&self, i: usize, j: usize) -> f64 {
        self.residual[i][j]
    }
}

/// Equation 4, and the variance on the diagonal.
fn covariance_within(one: &Traits<'_>, other: &Traits<'_>, same: bool) -> f64 {
    if same {
        one.variance
    } else if one.variance == 0.0 || other.variance == 0.0 {
        0.0
    } else if one.nested && other.nested {
        // The rarer category implies the other.
        let (rare, common) = if one.mean < other.mean {
            (one.mean, other.mean)
        } else {
            (other.mean, one.mean)
        };
        rare * (1.0 - common)
    } else {
        -one.mean * other.mean
    }
}
