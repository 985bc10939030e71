# SPDX-License-Identifier: Apache-2.0
"""Values, projects, indicators, findings and assessments."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from decimal import Decimal
from typing import Optional, Union

from . import _prototypes as c
from ._base import Handle, Number, check, decode, encode, new, to_decimal, written
from ._enums import Basis, Comparison, Figures, Grade, Method, NoteKind, Severity, ValueKind
from ._library import core
from ._reading import Column, NotUnderstood, Read, columns_of, not_understood_of, state_of, states_of
from ._scheme import Scheme

Figure = Optional[Decimal]


class Value:
    """A target or an actual as it was written, and what was understood of it."""

    __slots__ = ("text", "kind", "comparison", "number", "high", "unit")

    def __init__(self, text: str):
        pointer = new(core.jx_value_new, encode(text))
        try:
            self._read(pointer)
        finally:
            core.jx_value_unref(pointer)

    def _read(self, pointer: int) -> None:
        self.text: Optional[str] = decode(core.jx_value_text(pointer))
        self.kind = ValueKind(core.jx_value_kind(pointer))
        self.comparison = Comparison(core.jx_value_comparison(pointer))
        self.number: Figure = to_decimal(core.jx_value_number(pointer))
        self.high: Figure = to_decimal(core.jx_value_high(pointer))
        self.unit: str = decode(core.jx_value_unit(pointer)) or ""

    @classmethod
    def _borrow(cls, pointer: Optional[int]) -> Optional[Value]:
        if pointer is None:
            return None
        value = cls.__new__(cls)
        value._read(pointer)
        return value

    def __str__(self) -> str:
        return self.text or ""

    def __repr__(self) -> str:
        return f"Value({self.text!r})"


class Funds:
    """The amounts of one source in 万元, read from the project each time they are asked for."""

    def __init__(self, project: Project, source: int):
        self._project = project
        self._source = source

    def _get(self, stage: int) -> Figure:
        return to_decimal(core.jx_project_funds(self._project.pointer, self._source, stage))

    @property
    def initial(self) -> Figure:
        """年初预算数."""
        return self._get(c.JX_STAGE_INITIAL)

    @property
    def full_year(self) -> Figure:
        """全年预算数."""
        return self._get(c.JX_STAGE_FULL_YEAR)

    @property
    def executed(self) -> Figure:
        """全年执行数."""
        return self._get(c.JX_STAGE_EXECUTED)

    def set(
        self,
        initial: Optional[Number] = None,
        full_year: Optional[Number] = None,
        executed: Optional[Number] = None,
        heading: str = "万元",
    ) -> None:
        """Sets the amounts given, as a form writes them: "146.68", "1192819.16 元", "150万"."""
        for stage, amount in enumerate((initial, full_year, executed)):
            if amount is not None:
                status = core.jx_project_set_amount(
                    self._project.pointer, self._source, stage, written(amount), encode(heading)
                )
                check(status, lambda: f"{amount!r} is no amount")

    def __repr__(self) -> str:
        return f"Funds(initial={self.initial}, full_year={self.full_year}, executed={self.executed})"


def _text_field(field: int, documentation: str) -> property:
    def get(self: Project) -> Optional[str]:
        return decode(core.jx_project_text(self.pointer, field))

    def put(self: Project, text: Optional[str]) -> None:
        check(core.jx_project_set_text(self.pointer, field, encode(text)))

    return property(get, put, doc=documentation)


class Project(Handle):
    """Who spends how much on what, in one year. May be shared by several assessments."""

    _ref, _unref = "jx_project_ref", "jx_project_unref"

    def __init__(self, name: Optional[str] = None):
        super().__init__(new(core.jx_project_new))
        if name is not None:
            self.name = name

    name = _text_field(c.JX_PROJECT_NAME, "项目名称.")
    department = _text_field(c.JX_PROJECT_DEPARTMENT, "主管部门.")
    unit = _text_field(c.JX_PROJECT_UNIT, "实施单位.")
    year = _text_field(c.JX_PROJECT_YEAR, '年度, e.g. "2021".')
    goal = _text_field(c.JX_PROJECT_GOAL, "预期目标.")
    achieved = _text_field(c.JX_PROJECT_ACHIEVED, "实际完成情况.")
    reason = _text_field(c.JX_PROJECT_REASON, "The explanation given for execution or the whole.")

    @property
    def funds(self) -> Funds:
        """年度资金总额."""
        return Funds(self, c.JX_FUNDS_TOTAL)

    @property
    def fiscal(self) -> Funds:
        """当年财政拨款."""
        return Funds(self, c.JX_FUNDS_FISCAL)

    @property
    def carryover(self) -> Funds:
        """上年结转资金."""
        return Funds(self, c.JX_FUNDS_CARRYOVER)

    @property
    def other(self) -> Funds:
        """其他资金."""
        return Funds(self, c.JX_FUNDS_OTHER)

    def __repr__(self) -> str:
        return f"Project({self.name!r})"


class Indicator(Handle):
    """One line of the form: what was to be reached, what was, and the points it carries."""

    _ref, _unref = "jx_indicator_ref", "jx_indicator_unref"

    def __init__(
        self,
        category: str,
        name: Optional[str] = None,
        *,
        target: Optional[str] = None,
        actual: Optional[str] = None,
        weight: Optional[Number] = None,
        claimed: Optional[Number] = None,
        reason: Optional[str] = None,
    ):
        super().__init__(new(core.jx_indicator_new, encode(category), encode(name)))
        check(core.jx_indicator_set_target(self.pointer, encode(target)), lambda: f"target {target!r}")
        check(core.jx_indicator_set_actual(self.pointer, encode(actual)), lambda: f"actual {actual!r}")
        check(core.jx_indicator_set_weight(self.pointer, written(weight)), lambda: f"weight {weight!r}")
        check(core.jx_indicator_set_claimed(self.pointer, written(claimed)), lambda: f"claimed {claimed!r}")
        check(core.jx_indicator_set_reason(self.pointer, encode(reason)))

    @property
    def category(self) -> str:
        """The category's code, "output.quality"."""
        return decode(core.jx_indicator_category(self.pointer)) or ""

    @property
    def name(self) -> Optional[str]:
        """三级指标."""
        return decode(core.jx_indicator_name(self.pointer))

    @property
    def target(self) -> Optional[Value]:
        """年度指标值."""
        return Value._borrow(core.jx_indicator_target(self.pointer))

    @property
    def actual(self) -> Optional[Value]:
        """实际完成值."""
        return Value._borrow(core.jx_indicator_actual(self.pointer))

    @property
    def weight(self) -> Figure:
        """分值."""
        return to_decimal(core.jx_indicator_weight(self.pointer))

    @property
    def claimed(self) -> Figure:
        """得分, as the form claims."""
        return to_decimal(core.jx_indicator_claimed(self.pointer))

    @property
    def reason(self) -> Optional[str]:
        """偏差原因分析及改进措施."""
        return decode(core.jx_indicator_reason(self.pointer))

    @property
    def place(self) -> Optional[str]:
        """Where it stands in its source."""
        return decode(core.jx_indicator_place(self.pointer))

    def __repr__(self) -> str:
        return f"Indicator({self.category!r}, {self.name!r})"


class Finding:
    """One audit finding, copied out of the library: it stays as it is when the assessment is audited again."""

    __slots__ = ("code", "severity", "item", "place", "claimed", "computed", "basis", "message_zh", "message_en")

    def __init__(self, pointer: int):
        self.code: str = decode(core.jx_finding_code(pointer)) or ""
        self.severity = Severity(core.jx_finding_severity(pointer))
        self.item: int = core.jx_finding_item(pointer)
        self.place: Optional[str] = decode(core.jx_finding_place(pointer))
        self.claimed: Figure = to_decimal(core.jx_finding_claimed(pointer))
        self.computed: Figure = to_decimal(core.jx_finding_computed(pointer))
        self.basis: Optional[str] = decode(core.jx_finding_basis(pointer))
        self.message_zh: str = decode(core.jx_finding_message(pointer, b"zh")) or ""
        self.message_en: str = decode(core.jx_finding_message(pointer, b"en")) or ""

    def message(self, language: str = "zh") -> str:
        """The finding as a sentence."""
        return self.message_en if language.startswith("en") else self.message_zh

    def __str__(self) -> str:
        return f"{self.code}: {self.message_zh}"

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.place or ''}>"


class Note:
    """Something the reading wants said: a placeholder, a cell not read, a figure inferred, text left out."""

    __slots__ = ("kind", "place", "text")

    def __init__(self, kind: NoteKind, place: Optional[str], text: Optional[str]):
        self.kind = kind
        self.place = place
        self.text = text

    def __repr__(self) -> str:
        return f"Note({self.kind}, {self.place!r}, {self.text!r})"


class Scored:
    """An indicator together with what the scheme made of it, or the execution score."""

    __slots__ = ("_assessment", "_item", "indicator")

    def __init__(self, assessment: Assessment, item: int, indicator: Optional[Indicator]):
        self._assessment = assessment
        self._item = item
        self.indicator = indicator

    @property
    def score(self) -> Figure:
        """The computed score; None when none can be computed."""
        return to_decimal(core.jx_assessment_score(self._assessment._evaluated(), self._item))

    @property
    def method(self) -> Method:
        """How it was computed."""
        return Method(core.jx_assessment_method(self._assessment._evaluated(), self._item))

    def explain(self, language: str = "zh") -> str:
        """The score in one sentence, with the figures put in."""
        return self._assessment._explain(self._item, language)

    def __repr__(self) -> str:
        return f"<{self.indicator or 'execution'}: {self.score}>"


class Execution(Scored):
    """Budget execution and its score."""

    __slots__ = ()

    @property
    def rate(self) -> Figure:
        """Executed ÷ full-year budget, in per cent."""
        return to_decimal(core.jx_assessment_execution_rate(self._assessment._evaluated()))

    @property
    def weight(self) -> Figure:
        """The points it carries."""
        return to_decimal(core.jx_assessment_execution_weight(self._assessment._evaluated()))


class Assessment(Handle):
    """One self-assessment. Results are computed when they are first asked for, and again after a change."""

    _ref, _unref = "jx_assessment_ref", "jx_assessment_unref"

    def __init__(
        self,
        scheme: Union[str, Scheme] = "mof-2020",
        *,
        name: Optional[str] = None,
        initial: Optional[Number] = None,
        full_year: Optional[Number] = None,
        executed: Optional[Number] = None,
    ):
        rules = Scheme(scheme) if isinstance(scheme, str) else scheme
        super().__init__(new(core.jx_assessment_new_in, None, rules.pointer, detail=lambda: f"{rules} is not frozen"))
        self._stale = True
        project = self.project
        if name is not None:
            project.name = name
        project.funds.set(initial, full_year, executed)

    @classmethod
    def _share(cls, pointer: int) -> Assessment:
        assessment: Assessment = super()._share(pointer)
        assessment._stale = True
        return assessment

    def _detail(self) -> Optional[str]:
        return decode(core.jx_assessment_detail(self.pointer))

    def _evaluated(self) -> int:
        """The pointer, after scoring what has changed."""
        if self._stale:
            check(core.jx_assessment_evaluate(self.pointer), self._detail)
            self._stale = False
        return self.pointer

    def _explain(self, item: int, language: str) -> str:
        text = ctypes.c_char_p()
        check(core.jx_assessment_explain(self._evaluated(), item, encode(language), ctypes.byref(text)), self._detail)
        return decode(text.value) or ""

    def evaluate(self) -> Assessment:
        """Scores again, after changes made through the project or an indicator; returns itself."""
        self._stale = True
        self._evaluated()
        return self

    def add(
        self,
        category: str,
        name: Optional[str] = None,
        *,
        target: Optional[str] = None,
        actual: Optional[str] = None,
        weight: Optional[Number] = None,
        claimed: Optional[Number] = None,
        reason: Optional[str] = None,
    ) -> Indicator:
        """Adds an indicator and returns it."""
        indicator = Indicator(
            category, name, target=target, actual=actual, weight=weight, claimed=claimed, reason=reason
        )
        self.add_indicator(indicator)
        return indicator

    def add_indicator(self, indicator: Indicator) -> None:
        """Adds an indicator made before; it stays shared."""
        check(core.jx_assessment_add_indicator(self.pointer, indicator.pointer), self._detail)
        self._stale = True

    def claim(
        self,
        *,
        execution_weight: Optional[Number] = None,
        execution_rate: Optional[Number] = None,
        execution_score: Optional[Number] = None,
        weight: Optional[Number] = None,
        total: Optional[Number] = None,
        grade: Optional[str] = None,
    ) -> None:
        """Sets what the form says of itself, so that the audit can compare."""
        for number, figure in enumerate((execution_weight, execution_rate, execution_score, weight, total)):
            if figure is not None:
                check(core.jx_assessment_set_claim(self.pointer, number, written(figure)), self._detail)
        if grade is not None:
            check(core.jx_assessment_set_claimed_grade(self.pointer, encode(grade)), self._detail)
        self._stale = True

    @property
    def project(self) -> Project:
        """The project assessed."""
        project: Project = Project._share(core.jx_assessment_project(self.pointer))
        return project

    @project.setter
    def project(self, project: Project) -> None:
        check(core.jx_assessment_set_project(self.pointer, project.pointer))
        self._stale = True

    @property
    def file(self) -> Optional[str]:
        """The document it was read from."""
        return decode(core.jx_assessment_file(self.pointer))

    @property
    def place(self) -> Optional[str]:
        """The place in that document."""
        return decode(core.jx_assessment_place(self.pointer))

    @property
    def scheme(self) -> Scheme:
        """The scheme it is scored by."""
        scheme: Scheme = Scheme._share(core.jx_assessment_scheme(self.pointer))
        return scheme

    @property
    def complete(self) -> bool:
        """Whether the whole form was there and everything that counts was read; otherwise there is no score."""
        return bool(core.jx_assessment_complete(self.pointer))

    @property
    def states(self) -> dict[tuple[Figures, Optional[int]], Read]:
        """The state of every figure that the form asks for, by figure and row (None: of the whole form)."""
        return states_of(self.pointer)

    def state(self, figure: Figures, row: int = 0) -> Read:
        """The state of one figure, of an indicator by its row."""
        return state_of(self.pointer, figure, row)

    @property
    def columns(self) -> list[Column]:
        """The columns, and the rows of the money block, that the form was read from."""
        return columns_of(self.pointer)

    @property
    def not_understood(self) -> list[NotUnderstood]:
        """Headings over filled cells, and texts, that were not understood."""
        return not_understood_of(self.pointer)

    @property
    def indicators(self) -> list[Scored]:
        """The indicators, each with its score."""
        found = []
        for index in range(len(self)):
            pointer = core.jx_assessment_indicator(self.pointer, index)
            found.append(Scored(self, index, Indicator._share(pointer)))
        return found

    def __len__(self) -> int:
        return int(core.jx_assessment_count(self.pointer))

    def __iter__(self) -> Iterator[Scored]:
        return iter(self.indicators)

    @property
    def execution(self) -> Execution:
        """Budget execution and its score."""
        return Execution(self, c.JX_ITEM_EXECUTION, None)

    def _total(self, which: int) -> Figure:
        return to_decimal(core.jx_assessment_total(self._evaluated(), which))

    @property
    def weight(self) -> Figure:
        """Sum of the form's own weights."""
        return self._total(c.JX_TOTAL_WEIGHT)

    @property
    def claimed(self) -> Figure:
        """The total the form claims."""
        return self._total(c.JX_TOTAL_CLAIMED)

    @property
    def recomputed(self) -> Figure:
        """Sum of the computed scores over the form's own weights."""
        return self._total(c.JX_TOTAL_RECOMPUTED)

    @property
    def normalised(self) -> Figure:
        """Every class scaled to the scheme's weight."""
        return self._total(c.JX_TOTAL_NORMALISED)

    @property
    def score(self) -> Figure:
        """The score, which the grade is taken from; None when something that counts was not read."""
        return self._total(c.JX_TOTAL_SCORE)

    @property
    def total(self) -> Figure:
        """The same as `score`."""
        return self.score

    @property
    def basis(self) -> Basis:
        """How the score came about."""
        return Basis(core.jx_assessment_score_basis(self._evaluated()))

    @property
    def grade(self) -> Grade:
        """The computed grade."""
        return Grade(core.jx_assessment_grade(self._evaluated()))

    @property
    def claimed_grade(self) -> Grade:
        """The grade the form claims."""
        return Grade(core.jx_assessment_claimed_grade(self.pointer))

    @property
    def findings(self) -> list[Finding]:
        """What the audit finds, in the order of the form."""
        check(core.jx_assessment_audit(self.pointer), self._detail)
        self._stale = False
        count = core.jx_assessment_finding_count(self.pointer)
        return [Finding(core.jx_assessment_finding(self.pointer, index)) for index in range(count)]

    @property
    def notes(self) -> list[Note]:
        """What the reading says of itself: placeholders, cells not read, figures inferred."""
        found = []
        for index in range(core.jx_assessment_note_count(self.pointer)):
            kind, place, text = ctypes.c_int32(), ctypes.c_char_p(), ctypes.c_char_p()
            check(
                core.jx_assessment_note(
                    self.pointer, index, ctypes.byref(kind), ctypes.byref(place), ctypes.byref(text)
                )
            )
            found.append(Note(NoteKind(kind.value), decode(place.value), decode(text.value)))
        return found

    def explain(self, language: str = "zh") -> str:
        """Every score, the total, how the score came about and the grade, a line each."""
        items = [c.JX_ITEM_EXECUTION, *range(len(self)), c.JX_ITEM_TOTAL, c.JX_ITEM_SCORE, c.JX_ITEM_GRADE]
        return "\n".join(self._explain(item, language) for item in items)

    def __repr__(self) -> str:
        return f"Assessment({self.project.name!r}, {self.total}, {self.grade})"
