"""The figures of the checks, and an example, in the project's README."""

import json
import re
from pathlib import Path

from .answers import known
from .model import estimate

FIGURES = "<!-- figures: make reference -->\n", "<!-- end of figures -->"
EXAMPLE = "<!-- example: make reference -->\n", "<!-- end of example -->"
PATIENT = {
    "rutherford": 5,
    "age": 72,
    "sex": "female",
    "mobility": "walks",
    "diabetes": True,
    "dialysis": False,
    "heart_failure": False,
}
NAMES = {
    "amputation-free-survival": "amputation-free survival",
    "death": "survival",
    "major-amputation": "freedom from major amputation",
    None: "all",
}


def points(fraction):
    """A fraction in percentage points, to one decimal."""
    return f"{100 * fraction:.1f}"


def row(entry):
    """One endpoint at 12 months."""
    cells = (
        NAMES[entry["endpoint"]],
        str(entry["rows"]),
        f"{100 * entry['inside_95']:.0f}%",
        points(entry["mean_absolute_error"]),
        points(entry["mean_absolute_error_of_mean"]),
        f"{entry['slope']:.2f}",
    )
    return "| " + " | ".join(cells) + " |\n"


def table(report):
    """The calibration at 12 months, endpoint by endpoint."""
    head = "| at 12 months | outcomes | inside their 95% interval | mean error, points | guessing the mean | slope |\n"
    rows = [row(entry) for entry in report["calibration"] if entry["months"] == 12]
    return head + "|---|---|---|---|---|---|\n" + "".join(rows)


def example(model):
    """The command line's answer to one patient."""
    expected = estimate(model, known(PATIENT))
    afs, lower, upper = (round(100 * expected[name]) for name in ("afs", "lower", "upper"))
    return (
        f"    echo '{json.dumps(PATIENT)}' \\\n      | cargo run --release -p afs12-cli -- estimate\n\n"
        f"answers with an `afs` of {expected['afs']:.3f} (`lower` {expected['lower']:.3f}, `upper` {expected['upper']:.3f}): of 100 patients\n"
        f"like this one, about {afs} would be alive with the leg after 12 months; 95% range {lower}% to {upper}%.\n"
    )


def put(text, marks, content, path):
    """The text with this content between two marks."""
    begin, end = marks
    if begin not in text or end not in text:
        raise SystemExit(f"{path} has no place for it: {begin.strip()} ... {end}")
    marked = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    return marked.sub(lambda _: begin + content + end, text)


def write(path, report, model):
    """Replace what stands between the marks."""
    file = Path(path)
    text = put(file.read_text(), FIGURES, table(report), path)
    file.write_text(put(text, EXAMPLE, example(model), path))
