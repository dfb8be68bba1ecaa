"""The tangent's panel and what the hand does at the point, in the real window."""

import math
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.sketching import sketching_view
from plotter.model.state import Inputs
from plotter.model.tangent_study import TangentStudy
from plotter.plot.canvas import PlotCanvas
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.tangent import edits
from plotter.ui.tangent.panel import SECTIONS, TangentPanel
from plotter.ui.tangent.secant import h_at, share_of

Opener = Callable[..., Program]


def panel_of(program: Program) -> TangentPanel:
    """The panel, with its lens chosen and every section unfolded."""
    names = frozenset(section.name for section in SECTIONS)
    program.document.look(lens="tangent", sections=names)
    (panel,) = program.window.side.findChildren(TangentPanel)
    return panel


def study(program: Program) -> TangentStudy:
    return program.document.inputs.tangent_study


def formulas(program: Program, section: str) -> list[str]:
    shown = panel_of(program).sections[section].findChildren(FormulaView)
    return [view.latex for view in shown if view.isVisible()]


def pixel_of(program: Program, x: float, y: float) -> QPoint:
    view, plot = program.document.view.viewport, program.window.plot
    return QPoint(
        round((x - view.x_min) / view.width * plot.width()),
        round((view.y_max - y) / view.height * plot.height()),
    )


def surface_of(program: Program) -> PlotCanvas:
    canvas = program.window.plot.view
    assert isinstance(canvas, PlotCanvas)
    return canvas


def press_key(qtbot: QtBot, program: Program, key: Qt.Key, shift: bool = False) -> None:
    program.window.plot.view.setFocus()
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(program.window, key, modifier)


def test_sections_fold_and_stay_so_in_the_document(program: Program) -> None:
    panel = panel_of(program)
    secant = panel.sections["secant"]
    assert secant.body.isVisible()
    secant.fold.click()
    assert not secant.body.isVisible()
    assert "secant" not in program.document.view.sections


def test_an_exact_x_stays_exact_until_the_point_moves(qtbot: QtBot, program: Program) -> None:
    field = panel_of(program).sections["line"].findChildren(NumberField)[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "pi/6")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.document.inputs.tangent_x == pytest.approx(math.pi / 6)
    assert any("\\frac{\\pi}{6}" in latex for latex in formulas(program, "line"))
    program.window.commands.move_point(8)
    assert study(program).x_text == ""
    assert not any("\\pi" in latex for latex in formulas(program, "line"))


def test_letters_show_secant_and_normal(qtbot: QtBot, program: Program) -> None:
    for key, name in ((Qt.Key.Key_S, "secant"), (Qt.Key.Key_N, "normal")):
        press_key(qtbot, program, key)
        assert name in program.document.inputs.shown
        press_key(qtbot, program, key)
        assert name not in program.document.inputs.shown


def test_pins_are_lettered_removed_and_undone(qtbot: QtBot, program: Program) -> None:
    panel_of(program)
    press_key(qtbot, program, Qt.Key.Key_T, shift=True)
    edits.move_tangent(program.document, -1.0)
    press_key(qtbot, program, Qt.Key.Key_T, shift=True)
    assert [entry.label for entry in study(program).pinned] == ["A", "B"]
    qtbot.waitUntil(lambda: len(formulas(program, "pinned")) == 2)
    edits.unpin(program.document, "A")
    assert [entry.label for entry in study(program).pinned] == ["B"]
    edits.pin(program.document)
    assert [entry.label for entry in study(program).pinned] == ["B", "A"]
    program.document.undo()
    program.document.undo()
    assert [entry.label for entry in study(program).pinned] == ["A", "B"]


@pytest.mark.parametrize("sign", [-1.0, 1.0])
def test_h_shrinks_to_nothing_on_its_side(qtbot: QtBot, program: Program, sign: float) -> None:
    panel_of(program)
    edits.set_h(program.document, sign)
    press_key(qtbot, program, Qt.Key.Key_S, shift=True)
    player = program.window.player
    assert player.playing
    assert "secant" in program.document.inputs.shown
    player.to_end()
    assert study(program).h == pytest.approx(sign * 1e-6)


def test_the_quotient_and_its_limits_at_a_corner(open_program: Opener) -> None:
    inputs = Inputs(text="|x|", tangent_x=0.0, tangent_study=TangentStudy(h=0.5))
    program = open_program(inputs)
    latex = formulas(program, "secant")
    assert any("\\frac{f(0.5) - f(0)}{0.5}" in text for text in latex)
    assert "h \\to 0^{-}: -1.000" in latex
    assert "h \\to 0^{+}: 1.000" in latex


def test_the_slider_of_h_is_logarithmic_on_both_sides() -> None:
    for h in (-10.0, -0.01, 1e-6, 0.5, 10.0):
        assert h_at(share_of(h)) == pytest.approx(h, rel=1e-2)


def test_the_trace_grows_where_the_point_goes(program: Program) -> None:
    panel_of(program)
    edits.guess(program.document)
    assert "derivative" not in program.document.inputs.shown
    edits.move_tangent(program.document, 1.0)
    edits.move_tangent(program.document, 0.8)
    assert study(program).traced == ((0.6, 1.0),)
    edits.reveal(program.document)
    assert "derivative" in program.document.inputs.shown
    assert not study(program).guessing


def test_stretches_that_meet_are_joined() -> None:
    assert edits.joined(((0.0, 1.0), (3.0, 4.0)), (0.5, 2.0)) == ((0.0, 2.0), (3.0, 4.0))
    assert edits.joined(((0.0, 1.0), (3.0, 4.0)), (1.0, 3.0)) == ((0.0, 4.0),)


def test_the_hand_catches_at_the_grid(program: Program) -> None:
    edits.change_study(program.document, "catch", snap=True)
    edits.drag_tangent(program.document, 1.01, 0.005)
    assert program.document.inputs.tangent_x == 1.0
    edits.drag_tangent(program.document, 1.2, 0.005)
    assert program.document.inputs.tangent_x == 1.2


def test_the_curve_takes_the_tangent_along(qtbot: QtBot, program: Program) -> None:
    panel_of(program)
    qtbot.waitUntil(lambda: "f" in program.document.results.curves)
    surface = surface_of(program)
    x = -1.0
    at = pixel_of(program, x, x**2 * math.exp(x))
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=at)
    pixel = program.window.plot.pixel()
    assert program.document.inputs.tangent_x == pytest.approx(x, abs=2 * pixel)
    qtbot.mouseMove(surface, at + QPoint(50, 0))
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=at + QPoint(50, 0))
    assert program.document.inputs.tangent_x == pytest.approx(x + 50 * pixel, abs=3 * pixel)


def test_with_a_key_held_it_moves_from_anywhere(qtbot: QtBot, program: Program) -> None:
    panel_of(program)
    surface, at = surface_of(program), pixel_of(program, -2.5, 3.5)
    before = program.document.view.viewport
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, held, at)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, held, at)
    assert program.document.inputs.tangent_x == pytest.approx(-2.5, abs=0.02)
    assert program.document.view.viewport == before


def test_the_second_grip_sets_h(qtbot: QtBot, program: Program) -> None:
    panel_of(program)
    edits.toggle_shown(program.document, "secant")
    edits.set_h(program.document, -1.0)
    surface = surface_of(program)
    x = program.document.inputs.tangent_x - 1.0
    at = pixel_of(program, x, x**2 * math.exp(x))
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(surface, at - QPoint(70, 0))
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=at - QPoint(70, 0))
    pixel = program.window.plot.pixel()
    assert study(program).h == pytest.approx(-1.0 - 70 * pixel, abs=3 * pixel)


def test_the_equation_is_copied_in_each_form(program: Program) -> None:
    edits.move_tangent(program.document, 0.0)
    program.document.edit(gesture="typing", text="x^2 + 1")
    menu = panel_of(program).sections["line"].findChildren(QMenu)[0]
    copied = []
    for action in menu.actions():
        action.trigger()
        copied.append(QGuiApplication.clipboard().text())
    assert copied == ["y = 0*x + 1", "y - 1 = 0*(x - 0)", "y = 0.000\\, x + 1.000"]


def test_everything_is_undone(program: Program) -> None:
    before = program.document.inputs
    edits.guess(program.document)
    edits.set_h(program.document, 0.25)
    program.document.finish_gesture()
    program.document.undo()
    program.document.undo()
    assert program.document.inputs == replace(before)


def test_with_reduced_motion_play_jumps_from_step_to_step(qtbot: QtBot, program: Program) -> None:
    panel_of(program)
    program.window.actions_table["reduce_motion"].trigger()
    assert program.appearance.reduced_motion
    assert program.window.actions_table["reduce_motion"].isChecked()
    edits.move_tangent(program.document, program.document.view.viewport.x_min)
    places = [program.document.inputs.tangent_x]
    program.document.inputs_changed.connect(
        lambda _names: places.append(program.document.inputs.tangent_x)
    )
    program.window.commands.play("sweep")
    qtbot.waitUntil(lambda: len(places) > 2)
    program.window.player.pause()
    width = program.document.view.viewport.width
    assert places[2] - places[1] == pytest.approx(width * 20 / 240, rel=0.2)


def test_f_prime_stands_under_f_and_its_grip_moves_the_point(
    qtbot: QtBot, program: Program
) -> None:
    panel_of(program)
    edits.change_study(program.document, "stack", stacked=True)
    lower = program.window.plot._below
    assert lower is not None
    qtbot.waitUntil(lower.isVisible)
    upper = surface_of(program)
    assert upper.height() + lower.height() == program.window.plot.height()
    held = Qt.KeyboardModifier.ControlModifier
    at = QPoint(lower.width() // 2, 20)
    qtbot.mousePress(lower, Qt.MouseButton.LeftButton, held, at)
    qtbot.mouseRelease(lower, Qt.MouseButton.LeftButton, held, at)
    view = program.document.view.viewport
    middle = (view.x_min + view.x_max) / 2
    assert program.document.inputs.tangent_x == pytest.approx(middle, abs=0.02)
    program.document.undo()
    program.document.undo()
    qtbot.waitUntil(lambda: upper.height() == program.window.plot.height())


def test_the_lower_plot_is_zoomed_by_itself_and_fitted_again(
    qtbot: QtBot, program: Program
) -> None:
    panel_of(program)
    edits.change_study(program.document, "stack", stacked=True)
    plot, document = program.window.plot, program.document
    lower = plot._below
    assert lower is not None
    qtbot.waitUntil(lower.isVisible)
    before = sketching_view(scene_of(document))
    above = document.view.viewport
    middle = (before.y_min + before.y_max) / 2
    plot._look_along(replace(before, y_min=middle - 1, y_max=middle + 1))
    assert document.view.slopes == (middle - 1, middle + 1)
    assert document.view.viewport == above
    moved = replace(sketching_view(scene_of(document)), x_min=before.x_min - 1)
    plot._look_along(moved)
    assert document.view.slopes == (middle - 1, middle + 1)
    assert document.view.viewport.x_min == before.x_min - 1
    program.window.actions_table["fit"].trigger()
    qtbot.waitUntil(lambda: document.view.auto_fit)
    assert sketching_view(scene_of(document)).height > 3
