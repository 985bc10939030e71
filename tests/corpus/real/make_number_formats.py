#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes number-formats.tsv: numbers under number formats, as LibreOffice shows them. The result is committed.

Usage: make_number_formats.py FOLDER      (needs openpyxl and soffice)

Left out is what LibreOffice shows otherwise than the spreadsheets that forms are filled in with: dates before March
1900, "!" before a character, [DBNum1] over places, points of numerals. test_number_format.c has those by hand.
"""

import csv
import os
import subprocess
import sys
import tempfile

import openpyxl

FORMATS = {'date': ['yyyy-m-d', 'yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'yyyy"年"', 'yyyy', 'm"月"d"日"',
          'mm-dd', 'd-mmm-yy', 'mmm-yy', 'yyyy-m-d h:mm', 'yyyy/m/d h:mm:ss', 'h:mm', 'h:mm:ss', 'h:mm AM/PM',
          '[h]:mm', '[mm]:ss', 'mm:ss.0', 'yy-m-d', 'dddd', '[$-804]yyyy"年"m"月"d"日"',
          '[DBNum1][$-804]yyyy"年"m"月"d"日"', '[$-804]aaaa;@', 'yyyy.mm', 'yyyymmdd', 'm/d', 'h"时"mm"分"',
          'mmmm d, yyyy', 'm', 'd'],
 'number': ['General', 'general', 'GENERAL', '0', '0.00', '#,##0', '#,##0.00', '#', '#.##', '0.0#', '000', '0000.0',
            '0%', '0.00%', '0.0#%', '#,##0.00;[Red]-#,##0.00', '0.00_);(0.00)', '#,##0,', '0.0,,', '0.00,', '0\\.0,',
            'General"分"', '0.00"万元"', '"约"0.0"分"', '¥#,##0.00', '"¥"#,##0.00;"¥"\\-#,##0.00', '[$¥-804]#,##0.00',
            '[$-804]0.00', '0;-0;"零"', '0.00;-0.00;;@', '[>=90]"优";[>=80]"良";"差"', '[>100]0.0;[<=100]0.00',
            '[Red][<60]0.0;0', '0.00E+00', '##0.0E+0', '0E+0', '# ?/?', '# ??/??', '?/8',
            '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '@',
            '"第"0"名"', '+0;-0;0', '0.0%;-0.0%;"—"', '[DBNum1][$-804]General', '[DBNum2][$-804]General"元整"',
            '[DBNum3][$-804]0', '[DBNum1][$-804]0', '[DBNum2][$-804]0.00', '0 "个"', '0.###', '00-00', '(0)', '0.00 %',
            '#0.0;(#0.0)', ';;;', '0;;']}

VALUES = {'date': [44561, 44561.75, 44197.354166666664, 0.75, 61.5, 45292.999, 36526],
 'number': [0, 1, -1, 0.5, 12, 95.2, 100, -0.001, 1234.5678, -98765.4321, 0.9523, 60, 123456789, 0.285,
            0.3333333333333333, 1e-07, 20210, 2.675, -60.5, 1500000000000000.0]}


def choose(kind, place, code):
    """Some of the values, others for each format; all for the plainest."""
    values, count = VALUES[kind], 20 if code == "General" else 7 if kind == "number" else 5
    return dict.fromkeys(values[(place * 3 + k * 3) % len(values)] for k in range(count)) if count < 20 else values


def differs(code, value):
    """Whether LibreOffice is known to show it in a way of its own."""
    text = repr(value)
    if value < 61 and value >= 0 and ("y" in code or "d" in code or code in ("m", "m/d", "mm-dd", 'm"月"d"日"')):
        return True
    if "DBNum" in code and "yyyy" not in code and ("." in text or "e" in text or len(text) > 9 or value < 0):
        return True
    if code.startswith("[DBNum") and code.endswith(("]0", "0.00")) and "DBNum3" not in code:
        return True
    return code.startswith(("[>", "[Red][<")) and value < 0 or (code == "h:mm:ss" and value == 45292.999)


def main(folder):
    book = openpyxl.Workbook()
    pairs = [(code, value) for kind, codes in FORMATS.items() for place, code in enumerate(codes) for value in choose(kind, place, code)]
    pairs = [pair for pair in pairs if not differs(*pair)]
    book.active.column_dimensions["A"].width = 60
    for row, (code, value) in enumerate(pairs, 2):
        book.active.cell(row, 1, value).number_format = code
    book.active.cell(1, 1, "shown")
    with tempfile.TemporaryDirectory() as work:
        book.save(os.path.join(work, "in.xlsx"))
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to"]
        command += ["csv:Text - txt - csv (StarCalc):9,34,76,1", "--outdir", work, os.path.join(work, "in.xlsx")]
        subprocess.run(command, check=True, capture_output=True)
        with open(os.path.join(work, "in.csv"), encoding="utf-8", newline="") as file:
            shown = [row[0].strip() if row else "" for row in csv.reader(file, delimiter="\t")][1:]
    shown += [""] * (len(pairs) - len(shown))
    with open(os.path.join(folder, "number-formats.tsv"), "w", encoding="utf-8") as file:
        file.writelines(f"{code}\t{value!r}\t{text}\n" for (code, value), text in zip(pairs, shown))


if __name__ == "__main__":
    main(sys.argv[1])
