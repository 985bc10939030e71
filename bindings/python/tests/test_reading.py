# SPDX-License-Identifier: Apache-2.0
"""What was read of a form, and the score with its basis."""

from decimal import Decimal

import pytest

import jixiao as jx
from jixiao import _prototypes as c
from jixiao._library import core


def form(benefit="40"):
    a = jx.Assessment(full_year=100, executed=90)
    a.add("output", "a", target="≥10次", actual="8次", weight="50", claimed="50")
    a.add("benefit", "b", target="≥1次", actual="1次", weight=benefit, claimed=benefit)
    return a


def set_state(a, figure, row, state, inferred=0):
    assert core.jx_assessment_set_state(a.pointer, int(figure), row, int(state), inferred) == 0


def test_a_score_has_a_basis():
    a = form("45")
    assert (a.score, a.total, a.basis, a.complete) == (a.normalised, a.score, jx.Basis.SCALED, True)
    b = form("40")
    assert (b.score, b.basis) == (b.recomputed, "recomputed") and b.score == Decimal("89")
    assert "分值合计 100，各项得分相加得 89.00" in b.explain("zh")


def test_a_form_in_part_has_none():
    a = form()
    set_state(a, jx.Figures.ACTUAL, 0, jx.State.UNREAD)
    assert not a.complete
    assert (a.score, a.normalised, a.basis, a.grade) == (None, None, jx.Basis.NONE, jx.Grade.NONE)
    assert a.recomputed is not None
    assert "form-incomplete" in [f.code for f in a.findings]


def test_states_by_figure_and_row():
    a = form()
    assert a.state(jx.Figures.ACTUAL, 1) == (jx.State.READ, False)
    set_state(a, jx.Figures.ACTUAL, 1, jx.State.BLANK, 1)
    assert a.states[jx.Figures.ACTUAL, 1] == jx.Read(jx.State.BLANK, True)
    assert (jx.Figures.GRADE, None) not in a.states
    assert a.states[jx.Figures.FUNDS_EXECUTED, None].state == "read"


def test_columns_and_what_was_not_understood():
    a = form()
    assert a.columns == [] and a.not_understood == []
    assert core.jx_assessment_add_column(a.pointer, c.JX_FIGURE_WEIGHT, c.JX_STATE_READ, 2, 1, b"w", None) == 0
    assert core.jx_assessment_add_not_understood(a.pointer, "备用金".encode(), b"row 9", 2) == 0
    assert a.columns == [jx.Column(jx.Figures.WEIGHT, jx.State.READ, "w", None, 2, True)]
    assert a.not_understood == [jx.NotUnderstood("备用金", "row 9", 2)]
    assert [f.code for f in a.findings].count("heading-not-understood") == 1


def test_means_leave_forms_in_part_out():
    whole, part = form(), form()
    set_state(part, jx.Figures.WEIGHT, 0, jx.State.UNREAD)
    p = jx.Portfolio([whole, part])
    assert p.left_out == 1 and p.mean == whole.score


@pytest.mark.parametrize("row", [-1, 2])
def test_no_such_row(row):
    assert form().state(jx.Figures.TARGET, row).state == jx.State.NOT_ASKED
