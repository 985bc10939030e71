# SPDX-License-Identifier: Apache-2.0
"""What is decided about a layout before it is drawn. The defaults are the form of 2020 as it was published."""

from dataclasses import dataclass, field

import headings

LEVELS = ["level1", "level2", "name"]


@dataclass
class Plan:
    kind: str = "project"
    columns: list = field(default_factory=lambda: LEVELS + ["target", "actual", "weight", "score", "reason"])
    headings: dict = field(default_factory=lambda: dict(headings.STANDARD))
    heading_rows: int = 1
    broken: bool = False
    money: str = "rows"  # rows, pairs, stacked, sources-in-columns, none
    stages: list = field(default_factory=lambda: ["initial", "full_year", "executed"])
    execution: bool = True  # weight, rate and score of execution are asked for
    unit: str = "万元"
    unit_place: str = "label"  # label, heading, line, cell
    head: str = "classic"  # classic, long, pairs, text
    total: str = "row"  # row, head, both, none
    grade: str = ""  # "", head, end
    levels: str = "merged"  # merged, first, repeated
    points_in_class: str = ""  # "", brackets, blank, column: how a class says what it weighs
    subtotals: bool = False
    numbered: bool = False  # 指标1：
    side_label: bool = True
    indicators: str = "table"  # table, turned, none
    sheets: str = "one"  # one, by-block, continued
    forms: int = 1
    together: str = "below"  # below, beside
    blank: str = ""  # a column nobody filled in
    cut: bool = False
    decimals: str = ""
    odd_share: float = 0.0
    three_weights: bool = False
    block_score: bool = False
    goal: bool = True
    remark: bool = False
    sign_words: bool = False  # 正向 and 反向 instead of ≥ and ≤
    sources: tuple = None
    changed: bool = None
    may_be_unread: bool = False  # a reader may say that it does not understand this layout

    def shown(self):
        """What the form has a place for; the mistakes that can be planted depend on it."""
        found = {"actual", "target"} & set(self.columns) if self.indicators != "none" else set()
        if self.indicators != "none":
            found |= {c for c in ("weight", "reason") if c in self.columns}
            found |= {"score"} if "score" in self.columns and not self.block_score else set()
        if self.money != "none" and self.execution:
            found |= {"rate"} | ({"execution_score"} if self.kind not in ("transfer", "blocks") else set())
        if self.money in ("rows", "stacked", "sources-in-columns") and "full_year" in self.stages:
            found.add("parts")
        if self.total != "none":
            found.add("total")
        if self.grade:
            found.add("grade")
        return found - {self.blank}
