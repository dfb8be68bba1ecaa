"""Small switches for what is drawn: pressed while their overlay is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from plotter.ui.flow import FlowLayout
from plotter.ui.tangent.edits import change_study, toggle_shown
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import when_triggered


class Chip(QToolButton):
    """A word that is pressed or not."""

    def __init__(self, words: str, tip: str) -> None:
        super().__init__()
        self.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class ShownSection(Section):
    """What is drawn at the point besides the line."""

    name = "shown"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        words = {
            "slope_triangle": (self.tr("Triangle"), self.tr("Slope triangle: rise over run")),
            "height": (self.tr("Height of f′"), self.tr("Slope as height of f′")),
            "guides": (self.tr("Guides"), self.tr("Guides to the axes")),
            "normal": (self.tr("Normal"), self.tr("Normal: perpendicular at equal scales (N)")),
            "osculating_circle": (self.tr("Circle"), self.tr("Osculating circle")),
            "secant": (self.tr("Secant"), self.tr("Secant through a second point (S)")),
        }
        line = FlowLayout()
        self._chips: dict[str, Chip] = {}
        for name, (short, tip) in words.items():
            chip = Chip(short, tip)
            chip.clicked.connect(when_triggered(toggle_shown, bench.document, name))
            line.addWidget(chip)
            self._chips[name] = chip
        self._stacked = Chip(self.tr("Stacked"), self.tr("f′ under f, with a common x-axis"))
        self._stacked.clicked.connect(self._stack)
        line.addWidget(self._stacked)
        self.column.addLayout(line)

    def refresh(self) -> None:
        """Press the chips of what is shown."""
        for name, chip in self._chips.items():
            chip.setChecked(name in self.bench.document.inputs.shown)
        self._stacked.setChecked(self.bench.document.inputs.tangent_study.stacked)

    def _stack(self, checked: bool) -> None:
        change_study(self.bench.document, self.tr("stack the plots"), stacked=checked)
        self.bench.document.finish_gesture()
