# SPDX-License-Identifier: Apache-2.0
"""Finds and loads the shared libraries, and gives their functions their types."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from pathlib import Path
from typing import Any, Callable

from . import _prototypes

_SUFFIXES = {"darwin": ("{}.0.dylib", "{}.dylib"), "win32": ("{}-0.dll", "{}.dll")}
_DEFAULT_SUFFIXES = ("{}.so.0", "{}.so")


def _candidates(name: str) -> list[str]:
    """Where a library may be, best first: JIXIAO_LIBRARY_PATH, beside this package, where the system looks."""
    files = [suffix.format(f"lib{name}") for suffix in _SUFFIXES.get(sys.platform, _DEFAULT_SUFFIXES)]
    folders = [Path(p) for p in os.environ.get("JIXIAO_LIBRARY_PATH", "").split(os.pathsep) if p]
    folders.append(Path(__file__).parent / "_lib")
    found = [str(folder / file) for folder in folders for file in files if (folder / file).exists()]
    system = ctypes.util.find_library(name)
    return found + ([system] if system else []) + files


def _load(name: str) -> ctypes.CDLL:
    tried = []
    for candidate in _candidates(name):
        try:
            return ctypes.CDLL(candidate, mode=getattr(ctypes, "RTLD_GLOBAL", 0))
        except OSError as error:
            tried.append(f"{candidate}: {error}")
    raise ImportError(f"lib{name} was not found; set JIXIAO_LIBRARY_PATH to its folder. Tried:\n" + "\n".join(tried))


class Library:
    """The functions of a library as attributes, with the types that the headers give them."""

    def __init__(self, name: str, prototypes: dict[str, tuple[Any, list[Any]]]):
        self._handle = _load(name)
        for function, (result, arguments) in prototypes.items():
            pointer = getattr(self._handle, function)
            pointer.restype = result
            pointer.argtypes = arguments
            setattr(self, function, pointer)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        raise AttributeError(f"{name}: no such function in {self._handle._name}")


core = Library("jixiao", _prototypes.JIXIAO)
