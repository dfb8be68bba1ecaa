"""Practice: f′ is hidden, the answer is judged, and the plot shows where it is wrong."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.engine.still import still_scene
from plotter.figure.compose import compose
from plotter.figure.crosshair import crosshair_marks
from plotter.figure.marks import Band, Label
from plotter.figure.panes import is_stacked
from plotter.model.state import Inputs, View
from plotter.model.telling import Practice
from plotter.ui.derivative.exercise_bar import set_exercise
from plotter.ui.derivative.practice_page import PracticePage
from plotter.ui.derivative.reveal import RevealSteps
from plotter.ui.feature_table import FeatureTable
from plotter.ui.formula import FormulaView
from plotter.ui.scene import scene_of
from plotter.ui.tangent.edits import guess, reveal
from plotter.ui.text_field import TextField
from plotter.ui.widgets import MenuButton, Note, TextButton
from tests.ui.conftest import Opener


def practise(program: Program) -> PracticePage:
    tabs = program.window.findChildren(QToolButton)
    next(tab for tab in tabs if tab.text() == "Practice").click()
    page = program.window.findChild(PracticePage)
    assert page is not None
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
    assert "x + 2" not in formulas(program)
    assert not program.window.plot.read_out.isVisible()


def test_no_other_lens_gives_it_away(program: Program) -> None:
    practise(program)
    study = replace(program.document.inputs.tangent_study, stacked=True)
    program.document.edit(gesture="stack", tangent_study=study)
    program.document.look(lens="tangent")
    scene = scene_of(program.document)
    assert not is_stacked(scene)
    assert not {"derivative", "tangent", "slope_triangle", "trace"} & set(compose(scene))
    texts = [mark.latex for mark in crosshair_marks(scene, 1.0, 0.01) if isinstance(mark, Label)]
    assert not [text for text in texts if "f'" in text]
    assert "f'(0" not in formulas(program)
    table = FeatureTable(program.document, program.window)
    kinds = [table.table.item(row, 0) for row in range(table.table.rowCount())]
    assert "f meets f′" not in [item.text() for item in kinds if item is not None]
    table.close()


def test_a_guess_in_the_tangent_lens_hides_formula_and_curve(program: Program) -> None:
    program.document.look(lens="tangent")
    assert "x + 2" in formulas(program)
    guess(program.document)
    assert "x + 2" not in formulas(program)
    scene = scene_of(program.document)
    assert "derivative" not in compose(scene)
    assert scene.slope(1.0) is not None
    reveal(program.document)
    assert "x + 2" in formulas(program)


def test_a_saved_picture_hides_it_until_it_is_found() -> None:
    practice = Practice(on=True, of="x^3", answer="3x^2")
    inputs = Inputs(text="x^3", practice=practice)
    assert "derivative" not in compose(still_scene(inputs, View(), (400, 300)))
    found = replace(inputs, practice=replace(practice, handed_in="3x^2"))
    assert "derivative" in compose(still_scene(found, View(), (400, 300)))


def test_a_right_answer_is_right_however_it_is_written(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "x e^x (2 + x)")
    qtbot.waitUntil(lambda: said(page).startswith("Right"))
    assert not scene_of(program.document).hides_derivative
    assert program.document.results.verdict.gaps == ()


def test_a_wrong_answer_is_told_what_went_wrong_and_shaded(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "2x e^x")
    qtbot.waitUntil(lambda: said(page) != "")
    judgement = program.document.results.verdict.judgement
    assert judgement is not None and judgement.mistake is not None
    assert judgement.mistake.kind == "product of derivatives"
    assert any(isinstance(mark, Band) for mark in compose(scene_of(program.document))["practice"])
    assert scene_of(program.document).hides_derivative


def test_what_cannot_be_read_is_underlined_not_judged(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "2x e^(x")
    qtbot.waitUntil(lambda: said(page) != "")
    assert program.document.results.verdict.judgement is None
    assert program.document.results.verdict.problem is not None


def test_a_slip_of_the_keys_is_mended_by_a_click(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "x e^x (2 + x")
    qtbot.waitUntil(lambda: said(page) != "")
    note = page.findChild(Note)
    assert note is not None
    note.acted.emit()
    assert program.document.inputs.practice.answer == "x e^x (2 + x)"
    qtbot.waitUntil(lambda: said(page).startswith("Right"))
    program.document.undo()
    assert program.document.inputs.practice.answer == "x e^x (2 + x"


def test_the_part_that_went_wrong_is_shown(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^3 + sin(x^2)"))
    page = practise(program)
    hand_in(qtbot, page, "3x^2 + cos(x^2)")
    qtbot.waitUntil(lambda: said(page) != "")
    shown = [view.latex for view in page.findChildren(FormulaView) if view.isVisible()]
    assert any(latex.startswith("\\left(\\sin") for latex in shown)


def test_the_timeline_does_not_tell_the_number_of_steps(program: Program) -> None:
    steps = RevealSteps(program.document)
    assert steps.count() > 2 and steps.caption()
    practise(program)
    assert steps.count() == 1 and not steps.caption()


def test_giving_up_shows_the_answer_and_undo_hides_it_again(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    buttons = page.findChildren(TextButton)
    next(button for button in buttons if button.text() == "Show the answer").click()
    assert not scene_of(program.document).hides_derivative
    assert "x + 2" in formulas(program)
    program.document.undo()
    assert scene_of(program.document).hides_derivative
    assert "x + 2" not in formulas(program)


def test_the_next_exercise_is_one_undo_step_and_the_same_for_its_number(
    program: Program,
) -> None:
    document = program.document
    page = practise(program)
    buttons = page.findChildren(TextButton)
    press = next(button for button in buttons if button.text() == "Next exercise").click
    before = document.inputs.text
    press()
    first = document.inputs
    assert first.text != before
    assert first.practice.of == first.text
    assert scene_of(document).hides_derivative
    press()
    assert document.inputs.text != first.text
    document.undo()
    assert document.inputs == first
    document.undo()
    assert document.inputs.text == before
    press()
    assert document.inputs.text == first.text


def test_exercises_are_about_the_chosen_rule(program: Program) -> None:
    document = program.document
    practise(program)
    for rule in ("quotient", "chain", "logarithmic_differentiation"):
        set_exercise(document, rule=rule, difficulty=2, seed=5)
        derivation = document.results.derivation
        assert derivation is not None
        assert rule in {step.rule for step in derivation.walk()}


def number_of_exercise(page: PracticePage) -> str:
    labels = (label.text() for label in page.findChildren(QLabel))
    return next((text for text in labels if text.startswith("Exercise")), "")


def test_exercises_of_another_kind_are_numbered_anew(program: Program) -> None:
    page = practise(program)
    buttons = page.findChildren(TextButton)
    press = next(button for button in buttons if button.text() == "Next exercise").click
    assert number_of_exercise(page) == ""
    press()
    press()
    assert number_of_exercise(page) == "Exercise 2"
    kind = page.findChildren(MenuButton)[0].choices
    kind.aboutToShow.emit()
    next(action for action in kind.actions() if action.text() == "Chain rule").trigger()
    assert number_of_exercise(page) == ""
    press()
    assert number_of_exercise(page) == "Exercise 1"
    program.document.undo()
    program.document.undo()
    assert number_of_exercise(page) == "Exercise 2"


def test_another_function_begins_anew(qtbot: QtBot, program: Program) -> None:
    page = practise(program)
    hand_in(qtbot, page, "x e^x (2 + x)")
    qtbot.waitUntil(lambda: said(page).startswith("Right"))
    program.document.edit(gesture="typing", text="x^3")
    assert scene_of(program.document).hides_derivative
    assert said(page) == ""
