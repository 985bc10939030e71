# SPDX-License-Identifier: Apache-2.0
"""The right reading of a form, filled in while it is drawn: only what was written down may be asked for.

Its shape is that of the figures of published forms: funds, indicators with target, actual, weight and score, the total.
"""

import values


def points(value, style=""):
    return values.decimal(value, 2, trim=style != "two")


def number(text):
    return None if text in (None, "") else float(text.replace(",", ""))


def new(form, plan):
    return {
        "unit": plan.unit,
        "year": str(form.year),
        "complete": not plan.cut,
        "name": form.name,
        "department": form.department,
        "implementing_unit": form.unit,
        "funds": {
            "initial": None,
            "full_year": None,
            "executed": None,
            "weight": None,
            "rate_claimed": None,
            "score_claimed": None,
        },
        "indicators": [],
        "total_claimed": None,
        "grade_claimed": form.grade if plan.grade else None,
        "planted": form.planted,
        "expected": sorted(form.expected),
        "allowed": sorted(form.allowed),
        "no_grade": plan.cut or plan.blank in ("actual", "target") or plan.indicators == "none",
        "may_be_unread": plan.may_be_unread,
        "headings": {},  # figure: what stands over it, as written
    }


def indicator(reading, one, target, actual, weight, score):
    reading["indicators"].append(
        {
            "l1": one.level1,
            "l2": one.level2,
            "name": one.name,
            "target": target or None,
            "actual": actual or None,
            "weight": number(weight),
            "score_claimed": number(score),
            "reason": bool(one.reason),
        }
    )
