"""On a screen of finer pixels everything is as large and as thick, and sharper."""

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from plotter.drawing.theme import theme
from plotter.figure.scene import Scene
from plotter.plot.layers import Layers

SIZE = QSize(400, 300)


def painted(scene: Scene, ratio: float, zoom: float = 1.0) -> NDArray[np.int16]:
    layers = Layers()
    layers.set_theme(theme("light"), zoom)
    layers.set_scene(scene, frozenset())
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(np.int16)


def share_of(pixels: NDArray[np.int16], role: str) -> NDArray[np.float64]:
    """How much of each pixel a color covers, from 0 to 1; 0 where it is another one."""
    look = theme("light")
    color, ground = (
        np.array((one.red(), one.green(), one.blue()), dtype=np.float64)
        for one in (look.color(role), look.color("surface"))
    )
    along = color - ground
    share = ((pixels - ground) @ along) / (along @ along)
    near = np.abs(pixels - ground - share[..., None] * along).max(axis=2) < 12
    return np.clip(share, 0.0, 1.0) * near


def place(scene: Scene, x: float, y: float, ratio: float) -> tuple[int, int]:
    """The row and the column of a point in device pixels."""
    view = scene.viewport
    row = (view.y_max - y) / view.height * SIZE.height()
    column = (x - view.x_min) / view.width * SIZE.width()
    return round(row * ratio), round(column * ratio)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_line_is_as_many_px_thick(
    qtbot: QtBot, first_scene: Scene, ratio: float, zoom: float
) -> None:
    inputs = replace(first_scene.inputs, shown=frozenset({"f"}))
    scene = replace(first_scene, inputs=inputs)
    share = share_of(painted(scene, ratio, zoom), "f")
    assert share.shape == (round(300 * ratio), round(400 * ratio))
    for x in (-3.1, -2.3, -1.3):
        row, column = place(scene, x, scene.value(x) or 0.0, ratio)
        reach = round(8 * ratio)
        thickness = share[row - reach : row + reach, column].sum() / ratio
        assert thickness == pytest.approx(theme("light").line_width("f") * zoom, rel=0.06)


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0, 3.0])
def test_a_number_is_as_many_px_high(qtbot: QtBot, first_scene: Scene, ratio: float) -> None:
    scene = replace(first_scene, inputs=replace(first_scene.inputs, shown=frozenset[str]()))

    def height(ratio: float) -> float:
        """Of the number −2 beneath the axis, in px."""
        row, column = place(scene, -2.0, 0.0, ratio)
        below, beside = round(24 * ratio), round(12 * ratio)
        part = share_of(painted(scene, ratio), "tick")
        part = part[row + round(4 * ratio) : row + below, column - beside : column + beside]
        return np.count_nonzero(part.max(axis=1) > 0.5) / ratio

    assert height(1.0) > 6
    assert height(ratio) == pytest.approx(height(1.0), abs=1.3)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_grid_line_is_one_row_of_pixels_or_more(
    qtbot: QtBot, first_scene: Scene, ratio: float
) -> None:
    scene = replace(first_scene, inputs=replace(first_scene.inputs, shown=frozenset[str]()))
    pixels = painted(scene, ratio)
    color = theme("light").color("grid")
    grid = np.abs(pixels - np.array((color.red(), color.green(), color.blue()))).max(axis=2) == 0
    columns = np.flatnonzero(grid.mean(axis=0) > 0.8)
    width = max(round(theme("light").line_width("grid") * ratio), 1)
    runs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    assert len(runs) >= 3
    assert {len(run) for run in runs} == {width}
