"""The vectors file: everything the implementation makes of the evidence and of the input patients."""

import json
from pathlib import Path

import numpy as np

from .answers import known
from .centre import known_from_covariates, posterior, recentred
from .effect_rows import Z95
from .explain import effects, unanswered
from .laplace import fit, fit_adverse, make_problem, objective, start
from .leave_out import inside, leave_out, predict_groups, z_scores
from .model import estimate, model_from_fit
from .problem import Hyper, make_design, read_rows
from .scores import clitical, prevent_iii
from .staging import glass_stage, wifi_stage
from .tables import read_evidence

CAUSES = ("death", "major-amputation")
DIGITS = 12
ABOUT = "Computed by tools/reference from the tables of the evidence and from tools/reference/patients.json."
TOY = Path(__file__).parent.parent / "toy"


def pair(values, errors=None):
    """{cause: value} of two causes, with {cause}_se beside each where errors are given."""
    out = {}
    for c, cause in enumerate(CAUSES):
        out[cause] = values[c]
        if errors is not None:
            out[f"{cause}_se"] = errors[c]
    return out


def held_names(problem):
    """[[cause, covariate], ...] of the coefficients held at 0, in order."""
    names = problem.rows.evidence.covariates.names
    held = ~problem.free[4:].reshape(2, len(names))
    return [[cause, names[i]] for c, cause in enumerate(CAUSES) for i in np.flatnonzero(held[c])]


def fit_section(problem, fitted, minimum):
    """The fit: hyperparameters and objective of the fit before coefficients are held, the rest of the fit after."""
    names = problem.rows.evidence.covariates.names
    errors = np.sqrt(np.diag(fitted.covariance))
    beta, beta_se = fitted.theta[4:].reshape(2, -1), errors[4:].reshape(2, -1)
    return {
        "hyperparameters": problem.hyper.as_dict(),
        "held_at_zero": held_names(problem),
        "negative_log_marginal_likelihood": minimum,
        "alpha": pair(fitted.theta[:2], errors[:2]),
        "log_shape": pair(fitted.theta[2:4], errors[2:4]),
        "beta": {name: pair(beta[:, i], beta_se[:, i]) for i, name in enumerate(names)},
        "shifts": {unit: pair(fitted.u[k]) for k, unit in enumerate(problem.rows.cohorts.units)},
    }


def effects_section(problem):
    """Every effect row's log hazard ratio and error."""
    rows = problem.rows.effects
    return [
        {"study": rows.study[i], "endpoint": rows.endpoint[i], "log_hr": rows.y[i], "se": rows.s[i]}
        for i in range(len(rows.y))
    ]


def cohorts_section(problem, fitted, left):
    """Every cohort row fitted with u = 0, and left out."""
    groups = problem.rows.cohorts
    fitted_share = np.exp(-np.exp(predict_groups(problem, fitted.theta)[0]))
    middle, lower, upper, z = left.survival(0), left.survival(Z95), left.survival(-Z95), z_scores(problem, left)
    out = []
    for i, row in enumerate(problem.rows.evidence.cohorts):
        out.append(
            {
                "study": row["study"],
                "id": row["id"],
                "endpoint": row["endpoint"],
                "months": row["months"],
                "observed": groups.event_free[i],
                "fitted": fitted_share[i],
                "left_out": {"predicted": middle[i], "lower": lower[i], "upper": upper[i], "z": z[i]},
            }
        )
    return out


def summary_section(problem, left):
    """How the left-out predictions did, all rows."""
    z = z_scores(problem, left)
    return {"rows": len(z), "inside_95": int(inside(problem, left).sum()), "mean_z": z.mean(), "sd_z": z.std()}


def centre_section(model, hospital):
    """A hospital's shift, covariance and example patient."""
    shift, covariance = posterior(model, hospital)
    example = hospital["example"]["covariates"]
    figures = estimate(recentred(model, shift, covariance), known_from_covariates(example))
    given = {key: hospital[key] for key in ("groups", "patients") if key in hospital}
    return {
        **given,
        "shift": pair(shift),
        "covariance": covariance.tolist(),
        "example": {"covariates": example, **{key: figures[key] for key in ("afs", "lower", "upper")}},
    }


def patient_section(model, patient):
    """All that is expected of one patient; staging and scores only where they are known."""
    figures = estimate(model, known(patient))
    expected = {
        **{k: figures[k] for k in ("afs", "lower", "upper", "death_first", "amputation_first", "variance", "curve")},
        "quartiles": figures["quartiles"],
        "answered": figures["answered"],
        "effects": effects(model, patient),
        "extrapolated": figures["extrapolated"],
        "glass_stage": glass_stage((patient.get("lesion") or {}).get("glass") or {}),
        "wifi_stage": wifi_stage(patient.get("wifi") or {}),
        "clitical": clitical(patient),
        "prevent_iii": prevent_iii(patient),
        "unanswered": unanswered(model, patient),
    }
    return {"patient": patient, "expected": {k: v for k, v in expected.items() if v is not None}}


def toy_section():
    """A little made-up evidence at fixed hyperparameters: fit, effects, cohorts, left out; nothing is optimised."""
    rows = read_rows(read_evidence(TOY))
    hyper = Hyper(**json.loads((TOY / "hyperparameters.json").read_text()))
    problem = make_problem(rows, make_design(rows.evidence, hyper.phi), hyper)
    first = fit(problem, *start(rows, hyper))
    minimum = objective(problem, first)
    problem, fitted = fit_adverse(problem, first)
    left = leave_out(problem, fitted)
    return {
        "evidence_sha256": rows.evidence.sha256,
        "fit": fit_section(problem, fitted, minimum),
        "effects": effects_section(problem),
        "cohorts": cohorts_section(problem, fitted, left),
        "left_out_summary": summary_section(problem, left),
    }


def vectors(evidence, minimum, problem, fitted, left, inputs):
    """The whole file as a dictionary."""
    model = model_from_fit(problem, fitted)
    return {
        "about": ABOUT,
        "evidence_sha256": evidence.sha256,
        "fit": fit_section(problem, fitted, minimum),
        "effects": effects_section(problem),
        "cohorts": cohorts_section(problem, fitted, left),
        "left_out_summary": summary_section(problem, left),
        "centres": [centre_section(model, hospital) for hospital in inputs["centres"]],
        "patients": [patient_section(model, patient) for patient in inputs["patients"]],
        "toy": toy_section(),
    }


def plain(value):
    """The same with numpy types turned into Python's and floats rounded to 12 significant digits."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (float, np.floating)):
        return float(f"{float(value):.{DIGITS}g}")
    if isinstance(value, np.generic):
        return value.item()
    return value


def write(path, value):
    """Write JSON, one key a line."""
    Path(path).write_text(json.dumps(plain(value), indent=1, ensure_ascii=False) + "\n")
