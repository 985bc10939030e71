#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every exported function is documented in full and uses only types that any language can call."""

import re
import sys

from header import Header

PLAIN = {"int32_t", "int64_t", "uint32_t", "uint64_t", "size_t", "jx_status", "jx_decimal"}
TAGS = ("@return", "@threads", "@since")


def type_is_plain(kind, callbacks=()):
    """A fixed-width number, a pointer or a callback; never a struct by value, an enum, a bool, a long or a variable list."""
    words = [w for w in re.sub(r"\*", " ", kind).split() if w != "const"]
    if len(words) != 1:
        return False
    if words[0] in callbacks:
        return "*" not in kind
    return words[0] in PLAIN or "*" in kind and (words[0] in ("char", "void", "uint8_t") or words[0].startswith("jx_"))


def documentation(function):
    for tag in TAGS:
        if tag not in function.comment and not (tag == "@return" and function.result == "void"):
            yield f"no {tag}"
    documented = re.findall(r"@param(?:\[\w+\])?\s+(\w+)\s+\S", function.comment)
    names = [name for _, name in function.parameters]
    if documented != names:
        yield f"@param {documented} for the parameters {names}"
    if not re.match(r"/\*\*\s+[^@\s]", function.comment):
        yield "no purpose"


def types(function, callbacks):
    if function.result != "void" and not type_is_plain(function.result):
        yield f"returns {function.result}"
    for kind, name in function.parameters:
        if not type_is_plain(kind, callbacks):
            yield f"{name} is a {kind}"


def names(function):
    """A person's figure goes in as text: what takes a decimal says so in its name, so that a bare number is never given by mistake."""
    takes = any(kind == "jx_decimal" for kind, _ in function.parameters)
    if takes and not re.match(r"jx_decimal_", function.name) and not function.name.endswith("_decimal"):
        yield "takes a jx_decimal and is not called …_decimal"


def main():
    wrong = count = 0
    for path in sys.argv[1:]:
        header = Header(path)
        problems = [f"{f.name}: {p}" for f in header.functions for p in (*documentation(f), *types(f, header.callbacks), *names(f))]
        problems += [f"{name}: an enumerator without a written value" for name, v in header.enumerators.items() if v is None]
        print(*problems, sep="\n")
        wrong += len(problems)
        count += len(header.functions)
    print(f"{count} functions, {wrong} problems")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main())
