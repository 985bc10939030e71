#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Follows the links between the pages, and holds the table "Where does it go?" against the tree: what is named is there.

usage: check_links.py SOURCE
"""

import re
import sys
from pathlib import Path

LINK = re.compile(r"\]\(([^()\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.S | re.M)
TABLE = "docs/where-does-it-go.md"


def pages(root):
    for folder in (".", ".ci", "docs", "docs/guides", "docs/generated", "bindings/python", "tests"):
        yield from sorted((root / folder).glob("*.md"))


def broken_links(root):
    count = 0
    for page in pages(root):
        for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            path = target.partition("#")[0]
            if path and "://" not in path and not path.startswith("mailto:"):
                count += 1
                if not (page.parent / path).exists():
                    yield f"{page.relative_to(root)}: {target} is not there"
    if count < 50:
        yield f"only {count} links were found"


def missing_files(root):
    """Every name in the table's code spans that looks like a path: a star stands for any name, and some file must fit."""
    rows = [line for line in (root / TABLE).read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    for row in rows:
        paths = [one for one in re.findall(r"`([^`]+)`", row) if "/" in one and " " not in one]
        if not paths:
            yield f"{TABLE}: no file in the row {row[:60]}"
        for path in paths:
            if not list(root.glob(path)):
                yield f"{TABLE}: {path} is not there"
    if len(rows) < 10:
        yield f"{TABLE}: only {len(rows)} rows"


def main(source):
    root = Path(source)
    wrong = [*broken_links(root), *missing_files(root)]
    print("\n".join(wrong) or "every link leads somewhere, every file of the table is there")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
