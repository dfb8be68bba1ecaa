"""The derivatives of the trigonometric functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class TrigonometricRule(FunctionRule):
    """The derivative of a trigonometric function."""

    key = "trigonometric"
    name = mark("Derivative of a trigonometric function")
    formula = "(sin x)′ = cos x, (cos x)′ = −sin x, (tan x)′ = 1 / cos² x"
    examples = ("sin(x)", "cos(x)", "tan(x)", "cot(x)", "sec(x)", "csc(x)")
