"""The figures of the checks as a table in the project's README."""

import re
from pathlib import Path

BEGIN, END = "<!-- figures: make reference -->\n", "<!-- end of figures -->"
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


def write(path, report):
    """Replace what stands between the marks."""
    file = Path(path)
    text = file.read_text()
    if BEGIN not in text or END not in text:
        raise SystemExit(f"{path} has no place for the figures: {BEGIN.strip()} ... {END}")
    marked = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    file.write_text(marked.sub(lambda _: BEGIN + table(report) + END, text))
