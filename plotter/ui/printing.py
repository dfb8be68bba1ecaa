"""Prints the picture, after a look at the page."""

from __future__ import annotations

from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from plotter.export.exporter import ExportOptions
from plotter.export.page import PX_PER_INCH, Page
from plotter.figure.scene import Scene
from plotter.language.words import tr

FINENESS = 1200
"""Dots an inch of what is sent to the printer."""


def paint_page(printer: QPrinter, scene: Scene, size: tuple[int, int]) -> None:
    """Paint the picture as large as the page allows, black on white on a printer without colour."""
    options = ExportOptions(size, theme=theme_for(printer))
    page = Page.of(options)
    painter = QPainter()
    if not painter.begin(printer):
        return  # the print system has told the user already
    room = printer.pageLayout().paintRectPixels(printer.resolution())
    factor = min(room.width() / page.width, room.height() / page.height)
    painter.translate((room.width() - page.width * factor) / 2, 0)
    painter.scale(factor, factor)
    page.paint(painter, scene, options)
    painter.end()


def theme_for(printer: QPrinter) -> str:
    """Dashes instead of colours where there is no colour."""
    return "light" if printer.colorMode() == QPrinter.ColorMode.Color else "print"


def preview(parent: QWidget, scene: Scene, size: tuple[int, int], name: str) -> None:
    """Show the page as it will be printed; the dialog prints it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(FINENESS)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(name)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.resize(round(10 * PX_PER_INCH), round(7.5 * PX_PER_INCH))
    dialog.paintRequested.connect(lambda device: paint_page(device, scene, size))
    dialog.exec()
