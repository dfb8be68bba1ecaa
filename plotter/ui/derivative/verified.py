"""How an answer was verified, in a mark and in words: the same in the panel and the legend."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from plotter.language.numbers import format_number
from plotter.model.document import Document
from plotter.model.state import Verification
from plotter.ui.appearance import Appearance
from plotter.ui.icons import ICON_SIZE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verified", text)


@dataclass(frozen=True, slots=True)
class Verdict:
    """An icon ("" is none), its colour, a word, and a sentence."""

    icon: str
    role: str
    word: str
    sentence: str

    @property
    def line(self) -> str:
        """Word and sentence on a line."""
        return f"{self.word}: {self.sentence}" if self.word else self.sentence


def verdict_of(verification: Verification) -> Verdict | None:
    """What is known, honestly; None while it is being checked."""
    match verification.how:
        case "proved":
            return Verdict(
                "verified", "success", _tr("Verified"), _tr("a second derivation agrees")
            )
        case "checked" if verification.points == 0:
            how = _tr("Not checked: no point was found where the function has a slope.")
            return Verdict("", "text-muted", "", how)
        case "checked":
            how = _tr("at {0} points (largest difference {1}).")
            error = format_number(verification.largest_error, digits=1)
            sentence = f"{how.format(verification.points, error)} {_no_proof(verification)}"
            return Verdict("checked", "success", _tr("Checked"), sentence.strip())
        case "failed":
            how = _tr("A step does not agree with the numbers. Do not rely on it.")
            return Verdict("problem", "error", _tr("Check failed"), how)
        case _:
            return None


def _no_proof(verification: Verification) -> str:
    """Why there is no proof, as far as it is known."""
    return {
        "": "",
        "timed out": _tr("No proof within 2 s."),
        "undecided": _tr("It could neither be proved nor refuted."),
    }[verification.no_proof]


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
        self._show("", "text-muted", _tr("Checking…"))
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
