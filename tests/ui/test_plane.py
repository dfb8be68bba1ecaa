"""A function of two variables in the real window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Inputs
from tests.ui.conftest import Opener

PARABOLOID = Inputs(text="f(x, y) = x^2 + 10 y^2")


@pytest.fixture
def program(open_program: Opener) -> Program:
    return open_program(PARABOLOID)


def place_of(program: Program, x: float, y: float) -> QPoint:
    canvas, view = program.window.plot.view, program.document.view.viewport
    across = (x - view.x_min) / view.width * canvas.width()
    down = (view.y_max - y) / view.height * canvas.height()
    return QPointF(across, down).toPoint()


def drag(qtbot: QtBot, program: Program, start: tuple[float, float], *, by: QPoint) -> None:
    from plotter.plot.canvas import PlotCanvas

    canvas = program.window.plot.view
    assert isinstance(canvas, PlotCanvas)
    surface, at = canvas.viewport(), place_of(program, *start)
    qtbot.mouseMove(surface, at)
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=at)
    for share in (1, 2):
        qtbot.mouseMove(surface, at + by * share / 2)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=at + by)


def test_the_plane_has_equal_scales_and_follows_the_window(program: Program) -> None:
    plot, view = program.window.plot, program.document.view.viewport
    assert view.width / plot.width() == pytest.approx(view.height / plot.height(), rel=1e-6)
    program.window.resize(1100, 700)
    view = program.document.view.viewport
    assert view.width / plot.width() == pytest.approx(view.height / plot.height(), rel=1e-6)


def test_both_partial_derivatives_and_the_contours_are_there(program: Program) -> None:
    results = program.document.results
    assert results.problem is None
    assert len(results.partials) == 2
    assert results.contours is not None
    assert program.window.formula_bar.field.head.latex == "f(x, y) ="


def test_the_point_is_dragged_in_both_directions(qtbot: QtBot, program: Program) -> None:
    x, y = program.document.inputs.plane.point
    drag(qtbot, program, (x, y), by=QPoint(40, -30))
    moved = program.document.inputs.plane.point
    assert moved[0] > x and moved[1] > y
    program.document.undo()
    assert program.document.inputs.plane.point == (x, y)


def test_the_start_is_dragged_and_the_path_follows(qtbot: QtBot, program: Program) -> None:
    program.document.look(lens="descent")
    drag(qtbot, program, (-1.0, 1.0), by=QPoint(-50, 20))
    start = program.document.inputs.start
    assert len(start) == 2 and start[0] < -1.0 and start[1] < 1.0
    trajectory = program.document.results.trajectory
    assert trajectory is not None and trajectory.iterates[0].x == start


def test_a_click_sets_the_start_in_the_lens_of_the_descent(qtbot: QtBot, program: Program) -> None:
    program.document.look(lens="descent")
    plot = program.window.plot
    plot.view.clicked.emit(2.0, -1.5)  # type: ignore[union-attr]
    assert program.document.inputs.start == (2.0, -1.5)
    program.document.look(lens="tangent")
    plot.view.clicked.emit(0.5, 0.25)  # type: ignore[union-attr]
    assert program.document.inputs.plane.point == (0.5, 0.25)


def test_going_back_to_one_variable_brings_the_curve_back(program: Program) -> None:
    program.document.edit(gesture="test", text="x^2")
    results = program.document.results
    assert results.contours is None
    assert results.partials == ()
    assert results.curves["f"].branches
    assert program.window.formula_bar.field.head.latex == "f(x) ="
