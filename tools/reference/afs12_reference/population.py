"""Simulated patients in whom risk factors go together as in S: one common factor behind ordered answers.

Every correlated question has a latent number l f + sqrt(1 - l^2) e, f the common factor and e its own, both standard normal; the
number is cut where the question's answers have their shares, from the best to the worst by level. l is chosen so that the score of
the answer has correlation sqrt(phi) with f, so that two scores have correlation phi as in S.
"""

import numpy as np
from scipy.stats import norm


def shares(covariates, mean, members):
    """Shares of a question's answers, the reference first, and the answers' rows of covariates (answers, members)."""
    m = mean[members]
    if covariates.nested[members].all() and len(members) == 2:
        return np.array([1 - m[0], m[0] - m[1], m[1]]), np.array([[0, 0], [1, 0], [1, 1]])
    return np.concatenate([[1 - m.sum()], m]), np.vstack([np.zeros(len(m)), np.eye(len(m))])


def loading(probabilities, score, phi):
    """l, so that the score has correlation sqrt(phi) with the common factor; at most 0.99."""
    edges = norm.pdf(norm.ppf(np.concatenate([[0], np.cumsum(probabilities)[:-1], [1]])))
    with_latent = score @ (edges[:-1] - edges[1:])
    deviation = np.sqrt(probabilities @ score**2 - (probabilities @ score) ** 2)
    return min(np.sqrt(phi) * deviation / with_latent, 0.99)


def simulate(covariates, mean, phi, count, generator):
    """Covariates (count, n) of simulated patients with these means (n,); study covariates and treatments at their mean."""
    out = np.tile(mean, (count, 1))
    factor = generator.standard_normal(count)
    for question in dict.fromkeys(covariates.question):
        members = np.array([i for i, q in enumerate(covariates.question) if q == question])
        if not covariates.variance[members].all():
            continue
        own = generator.standard_normal(count)
        if covariates.names[members[0]] == "age_decades":
            out[:, members[0]] = np.clip(mean[members[0]] + own, -3.2, 3.3)
        elif covariates.names[members[0]] == "glass_stage":
            third = covariates.variance[members[0]] / 2
            out[:, members[0]] = np.select([norm.cdf(own) < third, norm.cdf(own) > 1 - third], [-1, 1], 0)
        else:
            probabilities, rows = shares(covariates, mean, members)
            score = rows @ covariates.level[members]
            weight = loading(probabilities, score, phi) if covariates.correlated[members].all() else 0.0
            latent = norm.cdf(weight * factor + np.sqrt(1 - weight**2) * own)
            answer = np.searchsorted(np.cumsum(probabilities)[:-1], latent)
            out[:, members] = rows[answer]
    return out


def score_correlations(covariates, patients):
    """Mean correlation between the scores of two correlated questions in simulated patients (count, n)."""
    questions = list(dict.fromkeys(q for q, c in zip(covariates.question, covariates.correlated, strict=True) if c))
    member = np.array([[q == other for other in covariates.question] for q in questions])
    scores = patients @ (member * covariates.level).T
    correlations = np.corrcoef(scores.T)
    return correlations[np.triu_indices(len(questions), 1)].mean()
