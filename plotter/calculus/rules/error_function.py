"""The derivatives of the error functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class ErrorFunctionRule(FunctionRule):
    """(erf x)′ = 2 / √π · e^(−x²)."""

    key = "error_function"
    name = mark("Derivative of the error function")
    examples = ("erf(x)", "erfc(x)")
