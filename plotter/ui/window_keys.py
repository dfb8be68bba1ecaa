"""What the plain keys of the window do, when nothing that has the focus wants them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from plotter.model.document import Document
from plotter.ui.commands import ARROW_PIXELS, FINE_PIXELS, PAGE_PIXELS
from plotter.ui.derivative.keys import press_reveal
from plotter.ui.main_window import MainWindow
from plotter.ui.plane.edits import is_planar


class WindowKeys:
    """Keys of actions, of the point and of the steps."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        self._window, self._document = window, document
        self._commands = window.commands
        self._plain = {key: action for action, keys in window.actions_table.plain() for key in keys}

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key means something here."""
        if event.key() == Qt.Key.Key_Escape:
            self._commands.put_pen_away()
            self._window.plot.view.setFocus()
            return True
        return (
            press_reveal(event, self._document, self._window.player)
            or self._press_plain(event)
            or self._press_arrow(event)
        )

    def shortcut_of(self, event: QKeyEvent) -> QAction | None:
        """The action of a key with Ctrl, Alt or the like, which works wherever the focus is."""
        sequence = QKeySequence(event.keyCombination())
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() in plain and event.text():
            return None
        actions = self._window.findChildren(QAction)
        return next((one for one in actions if sequence in one.shortcuts()), None)

    def _press_plain(self, event: QKeyEvent) -> bool:
        sequence = QKeySequence(event.keyCombination())
        action = self._plain.get(sequence)
        if action is None and event.text():
            action = self._plain.get(QKeySequence(event.text()))
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def _press_arrow(self, event: QKeyEvent) -> bool:
        plain = Qt.KeyboardModifier.NoModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in (plain, shift):
            return False
        arrow = FINE_PIXELS if modifiers == shift else ARROW_PIXELS
        pixels = {
            Qt.Key.Key_Left: -arrow,
            Qt.Key.Key_Right: arrow,
            Qt.Key.Key_PageUp: PAGE_PIXELS,
            Qt.Key.Key_PageDown: -PAGE_PIXELS,
        }.get(Qt.Key(event.key()))
        upward = {Qt.Key.Key_Up: arrow, Qt.Key.Key_Down: -arrow}.get(Qt.Key(event.key()))
        if upward is not None and is_planar(self._document):
            self._commands.move_point(upward, upward=True)
            return True
        if pixels is None:
            upward = {Qt.Key.Key_Up: arrow, Qt.Key.Key_Down: -arrow}.get(Qt.Key(event.key()))
            return upward is not None and self._commands.lift_pen(upward)
        self._commands.move_point(pixels)
        return True
