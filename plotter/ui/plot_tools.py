"""What floats over the plot beside the read-out: the tools, and the hint of the first start."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.plane.edits import is_planar
from plotter.ui.widgets import IconButton, TextButton, label, row

MARGIN = 12
TOOLS = ("fit", "equal", "origin", "", "zoom_in", "zoom_out")


class ToolStrip(QFrame):
    """What to show, and the ways to look elsewhere."""

    def __init__(
        self, document: Document, appearance: Appearance, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document, self._appearance = document, appearance
        self.setProperty("kind", "floating")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        self._show = IconButton(appearance, "show", tr("What is shown"))
        self._show.clicked.connect(self._choose_shown)
        column.addWidget(self._show)
        icons = {"equal": "equal-scales", "zoom_in": "zoom-in", "zoom_out": "zoom-out"}
        for name in TOOLS:
            if not name:
                line = QFrame()
                line.setProperty("kind", "line")
                column.addWidget(line)
                continue
            button = IconButton(appearance, icons.get(name, name), "")
            button.follow(actions[name])
            column.addWidget(button)
        self._surface = IconButton(appearance, "surface", "")
        self._surface.follow(actions["surface"])
        column.addWidget(self._surface)
        document.results_changed.connect(self._on_results)
        self._on_results(frozenset({"definition"}))

    def _choose_shown(self) -> None:
        # Imported now: the first picture does without.
        from plotter.ui.show_panel import ShowPanel

        ShowPanel(self._document, self._appearance, self).open_beside(self._show)

    def _on_results(self, names: frozenset[str]) -> None:
        """Only a function of two variables has a surface."""
        if "definition" in names:
            self._surface.setVisible(is_planar(self._document))
            self.adjustSize()


class Hint(QFrame):
    """One sentence for the first start, and the way to the tour; closed once, it stays away."""

    tour_wanted = Signal()

    KEY = "hints/first"

    def __init__(self, appearance: Appearance, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "floating")
        self._settings, self._appearance = settings, appearance
        text = tr("Drag the round handle along the curve, or type a function of your own.")
        self._words = label(text, wrap=True)
        self._tour = TextButton(tr("Take the tour"))
        self._tour.clicked.connect(self._begin_tour)
        close = IconButton(appearance, "remove", tr("Close"))
        close.clicked.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 6, 6)
        column.addLayout(row(self._words, self._tour, close, spacing=14))
        self.setVisible(settings.value(self.KEY, "") != "closed")
        self.adjustSize()

    def keep_to(self, width: int) -> None:
        """Stand on one line if there is room, else break."""
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        beside = round(80 * self._appearance.zoom) + self._tour.sizeHint().width()
        given = max(120, min(wanted, width - beside))
        self._words.setFixedSize(given, self._words.heightForWidth(given))
        self.adjustSize()

    def heed(self) -> None:
        """What it says has been done."""
        if self.isVisible():
            self._close()

    def _begin_tour(self) -> None:
        self._close()
        self.tour_wanted.emit()

    def _close(self) -> None:
        self._settings.setValue(self.KEY, "closed")
        self.hide()
