# SPDX-License-Identifier: Apache-2.0
"""jixiao (绩效): reads, scores, grades and audits budget-performance self-assessments (预算绩效自评).

    import jixiao as jx

    for a in jx.read("forms/"):
        print(a.project.name, a.total, a.grade, [f.code for f in a.findings])
"""

from ._base import (
    ArgumentError,
    DocumentError,
    JixiaoError,
    NotFoundError,
    NumberError,
    SchemeError,
    StateError,
)
from ._documents import Document, Reader, read, read_scheme
from ._enums import Basis, Comparison, Figures, Grade, Method, NoteKind, Severity, State, ValueKind
from ._model import Assessment, Execution, Finding, Funds, Indicator, Note, Project, Scored, Value
from ._portfolio import Portfolio, Row
from ._reading import Column, NotUnderstood, Read
from ._scheme import Scheme, schemes
