"""The offer to bring back work that was not saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QFileInfo, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout

from plotter.ui.appearance import Appearance
from plotter.ui.files.recovery import Orphan
from plotter.ui.widgets import TextButton, label

LONGEST = 40
"""Characters of a function in the offer."""


class RecoveredNote(QFrame):
    """One line above the timeline: what was found, and Restore or Discard."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._found: Sequence[Orphan] = ()
        self._restore: Callable[[Sequence[Orphan]], object] = len
        self.setProperty("kind", "note-warning")
        self._words = label(wrap=True)
        self._bring = TextButton(self.tr("Restore"))
        self._bring.clicked.connect(self._bring_back)
        self._drop = TextButton(self.tr("Discard"))
        self._drop.clicked.connect(self._discard)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self._words, 1)
        line.addWidget(self._bring)
        line.addWidget(self._drop)
        self.hide()

    def offer(self, found: Sequence[Orphan], restore: Callable[[Sequence[Orphan]], object]) -> None:
        """Say what was found; `restore` is called with it if it is wanted."""
        self._found, self._restore = found, restore
        newest = found[-1]
        when = QFileInfo(str(newest.file)).lastModified()
        short = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        text = newest.contents.deck.scene.inputs.text
        text = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
        if len(found) == 1:
            words = self.tr("The program ended before “{0}” was saved ({1}).").format(text, short)
        else:
            words = self.tr("The program ended before {0} documents were saved ({1}).").format(
                len(found), short
            )
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _bring_back(self) -> None:
        self.hide()
        self._restore(self._found)

    def _discard(self) -> None:
        self.hide()
        for orphan in self._found:
            orphan.discard()
