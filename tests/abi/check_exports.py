#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the header declares, what the symbol map lists and what the built library exports are the same set."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

from header import Header


def mapped(path):
    body = re.sub(r"/\*.*?\*/", "", Path(path).read_text(encoding="utf-8"), flags=re.S)
    names = []
    for node in re.findall(r"global:(.*?)(?:local:|\})", body, re.S):
        listed = re.findall(r"(\w+)\s*;", node)
        if listed != sorted(listed):
            print(f"{path}: a node is not sorted")
            names.append("(unsorted)")
        names += listed
    return names


def exported(library):
    lines = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in lines.splitlines()]
    return {row[-1].split("@")[0] for row in rows if row[-2] != "A"}  # A: the names of the map's nodes


def differences(what, names, other, others):
    for name in sorted(names - others):
        print(f"{name}: in {what}, not in {other}")
    return len(names - others)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--header", action="append", required=True)
    parser.add_argument("--map", required=True)
    parser.add_argument("--library", required=True)
    options = parser.parse_args()
    declared = {f.name for path in options.header for f in Header(path).functions}
    listed = mapped(options.map)
    sets = [("the header", declared), ("the map", set(listed)), ("the library", exported(options.library))]
    wrong = len(listed) - len(set(listed)) + ("(unsorted)" in listed)
    wrong += sum(differences(a, x, b, y) for a, x in sets for b, y in sets if a != b)
    print(f"{len(declared)} functions, {wrong} differences")
    return 1 if wrong or not declared else 0


if __name__ == "__main__":
    sys.exit(main())
