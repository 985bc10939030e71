# SPDX-License-Identifier: Apache-2.0
"""What was read of a form: states of figures, columns, what was not understood."""

from __future__ import annotations

import ctypes
from typing import NamedTuple, Optional

from ._base import check, decode
from ._enums import Figures, State
from ._library import core

_OF_ROWS = (Figures.TARGET, Figures.ACTUAL, Figures.WEIGHT, Figures.SCORE, Figures.REASON)


class Read(NamedTuple):
    """The state of a figure, and whether it was inferred."""

    state: State
    inferred: bool


class Column(NamedTuple):
    """A column, or a row of the money block, that the form was read from."""

    figure: Figures
    state: State
    heading: Optional[str]
    place: Optional[str]
    cells: int
    inferred: bool


class NotUnderstood(NamedTuple):
    """A heading over filled cells, or a text, that was not understood."""

    text: str
    place: Optional[str]
    cells: int


def state_of(pointer: int, figure: Figures, row: int) -> Read:
    inferred = ctypes.c_int32()
    state = core.jx_assessment_state(pointer, int(figure), row, ctypes.byref(inferred))
    return Read(State(state), bool(inferred.value))


def states_of(pointer: int) -> dict[tuple[Figures, Optional[int]], Read]:
    """Every figure that the form asks for, those of the table once a row."""
    rows = core.jx_assessment_count(pointer)
    found: dict[tuple[Figures, Optional[int]], Read] = {}
    for figure in Figures:
        places: list[Optional[int]] = list(range(rows)) if figure in _OF_ROWS else [None]
        for row in places:
            read = state_of(pointer, figure, row or 0)
            if read.state != State.NOT_ASKED:
                found[figure, row] = read
    return found


def columns_of(pointer: int) -> list[Column]:
    found = []
    for index in range(core.jx_assessment_column_count(pointer)):
        figure, state, cells, inferred = (ctypes.c_int32() for _ in range(4))
        heading, place = ctypes.c_char_p(), ctypes.c_char_p()
        outputs = (figure, state, cells, inferred, heading, place)
        check(core.jx_assessment_column(pointer, index, *map(ctypes.byref, outputs)))
        found.append(
            Column(
                Figures(figure.value),
                State(state.value),
                decode(heading.value),
                decode(place.value),
                cells.value,
                bool(inferred.value),
            )
        )
    return found


def not_understood_of(pointer: int) -> list[NotUnderstood]:
    found = []
    for index in range(core.jx_assessment_not_understood_count(pointer)):
        text, place, cells = ctypes.c_char_p(), ctypes.c_char_p(), ctypes.c_int32()
        outputs = (text, place, cells)
        check(core.jx_assessment_not_understood(pointer, index, *map(ctypes.byref, outputs)))
        found.append(NotUnderstood(decode(text.value) or "", decode(place.value), cells.value))
    return found
