"""The derivatives of the inverse trigonometric functions."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark


class InverseTrigonometricRule(FunctionRule):
    """The derivative of an inverse trigonometric function."""

    key = "inverse_trigonometric"
    name = mark("Derivative of an inverse trigonometric function")
    formula = "(arcsin x)′ = 1 / √(1 − x²), (arctan x)′ = 1 / (1 + x²)"
    examples = ("arcsin(x)", "arccos(x)", "arctan(x)", "arccot(x)", "arcsec(x)", "arccsc(x)")
