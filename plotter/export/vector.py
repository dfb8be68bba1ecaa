"""The figure as lines and outlines: SVG and PDF, sharp at every size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from plotter.export.exporter import ExportError, ExportOptions
from plotter.export.metadata import marked
from plotter.export.page import PX_PER_INCH, Page
from plotter.export.safe_file import write_file
from plotter.export.undated import same_id, undated
from plotter.figure.scene import Scene
from plotter.language.words import mark, tr

FINENESS = 8
"""Curves are drawn to 1/8 px, since a vector file is looked at enlarged."""

POINTS_PER_PX = 72 / PX_PER_INCH

NAME = "Tangent Plotter"


class SvgExporter(Struct, frozen=True):
    """SVG, for the web and for drawing programs."""

    ending: str = "svg"
    label: str = mark("SVG drawing")

    def write(self, scene: Scene, path: Path, options: ExportOptions) -> None:
        """Write the picture; raises ExportError and leaves an older file as it was."""
        write_file(path, svg_of(scene, options))


class PdfExporter(Struct, frozen=True):
    """PDF, for print: one page of the picture's size."""

    ending: str = "pdf"
    label: str = mark("PDF document")

    def write(self, scene: Scene, path: Path, options: ExportOptions) -> None:
        """Write the picture; raises ExportError and leaves an older file as it was."""
        write_pdf([scene], path, options)


def svg_of(scene: Scene, options: ExportOptions) -> bytes:
    """The picture as an SVG file's bytes; raises ImageSizeError."""
    # Imported now: the window opens without it.
    from PySide6.QtSvg import QSvgGenerator

    page = Page.of(options)
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(PX_PER_INCH))
    generator.setSize(QSize(page.width, page.height))
    generator.setViewBox(QRect(0, 0, page.width, page.height))
    generator.setTitle(options.title or NAME)
    painter = QPainter(generator)
    _paint(painter, page, scene, options)
    painter.end()
    data = _in_px(bytes(buffer.data().data()), page)
    if options.document is not None:
        note = f"<metadata>{marked(options.document)}</metadata>\n</svg>".encode()
        head, _, tail = data.rpartition(b"</svg>")
        data = head + note + tail
    return data


def write_pdf(scenes: Sequence[Scene], path: Path, options: ExportOptions) -> None:
    """Write each scene on a page of its own; raises ExportError like every exporter."""
    page = Page.of(options)
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    size = QSizeF(page.width * POINTS_PER_PX, page.height * POINTS_PER_PX)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    writer.setResolution(round(PX_PER_INCH * FINENESS))
    writer.setTitle(options.title or NAME)
    writer.setCreator(NAME)
    same_id(writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError(tr("Could not write {path}: Qt cannot make a PDF here.", path=path))
    for index, scene in enumerate(scenes):
        if index and not writer.newPage():
            raise ExportError(tr("Could not write {path}: a page could not be added.", path=path))
        painter.save()
        painter.scale(FINENESS, FINENESS)
        _paint(painter, page, scene, options)
        painter.restore()
    painter.end()
    data = undated(bytes(buffer.data().data()))
    if options.document is not None:
        # A comment after the last object, before the table that readers start from.
        head, mark, tail = data.rpartition(b"startxref")
        data = head + b"%" + marked(options.document).encode() + b"\n" + mark + tail
    write_file(path, data)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    return buffer


def _in_px(svg: bytes, page: Page) -> bytes:
    """The size in px: Qt writes rounded millimeters, which are not always whole px."""
    size = f'width="{page.width}" height="{page.height}"'.encode()
    return re.sub(rb'width="[\d.]+mm" height="[\d.]+mm"', size, svg, count=1)


def _paint(painter: QPainter, page: Page, scene: Scene, options: ExportOptions) -> None:
    """Paint at a finer unit, made smaller again, so that curves keep their points."""
    painter.scale(1 / FINENESS, 1 / FINENESS)
    fine = Page(page.width * FINENESS, page.height * FINENESS, page.look, page.unit * FINENESS)
    fine.paint(painter, scene, options)
