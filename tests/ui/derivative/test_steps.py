"""The steps of the derivation: folded, chosen, understood, revealed, and honest."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.outline import Row
from plotter.model.state import Inputs, Verification
from plotter.model.telling import Telling
from plotter.ui.derivative.derivation_card import DerivationCard
from plotter.ui.derivative.panel import DerivativePanel
from plotter.ui.derivative.step_row import StepRow
from plotter.ui.derivative.steps_view import StepsView
from plotter.ui.derivative.verified import VerifiedMark
from plotter.ui.formula import FormulaView
from plotter.ui.widgets import IconButton

Opener = Callable[..., Program]


def rows(program: Program) -> list[Row]:
    """The rows that are seen, in reading order."""
    found = [row for row in program.window.findChildren(StepRow) if row.isVisible()]
    return [widget.row for widget in found if widget.row is not None]


def words(program: Program) -> list[str]:
    return [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]


def widget_of(program: Program, rule: str) -> StepRow:
    return next(
        row
        for row in program.window.findChildren(StepRow)
        if row.isVisible() and row.row is not None and row.row.step.rule == rule
    )


def retell(program: Program, understood: frozenset[str]) -> None:
    telling = replace(program.document.inputs.telling, understood=understood)
    program.document.edit(gesture="test", telling=telling)
    program.document.finish_gesture()


def test_trivial_steps_are_folded_and_can_be_unfolded(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^3 + 5"))

    def folded() -> bool:
        return next(row.folded for row in rows(program) if row.step.rule == "constant")

    qtbot.waitUntil(lambda: len(rows(program)) == 3)
    assert folded()
    qtbot.keyClick(widget_of(program, "constant"), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not folded())
    program.document.undo()
    qtbot.waitUntil(folded)


def test_folding_a_step_hides_what_is_inside(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^2 sin(3x)"))
    qtbot.waitUntil(lambda: len(rows(program)) > 3)
    before = len(rows(program))
    qtbot.keyClick(widget_of(program, "chain"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(program)) < before)


def test_a_click_chooses_a_step_and_the_arrows_go_on(qtbot: QtBot, program: Program) -> None:
    qtbot.mouseClick(widget_of(program, "power"), Qt.MouseButton.LeftButton)
    assert program.document.view.selected_step == (0,)
    qtbot.keyClick(widget_of(program, "power"), Qt.Key.Key_Down)
    assert program.document.view.selected_step == (1,)
    qtbot.mouseClick(widget_of(program, "exponential"), Qt.MouseButton.LeftButton)
    assert program.document.view.selected_step is None


def test_an_understood_rule_is_silent_until_it_is_taken_back(
    qtbot: QtBot, program: Program
) -> None:
    retell(program, frozenset({"power"}))
    qtbot.waitUntil(lambda: [row.step.rule for row in rows(program)] == ["product", "exponential"])
    assert "Understood:" in words(program)
    program.document.undo()
    qtbot.waitUntil(lambda: len(rows(program)) == 3)


def test_an_understood_root_leaves_the_steps_of_its_parts(qtbot: QtBot, program: Program) -> None:
    retell(program, frozenset({"product"}))
    qtbot.waitUntil(lambda: [row.step.rule for row in rows(program)] == ["power", "exponential"])


def test_the_reveal_asks_first_and_goes_back(program: Program) -> None:
    go = program.document.look
    go(revealed=0, hinted=False)
    assert rows(program) == []
    go(revealed=0, hinted=True)
    assert "Which rule fits? Why?" in words(program)
    go(revealed=1, hinted=False)
    assert [row.step.rule for row in rows(program)] == ["product"]
    assert "Which rule fits? Why?" not in words(program)
    go(revealed=3, hinted=False)
    assert len(rows(program)) == 3
    go(revealed=2, hinted=True)
    assert len(rows(program)) == 2
    go(revealed=None)
    assert len(rows(program)) == 3


def test_another_route_stands_beside_and_both_meet(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^2/e^x", telling=Telling(route="quotient as product")))
    qtbot.waitUntil(lambda: {"quotient", "product"} <= {row.step.rule for row in rows(program)})
    assert "Both routes meet" in words(program)
    program.window.side.setFixedWidth(560)
    cards = program.window.findChildren(DerivationCard)
    first, second = (card for card in cards if card.isVisible())
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    title = next(part for part in first.findChildren(QLabel) if part.text() == "As written")
    qtbot.waitUntil(lambda: title.height() < 2 * title.sizeHint().height())


def test_the_second_derivative_has_steps_of_its_own(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="x^3", telling=Telling(order=2)))
    qtbot.waitUntil(lambda: len({row.place[0] for row in rows(program)}) == 2)


def test_a_failed_step_is_never_shown_as_true(qtbot: QtBot, program: Program) -> None:
    results = program.document.results
    derivation = results.derivation
    assert derivation is not None
    wrong = Verification("failed", 5, 1.0, failed=(derivation.children[0],))
    program.document.publish(replace(results, verification=wrong))
    qtbot.waitUntil(lambda: widget_of(program, "power").failed)
    assert not widget_of(program, "exponential").failed
    mark = program.window.findChild(VerifiedMark)
    assert mark is not None and "failed" in mark.toolTip()


def test_each_step_can_be_heard(qtbot: QtBot, program: Program) -> None:
    row = widget_of(program, "power")
    qtbot.waitUntil(lambda: "Power rule" in row.accessibleName())
    assert "The derivative of x squared equals 2" in row.accessibleName()
    assert "x is raised to a constant power" in row.accessibleDescription()


def nothing_sticks_out(program: Program) -> bool:
    seen = [row for row in program.window.findChildren(StepRow) if row.isVisible()]
    fits = [row.scrolls or 0 < row.content_right <= row.width() + 1 for row in seen]
    return len(fits) > 1 and all(fits)


def test_nothing_is_clipped_in_a_narrow_panel(qtbot: QtBot, open_program: Opener) -> None:
    text = "x^2 sin(3x^2+1) e^(x^2) + ln(x^2+1)/sqrt(x^3+1) + (x^2+1)^5/(x^4+x+1)"
    program = open_program(Inputs(text=text))
    for zoom in (1.0, 2.0):
        program.appearance.set_zoom(zoom)
        program.window.side.setFixedWidth(320)
        qtbot.waitUntil(lambda: nothing_sticks_out(program))


def test_space_and_the_page_keys_go_through_the_reveal(qtbot: QtBot, program: Program) -> None:
    view = program.window.plot.view
    view.setFocus()
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.document.view.revealed == 0
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown):
        qtbot.keyClick(program.window, key)
    assert [row.step.rule for row in rows(program)] == ["product"]
    qtbot.keyClick(program.window, Qt.Key.Key_PageUp)
    assert program.document.view.hinted
    program.document.look(revealed=None, hinted=False)
    before = program.document.inputs.tangent_x
    qtbot.keyClick(program.window, Qt.Key.Key_PageDown)
    assert program.document.inputs.tangent_x != before


def stand_in_order(program: Program, view: StepsView) -> bool:
    """Whether every row is laid out, each right below the one before."""
    found = [row for row in program.window.findChildren(StepRow) if row.isVisible()]
    touching = all(below.y() == above.geometry().bottom() + 1 for above, below in pairwise(found))
    whole = len(found) == len(view.rows) > 20 and view.height() == found[-1].geometry().bottom() + 1
    return whole and touching and all(row.content_right > 0 for row in found)


def test_rows_below_the_edge_follow_and_stand_in_order(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text=LONG))
    views = (view for view in program.window.findChildren(StepsView) if view.isVisible())
    view = next(views)
    qtbot.waitUntil(lambda: stand_in_order(program, view))


LONG = "x^2 sin(3x) e^(x^2) + ln(x^2+1) cos(x^3) + sin(cos(tan(x)))"


def in_view(program: Program, widget: QWidget) -> bool:
    panel = program.window.findChild(DerivativePanel)
    assert panel is not None
    top = widget.mapTo(panel.viewport(), QPoint()).y()
    return top < panel.viewport().height() and top + widget.height() > 0


def test_tab_enters_the_steps_at_one_row_and_leaves_to_the_result(
    qtbot: QtBot, program: Program
) -> None:
    more = next(
        button
        for button in program.window.findChildren(IconButton)
        if button.accessibleName().startswith("Routes")
    )
    qtbot.waitUntil(lambda: len(rows(program)) == 3)
    program.window.activateWindow()
    more.setFocus()
    qtbot.waitUntil(more.hasFocus)
    qtbot.keyClick(more, Qt.Key.Key_Tab)
    entered = QApplication.focusWidget()
    assert isinstance(entered, StepRow) and entered is widget_of(program, "product")
    qtbot.keyClick(entered, Qt.Key.Key_Down)
    qtbot.keyClick(widget_of(program, "power"), Qt.Key.Key_Tab)
    left = QApplication.focusWidget()
    assert isinstance(left, QWidget) and left.accessibleName() == "Copy the derivative"
    qtbot.keyClick(left, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is widget_of(program, "power")


def test_the_step_gone_to_or_revealed_comes_into_view(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text=LONG))
    qtbot.waitUntil(lambda: len(rows(program)) > 20)
    found = [row for row in program.window.findChildren(StepRow) if row.isVisible()]
    found[0].setFocus()
    for above, below in pairwise(found[:9]):
        qtbot.keyClick(above, Qt.Key.Key_Down)
        qtbot.waitUntil(partial(in_view, program, below))
    program.document.look(revealed=9, hinted=False)
    newest = [row for row in program.window.findChildren(StepRow) if row.isVisible()][-1]
    qtbot.waitUntil(partial(in_view, program, newest))
    program.document.look(revealed=1, hinted=False)
    qtbot.waitUntil(partial(in_view, program, found[0]))


def test_a_revealed_step_keeps_its_result_back_until_what_is_inside_is_found(
    qtbot: QtBot, program: Program
) -> None:
    document = program.document
    document.look(revealed=1, hinted=False)
    product = widget_of(program, "product")
    qtbot.waitUntil(lambda: product.open)
    entry = program.window.findChildren(FormulaView)
    answer = "2 x e^{x}"
    assert not any(answer in view.latex for view in entry if view.isVisible())
    qtbot.waitUntil(lambda: product.accessibleName() == "Product rule.")
    document.look(revealed=2, hinted=False)
    assert product.open and not widget_of(program, "power").open
    document.look(revealed=3, hinted=False)
    assert not product.open
    qtbot.waitUntil(lambda: "equals 2 times x" in product.accessibleName())
    document.look(revealed=None, hinted=False)
    qtbot.waitUntil(lambda: any(answer in view.latex for view in entry if view.isVisible()))
