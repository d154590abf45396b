"""The evidence tables as they stand on disk: read, checked for shape, turned into arrays. No modelling here."""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

TABLES = ("studies", "effects", "cohorts", "covariates", "population")
TREATMENTS = ("bypass", "prosthetic", "no_option")
ENDPOINTS = ("amputation-free-survival", "death", "major-amputation")


@dataclass(frozen=True)
class Covariates:
    """The covariates in the order of the table; every array has length n (37 today)."""

    names: tuple
    kind: tuple
    question: tuple
    level: np.ndarray
    nested: np.ndarray
    adverse: np.ndarray
    correlated: np.ndarray
    mean: np.ndarray
    variance: np.ndarray

    def __len__(self):
        return len(self.names)

    def index(self, name):
        """Position of a covariate by name."""
        return self.names.index(name)

    def vector(self, values):
        """Array (n,) holding `values` (name -> number) at their places and 0 elsewhere."""
        out = np.zeros(len(self))
        for name, value in values.items():
            out[self.index(name)] = value
        return out


@dataclass(frozen=True)
class Population:
    """Annual hazard of death of the general population at ages `age`; male, female (one value an age)."""

    age: np.ndarray
    male: np.ndarray
    female: np.ndarray


@dataclass(frozen=True)
class Evidence:
    """All five tables. `units` maps a study to its unit: the registry where it has one, else the study itself."""

    effects: list
    cohorts: list
    covariates: Covariates
    population: Population
    units: dict
    sha256: str


def read_covariates(rows):
    """The [[covariate]] rows as arrays."""
    return Covariates(
        names=tuple(r["name"] for r in rows),
        kind=tuple(r["kind"] for r in rows),
        question=tuple(r["question"] for r in rows),
        level=np.array([float(r["level"]) for r in rows]),
        nested=np.array([bool(r.get("nested", False)) for r in rows]),
        adverse=np.array([bool(r["adverse"]) for r in rows]),
        correlated=np.array([bool(r["correlated"]) for r in rows]),
        mean=np.array([float(r["mean"]) for r in rows]),
        variance=np.array([float(r["variance"]) for r in rows]),
    )


def read_population(rows):
    """The [[year]] rows as arrays."""
    columns = {key: np.array([float(r[key]) for r in rows]) for key in ("age", "male", "female")}
    return Population(**columns)


def read_evidence(folder):
    """Read the five tables of `folder`; the hash is of their bytes in the order of TABLES."""
    raw = {name: (Path(folder) / f"{name}.toml").read_bytes() for name in TABLES}
    parsed = {name: tomllib.loads(text.decode()) for name, text in raw.items()}
    studies = parsed["studies"]["study"]
    return Evidence(
        effects=parsed["effects"]["effect"],
        cohorts=parsed["cohorts"]["cohort"],
        covariates=read_covariates(parsed["covariates"]["covariate"]),
        population=read_population(parsed["population"]["year"]),
        units={s["id"]: s.get("registry", s["id"]) for s in studies},
        sha256=hashlib.sha256(b"".join(raw[name] for name in TABLES)).hexdigest(),
    )
