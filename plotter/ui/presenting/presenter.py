"""The presentation: it clears the window for the room, and hears keys and clicker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from plotter.model.document import Document
from plotter.ui.action_table import FILE, HELP
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.player import Player
from plotter.ui.presenting.progress import Progress
from plotter.ui.presenting.screens import BlackScreen, PointerRing

BOTTOM = 0.9
"""Below this share of the window's height the pointer calls the timeline."""

TIMELINE_MS = 2000
"""How long the timeline stays after the pointer has left the bottom."""

ONWARD = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
BLACK = (Qt.Key.Key_B, Qt.Key.Key_Period)
"""B, or the full stop that clickers send."""

DIALOGS = ("feature_table", "describe_scene")
"""Actions outside the menus File and Help that open a dialog."""

Page = Callable[[int], bool]


class Presenter(QObject):
    """Full screen, projector theme, nothing but the lesson.

    `bars` are hidden for the time of the presentation, `panel` whenever it would say nothing.
    `turn` shows the scene so many places further. `changed` says that it began or ended; the
    window lays itself out anew then.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        document: Document,
        appearance: Appearance,
        actions: Actions,
        player: Player,
        turn: Page,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._appearance = window, document, appearance
        self._actions, self._player, self._turn = actions, player, turn
        self._bars: Sequence[QWidget] = ()
        self._panel = self._timeline = window
        self._hidden: list[QWidget] = []
        self._switched_off: list[str] = []
        self._panel_was_hidden = self._was_full_screen = False
        self._holds = False
        self._black = BlackScreen(window)
        self._ring = PointerRing(window)
        self.progress = Progress(document, appearance)
        self.progress.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TIMELINE_MS)
        self._rest.timeout.connect(lambda: self._timeline.hide())
        self.presenting = False
        document.view_changed.connect(self._on_view)
        document.scene_shown.connect(self._on_scene)

    def take(self, *, bars: Sequence[QWidget], panel: QWidget, timeline: QWidget) -> None:
        """Say what is cleared away."""
        self._bars, self._panel, self._timeline = bars, panel, timeline

    def toggle(self) -> None:
        """Begin or end."""
        if self.presenting:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Give the screen to the lesson."""
        window = self._window
        self.presenting, self._holds = True, False
        self._was_full_screen = window.isFullScreen()
        self._panel_was_hidden = self._panel.isHidden()
        self._hidden = [bar for bar in (*self._bars, self._timeline) if not bar.isHidden()]
        for bar in self._hidden:
            bar.hide()
        self._switch_dialogs(False)
        self._appearance.set_presenting(True)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self.progress.refresh()
        self.progress.show()
        self._arrange()
        self._application().installEventFilter(self)
        self.changed.emit()

    def end(self) -> None:
        """Show the window as it was before."""
        window = self._window
        self.presenting = False
        self._application().removeEventFilter(self)
        self._rest.stop()
        self._black.hide()
        if not self._ring.isHidden():
            self._ring.leave()
        self._appearance.set_presenting(False)
        self._switch_dialogs(True)
        self.progress.hide()
        for bar in self._hidden:
            bar.show()
        self._panel.setHidden(self._panel_was_hidden)
        if not self._was_full_screen:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.changed.emit()

    def hold(self) -> None:
        """A handle was taken: the arrow keys move it until the page is turned."""
        self._holds = True

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False if it belongs to something else."""
        if not self.presenting or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self._black.isHidden():
            self._black.hide()
            return True
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in BLACK:
            self._black.cover()
        elif key == Qt.Key.Key_P:
            self._toggle_ring()
        elif key in ARROWS and self._holds:
            return False
        elif key in ONWARD:
            self.onward()
        elif key in BACK:
            self.back()
        else:
            return False
        return True

    def onward(self) -> None:
        """The next step of the reveal; after the last, the next scene."""
        playable = self._player.playable
        if self._reveals() and playable is not None and playable.position() < playable.count() - 1:
            self._player.step(1)
        else:
            self._turn(1)

    def back(self) -> None:
        """The step before; before the first, the scene before."""
        playable = self._player.playable
        if self._reveals() and playable is not None and playable.position() > 0:
            self._player.step(-1)
        else:
            self._turn(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer at the bottom calls the timeline."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = self._window.mapFromGlobal(event.globalPosition().toPoint())
            if place.y() > BOTTOM * self._window.height():
                self._timeline.show()
                self._rest.start()
        return False

    def _reveals(self) -> bool:
        """Whether steps are revealed one by one in this scene."""
        view, playable = self._document.view, self._player.playable
        steps = playable is not None and playable.name == "steps"
        return view.lens == "derivative" and steps and view.revealed is not None

    def _toggle_ring(self) -> None:
        if self._ring.isHidden():
            self._ring.follow(self._appearance.theme.color("warning"), self._appearance.zoom)
        else:
            self._ring.leave()

    def _on_view(self, names: frozenset[str]) -> None:
        if self.presenting and names & {"lens", "revealed", "hinted"}:
            self._arrange()

    def _on_scene(self) -> None:
        self._holds = False

    def _arrange(self) -> None:
        """The panel has the left third, unless there is nothing in it yet."""
        view = self._document.view
        silent = view.lens == "tangent" or (view.lens == "derivative" and view.revealed == 0)
        self._panel.setHidden(silent and not view.hinted)

    def _switch_dialogs(self, on: bool) -> None:
        """What would open a dialog rests while the room looks on."""
        if on:
            for name in self._switched_off:
                self._actions[name].setEnabled(True)
            return
        asking = {*self._actions.names(FILE), *self._actions.names(HELP), *DIALOGS}
        self._switched_off = [name for name in asking if self._actions[name].isEnabled()]
        for name in self._switched_off:
            self._actions[name].setEnabled(False)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application
