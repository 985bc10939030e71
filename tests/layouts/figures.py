# SPDX-License-Identifier: Apache-2.0
"""Forms as figures, before anyone lays them out: consistent by the rules of mof-2020, or wrong in exactly one planted
way.

Everything is exact; a score is rounded once, 四舍五入, to two decimals.
"""

import json
import os
from dataclasses import dataclass, field
from fractions import Fraction

import values

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "words.json"), encoding="utf-8") as source:
    WORDS = json.load(source)

BANDS = ((90, "优"), (80, "良"), (60, "中"), (0, "差"))
OUTPUT = ("数量指标", "质量指标", "时效指标", "成本指标")
BENEFIT = ("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标")
# What is done to things and not to people or animals.
THINGS = (
    "{o}养护",
    "购置{o}",
    "维修{o}",
    "建设{o}",
    "补植{o}",
    "{o}验收",
    "{o}完好",
    "{o}正常",
    "{o}建设",
    "{o}故障",
    "{o}采购",
    "{o}单位",
    "{o}产值",
    "{o}运行",
    "{o}绿化",
    "{o}水质",
)
# Points of execution and of the classes, by the kind of form; satisfaction is 0 where the form has no such class.
SPLITS = {
    "project": ((10, 50, 30, 10),) * 4 + ((10, 50, 40, 0), (10, 60, 20, 10), (10, 40, 40, 10)),
    "department": ((10, 50, 30, 10), (10, 60, 20, 10), (10, 50, 40, 0)),
    "transfer": ((10, 50, 30, 10),),
    "hubei": ((20, 40, 30, 10), (20, 50, 20, 10), (20, 40, 40, 0)),
    "blocks": ((0, 40, 35, 10),),
    "table": ((0, 60, 30, 10), (0, 50, 40, 10), (0, 60, 40, 0)),
}
# The parts of the money block: what is given by the state, and by whom, or what is left over and other money.
SOURCES = (("fiscal", "carryover", "other"), ("fiscal", "carryover", "other"), ("fiscal", "other"), ("fiscal",))


@dataclass
class Indicator:
    level1: str
    level2: str
    name: str
    value: values.Value
    weight: Fraction
    score: Fraction
    reason: str = ""
    criteria: str = ""
    evidence: str = ""
    target_shown: bool = True
    actual_shown: bool = True


@dataclass
class Money:
    """One row of the money block, in 万元; a stage that the row leaves open is None."""

    source: str
    initial: Fraction
    full_year: Fraction
    executed: Fraction


@dataclass
class Form:
    kind: str
    name: str
    department: str
    unit: str
    year: int
    money: list  # the total first
    execution_weight: Fraction
    rate: str
    execution_score: Fraction
    points: dict  # of the classes
    indicators: list
    management: list  # (class, item, points, score) of 项目决策 and 项目管理
    goal: tuple
    total: Fraction = Fraction(0)
    grade: str = ""
    planted: str = ""
    expected: set = field(default_factory=set)  # findings that must be there: one of them
    allowed: set = field(default_factory=set)  # findings that are true as well


def half_away(value, digits=2):
    return Fraction((2 * value * 10**digits + 1) // 2, 10**digits)


def grade_of(total):
    return next(name for least, name in BANDS if total >= least)


def written(value, style=""):
    """A number of points or of 万元; the style "two" keeps both decimals."""
    return values.decimal(value, 2, trim=style != "two")


def split(rnd, points, parts):
    """Whole points for so many parts, none 0; uneven, as people weigh."""
    each = [1] * parts
    heavy = [rnd.choice([1, 1, 2, 3]) for _ in range(parts)]
    for _ in range(points - parts):
        each[rnd.choices(range(parts), heavy)[0]] += 1
    return each


def make_indicator(rnd, level1, level2, weight, project, form):
    year, shortfalls, odd_share = form
    fitting = [t for t in WORDS["indicators"][level2] if not (project.get("living") and t[0].startswith(THINGS))]
    template, kind, unit, low, high = rnd.choice(fitting)
    name = template.replace("{o}", rnd.choice(project["objects"]))
    if level1 == "产出指标" and level2 == "数量指标" and rnd.random() < odd_share:
        name, value = values.odd(rnd, rnd.random() < shortfalls)
    else:
        value = values.make(rnd, kind, unit, low, high, rnd.random() < shortfalls, year, WORDS["qualities"])
    score = half_away(weight * value.share)
    reason = rnd.choice(WORDS["reasons"]) if value.share < 1 else ""
    return Indicator(
        level1,
        level2,
        name,
        value,
        Fraction(weight),
        score,
        reason,
        rnd.choice(WORDS["criteria"]),
        rnd.choice(WORDS["evidence"]),
    )


def make_class(rnd, level1, kinds, points, count, project, form):
    """So many indicators of one class, ordered by subclass, no two of one name."""
    count = min(count, points)
    chosen = sorted(
        (kinds[i] if i < len(kinds) and count >= len(kinds) else rnd.choice(kinds) for i in range(count)),
        key=kinds.index,
    )
    made, names = [], set()
    for level2, weight in zip(chosen, split(rnd, points, count)):
        for _ in range(50):
            indicator = make_indicator(rnd, level1, level2, weight, project, form)
            if indicator.name not in names:
                break
        names.add(indicator.name)
        made.append(indicator)
    return made


def make_money(rnd, sources, changed):
    """Parts first, so that the total is their sum at every stage."""
    parts = []
    for k, source in enumerate(sources):
        nothing = k > 0 and rnd.random() < 0.35
        full = Fraction(0) if nothing else Fraction(rnd.randint(200, 90000), 100)
        initial = half_away(full * rnd.randint(80, 115) / 100) if changed and full else full
        share = rnd.choice([1000, 1000, 997, 985, 960, 934, 915])
        parts.append(Money(source, initial, full, half_away(full * share / 1000)))
    if len(parts) == 1 or rnd.random() < 0.2:  # one source gives everything: it repeats the total
        parts[1:] = [Money(p.source, Fraction(0), Fraction(0), Fraction(0)) for p in parts[1:]]
    total = Money("total", *(sum(getattr(p, stage) for p in parts) for stage in ("initial", "full_year", "executed")))
    return [total] + parts


def make(rnd, kind="project", shortfalls=0.15, odd_share=0.0, sources=None, changed=None):
    project = rnd.choice(WORDS["matters"])
    place, body = rnd.choice(WORDS["places"]), rnd.choice(WORDS["bodies"])
    year = rnd.randint(2019, 2024)
    execution, output, benefit, satisfaction = rnd.choice(SPLITS[kind])
    money = make_money(rnd, sources or rnd.choice(SOURCES), rnd.random() < 0.4 if changed is None else changed)
    rate = money[0].executed / money[0].full_year * 100
    size = (year, shortfalls, odd_share)
    kinds = OUTPUT[:1] if odd_share > 0.5 else OUTPUT  # odd values are counts
    indicators = make_class(rnd, "产出指标", kinds, output, rnd.randint(2, 12), project, size)
    indicators += make_class(rnd, "效益指标", BENEFIT, benefit, rnd.randint(1, 6), project, size)
    if satisfaction:
        indicators += make_class(
            rnd, "满意度指标", ("服务对象满意度指标",), satisfaction, rnd.choice([1, 1, 1, 2]), project, size
        )
    management = []
    if kind == "blocks":
        for level1, items, points in (
            ("项目决策", ("决策依据", "目标设置"), 5),
            ("项目管理", ("财务制度", "组织机构", "运行监管"), 10),
        ):
            management += [
                (level1, item, Fraction(w), Fraction(w)) for item, w in zip(items, split(rnd, points, len(items)))
            ]
    goal = tuple(text.replace("{m}", project["name"]) for text in rnd.choice(WORDS["goals"]))
    digits = rnd.choice([0, 1, 2, 2, 2]) if rate != 100 else rnd.choice([0, 2])
    form = Form(
        kind,
        f"{place}{project['name']}项目",
        place + "区" + body,
        place + "区" + body[:2] + rnd.choice(WORDS["offices"]),
        year,
        money,
        Fraction(execution),
        values.decimal(rate, digits) + "%",
        half_away(execution * rate / 100) if execution else None,
        {"产出指标": output, "效益指标": benefit, "满意度指标": satisfaction},
        indicators,
        management,
        goal,
    )
    settle(form)
    return form


def settle(form):
    """Total and grade follow from the scores."""
    form.total = (
        (form.execution_score or 0) + sum(i.score for i in form.indicators) + sum(m[3] for m in form.management)
    )
    form.grade = grade_of(form.total)
