"""Effect rows: the log hazard ratio, its standard error and the full contrast of each published effect (eq. 13-15)."""

from dataclasses import dataclass

import numpy as np
from scipy.stats import norm

from .tables import TREATMENTS
from .together import expectation

Z95 = 1.959964
RATIOS = ("hazard ratio", "subdistribution hazard ratio")


def log_hazard_ratio(row, value):
    """A printed value on the log hazard scale, by the row's measure, `per` and `reference_risk`, eq. 13."""
    per = row.get("per", 1)
    measure = row["measure"]
    if measure in RATIOS:
        return per * np.log(value)
    if measure == "log hazard ratio":
        return per * value
    risk, ratio = row["reference_risk"], value**per
    if measure == "odds ratio":
        probability = ratio * risk / (1 - risk + ratio * risk)
    elif measure == "risk ratio":
        probability = min(ratio * risk, 0.999)
    else:
        raise ValueError(f"unknown measure {measure!r}")
    return np.log(np.log(1 - probability) / np.log(1 - risk))


def standard_error(row):
    """The error of a row: from se, else the interval, else p, else the number of events; then times se_factor; eq. 14."""
    if "se" in row:
        error = row["se"] * abs(row.get("per", 1))
    elif "lower" in row and "upper" in row:
        ends = [log_hazard_ratio(row, row[end]) for end in ("lower", "upper")]
        error = abs(ends[1] - ends[0]) / (2 * Z95)
    elif "p" in row:
        error = abs(log_hazard_ratio(row, row["value"])) / norm.isf(row["p"] / 2)
    else:
        error = 1 / np.sqrt(row["events"] * row["exposed"] * (1 - row["exposed"]))
    return error * row.get("se_factor", 1)


@dataclass(frozen=True)
class EffectRows:
    """n rows: y and s (n,), endpoint names, whether only treatments are contrasted (n,), study names."""

    y: np.ndarray
    s: np.ndarray
    endpoint: np.ndarray
    treatment: np.ndarray
    study: np.ndarray


def read_effects(evidence):
    """The rows' figures, in the table's order."""
    rows = evidence.effects
    return EffectRows(
        y=np.array([log_hazard_ratio(r, r["value"]) for r in rows]),
        s=np.array([standard_error(r) for r in rows]),
        endpoint=np.array([r["endpoint"] for r in rows]),
        treatment=np.array([set(r["contrast"]) <= set(TREATMENTS) for r in rows]),
        study=np.array([r["study"] for r in rows]),
    )


def full_contrasts(evidence, matrix):
    """Contrasts (n_effects, n_covariates): the row's own on A, what goes with it outside A; eq. 15.

    A: the covariates named in any effect row of the same study and endpoint; for adjusted = false the row's own only.
    """
    covariates = evidence.covariates
    adjusted_for = {}
    for row in evidence.effects:
        adjusted_for.setdefault((row["study"], row["endpoint"]), set()).update(row["contrast"])
    out = np.zeros((len(evidence.effects), len(covariates)))
    for i, row in enumerate(evidence.effects):
        own = row.get("adjusted", True) is False
        names = set(row["contrast"]) if own else adjusted_for[row["study"], row["endpoint"]]
        known = sorted(covariates.index(name) for name in names)
        out[i] = expectation(matrix, known, covariates.vector(row["contrast"]))
    return out
