"""What is said while a fit takes its time, and after it was stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from plotter.language.words import tr
from plotter.model.fit import Fit
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import TextButton, label, row

MARGIN = 12
BAR = 120
"""The width of the bar, px at 100 %."""


class FitProgress(QFrame):
    """A bar with the share that is done and a button to stop, at the lower edge of the panes."""

    stopped = Signal()
    again = Signal()

    def __init__(self, appearance: Appearance, area: QWidget) -> None:
        super().__init__(area)
        self._area, self._appearance = area, appearance
        self.setProperty("kind", "floating")
        self._words = label()
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the fit"))
        self._stop = TextButton(tr("Stop"))
        self._stop.clicked.connect(self.stopped)
        self._again = TextButton(tr("Fit again"))
        self._again.clicked.connect(self.again)
        line = row(self._words, self._bar, self._stop, self._again)
        line.setContentsMargins(14, 6, 6, 6)
        self.setLayout(line)
        appearance.changed.connect(self.place)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_fit(self, fit: Fit) -> None:
        """Tell of a fit that is computed, or that was stopped; else be gone."""
        working = fit.working
        broken = fit.problem if fit.place == "run" else ""
        if working is None and not broken:
            self.hide()
            return
        percent = 0 if working is None else round(100 * working)
        words = broken or tr("Fitting: {percent} %", percent=percent)
        self._words.setText(words)
        self._bar.setValue(percent)
        self._bar.setVisible(working is not None)
        self._stop.setVisible(working is not None)
        self._again.setVisible(working is None)
        self.setAccessibleName(words)
        self.show()
        self.place()

    def place(self) -> None:
        """Stand at the lower edge, in the middle."""
        self._bar.setFixedWidth(round(BAR * self._appearance.zoom))
        self.adjustSize()
        across = (self._area.width() - self.width()) // 2
        self.move(max(0, across), self._area.height() - self.height() - MARGIN)
