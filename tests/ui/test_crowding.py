"""The card of numbers stands where it hides least."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.drawing.insets import place_insets
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.figure.compose import compose
from plotter.figure.marks import Handle, Inset, Mark, Polyline
from plotter.figure.panes import panes_of
from plotter.model.state import FIRST_VIEWPORT, Inputs
from plotter.model.tangent_study import TangentStudy
from plotter.numeric.viewport import Viewport
from plotter.ui.crowding import Crowd, Shown, emptiest, hides_a_point
from plotter.ui.scene import scene_of

Opener = Callable[..., Program]
PLACE = QRectF(0, 0, 400, 300)
VIEW = Viewport(0.0, 4.0, 0.0, 3.0)
RECTS = {"left": QRectF(0, 0, 200, 300), "right": QRectF(200, 0, 200, 300)}


def plots(**marks: Mark) -> list[Shown]:
    return [Shown({name: (mark,) for name, mark in marks.items()}, VIEW, PLACE)]


def corner(found: list[Shown], current: str) -> str:
    crowd = Crowd(found, theme("light"), 1.0)
    return emptiest(("left", "right"), current, RECTS.__getitem__, crowd)


CURVE = Polyline(np.column_stack((np.linspace(0.1, 1.8, 50), np.full(50, 1.0))), "f")
GRIP = Handle((3.0, 1.0), "tangent", "tangent")
INSET = Inset(VIEW, (), 120.0, 90.0)


def test_it_stays_where_nothing_is_hidden() -> None:
    assert corner(plots(f=CURVE), "right") == "right"
    assert corner([], "left") == "left"


def test_it_leaves_a_curve_for_an_empty_corner() -> None:
    assert corner(plots(f=CURVE), "left") == "right"


def test_a_grip_weighs_more_than_a_curve_and_a_picture_more_than_both() -> None:
    assert corner(plots(f=CURVE, tangent=GRIP), "right") == "left"
    assert corner(plots(tangent=Handle((1.0, 1.0), "tangent", "tangent"), step=INSET), "right") == (
        "left"
    )


def test_it_knows_whether_it_lies_over_a_point() -> None:
    assert hides_a_point(plots(tangent=GRIP), RECTS["right"])
    assert not hides_a_point(plots(tangent=GRIP), RECTS["left"])


def card_and_point(program: Program) -> tuple[QRectF, QPointF]:
    area, document = program.window.plot, program.document
    x = document.inputs.tangent_x
    point = (x, x**2 * math.exp(x))
    place = Transform.onto(document.view.viewport, QRectF(area.rect())).point(point)
    return QRectF(area.read_out.geometry()), place


@pytest.mark.parametrize("x", np.linspace(-4.2, 1.1, 12).tolist())
def test_the_card_is_never_over_the_point_that_is_dragged(program: Program, x: float) -> None:
    document = program.document
    document.look(lens="tangent", viewport=FIRST_VIEWPORT, auto_fit=False)
    document.edit(gesture="tangent", tangent_x=x)
    card, point = card_and_point(program)
    assert not card.contains(point)


def test_the_card_stands_over_no_picture_of_a_rule(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^2 / e^x", tangent_x=1.0))
    document, area = program.document, program.window.plot
    qtbot.waitUntil(lambda: document.results.derivation is not None, timeout=10_000)
    document.look(selected_step=())
    scene = scene_of(document)
    insets = [mark for mark in compose(scene)["step"] if isinstance(mark, Inset)]
    place = QRectF(area.rect())
    transform = Transform.onto(scene.viewport, place)
    placed = place_insets(insets, transform, place, theme("light"), 1.0)
    assert len(placed) == 2
    for rect, _ in placed.values():
        assert not rect.intersects(QRectF(area.read_out.geometry()))


def test_with_stacked_plots_it_sees_both(qtbot: QtBot, open_program: Opener) -> None:
    study = TangentStudy(stacked=True)
    program = open_program(Inputs(text="x^3 - 3x", tangent_x=-1.5, tangent_study=study))
    document, area = program.document, program.window.plot
    viewport = Viewport(-2.6, 2.6, -4.6, 5.4)
    document.look(lens="tangent", viewport=viewport, auto_fit=False)
    qtbot.waitUntil(lambda: "derivative" in document.results.curves, timeout=10_000)
    upper, lower = panes_of(scene_of(document))
    card = QRectF(area.read_out.geometry())
    for part, point in ((upper, (-1.5, 1.125)), (lower, (-1.5, 3.75))):
        top, bottom = part.top * area.height(), part.bottom * area.height()
        place = QRectF(0, top, area.width(), bottom - top)
        assert not card.contains(Transform.onto(part.scene.viewport, place).point(point))
