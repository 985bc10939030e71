# SPDX-License-Identifier: Apache-2.0
"""The one way in which scripts make forms: as flattened text, and as cells that become a Word or an Excel document.

Cells are (row, column, rows, columns, text) from 0, below the titles.
"""

from xml.sax.saxutils import escape

COLUMNS = 9

TEXT = """{name}\t\t{year}
项目名称\t甲项目\t\t\t\t\t\t
主管部门\t某局\t\t\t实施单位\t某中心\t\t
项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t{initial}\t{budget}\t{executed}\t10\t{rate}\t{score}
一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
产出指标\t数量指标\t组织活动场次\t{target}\t12场\t50\t50\t
效益指标\t社会效益指标\t参加人次\t≥300人次\t320人次\t30\t30\t
满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\t95%\t10\t10\t
总分\t\t\t\t\t100\t100\t
"""


def text_form(**changed):
    """A form on which everything holds, as bytes of text; what is changed does not."""
    cells = {"name": "项目支出绩效自评表", "year": "（2021年度）", "initial": "10", "budget": "10", "executed": "10",
             "rate": "100%", "score": "10", "target": "≥12场"}
    return TEXT.format(**{**cells, **changed}).encode()


def as_number(text):
    """A cell as people type it: numbers as numbers, with the format that shows them as they are in the text."""
    digits = text.rstrip("%")
    if not digits.replace(".", "", 1).isdigit():
        return text, None
    decimals = len(digits.partition(".")[2])
    pattern = "0" + ("." + "0" * decimals if decimals else "")
    return (float(digits) / 100, pattern + "%") if text.endswith("%") else (float(digits), pattern)


def make_book(titles, cells):
    """An openpyxl workbook with the form on its first sheet."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "自评表"
    for i, title in enumerate(titles):
        sheet.cell(i + 1, 1, title)
        sheet.merge_cells(start_row=i + 1, end_row=i + 1, start_column=1, end_column=COLUMNS)
    for row, column, below, wide, text in cells:
        row, column = row + len(titles) + 1, column + 1
        value, pattern = as_number(text)
        cell = sheet.cell(row, column, None if value == "" else value)
        if pattern:
            cell.number_format = pattern
        if below > 1 or wide > 1:
            sheet.merge_cells(start_row=row, end_row=row + below - 1, start_column=column, end_column=column + wide - 1)
    return book


def _word_cell(wide, merge, text):
    properties = f'<w:gridSpan w:val="{wide}"/>' if wide > 1 else ""
    properties += {"": "", "restart": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[merge]
    style = '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="18"/></w:rPr>'
    run = f"<w:r>{style}<w:t>{escape(text)}</w:t></w:r>" if text else ""
    return (f'<w:tc><w:tcPr><w:tcW w:w="{wide * 1000}" w:type="dxa"/>{properties}<w:vAlign w:val="center"/></w:tcPr>'
            f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run}</w:p></w:tc>')


def make_document(titles, cells):
    """A python-docx document with the titles as paragraphs and the form as a table."""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    for title in titles:
        document.add_paragraph(title)
    rows = []
    for row in range(max(r for r, *_ in cells) + 1):
        here = sorted((c, w, "on" if r < row else "restart" if b > 1 else "", "" if r < row else text)
                      for r, c, b, w, text in cells if r <= row < r + b)
        rows.append("<w:tr>" + "".join(_word_cell(*cell[1:]) for cell in here) + "</w:tr>")
    grid = '<w:gridCol w:w="1000"/>' * COLUMNS
    document.element.body.insert(len(titles), parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'))
    return document
