#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes converted/clean-form.ofd from clean-form.txt with ofdrw, which Maven fetches. The result is committed.

Usage: make_ofd.py FOLDER        (the folder that holds clean-form.txt)
"""

import math
import os
import subprocess
import sys
import tempfile
import unicodedata

from make_samples import place_cells, read_rows

LEFT, TOP, WIDTH, LAST = 10, 10, 190, 285


def width_of(text):
    return sum(1 if unicodedata.east_asian_width(character) in "WFA" else 0.55 for character in text)


def lay_out(titles, rows):
    """Lines of places and texts: the titles, then the cells, on as many pages as they need."""
    columns = max(len(row) for row in rows)
    column = WIDTH / columns
    cells = place_cells(rows)
    heights = [max([8] + [4 + 5.2 * math.ceil(width_of(text) * 3.3 / (column * wide - 5)) for row, _, below, wide, text in cells
                          if row == i and below == 1]) for i in range(len(rows))]
    lines = [(0, LEFT, TOP + 8 * i, WIDTH, 8, 0, title) for i, title in enumerate(titles)]
    page, top = 0, TOP + 8 * len(titles)
    for i, height in enumerate(heights):
        if top + height > LAST:
            page, top = page + 1, TOP
        for row, k, below, wide, text in cells:
            if row == i:
                tall = min(sum(heights[i:i + below]), LAST + 2 - top)
                lines.append((page, LEFT + k * column, top, column * wide, tall, 1, text))
        top += height
    return lines


def main(folder):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)))
    out = os.path.join(here, "converted", "clean-form.ofd")
    with tempfile.TemporaryDirectory() as work:
        layout, path = os.path.join(work, "layout.tsv"), os.path.join(work, "path")
        with open(layout, "w", encoding="utf-8") as file:
            file.writelines("\t".join(map(str, line)) + "\n" for line in lay_out(*read_rows(os.path.join(folder, "clean-form.txt"))))
        command = ["mvn", "-q", "-B", "-f", os.path.join(here, "ofd"), "compile", "dependency:build-classpath"]
        subprocess.run([*command, f"-Dmdep.outputFile={path}"], check=True)
        with open(path, encoding="utf-8") as file:
            classes = os.path.join(here, "ofd", "target", "classes") + os.pathsep + file.read().strip()
        subprocess.run(["java", "-cp", classes, "MakeOfd", layout, out], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
