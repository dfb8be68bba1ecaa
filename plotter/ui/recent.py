"""The functions typed before, newest first, remembered from one session to the next."""

from __future__ import annotations

from PySide6.QtCore import QSettings

KEY = "formula/recent"
MOST = 50


class RecentFunctions:
    """Remembers what was entered; each text stands once."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        stored = settings.value(KEY, [])
        texts = [stored] if isinstance(stored, str) else stored
        self._texts = [str(text) for text in texts][:MOST] if isinstance(texts, list) else []

    @property
    def texts(self) -> tuple[str, ...]:
        """Newest first."""
        return tuple(self._texts)

    def remember(self, text: str) -> None:
        """Put a text in front."""
        text = text.strip()
        if text and (not self._texts or self._texts[0] != text):
            self._texts = [text, *(old for old in self._texts if old != text)][:MOST]
            self._settings.setValue(KEY, self._texts)

    def older(self, text: str) -> str | None:
        """The text entered before this one; for a text not entered yet, the newest."""
        if text.strip() in self._texts:
            place = self._texts.index(text.strip()) + 1
            return self._texts[place] if place < len(self._texts) else None
        return self._texts[0] if self._texts else None

    def newer(self, text: str) -> str | None:
        """The text entered after this one, if there is one."""
        if text.strip() in self._texts:
            place = self._texts.index(text.strip()) - 1
            return self._texts[place] if place >= 0 else None
        return None
