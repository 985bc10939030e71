# SPDX-License-Identifier: Apache-2.0
"""A sheet as cells with spans, built from blocks of unlike numbers of columns that are stretched to one width."""

import json
from dataclasses import dataclass


@dataclass
class Cell:
    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


class Grid:
    """Cells by place; a cell that spans stands at its top left corner only."""

    def __init__(self, title=""):
        self.title, self.cells, self.height, self.width = title, {}, 0, 0

    def put(self, text, row, column, rows=1, columns=1):
        self.cells[row, column] = Cell(str(text), row, column, rows, columns)
        self.height, self.width = max(self.height, row + rows), max(self.width, column + columns)

    def rows(self):
        """The cells of each row, from left to right."""
        found = [[] for _ in range(self.height)]
        for (row, _), cell in sorted(self.cells.items()):
            found[row].append(cell)
        return found

    def texts(self):
        """Every row at full width: None where a cell from the left or above reaches in, "" where nothing stands."""
        table = [[""] * self.width for _ in range(self.height)]
        for cell in self.cells.values():
            for r in range(cell.row, cell.row + cell.rows):
                for c in range(cell.column, cell.column + cell.columns):
                    table[r][c] = cell.text if (r, c) == (cell.row, cell.column) else None
        return table

    def add(self, other, row, column=0):
        for cell in other.cells.values():
            self.put(cell.text, row + cell.row, column + cell.column, cell.rows, cell.columns)

    def below(self, other, gap=0):
        self.add(other, self.height + gap if self.cells else 0)

    def cut(self, row, column=0):
        """What stands above the row; what reaches over it ends there."""
        left = Grid(self.title)
        for cell in self.cells.values():
            if cell.row < row:
                left.put(cell.text, cell.row, cell.column, min(cell.rows, row - cell.row), cell.columns)
        return left

    def to_json(self):
        return json.dumps(
            {
                "title": self.title,
                "rows": [
                    [{"text": c.text, "column": c.column, "rows": c.rows, "columns": c.columns} for c in row]
                    for row in self.rows()
                ],
            },
            ensure_ascii=False,
            indent=1,
        )


class Block:
    """Rows of logical columns; `stretch` are the columns that take what the sheet is wider."""

    def __init__(self, columns, stretch=None):
        self.grid, self.columns = Grid(), columns
        self.stretch = stretch if stretch is not None else [columns - 1]

    def row(self, *texts, at=0):
        """A row from the column `at` on; None leaves a place to the cell reaching in, ("text", n) spans n columns."""
        row, column = self.grid.height, at
        for text in texts:
            span = 1
            if isinstance(text, tuple):
                text, span = text
            if text is not None:
                self.grid.put(text, row, column, 1, span)
            column += span
        self.grid.height = max(self.grid.height, row + 1)
        return row

    def reach(self, row, column, rows):
        """Lets the cell reach down."""
        self.grid.cells[row, column].rows = rows

    def laid(self, width):
        """The block at the width of the sheet."""
        share = [1] * self.columns
        for k in range(width - self.columns):
            share[self.stretch[k % len(self.stretch)]] += 1
        starts = [sum(share[:k]) for k in range(self.columns + 1)]
        wide = Grid()
        for cell in self.grid.cells.values():
            start = starts[cell.column]
            wide.put(cell.text, cell.row, start, cell.rows, starts[cell.column + cell.columns] - start)
        wide.height = max(wide.height, self.grid.height)
        wide.width = max(wide.width, width)
        return wide


def stack(blocks):
    """The blocks one below the other, all as wide as the widest."""
    width = max(block.columns for block in blocks)
    sheet = Grid()
    for block in blocks:
        top = sheet.height
        laid = block.laid(width)
        sheet.add(laid, top)
        sheet.height = top + laid.height
        sheet.width = width
    return sheet


def beside(left, right, gap=1):
    sheet = Grid()
    sheet.add(left, 0)
    sheet.add(right, 0, left.width + gap)
    return sheet


def turned(block):
    """Rows and columns exchanged."""
    other = Block(block.grid.height)
    for cell in block.grid.cells.values():
        other.grid.put(cell.text, cell.column, cell.row, cell.columns, cell.rows)
    return other
