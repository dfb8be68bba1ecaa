"""A scene computed at once, without a window."""

import pytest

from plotter.engine.still import still_scene
from plotter.language.write import to_text
from plotter.model.state import Inputs, View


@pytest.mark.parametrize(
    ("text", "told"),
    [("x(x-100)", "2*x - 100"), ("x^2 e^x", "x*(x + 2)*e^x"), ("x^2 e^(-x)", "x*(2 - x)*e^(-x)")],
)
def test_the_derivative_is_told_in_its_short_form(text: str, told: str) -> None:
    results = still_scene(Inputs(text=text), View(), (640, 360)).results
    assert results.simplified is not None and to_text(results.simplified) == told
