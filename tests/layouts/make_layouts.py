#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes forms in many layouts, each with the right reading beside it; the same seed gives the same bytes.

Usage: make_layouts.py FOLDER [--seed N] [--count N] [--kinds KIND,...] [--formats xlsx,docx,html,grid]

A file is called KIND-NNNN.ENDING, its reading KIND-NNNN.json: a list, one entry a form of the file. Kinds that begin
with "text-" are flattened in one way (text-tabs, text-interleaved, …); `--list` prints them all.
"""

import argparse
import json
import os
import random
from collections import namedtuple

import draw
import files
import flatten
import kinds
from plan import Plan

Case = namedtuple("Case", "kind path readings")
FORMATS = ("xlsx", "docx", "html")
TEXT_KINDS = ["text-" + way for way in flatten.WAYS] + ["text-sentences", "text-mixed"]
KINDS = list(kinds.ALL) + TEXT_KINDS
PLANTED = 0.4  # the share of forms with one mistake


def write(rnd, base, ending, sheets):
    path = f"{base}.{ending}"
    if ending == "xlsx":
        files.write_xlsx(path, sheets, numeric=rnd.random() < 0.5)
    else:
        {"docx": files.write_docx, "html": files.write_html, "grid": files.write_grid}[ending](path, sheets)
    return path


def text_case(rnd, kind, base):
    """A form as text; from the ways that lose the order of cells, the reading need not be whole."""
    way = kind.removeprefix("text-")
    plan = kinds.plan_for(rnd, "mixed" if way == "mixed" else "standard")
    if way == "sentences":
        left_out = ("reason", "weight") if rnd.random() < 0.5 else ("reason",)
        plan.grade, plan.columns, plan.changed = "", [c for c in Plan().columns if c not in left_out], False
    sheets, readings = draw.make(rnd, plan, rnd.random() < PLANTED)
    if way == "sentences":
        text = flatten.sentences(readings[0], rnd)
    else:
        used = rnd.choice(sorted(flatten.WAYS)) if way == "mixed" else way
        text = flatten.WAYS[used](sheets, rnd)
        for reading in readings:
            reading["may_be_unread"] = used not in flatten.SURE
    files.write_text(base + ".txt", text)
    return base + ".txt", readings


def make_case(folder, seed, kind, number, formats=FORMATS):
    """One file of a kind. Chance depends on seed, kind and number alone: any case can be made again by itself."""
    rnd = random.Random(f"{seed} {kind} {number}")
    base = os.path.join(folder, f"{kind}-{number:04}")
    if kind in TEXT_KINDS:
        path, readings = text_case(rnd, kind, base)
    else:
        plan = kinds.plan_for(rnd, kind)
        sheets, readings = draw.make(rnd, plan, kind not in kinds.UNSPOILT and rnd.random() < PLANTED)
        path = write(rnd, base, formats[number % len(formats)], sheets)
    return Case(kind, path, readings)


def make(folder, seed, count, chosen=KINDS, formats=FORMATS):
    os.makedirs(folder, exist_ok=True)
    return [make_case(folder, seed, kind, number, formats) for kind in chosen for number in range(count)]


def arguments(parser):
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=6, help="files of each kind")
    parser.add_argument("--kinds", help="kinds, by commas; all unless said otherwise")


def chosen_kinds(parser, options):
    chosen = options.kinds.split(",") if options.kinds else KINDS
    unknown = [k for k in chosen if k not in KINDS]
    if unknown:
        parser.error(f"no such kind: {', '.join(unknown)}")
    return chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    arguments(parser)
    parser.add_argument("--formats", default=",".join(FORMATS))
    parser.add_argument("--list", action="store_true", help="print the kinds")
    options = parser.parse_args()
    if options.list or not options.folder:
        print("\n".join(KINDS))
        return
    for case in make(
        options.folder, options.seed, options.count, chosen_kinds(parser, options), options.formats.split(",")
    ):
        with open(os.path.splitext(case.path)[0] + ".json", "w", encoding="utf-8") as out:
            json.dump(case.readings, out, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
