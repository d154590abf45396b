"""The posterior at the fitted hyperparameters, sampled with NUTS and set beside the Laplace approximation that ships.

Everything is sampled: the free coefficients of theta and every unit's shift. Coefficients that the fit holds at 0 are held here.
The sampler moves in z, where (theta, u) = mode + L z and L L' is the inverse of the Gauss-Newton matrix at the mode.
"""

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
from numpyro.diagnostics import effective_sample_size, gelman_rubin
from numpyro.infer import MCMC, NUTS

from .answers import known
from .effect_rows import Z95
from .laplace import eliminate, residuals
from .model import estimate, profile
from .problem import NODES, WEIGHTS

CHAINS, WARM_UP, DRAWS, SEED = 2, 400, 2000, 20261203
PATIENTS = 30


def joint_precision(problem, fitted):
    """Gauss-Newton matrix (f + 2 units, f + 2 units) of the free coefficients, then the shifts unit by unit."""
    m, d, d_inverse, b, _, _ = eliminate(problem, fitted.u, residuals(problem, fitted.theta, fitted.u))
    free, units = m.shape[0], d.shape[0]
    out = np.zeros((free + 2 * units,) * 2)
    out[:free, :free] = m + np.einsum("kif,kij,kjg->fg", b, d_inverse, b)
    for k in range(units):
        place = slice(free + 2 * k, free + 2 * k + 2)
        out[place, place] = d[k]
        out[place, :free], out[:free, place] = b[k], b[k].T
    return out


def log_posterior(problem):
    """Function of theta (4 + 2n,) and u (units, 2): minus half the sum of squared standardised residuals (eq. 24), in JAX."""
    rows, design = problem.rows, problem.design
    effects, groups = rows.effects, rows.cohorts
    n = design.means.shape[1]
    prior_matrix, prior_target = (jnp.asarray(x) for x in problem.prior)
    contrasts, means, deviations = (jnp.asarray(x) for x in (design.contrasts, design.means, design.deviations))
    correlations, log_time = jnp.asarray(design.correlation), jnp.asarray(np.log(groups.months / 12))
    kinds = ("amputation-free-survival", "death")
    effect_both, effect_death = (jnp.asarray(effects.endpoint == kind) for kind in kinds)
    counts = jnp.asarray([groups.endpoint != "major-amputation", groups.endpoint != "death"])
    nodes, weights = jnp.asarray(NODES), jnp.asarray(WEIGHTS)

    def effect_squares(theta):
        on_death, on_amputation = contrasts @ theta[4 : 4 + n], contrasts @ theta[4 + n :]
        log_w, log_rest = -jnp.logaddexp(0.0, theta[1] - theta[0]), -jnp.logaddexp(0.0, theta[0] - theta[1])
        mixed = jnp.logaddexp(log_w + on_death, log_rest + on_amputation)
        value = jnp.where(effect_both, mixed, jnp.where(effect_death, on_death, on_amputation))
        return jnp.sum((value - effects.y) ** 2 / problem.effect_variance)

    def cohort_squares(theta, u):
        beta = theta[4:].reshape(2, n)
        scaled = deviations * beta[:, None, :]
        sigma = jnp.sqrt(jnp.maximum(jnp.sum((scaled @ correlations) * scaled, axis=2), 1e-300))
        log_hazard = theta[:2, None] + u[groups.unit].T + beta @ means.T + jnp.exp(theta[2:4, None]) * log_time
        hazard = counts[:, :, None] * jnp.exp(log_hazard[:, :, None] + sigma[:, :, None] * nodes)
        survival = jnp.exp(-hazard.sum(axis=0)) @ weights
        return jnp.sum((jnp.log(-jnp.log(survival)) - groups.y) ** 2 / problem.cohort_variance)

    def evaluate(theta, u):
        prior = jnp.sum((prior_matrix @ theta - prior_target) ** 2)
        shifts = jnp.sum((u @ jnp.asarray(problem.precision)) * u)
        return -0.5 * (effect_squares(theta) + cohort_squares(theta, u) + prior + shifts)

    return evaluate


def draw(problem, fitted):
    """Draws of theta (chains, draws, 4 + 2n), of everything sampled (chains, draws, size), and the number of divergences."""
    precision = joint_precision(problem, fitted)
    lower = np.linalg.inv(np.linalg.cholesky(precision)).T
    size, free = precision.shape[0], int(problem.free.sum())
    place = jnp.asarray(np.flatnonzero(problem.free))
    mode, turn, evaluate = jnp.asarray(fitted.u.ravel()), jnp.asarray(lower), log_posterior(problem)

    def unpack(z):
        moved = turn @ z
        theta = jnp.asarray(fitted.theta).at[place].add(moved[:free])
        return theta, (mode + moved[free:]).reshape(-1, 2)

    sampler = MCMC(
        NUTS(potential_fn=lambda z: -evaluate(*unpack(z))),
        num_warmup=WARM_UP,
        num_samples=DRAWS,
        num_chains=CHAINS,
        progress_bar=False,
    )
    starts = 0.1 * jax.random.normal(jax.random.PRNGKey(SEED + 1), (CHAINS, size))
    sampler.run(jax.random.PRNGKey(SEED), init_params=starts, extra_fields=("diverging",))
    z = np.asarray(sampler.get_samples(group_by_chain=True))
    sampled = z @ lower.T
    theta = np.tile(fitted.theta, (CHAINS, DRAWS, 1))
    theta[:, :, problem.free] += sampled[:, :, :free]
    return theta, sampled, int(np.sum(np.asarray(sampler.get_extra_fields()["diverging"])))


def coefficient_names(problem):
    """Names of theta's entries: "death alpha", "death age_decades", ..."""
    causes, names = ("death", "major-amputation"), problem.rows.evidence.covariates.names
    plain = [f"{cause} {kind}" for kind in ("alpha", "log_shape") for cause in causes]
    return plain + [f"{cause} {name}" for cause in causes for name in names]


def coefficient_section(problem, fitted, theta):
    """Posterior means and SDs against the Laplace means and errors: the largest differences, intercepts apart."""
    flat = theta.reshape(-1, theta.shape[-1])
    names, errors = coefficient_names(problem), np.sqrt(np.diag(fitted.covariance))
    rows = [
        {
            "name": names[i], "laplace": fitted.theta[i], "laplace_se": errors[i],
            "mean": flat[:, i].mean(), "sd": flat[:, i].std(),
            "difference_in_se": (flat[:, i].mean() - fitted.theta[i]) / errors[i], "sd_ratio": flat[:, i].std() / errors[i],
        }
        for i in np.flatnonzero(problem.free)
    ]  # fmt: skip
    others = [row for row in rows if not row["name"].endswith("alpha")]

    def furthest(rows, size):
        return max(rows, key=size)

    return {
        "largest_difference_in_se": furthest(others, lambda row: abs(row["difference_in_se"])),
        "largest_sd_ratio": furthest(others, lambda row: abs(np.log(row["sd_ratio"]))),
        "intercepts": [row for row in rows if row["name"].endswith("alpha")],
        "coefficients": rows,
    }


def sampled_afs(model, patient, theta):
    """AFS at 12 months of a patient for every draw of theta (draws, 4 + 2n), no shift, eq. 12 and 29."""
    n = len(model.covariates)
    given = profile(model, known(patient))
    hazards = []
    for c in range(2):
        beta = theta[:, 4 + c * n : 4 + (c + 1) * n]
        spread = np.sqrt(np.maximum(np.einsum("si,ij,sj->s", beta, given.open_covariance, beta, optimize=True), 0))
        hazards.append(np.exp((theta[:, c] + beta @ given.centred)[:, None] + spread[:, None] * NODES))
    return np.exp(-(np.maximum(hazards[0], given.floor) + hazards[1])) @ WEIGHTS


def patient_section(model, patients, theta):
    """AFS of each patient: sampled mean, median and 95% interval beside the estimate and its evidence-only range."""
    flat, rows = theta.reshape(-1, theta.shape[-1]), []
    for patient in patients:
        values = sampled_afs(model, patient, flat)
        figures = estimate(model, known(patient))
        width = Z95 * np.sqrt(figures["variance"]["evidence"])
        middle = np.log(-np.log(figures["afs"]))
        rows.append(
            {
                "afs": figures["afs"], "lower": np.exp(-np.exp(middle + width)), "upper": np.exp(-np.exp(middle - width)),
                "sampled_mean": values.mean(), "sampled_median": np.median(values),
                "sampled_lower": np.quantile(values, 0.025), "sampled_upper": np.quantile(values, 0.975),
            }
        )  # fmt: skip
    summary = {}
    for key, other in (("afs", "mean"), ("afs", "median"), ("lower", "lower"), ("upper", "upper")):
        gaps = np.abs([row[f"sampled_{other}"] - row[key] for row in rows])
        summary[f"{key}_against_{other}"] = {"largest": gaps.max(), "mean": gaps.mean()}
    return {"summary": summary, "patients": rows}


def sampling(problem, fitted, model, patients):
    """The section of the validation file."""
    numpyro.set_host_device_count(CHAINS)
    numpyro.enable_x64()
    theta, sampled, divergences = draw(problem, fitted)
    return {
        "chains": CHAINS,
        "draws_a_chain": DRAWS,
        "warm_up": WARM_UP,
        "seed": SEED,
        "divergences": divergences,
        "max_r_hat": float(np.max(gelman_rubin(sampled))),
        "min_effective_sample_size": float(np.min(effective_sample_size(sampled))),
        **coefficient_section(problem, fitted, theta),
        "afs": patient_section(model, patients[:PATIENTS], theta),
    }
