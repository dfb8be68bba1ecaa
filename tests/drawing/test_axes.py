import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from plotter.drawing.axes import Axes, AxisText
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.numeric.viewport import Viewport
from tests.drawing.conftest import Render

LOOK = theme("light")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_beside_it_makes_a_minus_sign_longer(render: Render, scale: float) -> None:
    texts: list[AxisText] = []

    def paint(painter: QPainter, rect: QRectF) -> None:
        axes = Axes(Transform.onto(Viewport(-4.0, 4.0, -2.5, 2.5), rect), LOOK, scale)
        texts.extend(axes.texts(("", "")))
        painter.fillRect(rect, QColor("#ff0000"))
        axes.paint_numbers(painter, texts)

    pixels = render(paint, (640, 400))
    negative = [text for text in texts if text.text.startswith("−")]
    assert negative
    for text in negative:
        left, top, _, bottom = text.bounds
        middle, begin = round((top + bottom) / 2), round(left)
        beside = pixels[middle, begin - round(4 * scale) : begin]
        assert np.all(np.abs(beside - (255, 255, 255)).max(axis=1) < 16)
        # What is cleared is told, so that it is painted anew where the number goes.
        assert text.reach[0] <= left - 5 * scale
