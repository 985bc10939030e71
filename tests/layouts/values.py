# SPDX-License-Identifier: Apache-2.0
"""Targets and actuals as people write them, each with the share of the target that was reached.

A Value keeps sign, number and unit apart, because some layouts give each a column of its own; `target` and `actual` are
what a single cell holds. The share is exact and never above 1: a score is the weight times it.
"""

from dataclasses import dataclass
from fractions import Fraction

NUMERALS = "零一二三四五六七八九"
# How a sign may be written in front of a number, and as words around it. "" stands only where it is read the same way.
SIGNS = {
    ">=": (("≥", 12), (">=", 1), ("≧", 1), ("大于等于", 1), ("不低于", 2), ("不少于", 1)),
    "<=": (("≤", 12), ("<=", 1), ("≦", 1), ("小于等于", 1), ("不超过", 2), ("不高于", 1)),
    "=": (("=", 4), ("＝", 1)),
    ">": (("＞", 2), (">", 1)),
}


@dataclass
class Value:
    """What was aimed at and what was reached; number and reached are text, sign is "" where none is written."""

    sign: str
    number: str
    unit: str
    reached: str
    share: Fraction
    target: str = ""
    actual: str = ""
    over: bool = False  # more was reached than asked
    plain: bool = True  # number and unit may be taken apart and signed
    name: str = ""  # what the name of the indicator gets behind it


def weighted(rnd, choices):
    return rnd.choices([c for c, _ in choices], [n for _, n in choices])[0]


def exact(text):
    return Fraction(text.replace(",", ""))


def decimal(value, digits, trim=False):
    """A number that is not negative, 四舍五入 to so many digits."""
    scaled = (2 * Fraction(value) * 10**digits + 1) // 2
    text = str(scaled).rjust(digits + 1, "0")
    text = text[:-digits] + "." + text[-digits:] if digits else text
    return text.rstrip("0").rstrip(".") if trim and "." in text else text


def near(rnd, target, digits, low, high):
    """A number near the target, in the same digits, between low and high thousandths of it."""
    return decimal(exact(target) * rnd.randint(low, high) / 1000, digits, True)


def signed(rnd, sign, number, unit):
    """Number and sign in one cell."""
    if sign == ">=" and rnd.random() < 0.06:
        return f"{number}{unit}以上"
    if sign == "<=" and rnd.random() < 0.06:
        return f"{number}{unit}以内"
    blank = " " if rnd.random() < 0.03 else ""
    return f"{weighted(rnd, SIGNS[sign]) if sign else ''}{blank}{number}{unit}"


def share_of(sign, number, reached):
    """The share reached by the proportional rule of mof-2020."""
    target, actual = exact(number), exact(reached)
    if sign == "<=":
        return Fraction(1) if actual <= target else target / actual
    if target == 0:
        return Fraction(int(actual == 0))
    return min(Fraction(1), actual / target)


def measured(rnd, sign, number, unit, reached):
    value = Value(sign, number, unit, reached, share_of(sign or ">=", number, reached))
    value.target, value.actual = signed(rnd, sign, number, unit), reached + unit
    value.over = sign != "<=" and exact(reached) > exact(number)
    return value


def count(rnd, unit, low, high, missed):
    number = str(rnd.randint(low, high))
    if missed and int(number) > 1:
        reached = str(max(1, int(number) - max(1, int(number) * rnd.randint(5, 35) // 100)))
    else:
        reached = str(int(number) + rnd.choice([0, 0, 0, int(number) // 12, int(number) // 6]))
    return measured(rnd, rnd.choice([">=", ">=", ">=", ""]), number, unit, reached)


def length(rnd, unit, low, high, missed):
    digits = rnd.choice([0, 1, 2])
    number = decimal(Fraction(rnd.randint(low * 100, high * 100), 100), digits, True)
    reached = (
        near(rnd, number, digits, 700, 960)
        if missed
        else rnd.choice([number, number, near(rnd, number, digits, 1000, 1200)])
    )
    if not missed and exact(reached) < exact(number):
        reached = number
    return measured(rnd, rnd.choice([">=", ">=", ""]), number, unit, reached)


def rate(rnd, unit, low, high, missed, unsigned=0.15):
    number = str(rnd.randint(low, high))
    sign = "=" if number == "100" and rnd.random() < 0.6 else "" if rnd.random() < unsigned else ">="
    if missed:
        reached = near(rnd, number, rnd.choice([0, 1, 2]), 850, 985)
    else:
        reached = number if number == "100" else str(min(100, int(number) + rnd.choice([0, 0, 1, 2, 3])))
    if sign == ">=" and not missed and reached != number and rnd.random() < 0.1:
        sign = ">"
    return measured(rnd, sign, number, unit, reached)


def cost(rnd, unit, low, high, missed):
    digits = 2 if unit == "万元" else 0
    number = decimal(Fraction(rnd.randint(low * 100, high * 100), 100), digits, True)
    reached = near(rnd, number, digits, 1040, 1250) if missed else near(rnd, number, digits, 880, 1000)
    if not missed and exact(reached) > exact(number):
        reached = number
    return measured(rnd, "<=", number, unit, reached)


def date(rnd, missed, year):
    month = rnd.randint(6, 12)
    target = rnd.choice(
        [
            f"{year}年{month}月底前",
            f"{year}年{month}月",
            f"{month}月底前",
            f"{year}年{month}月31日前" if month in (7, 8, 10, 12) else f"{year}年{month}月30日前",
        ]
    )
    done = rnd.randint(max(1, month - 3), month)
    actual = rnd.choice([f"{year}年{done}月", f"{done}月", f"{year}年{done}月{rnd.randint(1, 27)}日"])
    return Value("", target, "", actual, Fraction(1), target, actual, plain=False)


def word(rnd, qualities):
    text = rnd.choice(qualities)
    return Value("", text, "", text, Fraction(1), text, rnd.choice([text, "达成预期指标"]), plain=False)


def make(rnd, kind, unit, low, high, missed, year, qualities):
    if kind == "date":
        return date(rnd, missed, year)
    if kind == "word":
        return word(rnd, qualities)
    if kind == "timely":
        return Value("", "按时完成", "", "按时完成", Fraction(1), "按时完成", "按时完成", plain=False)
    if kind == "zero":
        return measured(rnd, rnd.choice(["=", ""]), "0", unit, "0")
    if kind in ("cost", "lower"):
        return cost(rnd, unit, low, high, missed)
    if kind == "signed-rate":  # savings: without a sign nobody can say which way is better
        return rate(rnd, unit, low, high, missed, 0)
    makers = {"count": count, "length": length, "rate": rate, "money": length}
    return makers[kind](rnd, unit, low, high, missed)


def numeral(n):
    """A number under 100 as Chinese writes it."""
    tens, ones = divmod(n, 10)
    return (("" if tens == 1 else NUMERALS[tens]) + "十" if tens else "") + (NUMERALS[ones] if ones or not tens else "")


# Values written in a way of their own: name, target, an actual that meets it; one that misses it, its share.
ODD = (
    ("集中督导次数", "两次", "2次", "1次", "1/2"),
    ("骨干培训人数", "三十余人", "32人", "", ""),
    ("分期培训规模", "2期100人", "2期105人", "", ""),
    ("参训规模", "100人左右", "102人", "", ""),
    ("发展会员数", "100+", "120", "", ""),
    ("改水改厕户数", "1 200户", "1,250户", "900户", "3/4"),
    ("例会召开频次", "每月1次", "12次", "", ""),
    ("群众测评得分", "90分以上", "92分", "81分", "9/10"),
    ("管网铺设长度", "≥3公里", "3200米", "2400米", "4/5"),
    ("新增造林面积", "≥2公顷", "36亩", "24亩", "4/5"),
    ("参观人次", "≥2万人次", "21000人次", "15000人次", "3/4"),
    ("入户走访覆盖率", "≥96%", "0.98", "0.72", "3/4"),
    ("专家库人数", "15-20人", "18人", "12人", "4/5"),
    ("评审会召开次数", "3至5次", "4次", "", ""),
    ("采购完成时间", "第四季度前", "第三季度", "", ""),
    ("竣工时间", "截至12月底前", "11月20日", "", ""),
    ("安全责任事故", "0起", "0起", "2起", "0"),
    ("群众有效投诉", "零投诉", "0", "", ""),
    ("绿化成活株数", "800余株", "812株", "", ""),
    ("设备更新数量", "不少于6种", "共9种", "", ""),
    ("补助标准", "每人300元", "300元/人", "", ""),
    ("户均增收", "≥0.3万元", "3200元", "2400元", "4/5"),
    ("参加演练人次", "≥1200人次", "0.13万人次", "0.09万人次", "3/4"),
)


def odd(rnd, missed):
    """A value written in a way of its own, and what the indicator is called."""
    if rnd.random() < 0.15:
        n = rnd.randint(11, 39)
        target, met, short, share = f"{numeral(n)}场", f"{n}场", f"{n - 3}场", Fraction(n - 3, n)
        name = "集中培训场次"
    else:
        name, target, met, short, share = rnd.choice([case for case in ODD if case[3] or not missed])
    actual, share = (short, Fraction(share)) if missed else (met, Fraction(1))
    return name, Value("", target, "", actual, share, target, actual, plain=False)
