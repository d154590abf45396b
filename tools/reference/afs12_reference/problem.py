"""Everything the fit needs at given hyperparameters: designs, variances, priors; and the residuals with their derivatives.

theta (4 + 2n,) = alpha_d, alpha_a, log_shape_d, log_shape_a, beta_d (n), beta_a (n); u (units, 2): the units' shifts.
"""

from dataclasses import dataclass, fields, replace

import numpy as np

from .cohort_rows import correlation, group_designs, read_cohorts
from .effect_rows import full_contrasts, read_effects
from .together import covariance

NODES, WEIGHTS = np.polynomial.hermite_e.hermegauss(15)
WEIGHTS = WEIGHTS / WEIGHTS.sum()
LOG_SHAPE_PRIOR = (np.log(0.65), 0.5)
ADVERSE_DIFFERENCE = 0.8
OTHER_SD, OTHER_DIFFERENCE = 0.8, 0.45


@dataclass(frozen=True)
class Hyper:
    """The nine hyperparameters (eq. 26)."""

    tau_effect: float
    tau_treatment: float
    tau_within: float
    tau_death: float
    tau_amputation: float
    rho: float
    phi: float
    prior_mean: float
    prior_sd: float

    def centre_covariance(self):
        """T (2, 2) of a unit's shift, eq. 21."""
        cross = self.rho * self.tau_death * self.tau_amputation
        return np.array([[self.tau_death**2, cross], [cross, self.tau_amputation**2]])

    def as_dict(self):
        """Name -> value."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


@dataclass(frozen=True)
class Rows:
    """What does not depend on the hyperparameters, and masks of the rows in use."""

    evidence: object
    effects: object
    cohorts: object
    use_effect: np.ndarray
    use_cohort: np.ndarray


@dataclass(frozen=True)
class Design:
    """What depends on phi alone: S (n, n), its correlations, contrasts (effects, n), group means and deviations (cohorts, n)."""

    phi: float
    covariance: np.ndarray
    correlation: np.ndarray
    contrasts: np.ndarray
    means: np.ndarray
    deviations: np.ndarray


def read_rows(evidence):
    """All rows of the evidence, all in use."""
    effects, cohorts = read_effects(evidence), read_cohorts(evidence)
    return Rows(evidence, effects, cohorts, np.ones(len(effects.y), bool), np.ones(len(cohorts.y), bool))


def without_unit(rows, unit):
    """The rows without a unit's cohort rows and without the effect rows of its studies (eq. 28)."""
    units = np.array([rows.evidence.units[study] for study in rows.effects.study])
    return replace(rows, use_effect=units != rows.cohorts.units[unit], use_cohort=rows.cohorts.unit != unit)


def make_design(evidence, phi):
    """The designs at one phi."""
    matrix = covariance(evidence.covariates, phi)
    means, deviations = group_designs(evidence, matrix)
    contrasts = full_contrasts(evidence, matrix)
    return Design(phi, matrix, correlation(matrix), contrasts, means, deviations)


def effect_predictions(theta, contrasts, endpoint):
    """Log hazard ratios (rows,) and their derivatives by theta (rows, 4 + 2n), eq. 16."""
    n = contrasts.shape[1]
    on_death, on_amputation = contrasts @ theta[4 : 4 + n], contrasts @ theta[4 + n :]
    both = endpoint == "amputation-free-survival"
    log_w = -np.logaddexp(0, theta[1] - theta[0])
    log_rest = -np.logaddexp(0, theta[0] - theta[1])
    mixed = np.logaddexp(log_w + on_death, log_rest + on_amputation)
    share = np.where(both, np.exp(log_w + on_death - mixed), endpoint == "death")
    value = np.where(both, mixed, np.where(endpoint == "death", on_death, on_amputation))
    jacobian = np.zeros((len(value), len(theta)))
    jacobian[:, 4 : 4 + n] = share[:, None] * contrasts
    jacobian[:, 4 + n :] = (1 - share)[:, None] * contrasts
    jacobian[:, 0] = np.where(both, share - np.exp(log_w), 0.0)
    jacobian[:, 1] = -jacobian[:, 0]
    return value, jacobian


def spread(beta, deviations, correlations):
    """sigma (rows,) of x.beta within each group and its derivative by beta (rows, n), eq. 12 with eq. 20."""
    scaled = deviations * beta
    product = scaled @ correlations
    sigma = np.sqrt(np.maximum(np.sum(scaled * product, axis=1), 1e-300))
    return sigma, deviations * product / sigma[:, None]


def cohort_predictions(theta, shift, means, deviations, correlations, months, endpoint):
    """ln(-ln S) (rows,), eq. 18; derivatives by theta (rows, 4 + 2n) and by the row's shift (rows, 2). shift: (rows, 2)."""
    n = means.shape[1]
    log_time = np.log(months / 12)
    counts = np.stack([endpoint != "major-amputation", endpoint != "death"])
    hazards, sigmas, slopes, shapes = [], [], [], np.exp(theta[2:4])
    for c in range(2):
        beta = theta[4 + c * n : 4 + (c + 1) * n]
        sigma, slope = spread(beta, deviations, correlations)
        log_hazard = theta[c] + shift[:, c] + means @ beta + shapes[c] * log_time
        hazards.append(counts[c][:, None] * np.exp(log_hazard[:, None] + sigma[:, None] * NODES))
        sigmas.append(sigma)
        slopes.append(slope)
    survival_node = WEIGHTS * np.exp(-(hazards[0] + hazards[1]))
    survival = survival_node.sum(axis=1)
    log_survival = np.log(survival)
    jacobian, by_shift = np.zeros((len(months), len(theta))), np.zeros((len(months), 2))
    for c in range(2):
        weight = -survival_node * hazards[c] / (survival * log_survival)[:, None]
        by_eta, by_sigma = weight.sum(axis=1), weight @ NODES
        jacobian[:, c] = by_shift[:, c] = by_eta
        jacobian[:, 2 + c] = by_eta * shapes[c] * log_time
        jacobian[:, 4 + c * n : 4 + (c + 1) * n] = by_eta[:, None] * means + by_sigma[:, None] * slopes[c]
    return np.log(-log_survival), jacobian, by_shift


def prior_rows(covariates, hyper):
    """The priors of theta as standardised residuals A theta - b: A (3n + 2, 4 + 2n), b (3n + 2,), eq. 23."""
    n = len(covariates)
    sd = np.where(covariates.adverse, hyper.prior_sd, OTHER_SD)
    mean = np.where(covariates.adverse, hyper.prior_mean, 0.0)
    difference = np.where(covariates.adverse, ADVERSE_DIFFERENCE, OTHER_DIFFERENCE)
    eye = np.eye(n)
    matrix = np.zeros((3 * n + 2, 4 + 2 * n))
    matrix[:n, 4 : 4 + n] = matrix[n : 2 * n, 4 + n :] = eye / sd[:, None]
    matrix[2 * n : 3 * n, 4 : 4 + n] = eye / difference[:, None]
    matrix[2 * n : 3 * n, 4 + n :] = -eye / difference[:, None]
    matrix[3 * n, 2] = matrix[3 * n + 1, 3] = 1 / LOG_SHAPE_PRIOR[1]
    target = np.concatenate([mean / sd, mean / sd, np.zeros(n), np.full(2, LOG_SHAPE_PRIOR[0] / LOG_SHAPE_PRIOR[1])])
    return matrix, target


def effect_variances(effects, hyper):
    """Variances (rows,) of the effect rows, eq. 17."""
    tau = np.where(effects.treatment, hyper.tau_treatment, hyper.tau_effect)
    return effects.s**2 + tau**2
