"""A part of the panel that folds away under its title, so that the panel stays calm."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import embolden


class Bench(Struct, frozen=True):
    """What a section works with.

    `play` starts something the lens can play, by its name; `bring` scrolls until a part of the
    panel is seen; `hurried` tells whether it plays faster than numbers can be read.
    """

    document: Document
    appearance: Appearance
    play: Callable[[str], object]
    bring: Callable[[QWidget], object]
    hurried: Callable[[], bool] = bool


class FoldButton(QToolButton):
    """A title with a chevron: down while its section is open, to the side while it is folded."""

    def __init__(self, appearance: Appearance, title: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.setText(title)
        self.setAccessibleName(title)
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._refresh)
        appearance.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        embolden(self)
        self.setIcon(self._appearance.icon("fold" if self.isChecked() else "unfold"))
        side = round(16 * self._appearance.zoom)
        self.setIconSize(QSize(side, side))


class Section(QFrame):
    """A title and, while it is unfolded, a column of widgets.

    A section has a `name` (the key in View.sections), a title, and `refresh`, which is called
    whenever the document changed while the section is seen. What cannot be folded has no title.
    """

    name: str = ""

    def __init__(self, bench: Bench, title: str = "") -> None:
        super().__init__()
        self.bench = bench
        self._stale = True
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        self.fold = FoldButton(bench.appearance, title)
        if not title:
            self.fold.hide()
        self.fold.clicked.connect(self._toggle)
        whole.addWidget(self.fold)
        whole.addWidget(self.body)
        document = bench.document
        document.inputs_changed.connect(self._on_change)
        document.results_changed.connect(self._on_change)
        document.view_changed.connect(self._on_view)
        bench.appearance.changed.connect(self._on_change)
        self._take_fold()

    def refresh(self) -> None:
        """Show the document of now."""

    def open(self) -> None:
        """Unfold it."""
        self._unfold(unfolded=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was out of sight."""
        super().showEvent(event)
        self._catch_up()

    def _on_view(self, names: frozenset[str]) -> None:
        if "sections" in names:
            self._take_fold()
        if names & {"viewport", "sections", "pen"}:
            self._on_change()

    def _on_change(self, _names: object = None) -> None:
        self._stale = True
        self._catch_up()

    def _catch_up(self) -> None:
        # A folded section, or one behind another lens, must not cost a drag any time.
        if self._stale and self.body.isVisible():
            self._stale = False
            self.refresh()

    def _take_fold(self) -> None:
        unfolded = self.fold.isHidden() or self.name in self.bench.document.view.sections
        opens = unfolded and self.body.isHidden()
        self.fold.setChecked(unfolded)
        self.body.setVisible(unfolded)
        if opens and self.isVisible():
            self.bench.bring(self)

    def _toggle(self) -> None:
        self._unfold(unfolded=self.fold.isChecked())

    def _unfold(self, *, unfolded: bool) -> None:
        document = self.bench.document
        others = document.view.sections - {self.name}
        document.look(sections=others | {self.name} if unfolded else others)
