"""The menu that says what the plot shows: overlays, grid, axes, and the numbers on them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from plotter.figure.overlays import overlays_of
from plotter.figure.scene import Scene
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.picture import TickUnit
from plotter.ui.tangent.edits import toggle_shown
from plotter.ui.widgets import when_triggered


class ShowMenu(QMenu):
    """Overlays belong to the inputs and are undone; grid and axes are a way to look."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        scene = Scene(self._document.inputs, self._document.view, self._document.results)
        for overlay in overlays_of(scene.planar):
            action = self._check(self, tr(overlay.label), overlay.name in scene.shown)
            action.triggered.connect(when_triggered(toggle_shown, self._document, overlay.name))
        self.addSeparator()
        picture = self._document.view.picture
        for name, words in (
            ("grid", tr("Grid")),
            ("minor_grid", tr("Minor grid")),
            ("axes", tr("Axes and numbers")),
            ("crosshair", tr("Crosshair")),
        ):
            action = self._check(self, words, getattr(picture, name))
            action.setEnabled(name != "minor_grid" or picture.grid)
            action.triggered.connect(when_triggered(self._turn, name))
        self._add_ticks(self.addMenu(tr("Numbers on the horizontal axis")))

    def _add_ticks(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        words: dict[TickUnit, str] = {
            "automatic": tr("Automatic"),
            "decimal": tr("Decimal"),
            "pi": tr("Multiples of π"),
        }
        for unit, word in words.items():
            action = self._check(menu, word, self._document.view.picture.ticks == unit)
            action.triggered.connect(when_triggered(self._choose_ticks, unit))
            group.addAction(action)

    def _check(self, menu: QMenu, words: str, checked: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _turn(self, name: str) -> None:
        picture = self._document.view.picture
        changed = replace(picture, **{name: not getattr(picture, name)})
        self._document.look(picture=changed)

    def _choose_ticks(self, unit: TickUnit) -> None:
        self._document.look(picture=replace(self._document.view.picture, ticks=unit))
