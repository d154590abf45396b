"""How the left-out predictions did, by endpoint and month (eq. 28)."""

import numpy as np

from .leave_out import inside, z_scores
from .tables import ENDPOINTS


def coverage(problem, left, rows):
    """Rows, share inside the 95% interval, mean and SD of z."""
    z = z_scores(problem, left)[rows]
    return {
        "rows": int(rows.sum()),
        "inside_95": float(inside(problem, left)[rows].mean()),
        "mean_z": z.mean(),
        "sd_z": z.std(),
    }


def accuracy(problem, left, rows):
    """Mean absolute error of the predicted share, of guessing the mean observed, and the slope on ln(-ln S)."""
    observed, predicted = problem.rows.cohorts.event_free[rows], left.survival(0)[rows]
    return {
        "mean_absolute_error": np.abs(observed - predicted).mean(),
        "mean_absolute_error_of_mean": np.abs(observed - observed.mean()).mean(),
        "slope": np.polyfit(left.value[rows], problem.rows.cohorts.y[rows], 1)[0],
    }


def calibration(problem, left):
    """One entry per endpoint (None: all) and months (12, None: all); accuracy for the rows at 12 months."""
    groups = problem.rows.cohorts
    out = []
    for endpoint in (*ENDPOINTS, None):
        of_endpoint = (groups.endpoint == endpoint) | (endpoint is None)
        for months in (12, None):
            rows = of_endpoint & ((groups.months == months) | (months is None))
            entry = {"endpoint": endpoint, "months": months, **coverage(problem, left, rows)}
            if months == 12:
                entry.update(accuracy(problem, left, rows))
            out.append(entry)
    return out
