"""The largest differences between two vector files, by kind of figure."""

import json
from pathlib import Path

TOP = (
    ("hyperparameters", lambda f: f["fit"]["hyperparameters"]),
    ("objective", lambda f: f["fit"]["negative_log_marginal_likelihood"]),
    ("held at zero", lambda f: f["fit"]["held_at_zero"]),
    ("coefficients", lambda f: coefficients(f["fit"], False)),
    ("standard errors, relative", lambda f: coefficients(f["fit"], True)),
    ("shifts", lambda f: f["fit"]["shifts"]),
    ("effects: log hazard ratio", lambda f: [row["log_hr"] for row in f["effects"]]),
    ("effects: error", lambda f: [row["se"] for row in f["effects"]]),
    ("cohorts: fitted", lambda f: {str(i): row["fitted"] for i, row in enumerate(f["cohorts"])}),
    *(
        (f"cohorts left out: {key}", lambda f, key=key: [row["left_out"][key] for row in f["cohorts"]])
        for key in ("predicted", "lower", "upper", "z")
    ),
    ("left-out summary", lambda f: f["left_out_summary"]),
    ("centres: shift", lambda f: [c["shift"] for c in f["centres"]]),
    ("centres: covariance", lambda f: [c["covariance"] for c in f["centres"]]),
    (
        "centres: example",
        lambda f: [{k: v for k, v in c["example"].items() if k != "covariates"} for c in f["centres"]],
    ),
    ("toy", lambda f: f.get("toy")),
)
PATIENT = (
    ("afs", "afs"),
    ("lower, upper", ("lower", "upper")),
    ("quartiles", "quartiles"),
    ("answered", "answered"),
    ("death first, amputation first", ("death_first", "amputation_first")),
    ("variance parts", "variance"),
    ("curve", "curve"),
    ("extrapolated", "extrapolated"),
    ("unanswered: afs", "unanswered"),
    ("stages", ("glass_stage", "wifi_stage")),
    ("CLiTICAL", "clitical"),
    ("PREVENT III", "prevent_iii"),
)


def coefficients(fit, errors):
    """alpha, log_shape and beta of a fit: the estimates, or their standard errors."""
    groups = {"alpha": fit["alpha"], "log_shape": fit["log_shape"], **fit["beta"]}
    return {
        f"{name} {key.removesuffix('_se')}": value
        for name, group in groups.items()
        for key, value in group.items()
        if key.endswith("_se") == errors
    }


def part(expected, keys):
    """One or several entries of a patient's figures, None where absent."""
    if isinstance(keys, str):
        return expected.get(keys)
    return {key: expected.get(key) for key in keys}


def effect_figures(expected, key):
    """Input -> difference or hazard ratio."""
    return {name: figures[key] for name, figures in expected["effects"].items()}


def differences(a, b, where=""):
    """(difference, value in a, value in b, where) for every leaf; an infinite difference for anything that is not alike."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in dict.fromkeys([*a, *b]):
            if key not in a or key not in b:
                yield float("inf"), a.get(key), b.get(key), f"{where} {key}"
            else:
                yield from differences(a[key], b[key], f"{where} {key}")
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b, strict=True)):
            yield from differences(x, y, f"{where} {i}")
    elif is_number(a) and is_number(b):
        yield abs(a - b), a, b, where
    else:
        yield (0.0 if a == b else float("inf")), a, b, where


def is_number(x):
    """Whether a leaf is a number and not a truth value."""
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def relative(leaves):
    """Differences divided by the second value where it is not 0."""
    return [(d / abs(b) if is_number(b) and b else d, a, b, where) for d, a, b, where in leaves]


def paired_patients(a, b):
    """(expected in a, expected in b, name) of the patients that both files hold, matched by the patient itself."""
    second = {json.dumps(p["patient"], sort_keys=True): p["expected"] for p in b["patients"]}
    out = []
    for i, p in enumerate(a["patients"]):
        key = json.dumps(p["patient"], sort_keys=True)
        if key in second:
            out.append((p["expected"], second[key], f"patient {i}"))
    return out


def table(a, b):
    """(kind, number of figures, largest difference, value in a, value in b, where) for every kind."""
    rows = []
    for kind, pick in TOP:
        first, second = pick(a), pick(b)
        if first is None or second is None:
            continue
        leaves = list(differences(first, second))
        rows.append((kind, relative(leaves) if kind.endswith("relative") else leaves))
    rows.append(("hyperparameters, relative", relative(differences(*(f["fit"]["hyperparameters"] for f in (a, b))))))
    pairs = paired_patients(a, b)
    for kind, keys in PATIENT:
        leaves = [leaf for x, y, name in pairs for leaf in differences(part(x, keys), part(y, keys), name)]
        rows.append((f"patients: {kind}", leaves))
    for key in ("difference", "hazard_ratio"):
        leaves = [
            leaf for x, y, name in pairs for leaf in differences(effect_figures(x, key), effect_figures(y, key), name)
        ]
        rows.append((f"patients: effects {key}", leaves))
    out = [(kind, len(leaves), *max(leaves, key=lambda leaf: leaf[0])) for kind, leaves in rows if leaves]
    return out, len(pairs)


def compare(first, second):
    """The table as text."""
    a, b = (json.loads(Path(path).read_text()) for path in (first, second))
    rows, patients = table(a, b)
    lines = [f"{'kind':<38}{'figures':>8}{'largest':>12}  where: first, second"]
    for kind, count, largest, x, y, where in rows:
        lines.append(f"{kind:<38}{count:>8}{largest:>12.3g}  {where.strip()}: {x}, {y}")
    lines.append(f"{patients} patients in both files")
    return "\n".join(lines)
