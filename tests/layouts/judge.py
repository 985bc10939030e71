# SPDX-License-Identifier: Apache-2.0
"""Holds what the program made of a file against the right reading: read, lost in silence, invented.

A cell that did not come out right is lost in silence unless the program says, in a finding, a note, a problem, its
account of the reading or on the error stream, that something of its column, row, heading or text was not read. An error
that is not true of the file, and does not say that something was not read, is invented.
"""

import json
import os
import re
import shlex
import subprocess
from collections import namedtuple

Cell = namedtuple("Cell", "figure row want have right place")
Said = namedtuple("Said", "severity code place text")

# Words by which a program says that it did not read; 未填 is none of them, it blames the form.
NOT_READ = re.compile(
    r"(?:未能?|没有?|无法|不能|读不|认不|看不)(?:读|认|识别|理解|懂|出|找到)|找不到|不认识|不理解|不知道|未知|只读|部分读|un(?:read|known|recogni)|"
    r"cannot be|could not|not (?:be )?(?:read|found|understood|recogni)",
    re.I,
)
NOT_READ_CODES = (
    "unreadable-value",
    "form-unreadable",
    "heading-not-understood",
    "form-incomplete",
    "not-understood",
    "unread",
)
# Words by which a column or row can be named when its own heading is not.
NAMES = {
    "target": ("指标值", "目标值", "target"),
    "actual": ("完成值", "实际值", "完成情况", "actual"),
    "weight": ("分值", "权重", "weight"),
    "score": ("得分", "评分", "自评分", "score"),
    "funds.initial": ("年初预算", "initial"),
    "funds.full_year": ("全年预算", "预算数", "资金总额", "full"),
    "funds.executed": ("执行数", "支出", "资金总额", "executed"),
    "execution.weight": ("分值", "权重", "weight"),
    "execution.rate": ("执行率", "rate"),
    "execution.score": ("得分", "score"),
    "total": ("总分", "总得分", "合计", "total"),
}
ALIKE = str.maketrans("≧≦═﹦＝％，＞＜：", "≥≤===%,><:")


def text(value):
    return re.sub(r"\s", "", str(value or "")).translate(ALIKE)


def number(value):
    if value is None or value == "":
        return None
    if isinstance(value, (int, float)):
        return float(value)
    found = re.search(r"-?\d[\d,]*\.?\d*", str(value))
    return float(found.group(0).replace(",", "")) if found else None


def equal(one, other):
    return one is not None and other is not None and abs(one - other) < 5e-7 * max(1, abs(one))


def alike(one, other):
    """Texts of a value that say the same, wherever sign and unit stood."""
    if one == other:
        return True
    if not one or not other:
        return False
    bare = [re.sub("[≥≤=><]", "", t) for t in (one, other)]
    return bare[0] == bare[1] or ((one in other or other in one) and number(one) == number(other))


def wanted_figures(reading):
    """The single figures of a reading; amounts in 万元, as the program gives them."""
    funds, scale = reading["funds"], 1e-4 if reading["unit"] == "元" else 1.0
    figures = {
        f"funds.{s}": None if funds[s] is None else number(funds[s]) * scale
        for s in ("initial", "full_year", "executed")
    }
    figures.update(
        {
            "execution.weight": number(funds["weight"]),
            "execution.rate": number(funds["rate_claimed"]),
            "execution.score": number(funds["score_claimed"]),
            "total": number(reading["total_claimed"]),
        }
    )
    return {name: value for name, value in figures.items() if value is not None}


def read_figures(form):
    funds, claimed = form.get("funds") or {}, (form.get("execution") or {}).get("claimed") or {}
    weight = claimed.get("weight", (form.get("execution") or {}).get("weight"))
    return {
        "funds.initial": funds.get("initial"),
        "funds.full_year": funds.get("full_year"),
        "funds.executed": funds.get("executed"),
        "execution.weight": weight,
        "execution.rate": claimed.get("rate"),
        "execution.score": claimed.get("score"),
        "total": (form.get("totals") or {}).get("claimed"),
    }


ROW = ("target", "actual", "weight", "score")


def wanted_row(one):
    return text(one["target"]), text(one["actual"]), one["weight"], one["score_claimed"]


def read_row(one):
    return (
        text((one.get("target") or {}).get("text")),
        text((one.get("actual") or {}).get("text")),
        number(one.get("weight")),
        number((one.get("claimed") or {}).get("score")),
    )


def agreement(want, have):
    """Which of the four cells of a row agree."""
    return [
        want[0] != "" and alike(want[0], have[0]),
        want[1] != "" and alike(want[1], have[1]),
        equal(want[2], have[2]),
        equal(want[3], have[3]),
    ]


def pair_rows(wanted, read):
    """Rows keep their order: for each wanted row the read one in the best common alignment, or None."""
    gain = [[sum(agreement(w, h)) for h in read] for w in wanted]
    best = [[0] * (len(read) + 1) for _ in range(len(wanted) + 1)]
    for i in range(len(wanted) - 1, -1, -1):
        for j in range(len(read) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + gain[i][j])
    partners, i, j = [None] * len(wanted), 0, 0
    while i < len(wanted) and j < len(read):
        if gain[i][j] and best[i][j] == best[i + 1][j + 1] + gain[i][j]:
            partners[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return partners


def compare(reading, form):
    """Every cell of the right reading, with what the program made of it."""
    have = read_figures(form)
    cells = [
        Cell(name, "", want, have[name], equal(want, number(have[name])), "")
        for name, want in wanted_figures(reading).items()
    ]
    rows, read = [wanted_row(i) for i in reading["indicators"]], form.get("indicators") or []
    texts = [read_row(i) for i in read]
    for one, want, partner in zip(reading["indicators"], rows, pair_rows(rows, texts)):
        found = texts[partner] if partner is not None else ("", "", None, None)
        place = read[partner].get("place") or "" if partner is not None else ""
        for name, w, h, right in zip(ROW, want, found, agreement(want, found)):
            if w not in ("", None):
                cells.append(Cell(name, one["name"], w, h, right, place))
    return cells


def choose(readings, forms):
    """For each reading the form that agrees best with it, none twice."""
    chosen, left = [], list(forms)
    for reading in readings:
        scored = [(sum(c.right for c in compare(reading, form)), -k) for k, form in enumerate(left)]
        best = max(scored, default=None)
        chosen.append(left.pop(-best[1]) if best and best[0] else {})
    return chosen


def not_read(said):
    return said.code in NOT_READ_CODES or bool(NOT_READ.search(said.text))


def line_of(place):
    found = re.search(r"![A-Z]{1,3}(\d+)\s*$|(?:第|row|line)\s*(\d+)\s*行?\s*$", place)
    return found and int(found.group(1) or found.group(2))


def admitted(cell, reading, said):
    """Does the program say that this cell, its column, its row or its heading was not read?"""
    heading, row, want = text(reading["headings"].get(cell.figure)), text(cell.row), text(cell.want)
    line = line_of(cell.place)
    for one in said:
        words = text(one.text)
        if one.code == "inferred" and cell.have not in ("", None) and text(cell.have) in words:
            return True
        if not not_read(one):
            continue
        if one.code == "form-unreadable" or any(n in words for n in NAMES[cell.figure]):
            return True
        if (
            (len(heading) > 1 and heading in words)
            or (len(row) > 2 and row in words)
            or (len(want) > 4 and want in words)
        ):
            return True
        if line and line == line_of(one.place):
            return True
    return False


class Answer:
    """What the program said about one file."""

    def __init__(self):
        self.forms, self.findings, self.problems, self.complaints = [], [], [], []

    def said(self):
        everything = [
            Said(f["severity"], f["code"], f.get("place") or "", f.get("message") or "") for f in self.findings
        ]
        for form in self.forms:
            for note in (form.get("form") or {}).get("notes") or []:
                note = note if isinstance(note, dict) else {"text": str(note)}
                everything.append(
                    Said(
                        "note",
                        str(note.get("kind") or note.get("code") or "note"),
                        str(note.get("place") or ""),
                        " ".join(str(v) for k, v in note.items() if k not in ("kind", "place") and v),
                    )
                )
            account = form.get("reading") or {}
            everything += [
                Said("note", "not-understood", str(n.get("place") or ""), str(n.get("text") or ""))
                for n in account.get("not_understood") or []
            ]
            everything += [
                Said("note", "unread", str(c.get("place") or ""), f"{c.get('figure')} {c.get('heading') or ''}")
                for c in account.get("columns") or []
                if c.get("state") == "unread"
            ]
        everything += [
            Said("note", "problem", str(p.get("place") or ""), str(p.get("message") or "")) for p in self.problems
        ]
        return everything + [Said("note", "complaint", "", line) for line in self.complaints]


def ask(program, files):
    """One run of the program over many files: an Answer for each."""
    command = [
        *shlex.split(os.environ.get("JIXIAO_WRAPPER", "")),
        program,
        "assess",
        "--format",
        "json",
        "--lang",
        "zh",
        *files,
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1, 2):
        raise SystemExit(
            f"the program ended with status {done.returncode} on {files[0]} … {files[-1]}\n{done.stderr[-2000:]}"
        )
    run = json.loads(done.stdout)
    answers = {name: Answer() for name in files}
    for form in run["assessments"]:
        answer = answers[form["source"]["file"]]
        answer.forms.append(form)
        answer.findings += form.get("findings") or []
    for finding in (run.get("portfolio") or {}).get("findings") or []:
        # Between the made-up forms of a batch there is nothing to compare, but a form taken for a summary is an error.
        if finding.get("file") in answers and finding["severity"] == "error":
            answers[finding["file"]].findings.append(finding)
    for problem in run.get("problems") or []:
        if problem.get("file") in answers:
            answers[problem["file"]].problems.append(problem)
    for line in done.stderr.splitlines():
        for name in (n for n in files if n in line):
            answers[name].complaints.append(line.replace(name, os.path.basename(name)))
    return answers


class Verdict:
    """The judgement on one file."""

    def __init__(self, readings, answer):
        said, forms = answer.said(), choose(readings, answer.forms)
        self.cells, self.silent, self.graded = [], [], 0
        for reading, form in zip(readings, forms):
            cells = compare(reading, form)
            self.cells += cells
            self.silent += [c for c in cells if not c.right and not admitted(c, reading, said)]
            self.graded += bool(reading["no_grade"] and (form.get("grade") or {}).get("computed"))
        true = {code for r in readings for code in r["expected"] + r["allowed"]}
        self.invented = [
            f
            for f in answer.findings
            if f["severity"] == "error"
            and f["code"] not in true
            and not not_read(Said("error", f["code"], "", f.get("message") or ""))
        ]
        codes = {f["code"] for f in answer.findings}
        self.expected = [r for r in readings if r["expected"]]
        self.found = sum(bool(codes & set(r["expected"])) for r in self.expected)

    @property
    def right(self):
        return sum(c.right for c in self.cells)
