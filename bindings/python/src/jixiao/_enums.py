"""The library's lists as Python enumerations. A test holds them against what the library says at run time."""

from __future__ import annotations

import enum
from typing import Optional

from . import _prototypes as c
from ._library import core


def entries(kind: int) -> list[tuple[str, int]]:
    """(code, value) of every entry of one of the library's lists, JX_ENUM_…."""
    values = [core.jx_enum_value(kind, index) for index in range(core.jx_enum_count(kind))]
    return [(core.jx_enum_code(kind, value).decode(), value) for value in values]


class Named(enum.IntEnum):
    """An entry of a list. Equal to its number and to its code."""

    @property
    def code(self) -> str:
        """The permanent code, for programs: "excellent", ">="."""
        code: bytes = core.jx_enum_code(_LISTS[type(self).__name__], int(self))
        return code.decode()

    def label(self, language: Optional[str] = None) -> str:
        """The name for people, in "zh" (the default) or "en"."""
        text = core.jx_enum_name(_LISTS[type(self).__name__], int(self), language.encode() if language else None)
        return text.decode() if text else self.code

    def __str__(self) -> str:
        return self.code

    def __eq__(self, other: object) -> bool:
        return self.code == other if isinstance(other, str) else int(self) == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(int(self))


class Grade(Named):
    """优良中差."""

    NONE = c.JX_GRADE_NONE
    EXCELLENT = c.JX_GRADE_EXCELLENT
    GOOD = c.JX_GRADE_GOOD
    FAIR = c.JX_GRADE_FAIR
    POOR = c.JX_GRADE_POOR


class Severity(Named):
    """How much a finding matters."""

    NOTE = c.JX_SEVERITY_NOTE
    WARNING = c.JX_SEVERITY_WARNING
    ERROR = c.JX_SEVERITY_ERROR


class Method(Named):
    """How a score was arrived at."""

    NONE = c.JX_METHOD_NONE
    PROPORTIONAL = c.JX_METHOD_PROPORTIONAL
    PROPORTIONAL_WITH_FLOOR = c.JX_METHOD_PROPORTIONAL_FLOOR
    INTERVAL_TABLE = c.JX_METHOD_INTERVAL_TABLE
    PASS_FAIL = c.JX_METHOD_PASS_FAIL
    TIER = c.JX_METHOD_TIER
    LINEAR_OVERSHOOT = c.JX_METHOD_LINEAR_OVERSHOOT
    STEP_DEDUCTION = c.JX_METHOD_STEP_DEDUCTION


class Comparison(Named):
    """How an actual is compared with the number of a target."""

    NONE = c.JX_COMPARE_NONE
    AT_LEAST = c.JX_COMPARE_AT_LEAST
    MORE = c.JX_COMPARE_MORE
    AT_MOST = c.JX_COMPARE_AT_MOST
    LESS = c.JX_COMPARE_LESS
    EQUAL = c.JX_COMPARE_EQUAL


class ValueKind(Named):
    """What a target or an actual turned out to be."""

    NONE = c.JX_VALUE_NONE
    TEXT = c.JX_VALUE_TEXT
    NUMBER = c.JX_VALUE_NUMBER
    RANGE = c.JX_VALUE_RANGE
    DATE = c.JX_VALUE_DATE


class NoteKind(Named):
    """What a reading says of itself beside the figures."""

    PLACEHOLDER = c.JX_NOTE_PLACEHOLDER
    UNREAD = c.JX_NOTE_UNREAD
    INFERRED = c.JX_NOTE_INFERRED
    LEFT_OUT = c.JX_NOTE_LEFT_OUT


class State(Named):
    """What is known of a figure."""

    NOT_ASKED = c.JX_STATE_NOT_ASKED
    READ = c.JX_STATE_READ
    BLANK = c.JX_STATE_BLANK
    UNREAD = c.JX_STATE_UNREAD


class Basis(Named):
    """How a score came about."""

    NONE = c.JX_BASIS_NONE
    RECOMPUTED = c.JX_BASIS_RECOMPUTED
    SCALED = c.JX_BASIS_SCALED
    CARRIED = c.JX_BASIS_CARRIED


class Figures(Named):
    """The figures of a form that have a state."""

    NAME = c.JX_FIGURE_NAME
    DEPARTMENT = c.JX_FIGURE_DEPARTMENT
    UNIT = c.JX_FIGURE_UNIT
    YEAR = c.JX_FIGURE_YEAR
    EXECUTION_WEIGHT = c.JX_FIGURE_EXECUTION_WEIGHT
    EXECUTION_RATE = c.JX_FIGURE_EXECUTION_RATE
    EXECUTION_SCORE = c.JX_FIGURE_EXECUTION_SCORE
    TOTAL_WEIGHT = c.JX_FIGURE_TOTAL_WEIGHT
    TOTAL = c.JX_FIGURE_TOTAL
    GRADE = c.JX_FIGURE_GRADE
    TARGET = c.JX_FIGURE_TARGET
    ACTUAL = c.JX_FIGURE_ACTUAL
    WEIGHT = c.JX_FIGURE_WEIGHT
    SCORE = c.JX_FIGURE_SCORE
    REASON = c.JX_FIGURE_REASON
    FUNDS = c.JX_FIGURE_FUNDS
    FUNDS_FULL_YEAR = c.JX_FIGURE_FUNDS_FULL_YEAR
    FUNDS_EXECUTED = c.JX_FIGURE_FUNDS_EXECUTED
    FISCAL = c.JX_FIGURE_FISCAL
    FISCAL_FULL_YEAR = c.JX_FIGURE_FISCAL_FULL_YEAR
    FISCAL_EXECUTED = c.JX_FIGURE_FISCAL_EXECUTED
    CARRYOVER = c.JX_FIGURE_CARRYOVER
    CARRYOVER_FULL_YEAR = c.JX_FIGURE_CARRYOVER_FULL_YEAR
    CARRYOVER_EXECUTED = c.JX_FIGURE_CARRYOVER_EXECUTED
    OTHER = c.JX_FIGURE_OTHER
    OTHER_FULL_YEAR = c.JX_FIGURE_OTHER_FULL_YEAR
    OTHER_EXECUTED = c.JX_FIGURE_OTHER_EXECUTED


_LISTS = {
    "Grade": c.JX_ENUM_GRADE,
    "Severity": c.JX_ENUM_SEVERITY,
    "Method": c.JX_ENUM_METHOD,
    "Comparison": c.JX_ENUM_COMPARISON,
    "ValueKind": c.JX_ENUM_VALUE,
    "NoteKind": c.JX_ENUM_NOTE,
    "State": c.JX_ENUM_STATE,
    "Basis": c.JX_ENUM_BASIS,
    "Figures": c.JX_ENUM_FIGURE,
}
