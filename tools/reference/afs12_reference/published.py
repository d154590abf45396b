"""The model beside two published models, on simulated patients. Both studies are among the evidence: consistency, not validation."""

import numpy as np

from .cohort_rows import group_mean
from .model import Known, afs
from .population import score_correlations, simulate
from .scores import AFS_2_YEARS, ONE_YEAR_SHARE, PLAIN, clitical_predictors, prevent_group, prevent_points

SEED = 20261201
COUNT = 20000
PREVENT_COHORT = "prevent-iii-derivation"
PREVENT_PUBLISHED = {"derivation": (0.859, 0.730, 0.446), "vsgnne": (0.847, 0.735, 0.545), "share": (0.44, 0.47, 0.09)}
PREVENT_ITEMS = ("age_decades", "dialysis", "tissue_loss", "anaemia", "coronary_disease")
G5_SHARE = 1 / 3
NUTRITION_82_TO_92_SHARE = 0.3
CLITICAL_COUNT = 5000


def as_known(covariates, row, names):
    """A simulated patient (n,) of whom only `names` are known."""
    facts = {name: float(row[covariates.index(name)]) for name in names}
    age = 72 + 10 * facts["age_decades"] if "age_decades" in facts else None
    sex = None if "female" not in facts else "female" if facts["female"] else "male"
    return Known(facts, age, sex)


def prevent_iii(evidence, model, phi):
    """Mean predicted AFS at 12 months by score group: everything known of each simulated patient, and only the score's items.

    phi is that of the simulated patients: the model's own, or almost 0 for risk factors independent of each other.

    The population has the study's `mix`; what is not reported has its expectation given what is (eq. 19).
    """
    covariates = evidence.covariates
    mix = next(row["mix"] for row in evidence.cohorts if row["id"] == PREVENT_COHORT)
    mean = covariates.mean + group_mean(covariates, model.covariance, mix)
    patients = simulate(covariates, mean, phi, COUNT, np.random.default_rng(SEED))
    groups, everything, items = [], [], []
    given = ("bypass", "prosthetic", "no_option", "era")
    for row in patients:
        facts = dict(zip(covariates.names, row, strict=True))
        groups.append(prevent_group(prevent_points(facts, 72 + 10 * facts["age_decades"])))
        everything.append(afs(model, as_known(covariates, row, covariates.names)))
        items.append(afs(model, as_known(covariates, row, PREVENT_ITEMS + given)))
    groups, everything, items = np.array(groups), np.array(everything), np.array(items)
    out = []
    for k, group in enumerate(("low", "medium", "high")):
        own = groups == group
        out.append(
            {
                "group": group,
                "share": own.mean(),
                "afs": everything[own].mean(),
                "afs_items_only": items[own].mean(),
                **{f"published_{name}": values[k] for name, values in PREVENT_PUBLISHED.items()},
            }
        )
    return out


def clitical(evidence, model, phi):
    """Both models at 12 months with the same answers and no others, on simulated average patients.

    phi as above. Made up, for the tables do not say: of eGFR under 30 a third is under 15 (G5), of GNRI from 82 30% is under 92.

    Slope: of this model's ln(-ln AFS) on CLiTICAL's; spreads: SDs of ln(-ln AFS); mean_difference: this model minus CLiTICAL.
    """
    covariates, generator = evidence.covariates, np.random.default_rng(SEED + 1)
    patients = simulate(covariates, covariates.mean, phi, CLITICAL_COUNT, generator)
    names = (*PLAIN, "age_decades", "ckd_3", "ckd_45", "dialysis", "malnutrition")
    ours, theirs = [], []
    for row in patients:
        facts = {name: row[covariates.index(name)] for name in names}
        kidney = "dialysis" if facts["dialysis"] else "g3" if facts["ckd_3"] else None
        if facts["ckd_45"]:
            kidney = "g5" if generator.random() < G5_SHARE else "g4"
        below_92 = generator.random() < NUTRITION_82_TO_92_SHARE
        index = 80 if facts["malnutrition"] else 87 if below_92 else 100
        predictor, _ = clitical_predictors(facts, 72 + 10 * facts["age_decades"], kidney, index)
        theirs.append(AFS_2_YEARS ** (ONE_YEAR_SHARE[0] * np.exp(predictor)))
        ours.append(afs(model, as_known(covariates, row, names)))
    ours, theirs = np.array(ours), np.array(theirs)
    y, x = np.log(-np.log(ours)), np.log(-np.log(theirs))
    return {
        "patients": CLITICAL_COUNT,
        "slope": np.polyfit(x, y, 1)[0],
        "correlation": np.corrcoef(x, y)[0, 1],
        "spread": y.std(),
        "spread_clitical": x.std(),
        "mean_afs": ours.mean(),
        "mean_afs_clitical": theirs.mean(),
        "mean_difference": (ours - theirs).mean(),
        "mean_score_correlation": score_correlations(covariates, patients),
    }
