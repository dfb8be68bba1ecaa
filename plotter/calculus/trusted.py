"""Values that are right to nine digits: doubles where a bound on their rounding says so.

Where it does not, the point is computed again with as many digits as it takes.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from plotter.calculus.slopes import rounding_errors
from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import derivative_values, rough_points
from plotter.numeric.evaluate import evaluate, registers_of
from plotter.numeric.program import program_of

CLOSENESS = 1e-10
"""A relative error up to this is certainly one that may be left."""

MOST_OPERATIONS = 50_000
"""As many operations are computed again at most; the other points stay as the doubles have them."""

Flags = NDArray[np.bool_]


def trusted_values(node: Node, values: Mapping[str, FloatArray]) -> FloatArray:
    """The values of an expression, nan where it is undefined."""
    found = evaluate(node, values)
    return _improved(node, values, found, _doubtful(node, values, found))


def trusted_slopes(
    function: Node, derivative: Node, variable: str, values: Mapping[str, FloatArray]
) -> FloatArray:
    """The derivative where the function is defined and differentiable, else nan.

    Where an operation of the function is at its break, the one-sided limits decide, as in
    `derivative_values`.
    """
    found = derivative_values(function, derivative, variable, values)
    program = program_of(function)
    rough = rough_points(program, registers_of(program, values), variable)
    doubtful = ~rough & _doubtful(derivative, values, found)
    slopes = _improved(derivative, values, found, doubtful)
    return np.where(np.isnan(trusted_values(function, values)), np.nan, slopes)


def _doubtful(node: Node, values: Mapping[str, FloatArray], found: FloatArray) -> Flags:
    """Where rounding may have cost digits, or made or lost a value."""
    registers, errors = rounding_errors(node, values)
    with np.errstate(all="ignore"):
        sure = errors[-1] <= CLOSENESS * np.abs(found)
    doubtful = np.isfinite(found) & ~sure
    lost = np.zeros(found.shape, dtype=bool)
    program = program_of(node)
    for place, (step, kernel) in enumerate(zip(program.steps, program.kernels, strict=True)):
        here = registers[place]
        lost |= np.isinf(here) | ((here == 0) & (errors[place] > 0))
        if kernel is None or not step.arguments or not np.isnan(here).any():
            continue
        arguments = [registers[argument] for argument in step.arguments]
        known = ~np.any(np.broadcast_arrays(*(np.isnan(a) for a in arguments)), axis=0)
        with np.errstate(all="ignore"):
            for sign in (-1.0, 1.0):
                moved = [
                    argument + sign * errors[place]
                    for argument, place in zip(arguments, step.arguments, strict=True)
                ]
                lost |= np.isnan(here) & known & ~np.isnan(kernel(*moved))
    return np.asarray(doubtful | (np.isnan(found) & lost))


def _improved(
    node: Node, values: Mapping[str, FloatArray], found: FloatArray, doubtful: Flags
) -> FloatArray:
    """The values with the doubtful ones computed again."""
    most = max(1, MOST_OPERATIONS // len(program_of(node).steps))
    places = np.flatnonzero(doubtful)[:most]
    if not places.size:
        return found
    # Imported only where it is needed: mpmath takes its time.
    from plotter.calculus.precise import NoValueError, precise_value

    full = {name: np.broadcast_to(value, found.shape).ravel() for name, value in values.items()}
    better = found.ravel().copy()
    for place in places:
        point = {name: float(array[place]) for name, array in full.items()}
        try:
            better[place] = precise_value(node, point)
        except NoValueError:
            continue
    better[~np.isfinite(better)] = np.nan
    return better.reshape(found.shape)
