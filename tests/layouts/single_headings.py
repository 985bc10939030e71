# SPDX-License-Identifier: Apache-2.0
"""Each heading alone in a form that is otherwise standard: read, lost in silence, turned into an invented error, or
honestly unread."""

import json
import os
import random
from collections import Counter

import draw
import files
import headings
import judge
import kinds
from plan import Plan

# The names that lists of headings use for our figures.
NAMES = {
    "initial budget": "initial",
    "full-year budget": "full_year",
    "execution rate": "rate",
    "total row of the money block": "money_total",
    "total row of the form": "total",
    "other columns": "other_column",
}
# What a figure's heading stands over, as the cells of a reading are called.
CELLS = {
    "target": "target",
    "actual": "actual",
    "weight": "weight",
    "score": "score",
    "initial": "funds.initial",
    "full_year": "funds.full_year",
    "executed": "funds.executed",
    "rate": "execution.rate",
    "money_weight": "execution.weight",
    "money_score": "execution.score",
    "total": "total",
    "money_total": "funds.",
}
OWN = ("target", "actual", "weight", "score", "initial", "full_year", "executed", "rate", "money_total", "total")
OTHERS = (
    "sign",
    "measure",
    "criteria",
    "evidence",
    "last_year",
    "review",
    "reason",
    "adjustment",
    "completion",
    "serial",
)
VERDICTS = ("read", "lost in silence", "invented error", "honestly unread")


def load(path):
    """(figure, heading) pairs out of JSON, lines with a tab, or a Markdown table."""
    with open(path, encoding="utf-8") as source:
        text = source.read()
    if text.lstrip().startswith("["):
        pairs = json.loads(text)
    else:
        pairs = []
        for line in text.splitlines():
            if line.startswith("|") and not line.startswith(("|---", "| ---", "| column")):
                figure, several = (part.strip() for part in line.strip("| ").split("|"))
                pairs += [(figure, one.strip()) for one in several.split("·")]
            elif "\t" in line:
                pairs.append(tuple(line.split("\t")[:2]))
    return [(NAMES.get(figure, figure), heading) for figure, heading in pairs]


def own(rnd, most):
    """The generator's own headings, as many of each figure as asked for."""
    pairs = []
    for figure in OWN + OTHERS:
        every = headings.expand(figure)
        pairs += [(figure, heading) for heading in rnd.sample(every, min(most, len(every)))]
    return pairs


def other_figure(heading):
    """What an unnamed further column holds, by the generator's own list; a remark when it is in none."""
    bare = heading.split(" (")[0].split("（the")[0].strip()
    return next((figure for figure in OTHERS if bare in headings.expand(figure)), "reason"), bare


def plan_with(figure, heading):
    """The standard form with this one heading in it."""
    plan = Plan()
    if figure == "other_column":
        figure, heading = other_figure(heading)
    if figure == "adjustment":
        plan.stages = ["initial", "adjustment", "full_year", "executed"]
    elif figure in ("sign", "measure"):
        plan.columns = list(kinds.WITH_SIGN[0])
    elif figure in kinds.EXTRAS:
        kinds.place(plan.columns, figure)
    plan.headings[figure] = heading
    plan.changed, plan.sources = True, ("fiscal", "carryover", "other")
    return plan


def make(folder, k, figure, heading, seed):
    """The file, its readings, and which cells the heading decides; the same figures for every heading of a figure."""
    rnd = random.Random(f"{seed} single {figure}")
    plan = plan_with(figure, heading)
    sheets, readings = draw.make(rnd, plan)
    path = os.path.join(folder, f"heading-{k:04}.xlsx")
    files.write_xlsx(path, sheets)
    return path, readings, CELLS.get(figure, "")


def verdict(readings, answer, decides):
    """An invented error is the worst; cells beside the heading's own count too: a wrong column takes another's place."""
    judged = judge.Verdict(readings, answer)
    if judged.invented:
        return "invented error"
    if judged.silent:
        return "lost in silence"
    own = [c for c in judged.cells if c.figure.startswith(decides)]
    return "read" if all(c.right for c in own) else "honestly unread"


def check(program, which, folder, options):
    os.makedirs(folder, exist_ok=True)
    pairs = own(random.Random(options.seed), options.count * 5) if which == "own" else load(which)
    made = [make(folder, k, figure, heading, options.seed) for k, (figure, heading) in enumerate(pairs)]
    answers = {}
    for start in range(0, len(made), 150):
        answers.update(judge.ask(program, [m[0] for m in made[start : start + 150]]))
    counts = {}
    for (figure, heading), (path, readings, decides) in zip(pairs, made):
        result = verdict(readings, answers[path], decides)
        counts.setdefault(figure, Counter())[result] += 1
        if options.show and result != "read":
            print(f"{result}: {figure} {heading}")
    counts["all"] = sum(counts.values(), Counter())
    for figure, count in counts.items():
        total = sum(count.values())
        print(
            f"{figure:14}{total:5}",
            *(f"{name} {count[name]} ({100 * count[name] / total:.0f} %)" for name in VERDICTS),
            sep="  ",
        )
    return counts["all"]["lost in silence"], counts["all"]["invented error"]
