"""A hospital's own figures: the posterior of its shift (eq. 37-39)."""

from dataclasses import replace

import numpy as np

from .model import LEGENDRE, LEGENDRE_WEIGHTS, Known, node_hazards, profile
from .problem import WEIGHTS

STATES = ("alive_with_leg", "amputation_first", "death_first")
EVENT_STATE = {"none": "alive_with_leg", "amputation": "amputation_first", "death": "death_first"}


def known_from_covariates(covariates):
    """A patient given as covariates: age from age_decades, sex from female."""
    age = covariates.get("age_decades")
    age = None if age is None else 72 + 10 * age
    sex = covariates.get("female")
    sex = None if sex is None else "female" if sex else "male"
    return Known(covariates, age, sex)


def by_shift(death, amputation, floored, d, a, dd, da, aa):
    """Gradient (2,) and Hessian (2, 2) by u of sum_i omega_i f(H_di, H_ai) from f's derivatives by H; dH/du = H, 0 at the floor."""
    death = np.where(floored, 0.0, death)
    gradient = np.array([WEIGHTS @ (death * d), WEIGHTS @ (amputation * a)])
    cross = WEIGHTS @ (death * amputation * da)
    hessian = [
        [WEIGHTS @ (death * d + death**2 * dd), cross],
        [cross, WEIGHTS @ (amputation * a + amputation**2 * aa)],
    ]
    return gradient, np.array(hessian)


def state_probabilities(model, patient, months):
    """State -> (probability, gradient, Hessian by u) at t months, eq. 37 by eq. 12 and 30."""
    death, amputation, floored = node_hazards(model, patient, months)
    s = np.exp(-(death + amputation))
    power = LEGENDRE ** (model.shape[0] / model.shape[1])
    kernel = np.exp(-amputation[:, None] * LEGENDRE - death[:, None] * power)
    moment = {(i, j): kernel * power**i * LEGENDRE**j @ LEGENDRE_WEIGHTS for i in range(3) for j in range(3)}
    alive = (WEIGHTS @ s, *by_shift(death, amputation, floored, -s, -s, s, s, s))
    first = by_shift(
        death,
        amputation,
        floored,
        -amputation * moment[1, 0],
        moment[0, 0] - amputation * moment[0, 1],
        amputation * moment[2, 0],
        -moment[1, 0] + amputation * moment[1, 1],
        -2 * moment[0, 1] + amputation * moment[0, 2],
    )
    amputated = (WEIGHTS @ (amputation * moment[0, 0]), *first)
    dead = (1 - alive[0] - amputated[0], -alive[1] - amputated[1], -alive[2] - amputated[2])
    return dict(zip(STATES, (alive, amputated, dead), strict=True))


def timed_likelihood(model, patient, months, event):
    """(likelihood, gradient, Hessian by u) of an event or of censoring at t months, eq. 38."""
    death, amputation, floored = node_hazards(model, patient, months)
    s = np.exp(-(death + amputation))
    if event == "none":
        return (WEIGHTS @ s, *by_shift(death, amputation, floored, -s, -s, s, s, s))
    if event == "death":
        fixed = np.where(floored, patient.floor / 12, 0.0)
        rate = np.where(floored, 0.0, model.shape[0] / months)
        hazard = fixed + rate * death
        parts = by_shift(
            death,
            amputation,
            floored,
            (rate - hazard) * s,
            -hazard * s,
            (hazard - 2 * rate) * s,
            (hazard - rate) * s,
            hazard * s,
        )
        return (WEIGHTS @ (hazard * s), *parts)
    rate = model.shape[1] / months
    hazard = rate * amputation
    parts = by_shift(
        death,
        amputation,
        floored,
        -hazard * s,
        (rate - hazard) * s,
        hazard * s,
        (hazard - rate) * s,
        (hazard - 2 * rate) * s,
    )
    return (WEIGHTS @ (hazard * s), *parts)


def observations(hospital):
    """(count, profile, months or None, state or event) of everything that happened in a hospital."""
    out = []
    for group in hospital.get("groups", []):
        known = known_from_covariates(group["covariates"])
        out += [(group[state], known, None, state) for state in STATES]
    for patient in hospital.get("patients", []):
        known, months, event = known_from_covariates(patient["covariates"]), patient.get("months"), patient["event"]
        out.append((1, known, months, EVENT_STATE[event] if months is None else event))
    return out


def posterior_derivatives(model, seen, shift):
    """Log posterior of the shift with gradient and Hessian (up to a constant)."""
    precision = np.linalg.inv(model.between)
    value, gradient, hessian = -0.5 * shift @ precision @ shift, -precision @ shift, -precision
    moved = replace(model, alpha=model.alpha + shift)
    for count, known, months, what in seen:
        patient = profile(moved, known)
        if months is None:
            p, slope, bend = state_probabilities(moved, patient, 12)[what]
        else:
            p, slope, bend = timed_likelihood(moved, patient, months, what)
        value = value + count * np.log(p)
        gradient = gradient + count * slope / p
        hessian = hessian + count * (bend / p - np.outer(slope, slope) / p**2)
    return value, gradient, hessian


def posterior(model, hospital):
    """Mode (2,) and covariance (2, 2) of a hospital's shift by Newton's method with step halving, eq. 39."""
    seen = observations(hospital)
    shift = np.zeros(2)
    value, gradient, hessian = posterior_derivatives(model, seen, shift)
    for _ in range(100):
        step = np.linalg.solve(-hessian, gradient)
        size = 1.0
        trial = posterior_derivatives(model, seen, shift + step)
        while trial[0] < value - 1e-9 and size > 1e-6:
            size /= 2
            trial = posterior_derivatives(model, seen, shift + size * step)
        shift = shift + size * step
        value, gradient, hessian = trial
        if np.abs(step).max() < 1e-12:
            break
    return shift, np.linalg.inv(-hessian)


def recentred(model, shift, covariance):
    """The model for this hospital: the mode added to both alphas, the covariance in T's place."""
    return replace(model, alpha=model.alpha + shift, between=covariance)
