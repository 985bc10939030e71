#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random forms, scored by the library and by the oracle: every figure has to agree to the last digit.

usage: compare.py SCORE_LINES [COUNT [SEED]]

COUNT comes from JIXIAO_ORACLE_COUNT when it is set: a long run is 50000000.
"""
import os
import random
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction as F
from functools import lru_cache

import rules
from rules import DATE, EQUAL, HIGHER, LOWER, RANGE, WORDS, Form, Indicator

CHUNK = 12500
UNITS = ("%", "%", "次", "万元", "份", "")
CATEGORIES = ("output.quantity", "output.quality", "output.timeliness", "output.cost", "benefit.social", "benefit.economic",
              "satisfaction.recipients", "satisfaction", "cost.economic", "management", "other")
SECTIONS = ("purpose", "planning", "management", "results")
SIGNS = {"≥": HIGHER, ">": HIGHER, "≤": LOWER, "<": LOWER, "=": EQUAL, "": None}
EDGES = (0, 1, 4999, 5000, 5999, 6000, 6001, 6050, 6099, 7999, 8000, 8500, 8999, 9000, 9999, 10000, 10001, 11000, 11001, 11500, 12000,
         12001, 12999, 13000, 13001, 19999, 20000, 29999, 30000, 39999, 40000, 60000)
RATES = (0, 5999, 6000, 6001, 7950, 7999, 8000, 8001, 8050, 8999, 9000, 9001, 9500, 10000)
WORDS_SAID = ("达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差", "显著提升", "有效", "全部完成")


def written(hundredths):
    """Hundredths as people write them, without needless zeros."""
    whole, rest = divmod(hundredths, 100)
    return str(whole) if rest == 0 else f"{whole}.{rest:02d}".rstrip("0")


def shown(value):
    if value is None:
        return ""
    micros, rest = divmod(value.numerator * 1000000, value.denominator)
    assert rest == 0, value
    whole, rest = divmod(micros, 1000000)
    return str(whole) if rest == 0 else f"{whole}.{rest:06d}".rstrip("0")


@lru_cache(maxsize=10000)
def fraction(text):
    return F(text) if text else None


@lru_cache(maxsize=100000)
def hundredths_of(number):
    return F(number, 100)


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def hundredths(self):
        pick = self.random.random()
        if pick < 0.05:
            return 0
        if pick < 0.6:
            return self.random.randrange(1, 200) * 100
        return self.random.randrange(1, 5000 if pick < 0.9 else 10**9)

    def near(self, target):
        """An actual: often at an edge of some rule, else anywhere."""
        if self.random.random() < 0.7:
            return target * self.random.choice(EDGES) // 10000
        return self.hundredths()

    def weight(self):
        pick = self.random.random()
        if pick < 0.04:
            return ""
        if pick < 0.7:
            return str(self.random.choice((1, 2, 5, 8, 10, 10, 12, 15, 20, 30, 50)))
        return self.random.choice(("12.5", "3.33", "16.67", "6.667", "0.5", "33.3", "100", "0"))

    def claim(self):
        return "" if self.random.random() < 0.3 else written(self.random.randrange(0, 2200))

    def numbers(self, i):
        r = self.random
        unit, target = r.choice(UNITS), self.hundredths()
        actual = r.choice(RATES) if unit == "%" and r.random() < 0.3 else self.near(target)
        if r.random() < 0.12:
            high = target + r.randrange(1, 5000)
            i.kind, i.target, text = RANGE, (hundredths_of(target), hundredths_of(high)), f"{written(target)}-{written(high)}"
            actual = r.choice((actual, high, high + 1, (target + high) // 2, self.near(high)))
        else:
            sign = r.choice(("≥", "≥", "≤", "=", ">", "<", ""))
            money_limit = unit == "万元" and (i.category == "output.cost" or i.category.startswith("cost"))
            i.kind = SIGNS[sign] or (LOWER if money_limit else HIGHER)
            i.target, text = hundredths_of(target), sign + written(target)
        i.actual, i.unit = hundredths_of(actual), unit
        return text + unit, written(actual) + unit

    def dates(self, i):
        target, actual = self.random.randrange(1, 13), self.random.randrange(1, 13)
        i.kind, i.target, i.actual = DATE, target, actual
        return f"2021年{target}月", f"2021年{actual}月"

    def words(self, i):
        i.kind, i.actual = WORDS, self.random.choice(WORDS_SAID)
        return "进一步加强管理", i.actual

    def answer(self, i, answers):
        r = self.random.random()
        if r < 0.05:
            i.missing = True
            return "", ""
        i.kind, i.actual = WORDS, self.random.choice(answers)
        return "", i.actual

    def indicator(self, scheme):
        r = self.random.random()
        i = Indicator("", None)
        answers = rules.SCHEMES[scheme].answers
        i.category = self.random.choice(SECTIONS if scheme == "part-2002" else CATEGORIES)
        weight, claim = self.weight(), self.claim()
        if answers:
            weight, claim = "", ""
        if r < 0.04:
            i.not_applicable, target, actual = True, "≥5次", "不适用"
        elif answers:
            target, actual = self.answer(i, tuple(answers))
        elif r < 0.08:
            target, actual = "≥80%", self.random.choice(("", "已完成"))
        elif r < 0.13:
            target, actual = self.dates(i)
        elif r < 0.3:
            target, actual = self.words(i)
        else:
            target, actual = self.numbers(i)
        i.weight, i.claimed = fraction(weight), fraction(claim)
        return i, (i.category, target, actual, weight, claim)

    def money(self):
        pick = self.random.random()
        if pick < 0.05:
            return ""
        return written(0 if pick < 0.1 else self.random.randrange(1, 10 ** self.random.randrange(2, 9)))

    def form(self):
        r = self.random
        scheme = r.choice(tuple(rules.SCHEMES))
        initial, full = self.money(), self.money()
        executed = self.money()
        if full and r.random() < 0.7:
            executed = written(int(fraction(full) * 100) * r.choice(EDGES) // 10000)
        weight = r.choice(("", "", "10", "10", "20", "100", "12.5"))
        score = "" if r.random() < 0.5 else written(r.randrange(0, 1500))
        parts = [scheme, initial, full, executed, weight, score]
        form = Form(scheme, *map(fraction, parts[1:]))
        for _ in range(r.choice((0, 1, 1, 1, 1, 2, 2, 2, 3, 5))):
            indicator, texts = self.indicator(scheme)
            form.indicators.append(indicator)
            parts.extend(texts)
        return "\t".join(parts), form


def expected(form):
    rate, execution, weight, recomputed, total, score, grade, scores, classes = rules.evaluate(form)
    figures = [shown(x) for x in (rate, execution, weight, recomputed, total, score)]
    return "\t".join(figures + [grade, "|"] + [shown(s) for s in scores] + ["|"] + [shown(s) for s in classes]) + "\t"


def compare(program, seed, count):
    """The first form of a chunk on which the two differ, or None."""
    maker = Maker(seed)
    forms = [maker.form() for _ in range(count)]
    lines = "".join(line + "\n" for line, _ in forms)
    run = subprocess.run(program, input=lines, capture_output=True, text=True, encoding="utf-8", check=True)
    answers = run.stdout.split("\n")[:-1]
    if len(answers) != count:
        return f"{count} forms went in, {len(answers)} came out"
    for (line, form), answer in zip(forms, answers):
        wanted = expected(form)
        if answer != wanted:
            return f"form:    {line}\nlibrary: {answer}\noracle:  {wanted}"
    return None


def main():
    program = os.environ.get("JIXIAO_WRAPPER", "").split() + [sys.argv[1]]
    count = int(os.environ.get("JIXIAO_ORACLE_COUNT") or (sys.argv[2] if len(sys.argv) > 2 else 1000000))
    if len(program) > 1:  # under a checker of memory, which is slow
        count = min(count, CHUNK)
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20200225
    sizes = [min(CHUNK, count - at) for at in range(0, count, CHUNK)]
    seeds = [seed + n for n in range(len(sizes))]
    with ProcessPoolExecutor() as pool:
        for found in pool.map(compare, [program] * len(sizes), seeds, sizes):
            if found:
                pool.shutdown(cancel_futures=True)
                sys.exit(found)
    print(f"{count} forms under {len(rules.SCHEMES)} schemes: no difference")


if __name__ == "__main__":
    main()
