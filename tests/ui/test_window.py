"""The main job in the real window, driven as a user would."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.telling import told_steps
from plotter.export import EXPORTERS, ExportOptions
from plotter.model.state import Inputs
from plotter.plot.canvas import PlotCanvas
from plotter.ui import pictures
from plotter.ui.action_table import ACTIONS
from plotter.ui.derivative.step_row import StepRow
from plotter.ui.examples import example_groups
from plotter.ui.export_dialog import ExportChoice
from plotter.ui.formula import FormulaView
from plotter.ui.scene import scene_of
from tests.ui.typing_hand import type_text, visible_notes

Opener = Callable[..., Program]


def rules(program: Program) -> list[str]:
    """The rules of the told steps, in reading order."""
    derivation = program.document.results.derivation
    assert derivation is not None
    return [step.rule for step in told_steps(derivation)]


def pixel_of(program: Program, x: float, y: float) -> QPoint:
    """Where a point of the plane is on the canvas."""
    view, plot = program.document.view.viewport, program.window.plot
    return QPoint(
        round((x - view.x_min) / view.width * plot.width()),
        round((view.y_max - y) / view.height * plot.height()),
    )


def surface(program: Program) -> QWidget:
    """What takes the mouse over the plot."""
    view = program.window.plot.view
    assert isinstance(view, PlotCanvas)
    return view


def test_nobody_meets_an_empty_window(program: Program) -> None:
    results = program.document.results
    assert program.document.inputs.text == "x^2 e^x"
    assert results.curves["f"].branches
    assert rules(program) == ["product", "power", "exponential"]
    assert len(program.window.findChildren(StepRow)) == 3
    assert program.window.plot.read_out.isVisible()


def test_sympy_proves_the_answer_and_gives_a_shorter_form(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(algebra=True)
    qtbot.waitUntil(lambda: bool(program.document.results.forms), timeout=40_000)
    assert program.document.results.verification.how == "proved"
    words = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert "Verified" in words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x^3", ["power"]),
        ("x^2 + 3x", ["sum", "power", "constant_multiple"]),
        ("x^2 e^x", ["product", "power", "exponential"]),
        ("x^2 / e^x", ["quotient", "power", "exponential"]),
        ("e^(x^2)", ["chain", "exponential", "power"]),
    ],
)
def test_the_lesson_names_its_rules(
    qtbot: QtBot, program: Program, text: str, expected: list[str]
) -> None:
    type_text(qtbot, program, text)
    assert rules(program) == expected


def test_the_numerical_check_stands_in_while_sympy_is_away(qtbot: QtBot, program: Program) -> None:
    program.pipeline.proof.give_up()
    qtbot.waitUntil(lambda: program.document.results.verification.how == "checked")
    assert program.document.results.verification.points > 0
    assert program.document.results.verification.largest_error < 1e-6


def test_dragging_the_handle_moves_the_tangent(qtbot: QtBot, program: Program) -> None:
    plot = surface(program)
    start = pixel_of(program, 0.6, 0.36 * 2.718281828**0.6)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(plot, start + QPoint(-20 * step, 10))
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start + QPoint(-100, 10))
    moved = program.document.inputs.tangent_x
    pixel = program.document.view.viewport.width / program.window.plot.width()
    assert moved == pytest.approx(0.6 - 100 * pixel, abs=3 * pixel)
    program.document.undo()
    assert program.document.inputs.tangent_x == 0.6


def test_arrow_keys_move_the_tangent_and_shift_makes_small_steps(
    qtbot: QtBot, program: Program
) -> None:
    program.window.plot.setFocus()
    pixel = program.document.view.viewport.width / program.window.plot.width()
    qtbot.keyClick(program.window, Qt.Key.Key_Right)
    assert program.document.inputs.tangent_x == pytest.approx(0.6 + 8 * pixel)
    qtbot.keyClick(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert program.document.inputs.tangent_x == pytest.approx(0.6 + 7 * pixel)


def test_the_reason_is_told_where_there_is_no_tangent(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="|x|", tangent_x=0.0))
    program.document.look(lens="tangent")
    assert any(
        "slopes are −1 on the left and 1 on the right" in it for it in visible_notes(program)
    )


def test_the_descent_plays_steps_and_ends_with_a_sentence(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=0.1))
    program.document.look(lens="descent")
    trajectory = program.document.results.trajectory
    assert trajectory is not None
    assert trajectory.status == "converged"
    assert trajectory.explanation in visible_notes(program)
    actions = program.window.actions_table
    actions["step"].trigger()
    actions["step"].trigger()
    assert program.document.view.frame == 2
    actions["back"].trigger()
    assert program.document.view.frame == 1
    actions["end"].trigger()
    assert program.document.view.frame == len(trajectory.iterates) - 1
    actions["reset"].trigger()
    assert program.document.view.frame == 0
    actions["play"].trigger()
    qtbot.waitUntil(lambda: program.document.view.frame > 0, timeout=3000)
    actions["play"].trigger()
    frame = program.document.view.frame
    qtbot.wait(700)
    assert program.document.view.frame == frame


def test_a_click_chooses_the_start_of_the_descent(qtbot: QtBot, program: Program) -> None:
    program.document.look(lens="descent")
    place = pixel_of(program, -2.0, 3.0)
    qtbot.mouseClick(surface(program), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: program.document.inputs.start != (-1.0,))
    assert program.document.inputs.start[0] == pytest.approx(-2.0, abs=0.02)


def test_every_input_is_undone_and_redone(qtbot: QtBot, program: Program) -> None:
    document = program.document
    first = document.inputs
    type_text(qtbot, program, "sin x")
    document.finish_gesture()
    for change in ({"tangent_x": 1.0}, {"start": (2.0,)}, {"learning_rate": 0.3}, {"steps": 7}):
        document.edit(gesture="test", **change)
        document.finish_gesture()
    last = document.inputs
    for _ in range(20):
        program.window.actions_table["undo"].trigger()
    assert document.inputs == first
    assert program.window.formula_bar.field.line.text() == first.text
    for _ in range(20):
        program.window.actions_table["redo"].trigger()
    assert document.inputs == last


def test_parameters_become_sliders(qtbot: QtBot, program: Program) -> None:
    type_text(qtbot, program, "a sin(b x)")
    assert program.window.parameters.isVisible()
    type_text(qtbot, program, "sin x")
    assert not program.window.parameters.isVisible()


def test_the_export_writes_the_picture_and_a_failure_is_told(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ExportOptions((640, 360), 2.0, "light")
    good = ExportChoice(tmp_path / "curve.png", EXPORTERS[0], options, True)
    monkeypatch.setattr(pictures, "ask_export", lambda *_: good)
    program.window.actions_table["export"].trigger()
    assert QImage(str(good.path)).size().toTuple() == (1280, 720)
    bad = replace(good, path=tmp_path / "missing" / "curve.png")
    monkeypatch.setattr(pictures, "ask_export", lambda *_: bad)
    program.window.actions_table["export"].trigger()
    assert any("Could not write" in text for text in visible_notes(program))


def test_copy_image_puts_the_picture_on_the_clipboard(program: Program) -> None:
    program.window.actions_table["copy_image"].trigger()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert bytes(copied.data("image/svg+xml").data()).rstrip().endswith(b"</svg>")


def test_every_example_is_read_and_derived(program: Program) -> None:
    examples = [example for group in example_groups() for example in group.examples]
    assert len(examples) >= 17
    for example in examples:
        program.window.commands.choose_example(example)
        assert program.document.results.inputs.text == example.text
        assert program.document.results.derivation is not None
        assert program.document.results.problem is None


def test_every_action_has_words_and_the_keys_are_unique() -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert all(spec.text and spec.tip for spec in ACTIONS)


def test_every_button_and_formula_has_a_spoken_name(program: Program) -> None:
    for button in program.window.findChildren(QAbstractButton):
        if button.isHidden():
            continue
        assert button.accessibleName() or button.text(), button
    for view in program.window.findChildren(FormulaView):
        assert not view.latex or view.accessibleName(), view.latex


def test_dark_and_light_change_the_whole_window(program: Program) -> None:
    program.appearance.set_mode("dark")
    dark = program.window.grab().toImage().pixelColor(5, 100).lightness()
    program.appearance.set_mode("light")
    light = program.window.grab().toImage().pixelColor(5, 100).lightness()
    assert dark < 64 < 192 < light


def test_the_layout_is_remembered(open_program: Opener, settings: QSettings) -> None:
    first = open_program()
    first.window.toggle_panel()
    first.window.close()
    assert settings.value("window/panel") == "hidden"
    second = open_program()
    assert not second.window.side.isVisible()


def test_a_thousand_edits_leave_the_program_alive(qapp: QApplication, program: Program) -> None:
    texts = ("x^2", "sin x", "1/x", "x^x", "ln x", "x^2/e^x", "e^(x^2)", "x +", "|x|", "tan x")
    for count in range(1000):
        program.document.edit(gesture=f"edit {count}", text=texts[count % len(texts)])
        if count % 50 == 0:
            qapp.processEvents()
    program.document.edit(gesture="last", text="x^2")
    qapp.processEvents()
    assert program.document.results.inputs.text == "x^2"
    assert rules(program) == ["power"]


def test_values_of_parameters_stand_in_the_formula_on_request(
    qtbot: QtBot, program: Program
) -> None:
    type_text(qtbot, program, "a x")
    program.document.edit(gesture="test", parameters=MappingProxyType({"a": -2.5}))
    formulas = {view.latex for view in program.window.findChildren(FormulaView)}
    assert "f(x) = a x" in formulas
    program.window.actions_table["values"].trigger()
    formulas = {view.latex for view in program.window.findChildren(FormulaView)}
    assert "f(x) = -2.5 x" in formulas or "f(x) = \\left(-2.5\\right) x" in formulas


def test_a_descent_that_leaves_the_domain_can_be_looked_at(open_program: Opener) -> None:
    program = open_program(Inputs(text="sqrt x", start=(0.5,), learning_rate=1.0))
    program.document.look(lens="descent")
    trajectory = program.document.results.trajectory
    assert trajectory is not None
    assert trajectory.status == "left the domain"
    for frame in range(len(trajectory.iterates)):
        program.document.look(frame=frame)
        assert not program.window.grab().isNull()


def test_a_proof_is_not_overwritten_by_the_check_that_comes_later(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="floor x"), algebra=True)
    qtbot.waitUntil(lambda: program.document.results.verification.how == "proved", timeout=40_000)
    qtbot.wait(500)
    assert program.document.results.verification.how == "proved"


def test_the_overlays_of_a_lens_are_seen_in_it(program: Program) -> None:
    program.document.look(lens="descent")
    assert "tangent" not in scene_of(program.document).inputs.shown
    program.document.look(lens="tangent")
    assert "descent" not in scene_of(program.document).inputs.shown
    assert "tangent" in scene_of(program.document).inputs.shown


def test_deeply_nested_functions_are_laid_out_in_part(program: Program) -> None:
    program.document.edit(gesture="test", text="sin(" * 100 + "x" + ")" * 100)
    program.window.plot.repaint()
    views = program.window.findChildren(StepRow)
    assert 0 < len(views) <= 61


def test_a_moved_parameter_keeps_the_proof(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="a x^2"), algebra=True)
    qtbot.waitUntil(lambda: program.document.results.verification.how == "proved", timeout=40_000)
    program.document.edit(gesture="test", parameters=MappingProxyType({"a": 2.0}))
    assert program.document.results.verification.how == "proved"
