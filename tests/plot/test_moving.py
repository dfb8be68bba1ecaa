"""A picture that is moved, piece by piece, is the picture that is painted at once."""

from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from plotter.drawing import picture
from plotter.drawing.paint import paint_figure
from plotter.drawing.theme import theme
from plotter.figure.compose import compose
from plotter.figure.scene import Scene
from plotter.numeric.curve import Curve
from plotter.numeric.features import Extremum, Features
from plotter.numeric.viewport import Viewport
from plotter.plot import still_image
from plotter.plot.layers import Layers
from plotter.plot.motion import moved

SIZE = QSize(480, 300)
NOTICED = 24
"""A difference in a channel that an eye might notice beside the same pixel."""

Pixels = NDArray[np.int16]


def pixels_of(image: QImage) -> Pixels:
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def blank(ratio: float) -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


def painted(layers: Layers, ratio: float = 1.0) -> Pixels:
    image = blank(ratio)
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    return pixels_of(image)


def fresh(layers: Layers, scene: Scene, ratio: float = 1.0) -> Pixels:
    """The picture painted at once, with dashes where they stand now."""
    image = blank(ratio)
    painter = QPainter(image)
    rect = QRectF(0, 0, SIZE.width(), SIZE.height())
    look, scale = layers.theme, layers.zoom
    paint_figure(painter, scene, rect, look, scale=scale, dashes=layers.dashes)
    painter.end()
    return pixels_of(image)


def seen(scene: Scene, viewport: Viewport, width: int = 4000) -> Scene:
    """The scene looked at elsewhere, its curves sampled far beyond the view."""
    middle, far = (viewport.x_min + viewport.x_max) / 2, 3 * viewport.width
    x = np.linspace(middle - far, middle + far, width)
    curves = {
        "f": Curve((np.column_stack((x, 2 * np.sin(x))),), holes=((1.0, 2 * np.sin(1.0)),)),
        "derivative": Curve((np.column_stack((x, 2 * np.cos(x))),)),
    }
    roots = tuple(k * np.pi for k in range(-10, 11))
    turns = tuple(
        Extremum(x, 2 * np.sin(x), "maximum") for x in (root + np.pi / 2 for root in roots)
    )
    found = Features(roots=roots, extrema=turns)
    view = replace(scene.view, viewport=viewport)
    results = replace(scene.results, curves=curves, features=found)
    return replace(scene, view=view, results=results)


def by_pixels(viewport: Viewport, x: float, y: float) -> Viewport:
    return moved(viewport, x / SIZE.width() * viewport.width, y / SIZE.height() * viewport.height)


@pytest.fixture
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of curves look for a place at rest only."""
    monkeypatch.setattr(picture.FreeSpace, "place", lambda *_: None)


PLACES = {
    "the axes in sight": Viewport(-4.03, 3.97, -2.53, 2.47),
    "the origin out of sight": Viewport(20.03, 28.03, 3.07, 8.07),
    "one axis out of sight": Viewport(-3.03, 4.97, 1.07, 6.07),
    "far away": Viewport(1e6 - 4.03, 1e6 + 3.97, -2.53, 2.47),
}
OVERLAYS = {
    "bare": frozenset({"f", "derivative", "tangent"}),
    "areas": frozenset({"f", "derivative", "tangent", "rising", "features"}),
}
WAYS = {
    "left": [(7, 0)] * 6,
    "up": [(0, 5)] * 6,
    "across": [(-9, 4)] * 8,
    "there and back": [(40, 13), (-40, -13), (-60, 31), (60, -31), (3, 3)],
    "far": [(90, 60)] * 5,
}


@pytest.mark.parametrize("shown", OVERLAYS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", PLACES)
def test_every_frame_shows_what_would_be_painted_at_once(
    qtbot: QtBot, first_scene: Scene, no_names: None, place: str, way: str, shown: str
) -> None:
    inputs = replace(first_scene.inputs, shown=OVERLAYS[shown])
    start = replace(first_scene, inputs=inputs)
    layers, viewport = Layers(moves=True), PLACES[place]
    layers.set_scene(seen(start, viewport), frozenset())
    painted(layers)
    for x, y in WAYS[way]:
        viewport = by_pixels(viewport, x, y)
        scene = seen(start, viewport)
        layers.set_scene(scene, frozenset({"viewport", "curves"}))
        found = painted(layers)
        assert not layers.settled or shown != "bare"
        difference = np.abs(found - fresh(layers, scene)).max(axis=2)
        # Chunks of antialiased lines begin elsewhere: a pixel here and there is a shade off.
        assert np.count_nonzero(difference > NOTICED) <= 60
        assert np.count_nonzero(difference > 4 * NOTICED) <= 6


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("look", ["light", "projector"])
def test_at_rest_it_is_the_picture_painted_at_once(
    qtbot: QtBot, first_scene: Scene, ratio: float, look: str
) -> None:
    layers = Layers(moves=True)
    layers.set_theme(theme(look), 1.0)
    viewport = PLACES["the axes in sight"]
    layers.set_scene(seen(first_scene, viewport), frozenset())
    painted(layers, ratio)
    for step in range(12):
        viewport = by_pixels(viewport, 6.3 - step, 2.7)
        layers.set_scene(seen(first_scene, viewport), frozenset({"viewport", "curves"}))
        painted(layers, ratio)
    layers.settle()
    found = painted(layers, ratio)
    assert layers.settled
    assert np.array_equal(found, fresh(layers, seen(first_scene, viewport), ratio))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_parts_of_pixels_are_rounded_while_it_moves(
    qtbot: QtBot, first_scene: Scene, no_names: None, ratio: float
) -> None:
    layers, viewport = Layers(moves=True), PLACES["the axes in sight"]
    layers.set_scene(seen(first_scene, viewport), frozenset())
    painted(layers, ratio)
    for _ in range(8):
        viewport = by_pixels(viewport, 3.37, -1.61)
        scene = seen(first_scene, viewport)
        layers.set_scene(scene, frozenset({"viewport", "curves"}))
        found = painted(layers, ratio)
        shown = layers.shown
        assert shown is not None
        off = (shown.x_min - viewport.x_min) / viewport.width * SIZE.width() * ratio
        assert abs(off) <= 0.5 + 1e-6
        there = replace(scene, view=replace(scene.view, viewport=shown))
        difference = np.abs(found - fresh(layers, there, ratio)).max(axis=2)
        assert np.count_nonzero(difference > NOTICED) <= 80 * ratio  # figures between pixels


def test_dashes_stay_where_they_are_on_the_curve(
    qtbot: QtBot, first_scene: Scene, no_names: None
) -> None:
    layers, viewport = Layers(moves=True), PLACES["the axes in sight"]
    inputs = replace(first_scene.inputs, shown=frozenset({"derivative"}))
    scene = replace(first_scene, inputs=inputs)
    layers.set_scene(seen(scene, viewport), frozenset())
    before = painted(layers)
    layers.set_scene(seen(scene, by_pixels(viewport, 50, 0)), frozenset({"viewport", "curves"}))
    painted(layers)
    layers.settle()
    after = painted(layers)
    color = theme("light").color("derivative")
    wanted = np.array([color.blue(), color.green(), color.red()])

    def ink(pixels: Pixels) -> NDArray[np.bool_]:
        return np.abs(pixels - wanted).max(axis=2) < 60

    kept, moved_along = ink(before)[:, 60:], ink(after)[:, 10:-50]
    assert np.count_nonzero(kept) > 300
    assert np.count_nonzero(kept != moved_along) < 0.05 * np.count_nonzero(kept)


@pytest.fixture
def wholes(monkeypatch: pytest.MonkeyPatch) -> list[Scene]:
    """The scenes that are painted as a whole from now on."""
    calls: list[Scene] = []
    paint: Callable[..., None] = still_image.StillImage.paint

    def noting(self: still_image.StillImage, frame: still_image.Frame, *, alone: bool) -> None:
        calls.append(frame.scene)
        paint(self, frame, alone=alone)

    monkeypatch.setattr(still_image.StillImage, "paint", noting)
    return calls


def test_only_a_move_of_the_view_moves_the_picture(
    qtbot: QtBot, first_scene: Scene, wholes: list[Scene]
) -> None:
    layers, viewport = Layers(moves=True), PLACES["the axes in sight"]
    scene = seen(first_scene, viewport)
    layers.set_scene(scene, frozenset())
    painted(layers)
    wholes.clear()
    scene = seen(first_scene, by_pixels(viewport, 5, 5))
    layers.set_scene(scene, frozenset({"viewport"}))
    layers.set_scene(scene, frozenset({"curves"}))
    painted(layers)
    assert wholes == []
    others = {
        "curves": seen(first_scene, scene.viewport),
        "viewport": seen(first_scene, Viewport(-2.0, 2.0, -1.0, 1.0)),
        "problem": replace(scene, results=replace(scene.results, definition=None)),
    }
    for name, other in others.items():
        wholes.clear()
        layers.set_scene(other, frozenset({name}))
        painted(layers)
        assert wholes == [other]


def test_the_first_picture_is_never_left_half_painted(
    qtbot: QtBot, first_scene: Scene, wholes: list[Scene]
) -> None:
    layers = Layers()
    scene = seen(first_scene, PLACES["the axes in sight"])
    layers.set_scene(scene, frozenset())
    painted(layers)
    layers.set_scene(seen(first_scene, by_pixels(scene.viewport, 9, 0)), frozenset({"viewport"}))
    painted(layers)
    assert layers.settled
    assert len(wholes) == 2
    assert compose(scene)
