"""Standard input and output: lines in, answers out, problems with a caret under their place."""

from __future__ import annotations

import io
import json
import math
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol, TextIO

from plotter.language.numbers import format_number
from plotter.language.problems import Problem

WIDEST = 100
"""Columns of an expression shown around the place of a problem."""

LONGEST_LINE = 1_000_000
"""Bytes of a line that are read; what comes after them cannot make an expression any more."""

Row = Sequence[float] | Sequence[float | None]
"""A row of a table of numbers."""


class OutputError(Exception):
    """The answer could not be written; its text says why."""


class LineSource(Protocol):
    """What standard input offers for reading lines of bytes."""

    def readline(self, size: int = -1, /) -> bytes:
        """The next line, at most so many bytes of it; empty at the end."""
        ...


class Terminal:
    """Where answers, problems and questions go; answers are flushed one by one."""

    def __init__(self, output: TextIO, errors: TextIO, source: LineSource) -> None:
        self._output = output
        self._errors = errors
        self._source = source

    def lines(self) -> Iterator[str]:
        """The lines of standard input without their ends; bytes that are no UTF-8 stay marked."""
        first = True
        while line := self._source.readline(LONGEST_LINE):
            rest = line
            while not rest.endswith(b"\n") and len(rest) == LONGEST_LINE:
                rest = self._source.readline(LONGEST_LINE)
            text = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            yield text.removeprefix("\ufeff") if first else text
            first = False

    def say(self, text: str) -> None:
        """One block of text; raises OutputError, or BrokenPipeError if nobody reads on."""
        with _writing():
            self._output.write(f"{text}\n")
            self._output.flush()

    def finish(self) -> None:
        """Make sure that everything is written; raises as `say` does."""
        with _writing():
            self._output.flush()

    def answer(self, content: Mapping[str, object]) -> None:
        """One JSON object on one line."""
        self.say(json.dumps(plain(content), ensure_ascii=False, allow_nan=False))

    def complain(self, message: str) -> None:
        """One message on standard error."""
        self._errors.write(f"tangent-plotter: {message}\n")
        self._errors.flush()

    def show_problem(self, text: str, problem: Problem) -> None:
        """The message, the expression and a caret line under the place, on standard error."""
        self._errors.write(f"{problem_text(text, problem)}\n")
        self._errors.flush()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"Could not write the output: {error.strerror or error}.") from error


def standard_terminal() -> Terminal:
    """The process's own streams, in UTF-8 whatever the locale says.

    A lone surrogate (a byte of an argument that is no UTF-8) is written as the escape \\udc80,
    which JSON reads back.
    """
    output = sys.stdout if sys.stdout is not None else _Closed()
    errors = sys.stderr if sys.stderr is not None else io.StringIO()
    for stream in (output, errors):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    source = sys.stdin.buffer if sys.stdin is not None else io.BytesIO()
    return Terminal(output, errors, source)


class _Closed(io.StringIO):
    """Standard output that was closed before the start: nothing can be written to it."""

    def write(self, text: str, /) -> int:
        """Always fails, as writing to a full disk does."""
        raise OSError("standard output is closed")


def plain(content: object) -> object:
    """The content as JSON knows it: undefined and infinite numbers become null."""
    match content:
        case float():
            return content if math.isfinite(content) else None
        case Mapping():
            return {str(key): plain(value) for key, value in content.items()}
        case str() | int() | None:
            return content
        case Sequence():
            return [plain(value) for value in content]
        case _:
            raise TypeError(f"no JSON for {type(content).__name__}")


def problem_text(text: str, problem: Problem) -> str:
    """The message with its hint, the expression, and a caret line under the place."""
    message = problem.message if not problem.hint else f"{problem.message} {problem.hint}"
    start = min(max(problem.start, 0), len(text))
    end = min(max(problem.end, start + 1), max(len(text), start + 1))
    low = max(0, start - WIDEST // 2)
    high = min(len(text), low + WIDEST)
    before = "…" if low else ""
    after = "…" if high < len(text) else ""
    shown = "".join(map(_visible, text[low:high]))
    indent = sum(map(_columns, before + text[low:start]))
    marked = sum(map(_columns, text[start : min(end, high)]))
    return f"{message}\n  {before}{shown}{after}\n  {' ' * indent}{'^' * max(marked, 1)}"


def _visible(character: str) -> str:
    """The character, or a space for one that would move the cursor."""
    return " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character


def _columns(character: str) -> int:
    """How many columns of a terminal the character takes."""
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return 0
    if category == "Cs":
        return len(f"\\u{ord(character):04x}")
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def text_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of words in left-aligned columns; the last column is as long as it likes."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def number_table(head: Sequence[str], rows: Sequence[Row]) -> str:
    """Numbers below each other under their names, right-aligned; None leaves a cell empty."""
    body = [
        ["" if value is None else format_number(value, digits=7) for value in row] for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in [list(head), *body]
    )


def csv_table(head: Sequence[str], rows: Sequence[Row]) -> str:
    """Comma-separated values with all their digits; undefined cells are empty."""
    lines = [",".join(map(_csv_cell, row)) for row in rows]
    return "\n".join([",".join(head), *lines])


def _csv_cell(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else str(value)
