#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The generator and the judge themselves: same seed, same bytes; figures that hold; true files; a judge that says no.

Usage: check_generator.py [COUNT]
"""

import copy
import hashlib
import html.parser
import os
import random
import re
import sys
import tempfile
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

import draw
import figures
import files
import headings
import judge
import kinds
import make_layouts
import plants


class Comparison:
    def __init__(self):
        self.count = self.wrong = 0

    def true(self, what, holds):
        self.count += 1
        if not holds:
            self.wrong += 1
            print("not so:", what)


def check_figures(check, count):
    """Weights, scores, parts, total and grade hold in a form into which nothing was planted."""
    for k in range(count):
        rnd = random.Random(f"figures {k}")
        form = figures.make(rnd, rnd.choice(sorted(figures.SPLITS)), 0.3)
        weights = (
            (form.execution_weight or 0) + sum(i.weight for i in form.indicators) + sum(m[2] for m in form.management)
        )
        check.true(f"form {k}: weights", weights == 100)
        for stage in ("initial", "full_year", "executed"):
            check.true(
                f"form {k}: parts of {stage}",
                getattr(form.money[0], stage) == sum(getattr(m, stage) for m in form.money[1:]),
            )
        for one in form.indicators:
            # By hand: half away from zero is adding a half and cutting.
            check.true(
                f"form {k}: {one.name}",
                one.score == Fraction(int(one.weight * one.value.share * 100 + Fraction(1, 2)), 100),
            )
            check.true(f"form {k}: reason of {one.name}", bool(one.reason) == (one.value.share < 1))
        check.true(f"form {k}: grade", form.grade == figures.grade_of(form.total))
        spoilt = copy.deepcopy(form)
        shown = set().union(*(needs for _, needs in plants.PLANTS.values())) - (
            set() if form.execution_weight else {"execution_score", "rate"}
        )
        plants.plant(rnd, spoilt, shown)
        check.true(f"form {k}: something planted", spoilt.planted and spoilt.expected and spoilt != form)


def xlsx_cells(path, sheet):
    with zipfile.ZipFile(path) as package:
        root = ElementTree.fromstring(package.read(f"xl/worksheets/sheet{sheet + 1}.xml"))
    space = "{" + files.OFFICE + "spreadsheetml/2006/main}"
    spans = {m.get("ref").split(":")[0]: m.get("ref") for m in root.iter(space + "mergeCell")}
    return {c.get("r"): "".join(c.itertext()) for c in root.iter(space + "c")}, spans


class Table(html.parser.HTMLParser):
    """The texts of a page's cells, and how many places they take."""

    def __init__(self):
        super().__init__()
        self.texts, self.places, self.inside = [], 0, False

    def handle_starttag(self, tag, attrs):
        if tag == "td":
            spans = dict(attrs)
            self.places += int(spans.get("rowspan", 1)) * int(spans.get("colspan", 1))
            self.texts.append("")
        self.inside = tag == "td" or (self.inside and tag == "br")
        if tag == "br" and self.inside:
            self.texts[-1] += "\n"

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "td"

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def check_files(check, folder):
    """What was written is in the file, at its place and with its spans; docx is compared by its text and its width."""
    for kind in kinds.ALL:
        rnd = random.Random("files " + kind)
        sheets, _ = draw.make(rnd, kinds.plan_for(rnd, kind))
        base = os.path.join(folder, kind)
        for ending in ("xlsx", "docx", "html"):
            {"xlsx": files.write_xlsx, "docx": files.write_docx, "html": files.write_html}[ending](
                f"{base}.{ending}", sheets
            )
        page = Table()
        with open(base + ".html", encoding="utf-8") as source:
            page.feed(source.read())
        wanted = [c.text for g in sheets for row in files.without_titles(g)[1].rows() for c in row if c.text]
        check.true(f"{kind}.html: texts", [t for t in page.texts if t] == wanted)
        check.true(
            f"{kind}.html: every place once",
            page.places == sum(g.width * files.without_titles(g)[1].height for g in sheets),
        )
        with zipfile.ZipFile(base + ".docx") as package:
            root = ElementTree.fromstring(package.read("word/document.xml"))
        space = "{" + files.OFFICE + "wordprocessingml/2006/main}"
        texts = ["\n".join("".join(t.itertext()) for t in cell.iter(space + "t")) for cell in root.iter(space + "tc")]
        check.true(f"{kind}.docx: texts", [t for t in texts if t] == wanted)
        for k, grid in enumerate(sheets):
            cells, spans = xlsx_cells(base + ".xlsx", k)
            check.true(
                f"{kind}.xlsx: cells",
                cells == {files.reference(c.row, c.column): c.text for c in grid.cells.values() if c.text},
            )
            check.true(
                f"{kind}.xlsx: spans",
                set(spans) == {files.reference(c.row, c.column) for c in grid.cells.values() if c.rows * c.columns > 1},
            )
            covered = sum(c.rows * c.columns for c in grid.cells.values())
            free = sum(t == "" for row in grid.texts() for t in row) - sum(c.text == "" for c in grid.cells.values())
            check.true(f"{kind}: no two cells in one place", covered + free == grid.width * grid.height)


def check_seed(check, folder):
    def digest(name, seed):
        cases = make_layouts.make(os.path.join(folder, name), seed, 1)
        return [(c.kind, hashlib.sha256(open(c.path, "rb").read()).hexdigest(), c.readings) for c in cases]

    first = digest("one", 7)
    check.true("the same seed gives the same files and readings", first == digest("two", 7))
    check.true("another seed gives others", first != digest("three", 8))


def check_headings(check):
    """The vocabulary gives many headings, and none of them heads two columns that stand side by side."""
    owners = {}
    for figure in headings.PATTERNS:
        for heading in headings.expand(figure):
            check.true(f"{heading}: no gap left", "{" not in heading)
            owners.setdefault(heading, set()).add(figure)
    twice = [
        (h, o)
        for h, o in owners.items()
        if len({f for f in o if f in judge.ROW}) > 1
        or len({f for f in o if f in ("initial", "full_year", "executed", "adjustment", "received")}) > 1
    ]
    check.true(f"one column for a heading: {twice}", not twice)
    check.true("more than a thousand headings", len(owners) > 1000)


def answer_of(reading):
    """What a perfect program would say of a form in 万元."""
    funds = reading["funds"]
    value = lambda text: {"text": text or ""}
    claimed = {"weight": funds["weight"], "rate": judge.number(funds["rate_claimed"]), "score": funds["score_claimed"]}
    form = {
        "funds": {s: funds[s] for s in ("initial", "full_year", "executed")},
        "execution": {"claimed": claimed},
        "totals": {"claimed": reading["total_claimed"]},
        "grade": {"computed": "good"},
        "indicators": [
            {
                "name": i["name"],
                "target": value(i["target"]),
                "actual": value(i["actual"]),
                "weight": i["weight"],
                "claimed": {"score": i["score_claimed"]},
            }
            for i in reading["indicators"]
        ],
    }
    answer = judge.Answer()
    answer.forms.append(form)
    return answer


def check_judge(check):
    """A perfect answer is right; a figure gone is lost unless said to be unread; an error from nowhere is invented."""
    rnd = random.Random("judge")
    _, readings = draw.make(rnd, kinds.plan_for(rnd, "standard"))
    answer = answer_of(readings[0])
    verdict = judge.Verdict(readings, answer)
    check.true("perfect", verdict.right == len(verdict.cells) > 20 and not verdict.silent and not verdict.invented)
    answer.forms[0]["funds"]["executed"] = None
    check.true("one figure lost", [c.figure for c in judge.Verdict(readings, answer).silent] == ["funds.executed"])
    answer.forms[0]["reading"] = {
        "columns": [{"figure": "target", "state": "unread", "heading": "年度指标值", "place": "row 9"}]
    }
    check.true("another column's admission does not help", len(judge.Verdict(readings, answer).silent) == 1)
    answer.forms[0]["reading"] = {
        "columns": [],
        "not_understood": [{"text": readings[0]["headings"]["funds.executed"], "place": "row 5", "cells": 3}],
    }
    check.true("one figure admitted", not judge.Verdict(readings, answer).silent)
    answer.findings.append({"code": "budget-zero", "severity": "error", "place": "row 5", "message": "全年预算数未填"})
    check.true("one error invented", len(judge.Verdict(readings, answer).invented) == 1)
    readings[0]["expected"] = ["budget-zero"]
    check.true(
        "one error found", judge.Verdict(readings, answer).found == 1 and not judge.Verdict(readings, answer).invented
    )
    readings[0]["no_grade"] = True
    check.true("a grade that may not be given", judge.Verdict(readings, answer).graded == 1)
    nothing = judge.Verdict(readings, judge.Answer())
    check.true("nothing read, nothing said", len(nothing.silent) == len(nothing.cells))


def main(count=300):
    check = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        check_figures(check, int(count))
        check_files(check, folder)
        check_seed(check, folder)
    check_headings(check)
    check_judge(check)
    print(f"{check.count - check.wrong} of {check.count} hold")
    return 1 if check.wrong or not check.count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
