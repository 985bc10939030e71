#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Describes the ABI in one JSON file, read from the public headers, and makes the bindings' prototypes from it.

  generate.py            writes bindings/jixiao-abi.json and the prototypes of the Python binding
  generate.py --check    says whether they are what the headers give (a test runs this)
"""

import argparse
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "abi"))
from header import Header  # noqa: E402

HEADERS = {"jixiao": "include/jixiao/jixiao.h", "jixiao-documents": "include/jixiao/documents.h"}
DESCRIPTION = ROOT / "bindings" / "jixiao-abi.json"
PROTOTYPES = ROOT / "bindings" / "python" / "src" / "jixiao" / "_prototypes.py"

# Every type of the ABI is one of these, or a pointer: the checks of tests/abi refuse all others.
CTYPES = {
    "void": "None",
    "int32_t": "ctypes.c_int32",
    "int64_t": "ctypes.c_int64",
    "uint32_t": "ctypes.c_uint32",
    "uint64_t": "ctypes.c_uint64",
    "size_t": "ctypes.c_size_t",
    "jx_status": "ctypes.c_int32",
    "jx_decimal": "ctypes.c_int64",
    "const char *": "ctypes.c_char_p",
    "char *": "ctypes.c_char_p",
}


def _number(text):
    return -(2**63) if text == "INT64_MIN" else int(text)


def describe():
    libraries = {}
    constants = {}
    handles = set()
    for library, path in HEADERS.items():
        header = Header(ROOT / path)
        text = header.text
        handles |= set(re.findall(r"^typedef struct (jx_\w+) \1;", text, re.M))
        constants |= header.enumerators
        constants |= {name: _number(value) for name, value in re.findall(r"^#define (JX_\w+) \(?(-?\d+|INT64_MIN)\)?$", text, re.M)}
        libraries[library] = {
            "header": path,
            "functions": {
                f.name: {"result": f.result, "parameters": [{"name": name, "type": kind} for kind, name in f.parameters]}
                for f in header.functions
            },
        }
    return {"schema": "jixiao.abi/1", "handles": sorted(handles), "constants": constants, "libraries": libraries}


def ctype(kind):
    if kind in CTYPES:
        return CTYPES[kind]
    if not kind.endswith("*"):
        return "ctypes.c_void_p"  # a callback
    inner = kind[:-1].strip()
    if inner.endswith("*") or inner in CTYPES and inner not in ("void", "const void"):
        return f"ctypes.POINTER({ctype(inner)})"
    return "ctypes.c_void_p"


def prototypes(abi):
    lines = ['"""Made by bindings/generate.py from the public headers. Not to be edited."""', "", "import ctypes", "from typing import Any", ""]
    for library, content in abi["libraries"].items():
        lines += [f"{library.upper().replace('-', '_')}: dict[str, tuple[Any, list[Any]]] = {{"]
        for name, function in content["functions"].items():
            arguments = ", ".join(ctype(p["type"]) for p in function["parameters"])
            lines.append(f'    "{name}": ({ctype(function["result"])}, [{arguments}]),')
        lines += ["}", ""]
    lines += [f"{name} = {value}" for name, value in abi["constants"].items()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    abi = describe()
    stale = []
    for path, text in ((DESCRIPTION, json.dumps(abi, indent=1) + "\n"), (PROTOTYPES, prototypes(abi))):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT))
        if not options.check:
            path.write_text(text, encoding="utf-8")
    if options.check and stale:
        print("not what the headers give; run bindings/generate.py:", *stale)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
