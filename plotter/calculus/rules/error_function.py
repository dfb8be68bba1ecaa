"""The derivatives of the error functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class ErrorFunctionRule(FunctionRule):
    """The derivative of the error function."""

    key = "error_function"
    name = mark("Derivative of the error function")
    formula = "(erf x)′ = 2 / √π · e^(−x²)"
    examples = ("erf(x)", "erfc(x)")
