"""What the window does with scenes: show the row, turn pages, say what is possible."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plotter.model.document import Document
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.roomy import is_roomy
from plotter.ui.scenes.fade import Fade


class SceneControl(QObject):
    """Joins the document's scenes to the row below the plot and to the actions.

    `row` is the place of the row, hidden at first; pages fade over the widget that `cover` names.
    """

    def __init__(
        self, window: QWidget, document: Document, appearance: Appearance, actions: Actions
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._appearance = window, document, appearance
        self._actions = actions
        self._fade: Fade | None = None
        self.row = QWidget()
        self._line = QVBoxLayout(self.row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.row.hide()
        document.loaded.connect(self._on_loaded)
        document.deck_changed.connect(self._tell_possible)
        self._tell_possible()

    def cover(self, widget: QWidget) -> None:
        """Say which part of the window fades from scene to scene."""
        self._fade = Fade(widget)

    def toggle(self) -> None:
        """Show or hide the row."""
        self._show(self.row.isHidden())

    def turn_page(self, by: int) -> bool:
        """Show the scene so many places further; False at either end."""
        index = self._document.deck.current + by
        if not 0 <= index < len(self._document.deck.scenes):
            return False
        self.show_scene(index)
        return True

    def show_scene(self, index: int) -> None:
        """Show another scene, smoothly."""
        if self._fade is not None and not self._appearance.reduced_motion:
            self._fade.begin()
        self._document.show_scene(index)

    def _on_loaded(self) -> None:
        """A document of several scenes shows them where there is room."""
        many = len(self._document.deck.scenes) > 1
        if many and is_roomy(self._window, self._appearance):
            self._show(True)
        self._tell_possible()

    def _tell_possible(self) -> None:
        """What can be done with the scene that is shown, where it stands."""
        deck = self._document.deck
        last = len(deck.scenes) - 1
        possible = {
            "remove_scene": last > 0,
            "scene_earlier": deck.current > 0,
            "scene_before": deck.current > 0,
            "scene_later": deck.current < last,
            "scene_after": deck.current < last,
        }
        for name, enabled in possible.items():
            self._actions[name].setEnabled(enabled)

    def _show(self, shown: bool) -> None:
        if shown and not self._line.count():
            self._line.addWidget(self._strip())
        self.row.setVisible(shown)
        self._actions["scenes"].setChecked(shown)

    def _strip(self) -> QWidget:
        """The row itself; made when it is first shown, as most documents have one scene."""
        from plotter.ui.scenes.strip import SceneStrip

        strip = SceneStrip(self._document, self._appearance, self._actions)
        strip.chosen.connect(self.show_scene)
        return strip
