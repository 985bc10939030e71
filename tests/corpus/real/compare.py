#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the reading of a folder's documents against other readers: openpyxl, python-docx, html5lib, and LibreOffice for the rest.

Usage: compare.py SHOW_GRID FOLDER

A cell agrees when the text is the same but for blanks, a number when what is shown is the value at the precision it is shown in. Each file
that ends in a crash or takes longer than a minute is named, as are the cells that differ, the first few of each file.
"""

import collections
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal, InvalidOperation

OFFICE = {".xls": "xlsx", ".et": "xlsx", ".ods": "xlsx", ".doc": "docx", ".wps": "docx", ".odt": "docx", ".rtf": "docx"}


def squeeze(text):
    return re.sub(r"[\s\u00a0\u3000\u200b]+", "", str(text))


def show(program, path):
    """Our grid; None and why when the program crashed or hung."""
    try:
        done = subprocess.run([program, path], capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return None, "more than a minute"
    if done.returncode != 0:
        return None, f"ended with {done.returncode}"
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return (json.loads(lines[0]), "") if lines else ({"status": 0, "cause": "empty", "rows": []}, "")


def same_number(value, shown):
    """Whether what is shown is the value, as an amount, a share, a date or rounded."""
    text = squeeze(shown).replace(",", "")
    found = re.search(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", text.replace("(", "-"))
    if not found:
        return text in ("-", "—", "") or value == 0 or bool(re.search("[〇零一二三四五六七八九壹贰]", text))
    try:
        number = Decimal(found.group(0))
    except InvalidOperation:
        return False
    step = Decimal(1).scaleb(number.as_tuple().exponent)
    wanted = Decimal(repr(float(value)))
    shifts = (2,) if "%" in text else (0, -3, -4, -6)
    return any(abs(wanted.scaleb(shift) - number) <= step for shift in shifts) or abs(abs(wanted) - abs(number)) <= step


def same_value(value, shown):
    if isinstance(value, bool):
        return squeeze(shown).upper() == str(value).upper()
    if isinstance(value, (int, float)):
        return same_number(value, shown)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return bool(re.search(r"\d|[〇一二三四五六七八九十]", shown))
    return squeeze(value) == squeeze(shown)


def workbook_cells(path):
    """(sheet, row, column) -> value of the visible sheets, from openpyxl."""
    import openpyxl
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
    return {(sheet.title, cell.row, cell.column): cell.value for sheet in sheets for row in sheet.iter_rows() for cell in row
            if cell.value not in (None, "")}


def compare_workbook(path, grid):
    ours = {}
    for row in grid["rows"]:
        sheet, _, reference = row["place"].rpartition("!")
        number = int(re.sub("[A-Z]", "", reference))
        for column, _, _, text in row["cells"]:
            ours[sheet, number, column + 1] = text
    cells = workbook_cells(path)
    wrong = [(place, value, ours.get(place)) for place, value in cells.items() if not same_value(value, ours.get(place, ""))]
    return len(cells), wrong


def compare_texts(theirs, grid):
    """Cells as a bag of texts: what one has and the other has not."""
    ours = collections.Counter(squeeze(cell[3]) for row in grid["rows"] if row["table"] for cell in row["cells"])
    wanted = collections.Counter(text for text in map(squeeze, theirs) if text)
    return sum(wanted.values()), [(None, text, None) for text in (wanted - ours).elements()]


def word_cells(path):
    import docx

    def cells(table):
        seen = set()
        for row in table.rows:
            for cell in row.cells:
                if cell._tc not in seen:
                    seen.add(cell._tc)
                    yield "".join(paragraph.text for paragraph in cell.paragraphs)
                    for inner in cell.tables:
                        yield from cells(inner)
    return [text for table in docx.Document(path).tables for text in cells(table)]


def page_cells(path):
    import html5lib
    with open(path, "rb") as file:
        tree = html5lib.parse(file.read(), namespaceHTMLElements=False)
    return ["".join(cell.itertext()) for cell in tree.iter() if cell.tag in ("td", "th") and not any(True for _ in cell.iter("table"))]


def compare(program, path, grid):
    ending = os.path.splitext(path)[1].lower()
    if ending in (".xlsx", ".xlsm"):
        return compare_workbook(path, grid)
    if ending in (".docx", ".docm"):
        return compare_texts(word_cells(path), grid)
    if ending in (".html", ".htm"):
        return compare_texts(page_cells(path), grid)
    if ending not in OFFICE:
        return None
    with tempfile.TemporaryDirectory() as work:
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", OFFICE[ending], "--outdir", work]
        subprocess.run([*command, path], capture_output=True, timeout=120)
        made = os.path.join(work, os.path.splitext(os.path.basename(path))[0] + "." + OFFICE[ending])
        if not os.path.exists(made):
            return None
        other, _ = show(program, made)
        return compare_texts([cell[3] for row in other["rows"] if row["table"] for cell in row["cells"]], grid) if other else None


def main(program, folder):
    totals = collections.defaultdict(lambda: [0, 0, 0, 0])
    failed = 0
    for path in sorted(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names):
        grid, trouble = show(program, path)
        total = totals[os.path.splitext(path)[1].lower()]
        total[0] += 1
        if grid is None:
            failed += 1
            print(f"{path}: {trouble}")
            continue
        if grid["status"] != 0:
            total[1] += 1
            print(f"{path}: not read: {grid['cause']}")
            continue
        try:
            result = compare(program, path, grid)
        except Exception as error:  # the other reader's: foreign files break it too
            print(f"{path}: the other reader fails: {error!r}"[:300])
            continue
        if result:
            total[2] += result[0]
            total[3] += len(result[1])
            for place, wanted, got in result[1][:3]:
                print(f"{path}: {place or ''} {wanted!r} read as {got!r}"[:300])
    for ending, (files, unread, cells, wrong) in sorted(totals.items()):
        share = f"{100 * (cells - wrong) / cells:.2f} % of {cells} cells agree" if cells else "nothing to hold it against"
        print(f"{ending or '(none)'}: {files} files, {unread} not read; {share}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
