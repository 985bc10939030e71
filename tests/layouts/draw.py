# SPDX-License-Identifier: Apache-2.0
"""From a plan and figures to sheets, and the right reading of them."""

import draw_head
import draw_money
import draw_table
import figures
import plants
import reading as readings
from grid import Block, beside, stack


def end_rows(form, plan):
    """Grade and the like below the table."""
    block = Block(2, [1])
    block.row(plan.headings["grade"], form.grade)
    return block


def blocks_of(rnd, form, plan, reading):
    """The blocks of a form: what stands before the indicators, the indicators, and what follows them."""
    before, after = [draw_head.title(rnd, form, plan), draw_head.head(rnd, form, plan)], []
    if plan.money != "none":
        before.append(draw_money.draw(rnd, form, plan, reading))
    if plan.goal:
        before.append(draw_head.goal(rnd, form))
    if form.management:
        before.append(draw_table.management(form, reading))
    indicators = form.indicators
    if plan.cut:
        outputs = [i for i in indicators if i.level1 == "产出指标"]
        indicators = outputs[: rnd.randint(1, len(outputs))]
    if plan.total in ("head", "both") and plan.blank != "score":
        reading["total_claimed"] = float(form.total)
        reading["headings"]["total"] = plan.headings["total_head"]
    if plan.total in ("row", "both") and not plan.cut and plan.indicators == "table":
        after.append(draw_table.total_row(form, plan, reading))
        reading["total_claimed"] = float(form.total) if plan.blank != "score" else None
    if plan.grade == "end" and not plan.cut:
        after.append(end_rows(form, plan))
    if plan.remark and not plan.cut:
        after.append(draw_head.remark(rnd))
    return before, indicators, after


def draw(rnd, form, plan):
    """The sheets of one form, and its reading."""
    reading = readings.new(form, plan)
    before, indicators, after = blocks_of(rnd, form, plan, reading)
    if plan.indicators == "none":
        return [stack(before)], reading
    if plan.sheets == "continued" and len(indicators) > 3:
        k = rnd.randint(2, len(indicators) - 1)
        table = [
            draw_table.draw(rnd, form, plan, reading, indicators[:k]),
            draw_table.draw(rnd, form, plan, reading, indicators[k:], False),
        ]
        return [stack(before + table[:1]), stack(table[1:] + after)], reading
    table = [draw_table.draw(rnd, form, plan, reading, indicators)]
    if plan.sheets == "by-block":
        return [stack(before), stack(table + after)], reading
    return [stack(before + table + after)], reading


def expectations(form, plan):
    """What follows from blanks and from where the form ends; without a column for reasons, none can be missing."""
    if plan.blank in ("actual", "target"):
        form.expected = {"column-blank", "required-field-missing"}
    if plan.blank == "score":
        form.expected = {"column-blank"}
    if plan.cut:
        form.expected, form.allowed = {"form-incomplete"}, set()
    if "reason" not in plan.columns:
        form.allowed |= {"shortfall-without-reason"}


def make(rnd, plan, planted=False):
    """One file: its sheets, and a reading for each form in it."""
    sheets, found = [], []
    for _ in range(plan.forms):
        form = figures.make(rnd, plan.kind, 0.3 if planted else 0.15, plan.odd_share, plan.sources, plan.changed)
        if planted:
            plants.plant(rnd, form, plan.shown())
        expectations(form, plan)
        drawn, reading = draw(rnd, form, plan)
        found.append(reading)
        if not sheets:
            sheets = drawn
        elif plan.together == "beside":
            sheets = [beside(sheets[0], drawn[0])]
        else:
            sheets[-1].below(drawn[0], rnd.choice([0, 1, 2]))
    return sheets, found
