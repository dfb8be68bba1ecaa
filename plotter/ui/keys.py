"""What keys are called, and which a text line keeps for itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
"""What one expects of Ctrl in any line of text."""


def shown_keys(*keys: QKeySequence | str) -> str:
    """The names of keys as they stand on the keyboards of the language: Ctrl+Shift+Z, Strg+Z."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def leave_to_program(event: QEvent) -> bool:
    """Ignore an offered shortcut that is not for editing; True if it was left to the program.

    A line of text takes more keys than users know of: Ctrl+E is End to it on X11, and Ctrl+Z
    its own undo, which knows nothing of the document's.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if any(event.matches(key) for key in _EDITING):
        return False
    event.ignore()
    return True
