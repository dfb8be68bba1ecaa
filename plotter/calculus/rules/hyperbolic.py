"""The derivatives of the hyperbolic functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class HyperbolicRule(FunctionRule):
    """The derivative of a hyperbolic function."""

    key = "hyperbolic"
    name = mark("Derivative of a hyperbolic function")
    formula = "(sinh x)′ = cosh x, (cosh x)′ = sinh x, (tanh x)′ = 1 / cosh² x"
    examples = ("sinh(x)", "cosh(x)", "tanh(x)", "coth(x)", "sech(x)", "csch(x)")
