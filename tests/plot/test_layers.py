from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from plotter.descent.objective import FunctionObjective
from plotter.drawing.dashes import Dashes
from plotter.drawing.paint import key_of, moving_in, paint_figure
from plotter.drawing.theme import theme
from plotter.engine.stages import run_descents
from plotter.figure.marks import Polyline
from plotter.figure.scene import Scene
from plotter.model.descent_settings import DescentSettings, RunSettings
from plotter.model.tangent_study import PinnedTangent
from plotter.plot import layers as layers_module
from plotter.plot.canvas import PlotCanvas
from plotter.plot.layers import RESTS_AFTER, Layers
from plotter.plot.motion import moved

SIZE = QSize(320, 200)


def pixels_of(image: QImage) -> NDArray[np.int16]:
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def painted(layers: Layers) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layers.paint(painter, SIZE)
    painter.end()
    return image


def direct(
    scene: Scene, name: str = "light", zoom: float = 1.0, dashes: Dashes | None = None
) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    rect = QRectF(0, 0, SIZE.width(), SIZE.height())
    paint_figure(painter, scene, rect, theme(name), scale=zoom, dashes=dashes)
    painter.end()
    return image


def assert_alike(one: QImage, other: QImage) -> None:
    """The same but for rounded shades where lines and markers were laid over each other."""
    pictures = [
        np.frombuffer(image.constBits(), np.uint8).reshape(SIZE.height(), SIZE.width(), 4)
        for image in (one, other)
    ]
    apart = abs(pictures[0][..., :3].astype(int) - pictures[1][..., :3]).max(axis=2)
    assert (apart > 12).sum() < 0.001 * apart.size


@pytest.fixture
def racing(first_scene: Scene) -> Callable[..., Scene]:
    """A scene of a descent with these methods beside gradient descent."""

    def scene(others: tuple[str, ...]) -> Scene:
        inputs = replace(
            first_scene.inputs,
            start=(0.9,),
            learning_rate=0.02,
            steps=120,
            shown=first_scene.inputs.shown | {"descent", "race"},
            descent=DescentSettings(
                others=tuple(RunSettings(name, 0.02) for name in others), gradient_tolerance=0.0
            ),
        )
        definition = first_scene.results.definition
        assert definition is not None
        runs = run_descents(FunctionObjective(definition.body, ("x",), {}), inputs)
        results = replace(first_scene.results, inputs=inputs, trajectory=runs[0], trajectories=runs)
        return Scene(inputs, first_scene.view, results)

    return scene


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
    assert len(stills) == 3
    assert not any(parts & {"backdrop", "curves"} for parts in stills)


@pytest.mark.parametrize("others", [(), ("momentum", "adam", "newton")])
def test_a_played_race_adds_what_is_new_and_shows_what_drawing_paints(
    qtbot: QtBot, racing: Callable[..., Scene], others: tuple[str, ...]
) -> None:
    layers = Layers()
    scene = racing(others)
    layers.set_scene(scene, frozenset())
    painted(layers)
    for frame in (1, 2, 3, 30, 31, 60, 61, 12, 13, 90):
        at = replace(scene, view=replace(scene.view, frame=frame))
        layers.set_scene(at, frozenset({"frame"}))
        assert_alike(painted(layers), direct(at))
    elsewhere = replace(at.view, viewport=moved(at.viewport, 0.1, 0.1))
    at = replace(at, view=elsewhere)
    layers.set_scene(at, frozenset({"viewport"}))
    assert_alike(painted(layers), direct(at))
    layers.set_theme(theme("projector"), 1.25)
    assert_alike(painted(layers), direct(at, "projector", 1.25))


def test_a_frame_of_a_race_paints_only_the_new_steps(
    qtbot: QtBot, racing: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    layers, scene = Layers(), racing(("momentum", "adam"))
    layers.set_scene(replace(scene, view=replace(scene.view, frame=80)), frozenset())
    painted(layers)
    shown: list[tuple[int, ...]] = []

    def noting(*args: object, **options: object) -> None:
        if options["parts"] == {"stops"}:
            shown.append(tuple(walk.at for walk in options["since"]))  # type: ignore[attr-defined]
        paint_figure(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(layers_module, "paint_figure", noting)
    for frame in (81, 85, 20):
        at = replace(scene, view=replace(scene.view, frame=frame))
        layers.set_scene(at, frozenset({"frame"}))
        painted(layers)
    assert shown == [(80, 80, 80), (81, 81, 81), ()]


def test_whatever_else_changes_is_painted_again(qtbot: QtBot, first_scene: Scene) -> None:
    layers = Layers()
    layers.set_scene(first_scene, frozenset())
    painted(layers)
    view = replace(first_scene.view, viewport=moved(first_scene.viewport, 0.4, 0.1))
    scene = replace(first_scene, view=view)
    layers.set_scene(scene, frozenset({"viewport"}))
    assert painted(layers) == direct(scene, dashes=layers.dashes)
    scene = replace(scene, inputs=replace(scene.inputs, shown=frozenset({"f"})))
    layers.set_scene(scene, frozenset({"shown"}))
    assert painted(layers) == direct(scene, dashes=layers.dashes)
    scene = replace(scene, results=replace(scene.results, curves={}))
    layers.set_scene(scene, frozenset({"curves"}))
    assert painted(layers) == direct(scene, dashes=layers.dashes)


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


def test_the_canvas_paints_what_drawing_does(qtbot: QtBot, first_scene: Scene) -> None:
    widget = PlotCanvas()
    qtbot.addWidget(widget)
    widget.resize(SIZE)
    widget.set_scene(first_scene, frozenset())
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == direct(first_scene)


def test_what_stays_while_one_drags_becomes_part_of_the_still_picture(
    qtbot: QtBot, first_scene: Scene
) -> None:
    study = replace(
        first_scene.inputs.tangent_study, pinned=(PinnedTangent("A", -2.0),), traced=((-4.0, 0.5),)
    )
    shown = frozenset({"f", "derivative", "tangent", "pinned", "trace"})
    inputs = replace(first_scene.inputs, shown=shown, tangent_study=study)
    scene, layers = replace(first_scene, inputs=inputs), Layers()
    layers.set_scene(scene, frozenset())
    painted(layers)
    lines: list[int] = []
    for step in range(2 * RESTS_AFTER):
        scene = replace(scene, inputs=replace(inputs, tangent_x=0.1 * step))
        layers.set_scene(scene, frozenset({"tangent_x"}))
        moving = [mark for mark in moving_in(layers.marks) if key_of(mark) not in layers.resting]
        lines.append(sum(isinstance(mark, Polyline) for mark in moving))
        # The same marks in another order: only where lines cross another one is on top.
        now, wanted = pixels_of(painted(layers)), pixels_of(direct(scene, dashes=layers.dashes))
        assert np.count_nonzero(np.abs(now - wanted).max(axis=2) > 64) < 60
    assert lines[0] > 0
    assert lines[-1] == 0
    study = replace(study, traced=((-4.0, 1.0),))
    scene = replace(scene, inputs=replace(scene.inputs, tangent_study=study))
    layers.set_scene(scene, frozenset({"tangent_study"}))
    pieces = [mark for mark in layers.marks["trace"] if isinstance(mark, Polyline)]
    # What was traced before stays at rest; the piece that goes on moves again.
    assert key_of(pieces[0]) in layers.resting
    assert key_of(pieces[-1]) not in layers.resting
    now, wanted = pixels_of(painted(layers)), pixels_of(direct(scene, dashes=layers.dashes))
    assert np.count_nonzero(np.abs(now - wanted).max(axis=2) > 64) < 60


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("shown", [("tangent",), ("tangent", "height", "normal", "guides")])
def test_a_drag_touches_only_where_something_moves(
    qtbot: QtBot, first_scene: Scene, shown: tuple[str, ...], zoom: float
) -> None:
    inputs = replace(first_scene.inputs, shown=frozenset({"f", "derivative", *shown}))
    scene, layers = replace(first_scene, inputs=inputs), Layers()
    layers.set_theme(theme("light"), zoom)
    layers.set_scene(scene, frozenset())
    surface = painted(layers)
    touched = 0
    for step in range(40):
        scene = replace(scene, inputs=replace(inputs, tangent_x=-3.0 + 0.13 * step))
        layers.set_scene(scene, frozenset({"tangent_x"}))
        region = layers.touched
        painter = QPainter(surface)
        if region is not None:
            painter.setClipRegion(region)
            touched += 1
        layers.paint(painter, SIZE, region=region)
        painter.end()
        assert surface == painted(layers)
    assert touched >= 30
