"""Tables of numbers, as they come from spreadsheets: read line by line, refused with the line."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from plotter.language.words import tr
from plotter.numeric.curve import FloatArray

MOST_ROWS = 1_000_000
MOST_COLUMNS = 64
LARGEST_TEXT = 64 * 1024 * 1024
"""Characters of a table."""

_NUMBER = re.compile(r"[+-]?(\d+([.]\d*)?|[.]\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_NAME = re.compile(r"[^\W\d]\w*")


class DataError(Exception):
    """A table that cannot be read; says in which line, and what helps."""


class Table(Struct, frozen=True, eq=False):
    """Named columns of one length: `columns[i]` has shape (rows,) and the name `names[i]`."""

    names: tuple[str, ...]
    columns: tuple[FloatArray, ...]
    skipped: int = 0

    @property
    def rows(self) -> int:
        """How many points there are."""
        return len(self.columns[0]) if self.columns else 0

    def column(self, name: str) -> FloatArray:
        """A column by its name; KeyError if there is none."""
        return self.columns[self.names.index(name)] if name in self.names else _missing(name)


def _missing(name: str) -> FloatArray:
    raise KeyError(name)


def read_table(text: str) -> Table:
    """A table from text with commas, semicolons, tabs or spaces between the numbers.

    A first line of words names the columns; otherwise they are x, y, or x1, x2 …, y. Empty lines
    and lines that begin with # are passed over, and so are rows with an empty cell; these are
    counted in `skipped`. A decimal comma is understood where commas do not part the columns.
    Raises DataError.
    """
    if len(text) > LARGEST_TEXT:
        raise DataError(
            tr(
                "The table is too large: more than {largest_text} MB.",
                largest_text=LARGEST_TEXT // 2**20,
            )
        )
    lines = [
        (number, line)
        for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not lines:
        raise DataError(tr("There are no numbers yet. Write a point a line, for example 1.5, 2."))
    between = _delimiter([line for _, line in lines[:50]])
    cells = [(number, _cells(line, between)) for number, line in lines]
    head = _head(cells[0][1], between)
    body = cells[1:] if head else cells
    if not body:
        raise DataError(tr("The table has names of columns, but no numbers below them."))
    if len(body) > MOST_ROWS:
        raise DataError(
            tr(
                "The table has {body} rows; at most {most_rows} can be used.",
                body=len(body),
                most_rows=MOST_ROWS,
            )
        )
    width = len(head or body[0][1])
    if width > MOST_COLUMNS:
        raise DataError(
            tr(
                "Line {line} has {width} columns; at most {most_columns} can be used.",
                line=cells[0][0],
                width=width,
                most_columns=MOST_COLUMNS,
            )
        )
    if width < 2:
        raise DataError(
            tr(
                "Line {line} has 1 column; a point needs at least two numbers "
                "(at most {most_columns} columns).",
                line=cells[0][0],
                most_columns=MOST_COLUMNS,
            )
        )
    rows, skipped = _numbers(body, width, between)
    if not len(rows):
        raise DataError(tr("Every row has an empty cell, so there is no point to fit."))
    return Table(head or _usual_names(width), tuple(rows.T.copy()), skipped)


def _delimiter(lines: Sequence[str]) -> str:
    """What parts the cells: a tab or semicolon that most lines have, else a comma, else spaces."""
    most = (len(lines) + 1) // 2
    for sign in ("\t", ";"):
        if sum(sign in line for line in lines) >= most:
            return sign
    if sum("," in line for line in lines) >= most:
        # 1,5 2,5: commas within the numbers, and spaces between them.
        parts = [line.split() for line in lines]
        spaced = all(len(part) > 1 and not any(p.endswith(",") for p in part) for part in parts)
        return " " if spaced and all("," in p for part in parts[-1:] for p in part) else ","
    return " "


def _cells(line: str, between: str) -> list[str]:
    if between == " ":
        return line.split()
    nothing: list[str] = []
    row = next(csv.reader(io.StringIO(line), delimiter=between), nothing)
    return [cell.strip() for cell in row]


def _head(cells: Sequence[str], between: str) -> tuple[str, ...]:
    """The names of the columns, if the first line has words; () if it has numbers."""
    if all(_value(cell, between) is not None or not cell for cell in cells):
        return ()
    names: list[str] = []
    for place, cell in enumerate(cells):
        name = re.sub(r"\W+", "_", cell).strip("_")
        if not _NAME.fullmatch(name):
            name = f"column_{place + 1}"
        while name in names:
            name += "_"
        names.append(name)
    return tuple(names)


def _usual_names(width: int) -> tuple[str, ...]:
    if width == 2:
        return ("x", "y")
    return (*(f"x{place}" for place in range(1, width)), "y")


def _numbers(
    body: Sequence[tuple[int, list[str]]], width: int, between: str
) -> tuple[FloatArray, int]:
    """All rows without an empty cell as an array of shape (rows, width), and how many had one."""
    rows: list[list[float]] = []
    for number, cells in body:
        if len(cells) != width:
            raise DataError(
                tr(
                    "Line {number} has {cells} columns where the others have {width}.",
                    number=number,
                    cells=len(cells),
                    width=width,
                )
            )
        if not all(cells):
            continue
        values: list[float] = []
        for cell in cells:
            value = _value(cell, between)
            if value is None:
                raise DataError(
                    tr("Line {number}: “{cell}” is not a number.", number=number, cell=cell[:40])
                )
            values.append(value)
        rows.append(values)
    return np.array(rows, dtype=np.float64).reshape(len(rows), width), len(body) - len(rows)


def _value(cell: str, between: str) -> float | None:
    plain = cell.replace("−", "-")
    if between != ",":
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain)
    return value if np.isfinite(value) else None
