"""Space, the page keys and a presenter's clicker step through the derivation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from plotter.model.document import Document
from plotter.ui.player import Player


def press_reveal(event: QKeyEvent, document: Document, player: Player) -> bool:
    """Take a key that steps through the reveal; False if it belongs to something else.

    Space shows the next step, from the end it begins anew. The page keys, which a clicker
    sends, step while a reveal is under way; otherwise they move the tangent.
    """
    playable = player.playable
    if document.view.lens != "derivative" or playable is None or playable.name != "steps":
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    match Qt.Key(event.key()):
        case Qt.Key.Key_Space:
            if player.playing:
                player.pause()
            elif playable.position() >= playable.count() - 1:
                player.to_start()
            else:
                player.step(1)
        case Qt.Key.Key_PageDown if document.view.revealed is not None:
            player.step(1)
        case Qt.Key.Key_PageUp if document.view.revealed is not None:
            player.step(-1)
        case _:
            return False
    return True
