//! Equations 4 to 8 with whole matrices, as written in docs/model.md; the program computes the same question by question.

use afs12_clinical::hazard::{Covariate, Known, Traits};
use nalgebra::{DMatrix, DVector};

/// The covariance S of the covariates between patients: equations 4 to 6.
pub fn covariance(traits: &[Traits<'_>], phi: f64) -> DMatrix<f64> {
    let size = traits.len();
    let loadings: Vec<f64> = (0..size).map(|place| loading(traits, place)).collect();
    DMatrix::from_fn(size, size, |i, j| {
        match traits[i].question == traits[j].question {
            true => within(&traits[i], &traits[j], i == j),
            false => phi * loadings[i] * loadings[j],
        }
    })
}

/// Equation 4, and the variance on the diagonal.
fn within(one: &Traits<'_>, other: &Traits<'_>, same: bool) -> f64 {
    let has_variance = one.variance > 0.0 && other.variance > 0.0;
    match (same, has_variance) {
        (true, _) => one.variance,
        (false, false) => 0.0,
        (false, true) if one.nested => one.mean.min(other.mean) * (1.0 - one.mean.max(other.mean)),
        (false, true) => -one.mean * other.mean,
    }
}

/// a_q = C_q w_q / sqrt(w_q' C_q w_q), at one covariate: equation 5.
fn loading(traits: &[Traits<'_>], place: usize) -> f64 {
    let own = &traits[place];
    let members: Vec<usize> = (0..traits.len())
        .filter(|other| traits[*other].question == own.question)
        .collect();
    let block = DMatrix::from_fn(members.len(), members.len(), |i, j| {
        within(&traits[members[i]], &traits[members[j]], i == j)
    });
    let levels = DVector::from_iterator(
        members.len(),
        members.iter().map(|member| traits[*member].level),
    );
    let product = &block * &levels;
    let variance = levels.dot(&product);
    let at = members.iter().position(|member| *member == place);
    match own.correlated && variance > 0.0 {
        true => product[at.expect("a member of its own question")] / variance.sqrt(),
        false => 0.0,
    }
}

/// All covariates given the known ones: those unchanged, the others by equations 7 and 8.
pub struct Conditional {
    pub expectation: DVector<f64>,
    /// Rows and columns of known covariates are 0.
    pub covariance: DMatrix<f64>,
}

/// Conditions on the deviations x - m of the known covariates; one with variance 0 is uninformative.
pub fn conditional(covariance: &DMatrix<f64>, known: &Known) -> Conditional {
    let places = 0..Covariate::COUNT;
    let says: Vec<usize> = places
        .clone()
        .filter(|place| known[*place].is_some() && covariance[(*place, *place)] > 0.0)
        .collect();
    let open: Vec<usize> = places.filter(|place| known[*place].is_none()).collect();
    let mut expectation = DVector::from_iterator(
        Covariate::COUNT,
        known.iter().map(|value| value.unwrap_or_default()),
    );
    let mut residual = DMatrix::zeros(Covariate::COUNT, Covariate::COUNT);
    let select = |rows: &[usize], columns: &[usize]| {
        DMatrix::from_fn(rows.len(), columns.len(), |i, j| {
            covariance[(rows[i], columns[j])]
        })
    };
    let cross = select(&open, &says);
    let inverse = select(&says, &says)
        .try_inverse()
        .expect("the covariance of the known covariates has full rank");
    let values = DVector::from_iterator(says.len(), says.iter().map(|place| expectation[*place]));
    let slopes = &cross * inverse;
    let of_open = &slopes * values;
    let of_rest = select(&open, &open) - &slopes * cross.transpose();
    for (i, row) in open.iter().enumerate() {
        expectation[*row] = of_open[i];
        for (j, column) in open.iter().enumerate() {
            residual[(*row, *column)] = of_rest[(i, j)];
        }
    }
    Conditional {
        expectation,
        covariance: residual,
    }
}
