# SPDX-License-Identifier: Apache-2.0
"""What every class stands on: errors, decimals, and handles that give their memory back."""

from __future__ import annotations

import ctypes
import decimal
import weakref
from typing import Any, Callable, Optional, Union

from . import _prototypes as c
from ._library import core

Number = Union[decimal.Decimal, int, str]


class JixiaoError(Exception):
    """A call failed. `status` is the library's code; the text says where and why."""

    status: int = 0

    def __init__(self, status: int, detail: str = ""):
        self.status = status
        text = core.jx_status_text(status, b"en").decode()
        super().__init__(f"{text}: {detail}" if detail else text)


class ArgumentError(JixiaoError, ValueError):
    """A value outside what the call takes."""


class NumberError(JixiaoError, ValueError):
    """A text is no number, or a number does not fit."""


class NotFoundError(JixiaoError, LookupError):
    """There is no such code, scheme or field."""


class StateError(JixiaoError, RuntimeError):
    """The object is not in a state for this call."""


class SchemeError(JixiaoError, ValueError):
    """A scheme's rules contradict themselves; the text has the path of the rule."""


class DocumentError(JixiaoError, OSError):
    """A document cannot be read; the text names file, place and cause."""


_CLASSES = {
    c.JX_ERROR_ARGUMENT: ArgumentError,
    c.JX_ERROR_RANGE: NumberError,
    c.JX_ERROR_SYNTAX: NumberError,
    c.JX_ERROR_NOT_FOUND: NotFoundError,
    c.JX_ERROR_STATE: StateError,
    c.JX_ERROR_SCHEME: SchemeError,
    c.JX_ERROR_FILE: DocumentError,
    c.JX_ERROR_FORMAT: DocumentError,
    c.JX_ERROR_LIMIT: DocumentError,
    c.JX_ERROR_ENCODING: DocumentError,
    c.JX_ERROR_UNSUPPORTED: DocumentError,
}


def check(status: int, detail: Callable[[], Optional[str]] = lambda: None) -> None:
    """Raises what a status means; `detail` is asked for the library's own words only then."""
    if status == c.JX_OK:
        return
    if status == c.JX_ERROR_NO_MEMORY:
        raise MemoryError
    raise _CLASSES.get(status, JixiaoError)(status, detail() or "")


def encode(text: Optional[str]) -> Optional[bytes]:
    """Text for the library. A NUL would cut it short there, so it is refused here."""
    if text is None:
        return None
    if "\0" in text:
        raise ArgumentError(c.JX_ERROR_ARGUMENT, "text with a NUL character")
    return text.encode("utf-8")


def decode(text: Optional[bytes]) -> Optional[str]:
    return None if text is None else text.decode("utf-8")


def to_decimal(value: int) -> Optional[decimal.Decimal]:
    """A figure of the library, exactly; None when it is absent."""
    if value == c.JX_NONE:
        return None
    sign, digits, _ = decimal.Decimal(value).as_tuple()
    exact = decimal.Decimal((sign, digits, -6))
    whole = exact.to_integral_value()
    return whole if exact == whole else decimal.Decimal(str(exact).rstrip("0"))


def written(value: Optional[Number]) -> Optional[bytes]:
    """A figure for the library, as text: a str goes in as it was written. A float is refused: it is not the number that was written."""
    if isinstance(value, float):
        raise TypeError(f'give a figure as str, Decimal or int, not as float: "{value!r}" or Decimal("{value!r}")')
    return None if value is None else encode(value if isinstance(value, str) else format(decimal.Decimal(value), "f"))


class Handle:
    """Owns one reference to an object of the library, and gives it back once: by close(), at the end of a `with`
    block, or when Python collects it. The order does not matter."""

    _library = core
    _unref: str
    _ref: str

    def __init__(self, pointer: int):
        self._pointer: Optional[int] = pointer
        self._finalizer = weakref.finalize(self, getattr(self._library, self._unref), pointer)

    @property
    def pointer(self) -> int:
        if self._pointer is None:
            raise StateError(c.JX_ERROR_STATE, f"{type(self).__name__} is closed")
        return self._pointer

    def close(self) -> None:
        """Gives the object back; using it afterwards raises StateError."""
        self._pointer = None
        self._finalizer()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @classmethod
    def _own(cls, pointer: int) -> Any:
        """A Python object for a pointer whose reference it takes over."""
        instance = cls.__new__(cls)
        Handle.__init__(instance, pointer)
        return instance

    @classmethod
    def _share(cls, pointer: int) -> Any:
        """A Python object for a borrowed pointer: takes a reference of its own."""
        return cls._own(getattr(cls._library, cls._ref)(pointer))


def new(function: Callable[..., int], *arguments: object, detail: Callable[[], Optional[str]] = lambda: None) -> int:
    """Calls a `jx_…_new` function and returns the handle it made."""
    out = ctypes.c_void_p()
    check(function(*arguments, ctypes.byref(out)), detail)
    assert out.value is not None
    return out.value
