# SPDX-License-Identifier: Apache-2.0
"""Sheets as .xlsx, .docx, .html and as the JSON of the grid itself; the standard library is enough."""

import html
import re
import zipfile
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org/"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = OFFICE + "package/2006/relationships"
DOCUMENT = OFFICE + "officeDocument/2006/relationships"
# The formats of numbers, by index: as it is, 0.00%, 0%.
STYLES = (
    f'<styleSheet xmlns="{OFFICE}spreadsheetml/2006/main">'
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/>'
    '<xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def package(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            # A fixed time: the same form gives the same bytes.
            archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), DECLARATION + text)


def relationships(*targets):
    lines = "".join(
        f'<Relationship Id="rId{k + 1}" Type="{DOCUMENT}/{kind}" Target="{target}"/>'
        for k, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{RELATIONS}">{lines}</Relationships>'


def content_types(*parts):
    kinds = "".join(
        f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in parts
    )
    return (
        f'<Types xmlns="{OFFICE}package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>'
    )


def letters(column):
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def reference(row, column):
    return f"{letters(column)}{row + 1}"


def xlsx_cell(cell, numeric):
    where = f'r="{reference(cell.row, cell.column)}"'
    percent = re.fullmatch(r"(\d+)(\.\d\d)?%", cell.text)
    if numeric and percent:
        digits = cell.text[:-1].replace(".", "").rjust(5 if percent.group(2) else 3, "0")
        places = 4 if percent.group(2) else 2
        return f'<c {where} s="{1 if percent.group(2) else 2}"><v>{digits[:-places]}.{digits[-places:]}</v></c>'
    if numeric and re.fullmatch(r"(0|[1-9]\d*)(\.\d+)?", cell.text):
        return f"<c {where}><v>{cell.text}</v></c>"
    return f'<c {where} t="inlineStr"><is><t xml:space="preserve">{escape(cell.text)}</t></is></c>'


def xlsx_sheet(grid, numeric):
    rows, merged = [], []
    for k, row in enumerate(grid.rows()):
        cells = "".join(xlsx_cell(c, numeric) for c in row if c.text)
        rows.append(f'<row r="{k + 1}">{cells}</row>')
        merged += [
            f'<mergeCell ref="{reference(c.row, c.column)}:{reference(c.row + c.rows - 1, c.column + c.columns - 1)}"/>'
            for c in row
            if c.rows * c.columns > 1
        ]
    merges = f'<mergeCells count="{len(merged)}">{"".join(merged)}</mergeCells>' if merged else ""
    return (
        f'<worksheet xmlns="{OFFICE}spreadsheetml/2006/main"><sheetData>{"".join(rows)}</sheetData>{merges}</worksheet>'
    )


def write_xlsx(path, sheets, numeric=False):
    names = [f"sheet{k + 1}" for k in range(len(sheets))]
    listed = "".join(f'<sheet name="自评表{k + 1}" sheetId="{k + 1}" r:id="rId{k + 1}"/>' for k in range(len(sheets)))
    parts = {
        "[Content_Types].xml": content_types(
            ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
            ("/xl/styles.xml", "spreadsheetml.styles"),
            *((f"/xl/worksheets/{n}.xml", "spreadsheetml.worksheet") for n in names),
        ),
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{OFFICE}spreadsheetml/2006/main" xmlns:r="{DOCUMENT}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relationships(
            *(("worksheet", f"worksheets/{n}.xml") for n in names), ("styles", "styles.xml")
        ),
        "xl/styles.xml": STYLES,
    }
    parts.update({f"xl/worksheets/{n}.xml": xlsx_sheet(g, numeric) for n, g in zip(names, sheets)})
    package(path, parts)


def paragraph(text):
    runs = "<w:r><w:br/></w:r>".join(
        f'<w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r>' for line in text.split("\n")
    )
    return f"<w:p>{runs if text else ''}</w:p>"


def docx_cell(text, columns, merge):
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    down = {"": "", "start": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[merge]
    return f"<w:tc><w:tcPr>{span}{down}</w:tcPr>{paragraph(text)}</w:tc>"


def docx_row(grid, row):
    cells, column = [], 0
    while column < grid.width:
        cell = next((c for c in grid.cells.values() if c.row <= row < c.row + c.rows and c.column == column), None)
        if cell is None:
            cells.append(docx_cell("", 1, ""))
            column += 1
            continue
        merge = "" if cell.rows == 1 else "start" if cell.row == row else "on"
        cells.append(docx_cell(cell.text if cell.row == row else "", cell.columns, merge))
        column += cell.columns
    return f'<w:tr>{"".join(cells)}</w:tr>'


def docx_table(grid):
    columns = "<w:gridCol/>" * grid.width
    rows = "".join(docx_row(grid, r) for r in range(grid.height))
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def without_titles(grid):
    """The rows at the top that are as wide as the sheet, as lines of text, and the rest of the grid."""
    top, lines = 0, []
    while (top, 0) in grid.cells and grid.cells[top, 0].columns == grid.width and grid.cells[top, 0].rows == 1:
        lines.append(grid.cells[top, 0].text)
        top += 1
    rest = type(grid)(grid.title)
    for cell in grid.cells.values():
        if cell.row >= top:
            rest.put(cell.text, cell.row - top, cell.column, cell.rows, cell.columns)
    rest.width, rest.height = grid.width, grid.height - top
    return lines, rest


def write_docx(path, sheets):
    body = ""
    for grid in sheets:
        lines, rest = without_titles(grid)
        body += "".join(paragraph(line) for line in lines) + docx_table(rest) + paragraph("")
    space = OFFICE + "wordprocessingml/2006/main"
    package(
        path,
        {
            "[Content_Types].xml": content_types(("/word/document.xml", "wordprocessingml.document.main")),
            "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
            "word/document.xml": f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
        },
    )


def html_table(grid):
    rows = []
    table = grid.texts()
    for r in range(grid.height):
        cells = ""
        for c in range(grid.width):
            cell = grid.cells.get((r, c))
            if cell:
                spans = (f' rowspan="{cell.rows}"' if cell.rows > 1 else "") + (
                    f' colspan="{cell.columns}"' if cell.columns > 1 else ""
                )
                cells += f"<td{spans}>{html.escape(cell.text).replace(chr(10), '<br>')}</td>"
            elif table[r][c] == "":
                cells += "<td></td>"
        rows.append(f"<tr>{cells}</tr>\n")
    return f"<table border=\"1\">\n{''.join(rows)}</table>\n"


def write_html(path, sheets):
    with open(path, "w", encoding="utf-8") as page:
        page.write(
            '<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>绩效自评表</title></head><body>\n'
        )
        for grid in sheets:
            lines, rest = without_titles(grid)
            page.write("".join(f"<p>{html.escape(line)}</p>\n" for line in lines) + html_table(rest))
        page.write("</body></html>\n")


def write_grid(path, sheets):
    with open(path, "w", encoding="utf-8") as out:
        out.write("[" + ",\n".join(grid.to_json() for grid in sheets) + "]\n")


def write_text(path, text):
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
