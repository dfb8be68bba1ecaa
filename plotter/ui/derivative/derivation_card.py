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
        self._appearance = appearance
        self.steps = StepsView(appearance)
        self._title = label(kind="caption")
        self._start: LineView | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self.steps)
        column.addStretch(1)  # beside a longer card, what is over is below the steps

    def name_it(self, title: str, start: Line | None = None) -> None:
        """Give it a title and perhaps the rewritten function; "" for neither."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        if start is not None:
            self._start_line().show_line(start)
        if self._start is not None:
            self._start.setVisible(start is not None)

    def _start_line(self) -> LineView:
        """The rewritten function; made when there is one."""
        if self._start is None:
            self._start = LineView(self._appearance, "formula-small", "text-muted")
            self._column.insertWidget(self._column.indexOf(self.steps), self._start)
        return self._start
