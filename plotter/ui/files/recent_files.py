"""The documents opened and saved last, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

KEY = "files/recent"
MOST = 10


class RecentFiles(QObject):
    """Remembers paths; files that are gone are not offered."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that exist, newest first."""
        return tuple(path for path in self._stored() if path.is_file())

    def remember(self, path: Path) -> None:
        """Put a file in front."""
        paths = [path, *(old for old in self._stored() if old != path)][:MOST]
        self._settings.setValue(KEY, [str(entry) for entry in paths])
        self.changed.emit()

    def forget_all(self) -> None:
        """Remember none."""
        self._settings.remove(KEY)
        self.changed.emit()

    def _stored(self) -> list[Path]:
        stored = self._settings.value(KEY, [])
        texts = [stored] if isinstance(stored, str) else stored
        return [Path(str(text)) for text in texts] if isinstance(texts, list) else []
