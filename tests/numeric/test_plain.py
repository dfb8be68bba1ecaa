"""The first picture's curve is the quick curve, computed without numpy."""

import numpy as np
import pytest

from plotter.language.parse import read
from plotter.model.state import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.numeric.plain import quick_branches
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

VIEWS = (FIRST_VIEWPORT, Viewport(-10.0, 10.0, -2.0, 3.0), Viewport(0.0, 1e-3, -50.0, 1.0))


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(
    "text",
    [
        FIRST_FUNCTION, "1", "3x - 1", "x^3 - x", "1/x", "tan x", "sin(1/x)", "ln x",
        "sqrt(1-x^2)", "floor x", "abs x", "x^(1/3)", "e^(e^x)", "sin(100x)", "1/(x-1)^2",
        "gamma x", "atan(tan x)", "1e300x^3", "digamma x", "x^x", "0/0",
    ],
)  # fmt: skip
def test_the_branches_are_those_of_the_quick_curve(text: str, view: Viewport) -> None:
    definition, size = read(text), (367, 211)
    plain = quick_branches(definition.body, definition.variable, view, size)
    expected = sample(
        definition.body, view, size, variable=definition.variable, certified=False
    ).branches
    assert [len(branch) for branch in plain] == [len(branch) for branch in expected]
    for ours, theirs in zip(plain, expected, strict=True):
        # Python's functions and numpy's may differ in the last digit.
        np.testing.assert_allclose(np.array(ours), theirs, rtol=1e-12, atol=1e-12 * view.height)
