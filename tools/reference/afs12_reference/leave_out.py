"""Each unit left out in turn and its groups predicted without it (eq. 28)."""

from dataclasses import dataclass, replace

import numpy as np

from .effect_rows import Z95
from .laplace import fit
from .problem import cohort_predictions, without_unit


@dataclass(frozen=True)
class LeftOut:
    """For each cohort row, on ln(-ln S): the prediction with u = 0 by the fit without its unit, and its SD."""

    value: np.ndarray
    sd: np.ndarray

    def survival(self, z):
        """S at the prediction plus z SDs (rows,)."""
        return np.exp(-np.exp(self.value + z * self.sd))


def predict_groups(problem, theta):
    """ln(-ln S) of every cohort row with u = 0, and its derivatives by theta and shift."""
    design, groups = problem.design, problem.rows.cohorts
    none = np.zeros((len(groups.y), 2))
    return cohort_predictions(
        theta, none, design.means, design.deviations, design.correlation, groups.months, groups.endpoint
    )


def leave_out(problem, fitted):
    """All units in turn; hyperparameters and held coefficients as in the full fit."""
    groups = problem.rows.cohorts
    value, variance = np.zeros(len(groups.y)), np.zeros(len(groups.y))
    between = problem.hyper.centre_covariance()
    for unit in range(len(groups.units)):
        other = replace(problem, rows=without_unit(problem.rows, unit))
        refit = fit(other, fitted.theta, fitted.u)
        own = groups.unit == unit
        predicted, by_theta, by_shift = (part[own] for part in predict_groups(problem, refit.theta))
        value[own] = predicted
        variance[own] = np.einsum("rf,fg,rg->r", by_theta, refit.covariance, by_theta)
        variance[own] += np.einsum("ri,ij,rj->r", by_shift, between, by_shift)
    return LeftOut(value, np.sqrt(variance + problem.cohort_variance))


def z_scores(problem, left):
    """(observed - predicted)/SD, positive when more happened than predicted (rows,)."""
    return (problem.rows.cohorts.y - left.value) / left.sd


def inside(problem, left):
    """Whether each observed share lies in the 95% interval (rows,)."""
    return np.abs(z_scores(problem, left)) <= Z95
