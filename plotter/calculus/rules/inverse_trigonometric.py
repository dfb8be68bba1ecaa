"""The derivatives of the inverse trigonometric functions."""

from plotter.calculus.rules.function import FunctionRule


class InverseTrigonometricRule(FunctionRule):
    """(arcsin x)′ = 1 / √(1 − x²), (arctan x)′ = 1 / (1 + x²)."""

    key = "inverse_trigonometric"
    name = "Derivative of an inverse trigonometric function"
    examples = ("arcsin(x)", "arccos(x)", "arctan(x)", "arccot(x)", "arcsec(x)", "arccsc(x)")
