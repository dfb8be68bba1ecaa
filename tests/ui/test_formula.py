"""The size of a formula in a place of changing width."""

from plotter.app import Program
from plotter.ui.formula import FormulaView
from tests.ui.conftest import Opener

LONG = "f'(x) = x^2 + 3 x + \\frac{x^2}{e^x}"


def test_a_formula_that_holds_its_room_grows_again_with_the_place(open_program: Opener) -> None:
    program: Program = open_program()
    view = FormulaView(program.appearance, LONG)
    view.hold_room()
    whole = view.natural_width()
    view.shrink_to(0.8 * whole)
    assert view.sizeHint().width() <= 0.81 * whole + 2
    view.shrink_to(2 * whole)
    assert view.sizeHint().width() >= whole - 2
    view.deleteLater()


def test_in_the_same_place_it_does_not_jump_in_size(open_program: Opener) -> None:
    program: Program = open_program()
    view = FormulaView(program.appearance, LONG)
    view.hold_room()
    place = 0.8 * view.natural_width()
    view.shrink_to(place)
    small = view.sizeHint().height()
    view.set_latex("f'(x) = 1")
    view.shrink_to(place)
    assert view.sizeHint().height() == small
    view.deleteLater()
