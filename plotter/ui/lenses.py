"""The tabs that say what one asks of the function, and the panel that answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.appearance import Appearance
from plotter.ui.skeleton import side_widths
from plotter.ui.tab_strip import TabStrip


def lens_words(lens: Lens) -> str:
    """The name of a lens."""
    words = {
        "derivative": tr("Derivative"),
        "tangent": tr("Tangent"),
        "descent": tr("Descent"),
        "graph": tr("Graph"),
        "data": tr("Data"),
    }
    return tr(words[lens])


class LensSide(QFrame):
    """Tabs above, the panel of the chosen lens below; a panel is made when it is first wanted."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        makers: Mapping[Lens, Callable[[], QWidget]],
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._document, self._appearance, self._makers = document, appearance, makers
        self._panels: dict[Lens, QWidget] = {}
        self._window_width = 1366
        self._tabs = TabStrip(appearance, tr("Lenses"))
        for lens in makers:
            self._tabs.add(lens, lens_words(lens))
        self._tabs.chosen.connect(self._choose)
        # Panels that are never looked at cost neither time nor memory; one that may be looked
        # at next is ready by the time of the click.
        self._tabs.approached.connect(
            lambda lens: QTimer.singleShot(0, self, partial(self._panel, lens))
        )
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._resize)
        self._resize()

    def show_tabs(self, shown: bool) -> None:
        """Show or hide the tabs: while presenting, nobody chooses."""
        self._tabs.setVisible(shown)

    @property
    def complete(self) -> bool:
        """Whether every panel has been made."""
        return len(self._panels) == len(self._makers)

    def make_all(self) -> None:
        """Make the panels that nobody has looked at yet."""
        for lens in self._makers:
            self._panel(lens)

    def _panel(self, lens: Lens) -> QWidget:
        """The panel of a lens."""
        if lens not in self._panels:
            self._panels[lens] = self._makers[lens]()
            self._stack.addWidget(self._panels[lens])
        return self._panels[lens]

    def _choose(self, lens: Lens) -> None:
        self._document.look(lens=lens)

    def _resize(self) -> None:
        self._tabs.refresh()
        self.keep_to(self._window_width)
        # A new style sheet gives the tabs the plain font again.
        self._on_view(frozenset({"lens"}))

    def keep_to(self, window_width: int) -> None:
        """Leave the plot more than half of a narrow or enlarged window."""
        self._window_width = window_width
        least, most = side_widths(window_width, self._appearance)
        self.setMinimumWidth(least)
        self.setMaximumWidth(most)

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            lens = self._document.view.lens
            self._tabs.choose(lens)
            self._stack.setCurrentWidget(self._panel(lens))
