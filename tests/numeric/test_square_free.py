"""Sums with repeated factors are powers, and nothing else is changed."""

import sys
from types import FrameType

import numpy as np
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.language.tree import size
from plotter.language.write import to_text
from plotter.numeric.square_free import with_powers
from plotter.numeric.target import Target


@pytest.mark.parametrize(
    ("text", "powers"),
    [
        ("-x^2+4x-4", "-(x - 2)^2"),
        ("2x^3-2x^2-2x+2", "2*(x + 1)*(x - 1)^2"),
        ("x^2/4-x+1", "1/4*(x - 2)^2"),
        ("0.25x^2-x+1", "1/4*(x - 2)^2"),
        ("4x^2-12x+9", "(2*x - 3)^2"),
        ("x*x-2x+1", "(x - 1)^2"),
        ("x^4-2x^2+1", "(x^2 - 1)^2"),
        ("(x+1)^8-2(x+1)^4+1", "(x^4 + 4*x^3 + 6*x^2 + 4*x)^2"),
        ("sin(x)^2-2sin(x)+1", "(sin(x) - 1)^2"),
        ("e^(2x)-2e^x+1", "(e^x - 1)^2"),
        ("1/(x^2-2x+1)", "1/(x - 1)^2"),
        ("sqrt(x^2+2x+1)", "sqrt((x + 1)^2)"),
        ("ln(x^2-2x+1) + x^2", "ln((x - 1)^2) + x^2"),
        ("sin(x^2-2x+1)^2 + 2sin(x^2-2x+1) + 1", "(sin((x - 1)^2) + 1)^2"),
    ],
)
def test_repeated_factors_are_powers(text: str, powers: str) -> None:
    node = read_expression(text)
    assert to_text(with_powers(node)) == powers
    x = np.linspace(-3.1, 4.3, 40)
    with np.errstate(all="ignore"):
        values = Target(read_expression(powers), "x", {}).values(x)
        assert np.allclose(Target(node, "x", {}).values(x), values, equal_nan=True)


@pytest.mark.parametrize(
    "text",
    ["x^2+3x", "x^2-1", "(x-1)^2", "x^2-2sqrt(2)x+2", "a x^2+2a x+a", "x^2+2x y+y^2",
     "sin x + cos x", "x^2 e^x", "x^(1/2)-2x^(1/4)+1", "x^200-2x^100+1", "x^2-x^2",
     "pi^2-2pi+1", "x+1/x-2", "7"],
)  # fmt: skip
def test_all_else_stays_the_same_tree(text: str) -> None:
    node = read_expression(text)
    assert with_powers(node) is node


def test_what_derivatives_share_is_looked_at_once() -> None:
    function = read_expression("sin(" * 60 + "x^2-2x+1" + ")" * 60)
    slope = differentiate(function, "x").after
    bend = differentiate(slope, "x").after
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code.co_filename.endswith("square_free.py")

    sys.setprofile(count)
    try:
        changed = with_powers(bend)
    finally:
        sys.setprofile(None)
    assert changed is not bend
    assert calls < 20 * size(bend)
