"""Files that macOS asks the running program to open: they come as events, not as arguments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenedFiles(QObject):
    """Hears the application's events; `asked` carries the path of each file to open."""

    asked = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that ask for a file, and leave the others."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if not event.file():
            return super().eventFilter(watched, event)
        self.asked.emit(Path(event.file()))
        return True


def hear_opened_files(app: QObject, open_path: Callable[[Path], object]) -> None:
    """Open what macOS asks for; other systems start the program anew with an argument."""
    files = OpenedFiles(app)
    files.asked.connect(open_path)
    app.installEventFilter(files)
