# SPDX-License-Identifier: Apache-2.0
"""The scoring rules once more, by exact fractions, written from the rule book alone.

Nothing here is taken from the C: where both agree to the last digit on a million random forms, a mistake would have to be
made twice. A = target, B = actual, w = weight, c = B/A completion, r = execution rate. Absent figures are None.
"""
from dataclasses import dataclass, field
from fractions import Fraction as F

HIGHER, LOWER, EQUAL, RANGE, DATE, WORDS = "higher", "lower", "equal", "range", "date", "words"
REACHED = ("达成预期", "全部达成", "全部或基本达成", "基本达成", "全面达成", "已达成预期", "完全达成")
PARTLY = ("部分达成", "部分实现", "部分完成")
MISSED = ("未达成", "没有达成", "未实现预期", "未完成")


def round_half_away(value, digits):
    """四舍五入 of a value that is not negative."""
    under = value.denominator
    return F((2 * value.numerator * 10**digits + under) // (2 * under), 10**digits)


@dataclass
class Indicator:
    category: str
    kind: str | None  # None: nothing that could be compared
    target: object = None
    actual: object = None
    unit: str = ""
    weight: F | None = None
    claimed: F | None = None
    not_applicable: bool = False
    missing: bool = False  # nothing is written as the actual


@dataclass
class Form:
    scheme: str
    initial: F | None
    full_year: F | None
    executed: F | None
    execution_weight: F | None
    execution_score: F | None
    indicators: list = field(default_factory=list)


def met(i):
    if i.kind in (LOWER, DATE):
        return i.actual <= i.target
    if i.kind == RANGE:
        return i.target[0] <= i.actual <= i.target[1]
    if i.kind == EQUAL:
        return i.actual == i.target or (i.actual > i.target and i.target != 0)
    return i.actual >= i.target


def completion(i):
    """c, at most 1 when the target is missed; a missed target of 0 leaves nothing."""
    if i.kind == LOWER:
        over, under = i.target, i.actual
    elif i.kind == RANGE and i.actual > i.target[1]:
        over, under = i.target[1], i.actual
    elif i.kind == RANGE:
        over, under = i.actual, i.target[0]
    else:
        over, under = i.actual, i.target
    if under <= 0 or over <= 0:
        return F(1) if met(i) else F(0)
    return over / under


def proportional(i):
    return i.weight if met(i) else i.weight * completion(i)


def pass_mark_60(i):
    if met(i):
        return i.weight
    c = completion(i)
    return F(0) if c < F(60, 100) else i.weight * (c - F(60, 100)) / F(40, 100)


def satisfaction_intervals(i):
    for least, share in ((90, 100), (80, 80), (60, 50)):
        if i.actual >= least:
            return i.weight * share / 100
    return F(0)


def steps_below_90(i):
    """90 % and above full, each whole 5 % below costs 1 point."""
    percent = completion(i) * 100
    if percent >= 90:
        return i.weight
    return max(F(0), i.weight - (90 - percent) // 5)


def cost_control(i):
    if i.target == 0:
        return i.weight if i.actual == 0 else F(0)
    away = abs(i.actual - i.target) / i.target * 100
    for limit, fifths in ((10, 5), (15, 3), (20, 1)):
        if away <= limit:
            return i.weight * fifths / 5
    return F(0)


def ladder_beijing(i):
    """(B−A)/A: [200 %, 300 %) −10 % of w, [300 %, 500 %) −20 %, from 500 % on −30 %."""
    if not met(i) or i.target <= 0 or i.actual <= i.target:
        return proportional(i)
    beyond = (i.actual - i.target) / i.target * 100
    off = 30 if beyond >= 500 else 20 if beyond >= 300 else 10 if beyond >= 200 else 0
    return i.weight * (100 - off) / 100


def linear_overshoot(i):
    """A < B < 2A: w·(1−(B−A)/A); B ≥ 2A: 0."""
    if met(i):
        return i.weight
    if i.target <= 0 or i.actual >= 2 * i.target:
        return F(0)
    return i.weight * (1 - (i.actual - i.target) / i.target)


def all_or_nothing(i):
    return i.weight if met(i) else F(0)


def within_130(i):
    if not met(i):
        return F(0)
    if i.kind in (HIGHER, EQUAL) and i.target > 0 and i.actual > i.target * F(130, 100):
        return F(0)
    return i.weight


def in_class(category, code):
    return category == code or category.startswith(code + ".")


def national(i):
    return proportional(i)


def core_2021(i):
    if i.kind == HIGHER and i.unit == "%" and in_class(i.category, "satisfaction"):
        return satisfaction_intervals(i)
    return pass_mark_60(i)


def form_2017(i):
    if i.kind == EQUAL and (in_class(i.category, "output.cost") or in_class(i.category, "cost")):
        return cost_control(i)
    if i.kind == HIGHER and i.unit == "%":
        return steps_below_90(i)
    return proportional(i)


def beijing(i):
    return ladder_beijing(i) if i.kind in (HIGHER, EQUAL) else proportional(i)


def overshoot(i):
    return linear_overshoot(i) if i.kind == LOWER else proportional(i)


NATIONAL_CLASSES = (("output", ("output",), 50), ("benefit", ("benefit",), 30), ("satisfaction", ("satisfaction",), 10))
EVERYTHING = ("",)
TIERS_80_60 = ((REACHED, 80, 100, True), (PARTLY, 60, 80, False), (MISSED, 0, 60, False))
TIERS_80_50 = ((REACHED, 80, 100, True), (PARTLY, 50, 80, False), (MISSED, 0, 50, False))
PART_ANSWERS = {"yes": 100, "large extent": 67, "small extent": 33, "no": 0}
LETTERS = {"A": 100, "B": 75, "C": 50, "D": 25, "D*": 25}
NATIONAL_GRADES = ((90, "excellent"), (80, "good"), (60, "fair"), (None, "poor"))


def execution_intervals(rate):
    return F(100 if rate >= 1 else 70 if rate >= F(8, 10) else 50 if rate >= F(6, 10) else 0, 100)


@dataclass
class Scheme:
    execution: int
    classes: tuple
    score: object
    tiers: tuple = TIERS_80_60
    grades: tuple = NATIONAL_GRADES
    execution_share: object = None
    answers: dict | None = None  # answers that fix a share of the weight
    default_weight: int | None = None
    transfers: tuple = ()  # absent class, class that gets the points, points
    rescale_always: bool = False
    missing: str = "carry"
    combine: str = "sum"  # or "mean", "minimum", "lookup"
    total: bool = True
    demonstrated: str | None = None  # the class without which the result is not demonstrated


SCHEMES = {
    "mof-2020": Scheme(10, NATIONAL_CLASSES, national),
    "mof-2021-core": Scheme(
        10,
        (("cost", ("cost", "output.cost"), 20), ("output", ("output",), 40), ("benefit", ("benefit",), 20),
         ("satisfaction", ("satisfaction",), 10)),
        core_2021,
        execution_share=execution_intervals,
        transfers=(("cost", "output", 10), ("cost", "benefit", 10), ("satisfaction", "benefit", 10)),
    ),
    "hubei": Scheme(20, (("goals", EVERYTHING, 80),), national, tiers=TIERS_80_50),
    "form-2017": Scheme(10, NATIONAL_CLASSES, form_2017, tiers=TIERS_80_50),
    "beijing-department": Scheme(
        20,
        (("goals", ("output", "benefit", "satisfaction", "cost"), 60), ("management", ("management",), 20)),
        beijing,
    ),
    "sichuan": Scheme(10, (("indicators", EVERYTHING, 90),), national),
    "sichuan-department": Scheme(10, (("indicators", EVERYTHING, 90),), within_130),
    "linear-overshoot": Scheme(10, NATIONAL_CLASSES, overshoot),
    "guangxi": Scheme(10, NATIONAL_CLASSES, national),
    "part-2002": Scheme(
        0,
        tuple((name, (name,), w) for name, w in (("purpose", 20), ("planning", 10), ("management", 20), ("results", 50))),
        None,
        answers=PART_ANSWERS,
        grades=((85, "excellent"), (70, "good"), (50, "fair"), (None, "poor")),
        default_weight=100,
        combine="mean",
        rescale_always=True,
        missing="zero",
        demonstrated="results",
    ),
    "ordinal-m1": Scheme(0, (("indicator", EVERYTHING, 0),), None, answers=LETTERS, default_weight=4, missing="exclude",
                         combine="minimum", total=False),
    "ordinal-m2": Scheme(0, (("indicator", EVERYTHING, 0),), None, answers=LETTERS, default_weight=4, missing="exclude",
                         combine="lookup", total=False),
}


def capped(value, weight):
    """A rounded score never passes the weight."""
    if value == weight and 100 % weight.denominator == 0:
        return weight
    return min(round_half_away(value, 2), weight)


def judged(scheme, i):
    """The claim, held to the band of the level that the actual states."""
    if scheme.answers:
        share = scheme.answers.get(i.actual)
        if share is not None:
            return capped(i.weight * share / 100, i.weight)
        levels = ()
    else:
        levels = scheme.tiers
    low, top = F(0), i.weight
    for words, least, most, inclusive in levels:
        if i.actual.startswith(words):
            low, top = capped(i.weight * least / 100, i.weight), capped(i.weight * most / 100, i.weight)
            if not inclusive:  # the greatest score with two decimals that is still below
                whole = F(int(top * 100), 100)
                top = max(F(0), whole - F(1, 100) if whole == top else whole)
            top = max(top, low)
            break
    return None if i.claimed is None else min(max(i.claimed, low), top)


def score_indicator(scheme, i):
    """The score, what counts in the totals, and whether the indicator is left out."""
    if i.not_applicable:
        return None, None, True
    if i.weight is not None and i.kind == WORDS:
        score = judged(scheme, i)
        if score is not None:
            return score, score, False
    elif i.weight is not None and i.kind is not None and scheme.score and (i.kind != DATE or met(i)):
        value = i.weight if i.kind == DATE else scheme.score(i)
        score = capped(value, i.weight)
        return score, score, False
    if i.weight is not None and i.kind != WORDS and scheme.missing == "zero":
        return F(0), F(0), False
    if i.weight is not None and i.kind != WORDS and scheme.missing == "exclude":
        return None, None, True
    if i.claimed is None:
        return None, None, i.weight is None
    return None, i.claimed if i.weight is None else min(i.claimed, i.weight), False


def class_of(scheme, category):
    for index, (_, prefixes, _) in enumerate(scheme.classes):
        if any(p == "" or in_class(category, p) for p in prefixes):
            return index
    return None


def score_class(scheme, scored, weight):
    """The score of a class on the scheme's scale, from pairs of score and weight."""
    if not scored:
        return None
    weighted = [(s, w) for s, w in scored if w is not None]
    if not weighted:
        loose = sum(s for s, _ in scored)
        return min(loose, F(weight)) if weight else loose
    if scheme.combine == "minimum":
        return min(weighted, key=lambda pair: pair[0] / pair[1])[0]
    if scheme.combine == "lookup":
        mean = round_half_away(sum(s for s, _ in weighted) / F(len(scored)), 6)
        for least, value in ((F(15, 4), F(4)), (F(13, 4), F(7, 2)), (F(11, 4), F(3)), (F(9, 4), F(5, 2)), (F(7, 4), F(2)),
                             (F(5, 4), F(3, 2))):
            if mean >= least:
                return value
        return F(1)
    scores, weights = sum(s for s, _ in weighted), sum(w for _, w in weighted)
    if not weight:
        return scores
    return capped(weight * scores / weights, F(weight))


def score_execution(scheme, form, points):
    """Rate in per cent, weight, score, and what counts in the totals."""
    full = scheme.execution + sum(w for _, _, w in scheme.classes)
    claim, claimed_score = form.execution_weight, form.execution_score
    has_funds = any(x is not None for x in (form.initial, form.full_year, form.executed))
    if claim and (points is None or claim < full):
        weight = claim
    elif not scheme.execution:
        weight = None
    elif not claim and claimed_score is None and (points == full or not has_funds):
        weight = None
    else:
        weight = F(scheme.execution)
    budget = form.full_year if form.full_year is not None else form.initial
    if not budget or form.executed is None:
        carried = None if claimed_score is None or weight is None else min(claimed_score, weight)
        return None, weight, None, carried
    rate = form.executed / budget
    shown = round_half_away(rate * 100, 6)
    if weight is None:
        return shown, None, None, None
    share = min(rate, F(1))
    if scheme.execution_share:
        share = scheme.execution_share(share)
    score = capped(weight * share, weight)
    return shown, weight, score, score


def headline(scheme, carried, slack, weight, recomputed, normalised):
    """The score of a form: its sum where the weights are the full marks or where there are none, else the normalised total."""
    full = scheme.execution + sum(w for _, _, w in scheme.classes)
    if recomputed is None or carried:
        return recomputed
    if scheme.combine == "sum" and weight is not None and abs(weight - full) <= slack:
        return recomputed
    return normalised


def evaluate(form):
    """rate, execution score, weight, recomputed, normalised, score, grade, the scores, and the scores of the classes."""
    scheme = SCHEMES[form.scheme]
    slack = sum(F(5, 1000) for i in form.indicators if i.weight is not None and i.weight % F(1, 10))
    for i in form.indicators:
        if not i.weight:
            i.weight = None if scheme.default_weight is None else F(scheme.default_weight)
    weights_given = [i.weight for i in form.indicators if i.weight is not None]
    points = sum(weights_given) if weights_given else None
    scores, per_class = [], [[] for _ in scheme.classes]
    excused = [[False, False] for _ in scheme.classes]  # something not applicable, something unscored
    carried = False
    weight_sum = score_sum = F(0)
    any_weight = form.execution_weight is not None
    any_score = any_weight or form.execution_score is not None
    for i in form.indicators:
        score, counted, left_out = score_indicator(scheme, i)
        scores.append(score)
        index = class_of(scheme, i.category)
        if index is not None:
            if counted is not None:
                per_class[index].append((counted, i.weight))
            else:
                excused[index][0 if i.not_applicable else 1] = True
        if left_out:
            continue
        if i.weight is not None:
            any_weight = True
            weight_sum += i.weight
        if counted is not None:
            any_score = True
            score_sum += counted
            carried = carried or not weights_given
    rate, weight, execution, counted = score_execution(scheme, form, points)
    weight_sum += weight or 0
    score_sum += counted or 0
    class_weights = {name: w for name, _, w in scheme.classes}
    for index, (name, _, _) in enumerate(scheme.classes):
        if not per_class[index]:
            for absent, to, moved in scheme.transfers:
                if absent == name:
                    class_weights[name] -= moved
                    class_weights[to] += moved
    class_scores = [score_class(scheme, per_class[n], class_weights[name]) for n, (name, _, _) in enumerate(scheme.classes)]
    total, grade = None, "none"
    if scheme.total and any(s is not None for s in class_scores):
        total = sum(s for s in class_scores if s is not None)
        if counted is not None:
            total += capped(scheme.execution * counted / weight, F(scheme.execution)) if scheme.execution else counted
        full = scheme.execution + sum(w for _, _, w in scheme.classes)
        gone = sum(
            class_weights[name]
            for n, (name, _, _) in enumerate(scheme.classes)
            if class_scores[n] is None and (scheme.rescale_always or (excused[n][0] and not excused[n][1]))
        )
        if weight is None and scheme.execution and points == full and form.execution_score is None:
            gone += scheme.execution  # the form is full without execution, which does not apply to it
        if 0 < gone < full:
            total = capped(full * total / (full - gone), F(full))
    weights = weight_sum if any_weight and not carried else None
    recomputed = score_sum if any_score and scheme.total else None
    score = headline(scheme, carried, slack, weights, recomputed, total)
    if score is not None:
        grade = next(g for least, g in scheme.grades if least is None or score >= least)
        names = [name for name, _, _ in scheme.classes]
        if scheme.demonstrated and class_scores[names.index(scheme.demonstrated)] is None:
            grade = "none"
    return rate, execution, weights, recomputed, total, score, grade, scores, class_scores
