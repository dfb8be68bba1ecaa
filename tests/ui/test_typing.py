"""The field of the function: what is typed, offered, mended and repeated."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.ui import pictures
from plotter.ui.widgets import Note
from tests.ui.typing_hand import type_text, visible_notes


def test_a_mistake_is_quiet_while_typing_and_speaks_after_a_pause(
    qtbot: QtBot, program: Program
) -> None:
    type_text(qtbot, program, "x^2 e^(x")
    assert program.document.results.problem is None
    assert visible_notes(program) == []
    qtbot.waitUntil(lambda: program.document.results.problem is not None, timeout=3000)
    problem = program.document.results.problem
    assert problem is not None
    assert (problem.start, problem.end) == (6, 7)
    assert len(visible_notes(program)) == 1
    assert program.document.results.curves["f"].branches  # the last good curve stays


def test_enter_makes_a_mistake_speak_at_once_and_one_click_repairs_it(
    qtbot: QtBot, program: Program
) -> None:
    type_text(qtbot, program, "x^2 e^(x")
    qtbot.keyClick(program.window.formula_bar.field.line, Qt.Key.Key_Return)
    assert program.document.results.problem is not None
    note = next(note for note in program.window.findChildren(Note) if note.isVisible())
    note.acted.emit()
    assert program.document.inputs.text == "x^2 e^(x)"
    assert program.document.results.problem is None
    assert visible_notes(program) == []


def test_text_from_outside_is_never_rich(qtbot: QtBot, program: Program) -> None:
    type_text(qtbot, program, "<b>x</b>")
    qtbot.keyClick(program.window.formula_bar.field.line, Qt.Key.Key_Return)
    for label in program.window.findChildren(QLabel):
        if not label.pixmap().isNull() or not label.text():
            continue
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_another_reading_is_offered_and_taken_with_one_click(
    qtbot: QtBot, program: Program
) -> None:
    type_text(qtbot, program, "x^1/2")
    offer = next(
        button
        for button in program.window.findChildren(QAbstractButton)
        if button.text().startswith("Use ") and not button.isHidden()
    )
    offer.click()
    assert program.document.inputs.text == "x^(1/2)"
    program.document.undo()
    assert program.document.inputs.text == "x^1/2"


def test_names_are_offered_while_typing_and_taken_with_tab(qtbot: QtBot, program: Program) -> None:
    type_text(qtbot, program, "2 arcs")
    line = program.window.formula_bar.field.line
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert program.document.inputs.text == "2 arcsin()"
    qtbot.keyClicks(line, "x/2")
    assert program.document.inputs.text == "2 arcsin(x/2)"


def test_the_arrow_keys_walk_through_the_functions_typed_before(
    qtbot: QtBot, program: Program
) -> None:
    line = program.window.formula_bar.field.line
    for text in ("x^4", "sin x"):
        type_text(qtbot, program, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    type_text(qtbot, program, "x")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "sin x"
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "x^4"
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert program.document.inputs.text == "sin x"


def test_a_name_half_typed_is_no_product(qtbot: QtBot, program: Program) -> None:
    type_text(qtbot, program, "arc")
    assert program.document.results.inputs.text == "x^2 e^x"
    qtbot.keyClicks(program.window.formula_bar.field.line, "tan x")
    assert program.document.results.inputs.text == "arctan x"
    type_text(qtbot, program, "ar")
    qtbot.waitUntil(lambda: program.document.results.inputs.text == "ar", timeout=3000)


def test_the_programs_keys_work_while_one_types(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(pictures, "ask_export", lambda *_: asked.append(True))
    line = program.window.formula_bar.field.line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]


def test_a_function_of_three_letters_is_told_kindly(qtbot: QtBot, program: Program) -> None:
    type_text(qtbot, program, "f(x,y,z) = x^2 + y^2 + z")
    qtbot.keyClick(program.window.formula_bar.field.line, Qt.Key.Key_Return)
    problem = program.document.results.problem
    assert problem is not None
    assert "function of x, y, z" in problem.message
