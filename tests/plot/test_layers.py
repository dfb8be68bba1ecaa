from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from plotter.drawing.paint import paint_figure
from plotter.drawing.theme import theme
from plotter.figure.scene import Scene
from plotter.plot import layers as layers_module
from plotter.plot.first_paint import FirstPaint
from plotter.plot.layers import Layers
from plotter.plot.motion import moved

SIZE = QSize(320, 200)


def painted(layers: Layers) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    return image


def direct(scene: Scene, name: str = "light", zoom: float = 1.0) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    rect = QRectF(0, 0, SIZE.width(), SIZE.height())
    paint_figure(painter, scene, rect, theme(name), scale=zoom)
    painter.end()
    return image


@pytest.fixture
def stills(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str]]:
    """The parts of every picture that is painted from now on."""
    calls: list[frozenset[str]] = []

    def noting(*args: object, **options: object) -> None:
        calls.append(options["parts"])  # type: ignore[arg-type]
        paint_figure(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(layers_module, "paint_figure", noting)
    return calls


def test_the_screen_shows_what_drawing_paints(qtbot: QtBot, first_scene: Scene) -> None:
    layers = Layers()
    layers.set_scene(first_scene, frozenset())
    assert painted(layers) == direct(first_scene)
    layers.set_theme(theme("dark"), 1.5)
    assert painted(layers) == direct(first_scene, "dark", 1.5)


def test_a_drag_of_the_tangent_paints_only_what_moves(
    qtbot: QtBot, first_scene: Scene, stills: list[frozenset[str]]
) -> None:
    layers = Layers()
    layers.set_scene(first_scene, frozenset())
    painted(layers)
    stills.clear()
    for step in range(3):
        inputs = replace(first_scene.inputs, tangent_x=0.1 * step)
        scene = replace(first_scene, inputs=inputs)
        layers.set_scene(scene, frozenset({"tangent_x"}))
        assert painted(layers) == direct(scene)
    assert stills == [frozenset({"live"})] * 3


def test_whatever_else_changes_is_painted_again(qtbot: QtBot, first_scene: Scene) -> None:
    layers = Layers()
    layers.set_scene(first_scene, frozenset())
    painted(layers)
    view = replace(first_scene.view, viewport=moved(first_scene.viewport, 0.4, 0.1))
    scene = replace(first_scene, view=view)
    layers.set_scene(scene, frozenset({"viewport"}))
    assert painted(layers) == direct(scene)
    scene = replace(scene, inputs=replace(scene.inputs, shown=frozenset({"f"})))
    layers.set_scene(scene, frozenset({"shown"}))
    assert painted(layers) == direct(scene)
    scene = replace(scene, results=replace(scene.results, curves={}))
    layers.set_scene(scene, frozenset({"curves"}))
    assert painted(layers) == direct(scene)


def test_names_keep_clear_of_what_floats_over_the_plot(qtbot: QtBot, first_scene: Scene) -> None:
    layers = Layers()
    layers.set_scene(first_scene, frozenset())
    free = painted(layers)
    pictures = []
    for covered in (QRectF(0, 0, 160, 200), QRectF(160, 0, 160, 200)):
        layers.keep_clear([covered])
        pictures.append(painted(layers))
    assert any(picture != free for picture in pictures)


def test_without_a_scene_there_is_nothing_to_paint(qtbot: QtBot) -> None:
    layers = Layers()
    assert layers.handles == ()
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    before = image.copy()
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    assert image == before


def test_the_first_picture_is_that_of_drawing(qtbot: QtBot, first_scene: Scene) -> None:
    widget = FirstPaint()
    qtbot.addWidget(widget)
    widget.resize(SIZE)
    widget.set_scene(first_scene, frozenset())
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == direct(first_scene)
