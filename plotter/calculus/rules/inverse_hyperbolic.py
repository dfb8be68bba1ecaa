"""The derivatives of the inverse hyperbolic functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class InverseHyperbolicRule(FunctionRule):
    """The derivative of an inverse hyperbolic function."""

    key = "inverse_hyperbolic"
    name = mark("Derivative of an inverse hyperbolic function")
    formula = "(arsinh x)′ = 1 / √(x² + 1), (artanh x)′ = 1 / (1 − x²)"
    examples = ("arsinh(x)", "arcosh(x)", "artanh(x)", "arcoth(x)", "arsech(x)", "arcsch(x)")
