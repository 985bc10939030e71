#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes cells.xlsx and cells.xls: the same cells in the new and in the old format, written by LibreOffice. The results are committed.

Usage: make_workbooks.py FOLDER      (needs openpyxl and soffice)
"""

import datetime
import os
import subprocess
import sys
import tempfile

import openpyxl

VALUES = [
    ("项目名称", None), ("产出指标\n50分", None), (12, "0"), (0.75974918, "0.00%"), (1192819.16, "#,##0.00"), (-7.5, "0.00"), (1e-7, "General"),
    (123456789012, "0"), (0.1, "General"), (1 / 3, "General"), (9.17, "0.00\"万元\""), (0, "0"), (-536870913, "0"), (536870912, "0"), (12.34, "0.0"),
    (True, None), (False, None), (datetime.date(2021, 12, 31), "yyyy\"年\"m\"月\"d\"日\""), (datetime.time(8, 30), "h:mm"), ("=C1*2", "0"),
    ("=A1&\"（续）\"", None), ("=1/0", None), ("=C1>3", None), ("=\"\"", None), ("R&D <表>", None), ("𠮷", None),
]


def make_book(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "自评 & 表"
    for column, (value, code) in enumerate(VALUES, 1):
        cell = sheet.cell(1, column, value)
        if code:
            cell.number_format = code
    for row in range(3, 9):
        for column in range(1, 5):
            sheet.cell(row, column, f"{row}-{column}")
    for area in ("A3:B4", "C5:C8", "D3:D3", "A6:B6"):
        if area != "D3:D3":
            sheet.merge_cells(area)
    long = book.create_sheet("长文")
    for row in range(1, 41):
        long.cell(row, 1, f"第{row}条：" + "按计划推进，" * (row * 7 % 60) + ("plain words " * (row % 9)))
    hidden = book.create_sheet("隐藏")
    hidden["A1"] = "看不见"
    hidden.sheet_state = "hidden"
    book.save(path)


def main(folder):
    with tempfile.TemporaryDirectory() as work:
        make_book(os.path.join(work, "cells.xlsx"))
        for ending in ("xlsx", "xls"):
            command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", ending, "--outdir", folder]
            subprocess.run([*command, os.path.join(work, "cells.xlsx")], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1])
