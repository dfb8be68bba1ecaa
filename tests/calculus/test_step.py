"""The way through a derivation to one of its steps."""

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression


def test_a_way_leads_to_a_step_or_nowhere() -> None:
    step = differentiate(read_expression("x^2*sin(3x)"), "x")
    assert step.at(()) is step
    assert step.at((0,)) is step.children[0]
    assert step.at((1, 0)) is step.children[1].children[0]
    assert step.at((1, 7)) is None
    assert step.at((-1,)) is None
