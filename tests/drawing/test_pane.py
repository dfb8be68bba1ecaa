"""The words above a pane."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from plotter.drawing.pane import HEAD, SIDE, Pane, inner_rect, paint_pane, paint_title
from plotter.drawing.theme import THEMES, ThemeName, theme
from plotter.numeric.viewport import Viewport


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


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("size", [(320, 240), (560, 420), (1100, 500)])
def test_numbers_names_and_plot_keep_apart(
    qapp: QApplication, name: ThemeName, size: tuple[int, int]
) -> None:
    look, rect = theme(name), QRectF(0, 0, *size)
    pane = Pane("Loss over w and b", Viewport(-0.75, 2.5, -1.25, 4.0), ("w", "b"), ())
    inner = inner_rect(pane, rect, look, 1.0)
    assert rect.contains(inner)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_pane(painter, pane, rect, look)
    painter.end()
    # Inside there is nothing but the grid: every text stands in a gutter.
    ground = [look.color(role).rgb() for role in ("surface", "grid", "axis")]
    inside = inner.toAlignedRect().adjusted(3, 3, -3, -3)
    strange = {
        image.pixel(x, y)
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    } - set(ground)
    assert not strange
    below = range(inside.bottom() + 6, size[1])
    assert any(image.pixel(x, y) not in ground for x in range(size[0]) for y in below)
