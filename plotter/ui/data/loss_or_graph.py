"""In a small window: whether the loss or the computation graph is seen beside the data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QWidget

from plotter.drawing.fit_figure import GRAPH_FOR_LOSS, FitPlaces
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import row, when_triggered

MARGIN = 4


class LossOrGraph(QFrame):
    """Two buttons at the upper edge of the second pane; hidden where there is room for both."""

    def __init__(self, document: Document, appearance: Appearance, area: QWidget) -> None:
        super().__init__(area)
        self._document = document
        self.setObjectName("segments")
        line = row(spacing=0)
        self.setLayout(line)
        group = QButtonGroup(self)
        self.buttons: list[QToolButton] = []
        for words, graph in ((tr("Loss"), False), (tr("Graph"), True)):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setToolTip(tr("What stands beside the data"))
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(when_triggered(self._choose, graph))
            group.addButton(button)
            line.addWidget(button)
            self.buttons.append(button)
        appearance.changed.connect(self.adjustSize)
        self.hide()

    def place(self, places: FitPlaces) -> None:
        """Stand over the second pane while there is no room for three."""
        self.setVisible(places.crowded)
        if not places.crowded:
            return
        second = places.graph if places.graph is not None else places.panes[-1]
        self.buttons[int(places.graph is not None)].setChecked(True)
        self.adjustSize()
        right, top = round(second.right()) - self.width() - MARGIN, round(second.top()) + MARGIN
        self.move(right, top)

    def _choose(self, graph: bool) -> None:
        sections = self._document.view.sections - {GRAPH_FOR_LOSS}
        self._document.look(sections=sections | {GRAPH_FOR_LOSS} if graph else sections)
