"""Sheets as PDF and as pictures, and on a printer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPagedPaintDevice, QPainter, QPdfWriter

from plotter.drawing.derivation.sheet import (
    COLORS,
    PX_PER_INCH,
    Sheet,
    SheetMaker,
    paint_page,
    room_of,
    usual_page,
)
from plotter.drawing.theme import theme
from plotter.export.exporter import ExportError
from plotter.export.safe_file import write_file
from plotter.export.undated import same_id, undated
from plotter.language.words import tr

FINENESS = 8
"""A PDF is drawn to 1/8 px, since it is looked at enlarged."""

PICTURE_WIDTH, PICTURE_MARGIN, PICTURE_SCALE = 560.0, 24.0, 2.0
"""Px at 96 dpi around a derivation that stands in a text, and how much finer it is drawn."""

TALLEST = 32_000
"""Pixels; a higher picture cannot be opened everywhere."""

NAME = "Tangent Plotter"


def write_pdf(make: SheetMaker, path: Path) -> None:
    """Write the sheet on as many pages as it takes; raises ExportError."""
    page, buffer = usual_page(), _buffer()
    sheet = make(room_of(page)[0])
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page)
    writer.setResolution(round(PX_PER_INCH * FINENESS))
    writer.setTitle(sheet.title)
    writer.setCreator(NAME)
    same_id(writer)
    paint_on(writer, make)
    write_file(path, undated(bytes(buffer.data().data())))


def paint_on(device: QPagedPaintDevice, make: SheetMaker) -> None:
    """Paint on the pages of a PDF or a printer; raises ExportError if it does not take them."""
    width, height = room_of(device.pageLayout())
    sheet = make(width)
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(tr("Nothing could be printed: the printer does not answer."))
    scale = device.logicalDpiX() / PX_PER_INCH
    for index, page in enumerate(sheet.pages(height)):
        if index and not device.newPage():
            painter.end()
            raise ExportError(tr("Nothing could be printed: a page could not be added."))
        painter.save()
        painter.scale(scale, scale)
        paint_page(painter, page, height)
        painter.restore()
    painter.end()


def write_svg(make: SheetMaker, path: Path) -> None:
    """Write the sheet as one drawing; raises ExportError."""
    from PySide6.QtSvg import QSvgGenerator

    sheet, buffer = make(PICTURE_WIDTH), _buffer()
    size = _picture_size(sheet)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(PX_PER_INCH))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(sheet.title)
    painter = QPainter(generator)
    _paint_all(painter, sheet)
    painter.end()
    write_file(path, bytes(buffer.data().data()))


def picture_of(make: SheetMaker) -> QImage:
    """The sheet as one image on white; coarser if it would be too high."""
    sheet = make(PICTURE_WIDTH)
    size = _picture_size(sheet)
    scale = min(PICTURE_SCALE, TALLEST / size.height())
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(scale * PX_PER_INCH / 0.0254))
    image.setDotsPerMeterY(round(scale * PX_PER_INCH / 0.0254))
    image.fill(theme(COLORS).color("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _paint_all(painter, sheet)
    painter.end()
    return image


def write_png(make: SheetMaker, path: Path) -> None:
    """Write the sheet as one image; raises ExportError."""
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(picture_of(make))
    write_file(path, bytes(buffer.data().data()))


DRAWN: Mapping[str, Callable[[SheetMaker, Path], None]] = MappingProxyType(
    {"pdf": write_pdf, "png": write_png, "svg": write_svg}
)
"""What writes a sheet as it looks, by the ending of the file."""


def _paint_all(painter: QPainter, sheet: Sheet) -> None:
    painter.translate(PICTURE_MARGIN, PICTURE_MARGIN)
    paint_page(painter, sheet.blocks, sheet.height)


def _picture_size(sheet: Sheet) -> QSize:
    margins = 2 * PICTURE_MARGIN
    return QSize(round(sheet.width + margins), round(sheet.height + margins))


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    return buffer
