# SPDX-License-Identifier: Apache-2.0
"""The table of indicators with its levels, columns, subtotals and total."""

import headings
import reading as readings
import values
from grid import Block, turned
from plan import LEVELS

EXTRA_LEVELS = {"weight1": "level1", "weight2": "level2"}
SIGN_WORDS = {">=": "正向", ">": "正向", "<=": "反向", "=": "正向"}
SIGN_MARKS = {">=": "≥", ">": "＞", "<=": "≤", "=": "="}


def class_label(form, plan, level1):
    points = readings.points(form.points.get(level1, 0))
    return {
        "brackets": f"{level1}({points}分)",
        "wide": f"{level1}（{points}分）",
        "blank": f"{level1} {points}分",
    }.get(plan.points_in_class, level1)


def completion(value):
    """Actual in percent of the target, where both are numbers."""
    if not value.plain or values.exact(value.number) == 0:
        return ""
    return values.decimal(values.exact(value.reached) / values.exact(value.number) * 100, 2, True) + "%"


def last_year(rnd, value):
    return values.near(rnd, value.number, 0, 700, 990) + value.unit if value.plain else value.actual


def sign_text(value, words):
    """What stands in a column of signs."""
    if not value.plain:
        return "定性"
    if value.number == "0":
        return "反向" if words else "="
    return (SIGN_WORDS if words else SIGN_MARKS)[value.sign or ">="]


def row_texts(rnd, form, plan, one, k, words):
    """The cells of one indicator by column; and target and actual as a reader should put them together."""
    value = one.value
    apart = value.plain and "sign" in plan.columns
    sign = sign_text(value, words)
    unit = "" if "measure" in plan.columns and value.plain else value.unit
    bare = "measure" in plan.columns and value.plain
    target = value.number + unit if apart or bare else value.target
    actual = value.reached if bare else value.actual
    if bare and not apart and value.sign in ("<=", ">"):  # without a column for it the sign stays with the number
        target = SIGN_MARKS[value.sign] + target
    target, actual = target if one.target_shown else "", actual if one.actual_shown else ""
    cells = {
        "name": (f"指标{k + 1}：" if plan.numbered else "") + one.name,
        "target": target,
        "actual": actual,
        "sign": sign,
        "measure": value.unit if value.plain else "",
        "weight": readings.points(one.weight, plan.decimals),
        "score": readings.points(one.score, plan.decimals),
        "reason": one.reason,
        "criteria": one.criteria,
        "evidence": one.evidence,
        "serial": str(k + 1),
        "review": readings.points(one.score, plan.decimals),
        "last_year": last_year(rnd, value),
        "completion": completion(value),
    }
    if plan.blank:
        cells[plan.blank] = ""
    wanted = sign + value.number + value.unit if apart and not words and cells["target"] else cells["target"]
    return cells, wanted, cells["actual"]


def table_columns(plan):
    """The columns as drawn: three of points, one behind each level, where the layout has them."""
    if not plan.three_weights:
        return list(plan.columns)
    columns = []
    for column in plan.columns:
        columns += {
            "level1": ["level1", "weight1"],
            "level2": ["level2", "weight2"],
            "name": ["name", "weight"],
            "weight": [],
        }.get(column, [column])
    return columns


def heading(rnd, plan, column):
    text = plan.headings[{"weight1": "weight", "weight2": "weight"}.get(column, column)].replace("万元", plan.unit)
    return headings.broken(rnd, text) if plan.broken else text


GROUPS = (
    (LEVELS, "绩效指标"),
    (["sign", "target", "measure"], "年度指标值"),
    (["target", "measure"], "年度目标"),
    (["weight", "score"], "评分情况"),
    (["actual", "score"], "自评情况"),
    (["target", "actual"], "指标完成情况"),
)


def put_headings(rnd, block, plan, columns, first):
    """One row of headings, or two where some columns stand under a common one."""
    texts = [heading(rnd, plan, c) for c in columns]
    if plan.heading_rows == 1:
        block.row(*texts, at=first)
        return dict(zip(columns, texts))
    upper, lower, k = [], [], 0
    while k < len(columns):
        name, size = next(
            ((name, len(group)) for group, name in GROUPS if columns[k : k + len(group)] == group), (None, 1)
        )
        upper.append((name or texts[k], size))
        lower += texts[k : k + size] if name else [None]
        k += size
    block.row(*upper, at=first)
    block.row(*lower, at=first)
    column = first
    for text, (_, size) in zip(_heads(lower, upper), upper):
        if text is None:
            block.reach(block.grid.height - 2, column, 2)
        column += size
    return dict(zip(columns, texts))


def _heads(lower, upper):
    """The first of the lower headings under each upper one."""
    k = 0
    for _, size in upper:
        yield lower[k]
        k += size


def levels(plan, form, one, before):
    """What stands in the columns of the levels; None where the cell above reaches down."""
    same1 = before is not None and before.level1 == one.level1
    same2 = same1 and before.level2 == one.level2
    again = {"merged": None, "first": "", "repeated": 1}[plan.levels]
    label = class_label(form, plan, one.level1)
    cells = {
        "level1": label if not same1 or again == 1 else again,
        "level2": one.level2 if not same2 or again == 1 else again,
    }
    if plan.three_weights:
        weight2 = sum(i.weight for i in form.indicators if (i.level1, i.level2) == (one.level1, one.level2))
        weight1 = sum(i.weight for i in form.indicators if i.level1 == one.level1)
        cells["weight1"] = readings.points(weight1) if not same1 or again == 1 else again
        cells["weight2"] = readings.points(weight2) if not same2 or again == 1 else again
    if plan.block_score:
        cells["score"] = (
            None if same1 else readings.points(sum(i.score for i in form.indicators if i.level1 == one.level1))
        )
    return cells


def merge_down(block, first, column, top):
    """Every empty place under a cell of the column, down to the next one, becomes its own."""
    height, start = block.grid.height, None
    for row in range(top, height + 1):
        if row == height or (row, column) in block.grid.cells:
            if start is not None:
                block.reach(start, column, row - start)
            start = row


def add_subtotal(block, form, columns, first, level1, plan):
    mine = [i for i in form.indicators if i.level1 == level1]
    cells = {
        "weight": readings.points(sum(i.weight for i in mine)),
        "score": readings.points(sum(i.score for i in mine)),
        "level1": "小计",
        "name": "",
    }
    block.row(*(cells.get(c, "") for c in columns), at=first)


def draw(rnd, form, plan, reading, indicators, with_headings=True):
    """The rows of these indicators; the columns with what a reader should find go into the reading."""
    columns = table_columns(plan)
    first = 1 if plan.side_label else 0
    stretch = [first + columns.index(c) for c in ("reason", "name", "actual") if c in columns]
    block = Block(first + len(columns), stretch[:1])
    if with_headings:
        written = put_headings(rnd, block, plan, columns, first)
        reading["headings"].update({c: written[c] for c in written if c in ("target", "actual", "weight", "score")})
    words, top, before = (
        plan.headings["sign"] in ("指标性质", "指标方向", "性质") and plan.sign_words,
        block.grid.height,
        None,
    )
    for k, one in enumerate(indicators):
        cells, target, actual = row_texts(rnd, form, plan, one, k, words)
        cells.update(levels(plan, form, one, before))
        block.row(*(cells[c] for c in columns), at=first)
        weight = cells["weight"] if "weight" in columns else ""
        score = "" if plan.block_score or "score" not in columns else cells["score"]
        readings.indicator(
            reading, one, target if "target" in columns else "", actual if "actual" in columns else "", weight, score
        )
        before = one
        last = k + 1 == len(indicators) or indicators[k + 1].level1 != one.level1
        if last and plan.subtotals and plan.levels != "merged":
            add_subtotal(block, form, columns, first, one.level1, plan)
            before = None
    if plan.levels == "merged" or plan.block_score:
        for column in (["level1", "level2", "weight1", "weight2"] if plan.levels == "merged" else []) + (
            ["score"] if plan.block_score else []
        ):
            if column in columns:
                merge_down(block, first, first + columns.index(column), top)
    if plan.side_label:
        block.grid.put("绩\n效\n指\n标" if rnd.random() < 0.2 else "绩效指标", 0, 0, block.grid.height)
    return turned(block) if plan.indicators == "turned" else block


def total_row(form, plan, reading):
    """The last row: all points, and what was scored."""
    columns = table_columns(plan)
    first = 1 if plan.side_label else 0
    block = Block(
        first + len(columns), [first + columns.index(c) for c in ("reason", "name", "actual") if c in columns][:1]
    )
    weight = (form.execution_weight or 0) + sum(i.weight for i in form.indicators) + sum(m[2] for m in form.management)
    cells = {"weight": readings.points(weight, plan.decimals), "score": readings.points(form.total, plan.decimals)}
    if plan.blank == "score":
        cells["score"] = ""
    lead = next(k for k, c in enumerate(columns) if c in cells or k + 1 == len(columns))
    block.row((plan.headings["total"], first + lead), *(cells.get(c, "") for c in columns[lead:]))
    reading["headings"]["total"] = plan.headings["total"]
    return block


def management(form, reading):
    """项目决策 and 项目管理: items with points and scores only."""
    block = Block(5, [1])
    block.row("项目权重", "评价内容", "分值", "自评分", "评价标准及依据")
    totals = {}
    for level1, _, weight, _ in form.management:
        totals[level1] = totals.get(level1, 0) + weight
    before = None
    for level1, item, weight, score in form.management:
        row = block.row(
            f"{level1}{readings.points(totals[level1])}分" if level1 != before else None,
            item,
            readings.points(weight),
            readings.points(score),
            "按标准计分",
        )
        reading["indicators"].append(
            {
                "l1": level1,
                "l2": None,
                "name": item,
                "target": None,
                "actual": None,
                "weight": float(weight),
                "score_claimed": float(score),
                "reason": False,
            }
        )
        before = level1
    merge_down(block, 0, 0, 1)
    return block
