#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The sample report through the program: every figure to the last digit, every finding that has to be there."""

import re
import sys
from decimal import Decimal
from pathlib import Path

from program import Comparison, assess, load


def number(value):
    """A figure of either file: a JSON number, text such as "75.97%", or absent."""
    return Decimal(value.rstrip("%")) if isinstance(value, str) else value


def squeezed(text):
    """Without the blanks that a narrow column puts into a text."""
    return None if text is None else re.sub(r"\s", "", text)


def codes(findings):
    return {finding["code"] for finding in findings}


def compare_indicator(check, what, found, wanted):
    check.equal(f"{what} category", found["category"], wanted["category"])
    for side in ("target", "actual"):
        check.equal(f"{what} {side}", squeezed(found[side]["text"]), squeezed(wanted[side]))
    check.equal(f"{what} weight", found["weight"], wanted["weight"])
    check.equal(f"{what} score", found["score"], wanted["score"])
    check.equal(f"{what} claimed score", found["claimed"]["score"], wanted["claimed_score"])
    if wanted.get("reason"):
        check.equal(f"{what} reason given", bool(found["reason"]), True)


def compare_form(check, found, wanted, across):
    what = wanted["name"]
    check.equal("name", squeezed(found["project"]["name"]), what)
    check.equal(f"{what} place", found["source"]["place"], wanted["place"])
    check.equal(f"{what} scheme", found["scheme"], wanted["scheme"])
    for stage in ("initial", "full_year", "executed"):
        check.equal(f"{what} {stage}", found["funds"][stage], number(wanted["funds"][stage]))
    for figure in ("weight", "rate", "score"):
        check.equal(f"{what} execution {figure}", found["execution"][figure], wanted["execution"][figure])
    for figure, value in wanted["execution"]["claimed"].items():
        check.equal(f"{what} claimed execution {figure}", found["execution"]["claimed"][figure], number(value))
    for total, value in wanted["totals"].items():
        check.equal(f"{what} total {total}", found["totals"][total], value)
    check.equal(f"{what} indicators", len(found["indicators"]), len(wanted["indicators"]))
    for i, pair in enumerate(zip(found["indicators"], wanted["indicators"])):
        compare_indicator(check, f"{what} indicator {i}", *pair)
    for code in wanted["must_find"]:
        check.equal(f"{what} finds {code}", code in codes(found["findings"]) | across, True)


def compare_summary(check, found, wanted):
    check.equal("rows", len(found["rows"]), len(wanted["rows"]))
    for i, (row, right) in enumerate(zip(found["rows"], wanted["rows"])):
        for figure in ("name", "funds", "claimed_score"):
            check.equal(f"row {i} {figure}", row[figure], right[figure])
        check.equal(f"row {i} assessment", row["assessment"], wanted["form_of_row"][i])
    for finding in wanted["must_find"]:
        check.equal(f"summary finds {finding['code']}", finding["code"] in codes(found["findings"]), True)


def main(program, report, expected):
    status, run, errors = assess(program, report)
    wanted = load(Path(expected).read_text(encoding="utf-8"))
    check = Comparison()
    check.equal("exit status", status, 1)
    check.equal("error stream", errors, "")
    check.equal("forms", len(run["assessments"]), len(wanted["forms"]))
    across = codes(run["portfolio"]["findings"])
    for pair in zip(run["assessments"], wanted["forms"]):
        compare_form(check, *pair, across)
    compare_summary(check, run["portfolio"], wanted["summary"])
    return check.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
