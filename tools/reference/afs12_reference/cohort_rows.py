"""Cohort rows: the mean covariates and the spread within each published group (eq. 18-21)."""

from dataclasses import dataclass

import numpy as np

from .together import expectation

CUT = 0.9


@dataclass(frozen=True)
class CohortRows:
    """n rows: observed y = ln(-ln event_free), its se, months, endpoint, unit index (n,); the names of the units."""

    event_free: np.ndarray
    y: np.ndarray
    se: np.ndarray
    months: np.ndarray
    endpoint: np.ndarray
    unit: np.ndarray
    units: tuple


def read_cohorts(evidence):
    """The rows' figures in the table's order; units sorted by name, only those with cohort rows."""
    rows = evidence.cohorts
    unit = [evidence.units[r["study"]] for r in rows]
    units = tuple(sorted(set(unit)))
    event_free = np.array([r["event_free"] for r in rows], dtype=float)
    return CohortRows(
        event_free=event_free,
        y=np.log(-np.log(event_free)),
        se=np.array([r["se"] for r in rows], dtype=float),
        months=np.array([r["months"] for r in rows], dtype=float),
        endpoint=np.array([r["endpoint"] for r in rows]),
        unit=np.array([units.index(u) for u in unit]),
        units=units,
    )


def group_mean(covariates, matrix, mix):
    """x~ (n,) of a group: `mix` where named, else the expectation given the named; a binary one's shift is cut; eq. 19."""
    named = [covariates.index(name) for name in mix]
    centred = covariates.vector(mix)
    centred[named] -= covariates.mean[named]
    out = expectation(matrix, named, centred)
    binary = np.array([kind == "binary" for kind in covariates.kind])
    binary[named] = False
    cut = np.clip(out, -CUT * covariates.mean, CUT * (1 - covariates.mean))
    return np.where(binary, cut, out)


def group_deviation(covariates, mix):
    """Standard deviations (n,) within a group: sqrt(mix (1 - mix)) of a named binary covariate, sqrt(v) otherwise; eq. 20."""
    variance = covariates.variance.copy()
    for name, value in mix.items():
        i = covariates.index(name)
        if covariates.kind[i] == "binary":
            variance[i] = value * (1 - value)
    return np.sqrt(variance)


def correlation(matrix):
    """Correlations (n, n) of S; a covariate without variance correlates with itself only."""
    deviation = np.sqrt(np.diag(matrix))
    scale = np.where(deviation > 0, deviation, 1.0)
    out = matrix / np.outer(scale, scale)
    np.fill_diagonal(out, 1.0)
    return out


def group_designs(evidence, matrix):
    """Mean covariates x~ (n_rows, n_covariates), the same under S; deviations (n_rows, n_covariates)."""
    mixes = [row["mix"] for row in evidence.cohorts]
    means = np.array([group_mean(evidence.covariates, matrix, mix) for mix in mixes])
    deviations = np.array([group_deviation(evidence.covariates, mix) for mix in mixes])
    return means, deviations
