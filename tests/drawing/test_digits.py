import random

import pytest
from PySide6.QtGui import QPainterPath

from plotter.drawing import digits
from plotter.drawing.digits import DRIFT, outline_of
from plotter.drawing.outlines import Outline, typeset_outline

FORMS = (
    "x = {0}",
    "f'({0}) = {1}",
    "y = -{0}\\, x + {1}",
    "y - {0} = {1}\\,(x - {2})",
    "\\frac{{{0}}}{{{1}}} \\approx {2}",
    "\\textcolor{{f}}{{{0}}} \\cdot \\textcolor{{derivative}}{{{1}}} + {2}",
    "{0}^\\circ",
    "x_{{3}} = {0}",
    "\\sqrt{{{0}}}",
    "\\mathbf{{{0}}}",
)
CUT_FOR_THEIR_SIZE = ("x^{{{0}}}", "\\tfrac{{{0}}}{{{1}}}")


def number(chance: random.Random) -> str:
    return f"{chance.uniform(100, 999):.3f}"


def elements(path: QPainterPath) -> list[tuple[int, float, float]]:
    """The elements of a path in an order that does not depend on that of its parts."""
    each = (path.elementAt(index) for index in range(path.elementCount()))
    return sorted((element.type.value, element.x, element.y) for element in each)


def filled(pattern: str, chance: random.Random) -> str:
    return pattern.format(*(number(chance) for _ in range(3)))


def last_of_many(pattern: str, chance: random.Random) -> tuple[str, Outline]:
    """A formula of a form that was asked for often enough to be known."""
    latex = ""
    for _ in range(digits.FIRST_ASKS + 3):
        latex = filled(pattern, chance)
        outline_of(latex)
    return latex, outline_of(latex)


@pytest.mark.parametrize("pattern", FORMS)
def test_exchanged_digits_stand_where_they_would_be_typeset(qapp: object, pattern: str) -> None:
    chance = random.Random(pattern)
    latex, found = last_of_many(pattern, chance)
    typeset = typeset_outline(latex)
    assert found is not typeset
    assert found.width == pytest.approx(typeset.width, abs=1.0)
    assert typeset.ascent <= found.ascent + DRIFT
    assert typeset.descent <= found.descent + DRIFT
    paths, wanted = dict(found.paths), dict(typeset.paths)
    assert paths.keys() == wanted.keys()
    for role, path in paths.items():
        assert path.elementCount() == wanted[role].elementCount()
        for one, other in zip(elements(path), elements(wanted[role]), strict=True):
            assert one == pytest.approx(other, abs=DRIFT)
    assert found.say() == typeset.say()


@pytest.mark.parametrize("pattern", CUT_FOR_THEIR_SIZE)
def test_digits_of_another_cut_are_typeset_as_they_are(qapp: object, pattern: str) -> None:
    latex, found = last_of_many(pattern, random.Random(pattern))
    assert found is typeset_outline(latex, "en")


@pytest.mark.parametrize("latex", ["", "f'", "x^2", "\\sqrt[3]{x}", "0"])
def test_formulas_without_such_digits_are_what_they_are(qapp: object, latex: str) -> None:
    for _ in range(digits.FIRST_ASKS + 2):
        assert elements(outline_of(latex).paths[0][1]) if latex else not outline_of(latex).paths
