"""The derivatives of the absolute value and the sign."""

from plotter.calculus.rules.function import FunctionRule
from plotter.language.words import mark, tr


class AbsoluteValueRule(FunctionRule):
    """The derivative of the absolute value."""

    key = "absolute_value"
    name = mark("Derivative of the absolute value")
    formula = "(|x|)′ = x / |x|, except at 0"
    examples = ("abs(x)", "sign(x)")

    def reason(self, function: str) -> str:
        """The two branches and the corner between them."""
        if function == "sign":
            return tr("The sign is constant on either side of 0 and jumps there.")
        return tr("The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.")
