"""Python's search for garbage, on the thread of the windows alone.

Python searches on whatever thread makes the next object. Found on a worker's thread, a signal's
connection is undone there: Qt holds its lock and waits for Python, while the thread of the windows
holds Python and waits for Qt's lock, and both wait for ever.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

INTERVAL_MS = 500
YOUNG = 5000
"""New objects from which a search among the young ones is worth its time."""
OLDER_EVERY, ALL_EVERY = 10, 60
"""Searches of the young after which the older ones, and then all, are searched too."""


class Garbage(QObject):
    """While one of these lives, no other thread searches; the last one gives the search back."""

    _living: ClassVar[int] = 0
    _thresholds: ClassVar[tuple[int, int, int]] = (0, 0, 0)

    def __init__(self) -> None:
        super().__init__()
        if Garbage._living == 0:
            Garbage._thresholds = gc.get_threshold()
            # Not gc.disable(): others turn the search off and on again for a while.
            gc.set_threshold(0)
        Garbage._living += 1
        self._searches = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._search)
        self._timer.start()

    def close(self) -> None:
        """End this; after the last one Python searches by itself again."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        Garbage._living -= 1
        if Garbage._living == 0:
            gc.set_threshold(*Garbage._thresholds)

    def _search(self) -> None:
        """Search if there is much that is new, and not under the hand that drags."""
        dragging = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if gc.get_count()[0] < YOUNG or not gc.isenabled() or dragging:
            return
        self._searches += 1
        if self._searches % ALL_EVERY == 0:
            gc.collect(2)
        else:
            gc.collect(1 if self._searches % OLDER_EVERY == 0 else 0)
