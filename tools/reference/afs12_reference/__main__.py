"""Command line: build the vectors and the validation, or compare two vector files."""

import argparse
import json
import sys
import time
from pathlib import Path


def say(started, text):
    """Progress on standard error with the seconds since the start."""
    print(f"{time.monotonic() - started:7.1f} s  {text}", file=sys.stderr, flush=True)


def fitted_model(evidence, hyperparameters):
    """Objective, problem and fit after adverse coefficients are held; hyperparameters optimised unless they are given."""
    from . import hyper, laplace, problem

    rows = problem.read_rows(evidence)
    if hyperparameters is None:
        task, first = hyper.optimise(rows)
    else:
        given = problem.Hyper(**json.loads(Path(hyperparameters).read_text())["fit"]["hyperparameters"])
        task, first = hyper.Laplace(rows).fit(given)
    minimum = laplace.objective(task, first)
    return minimum, *laplace.fit_adverse(task, first)


def build(options):
    """Fit, predict, write; then validate and write."""
    from . import leave_out, tables, vectors

    started = time.monotonic()
    evidence = tables.read_evidence(options.evidence)
    inputs = json.loads(Path(options.patients).read_text())
    minimum, task, fitted = fitted_model(evidence, options.hyperparameters)
    say(started, f"fitted, objective {minimum:.6f}")
    left = leave_out.leave_out(task, fitted)
    say(started, "each unit left out")
    if options.vectors:
        vectors.write(options.vectors, vectors.vectors(evidence, minimum, task, fitted, left, inputs))
        say(started, f"wrote {options.vectors}")
    if options.validation:
        from . import readme, validation
        from .model import model_from_fit

        report = validation.validation(evidence, task, fitted, left, inputs, options.sampling)
        vectors.write(options.validation, report)
        say(started, f"wrote {options.validation}")
        if options.readme:
            readme.write(options.readme, report, model_from_fit(task, fitted))
            say(started, f"wrote the figures in {options.readme}")


def arguments():
    """The two commands' options; `compare` is the first word or there is none."""
    if sys.argv[1:2] == ["compare"]:
        parser = argparse.ArgumentParser(
            prog="afs12_reference compare", description="Largest differences between two vector files."
        )
        parser.add_argument("first", help="a vectors file")
        parser.add_argument("second", help="another one; relative differences are relative to it")
        return parser.parse_args(sys.argv[2:])
    parser = argparse.ArgumentParser(
        prog="afs12_reference",
        description="Fit the model to the evidence and write what it makes of it. See also: afs12_reference compare --help",
    )
    parser.add_argument("--evidence", required=True, help="folder with the five tables")
    parser.add_argument("--patients", required=True, help="input patients and hospitals (patients.json)")
    parser.add_argument("--vectors", help="write the vectors here")
    parser.add_argument("--validation", help="write the checks here")
    parser.add_argument("--readme", help="write the figures of the checks into this text, between its marks")
    parser.add_argument(
        "--hyperparameters", help="take the hyperparameters from this vectors file instead of optimising"
    )
    parser.add_argument("--no-sampling", dest="sampling", action="store_false", help="leave the sampling check out")
    return parser.parse_args()


def main():
    """Run what was asked for."""
    options = arguments()
    if hasattr(options, "first"):
        from .compare import compare

        print(compare(options.first, options.second))
    else:
        build(options)


main()
