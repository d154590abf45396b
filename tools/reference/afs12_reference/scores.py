"""The two published scores that the checks use: PREVENT III (Schanzer 2008) and CLiTICAL (Miyata 2022)."""

from math import exp

from .answers import answers, filtration, gnri, known

AFS_2_YEARS, SURVIVAL_2_YEARS = 0.876, 0.922
ONE_YEAR_SHARE = (0.64, 0.52, 0.72)
# Points of the linear predictor: (AFS, overall survival).
AGE = ((65, (0.19, 0.31)), (75, (0.42, 0.76)), (85, (0.62, 1.04)))
KIDNEY = {"g3": (0.16, 0.27), "g4": (0.36, 0.61), "g5": (0.73, 0.76), "dialysis": (0.81, 1.01)}
NUTRITION = ((92, (0.09, 0.14)), (82, (0.45, 0.52)))
PLAIN = {
    "female": (-0.21, -0.25),
    "heart_failure": (0.41, 0.50),
    "cerebrovascular_disease": (0.10, 0.0),
    "wheelchair": (0.37, 0.28),
    "bedridden": (0.78, 0.77),
    "cancer_past": (0.15, 0.20),
    "cancer_active": (0.39, 0.56),
    "urgent": (0.34, 0.0),
    "fever": (0.36, 0.0),
    "leukocytosis": (0.19, 0.0),
    "wound_infection": (0.15, 0.0),
    "femoropopliteal": (-0.07, -0.07),
    "infrapopliteal": (0.15, 0.16),
}


def prevent_points(facts, age):
    """Points: dialysis 4, tissue loss 3, age from 75 years 2, haematocrit of 30% or less 2, coronary disease 1."""
    return int(
        4 * facts["dialysis"]
        + 3 * facts["tissue_loss"]
        + 2 * (age >= 75)
        + 2 * facts["anaemia"]
        + facts["coronary_disease"]
    )


def prevent_group(points):
    """low 0-3, medium 4-7, high from 8."""
    return "low" if points <= 3 else "medium" if points <= 7 else "high"


def prevent_iii(patient):
    """Points and group, None where an item is missing; dialysis has to be answered itself."""
    facts = known(patient).covariates
    if patient.get("dialysis") is None or not {"anaemia", "coronary_disease"} <= set(facts):
        return None
    points = prevent_points(facts, patient["age"])
    return {"points": points, "group": prevent_group(points)}


def kidney_stage(patient, facts):
    """CLiTICAL's kidney category, None where eGFR is 60 or more."""
    if facts["dialysis"]:
        return "dialysis"
    rate = filtration(patient)
    return None if rate >= 60 else "g3" if rate >= 30 else "g4" if rate >= 15 else "g5"


def last_passed(value, table, passed):
    """The points of the last step of `table` that the value has passed; (0, 0) before the first."""
    points = (0.0, 0.0)
    for limit, step in table:
        if passed(value, limit):
            points = step
    return points


def clitical_predictors(facts, age, kidney, nutrition_index):
    """Linear predictors (AFS, survival) from covariates, age, kidney category (or None) and GNRI."""
    parts = [tuple(points[k] * facts[name] for k in range(2)) for name, points in PLAIN.items()]
    parts.append(last_passed(age, AGE, lambda value, limit: value >= limit))
    parts.append(KIDNEY.get(kidney, (0.0, 0.0)))
    parts.append(last_passed(nutrition_index, NUTRITION, lambda value, limit: value < limit))
    return tuple(sum(part[k] for part in parts) for k in range(2))


def clitical(patient):
    """AFS and survival at 2 years, AFS at 12 months (derived; with its range), None where an item is missing.

    Local infection has to be answered itself: that Rutherford 4 has no wound is a convention of the model.
    """
    given, facts = answers(patient), known(patient).covariates
    risk = gnri(patient)
    missing = patient.get("wound_infection") is None or risk is None or "ckd_3" not in given["kidney"]
    if missing or not set(PLAIN) <= set(facts):
        return None
    predictors = clitical_predictors(facts, patient["age"], kidney_stage(patient, facts), risk)
    two_years = AFS_2_YEARS ** exp(predictors[0])
    share, low, high = ONE_YEAR_SHARE
    return {
        "afs_24": two_years,
        "os_24": SURVIVAL_2_YEARS ** exp(predictors[1]),
        "afs_12": two_years**share,
        "afs_12_low": two_years**high,
        "afs_12_high": two_years**low,
    }
