#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A form without a mistake: no finding, and the same result however the file is encoded and its cells are separated."""

import sys
from decimal import Decimal

from program import Comparison, assess


def without_places(form):
    """The result, without what says where in its file a figure stands."""
    if isinstance(form, dict):
        return {key: without_places(value) for key, value in form.items() if key not in ("source", "place")}
    if isinstance(form, list):
        return [without_places(entry) for entry in form]
    return form


def main(program, *files):
    check = Comparison()
    first = None
    for file in files:
        status, run, errors = assess(program, file)
        check.equal(f"{file} exit status", status, 0)
        check.equal(f"{file} error stream", errors, "")
        check.equal(f"{file} forms", len(run["assessments"]), 1)
        form = run["assessments"][0]
        check.equal(f"{file} findings", form["findings"], [])
        check.equal(f"{file} findings across", run["portfolio"]["findings"], [])
        check.equal(f"{file} total", form["totals"]["normalised"], Decimal("99.4"))
        check.equal(f"{file} grade", form["grade"]["computed"], "excellent")
        first = first or without_places(form)
        check.equal(f"{file} result", without_places(form), first)
    return check.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
