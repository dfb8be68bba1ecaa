"""Asks for a printer and prints a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from plotter.ui.derivative.paper.output import paint_on
from plotter.ui.derivative.paper.sheet import SheetMaker, usual_page


def print_sheet(parent: QWidget, make: SheetMaker) -> None:
    """Print what the reader agrees to; raises ExportError if the printer does not answer."""
    # Imported now: few print, and it takes a while.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(usual_page())
    printer.setDocName(make(1.0).title)
    if QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted:
        paint_on(printer, make)
