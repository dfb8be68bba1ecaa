"""The tabs that say what one asks of the function, and the panel that answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import REGULAR, SEMIBOLD, embolden, when_triggered

MOST_OF_WINDOW = 0.45
"""The share of the window's width that the panel may take."""


def lens_words(lens: Lens) -> str:
    """The name of a lens."""
    words = {"derivative": "Derivative", "tangent": "Tangent", "descent": "Descent"}
    return QCoreApplication.translate("Lenses", words[lens])


class LensSide(QFrame):
    """Tabs above, the panel of the chosen lens below."""

    def __init__(
        self, document: Document, appearance: Appearance, panels: dict[Lens, QWidget]
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._document, self._appearance, self._panels = document, appearance, panels
        self._window_width = 1366
        self._tabs = QFrame()
        self._tabs.setObjectName("lenses")
        self._stack = QStackedWidget()
        self._buttons: dict[Lens, QToolButton] = {}
        group = QButtonGroup(self)
        line = QHBoxLayout(self._tabs)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(20)
        for lens, panel in panels.items():
            button = QToolButton()
            button.setText(lens_words(lens))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(when_triggered(self._choose, lens))
            group.addButton(button)
            line.addWidget(button)
            self._buttons[lens] = button
            self._stack.addWidget(panel)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._resize)
        self._resize()

    def _choose(self, lens: Lens) -> None:
        self._document.look(lens=lens)

    def _resize(self) -> None:
        self._tabs.setFixedHeight(self._appearance.px("size.tab"))
        self.keep_to(self._window_width)
        # A new style sheet gives the tabs the plain font again.
        self._on_view(frozenset({"lens"}))

    def keep_to(self, window_width: int) -> None:
        """Leave the plot more than half of a narrow or enlarged window."""
        self._window_width = window_width
        most = round(window_width * MOST_OF_WINDOW)
        self.setMinimumWidth(min(self._appearance.px("size.panel-min"), most))
        self.setMaximumWidth(min(self._appearance.px("size.panel-max"), max(most, 320)))

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            lens = self._document.view.lens
            self._buttons[lens].setChecked(True)
            for name, button in self._buttons.items():
                embolden(button, SEMIBOLD if name == lens else REGULAR)
            self._stack.setCurrentWidget(self._panels[lens])
