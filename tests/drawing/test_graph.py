"""The computation graph as it is painted: boxes have room for their numbers, all themes."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from plotter.drawing.graph_figure import Placing, paint_graph
from plotter.drawing.graph_sheet import GraphLook, layout_for, width_of
from plotter.drawing.theme import THEMES, theme
from plotter.figure.graph.moment import graph_scene
from plotter.figure.graph.picture import WIDEST_VALUE
from plotter.figure.scene import Scene
from plotter.language.parse import read
from plotter.model.graph_view import GraphView
from plotter.model.state import Inputs, Results, View


def scene_for(text: str, **graph: object) -> Scene:
    inputs = Inputs(text=text)
    view = View(lens="graph", graph=GraphView(**graph))  # type: ignore[arg-type]
    return Scene(inputs, view, Results(inputs, definition=read(text)))


def painted(scene: Scene, name: str = "light", size: tuple[int, int] = (640, 320)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_graph(painter, scene, QRectF(0, 0, *size), theme(name))
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", THEMES)
def test_boxes_have_room_for_the_longest_numbers(name: str) -> None:
    scene = scene_for("sin(x)")
    found = graph_scene(scene)
    assert found is not None
    layout = layout_for(found.study.graph, theme(name))
    look = GraphLook(theme(name))
    widest = width_of(WIDEST_VALUE, look.numbers) + width_of("value", look.words)
    assert all(box.width > widest for box in layout.boxes)


@pytest.mark.usefixtures("qapp")
def test_each_step_of_the_pass_looks_different() -> None:
    images = [painted(scene_for("x^2 e^x", position=step)) for step in range(9)]
    for before, after in pairwise(images):
        assert before != after
    assert painted(scene_for("x^2 e^x")) == images[-1]


@pytest.mark.usefixtures("qapp")
def test_the_whole_graph_fits_at_zoom_one() -> None:
    scene = scene_for("(x^2+1)^3 sin(x^2+1)")
    found = graph_scene(scene)
    assert found is not None
    layout = layout_for(found.study.graph, theme("light"))
    rect = QRectF(0, 0, 500, 300)
    place = Placing.of(layout, rect, GraphView(), theme("light"), 1.0)
    whole = place.transform().mapRect(QRectF(0, 0, layout.width, layout.height))
    assert rect.contains(whole)
    closer = Placing.of(layout, rect, GraphView(zoom=2.0, center=(0, 0)), theme("light"), 1.0)
    assert closer.scale == pytest.approx(2 * place.scale)
    assert closer.point(rect.center()) == pytest.approx((0.0, 0.0))


@pytest.mark.usefixtures("qapp")
def test_what_is_too_large_is_said_in_words() -> None:
    large = scene_for("+".join(f"sin({n}x)" for n in range(1, 200)))
    assert graph_scene(large) is None
    assert painted(large) != painted(scene_for("x"))
