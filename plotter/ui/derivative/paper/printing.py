"""Asks for a printer and prints a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from plotter.drawing.derivation.sheet import SheetMaker, room_of, usual_page
from plotter.export.sheets import paint_on


def print_sheet(parent: QWidget, make: SheetMaker) -> None:
    """Print what the reader agrees to; raises ExportError if the printer does not answer."""
    # Imported now: few print, and it takes a while.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page = usual_page()
    printer.setPageLayout(page)
    printer.setDocName(make(room_of(page)[0]).title)
    if QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted:
        paint_on(printer, make)
