"""Derivations and worksheets as files: drawn like the window draws them, or written."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from plotter.cli.arguments import Parser, UsageError
from plotter.cli.terminal import OutputError

if TYPE_CHECKING:
    from plotter.drawing.derivation.sheet import Sheet

DRAWN = ("pdf", "png", "svg")
"""Endings of files that are drawn."""


def add_output(parser: Parser, what: str, written: Collection[str], drawn: Collection[str]) -> None:
    """The file; `written` are the endings of texts."""
    endings = ", ".join(f".{ending}" for ending in (*drawn, *written))
    parser.add_argument("-o", "--output", metavar="FILE", help=f"{what} as a file: {endings}")


def ending_of(output: str, written: Collection[str], drawn: Collection[str]) -> str:
    """The ending without its dot; raises UsageError for one that cannot be made."""
    ending = Path(output).suffix.lower().removeprefix(".")
    if ending not in (*drawn, *written):
        known = ", ".join(f".{name}" for name in (*drawn, *written))
        raise UsageError(f"-o: the file name must end in {known}, not {Path(output).name!r}")
    return ending


def write_drawn(make: Callable[[float], Sheet], output: str, ending: str) -> None:
    """Draw a sheet into a file; raises OutputError where it cannot be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from plotter.export import ExportError
    from plotter.export.sheets import DRAWN as WRITERS

    application = QGuiApplication.instance() or QGuiApplication(["tangent-plotter"])
    try:
        WRITERS[ending](make, Path(output))
    except ExportError as error:
        raise OutputError(str(error)) from error
    finally:
        del application


def write_text(text: str, output: str) -> None:
    """Write a text file; the one that was there stays if that fails. Raises OutputError."""
    from plotter.export import ExportError
    from plotter.export.safe_file import write_file

    try:
        write_file(Path(output), text.encode())
    except ExportError as error:
        raise OutputError(str(error)) from error
