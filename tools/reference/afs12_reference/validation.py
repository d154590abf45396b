"""The validation file: calibration of left-out groups, two published models, properties, and the sampled posterior."""

from . import published
from .calibration import calibration
from .model import model_from_fit
from .properties import properties

INDEPENDENT = 1e-9


def validation(evidence, problem, fitted, left, inputs, with_sampling):
    """The whole file as a dictionary."""
    model = model_from_fit(problem, fitted)
    phi = problem.hyper.phi
    out = {
        "evidence_sha256": evidence.sha256,
        "calibration": calibration(problem, left),
        "prevent_iii": published.prevent_iii(evidence, model, phi),
        "clitical": published.clitical(evidence, model, phi),
        "prevent_iii_independent": published.prevent_iii(evidence, model, INDEPENDENT),
        "clitical_independent": published.clitical(evidence, model, INDEPENDENT),
        "properties": properties(model),
    }
    if with_sampling:
        from .sampling import sampling

        out["sampling"] = sampling(problem, fitted, model, inputs["patients"])
    return out
