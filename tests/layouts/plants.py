# SPDX-License-Identifier: Apache-2.0
"""One mistake at a time, of a kind that the catalogue of findings knows.

Each function spoils a consistent form and names the findings of which one must be reported (`expected`) and those that
are true besides (`allowed`); everything else that claims to be an error is invented. It returns False when the form has
no room for the mistake.
"""

from fractions import Fraction

import figures
import values


def expect(form, *codes, allowed=()):
    form.expected, form.allowed = set(codes), set(allowed)
    return True


def numeric(form, met):
    """Indicators with a number, plain if it was reached, that weigh enough to be spoilt."""
    return [
        i for i in form.indicators if (i.value.plain if met else True) and (i.value.share == 1) == met and i.weight >= 3
    ]


def total(rnd, form):
    form.total += rnd.choice([-3, -2, -1, 1, 2, Fraction(3, 2)])
    form.grade = figures.grade_of(form.total)
    return expect(form, "total-score-mismatch")


def rate(rnd, form):
    true = Fraction(form.rate.rstrip("%"))
    form.rate = values.decimal(max(Fraction(3), true - rnd.randint(2, 9)), 2) + "%"
    return expect(form, "execution-rate-mismatch")


def execution_score(rnd, form):
    form.execution_score = max(Fraction(1), form.execution_score - rnd.randint(1, 3))
    figures.settle(form)
    return expect(form, "execution-score-mismatch", "score-rounded-coarsely")


def weights(rnd, form):
    """One indicator weighs more than its share, and its score follows."""
    one = rnd.choice(form.indicators)
    one.weight += rnd.choice([2, 3, 5])
    one.score = figures.half_away(one.weight * one.value.share)
    figures.settle(form)
    return expect(form, "weights-not-100", allowed=("class-weight-mismatch",))


def above_weight(rnd, form):
    met = numeric(form, True)
    if not met:
        return False
    one = rnd.choice(met)
    one.score = one.weight + rnd.choice([1, 2])
    figures.settle(form)
    return expect(form, "score-above-weight", allowed=("indicator-score-mismatch",))


def unmet_full(rnd, form):
    missed = [i for i in numeric(form, False) if i.weight - i.score >= Fraction(1, 10)]
    if not missed:
        return False
    one = rnd.choice(missed)
    one.score = one.weight
    figures.settle(form)
    return expect(form, "unmet-target-full-score", allowed=("indicator-score-mismatch",))


def wrong_score(rnd, form):
    """A reason is there, but the points do not follow from target and actual."""
    missed = [i for i in numeric(form, False) if i.score >= 3 and i.weight - i.score >= Fraction(1, 20)]
    if not missed:
        return False
    rnd.choice(missed).score -= Fraction(3, 2)
    figures.settle(form)
    return expect(form, "indicator-score-mismatch", "score-rounded-coarsely")


def deduction(rnd, form):
    met = numeric(form, True)
    if not met:
        return False
    one = rnd.choice(met)
    one.score, one.reason = one.weight - 1, ""
    figures.settle(form)
    return expect(form, "deduction-without-reason", allowed=("indicator-score-mismatch", "score-rounded-coarsely"))


def shortfall(rnd, form):
    missed = numeric(form, False)
    if not missed:
        return False
    rnd.choice(missed).reason = ""
    return expect(form, "shortfall-without-reason")


def parts(rnd, form):
    if len(form.money) < 3:  # a single source repeats the total, and people leave it out
        return False
    setattr(form.money[1], "full_year", form.money[1].full_year + rnd.randint(1, 20))
    return expect(form, "fund-parts-mismatch")


def grade(rnd, form):
    form.grade = rnd.choice([g for _, g in figures.BANDS if g != figures.grade_of(form.total)])
    return expect(form, "grade-mismatch")


def blank_actual(rnd, form):
    rnd.choice(form.indicators).actual_shown = False
    return expect(form, "required-field-missing", "column-blank")


# What each needs to be written in the form.
PLANTS = {
    "total": (total, {"total"}),
    "rate": (rate, {"rate"}),
    "execution-score": (execution_score, {"execution_score", "total"}),
    "weights": (weights, {"weight"}),
    "score-above-weight": (above_weight, {"weight", "score"}),
    "unmet-full-score": (unmet_full, {"weight", "score", "reason"}),
    "wrong-score": (wrong_score, {"weight", "score", "reason"}),
    "deduction-without-reason": (deduction, {"weight", "score", "reason"}),
    "shortfall-without-reason": (shortfall, {"score", "reason"}),
    "fund-parts": (parts, {"parts"}),
    "grade": (grade, {"grade", "total"}),
    "blank-actual": (blank_actual, {"actual"}),
}


def plant(rnd, form, shown):
    """Spoils the form in one way that what it shows has room for."""
    names = [name for name, (_, needs) in PLANTS.items() if needs <= shown]
    rnd.shuffle(names)
    for name in names:
        if PLANTS[name][0](rnd, form):
            form.planted = name
            return
