# SPDX-License-Identifier: Apache-2.0
"""Reads the public headers: what is declared in them and what their comments say."""

import re
from pathlib import Path
from typing import NamedTuple


class Function(NamedTuple):
    name: str
    result: str
    parameters: list  # of (type, name)
    comment: str


class Header:
    def __init__(self, path):
        text = self.text = _text(Path(path))
        self.macros = dict(re.findall(r"^#define (JX_\w+) \(?(-?\w+)\)?$", text, re.M))  # constants only
        text = re.sub(r"^#.*?(?<!\\)$", "", text, flags=re.M)  # JX_API is also the name of a macro
        self.functions = [_function(*m) for m in re.findall(r"(/\*\*(?:(?!\*/).)*\*/)?\s*JX_API\s+([^;]+);", text, re.S)]
        code = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        self.enumerators = _enumerators(code)
        self.callbacks = set(re.findall(r"\btypedef\s[^;(]*\(\s*\*\s*(\w+)\s*\)", code))


def _text(path):
    """A header's text. One that declares nothing stands for the headers it includes from its own folder, in their order."""
    text = path.read_text(encoding="utf-8")
    if re.search(r"^JX_API ", text, re.M):
        return text
    return "".join(_text(path.parent / name) for name in re.findall(rf"^#include <{path.parent.name}/(\w+\.h)>$", text, re.M))


def _function(comment, declaration):
    result, name, inside = re.fullmatch(r"(.*?)\s*(\w+)\s*\((.*)\)", " ".join(declaration.split())).groups()
    parameters = [] if inside == "void" else [_parameter(p) for p in inside.split(",")]
    return Function(name, result, parameters, comment)


def _parameter(text):
    kind, name = re.fullmatch(r"\s*(.*?)\s*(\w+)(?:\[\d*\])?\s*", text).groups()
    return kind, name


def _enumerators(text):
    """Name -> value, for those with a value written (all of them must have one)."""
    found = {}
    for body in re.findall(r"\benum\s*\w*\s*\{(.*?)\}", text, re.S):
        for entry in filter(None, (e.strip() for e in body.split(","))):
            name, value = re.fullmatch(r"(\w+)(?:\s*=\s*(-?\w+))?", entry).groups()
            found[name] = None if value is None else int(value, 0)
    return found
