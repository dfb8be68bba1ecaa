"""What is drawn of a descent besides its path, and what the colors of the basins mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from plotter.descent.basins import DIVERGES, LEAVES, UNDECIDED, BasinStrip
from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.figure.marks import Band
from plotter.figure.overlays.basins import OPACITY, look_of
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.numeric.distinct import distinct
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.plane.edits import is_planar
from plotter.ui.tangent.chips import Chip
from plotter.ui.tangent.edits import toggle_shown
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import when_triggered

SWATCH, LINE, GAP = (22, 12), 20, 8
"""Px at 100 %: the sample of a color, the height of a line of the key, and between its parts."""
UNIT = Viewport(0.0, 1.0, 0.0, 1.0)
CORNERS = np.array(((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))


def end_words(strip: BasinStrip, kind: int, variable: str, *, maximize: bool = False) -> str:
    """Where starts of this kind end, in words."""
    words = {
        DIVERGES: tr("diverges"),
        LEAVES: tr("leaves the domain"),
        UNDECIDED: tr("undecided after these steps"),
    }
    if kind in words:
        return words[kind]
    place = format_number(strip.minima[kind], digits=4)
    ends = tr("ends in the maximum {0}") if maximize else tr("ends in the minimum {0}")
    return ends.format(f"{variable} = {place}")


def kind_at(strip: BasinStrip, x: float) -> int | None:
    """How the run from the start nearest to x ends; None outside the strip."""
    starts = strip.starts
    if not len(starts) or not starts[0] <= x <= starts[-1]:
        return None
    return int(strip.ends[int(np.argmin(np.abs(starts - x)))])


class BasinKey(QWidget):
    """A line for each color of the strip: a sample and what it means."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._lines: tuple[tuple[int, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_strip(self, strip: BasinStrip, variable: str, *, maximize: bool) -> None:
        """Explain another strip."""
        kinds = [int(kind) for kind in distinct(strip.ends)]
        kinds.sort(key=lambda kind: (kind < 0, abs(kind)))
        lines = tuple((kind, end_words(strip, kind, variable, maximize=maximize)) for kind in kinds)
        if lines != self._lines:
            anew = len(lines) != len(self._lines)
            self._lines = lines
            self.setAccessibleName("; ".join(words for _, words in lines))
            if anew:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(120, round(max(len(self._lines), 1) * LINE * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The samples as the strip paints them, and the words."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setFont(self._font())
        measure = QFontMetricsF(self._font())
        for index, (kind, words) in enumerate(self._lines):
            color, pattern = look_of(kind)
            top = (index + 0.5) * LINE * zoom
            box = QRectF(0, top - SWATCH[1] * zoom / 2, SWATCH[0] * zoom, SWATCH[1] * zoom)
            paint_marks(
                painter, [Band(CORNERS, color, OPACITY, pattern)], UNIT, box, look, scale=zoom
            )
            painter.setPen(look.color("text"))
            at = QPointF(box.right() + GAP * zoom, top + measure.capHeight() / 2)
            painter.drawText(at, words)
        painter.end()

    def _font(self) -> QFont:
        look = self._appearance.panel_theme
        return interface_font(look, look.type_size("caption") * self._appearance.zoom)


ALSO_IN_PLANES = frozenset({"basins"})
"""What can be shown of a function of two variables, too."""


class ShownInDescentSection(Section):
    """Switches for the overlays of the descent, and the key to the basins while they are shown."""

    name = "descent shown"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        words = {
            "parabola": (self.tr("Parabola"), self.tr("Parabola that fits at the current point")),
            "basins": (self.tr("Basins"), self.tr("Where the run from every start ends")),
            "race": (self.tr("Race"), self.tr("Paths of the other runs")),
        }
        line = QHBoxLayout()
        line.setSpacing(6)
        self._chips: dict[str, Chip] = {}
        for name, (short, tip) in words.items():
            chip = Chip(short, tip)
            chip.clicked.connect(when_triggered(toggle_shown, bench.document, name))
            line.addWidget(chip)
            self._chips[name] = chip
        line.addStretch(1)
        self._key = BasinKey(bench.appearance)
        self.column.addLayout(line)
        self.column.addWidget(self._key)

    def refresh(self) -> None:
        """Press the chips of what is shown."""
        document = self.bench.document
        inputs, results = document.inputs, document.results
        planar = is_planar(document)
        for name, chip in self._chips.items():
            chip.setChecked(name in (inputs.plane.shown if planar else inputs.shown))
            chip.setVisible(not planar or name in ALSO_IN_PLANES)
        self._chips["race"].setVisible(bool(inputs.descent.others) and not planar)
        strip, definition = results.basins, results.definition
        known = "basins" in inputs.shown and strip is not None and definition is not None
        self._key.setVisible(known)
        if strip is not None and definition is not None:
            maximize = inputs.descent.maximize
            self._key.show_strip(strip, definition.variable, maximize=maximize)
