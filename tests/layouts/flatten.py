# SPDX-License-Identifier: Apache-2.0
"""Sheets as text, in the ways in which pages, converters and scanners flatten tables.

Each way takes the sheets and a source of chance and gives text. What survives differs: SURE names the ways that keep
cells, order and headings; from the others an honest reader may leave cells unread, as long as it says so.
"""


def filled(grid):
    """The texts of every row that has one."""
    rows = [[c.text for c in row if c.text.strip()] for row in grid.rows()]
    return [row for row in rows if row]


def whole(text):
    """A cell on one line."""
    return text.replace("\n", "")


def each_row(sheets, join, keep=filled):
    return "\n".join(join([whole(t) for t in row]) for grid in sheets for row in keep(grid)) + "\n"


def every(grid):
    """Every row at full width, what is merged once."""
    return [[t or "" for t in row] for row in grid.texts()]


def present(grid):
    """The cells of every row as they are, the blank ones too, each span as one."""
    rows = []
    for row, texts in zip(grid.rows(), grid.texts()):
        cells = {c.column: c.text for c in row}
        rows.append([cells.get(k, "") for k, t in enumerate(texts) if t is not None])
    return rows


def lines(sheets, rnd):
    return each_row(sheets, "\n".join)


def lines_with_blanks(sheets, rnd):
    """A cell a line, with empty lines between and a no-break space for what is empty."""
    return "\n\n".join(t if t.strip() else "\u00a0" for grid in sheets for row in present(grid) for t in row) + "\n"


def tabs(sheets, rnd):
    return each_row(sheets, "\t".join, every)


def tabs_dropped(sheets, rnd):
    return each_row(sheets, "\t".join)


def blanks(sheets, rnd):
    return each_row(sheets, " ".join)


def wide_blanks(sheets, rnd):
    return each_row(sheets, "    ".join, present)


def pipes(sheets, rnd):
    return each_row(sheets, lambda row: "| " + " | ".join(row) + " |", every)


def pipe_ends(sheets, rnd):
    """Rows as `a | b | c |`, with the bars of empty columns left over at the end and a break after some cells."""
    out = []
    for grid in sheets:
        for row in present(grid):
            text = "".join(t + (" |\n" if len(row) > 2 and rnd.random() < 0.04 else " | ") for t in row)
            out.append(text.rstrip() + "||" * rnd.randint(0, 2))
    return "\n".join(out) + "\n"


def pipe_lines(sheets, rnd):
    """A cell a line, each with its bar."""
    return "\n".join(whole(t) + " |" for grid in sheets for row in present(grid) for t in row) + "\n"


def one_line(sheets, rnd):
    return each_row(sheets, " ".join).replace("\n", " ") + "\n"


def glued_rows(sheets, rnd):
    return each_row(sheets, "".join)


def glued(sheets, rnd):
    return each_row(sheets, "".join).replace("\n", "") + "\n"


def cut_words(text, width):
    """A cell of a narrow column: its lines; a bare number stays whole."""
    if all(c < "\u2e80" for c in text):
        return [text]
    out = []
    for piece in text.split("\n"):
        out += [piece[k : k + width] for k in range(0, len(piece), width)] or [""]
    return out


def interleaved(sheets, rnd):
    """Lines of a page: what stands at one height in several columns runs together, as a PDF gives it."""
    width, out = rnd.choice([4, 5, 6, 8]), []
    for grid in sheets:
        for row in filled(grid):
            cells = [cut_words(t, width if len(t) < 40 else 20) for t in row]
            for k in range(max(map(len, cells))):
                out.append(" ".join(c[k] for c in cells if k < len(c)))
    return "\n".join(out) + "\n"


def inner_blanks(sheets, rnd):
    """A cell a row's blank, and blanks within words, as converters leave them where a line was broken."""

    def loosen(text):
        if len(text) < 4 or any(c.isdigit() for c in text) or rnd.random() > 0.25:
            return text
        k = rnd.randint(2, len(text) - 1)
        return text[:k] + " " + text[k:]

    return each_row(sheets, lambda row: "\t".join(loosen(t) for t in row), every)


def numbered_pages(sheets, rnd):
    """A row a line by tabs, with what a reading site puts between: page marks and a line of its own."""
    out = []
    for k, line in enumerate(tabs(sheets, rnd).splitlines()):
        out.append(line)
        if k % 17 == 16:
            out += ["", f"第 {k // 17 + 1} 页", ""]
    return "本文由会员上传分享，共2页\n" + "\n".join(out) + "\n"


WAYS = {
    f.__name__.replace("_", "-"): f
    for f in (
        lines,
        lines_with_blanks,
        tabs,
        tabs_dropped,
        blanks,
        wide_blanks,
        pipes,
        pipe_ends,
        pipe_lines,
        one_line,
        glued_rows,
        glued,
        interleaved,
        inner_blanks,
        numbered_pages,
    )
}
SURE = {"tabs", "pipes", "wide-blanks", "lines-with-blanks", "numbered-pages", "pipe-lines"}


def sentences(reading, rnd):
    """A report that lists the indicators in sentences and states amounts, rate and total."""
    funds = reading["funds"]
    out = [
        f"{reading['name']}{reading['year']}年度绩效自评报告",
        "一、基本情况",
        f"项目主管部门为{reading['department']}。",
    ]
    spent = f"全年预算数{funds['full_year']:g}{reading['unit']}，全年执行数{funds['executed']:g}{reading['unit']}"
    out.append(
        f"{spent}，预算执行率{funds['rate_claimed']}，该项分值{funds['weight']:g}分，得分{funds['score_claimed']:g}分。"
    )
    out.append("二、绩效目标完成情况")
    target, actual, score = (
        rnd.choice(words)
        for words in (
            ("年初目标值", "年度指标值", "目标值", "计划值"),
            ("实际完成值", "完成值", "实际完成"),
            ("自评得分", "得分", "自评分"),
        )
    )
    for k, one in enumerate(reading["indicators"]):
        weight = f"分值{one['weight']:g}分，" if one["weight"] is not None else ""
        goal, reached = (
            f"{words}{one[side]}，" if one[side] else "" for words, side in ((target, "target"), (actual, "actual"))
        )
        out.append(f"{k + 1}.{one['name']}，{weight}{goal}{reached}{score}{one['score_claimed']:g}分；")
    out.append(f"综上，自评总分{reading['total_claimed']:g}分。")
    reading["funds"]["initial"] = None
    return "\n".join(out) + "\n"
