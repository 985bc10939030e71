# SPDX-License-Identifier: Apache-2.0
"""Schemes: the rules as data."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Optional, Union

from . import _prototypes as c
from ._base import Handle, NotFoundError, check, decode, encode, new, to_decimal
from ._enums import entries
from ._library import core

Field = Union[str, Decimal, bool, None]


def schemes() -> list[str]:
    """The ids of the built-in schemes."""
    return [code for code, _ in entries(c.JX_ENUM_SCHEME)]


class Scheme(Handle):
    """A set of rules: classes with weights, scoring methods, grade bands, rounding.

    `Scheme("hubei")` is a built-in one. `Scheme.new("ours", base="mof-2020")` is one's own, changed field by field
    (`scheme["grades[0].from"] = 85`) until `freeze()`, which says where the rules contradict themselves.
    """

    _ref, _unref = "jx_scheme_ref", "jx_scheme_unref"

    def __init__(self, scheme: str = "mof-2020"):
        super().__init__(new(core.jx_scheme_builtin, encode(scheme), detail=lambda: scheme))

    @classmethod
    def new(cls, id: str, base: Union[str, Scheme, None] = None) -> Scheme:
        """Begins a scheme, as a copy of `base` or empty."""
        start = cls(base) if isinstance(base, str) else base
        pointer = new(core.jx_scheme_new, encode(id), start.pointer if start else None)
        scheme: Scheme = cls._own(pointer)
        return scheme

    @property
    def id(self) -> str:
        """E.g. "mof-2020"."""
        return decode(core.jx_scheme_id(self.pointer)) or ""

    def name(self, language: Optional[str] = None) -> str:
        """The name, in "zh" (the default) or "en"."""
        return decode(core.jx_scheme_name(self.pointer, encode(language))) or ""

    @property
    def frozen(self) -> bool:
        """Whether it may be used for scoring, and not be changed any more."""
        return bool(core.jx_scheme_is_frozen(self.pointer))

    def _detail(self) -> Optional[str]:
        return decode(core.jx_scheme_detail(self.pointer))

    def freeze(self) -> Scheme:
        """Checks the rules and makes them immutable; SchemeError has the path of what is wrong. Returns itself."""
        check(core.jx_scheme_freeze(self.pointer), self._detail)
        return self

    def __getitem__(self, path: str) -> Field:
        kind = core.jx_scheme_field_type(encode(path))
        if kind in (c.JX_FIELD_NONE, c.JX_FIELD_LIST):
            raise NotFoundError(c.JX_ERROR_NOT_FOUND, path)
        if kind in (c.JX_FIELD_TEXT, c.JX_FIELD_CHOICE):
            return decode(core.jx_scheme_text(self.pointer, encode(path)))
        number = to_decimal(core.jx_scheme_number(self.pointer, encode(path)))
        return bool(number) if kind == c.JX_FIELD_YES_NO else number

    def __setitem__(self, path: str, value: Union[Field, int]) -> None:
        if isinstance(value, float):
            raise TypeError("give a figure as Decimal, int or str, not as float")
        if isinstance(value, bool):
            value = "true" if value else "false"
        elif isinstance(value, (int, Decimal)):
            value = format(Decimal(value), "f")
        check(core.jx_scheme_set(self.pointer, encode(path), encode(value)), self._detail)

    def __delitem__(self, path: str) -> None:
        check(core.jx_scheme_remove(self.pointer, encode(path)), self._detail)

    def length(self, path: str) -> int:
        """How many items a list has: `scheme.length("grades")`."""
        length = core.jx_scheme_length(self.pointer, encode(path))
        if length < 0:
            raise NotFoundError(c.JX_ERROR_NOT_FOUND, path)
        return int(length)

    def _names(self, path: str) -> Iterator[str]:
        index = 0
        while name := core.jx_scheme_field_name(encode(path), index):
            yield name.decode()
            index += 1

    def fields(self, path: str = "") -> Iterator[tuple[str, Field]]:
        """(path, value) of every field, those of list items included."""
        for name in self._names(path):
            inner = f"{path}.{name}" if path else name
            if core.jx_scheme_field_type(encode(inner)) == c.JX_FIELD_LIST:
                for index in range(self.length(inner)):
                    yield from self.fields(f"{inner}[{index}]")
            else:
                yield inner, self[inner]

    def __repr__(self) -> str:
        return f"Scheme({self.id!r})"
