"""Says over the basin strip where the run from the place under the pointer would end."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from plotter.figure.overlays.basins import HEIGHT
from plotter.figure.overlays.room import PLOT_HEIGHT
from plotter.language.numbers import format_number
from plotter.model.document import Document


class BasinHover(QObject):
    """A tooltip that follows the pointer along the strip."""

    def __init__(self, document: Document, plot: QWidget) -> None:
        super().__init__(plot)
        self._document, self._plot = document, plot
        self._said = ""

    def follow(self, place: tuple[float, float] | None) -> None:
        """Show or hide the sentence for a place in data coordinates; None: no pointer."""
        words = "" if place is None else self.words_at(*place)
        if words == self._said:
            return
        self._said = words
        if words:
            QToolTip.showText(QCursor.pos(), words, self._plot)
        else:
            QToolTip.hideText()

    def words_at(self, x: float, y: float) -> str:
        """The sentence, "" where the pointer is not over the strip."""
        document = self._document
        results, view = document.results, document.view
        strip, definition, viewport = results.basins, results.definition, view.viewport
        shown = view.lens == "descent" and "basins" in document.inputs.shown
        top = viewport.y_min + HEIGHT / PLOT_HEIGHT * viewport.height
        if not shown or strip is None or definition is None or y > top:
            return ""
        # Imported now: few look at basins.
        from plotter.ui.descent.shown import end_words, kind_at

        kind = kind_at(strip, x)
        if kind is None:
            return ""
        start = f"{definition.variable}₀ = {format_number(x, digits=3)}"
        end = end_words(strip, kind, definition.variable, maximize=document.inputs.descent.maximize)
        return self.tr("From {0} it {1}. A click starts here.").format(start, end)
