"""The title and the actions of the window, as the document has them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.appearance import Appearance
from plotter.ui.main_window import MainWindow
from plotter.ui.plane.edits import is_planar

LENSES: tuple[Lens, ...] = ("derivative", "tangent", "descent", "graph", "data")


class WindowActions(QObject):
    """Follows the document: names, checks and enables what can be done with it."""

    def __init__(self, window: MainWindow, document: Document, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._document, self._appearance = window, document, appearance
        self._player, self._actions = window.player, window.actions_table
        window.files.title_changed.connect(self._show_title)
        window.presenter.changed.connect(self._on_presentation)
        document.history_changed.connect(self._on_history)
        document.view_changed.connect(self._on_view)
        document.inputs_changed.connect(self._on_inputs)
        document.results_changed.connect(self._on_results)
        appearance.changed.connect(self._take_motion)
        self._show_title()
        self._on_history()
        self._on_view(frozenset({"lens"}))
        self._on_inputs(frozenset({"shown", "styles"}))
        self._on_results(frozenset({"definition"}))
        self._take_motion()

    def _show_title(self) -> None:
        window = self._window
        window.setWindowTitle(f"{window.files.name}[*] — Tangent Plotter")
        modified = self._document.modified
        if modified != window.isWindowModified():
            window.setWindowModified(modified)

    def _on_history(self) -> None:
        for name, words, gesture in (
            ("undo", self.tr("&Undo"), self._document.undo_name),
            ("redo", self.tr("&Redo"), self._document.redo_name),
        ):
            action = self._actions[name]
            action.setEnabled(gesture is not None)
            action.setText(f"{words} {gesture}" if gesture else words)

    def _on_presentation(self) -> None:
        window = self._window
        presenting = window.presenter.presenting
        window.side.show_tabs(not presenting)
        window.keep_sizes(presenting=presenting)
        self._actions["full_screen"].setChecked(window.isFullScreen())
        window.plot.view.setFocus()

    def _on_view(self, names: frozenset[str]) -> None:
        document = self._document
        self._actions["values"].setChecked(document.view.values_in_formula)
        self._actions["equal"].setChecked(document.view.picture.equal_scales)
        self._actions["crosshair"].setChecked(document.view.picture.crosshair)
        self._actions["surface"].setChecked(document.view.surface.shown)
        self._actions["sketch"].setChecked(document.view.pen == "draw")
        self._actions["rub_out"].setChecked(document.view.pen == "erase")
        if "lens" not in names:
            return
        for lens in LENSES:
            self._actions[lens].setChecked(lens == document.view.lens)

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "styles" in names:
            self._appearance.set_styles(self._document.inputs.styles)
        if "shown" in names:
            shown = self._document.inputs.shown
            for name in ("tangent", "secant", "normal", "features"):
                self._actions[f"show_{name}"].setChecked(name in shown)

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            for name in ("surface", "turn"):
                self._actions[name].setEnabled(is_planar(self._document))

    def _take_motion(self) -> None:
        reduced = self._appearance.reduced_motion
        self._actions["reduce_motion"].setChecked(reduced)
        self._player.set_jumping(reduced)
