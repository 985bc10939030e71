#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Office documents that were made to do harm, or are only odd: an error that says why within seconds, or a right reading.

Usage: check_packages.py PROGRAM GOOD_FILE
"""

import io
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def package(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def word(body, head=""):
    return package({"word/document.xml": f'<?xml version="1.0"?>{head}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'})


def book(rows, rest="", head="", sheets='<sheet name="甲" r:id="r1"/>', more=None):
    return package({
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
                                      '<Relationship Id="r2" Target="../../etc/passwd"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<?xml version="1.0"?>{head}<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData>{rest}</worksheet>',
        **(more or {})})


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def lied_about():
    """An entry that says it is small, and is not."""
    bytes_ = bytearray(word(paragraph("年" * 3_000_000)))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = bytes_.find(mark)
        bytes_[at + offset:at + offset + 4] = (100).to_bytes(4, "little")
    return bytes(bytes_)


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{'&a%d;' % (i - 1) * 10}'>" for i in range(1, 10)) + "]>"
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
NETWORK = '<!DOCTYPE x SYSTEM "http://localhost:1/x.dtd">'

REFUSED = [
    ("ratio.docx", lambda: word(paragraph("a" * 60_000_000)), ["unpacked per packed byte"]),
    ("lie.docx", lied_about, ["word/document.xml"]),
    ("entries.xlsx", lambda: package({f"e{i}": "" for i in range(5000)}), ["more than 4096 entries"]),
    ("laughs.docx", lambda: word(paragraph("&a9;"), LAUGHS), ["document type declarations are not accepted"]),
    ("outside.docx", lambda: word(paragraph("&e;"), OUTSIDE), ["document type declarations are not accepted"]),
    ("network.xlsx", lambda: book("", head=NETWORK), ["document type declarations are not accepted"]),
    ("deep.docx", lambda: word("<w:x>" * 300 + "</w:x>" * 300), ["nested elements"]),
    ("tables.docx", lambda: word("<w:tbl><w:tr><w:tc>" * 70 + "x" + "</w:tc></w:tr></w:tbl>" * 70), ["nested more than 64 deep"]),
    ("column.xlsx", lambda: book('<row r="1"><c r="ZZZZ1" t="str"><v>x</v></c></row>'), ["16384 columns", "甲!ZZZZ1"]),
    ("columns.docx", lambda: word('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>' + paragraph("x") + "</w:tc></w:tr></w:tbl>"),
     ["table 1 row 1", "16384 columns"]),
    ("order.xlsx", lambda: book('<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>'), ["out of order", "甲!A2"]),
    ("missing.xlsx", lambda: book("", sheets='<sheet name="乙" r:id="r2"/>'), ["乙", "the sheet is missing"]),
    ("cut.docx", lambda: package({"word/document.xml": "<w:document><w:body>"}), ["word/document.xml, line 1"]),
    ("other.docx", lambda: package({"readme": "x"}), ["not a Word or Excel document"]),
    ("empty.docx", lambda: word(""), ["blank"]),
    ("cell.docx", lambda: word("<w:tbl><w:tr><w:tc>" + paragraph("年" * 30000) + "</w:tc></w:tr></w:tbl>"), ["table 1 row 1", "bytes in a cell"]),
    ("zip.docx", lambda: b"PK\x03\x04" + b"\0" * 100, ["archive is damaged"]),
]


def merged_mess():
    rows = "".join(f'<row r="{r}">' + "".join(f'<c r="{c}{r}" t="str"><v>{c}{r}</v></c>' for c in "ABC") + "</row>" for r in range(1, 4))
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("A1:B2", "B1:C3", "A1:A1", "C3:A1", "A1:ZZZZZ1", "x", "A2:A1048576"))
    return book(rows, f"<mergeCells>{merges}</mergeCells>")


# Odd, and to be read all the same: as far as the exit status tells, without a form in them.
READ = [
    ("merges.xlsx", merged_mess),
    ("vmerge.docx", lambda: word('<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>' + paragraph("x") + "</w:tc></w:tr></w:tbl>")),
    ("strings.xlsx", lambda: book('<row><c t="s"><v>99999999999</v></c><c t="inlineStr"><is><t>x</t></is></c></row>')),
    ("styles.xlsx", lambda: book('<row><c s="4000000000"><v>1e400</v></c><c s="7"><v>-</v></c></row>')),
    ("rows.html", lambda: b"<html><table><tr>" + b"<td rowspan=99999999999 colspan=0>x" * 50 + b"<table><table>"),
]


def main(program, good):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    count = wrong = 0

    def that(what, holds, shown):
        nonlocal count, wrong
        count += 1
        if not holds:
            wrong += 1
            print(f"{what}: {shown}"[:600])

    with tempfile.TemporaryDirectory() as folder:
        for name, make, words in REFUSED + [(name, make, ["no form found"]) for name, make in READ]:
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(make())
            began = time.monotonic()
            done = subprocess.run([*wrapper, program, "assess", "--format", "json", path, good], capture_output=True)
            took = time.monotonic() - began
            errors = done.stderr.decode()
            that(f"{name} status", done.returncode == 2, (done.returncode, errors))
            for one in [path, *words]:
                that(f"{name} says {one}", one in errors, errors)
            that(f"{name}: the other input is done", len(json.loads(done.stdout)["assessments"]) == 1, done.stdout[:100])
            that(f"{name} time", took < (120 if wrapper else 10), took)
    print(f"{count - wrong} of {count} right")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
