# SPDX-License-Identifier: Apache-2.0
"""The money block, in the ways it is laid out: rows by source, label and value side by side, stages down, sources
across."""

import reading as readings
import values
from grid import Block

STAGES = ("initial", "full_year", "executed")
NAMED = {
    "initial": "initial",
    "full_year": "full_year",
    "executed": "executed",
    "weight": "money_weight",
    "rate": "rate",
    "score": "money_score",
}


def amount(plan, value):
    """An amount of 万元 as the form writes it."""
    value = value * 10000 if plan.unit == "元" else value
    text = values.decimal(value, 2, trim=plan.decimals != "two")
    return text + (plan.unit if plan.unit_place == "cell" else "")


def label(plan, figure):
    """The heading of a column or row, with the unit that the whole form is in."""
    text = plan.headings[figure].replace("万元", plan.unit)
    if plan.unit_place == "heading" and figure in STAGES + ("adjustment", "received") and "元" not in text:
        text += f"（{plan.unit}）"
    return text


def stage_value(row, stage):
    if stage == "adjustment":
        return row.full_year - row.initial
    return row.full_year if stage == "received" else getattr(row, stage)


def stage_text(plan, row, stage):
    value = stage_value(row, stage)
    return "-" + amount(plan, -value) if value < 0 else amount(plan, value)


def note(form, plan, reading, stages):
    """What was written down."""
    for stage in stages:
        if stage in STAGES:
            text = amount(plan, getattr(form.money[0], stage))
            reading["funds"][stage] = float(text.removesuffix(plan.unit))
            reading["headings"]["funds." + stage] = label(plan, stage)
    reading["headings"]["money_total"] = label(plan, "money_total")
    if plan.execution:
        funds = reading["funds"]
        funds["rate_claimed"] = form.rate
        funds["weight"] = float(form.execution_weight) if form.kind not in ("hubei", "blocks") else None
        funds["score_claimed"] = None if form.kind == "blocks" or plan.blank == "score" else float(form.execution_score)
        for figure in ("weight", "rate", "score"):
            reading["headings"]["execution." + figure] = label(plan, NAMED[figure])


def marks(form, plan, percent_in_heading):
    """Weight, rate and score of the total row."""
    rate = form.rate.rstrip("%") if percent_in_heading else form.rate
    return (
        readings.points(form.execution_weight),
        rate,
        readings.points(form.execution_score) if plan.blank != "score" else "",
    )


def side(form, plan):
    unit = f"（{plan.unit}）" if plan.unit_place == "label" else ""
    return (
        plan.headings["money"]
        + unit
        + (f"（{readings.points(form.execution_weight)}分）" if form.kind == "hubei" else "")
    )


def rows(rnd, form, plan, reading):
    """A row for each source, the total first; the points stand in its row alone."""
    weighed = plan.execution and form.kind != "hubei"
    tail = (["money_weight"] if weighed else []) + (["rate", "money_score"] if plan.execution else [])
    lead = 2 if plan.side_label else 1
    block = Block(lead + len(plan.stages) + len(tail), [lead - 1])
    first = [side(form, plan)] if plan.side_label else []
    corner = "" if plan.side_label else side(form, plan)
    block.row(*first, corner, *(label(plan, f) for f in plan.stages + tail))
    empty = rnd.choice(["", "—", "/"])
    percent = "%" in plan.headings["rate"]
    weight, rate, score = marks(form, plan, percent) if plan.execution else ("", "", "")
    for row in form.money:
        own = row.source == "total"
        texts = [stage_text(plan, row, stage) for stage in plan.stages]
        if not own and not row.full_year and rnd.random() < 0.6:
            texts = [empty if empty != "—" else ""] * len(texts)
        cells = {
            "money_weight": weight if own else empty,
            "rate": rate if own else "",
            "money_score": score if own else empty,
        }
        block.row(label(plan, "money_total" if own else row.source), *texts, *(cells[t] for t in tail), at=lead - 1)
    if plan.side_label:
        block.reach(0, 0, block.grid.height)
    note(form, plan, reading, plan.stages)
    return block


def pairs(rnd, form, plan, reading):
    """Budget, execution and rate side by side, each behind its label; the sources in pairs below."""
    total = form.money[0]
    block = Block(5 + 2 * plan.execution, [2, 4])
    rate = [label(plan, "rate"), form.rate] if plan.execution else []
    block.row(
        side(form, plan),
        label(plan, "full_year"),
        amount(plan, total.full_year),
        label(plan, "executed"),
        amount(plan, total.executed),
        *rate,
    )
    for part in form.money[1:]:
        name = label(plan, part.source)
        block.row(name, amount(plan, part.full_year), name, amount(plan, part.executed), at=1)
    if plan.execution and form.kind not in ("transfer", "hubei"):
        weight, _, score = marks(form, plan, False)
        block.row(label(plan, "money_weight"), weight, label(plan, "money_score"), score, at=1)
    block.reach(0, 0, block.grid.height)
    note(form, plan, reading, ["full_year", "executed"])
    if form.kind == "transfer":
        reading["funds"].update(weight=None, score_claimed=None)
    return block


def stacked(rnd, form, plan, reading):
    """A row for each stage and for weight, rate and score; the sources across."""
    block = Block(2 + len(form.money), [1])
    block.row(
        side(form, plan), "", *(label(plan, "money_total" if m.source == "total" else m.source) for m in form.money)
    )
    for stage in plan.stages:
        block.row(label(plan, stage), *(stage_text(plan, m, stage) for m in form.money), at=1)
    if plan.execution:
        weight, rate, score = marks(form, plan, False)
        for figure, text in (("rate", rate), ("money_weight", weight), ("money_score", score)):
            block.row(label(plan, figure), text, at=1)
    block.reach(0, 0, block.grid.height)
    note(form, plan, reading, plan.stages)
    return block


def sources_in_columns(rnd, form, plan, reading):
    """One row of amounts: the budget of each source, their sum, what was spent, the rate."""
    marked = ["rate"] + (["money_weight", "money_score"] if form.kind not in ("hubei", "blocks") else [])
    marked = marked if plan.execution else []
    block = Block(3 + len(form.money[1:]) + len(marked), [0])
    unit = f"（{plan.unit}）" if plan.unit_place in ("label", "heading") else ""
    names = [label(plan, m.source).replace("其中：", "").replace("其中:", "") + unit for m in form.money[1:]]
    block.row("项目资金来源", *names, "合计" + unit, label(plan, "executed"), *(label(plan, f) for f in marked))
    weight, rate, score = marks(form, plan, False) if marked[1:] else ("", form.rate, "")
    cells = {"rate": rate, "money_weight": weight, "money_score": score}
    block.row(
        *(amount(plan, m.full_year) for m in form.money[1:]),
        amount(plan, form.money[0].full_year),
        amount(plan, form.money[0].executed),
        *(cells[m] for m in marked),
        at=1,
    )
    block.reach(0, 0, 2)
    note(form, plan, reading, ["full_year", "executed"])
    reading["headings"]["funds.full_year"] = "合计" + unit
    if not marked[1:]:
        reading["funds"].update(weight=None, score_claimed=None)
    return block


DRAW = {"rows": rows, "pairs": pairs, "stacked": stacked, "sources-in-columns": sources_in_columns}


def draw(rnd, form, plan, reading):
    return DRAW[plan.money](rnd, form, plan, reading)
