"""The derivatives of the trigonometric functions."""

from plotter.calculus.rules.function import FunctionRule


class TrigonometricRule(FunctionRule):
    """(sin x)′ = cos x, (cos x)′ = −sin x, (tan x)′ = 1 / cos² x."""

    key = "trigonometric"
    name = "Derivative of a trigonometric function"
    examples = ("sin(x)", "cos(x)", "tan(x)", "cot(x)", "sec(x)", "csc(x)")
