"""From 10⁻¹² to 10¹², and far from the origin: all stands where it belongs."""

from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from plotter.drawing import picture
from plotter.drawing.axes import Axes
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.engine.still import still_scene
from plotter.figure.navigation import is_usable, zoomed_at
from plotter.figure.scene import Scene
from plotter.figure.ticks import ticks
from plotter.model.state import FIRST_VIEWPORT, Inputs, View
from plotter.numeric.viewport import Viewport
from plotter.plot.layers import Layers
from plotter.plot.motion import moved, wheel_factor

SIDE = 400
SIZE = QSize(SIDE, SIDE)
SPAN = [(0.0, exponent) for exponent in range(-12, 13, 2)]
FAR = [(1e6, -6), (-1e6, -5), (123456.789, -6), (1e9, -2), (-1e12, 1), (1e-3, -11)]

Pixels = NDArray[np.int16]


def view_at(middle: float, exponent: int) -> Viewport:
    half = 10.0**exponent / 2
    return Viewport(middle - half, middle + half, -half, half)


def scene_at(viewport: Viewport, kind: str) -> Scene:
    """A line or a parabola that crosses the view from its middle on, whatever its extent."""
    middle, width = (viewport.x_min + viewport.x_max) / 2, viewport.width
    step = f"(x - ({Decimal(repr(middle)):f}))"
    extent = f"10^({round(np.log10(width))})"
    text = step if kind == "line" else f"{step}^2/{extent}"
    inputs = Inputs(text=text, shown=frozenset({"f"}))
    return still_scene(inputs, View(viewport=viewport), (SIDE, SIDE))


def painted(layers: Layers) -> Pixels:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(SIDE, SIDE, 4)[:, :, 2::-1].astype(np.int16)


def ink_of(pixels: Pixels) -> NDArray[np.bool_]:
    color = theme("light").color("f")
    wanted = np.array((color.red(), color.green(), color.blue()))
    return np.abs(pixels - wanted).max(axis=2) < 60


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names of the curves have their color."""
    monkeypatch.setattr(picture.FreeSpace, "place", lambda *_: None)


@pytest.mark.parametrize("kind", ["line", "parabola"])
@pytest.mark.parametrize(("middle", "exponent"), SPAN + FAR)
def test_the_curve_goes_where_the_function_does(
    qtbot: QtBot, middle: float, exponent: int, kind: str
) -> None:
    viewport = view_at(middle, exponent)
    assert is_usable(viewport)
    layers = Layers()
    layers.set_scene(scene_at(viewport, kind), frozenset())
    ink = ink_of(painted(layers))
    share = (np.arange(SIDE) + 0.5) / SIDE - 0.5
    height = share if kind == "line" else share * share
    rows = (0.5 - height) * SIDE
    # Where a pixel is few numbers wide, the line has steps: as many px as that allows.
    coarse = 2 + 2 * np.spacing(abs(middle)) / viewport.width * SIDE
    columns = np.flatnonzero(ink.any(axis=0))
    # Numbers and their halos stand over the curve.
    assert columns.size >= 0.8 * SIDE
    assert columns[0] < 40
    assert columns[-1] >= SIDE - 40
    for column in columns.tolist():
        found = np.flatnonzero(ink[:, column])
        assert np.abs(found + 0.5 - rows[column]).max() <= 2 + coarse, column


@pytest.mark.parametrize(("middle", "exponent"), SPAN + FAR)
def test_grid_and_numbers_are_even_and_apart(qtbot: QtBot, middle: float, exponent: int) -> None:
    viewport = view_at(middle, exponent)
    transform = Transform(viewport, 0.0, 0.0, 1200.0, 800.0)
    for values in (
        ticks(viewport.x_min, viewport.x_max, 1200.0).values,
        ticks(viewport.y_min, viewport.y_max, 800.0, upward=True).values,
    ):
        assert len(values) >= 2
        steps = np.diff(values)
        assert np.all(steps > 0)
        assert np.ptp(steps) <= 8 * np.spacing(max(map(abs, values)))
    texts = Axes(transform, theme("light"), 1.0).texts(("x", "y"))
    numbers = [text for text in texts if not text.is_name]
    assert len(numbers) >= 4
    beneath = sorted((one.box for one in numbers), key=QRectF.left)
    for text in texts:
        assert QRectF(0, 0, 1200, 800).contains(text.box)
    for one, other in pairwise(beneath):
        assert not one.intersects(other)
    assert all("nan" not in one.text and "inf" not in one.text for one in numbers)
    assert len({one.text for one in numbers}) >= len(numbers) - len(numbers) // 2


def test_the_wheel_reaches_both_ends_and_comes_back(qtbot: QtBot) -> None:
    for direction in (120, -120):
        viewport, steps = FIRST_VIEWPORT, 0
        while (following := zoomed_at(viewport, (0.0, 0.0), *[wheel_factor(direction)] * 2)) != (
            viewport
        ):
            viewport, steps = following, steps + 1
            assert steps < 1000
        assert viewport.width < 1e-11 or viewport.width > 1e11
        for _ in range(steps):
            viewport = zoomed_at(viewport, (0.0, 0.0), *[wheel_factor(-direction)] * 2)
        assert viewport.x_min == pytest.approx(FIRST_VIEWPORT.x_min, rel=1e-9)
        assert viewport.y_max == pytest.approx(FIRST_VIEWPORT.y_max, rel=1e-9)


@pytest.mark.parametrize(("middle", "exponent"), [(0.0, -12), (0.0, 12), (1e6, -6), (123.4, 3)])
def test_a_move_is_as_good_at_every_zoom(qtbot: QtBot, middle: float, exponent: int) -> None:
    viewport, layers = view_at(middle, exponent), Layers(moves=True)
    scene = scene_at(viewport, "line")
    layers.set_scene(scene, frozenset())
    painted(layers)
    for _ in range(5):
        step = 7 / SIDE * viewport.width
        viewport = moved(viewport, step, step)
        again = still_scene(scene.inputs, View(viewport=viewport), (SIDE, SIDE))
        scene = replace(scene, view=again.view, results=again.results)
        layers.set_scene(scene, frozenset({"viewport", "curves"}))
        found = painted(layers)
        fresh = Layers()
        seen = layers.shown
        assert seen is not None
        fresh.set_scene(replace(scene, view=replace(scene.view, viewport=seen)), frozenset())
        difference = np.abs(found - painted(fresh)).max(axis=2)
        assert np.count_nonzero(difference > 48) <= 30
