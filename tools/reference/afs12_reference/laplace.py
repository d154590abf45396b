"""The fit at given hyperparameters: Gauss-Newton with the shifts eliminated, and the Laplace objective (eq. 24-27)."""

from dataclasses import dataclass, replace

import numpy as np

from .problem import (
    ADVERSE_DIFFERENCE,
    cohort_predictions,
    effect_predictions,
    effect_variances,
    prior_rows,
)

STOP = 1e-12
POLISH, POLISHED = 200, 1e-11
HALVINGS = 40


@dataclass(frozen=True)
class Problem:
    """Rows, design and hyperparameters, with what follows from them; `free` (4 + 2n,): coefficients not held at 0."""

    rows: object
    design: object
    hyper: object
    free: np.ndarray
    prior: tuple
    effect_variance: np.ndarray
    cohort_variance: np.ndarray
    precision: np.ndarray


@dataclass(frozen=True)
class Fit:
    """Mode theta, u; half the sum of squares; V (0 in held rows and columns); ln det M; ln det D summed over units."""

    theta: np.ndarray
    u: np.ndarray
    half_squares: float
    covariance: np.ndarray
    log_det_m: float
    log_det_d: float


def make_problem(rows, design, hyper, free=None):
    """Gather what stays fixed while theta and u move."""
    n = len(rows.evidence.covariates)
    return Problem(
        rows=rows,
        design=design,
        hyper=hyper,
        free=np.ones(4 + 2 * n, bool) if free is None else free,
        prior=prior_rows(rows.evidence.covariates, hyper),
        effect_variance=effect_variances(rows.effects, hyper),
        cohort_variance=rows.cohorts.se**2 + hyper.tau_within**2,
        precision=np.linalg.inv(hyper.centre_covariance()),
    )


def residuals(problem, theta, u):
    """Standardised residuals of theta's rows (r, jacobian) and of the cohort rows (r, jacobian by theta, by shift)."""
    rows, design = problem.rows, problem.design
    value, jacobian = effect_predictions(theta, design.contrasts, rows.effects.endpoint)
    scale = np.where(rows.use_effect, problem.effect_variance**-0.5, 0.0)
    matrix, target = problem.prior
    plain = (
        np.concatenate([scale * (value - rows.effects.y), matrix @ theta - target]),
        np.concatenate([scale[:, None] * jacobian, matrix]),
    )
    groups = rows.cohorts
    value, jacobian, by_shift = cohort_predictions(
        theta, u[groups.unit], design.means, design.deviations, design.correlation, groups.months, groups.endpoint
    )
    scale = np.where(rows.use_cohort, problem.cohort_variance**-0.5, 0.0)[:, None]
    return plain, (scale[:, 0] * (value - groups.y), scale * jacobian, scale * by_shift)


def half_sum_of_squares(problem, u, parts):
    """Half the sum of squared standardised residuals, the shifts' prior included."""
    (plain, _), (grouped, _, _) = parts
    return 0.5 * (plain @ plain + grouped @ grouped + np.einsum("ki,ij,kj->", u, problem.precision, u))


def eliminate(problem, u, parts):
    """M, D (units, 2, 2), B (units, 2, free) and the gradients by theta and u, held coefficients left out (eq. 25)."""
    (plain, by_theta), (grouped, group_theta, by_shift) = parts
    by_theta, group_theta = by_theta[:, problem.free], group_theta[:, problem.free]
    unit, count = problem.rows.cohorts.unit, len(problem.rows.cohorts.units)
    member = (unit[None, :] == np.arange(count)[:, None]).astype(float)
    d = np.einsum("kr,ri,rj->kij", member, by_shift, by_shift, optimize=True) + problem.precision
    b = np.stack([(member * by_shift[:, c]) @ group_theta for c in range(2)], axis=1)
    gradient_u = np.stack([(member * by_shift[:, c]) @ grouped for c in range(2)], axis=1) + u @ problem.precision
    gradient = by_theta.T @ plain + group_theta.T @ grouped
    d_inverse = np.linalg.inv(d)
    reduced = np.einsum("kij,kjf->kif", d_inverse, b)
    m = by_theta.T @ by_theta + group_theta.T @ group_theta - np.einsum("kif,kig->fg", b, reduced, optimize=True)
    return m, d, d_inverse, b, gradient, gradient_u


def gauss_newton_step(problem, u, parts):
    """The full step (theta, u) and the fall of half the sum of squares that it predicts."""
    m, _, d_inverse, b, gradient, gradient_u = eliminate(problem, u, parts)
    inner = np.einsum("kij,kj->ki", d_inverse, gradient_u)
    step = -np.linalg.solve(m, gradient - np.einsum("kif,ki->f", b, inner))
    step_u = -inner - np.einsum("kij,kjf,f->ki", d_inverse, b, step)
    fall = -0.5 * (gradient @ step + np.sum(gradient_u * step_u))
    full = np.zeros(len(problem.free))
    full[problem.free] = step
    return full, step_u, fall


def descend(problem, theta, u):
    """The mode to the stopping rule of eq. 24: step halving, only a strict fall accepted. Also the last step's size."""
    parts = residuals(problem, theta, u)
    now, size = half_sum_of_squares(problem, u, parts), 1.0
    while True:
        step, step_u, fall = gauss_newton_step(problem, u, parts)
        if fall < STOP:
            return theta, u, size
        for halving in range(HALVINGS):
            trial = theta + 0.5**halving * step, u + 0.5**halving * step_u
            trial_parts = residuals(problem, *trial)
            value = half_sum_of_squares(problem, trial[1], trial_parts)
            if value < now:
                break
        else:
            return theta, u, size
        (theta, u), parts, now, size = trial, trial_parts, value, 0.5**halving


def polish(problem, theta, u, size):
    """Carry the mode to the last digits.

    A predicted fall under 1e-12 still leaves about 1e-6 standard errors, and half the sum of squares can no longer
    tell better from worse there. The predicted fall itself can: it must go down, else the step is halved.
    """
    parts = residuals(problem, theta, u)
    step, step_u, fall = gauss_newton_step(problem, u, parts)
    for _ in range(POLISH):
        if max(np.abs(step).max(), np.abs(step_u).max()) < POLISHED or size < 1e-3:
            break
        trial = theta + size * step, u + size * step_u
        trial_parts = residuals(problem, *trial)
        new_step, new_step_u, new_fall = gauss_newton_step(problem, trial[1], trial_parts)
        if new_fall >= fall:
            size /= 2
            continue
        (theta, u), parts, step, step_u, fall = trial, trial_parts, new_step, new_step_u, new_fall
    return theta, u, parts


def minimise(problem, theta, u):
    """Mode by Gauss-Newton from a start (eq. 24), held coefficients at 0; and the residuals there."""
    theta = np.where(problem.free, theta, 0.0)
    return polish(problem, *descend(problem, theta, u))


def fit(problem, theta, u):
    """The mode from a start and its covariance."""
    theta, u, parts = minimise(problem, theta, u)
    m, d, _, _, _, _ = eliminate(problem, u, parts)
    covariance = np.zeros((len(theta), len(theta)))
    covariance[np.ix_(problem.free, problem.free)] = np.linalg.inv(m)
    return Fit(
        theta=theta,
        u=u,
        half_squares=half_sum_of_squares(problem, u, parts),
        covariance=covariance,
        log_det_m=np.linalg.slogdet(m)[1],
        log_det_d=np.linalg.slogdet(d)[1].sum(),
    )


def objective(problem, fitted):
    """The negative log marginal likelihood of the hyperparameters, constants dropped (eq. 26)."""
    hyper, rows = problem.hyper, problem.rows
    tight = 1 / hyper.prior_sd**2
    prior = rows.evidence.covariates.adverse.sum() * np.log(tight * (tight + 2 / ADVERSE_DIFFERENCE**2))
    units = len(rows.cohorts.units)
    return fitted.half_squares + 0.5 * (
        -prior
        + fitted.log_det_m
        + fitted.log_det_d
        + np.log(problem.effect_variance).sum()
        + np.log(problem.cohort_variance).sum()
        + units * np.linalg.slogdet(hyper.centre_covariance())[1]
    )


def start(rows, hyper):
    """A first guess of theta and u: adverse coefficients at their prior mean, not at 0."""
    covariates = rows.evidence.covariates
    beta = np.where(covariates.adverse, hyper.prior_mean, 0.05)
    theta = np.concatenate([[-2.0, -2.3, np.log(0.65), np.log(0.65)], beta, beta])
    return theta, np.zeros((len(rows.cohorts.units), 2))


def fit_adverse(problem, fitted):
    """Hold negative coefficients of adverse covariates at 0, all at once, and fit again until there is none (eq. 27)."""
    adverse = np.concatenate([np.zeros(4, bool), np.tile(problem.rows.evidence.covariates.adverse, 2)])
    while True:
        negative = adverse & problem.free & (fitted.theta < 0)
        if not negative.any():
            return problem, fitted
        problem = replace(problem, free=problem.free & ~negative)
        fitted = fit(problem, fitted.theta, fitted.u)
