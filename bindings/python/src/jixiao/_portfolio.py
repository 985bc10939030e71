# SPDX-License-Identifier: Apache-2.0
"""Portfolios: many assessments and their summary table."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from . import _prototypes as c
from ._base import Handle, Number, check, decode, encode, new, to_decimal, written
from ._enums import Grade, Severity
from ._library import core
from ._model import Assessment, Figure, Finding


@dataclass(frozen=True)
class Row:
    """A row of the 汇总表: what it claims, and the form that was found for it."""

    name: Optional[str]
    unit: Optional[str]
    funds: Figure
    claimed_score: Figure
    claimed_grade: Grade
    place: Optional[str]
    assessment: Optional[Assessment]
    confidence: int


class Portfolio(Handle):
    """Many assessments, with the rows of a summary table when there is one. Audited when results are first asked for."""

    _ref, _unref = "jx_portfolio_ref", "jx_portfolio_unref"

    def __init__(self, assessments: Iterable[Assessment] = ()):
        super().__init__(new(core.jx_portfolio_new))
        self._stale = True
        for assessment in assessments:
            self.add(assessment)

    def add(self, assessment: Assessment) -> None:
        """Adds an assessment; it stays shared."""
        check(core.jx_portfolio_add(self.pointer, assessment.pointer))
        self._stale = True

    def add_row(
        self,
        name: str,
        *,
        unit: Optional[str] = None,
        funds: Optional[Number] = None,
        score: Optional[Number] = None,
        grade: Grade = Grade.NONE,
        place: Optional[str] = None,
    ) -> None:
        """Adds a row of a 汇总表."""
        status = core.jx_portfolio_add_row(
            self.pointer,
            encode(unit),
            encode(name),
            written(funds),
            written(score),
            int(grade),
            encode(place),
        )
        check(status, lambda: f"{name}: funds {funds!r}, score {score!r}")
        self._stale = True

    def _audited(self) -> int:
        if self._stale:
            check(core.jx_portfolio_audit(self.pointer))
            self._stale = False
        return self.pointer

    def __len__(self) -> int:
        return int(core.jx_portfolio_count(self.pointer))

    def __getitem__(self, index: int) -> Assessment:
        pointer = core.jx_portfolio_assessment(self.pointer, index)
        if pointer is None:
            raise IndexError(index)
        return Assessment._share(pointer)

    @property
    def rows(self) -> list[Row]:
        """The rows of the 汇总表 in their order, then one for each assessment without a row."""
        p = self._audited()
        return [self._row(p, row) for row in range(core.jx_portfolio_row_count(p))]

    def _row(self, p: int, row: int) -> Row:
        confidence = ctypes.c_int32()
        index = core.jx_portfolio_row_assessment(p, row, ctypes.byref(confidence))
        return Row(
            name=decode(core.jx_portfolio_row_name(p, row)),
            unit=decode(core.jx_portfolio_row_unit(p, row)),
            funds=to_decimal(core.jx_portfolio_row_funds(p, row)),
            claimed_score=to_decimal(core.jx_portfolio_row_score(p, row)),
            claimed_grade=Grade(core.jx_portfolio_row_grade(p, row)),
            place=decode(core.jx_portfolio_row_place(p, row)),
            assessment=self[index] if index >= 0 else None,
            confidence=confidence.value,
        )

    @property
    def findings(self) -> list[Finding]:
        """What is found across the documents."""
        p = self._audited()
        return [Finding(core.jx_portfolio_finding(p, i)) for i in range(core.jx_portfolio_finding_count(p))]

    @property
    def executed(self) -> Figure:
        """All that was spent, in 万元."""
        return to_decimal(core.jx_portfolio_funds(self._audited(), c.JX_STAGE_EXECUTED))

    @property
    def full_year(self) -> Figure:
        """All full-year budgets, in 万元."""
        return to_decimal(core.jx_portfolio_funds(self._audited(), c.JX_STAGE_FULL_YEAR))

    @property
    def execution_rate(self) -> Figure:
        """The execution rate of the whole, in per cent."""
        return to_decimal(core.jx_portfolio_execution_rate(self._audited()))

    @property
    def mean(self) -> Figure:
        """The mean of the totals."""
        return to_decimal(core.jx_portfolio_mean(self._audited()))

    @property
    def weighted_mean(self) -> Figure:
        """The mean of the totals, weighted by the budget."""
        return to_decimal(core.jx_portfolio_weighted_mean(self._audited()))

    @property
    def grades(self) -> dict[Grade, int]:
        """How many assessments have each grade."""
        p = self._audited()
        return {grade: core.jx_portfolio_grade_count(p, int(grade)) for grade in Grade}

    @property
    def left_out(self) -> int:
        """How many assessments have no score and are in no mean: not read whole, or nothing to add up."""
        p = self._audited()
        return int(core.jx_portfolio_left_out(p, 0) + core.jx_portfolio_left_out(p, 1))

    @property
    def severities(self) -> dict[Severity, int]:
        """How many findings of each severity there are."""
        p = self._audited()
        return {severity: core.jx_portfolio_severity_count(p, int(severity)) for severity in Severity}

    def to_pandas(self) -> Any:
        """One line an assessment as a pandas DataFrame, figures as Decimal; needs pandas."""
        import pandas

        return pandas.DataFrame([_line(self[index]) for index in range(len(self))])

    def __repr__(self) -> str:
        return f"<Portfolio of {len(self)} assessments>"


def _line(assessment: Assessment) -> dict[str, object]:
    project = assessment.project
    findings = assessment.findings
    return {
        "name": project.name,
        "year": project.year,
        "department": project.department,
        "unit": project.unit,
        "full_year": project.funds.full_year,
        "executed": project.funds.executed,
        "execution_rate": assessment.execution.rate,
        "claimed": assessment.claimed,
        "recomputed": assessment.recomputed,
        "total": assessment.total,
        "basis": assessment.basis.code,
        "complete": assessment.complete,
        "grade": assessment.grade.code,
        "errors": sum(f.severity == Severity.ERROR for f in findings),
        "warnings": sum(f.severity == Severity.WARNING for f in findings),
        "file": assessment.file,
        "place": assessment.place,
    }
