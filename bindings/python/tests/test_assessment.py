# SPDX-License-Identifier: Apache-2.0
"""Scores by calls: figures, explanations, findings, errors."""

from decimal import Decimal

import pytest

import jixiao as jx


def hall():
    a = jx.Assessment(name="服务大厅运转", full_year="146.68", executed="119.281916")
    a.add("output.quality", "按期办结率", target="≥95%", actual="100%", weight=10, claimed=10)
    return a


def test_execution_is_exact():
    a = hall()
    assert a.execution.rate == Decimal("81.321186")
    assert a.execution.score == Decimal("8.13")
    assert a.execution.explain("en").startswith("8.13 = 10 × 119.281916 ÷ 146.68")


@pytest.mark.parametrize(
    "target,actual,weight,score",
    [
        ("≥95%", "100%", 10, "10"),
        ("≥100%", "90%", 20, "18"),
        ("≤20万元", "25万元", 10, "8"),
        ("21 万份", "21 万份", "12.5", "12.5"),
        ("=0起", "1起", 5, "0"),
        ("3", "1", 10, "3.33"),
    ],
)
def test_scores(target, actual, weight, score):
    a = jx.Assessment()
    a.add("output.quantity", "x", target=target, actual=actual, weight=weight)
    assert a.indicators[0].score == Decimal(score)


def test_a_change_is_scored_again():
    a = hall()
    first = a.total
    a.add("benefit.social", "y", target="≥100%", actual="50%", weight=30)
    assert a.total != first
    a.project.funds.set(executed="146.68")
    assert a.evaluate().execution.score == 10


def test_findings_are_copies():
    a = hall()
    a.claim(execution_weight=10, execution_score=9, total=100, grade="优")
    found = {f.code: f for f in a.findings}
    f = found["execution-score-mismatch"]
    assert (f.claimed, f.computed, f.severity) == (9, Decimal("8.13"), "error")
    assert "8.13" in f.message("en") and "8.13" in f.message("zh")
    a.close()
    assert f.claimed == 9


def test_values_are_understood():
    v = jx.Value("≥80%")
    assert (v.number, v.unit, v.comparison, v.kind) == (80, "%", ">=", "number")
    assert jx.Value("15-20个").high == 20
    assert jx.Value("显著提升").kind == "text"


@pytest.mark.parametrize(
    "call,error",
    [
        (lambda: jx.Assessment("no-such-scheme"), jx.NotFoundError),
        (lambda: jx.Assessment(full_year="a lot"), jx.NumberError),
        (lambda: jx.Indicator("output", weight=-1), jx.ArgumentError),
        (lambda: jx.Indicator("output", claimed="ten"), jx.NumberError),
        (lambda: jx.Indicator("output", weight=0.1), TypeError),
        (lambda: jx.Indicator("output", "a\0b"), jx.ArgumentError),
        (lambda: jx.Indicator("output", weight="1e30"), jx.NumberError),
    ],
)
def test_errors(call, error):
    with pytest.raises(error):
        call()


def test_a_closed_object_says_so():
    with hall() as a:
        assert a.total is not None
    with pytest.raises(jx.StateError):
        a.total


def test_a_scheme_of_ones_own():
    scheme = jx.Scheme.new("ours", base="mof-2020")
    scheme["grades[0].from"] = 85
    with pytest.raises(jx.SchemeError, match=r"\$\.grades\[0\]\.from"):
        scheme.freeze()
    scheme["grades[1].to"] = 85
    a = jx.Assessment(scheme.freeze(), full_year=100, executed=86)
    assert a.scheme.id == "ours"
    assert scheme["grades[0].from"] == 85 and scheme.frozen
