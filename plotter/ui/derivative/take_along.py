"""Copying, saving and printing the derivation or one of its steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from plotter.calculus.report.formats import FORMATS, Format
from plotter.calculus.step import Step
from plotter.drawing.derivation.sheet import Sheet
from plotter.drawing.derivation.written_out import derivation_sheet
from plotter.export.exporter import ExportError
from plotter.export.safe_file import write_file
from plotter.export.sheets import DRAWN, picture_of
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.derivative.paper.printing import print_sheet
from plotter.ui.derivative.written import report_of, told_step_of
from plotter.ui.widgets import when_triggered


def format_label(chosen: Format) -> str:
    """A way to write a derivation, in words."""
    return tr(chosen.label)


class TakeAlong(QObject):
    """Writes what is shown; `failed` tells in a sentence what could not be written."""

    failed = Signal(str)

    def __init__(self, parent: QWidget, document: Document) -> None:
        super().__init__(parent)
        self._window, self._document = parent, document
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )

    def fill_copies(self, menu: QMenu, step: Step | None = None) -> None:
        """Every way to copy the derivation, or one step of it."""
        menu.clear()
        for chosen in FORMATS:
            copy = menu.addAction(format_label(chosen))
            copy.triggered.connect(when_triggered(self.copy, chosen, step))
        if step is None:
            menu.addSeparator()
            menu.addAction(tr("Picture")).triggered.connect(when_triggered(self.copy_picture))

    def text(self, chosen: Format, step: Step | None = None) -> str:
        """The derivation, or one step of it; "" before there is any."""
        results, inputs = self._document.results, self._document.inputs
        if step is not None:
            return chosen.step(told_step_of(results, inputs, step)) + "\n"
        report = report_of(results, inputs)
        return "" if report is None else chosen.report(report) + "\n"

    def copy(self, chosen: Format, step: Step | None = None) -> None:
        """Put it on the clipboard; HTML also as what a text program pastes."""
        data, text = QMimeData(), self.text(chosen, step)
        data.setText(text)
        if chosen.name == "html":
            data.setHtml(text)
        QGuiApplication.clipboard().setMimeData(data)

    def copy_picture(self) -> None:
        """Put it on the clipboard as it looks."""
        QGuiApplication.clipboard().setImage(picture_of(self.sheet))

    def ask_file(self, step: Step | None = None) -> None:
        """Ask where to save it; the ending of the file's name says how."""
        filters = {_filter(format_label(way), way.ending): way.ending for way in FORMATS}
        if step is None:
            drawn = {"pdf": tr("PDF document"), "png": tr("PNG image"), "svg": tr("SVG drawing")}
            filters |= {
                _filter(words, f".{ending}"): f".{ending}" for ending, words in drawn.items()
            }
        title = tr("Save the derivation") if step is None else tr("Save the step")
        name = str(self._folder / (tr("derivation") if step is None else tr("step")))
        chosen, by = QFileDialog.getSaveFileName(self._window, title, name, ";;".join(filters))
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(filters.get(by, ".txt")), step)

    def save(self, path: Path, step: Step | None = None) -> None:
        """Write the file in the way its ending says, else as plain text."""
        self._folder = path.parent
        ending = path.suffix.lower()
        try:
            if step is None and ending[1:] in DRAWN:
                DRAWN[ending[1:]](self.sheet, path)
                return
            ways = [way for way in FORMATS if way.ending == ending]
            write_file(path, self.text(ways[0] if ways else FORMATS[0], step).encode())
        except ExportError as error:
            self.failed.emit(str(error))

    def print(self) -> None:
        """Ask for a printer and print the derivation."""
        try:
            print_sheet(self._window, self.sheet)
        except ExportError as error:
            self.failed.emit(str(error))

    def sheet(self, width: float) -> Sheet:
        """The derivation for paper so many px wide."""
        return derivation_sheet(self._document.results, self._document.inputs, width)


def _filter(words: str, ending: str) -> str:
    return f"{words} (*{ending})"
