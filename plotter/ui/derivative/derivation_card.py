"""One derivation in a card of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from plotter.drawing.derivation.blocks import Line
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.line_view import LineView
from plotter.ui.derivative.steps_view import StepsView
from plotter.ui.widgets import label


class DerivationCard(QFrame):
    """One derivation in a card, under a title if there are several."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.steps = StepsView(appearance)
        self._title = label(kind="caption")
        self._start = LineView(appearance, "formula-small", "text-muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        for widget in (self._title, self._start, self.steps):
            column.addWidget(widget)
        column.addStretch(1)  # beside a longer card, what is over is below the steps

    def name_it(self, title: str, start: Line | None = None) -> None:
        """Give it a title and perhaps the rewritten function; "" for neither."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._start.setVisible(start is not None)
        if start is not None:
            self._start.show_line(start)
