#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads thousands of made-up forms with the program and counts what came out right, was lost in silence, was invented.

Usage: check_layouts.py PROGRAM [--seed N] [--count N] [--kinds KIND,...] [--silent N] [--invented N] [--show N]
                        [--keep FOLDER]
       check_layouts.py PROGRAM --single-headings own|FILE

--silent and --invented are how many cells may be lost and how many errors invented before the exit status is 1; without
them the table is only printed. A grade given to a form that is not whole counts as invented. FILE holds headings to be
tried one by one: JSON ([[figure, heading], …]), lines "figure<TAB>heading", or a Markdown table with the headings of a
figure between "·"; "own" takes those of this generator.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter

import judge
import make_layouts
import single_headings

BATCH = 150  # files a run
HALVES = ("all that can be read", "all that may stay unread")  # by what the layout leaves of order and headings
COLUMNS = ("kind", "files", "cells right", "%", "silent", "unread", "invented", "alarmed", "planted", "found", "graded")


class Count:
    """What was seen of one kind."""

    def __init__(self):
        self.files = self.cells = self.right = self.silent = self.unread = self.invented = self.alarmed = (
            self.planted
        ) = self.found = self.graded = 0

    def add(self, verdict):
        missing = len(verdict.cells) - verdict.right
        self.files += 1
        self.cells += len(verdict.cells)
        self.right += verdict.right
        self.silent += len(verdict.silent)
        self.unread += missing - len(verdict.silent)
        self.invented += len(verdict.invented)
        self.alarmed += bool(verdict.invented)
        self.planted += len(verdict.expected)
        self.found += verdict.found
        self.graded += verdict.graded

    def join(self, other):
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def row(self, name):
        return (
            name,
            self.files,
            f"{self.right}/{self.cells}",
            f"{100 * self.right / max(1, self.cells):.1f}",
            self.silent,
            self.unread,
            self.invented,
            self.alarmed,
            self.planted,
            self.found,
            self.graded,
        )


def judge_all(program, cases):
    for start in range(0, len(cases), BATCH):
        batch = cases[start : start + BATCH]
        answers = judge.ask(program, [case.path for case in batch])
        for case in batch:
            yield case, judge.Verdict(case.readings, answers[case.path])


def print_table(rows):
    widths = [max(len(str(row[k])) for row in rows) for k in range(len(COLUMNS))]
    for row in rows:
        print(str(row[0]).ljust(widths[0]), *(str(v).rjust(w) for v, w in zip(row[1:], widths[1:])))


def show(case, verdict, left):
    """What went wrong in a file, for as many files as asked for."""
    missed = len(verdict.expected) - verdict.found
    if left <= 0 or not (verdict.silent or verdict.invented or verdict.graded or missed):
        return left
    print(
        os.path.basename(case.path),
        "planted",
        ", ".join(r["planted"] or "-" for r in case.readings)
        + " NOT FOUND" * bool(missed)
        + " GRADED" * bool(verdict.graded),
    )
    for cell in verdict.silent[:8]:
        print(f"    lost {cell.figure}: {cell.row} {cell.want} as {cell.have}")
    for finding in verdict.invented:
        print(f"    invented {finding['code']} at {finding.get('place')}: {finding.get('message')}")
    return left - 1


def run(options, folder, chosen):
    halves = {half: Count() for half in HALVES}
    counts, codes, left = {kind: Count() for kind in chosen}, Counter(), options.show
    for case, verdict in judge_all(options.program, make_layouts.make(folder, options.seed, options.count, chosen)):
        counts[case.kind].add(verdict)
        halves[HALVES[case.readings[0]["may_be_unread"]]].add(verdict)
        codes.update(f["code"] for f in verdict.invented)
        left = show(case, verdict, left)
    every = Count()
    for count in halves.values():
        every.join(count)
    print_table(
        [COLUMNS]
        + [count.row(kind) for kind, count in counts.items()]
        + [count.row(half) for half, count in halves.items()]
        + [every.row("all")]
    )
    print(
        f"lost in silence {every.silent}, invented errors {every.invented} in {every.alarmed} of {every.files} files, "
        "planted errors found "
        f"{every.found} of {every.planted}, graded though not whole {every.graded}"
    )
    if codes:
        print("invented:", ", ".join(f"{code} {n}" for code, n in codes.most_common()))
    return every


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    make_layouts.arguments(parser)
    parser.add_argument("--silent", type=int, help="cells that may be lost in silence")
    parser.add_argument("--invented", type=int, help="errors that may be invented, and gradings of what was not read")
    parser.add_argument("--show", type=int, default=0, help="files whose losses are listed")
    parser.add_argument("--keep", help="the folder that the files are written into and left in")
    parser.add_argument("--single-headings", help="try headings one by one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        if options.single_headings:
            silent, invented = single_headings.check(options.program, options.single_headings, folder, options)
        else:
            every = run(options, folder, make_layouts.chosen_kinds(parser, options))
            silent, invented = every.silent, every.invented + every.graded
    over = [
        limit is not None and found > limit for limit, found in ((options.silent, silent), (options.invented, invented))
    ]
    return int(any(over))


if __name__ == "__main__":
    sys.exit(main())
