# SPDX-License-Identifier: Apache-2.0
"""The kinds of layout: each changes the plan of the standard form in one respect, `mixed` in as many as it likes."""

import headings
from plan import LEVELS, Plan

ORDERS = (
    LEVELS + ["weight", "target", "actual", "score", "reason"],
    LEVELS + ["target", "weight", "actual", "score", "reason"],
    LEVELS + ["weight", "score", "target", "actual", "reason"],
    LEVELS + ["target", "actual", "score", "weight", "reason"],
)
EXTRAS = {"serial": 0, "criteria": -2, "evidence": -1, "review": -1, "last_year": 3, "completion": -3}
WITH_SIGN = (
    LEVELS + ["sign", "target", "measure", "actual", "weight", "score", "reason"],
    LEVELS + ["sign", "target", "measure", "weight", "actual", "score", "reason"],
    ["name", "measure", "sign", "target", "weight", "actual", "score", "reason"],
    LEVELS + ["target", "measure", "actual", "weight", "score", "reason"],
    LEVELS + ["sign", "target", "actual", "weight", "score", "reason"],
)


def standard(rnd, plan):
    pass


def order(rnd, plan):
    plan.columns = list(rnd.choice(ORDERS))


def sign_columns(rnd, plan):
    plan.columns = list(rnd.choice(WITH_SIGN))
    plan.sign_words = rnd.random() < 0.3


def place(columns, extra):
    """Puts a further column where people have it."""
    beside = {
        "serial": 0,
        "last_year": columns.index("target") if "target" in columns else 0,
        "completion": columns.index("actual") + 1 if "actual" in columns else 0,
        "criteria": columns.index("actual") + 1,
        "evidence": len(columns),
        "review": columns.index("score") + 1 if "score" in columns else len(columns),
    }
    columns.insert(beside[extra], extra)


def extra_columns(rnd, plan):
    for extra in rnd.sample(sorted(EXTRAS), rnd.randint(1, 3)):
        place(plan.columns, extra)


def composed(rnd, plan):
    plan.headings = headings.compose_all(rnd)


def damaged(rnd, plan):
    plan.headings = headings.damage_some(rnd, headings.compose_all(rnd) if rnd.random() < 0.5 else plan.headings)


def broken(rnd, plan):
    plan.broken = True


def two_rows(rnd, plan):
    plan.heading_rows = 2
    if rnd.random() < 0.5:
        sign_columns(rnd, plan)


def levels(rnd, plan):
    plan.levels = rnd.choice(["first", "repeated"])
    plan.points_in_class = rnd.choice(["", "brackets", "wide", "blank"])
    plan.numbered = rnd.random() < 0.3
    plan.side_label = rnd.random() < 0.5


def three_weights(rnd, plan):
    plan.three_weights = True
    plan.levels = rnd.choice(["merged", "merged", "first"])


def subtotals(rnd, plan):
    plan.subtotals, plan.levels = True, rnd.choice(["first", "repeated"])


def block_scores(rnd, plan):
    plan.block_score = True


def money_pairs(rnd, plan):
    plan.money = "pairs"


def money_stacked(rnd, plan):
    plan.money = "stacked"


def money_sources(rnd, plan):
    plan.money = "sources-in-columns"


def money_rows(rnd, plan):
    plan.sources = rnd.choice(
        [
            ("central", "provincial", "county"),
            ("central", "local", "other"),
            ("central", "provincial", "county", "other"),
            ("fiscal", "other"),
        ]
    )
    for row in ("money_total", "fiscal", "carryover", "other", "central", "provincial", "county", "local", "money"):
        plan.headings[row] = headings.compose(rnd, row)


def stages(rnd, plan):
    """A column with the change, with what arrived, or without the initial budget."""
    plan.stages = list(
        rnd.choice(
            [
                ["initial", "adjustment", "full_year", "executed"],
                ["initial", "full_year", "received", "executed"],
                ["full_year", "executed"],
                ["initial", "adjustment", "full_year", "received", "executed"],
            ]
        )
    )
    plan.changed = True


def head(rnd, plan):
    plan.head = rnd.choice(["long", "pairs"])
    plan.total, plan.grade = rnd.choice(["head", "both", "row"]), rnd.choice(["head", "end", ""])
    plan.headings["total_head"], plan.headings["grade"] = headings.compose(rnd, "total_head"), headings.compose(
        rnd, "grade"
    )


def unit(rnd, plan):
    plan.unit, plan.unit_place = rnd.choice(
        [
            ("元", "label"),
            ("元", "heading"),
            ("元", "line"),
            ("万元", "heading"),
            ("万元", "line"),
            ("万元", "cell"),
            ("元", "cell"),
        ]
    )


def several_below(rnd, plan):
    plan.forms = rnd.randint(2, 3)


def several_beside(rnd, plan):
    plan.forms, plan.together = 2, "beside"


def over_sheets(rnd, plan):
    plan.sheets = "by-block"


def continued(rnd, plan):
    plan.sheets = "continued"
    plan.levels = rnd.choice(["merged", "first", "repeated"])


def hubei(rnd, plan):
    plan.kind, plan.columns = "hubei", LEVELS + ["target", "actual", "score"]
    plan.headings.update(
        target="年初目标值（A）",
        actual="实际完成值（B）",
        full_year="预算数（A）",
        executed="执行数（B）",
        rate="执行率（B/A）",
        money_score="得分（20分*执行率）",
        money="预算执行情况",
    )
    plan.stages, plan.goal = ["full_year", "executed"], False


def department(rnd, plan):
    plan.kind = "department"
    plan.headings.update(money=rnd.choice(["预算资金", "年度预算申请", "部门资金"]))


def transfer(rnd, plan):
    plan.kind, plan.columns, plan.money, plan.total = (
        "transfer",
        LEVELS + ["target", "actual", "reason"],
        "pairs",
        "none",
    )
    plan.headings.update(
        full_year="预算数（A）",
        executed="执行数（B）",
        rate="预算执行率（B/A）",
        money="预算执行情况",
        target="指标值",
        actual="全年实际完成值",
    )


def decision_blocks(rnd, plan):
    plan.kind, plan.money, plan.execution = "blocks", "sources-in-columns", True
    plan.headings.update(target="年初指标值", actual="年终完成值", score="自评分")


def money_alone(rnd, plan):
    plan.indicators, plan.goal, plan.total = "none", rnd.random() < 0.5, "none"


def table_alone(rnd, plan):
    plan.kind, plan.money, plan.goal = "table", "none", False


def turned(rnd, plan):
    plan.indicators, plan.levels, plan.side_label, plan.sheets, plan.may_be_unread = (
        "turned",
        "repeated",
        False,
        "by-block",
        True,
    )
    plan.total = "head"


def odd_values(rnd, plan):
    plan.odd_share = 0.9
    plan.decimals = rnd.choice(["", "two"])


def blank_column(rnd, plan):
    plan.blank = rnd.choice(["actual", "actual", "target", "score"])


def cut_off(rnd, plan):
    plan.cut = True


SIMPLE = {
    f.__name__.replace("_", "-"): f
    for f in (
        standard,
        order,
        sign_columns,
        extra_columns,
        composed,
        damaged,
        broken,
        two_rows,
        levels,
        three_weights,
        subtotals,
        block_scores,
        money_pairs,
        money_stacked,
        money_sources,
        money_rows,
        stages,
        head,
        unit,
        several_below,
        several_beside,
        over_sheets,
        continued,
        hubei,
        department,
        transfer,
        decision_blocks,
        money_alone,
        table_alone,
        turned,
        odd_values,
        blank_column,
        cut_off,
    )
}
# What mixes: one of each group at the most.
GROUPS = (
    ("order", "sign-columns", "extra-columns"),
    ("composed",),
    ("two-rows", "broken"),
    ("levels", "three-weights", "subtotals"),
    ("money-pairs", "money-stacked", "money-rows", "stages"),
    ("head",),
    ("unit",),
    ("over-sheets", "continued", "several-below"),
)
UNSPOILT = {"blank-column", "cut-off"}  # nothing is planted where things are missing


def mixed(rnd, plan):
    for group in GROUPS:
        if rnd.random() < 0.6:
            SIMPLE[rnd.choice(group)](rnd, plan)


ALL = {**SIMPLE, "mixed": mixed}


def plan_for(rnd, kind):
    plan = Plan()
    plan.points_in_class = rnd.choice(["", "", "brackets", "wide"])
    plan.remark = rnd.random() < 0.3
    plan.grade = "end" if rnd.random() < 0.15 else ""
    ALL[kind](rnd, plan)
    if plan.money != "rows" and plan.money != "stacked" or not {"initial"} <= set(plan.stages):
        plan.changed = False  # a change that cannot be seen is none
    if plan.subtotals and plan.levels == "merged":
        plan.levels = "first"
    return plan
