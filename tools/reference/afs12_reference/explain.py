"""What an answer did and what a question could do (eq. 35, 36)."""

import numpy as np

from .answers import YES_NO, answers, known
from .model import afs

BINARY_ANSWERS = {
    "nutrition": ("adequate", "malnutrition"),
    "haematocrit": ("over-30", "30-or-less"),
    "white_cells": ("8-or-less", "over-8"),
    "temperature_c": ("38-or-less", "over-38"),
    "lesion.patent_crural_arteries": ("1-or-more", "0"),
    "wifi.ischaemia": ("0-to-2", "3"),
    "wifi.abi": ("1.4-or-less", "over-1.4"),
}
BINARY_COVARIATES = {
    "nutrition": "malnutrition",
    "haematocrit": "anaemia",
    "white_cells": "leukocytosis",
    "temperature_c": "fever",
    "lesion.patent_crural_arteries": "crural_all_occluded",
    "wifi.ischaemia": "severe_ischaemia",
    "wifi.abi": "abi_incompressible",
}
CATEGORIES = {
    "mobility": (("walks", "wheelchair", "bedridden"), ("wheelchair", "bedridden")),
    "cancer": (("never", "past", "under-treatment"), ("cancer_past", "cancer_active")),
    "lesion.level": (("aorto-iliac", "femoropopliteal", "infrapopliteal"), ("femoropopliteal", "infrapopliteal")),
    "lesion.pedal": (("P0", "P1", "P2"), ("pedal_p1", "pedal_p2")),
    "kidney": (
        ("egfr-60-or-more", "egfr-30-to-59", "egfr-under-30", "dialysis"),
        ("ckd_3", "ckd_45", "dialysis"),
    ),
}


def possible_answers():
    """Input -> {answer: covariates} of every question that can be open, treatment aside."""
    table = {"sex": {"female": {"female": 1}, "male": {"female": 0}}}
    for name in YES_NO:
        table[name] = {"no": {name: 0}, "yes": {name: 1}}
    for name, labels in BINARY_ANSWERS.items():
        table[name] = {label: {BINARY_COVARIATES[name]: value} for value, label in enumerate(labels)}
    for name, (labels, covariates) in CATEGORIES.items():
        rows = np.vstack([np.zeros(len(covariates), int), np.eye(len(covariates), dtype=int)])
        table[name] = {
            label: dict(zip(covariates, row.tolist(), strict=True)) for label, row in zip(labels, rows, strict=True)
        }
    table["lesion.glass"] = {stage: {"glass_stage": value} for stage, value in (("I", -1), ("II", 0), ("III", 1))}
    return table


POSSIBLE = possible_answers()


def open_answers(patient):
    """Input -> {answer: covariates} of the questions with a covariate still open, only answers that what is known allows."""
    facts = known(patient).covariates
    out = {}
    for name, table in POSSIBLE.items():
        if any(c not in facts for values in table.values() for c in values):
            agree = {a: v for a, v in table.items() if all(facts.get(c, x) == x for c, x in v.items())}
            out[name] = agree
    return out


def effects(model, patient):
    """Input -> difference in AFS and hazard ratio against that question not answered, eq. 35."""
    facts = known(patient)
    with_all = afs(model, facts)
    out = {}
    for name, given in answers(patient).items():
        if given:
            without = afs(model, facts.without(given))
            out[name] = {"difference": with_all - without, "hazard_ratio": np.log(with_all) / np.log(without)}
    return out


def unanswered(model, patient):
    """Input -> {answer: AFS}, widest first, eq. 36."""
    facts = known(patient)
    table = {
        name: {answer: afs(model, facts.having(values)) for answer, values in allowed.items()}
        for name, allowed in open_answers(patient).items()
    }
    return dict(sorted(table.items(), key=lambda item: min(item[1].values()) - max(item[1].values())))
