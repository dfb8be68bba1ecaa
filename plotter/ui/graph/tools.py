"""The buttons over the graph: closer, farther, all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.graph.lazy import whole_graph, zoom_graph
from plotter.ui.widgets import IconButton, when_triggered

CLOSER = 1.25
MARGIN = 12


class GraphTools(QFrame):
    """A strip at the upper right corner of the area."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setProperty("kind", "floating")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        entries = (
            ("fit", self.tr("Show the whole graph (F)"), (whole_graph, document)),
            ("zoom-in", self.tr("Look closer (+)"), (zoom_graph, document, CLOSER)),
            ("zoom-out", self.tr("Look from farther away (−)"), (zoom_graph, document, 1 / CLOSER)),
        )
        for icon, name, (act, *arguments) in entries:
            button = IconButton(appearance, icon, name)
            button.clicked.connect(when_triggered(act, *arguments))
            column.addWidget(button)
        appearance.changed.connect(self.place)
        self.place()

    def place(self) -> None:
        """Stand in the corner."""
        self.adjustSize()
        self.move(self._area.width() - self.width() - MARGIN, MARGIN)
