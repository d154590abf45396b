"""The fitted model as a prediction uses it, and the estimate of one patient (eq. 12, 29-34)."""

from dataclasses import dataclass

import numpy as np

from .effect_rows import Z95
from .problem import NODES, WEIGHTS
from .together import expectation, remaining

Z50 = 0.6744898
LEGENDRE, LEGENDRE_WEIGHTS = np.polynomial.legendre.leggauss(20)
LEGENDRE, LEGENDRE_WEIGHTS = (LEGENDRE + 1) / 2, LEGENDRE_WEIGHTS / 2
MALE_SHARE = 0.65
SUPPORT = (0.45, 0.90)


@dataclass(frozen=True)
class Model:
    """What the fit hands over: alpha, shape (2,), beta (2, n), V, T, tau_within, tau_effect, S, covariates, population."""

    alpha: np.ndarray
    shape: np.ndarray
    beta: np.ndarray
    evidence_covariance: np.ndarray
    between: np.ndarray
    tau_within: float
    tau_effect: float
    covariance: np.ndarray
    covariates: object
    population: object


@dataclass(frozen=True)
class Known:
    """What is known of a patient: covariates (name -> value); age in years and sex (None: not known) for the floor."""

    covariates: dict
    age: float | None = None
    sex: str | None = None

    def without(self, names):
        """The same with covariates taken back; age and sex go with age_decades and female."""
        kept = {k: v for k, v in self.covariates.items() if k not in names}
        age = None if "age_decades" in names else self.age
        return Known(kept, age, None if "female" in names else self.sex)

    def having(self, values):
        """The same with more covariates known; a female covariate also sets the sex."""
        sex = self.sex
        if "female" in values:
            sex = "female" if values["female"] else "male"
        return Known({**self.covariates, **values}, self.age, sex)


def model_from_fit(problem, fitted):
    """The artifact of a fit after adverse coefficients are held."""
    n = len(problem.rows.evidence.covariates)
    return Model(
        alpha=fitted.theta[:2],
        shape=np.exp(fitted.theta[2:4]),
        beta=fitted.theta[4:].reshape(2, n),
        evidence_covariance=fitted.covariance,
        between=problem.hyper.centre_covariance(),
        tau_within=problem.hyper.tau_within,
        tau_effect=problem.hyper.tau_effect,
        covariance=problem.design.covariance,
        covariates=problem.rows.evidence.covariates,
        population=problem.rows.evidence.population,
    )


def population_hazard(population, age, sex):
    """Annual hazard of death, log-linear between the ages of the table; sex unknown: 0.65 men's + 0.35 women's (eq. 29)."""
    if age is None:
        return 0.0
    male, female = (np.exp(np.interp(age, population.age, np.log(h))) for h in (population.male, population.female))
    if sex is None:
        return MALE_SHARE * male + (1 - MALE_SHARE) * female
    return male if sex == "male" else female


@dataclass(frozen=True)
class Profile:
    """A patient to the model: x~ (n,) with expectations, remaining covariance (n, n), eta, sigma (2,), annual floor, known indices."""

    centred: np.ndarray
    open_covariance: np.ndarray
    eta: np.ndarray
    sigma: np.ndarray
    floor: float
    known: list


def profile(model, known):
    """Expectation and spread of what is not known (eq. 7, 8, 12) and the floor (eq. 29)."""
    covariates = model.covariates
    places = [covariates.index(name) for name in known.covariates]
    centred = covariates.vector(known.covariates)
    centred[places] -= covariates.mean[places]
    centred = expectation(model.covariance, places, centred)
    left = remaining(model.covariance, places)
    variance = np.einsum("ci,ij,cj->c", model.beta, left, model.beta)
    return Profile(
        centred=centred,
        open_covariance=left,
        eta=model.alpha + model.beta @ centred,
        sigma=np.sqrt(np.maximum(variance, 0.0)),
        floor=population_hazard(model.population, known.age, known.sex),
        known=places,
    )


def node_hazards(model, patient, months):
    """H_d, H_a (15,) each at t months at the quadrature nodes; and where the floor holds (15,), eq. 2, 12, 29."""
    time = (months / 12) ** model.shape
    hazards = np.exp(patient.eta)[:, None] * time[:, None] * np.exp(patient.sigma[:, None] * NODES)
    least = patient.floor * months / 12
    floored = hazards[0] < least
    return np.where(floored, least, hazards[0]), hazards[1], floored


def survival(model, patient, months):
    """AFS at t months, eq. 12."""
    death, amputation, _ = node_hazards(model, patient, months)
    return WEIGHTS @ np.exp(-(death + amputation))


def afs(model, known, months=12):
    """AFS of a patient at t months."""
    return survival(model, profile(model, known), months)


def first_events(model, patient, months):
    """Probabilities of death first and of amputation first by t months, eq. 30."""
    death, amputation, _ = node_hazards(model, patient, months)
    power = LEGENDRE ** (model.shape[0] / model.shape[1])
    integrand = np.exp(-amputation[:, None] * LEGENDRE - death[:, None] * power)
    by_amputation = amputation * (integrand @ LEGENDRE_WEIGHTS)
    by_death = 1 - np.exp(-(death + amputation)) - by_amputation
    return WEIGHTS @ by_death, WEIGHTS @ by_amputation


def variance_parts(model, patient):
    """The three parts of the variance of ln(-ln AFS), eq. 31-32."""
    p = 1 / (1 + np.exp(patient.eta[1] - patient.eta[0]))
    share = np.array([p, 1 - p])
    gradient = np.concatenate([share, [0, 0], np.outer(share, patient.centred).ravel()])
    slope = share @ model.beta
    squares = sum(patient.centred[i] ** 2 for i in patient.known if model.covariates.names[i] != "era")
    return {
        "evidence": gradient @ model.evidence_covariance @ gradient,
        "unanswered": slope @ patient.open_covariance @ slope,
        "between_centres": share @ model.between @ share + model.tau_within**2 + model.tau_effect**2 * squares,
    }


def interval(point, variance, z):
    """lower, upper of an AFS on the scale ln(-ln), eq. 33."""
    middle, width = np.log(-np.log(point)), z * np.sqrt(variance)
    return {"lower": np.exp(-np.exp(middle + width)), "upper": np.exp(-np.exp(middle - width))}


def estimate(model, known, months=(1, 6, 24)):
    """The estimate of one patient: every figure that does not need the questions behind the covariates (eq. 29-34)."""
    patient = profile(model, known)
    parts = variance_parts(model, patient)
    everything = sum(parts.values())
    point = survival(model, patient, 12)
    death, amputation = first_events(model, patient, 12)
    curve = {}
    for month in months:
        value = survival(model, patient, month)
        curve[str(month)] = {"afs": value, **interval(value, everything, Z95)}
    return {
        "afs": point,
        **interval(point, everything, Z95),
        "death_first": death,
        "amputation_first": amputation,
        "variance": parts,
        "curve": curve,
        "quartiles": interval(point, everything, Z50),
        "answered": interval(point, everything - parts["unanswered"], Z95),
        "extrapolated": bool(not SUPPORT[0] <= point <= SUPPORT[1]),
    }
