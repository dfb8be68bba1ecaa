"""The derivatives of the error functions."""

from plotter.calculus.rules.function import FunctionRule


class ErrorFunctionRule(FunctionRule):
    """(erf x)′ = 2 / √π · e^(−x²)."""

    key = "error_function"
    name = "Derivative of the error function"
    examples = ("erf(x)", "erfc(x)")
