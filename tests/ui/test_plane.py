"""A function of two variables in the real window."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.marks import Handle
from plotter.figure.overlays.plane.direction import Direction
from plotter.figure.plane import direction_of
from plotter.language.write import to_text
from plotter.model.state import Inputs
from plotter.ui.plane.cross_view import CrossSectionsSection
from plotter.ui.plane.panel import PlanePanel
from plotter.ui.plane.point import PointSection
from plotter.ui.plane.variable_switch import VariableSwitch
from plotter.ui.scene import scene_of
from plotter.ui.widgets import TextButton
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
    surface, at = canvas, place_of(program, *start)
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


def test_one_click_makes_a_parameter_the_second_variable(open_program: Opener) -> None:
    program = open_program(Inputs(text="x^2 + 10 y^2"))
    (button,) = (
        found
        for found in program.window.formula_bar.findChildren(TextButton)
        if found.text() == "f(x, y)"
    )
    button.click()
    assert program.document.inputs.text == "f(x, y) = x^2 + 10 y^2"
    assert program.document.results.contours is not None
    assert button.isHidden()
    program.document.undo()
    assert program.document.results.contours is None


def panel_of(program: Program) -> PlanePanel:
    program.document.look(lens="tangent")
    (panel,) = program.window.side.findChildren(PlanePanel)
    return panel


def test_the_panel_reads_off_the_point_and_takes_another(program: Program) -> None:
    section = panel_of(program).sections["plane point"]
    assert isinstance(section, PointSection)
    field = section.fields.fields[1]
    assert field.text() == "1"
    field.setFocus()
    field.setText("-2")
    field.editingFinished.emit()
    assert program.document.inputs.plane.point == (1.5, -2.0)


def test_the_direction_turns_to_the_steepest_ascent(qtbot: QtBot, program: Program) -> None:
    section = panel_of(program).sections["plane direction"]
    button = next(
        found for found in section.findChildren(TextButton) if found.text() == "Steepest ascent"
    )
    button.click()
    angle = program.document.inputs.plane.angle
    assert angle == pytest.approx(math.degrees(math.atan2(20.0, 3.0)), abs=1e-3)


def test_a_section_moves_the_point_along_its_variable(qtbot: QtBot, program: Program) -> None:
    section = panel_of(program).sections["plane sections"]
    assert isinstance(section, CrossSectionsSection)
    view = section.views[1]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    x, y = program.document.inputs.plane.point
    assert x == 1.5 and y > 1.0


def test_the_arrow_keys_move_the_point_in_both_directions(qtbot: QtBot, program: Program) -> None:
    program.document.look(lens="tangent")
    program.window.plot.view.setFocus()
    qtbot.keyClick(program.window, Qt.Key.Key_Up)
    qtbot.keyClick(program.window, Qt.Key.Key_Left)
    x, y = program.document.inputs.plane.point
    assert x < 1.5 and y > 1.0


def test_critical_points_are_found_and_listed(qtbot: QtBot, program: Program) -> None:
    document = program.document
    qtbot.waitUntil(lambda: document.results.critical is not None)
    assert document.results.critical is not None
    (point,) = document.results.critical.points
    assert (point.kind, point.place) == ("minimum", (0.0, 0.0))


def test_the_derivation_is_by_the_variable_that_was_chosen(program: Program) -> None:
    document = program.document
    (switch,) = program.window.side.findChildren(VariableSwitch)
    assert not switch.isHidden()
    switch.buttons[1].click()
    assert document.results.derivation is document.results.partials[1]
    assert to_text(document.results.partials[1].after).replace(" ", "") in ("20*y", "10*2*y")
    document.undo()
    assert document.results.derivation is document.results.partials[0]
    document.edit(gesture="test", text="x^2")
    assert switch.isHidden()


def test_going_back_to_one_variable_brings_the_curve_back(program: Program) -> None:
    program.document.edit(gesture="test", text="x^2")
    results = program.document.results
    assert results.contours is None
    assert results.partials == ()
    assert results.curves["f"].branches
    assert program.window.formula_bar.field.head.latex == "f(x) ="


def test_the_direction_is_dragged_by_its_ring(qtbot: QtBot, program: Program) -> None:
    program.document.look(lens="tangent")
    scene = scene_of(program.document)
    (ring,) = (
        mark for mark in Direction().marks(scene) if isinstance(mark, Handle)
    )  # fmt: skip
    point, angle = program.document.inputs.plane.point, program.document.inputs.plane.angle
    drag(qtbot, program, ring.position, by=QPoint(-30, -60))
    turned = program.document.inputs.plane
    assert turned.angle > angle
    assert turned.point == point
    after = direction_of(scene_of(program.document))
    assert math.degrees(math.atan2(after[1], after[0])) == pytest.approx(turned.angle)
    program.document.undo()
    assert program.document.inputs.plane.angle == angle
