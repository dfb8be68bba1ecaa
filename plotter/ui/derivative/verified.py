"""The mark of how an answer was verified: the same in the panel and the legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from plotter.drawing.derivation.verdict import verdict_of
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.icons import ICON_SIZE


class VerifiedMark(QLabel):
    """The mark alone: a ring while it takes long, then a tick; the tooltip says which."""

    def __init__(
        self, document: Document, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._appearance = document, appearance
        self._hushed = False
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(appearance.theme.token("motion.busy-after"))
        self._busy.timeout.connect(self._show_busy)
        document.results_changed.connect(self._on_results)
        appearance.changed.connect(self.refresh)
        self.refresh()

    def set_hushed(self, hushed: bool) -> None:
        """Say nothing while the answer itself is hidden."""
        if hushed != self._hushed:
            self._hushed = hushed
            self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self._busy.stop()
        verdict = verdict_of(self._document.results.verification)
        if self._hushed:
            self._show("", "text-muted", "")
        elif verdict is None:
            self._show("", "text-muted", "")
            self._busy.start()
        else:
            self._show(verdict.icon, verdict.role, f"{verdict.word} {verdict.sentence}".strip())

    def _on_results(self, names: frozenset[str]) -> None:
        if "verification" in names:
            self.refresh()

    def _show_busy(self) -> None:
        self._show("", "text-muted", tr("Checking…"))
        self.setPixmap(self._ring())
        self.show()

    def _ring(self) -> QPixmap:
        """An empty ring as large as the tick's."""
        size = ICON_SIZE * self._appearance.zoom
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.color("text-muted"), 1.5 * size / ICON_SIZE))
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(3, 3, -3, -3))
        painter.end()
        return picture

    def _show(self, icon: str, role: str, words: str) -> None:
        self.setVisible(bool(icon))
        if icon:
            self.setPixmap(self._appearance.pixmap(icon, role))
        self.setToolTip(words)
        self.setAccessibleName(words)
