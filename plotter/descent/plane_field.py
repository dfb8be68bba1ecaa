"""A function of two variables at many places at once, and runs from all of them together.

Places are arrays of shape (2, n). Methods that treat every coordinate by itself work on them as
they are; Newton's method solves for both coordinates together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

import numpy as np

from plotter.calculus.differentiate import differentiate
from plotter.descent.field import FloatArray, Rate, Sweep
from plotter.descent.many import FAR, Method, Runs
from plotter.language.tree import Node
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import program_of
from plotter.numeric.target import SupersededError

NEWTON = "newton"
ONE_BY_ONE = frozenset({"backtracking"})
"""Methods whose step is looked for along a line: they cannot go together."""


class PlaneField:
    """A typed function of two variables; `sign` −1 turns it upside down, to maximize."""

    def __init__(
        self,
        body: Node,
        partials: tuple[Node, Node],
        variables: tuple[str, str],
        parameters: Mapping[str, float],
        *,
        sign: float = 1.0,
    ) -> None:
        self._body, self._partials, self._variables = body, partials, variables
        self._fixed = {name: np.asarray(value) for name, value in parameters.items()}
        self._sign = sign

    def values(self, x: FloatArray) -> FloatArray:
        """f, of shape (n,); infinite where too large."""
        return self._at(self._body, x)

    def slopes(self, x: FloatArray) -> FloatArray:
        """The gradient, of shape (2, n)."""
        return np.stack([self._at(part, x) for part in self._partials])

    def seconds(self, x: FloatArray) -> FloatArray:
        """The second derivatives along the axes, of shape (2, n)."""
        return np.stack([self._at(self._hessian[place][place], x) for place in (0, 1)])

    def newton(self, rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        """The step to the flat point of the fitted quadratic; not a number where it has none."""
        (a, b), (_, d) = [[self._at(entry, x) for entry in row] for row in self._hessian]
        determinant = a * d - b * b
        u, v = gradient
        solution = np.stack((d * u - b * v, a * v - b * u)) / determinant
        return -rate * np.where((u == 0) & (v == 0), 0.0, solution)

    @cached_property
    def _hessian(self) -> tuple[tuple[Node, ...], ...]:
        return tuple(
            tuple(differentiate(part, name).after for name in self._variables)
            for part in self._partials
        )

    def _at(self, node: Node, x: FloatArray) -> FloatArray:
        values = {**self._fixed, self._variables[0]: x[0], self._variables[1]: x[1]}
        return self._sign * np.broadcast_to(registers_of(program_of(node), values)[-1], x[0].shape)


def run_plane(
    field: PlaneField,
    method: Method,
    starts: FloatArray,
    rate: Rate,
    steps: int,
    *,
    unwanted: Callable[[], bool] | None = None,
) -> Runs | None:
    """The runs from all starts, of shape (2, n), with one rate or a rate each.

    None for a method that cannot go many ways together; raises SupersededError once they are
    `unwanted`.
    """
    if method.optimizer.name in ONE_BY_ONE:
        return None
    rate_at = method.rates(rate, steps)
    step: Sweep = field.newton
    if method.optimizer.name != NEWTON:
        step = method.optimizer.sweep(field, method.optimizer.settings(method.options))
    x = np.array(starts, dtype=np.float64)
    far = FAR * max(1.0, float(np.max(np.abs(x))))
    count = len(starts[0])
    left = fled = np.zeros(count, dtype=bool)
    heights = np.empty((steps + 1, count))
    before = last = x
    with np.errstate(all="ignore"):
        for k in range(steps + 1):
            if unwanted is not None and unwanted():
                raise SupersededError
            f, slope = field.values(x), field.slopes(x)
            left = left | (np.isnan(f) & ~fled)
            fled = fled | (np.isinf(f) & ~left)
            heights[k] = np.where(fled, np.inf, np.where(left, np.nan, f))
            if k == steps:
                break
            after = x + step(rate_at(k), x, f, slope)
            fled = fled | ((np.abs(after).max(axis=0) > far) & ~left)
            stuck = left | fled | np.isnan(after.sum(axis=0))
            last, x = x, np.where(stuck, x, after)
            if k == (3 * steps) // 4:
                before = x
    return Runs(x, before, last, left, fled, heights)
