"""Functions without any value have no derivative; all others keep theirs."""

import pytest

from plotter.calculus.existence import has_no_value, require_values
from plotter.language.parse import read
from plotter.language.problems import ProblemError


@pytest.mark.parametrize(
    "text",
    ["1/0", "sqrt(-1)", "ln(-1)x", "asin(2)", "x/0", "sqrt(-x^2-1)", "ln(-x^2)", "1/(x-x)",
     "f(x, y) = sqrt(-1 - x^2 - y^2)", "a ln(-1)", "tan(pi/2)", "x cot(pi)", "x + 1/sin(pi)",
     "sec(3pi/2) e^x", "x/(sqrt(2)^2 - 2)", "x/sin(pi)", "ln(sin(pi))", "sqrt(x tan(pi/2) + 1)"],
)  # fmt: skip
def test_what_has_no_value_anywhere_is_proved_so(text: str) -> None:
    assert has_no_value(read(text).body)
    with pytest.raises(ProblemError) as caught:
        require_values(read(text).body, text)
    assert caught.value.problem.kind == "domain"
    assert (caught.value.problem.start, caught.value.problem.end) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    ["1/x", "ln x", "sqrt(x-5)", "x^x", "0^x", "sqrt(-x^2)", "sqrt(a)", "exp(exp x)", "tan x",
     "gamma x", "asin(2x)", "10^300 x^3", "{1/0: x<0, x: x>=0}", "7", "e^1000 x", "10^400 x",
     "x/(10^20 + 1 - 10^20)", "tan(1.57) x", "x/sin(3)", "{tan(pi/2): x<0, x: x>=0}",
     "sin(pi) x", "tan(pi/2 + x)", "x ln(10^(-300))"],
)  # fmt: skip
def test_what_has_a_value_somewhere_is_let_through(text: str) -> None:
    assert not has_no_value(read(text).body)
