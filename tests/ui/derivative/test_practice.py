"""Practice: f′ is hidden, the answer is judged, and the plot shows where it is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.compose import compose
from plotter.figure.marks import Band
from plotter.ui.derivative.practice_page import PracticePage
from plotter.ui.formula import FormulaView
from plotter.ui.scene import hides_derivative, scene_of
from plotter.ui.text_field import TextField
from plotter.ui.widgets import Note, TextButton


def practise(program: Program) -> PracticePage:
    page = program.window.findChild(PracticePage)
    assert page is not None
    tabs = program.window.findChildren(QToolButton)
    next(tab for tab in tabs if tab.text() == "Practice").click()
    return page


def hand_in(qtbot: QtBot, page: PracticePage, text: str) -> None:
    line = page.findChild(TextField)
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def said(page: PracticePage) -> str:
    note = page.findChild(Note)
    assert note is not None
    return note.text if note.isVisible() else ""


def formulas(program: Program) -> str:
    views = program.window.findChildren(FormulaView)
    return " | ".join(view.latex for view in views if view.isVisible())


def test_nothing_gives_the_derivative_away(program: Program) -> None:
    assert "derivative" in scene_of(program.document).inputs.shown
    practise(program)
    scene = scene_of(program.document)
    assert "derivative" not in compose(scene)
    assert "tangent" not in compose(scene)
    assert scene.slope(1.0) is None
    assert "2 x" not in formulas(program)
    assert not program.window.plot.read_out.isVisible()


def test_a_right_answer_is_right_however_it_is_written(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "x e^x (2 + x)")
    qtbot.waitUntil(lambda: said(page).startswith("Right"))
    assert not hides_derivative(program.document)
    assert program.document.results.verdict.gaps == ()


def test_a_wrong_answer_is_told_what_went_wrong_and_shaded(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "2x e^x")
    qtbot.waitUntil(lambda: said(page) != "")
    judgement = program.document.results.verdict.judgement
    assert judgement is not None and judgement.mistake is not None
    assert judgement.mistake.kind == "product of derivatives"
    assert any(isinstance(mark, Band) for mark in compose(scene_of(program.document))["practice"])
    assert hides_derivative(program.document)


def test_what_cannot_be_read_is_underlined_not_judged(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "2x e^(x")
    qtbot.waitUntil(lambda: said(page) != "")
    assert program.document.results.verdict.judgement is None
    assert program.document.results.verdict.problem is not None


def test_giving_up_shows_the_answer_and_undo_hides_it_again(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    buttons = page.findChildren(TextButton)
    next(button for button in buttons if button.text() == "Show the answer").click()
    assert not hides_derivative(program.document)
    assert "2 x" in formulas(program)
    program.document.undo()
    assert hides_derivative(program.document)
    assert "2 x" not in formulas(program)


def test_another_function_begins_anew(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "x e^x (2 + x)")
    qtbot.waitUntil(lambda: said(page).startswith("Right"))
    program.document.edit(gesture="typing", text="x^3")
    assert hides_derivative(program.document)
    assert said(page) == ""
