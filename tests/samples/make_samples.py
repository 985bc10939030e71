#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the office documents of examples/data and tests/samples from clean-form.txt, with openpyxl and LibreOffice. The results are committed.

Usage: make_samples.py FOLDER        (the folder that holds clean-form.txt)
"""

import html
import os
import subprocess
import sys
import tempfile

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import forms


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip()]
    titles = [line.lstrip("# ") for line in lines if "\t" not in line]
    return titles, [line.split("\t") for line in lines if "\t" in line]


def place_cells(rows):
    """(row, column, rows, columns, text): cells as the form has them, blank neighbours merged into those that have text."""
    table = next(i for i, row in enumerate(rows) if "三级指标" in row)
    total = next(i for i, row in enumerate(rows) if row[0] == "总分")
    levels = rows[table].index("三级指标")
    taken, cells = set(), []
    for i, row in enumerate(rows):
        for k, text in enumerate(row):
            if (i, k) in taken:
                continue
            inside = table < i < total
            below = wide = 1
            column_is_level = k < levels if inside or i == table else k == 0
            while text and column_is_level and i + below < total and i + below != table and not any(rows[i + below][:k + 1]):
                below += 1
            while not inside and text and k < 6 and k + wide < len(row) and not any(rows[i + r][k + wide] for r in range(below)):
                wide += 1
            cells.append((i, k, below, wide, text))
            taken |= {(i + r, k + c) for r in range(below) for c in range(wide)}
    return cells


def write_html(path, titles, rows, encoding):
    lines = [f'<html><head><meta charset="{encoding}"><title>{titles[0]}</title><script>var x = "<table>";</script></head><body>']
    lines += [f"<p>{html.escape(title)}</p>" for title in titles]
    lines.append('<table border="1">')
    cells = place_cells(rows)
    for i in range(len(rows)):
        lines.append("<tr>")
        for row, _, below, wide, text in cells:
            if row == i:
                lines.append(f'<td rowspan="{below}" colspan="{wide}">{html.escape(text).replace("≥", "&ge;")}</td>')
        lines.append("</tr>")
    lines.append("</table></body></html>")
    with open(path, "w", encoding=encoding) as file:
        file.write("\n".join(lines) + "\n")


def write_xlsx(path, titles, rows):
    book = forms.make_book(titles, place_cells(rows))
    sheet = book.active
    for row in sheet.iter_rows(min_row=len(titles) + 1):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    for column in range(1, forms.COLUMNS + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 16
    notes = book.create_sheet("填表说明")
    notes.cell(1, 1, "得分按评分办法计算，保留两位小数。")
    hidden = book.create_sheet("选项")
    hidden.sheet_state = "hidden"
    hidden.cell(1, 1, "项目支出绩效自评表")
    book.save(path)


def convert(source, ending, folder):
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", ending, "--outdir", folder]
        if source.endswith(".html"):
            command.insert(3, "--writer")
        subprocess.run([*command, source], check=True, capture_output=True)


def main(folder):
    titles, rows = read_rows(os.path.join(folder, "clean-form.txt"))
    page, book = os.path.join(folder, "clean-form.html"), os.path.join(folder, "clean-form.xlsx")
    write_html(page, titles, rows, "utf-8")
    write_html(os.path.join(folder, "clean-form.gb18030.html"), titles, rows, "gb18030")
    write_xlsx(book, titles, rows)
    for ending in ("docx:MS Word 2007 XML", "doc:MS Word 97", "odt", "rtf:Rich Text Format", "pdf:writer_pdf_Export"):
        convert(page, ending, folder)
    for ending in ("xls:MS Excel 97", "ods"):
        convert(book, ending, folder)


if __name__ == "__main__":
    main(sys.argv[1])
