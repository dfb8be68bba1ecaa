"""Numbers that would change faster than anyone reads are written out now and then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

READABLE_MS = 100
"""While it hurries, numbers stand for so long, unless another time is given."""


class Calm(QObject):
    """Calls a function when asked: at once, or while it hurries at most so often.

    The last wish is always heard, so that what is shown at rest is right.
    """

    def __init__(
        self,
        parent: QObject,
        act: Callable[[], object],
        hurried: Callable[[], bool],
        readable: int = READABLE_MS,
    ) -> None:
        super().__init__(parent)
        self._act, self._hurried = act, hurried
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(readable)
        self._later.timeout.connect(act)

    def ask(self) -> None:
        """Call it now, or soon."""
        if not self._hurried():
            self._later.stop()
            self._act()
        elif not self._later.isActive():
            self._later.start()
