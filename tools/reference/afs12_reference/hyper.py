"""The nine hyperparameters by BFGS on the Laplace objective (eq. 26), on an unconstrained scale."""

import numpy as np
from scipy.optimize import minimize

from .laplace import fit, make_problem, objective, start
from .problem import Hyper, make_design

STEP = 1e-3
FIRST = Hyper(0.1, 0.25, 0.15, 0.3, 0.4, 0.7, 0.1, 0.25, 0.25)


def to_free(hyper):
    """Nine unconstrained numbers: logs of the taus and of sd, atanh of rho, logit of phi, mu itself."""
    h = hyper
    taus = np.log([h.tau_effect, h.tau_treatment, h.tau_within, h.tau_death, h.tau_amputation])
    return np.concatenate([taus, [np.arctanh(h.rho), np.log(h.phi / (1 - h.phi)), h.prior_mean, np.log(h.prior_sd)]])


def from_free(point):
    """The inverse of `to_free`."""
    taus = np.exp(point[:5])
    return Hyper(*taus, np.tanh(point[5]), 1 / (1 + np.exp(-point[6])), point[7], np.exp(point[8]))


class Laplace:
    """The objective as a function of the free point; keeps designs by phi and the last mode for warm starts."""

    def __init__(self, rows):
        self.rows = rows
        self.designs = {}
        self.mode = start(rows, FIRST)
        self.calls = 0

    def design(self, phi):
        """Designs at phi, kept while the optimiser stays near."""
        if phi not in self.designs:
            if len(self.designs) > 8:
                self.designs.clear()
            self.designs[phi] = make_design(self.rows.evidence, phi)
        return self.designs[phi]

    def fit(self, hyper):
        """Problem and fit at hyperparameters, started from the last mode."""
        problem = make_problem(self.rows, self.design(hyper.phi), hyper)
        fitted = fit(problem, *self.mode)
        self.mode = fitted.theta, fitted.u
        self.calls += 1
        return problem, fitted

    def __call__(self, point):
        return objective(*self.fit(from_free(point)))

    def gradient(self, point):
        """Central differences of the objective (9,)."""
        out = np.zeros(len(point))
        for i in range(len(point)):
            ahead, behind = point.copy(), point.copy()
            ahead[i] += STEP
            behind[i] -= STEP
            out[i] = (self(ahead) - self(behind)) / (2 * STEP)
        return out


def optimise(rows):
    """Hyperparameters, problem and unconstrained fit at the minimum."""
    laplace = Laplace(rows)
    found = minimize(
        laplace, to_free(FIRST), jac=laplace.gradient, method="BFGS", options={"gtol": 1e-6, "maxiter": 200}
    )
    problem, fitted = laplace.fit(from_free(found.x))
    return problem, fitted
