"""The derivatives of floor and its friends."""

from plotter.calculus.rules.function import FunctionRule


class StepFunctionRule(FunctionRule):
    """(⌊x⌋)′ = 0, except where it jumps."""

    key = "step_function"
    name = "Derivative of a step function"
    examples = ("floor(x)", "ceil(x)", "round(x)", "trunc(x)", "frac(x)", "Heaviside(x)")

    def reason(self, function: str) -> str:
        """Between two jumps nothing changes."""
        if function == "frac":
            return "Between two jumps it grows exactly as fast as its argument."
        return "Between two jumps it is constant; where it jumps there is no derivative."
