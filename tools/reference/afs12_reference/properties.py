"""Properties that the estimate is said to have, tried on random patients; what breaks them is counted and the worst kept."""

from itertools import pairwise

import numpy as np

from .answers import YES_NO, known
from .explain import POSSIBLE
from .model import afs, estimate, profile, variance_parts

SEED = 20261202
PATIENTS = 3000
TOLERANCE = 1e-12
ADVERSE = (
    *YES_NO, "nutrition", "haematocrit", "white_cells", "temperature_c", "lesion.patent_crural_arteries", "wifi.ischaemia",
    "wifi.abi", "mobility", "cancer", "kidney", "lesion.pedal",
)  # fmt: skip
TREATMENTS = (None, "endovascular", "vein-bypass", "prosthetic-bypass", "none-possible")


def random_case(generator):
    """A patient with Rutherford, age, perhaps a treatment; and the covariates of random answers to other questions.

    Half are old with nearly everything answered, where most of the expected exceptions lie; now and then only dialysis is ruled out.
    """
    extreme = generator.random() < 0.5
    patient = {"rutherford": int(generator.integers(4, 7)), "age": float(generator.uniform(85 if extreme else 40, 105))}
    patient["treatment"] = TREATMENTS[generator.integers(len(TREATMENTS))]
    share = 0.95 if extreme else generator.random()
    facts = known(patient)
    for name, table in POSSIBLE.items():
        answer = list(table.values())[generator.integers(len(table))]
        if name == "kidney" and generator.random() < 0.2:
            answer = {"dialysis": 0}
        if generator.random() < share and all(facts.covariates.get(c, x) == x for c, x in answer.items()):
            facts = facts.having(answer)
    return facts


def next_answers(facts):
    """Input -> {answer: covariates} of the questions that are open, worst answer last where an order exists."""
    return {
        name: {a: v for a, v in table.items() if all(facts.covariates.get(c, x) == x for c, x in v.items())}
        for name, table in POSSIBLE.items()
        if any(c not in facts.covariates for v in table.values() for c in v)
    }


def unanswered_variance(model, facts):
    """variance.unanswered of an estimate."""
    return variance_parts(model, profile(model, facts))["unanswered"]


class Record:
    """Counts trials and failures of one property and keeps the largest failure."""

    def __init__(self):
        self.trials, self.failures, self.largest, self.example = 0, 0, 0.0, None

    def note(self, excess, example):
        """One trial; `excess` over 0 is a failure of that size, `example` a function that describes it."""
        self.trials += 1
        if excess > TOLERANCE:
            self.failures += 1
            if excess > self.largest:
                self.largest, self.example = excess, example()

    def as_dict(self):
        """For the file."""
        return {"trials": self.trials, "failures": self.failures, "largest": self.largest, "example": self.example}


def described(facts, name, answers, values):
    """A counterexample in words and numbers."""
    return {
        "covariates": facts.covariates, "age": facts.age, "sex": facts.sex,
        "input": name, "answers": answers, "values": values,
    }  # fmt: skip


def check_answers(model, facts, narrower, worse):
    """One more answer: the unanswered variance against before, and AFS of each answer against the next worse one."""
    before = unanswered_variance(model, facts)
    for name, table in next_answers(facts).items():
        moved = {answer: facts.having(values) for answer, values in table.items()}
        for answer, after in moved.items():
            now = unanswered_variance(model, after)
            narrower.note(now - before, lambda a=answer, n=name, w=now: described(facts, n, [a], [before, w]))
        if name in ADVERSE:
            figures = {answer: afs(model, after) for answer, after in moved.items()}
            steps = list(figures.items())
            for (better, high), (bad, low) in pairwise(steps):
                worse[name].note(
                    low - high, lambda n=name, b=(better, bad), v=(high, low): described(facts, n, list(b), list(v))
                )


def check_estimate(model, facts, ordered, falling):
    """The range holds the estimate, the quartiles lie within, and the curve never rises."""
    figures = estimate(model, facts, months=range(1, 25))
    inner = figures["quartiles"]
    steps = [figures["lower"], inner["lower"], figures["afs"], inner["upper"], figures["upper"]]
    ordered.note(max(a - b for a, b in pairwise(steps)), lambda: described(facts, "range", [], steps))
    for key in ("afs", "lower", "upper"):
        line = [point[key] for point in figures["curve"].values()]
        rise = max(b - a for a, b in pairwise(line))
        falling.note(rise, lambda k=key, v=line: described(facts, f"curve {k}", [], v))


def properties(model):
    """All four properties over random patients."""
    generator = np.random.default_rng(SEED)
    narrower, ordered, falling = Record(), Record(), Record()
    worse = {name: Record() for name in ADVERSE}
    for _ in range(PATIENTS):
        facts = random_case(generator)
        check_answers(model, facts, narrower, worse)
        check_estimate(model, facts, ordered, falling)
    return {
        "patients": PATIENTS,
        "one_more_answer_never_widens_unanswered": narrower.as_dict(),
        "a_worse_answer_never_raises_afs": {name: record.as_dict() for name, record in worse.items()},
        "the_range_holds_the_estimate": ordered.as_dict(),
        "the_curve_never_rises": falling.as_dict(),
    }
