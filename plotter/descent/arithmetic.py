"""One step of a descent written out with its numbers, in LaTeX."""

from __future__ import annotations

from collections.abc import Sequence

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.language.numbers import agreeing_decimals, latex_number

PLAIN = "gradient_descent"
"""The method whose step is just the rate times the gradient."""


def written_out(
    trajectory: Trajectory, index: int, function: str = "f", variable: str = "x"
) -> tuple[str, ...]:
    """The lines of step `index` in one variable; () at the last point, which makes no step.

    The digits are as many as it takes for the arithmetic to agree with itself. Plain gradient
    descent shows rate times gradient; other methods show the update that they arrived at.
    """
    if not 0 <= index < len(trajectory.iterates):
        return ()
    iterate = trajectory.iterates[index]
    if not iterate.update or len(iterate.x) != 1:
        return ()
    if trajectory.optimizer == PLAIN and not trajectory.settings.get("weight_decay"):
        return _plain(trajectory, iterate, function, variable)
    return _general(iterate, variable)


def _plain(
    trajectory: Trajectory, iterate: Iterate, function: str, variable: str
) -> tuple[str, ...]:
    rate, x, gradient = trajectory.settings["learning_rate"], iterate.x[0], iterate.gradient[0]
    here, there = f"{variable}_{{{iterate.step}}}", f"{variable}_{{{iterate.step + 1}}}"

    def step(numbers: Sequence[float]) -> float:
        at, slope = numbers
        return at - rate * slope

    places = agreeing_decimals(step, (x, gradient))
    at = latex_number(x, decimals=places, zeros=True)
    slope = latex_number(gradient, decimals=places, zeros=True, parentheses=True)
    product = latex_number(rate * gradient, decimals=places, zeros=True, parentheses=True)
    result = latex_number(x + iterate.update[0], decimals=places, zeros=True)
    eta = latex_number(rate, digits=6)
    return (
        f"{there} = {here} - \\eta\\, \\textcolor{{derivative}}{{{function}'({here})}}",
        f"= {at} - {eta} \\cdot \\textcolor{{derivative}}{{{slope}}}",
        f"= {at} - {product} = {result}",
    )


def _general(iterate: Iterate, variable: str) -> tuple[str, ...]:
    x, update = iterate.x[0], iterate.update[0]
    here, there = f"{variable}_{{{iterate.step}}}", f"{variable}_{{{iterate.step + 1}}}"
    places = agreeing_decimals(sum, (x, update))
    at = latex_number(x, decimals=places, zeros=True)
    change = latex_number(update, decimals=places, zeros=True, parentheses=True)
    result = latex_number(x + update, decimals=places, zeros=True)
    return (f"{there} = {here} + \\Delta_{{{iterate.step}}}", f"= {at} + {change} = {result}")


def aligned(lines: Sequence[str]) -> str:
    """The lines below each other, their equals signs in one column."""
    rows = [line.replace("=", "&=", 1) for line in lines]
    return "\\begin{aligned} " + " \\\\ ".join(rows) + " \\end{aligned}" if rows else ""
