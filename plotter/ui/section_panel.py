"""A panel of sections that are made a few at a time, so that the window answers in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.panel import LensPanel
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import label

SLICE_S = 0.008
"""After so long no other section is begun before the window has answered."""


class SectionPanel(LensPanel):
    """Sections under one another, made from top to bottom as soon as there is time.

    The section called `stretching` takes the height that is left.
    """

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        play: Callable[[str], object],
        kinds: Sequence[type[Section]],
        *,
        hurried: Callable[[], bool] = bool,
        stretching: str = "",
    ) -> None:
        super().__init__()
        self._bench = Bench(document, appearance, play, self.bring, hurried)
        self._stretching = stretching
        self._waiting = list(reversed(kinds))
        self._made: dict[str, Section] = {}
        self._above = 0
        self.column.addStretch(1)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._make_some)
        self._next.start(0)

    def surround(self, title: str, help_text: str) -> None:
        """Put a title above all sections, and a muted text below them."""
        self.column.insertWidget(0, label(title, kind="title"))
        self.column.insertWidget(1, label(help_text, kind="muted", wrap=True))
        self._above = 1

    @property
    def sections(self) -> Mapping[str, Section]:
        """All sections by their names; those that are not there yet are made now."""
        self.make_all()
        return self._made

    def make_all(self) -> None:
        """Make the sections that are not there yet."""
        while self._waiting:
            self._make()

    def made(self, name: str) -> Section | None:
        """The section of this name, if it has been made."""
        return self._made.get(name)

    def section_made(self) -> None:
        """Hear that there is another section."""

    def _make_some(self) -> None:
        begin = time.perf_counter()
        try:
            while self._waiting and time.perf_counter() - begin < SLICE_S:
                self._make()
        finally:  # a section that cannot be made is missing; those below it are not
            if self._waiting:
                self._next.start(0)

    def _make(self) -> None:
        section = self._waiting.pop()(self._bench)
        index = self._above + len(self._made)
        self._made[section.name] = section
        stretches = section.name == self._stretching
        if stretches:
            self.column.takeAt(self.column.count() - 1)
        self.column.insertWidget(index, section, int(stretches))
        self.section_made()
