"""The words above a pane."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from plotter.drawing.pane import HEAD, SIDE, paint_title
from plotter.drawing.theme import theme


def inked(title: str, width: int, scale: float) -> list[int]:
    """The columns with ink when the title has so much room."""
    image = QImage(width, round(HEAD * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_title(painter, title, QRectF(image.rect()), theme("light"), scale)
    painter.end()
    height = image.height()
    return [
        x for x in range(width)
        if any(image.pixelColor(x, y).lightness() < 200 for y in range(height))
    ]  # fmt: skip


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_title_ends_before_the_edge(qapp: QApplication, scale: float) -> None:
    columns = inked("Loss over w and b, where c = 1.25, d = 0.75", round(160 * scale), scale)
    assert columns
    assert max(columns) <= (160 - SIDE) * scale
    assert min(columns) >= SIDE * scale - 1
