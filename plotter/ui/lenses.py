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
from plotter.ui.section_panel import SectionPanel
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


Maker = Callable[[], QWidget]
"""Makes the panel of a lens."""


class LensSide(QFrame):
    """Tabs above, the panel of the chosen lens below; a panel is made when it is first wanted.

    `makers` import what a panel is made of, and then make it: the window answers in between.
    """

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        makers: Mapping[Lens, Callable[[], Maker]],
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._document, self._appearance, self._makers = document, appearance, makers
        self._imported: dict[Lens, Maker] = {}
        self._panels: dict[Lens, QWidget] = {}
        self._window_width = 1366
        self._tabs = TabStrip(appearance, tr("Lenses"))
        for lens in makers:
            self._tabs.add(lens, lens_words(lens))
        self._tabs.chosen.connect(self._choose)
        # Panels that are never looked at cost neither time nor memory; one that may be looked
        # at next is ready by the time of the click.
        self._tabs.approached.connect(self._bring)
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
        """Make the panels that nobody has looked at yet, with all their sections."""
        for lens in self._makers:
            panel = self._panel(lens)
            for part in (panel, *panel.findChildren(SectionPanel)):
                if isinstance(part, SectionPanel):
                    part.make_all()

    def show_panel(self) -> None:
        """Show the panel of the chosen lens now, although it takes a while to make."""
        self._stack.setCurrentWidget(self._panel(self._document.view.lens))

    def _panel(self, lens: Lens) -> QWidget:
        """The panel of a lens."""
        if lens not in self._panels:
            self._panels[lens] = self._maker(lens)()
            self._stack.addWidget(self._panels[lens])
        return self._panels[lens]

    def _maker(self, lens: Lens) -> Maker:
        if lens not in self._imported:
            self._imported[lens] = self._makers[lens]()
        return self._imported[lens]

    def _bring(self, lens: Lens) -> None:
        """Make the panel of a lens bit by bit, and show it if the lens is chosen by then."""
        QTimer.singleShot(0, self, partial(self._go_on, lens))

    def _go_on(self, lens: Lens) -> None:
        if lens in self._panels:
            self._catch_up()
            return
        if lens in self._imported:
            self._panel(lens)
        else:
            self._maker(lens)
        self._bring(lens)

    def _catch_up(self) -> None:
        panel = self._panels.get(self._document.view.lens)
        if panel is not None:
            self._stack.setCurrentWidget(panel)

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
            if lens in self._panels:
                self._catch_up()
            else:
                self._bring(lens)
