#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a program that measures the ABI of a public header: it prints one line for each thing that callers are compiled against.

Names come from the header; sizes, places, values and types come from the compiler. A signature is printed only as the compiler
confirms it, with the typedefs of numbers resolved, so that one that changes shows in every function that uses it.
"""

import re
import sys
from pathlib import Path

from header import Header

RESOLVED = {"jx_status": "int32_t", "jx_decimal": "int64_t"}
START = """\
#include "{include}"

#include <inttypes.h>
#include <stdalign.h>
#include <stdio.h>

#define SIZE(type) printf("type %s: %zu bytes, aligned to %zu\\n", #type, sizeof(type), alignof(type))
#define SIGN(type) printf("type %s: %s\\n", #type, (type)-1 < 0 ? "signed" : "unsigned")
#define FIELD(type, field) printf("field %s.%s: at %zu\\n", #type, #field, offsetof(type, field))
#define CONSTANT(name) printf("constant %s: %" PRId64 "\\n", #name, (int64_t)name)
#define CALL(object, type, text) printf("%s\\n", _Generic(object, type: text, default: "not what was read: " text))

int main(void) {{
"""


def resolved(kind):
    return re.sub(r"\bjx_(status|decimal)\b", lambda m: RESOLVED[m[0]], kind)


def pointer(kind, name=""):
    return f"{kind}{name}" if kind.endswith("*") else f"{kind} {name}".rstrip()


def call(name, result, kinds, what):
    kinds = ", ".join(map(resolved, kinds)) or "void"
    result = resolved(result)
    return f'    CALL({"&" if what == "function" else "("}{name}{"" if what == "function" else ")0"}, ' \
           f'{pointer(result, "(*)")}({kinds}), "{what} {pointer(result, name)}({kinds})");'


def lines(path):
    header = Header(path)
    code = re.sub(r"/\*.*?\*/", "", header.text, flags=re.S)
    for name in re.findall(r"^typedef \w+ (jx_\w+);", code, re.M):
        yield f"    SIZE({name});\n    SIGN({name});"
    for body, name in re.findall(r"^typedef struct \w+ \{(.*?)\} (\w+);", code, re.M | re.S):
        yield f"    SIZE({name});"
        for field in re.findall(r"\(\*(\w+)\)\(|(\w+);", body):
            yield f"    FIELD({name}, {field[0] or field[1]});"
    for result, name, kinds in re.findall(r"^typedef ([^;{}]*?)\(\*(\w+)\)\(([^;{}]*?)\);", code, re.M):
        parameters = [re.sub(r"\s*\w+$", "", kind.strip()) for kind in kinds.split(",")]
        yield call(name, result.strip(), parameters, "callback")
    for name in (*header.macros, *header.enumerators):
        yield f"    CONSTANT({name});"
    for function in sorted(header.functions):
        yield call(function.name, function.result, [kind for kind, _ in function.parameters], "function")


def main(path, out):
    start = START.format(include="jixiao/" + Path(path).name)
    Path(out).write_text(start + "\n".join(lines(path)) + "\n    return 0;\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
