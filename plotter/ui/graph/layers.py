"""A bar for each layer: how large the derivative is there, on a logarithmic scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plotter.drawing.fonts import interface_font
from plotter.drawing.graph_sheet import layout_for
from plotter.figure.graph.moment import GraphScene
from plotter.figure.graph.sizes import LayerSize, layer_sizes, trend
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.ui.appearance import Appearance
from plotter.ui.graph.section import GraphSection
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import label

HEIGHT, WORDS = 132, 18
"""Px at 100 %: of the whole, and for the line of words above and below the bars."""
WIDEST_BAR, SHARE = 36.0, 0.72
"""Px at 100 % that a bar takes at most, and its share of its place."""
DECADES = 2.0
"""The scale spans at least so many powers of ten."""
ABOUT = 2.0
"""A derivative that changes by less than this factor keeps its size."""
LEAST = 1e-300


class LayerBars(QWidget):
    """Bars from the first layer to the result; their foot is the smallest size."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._sizes: tuple[LayerSize, ...] = ()
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Size of the derivative in each layer"))
        appearance.changed.connect(self.updateGeometry)

    def show_sizes(self, sizes: tuple[LayerSize, ...], names: tuple[str, ...]) -> None:
        """Show other bars; `names` are the parts of the expression that they stand for."""
        self._sizes, self._names = sizes, names
        spoken = ", ".join(format_number(size.size, digits=2) for size in sizes)
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it is easy to read."""
        return QSize(240, round(HEIGHT * self._appearance.zoom))

    def event(self, event: QEvent) -> bool:
        """Tell which node a bar is, and its number."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._sizes:
            place = int(event.pos().x() / max(1, self.width()) * len(self._sizes))
            place = max(0, min(place, len(self._sizes) - 1))
            words = f"{self._names[place]}: {format_number(self._sizes[place].size, digits=3)}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars, the numbers of the first and the last, and the ends in words."""
        if not self._sizes:
            return
        theme, zoom = self._appearance.theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(theme, theme.type_size("caption") * zoom))
        room = QRectF(self.rect()).adjusted(0, WORDS * zoom, 0, -WORDS * zoom)
        low, high = scale_of(self._sizes)
        each = room.width() / len(self._sizes)
        width = min(each * SHARE, WIDEST_BAR * zoom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("derivative"))
        for place, size in enumerate(self._sizes):
            share = (math.log10(max(size.size, LEAST)) - low) / (high - low)
            tall = max(min(share, 1.0) * room.height(), 2 * zoom)
            left = room.left() + each * (place + 0.5) - width / 2
            painter.drawRect(QRectF(left, room.bottom() - tall, width, tall))
        painter.setPen(theme.color("border-strong"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        self._paint_ends(painter, room)
        painter.end()

    def _paint_ends(self, painter: QPainter, room: QRectF) -> None:
        theme, zoom = self._appearance.theme, self._appearance.zoom
        measure = painter.fontMetrics()
        upper, lower = room.top() - 5 * zoom, room.bottom() + 14 * zoom
        ends = (
            (format_number(self._sizes[0].size, digits=2), self.tr("first layer")),
            (format_number(self._sizes[-1].size, digits=2), self.tr("result")),
        )
        for place, (number, words) in enumerate(ends):
            for text, baseline, role in ((number, upper, "derivative"), (words, lower, "tick")):
                left = room.right() - measure.horizontalAdvance(text) if place else room.left()
                painter.setPen(theme.color(role))
                painter.drawText(QPointF(left, baseline), text)


def scale_of(sizes: tuple[LayerSize, ...]) -> tuple[float, float]:
    """The powers of ten at the foot and at the top of the bars."""
    powers = [math.log10(max(size.size, LEAST)) for size in sizes]
    low, high = min(powers), max(powers)
    return min(low, high - DECADES) - 0.25, high


class LayersSection(GraphSection):
    """The bars and what they say."""

    name = "graph layers"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Size of the derivative by layer"))
        self._bars = LayerBars(bench.appearance)
        self._words = label(wrap=True)
        self.column.addWidget(self._bars)
        self.column.addWidget(self._words)

    @property
    def words(self) -> str:
        """What the bars say."""
        return self._words.text()

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Measure every layer."""
        graph, theme = found.study.graph, self.bench.appearance.theme
        layers = layout_for(graph, theme, scene.name).layers
        sizes = () if found.hidden else layer_sizes(graph, found.numbers, layers, scene.variable)
        self._bars.show_sizes(sizes, tuple(graph.nodes[size.node].text for size in sizes))
        self._bars.setVisible(bool(sizes))
        if found.hidden:
            self._words.setText(self.tr("Hidden while you practise the derivative."))
            return
        kind, factor = trend(sizes)
        words = {
            "steady": self.tr("The derivative keeps its size from the result to the first layer.")
            if 1 / ABOUT < factor < ABOUT
            else self.tr("In the first layer the derivative is {factor} times that of the result."),
            "vanishes": self.tr(
                "The derivative vanishes: in the first layer it is {factor} times that of the"
                " result. What stands there would hardly learn."
            ),
            "explodes": self.tr(
                "The derivative explodes: in the first layer it is {factor} times that of the"
                " result. A step of descent would leap too far."
            ),
        }[kind]
        self._words.setText(words.format(factor=format_number(factor, digits=2)))
