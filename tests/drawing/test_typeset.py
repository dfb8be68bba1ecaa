import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.theme import theme
from plotter.drawing.typeset import speech, typeset


def ink(pixels: NDArray[np.int16]) -> NDArray[np.bool_]:
    return pixels.min(axis=2) < 128


@pytest.mark.parametrize(
    "latex",
    [
        "f",
        "f'(x) = x^{2} e^{x}",
        r"\frac{\sqrt[3]{x}}{\left(x+1\right)^{2}}",
        r"\begin{cases}x & x<0\\ -x & \text{otherwise}\end{cases}",
        r"\operatorname{ReLU}(x) + \ln\left|x\right| \cdot \cancel{x}",
        r"\sum_{i=1}^{n} \hat{y}_i - \eta\,\nabla L",
    ],
)
def test_ink_fills_the_box_and_nothing_else(latex: str, render) -> None:
    formula = typeset(latex, 40)
    assert formula.width > 0

    def paint(painter: QPainter, _: QRectF) -> None:
        formula.draw(painter, 20, 120, theme("light"))

    rows, columns = np.nonzero(ink(render(paint, (900, 240))))
    assert columns.min() >= 20 - 6
    assert columns.max() <= 20 + formula.width + 6
    assert rows.min() >= 120 - formula.ascent - 2
    assert rows.max() <= 120 + formula.descent + 2
    assert columns.max() - columns.min() >= 0.7 * formula.width
    assert rows.max() - rows.min() >= 0.7 * formula.height


def test_size_is_proportional() -> None:
    small, large = typeset("x^2", 10), typeset("x^2", 30)
    assert large.width == pytest.approx(3 * small.width)
    assert large.height == pytest.approx(3 * small.height)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_roles_become_the_colors_of_the_theme(name: str, render, near) -> None:
    formula = typeset(r"\textcolor{f}{MM} + \textcolor{text-muted}{MM} + MM", 40)
    look = theme(name)

    def paint(painter: QPainter, _: QRectF) -> None:
        formula.draw(painter, 5, 60, look, color="tangent")

    pixels = render(paint, (400, 90), background=look.color("surface").name())
    for role in ("f", "text-muted", "tangent"):
        assert near(pixels, look.color(role)).sum() > 100
    assert near(pixels, look.color("text")).sum() == 0


def test_what_cannot_be_typeset_shows_its_source(render) -> None:
    deep = r"\sqrt{" * 100 + "x" + "}" * 100
    formula = typeset(deep, 8)
    assert formula.width > 0

    def paint(painter: QPainter, _: QRectF) -> None:
        formula.draw(painter, 5, 50, theme("light"))

    assert ink(render(paint, (300, 80))).sum() > 200
    assert speech(deep) == deep


def test_an_empty_formula_has_no_size() -> None:
    formula = typeset("", 20)
    assert (formula.width, formula.height) == (0, 0)


def test_a_scaled_formula_is_sharp_not_magnified(render) -> None:
    formula = typeset("x", 12)

    def paint(painter: QPainter, _: QRectF) -> None:
        formula.draw(painter, 4, 20, theme("light"))

    once, eightfold = render(paint, (30, 30)), render(paint, (30, 30), ratio=8)
    gray_once = ((once > 60) & (once < 200)).all(axis=2).sum() / ink(once).sum()
    gray_large = ((eightfold > 60) & (eightfold < 200)).all(axis=2).sum() / ink(eightfold).sum()
    assert gray_large < gray_once / 2


def test_speech_is_words() -> None:
    assert speech("x^{2}") == "x squared"
