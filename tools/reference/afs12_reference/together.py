"""Risk factors go together: the covariance of the covariates and what is expected of some given the others (eq. 4-8).

The plain matrix formulas, not the one-factor form that the shipped program uses (eq. 9-11).
"""

import numpy as np


def within_question(covariates, members):
    """C_q (k, k), eq. 4: exclusive categories -m_i m_j, the nested pair m_gangrene (1 - m_tissue_loss)."""
    mean = covariates.mean[members]
    block = -np.outer(mean, mean)
    if covariates.nested[members].all() and len(members) == 2:
        outer, inner = max(mean), min(mean)
        block[:] = inner * (1 - outer)
    block[np.diag_indices(len(members))] = covariates.variance[members]
    return block


def covariance(covariates, phi):
    """S (n, n), eq. 4-6: within a question C_q, between two correlated questions phi a_i a_j, otherwise 0."""
    n = len(covariates)
    matrix, score = np.zeros((n, n)), np.zeros(n)
    questions = np.array(covariates.question)
    for question in dict.fromkeys(covariates.question):
        members = np.flatnonzero((questions == question) & (covariates.variance > 0))
        if not len(members):
            continue
        block = within_question(covariates, members)
        matrix[np.ix_(members, members)] = block
        if covariates.correlated[members].all():
            weighted = block @ covariates.level[members]
            score[members] = weighted / np.sqrt(covariates.level[members] @ weighted)
    same = questions[:, None] == questions[None, :]
    return np.where(same, matrix, phi * np.outer(score, score))


def split(matrix, known):
    """Indices of the known covariates (variance 0 left out) and of the open ones; the regression S_UA S_AA^-1 (u, a)."""
    varies = np.diag(matrix) > 0
    given = np.array([i for i in known if varies[i]], dtype=int)
    still_open = np.setdiff1d(np.flatnonzero(varies), given)
    if not len(given):
        return given, still_open, np.zeros((len(still_open), 0))
    regression = np.linalg.solve(matrix[np.ix_(given, given)], matrix[np.ix_(given, still_open)]).T
    return given, still_open, regression


def expectation(matrix, known, centred):
    """`centred` (n,), in place of the open covariates their expectation given the known ones, eq. 7."""
    given, still_open, regression = split(matrix, known)
    out = np.array(centred, dtype=float)
    out[still_open] = regression @ out[given]
    return out


def remaining(matrix, known):
    """Covariance (n, n) of what is open given what is known, eq. 8; 0 in the rows and columns of the known."""
    given, still_open, regression = split(matrix, known)
    out = np.zeros_like(matrix)
    block = matrix[np.ix_(still_open, still_open)] - regression @ matrix[np.ix_(given, still_open)]
    out[np.ix_(still_open, still_open)] = block
    return out
