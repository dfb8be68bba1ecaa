"""Values that are right to nine digits: doubles where a bound on their rounding says so.

Where it does not, the point is computed again with as many digits as it takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import numpy as np
from numpy.typing import NDArray

from plotter.calculus.slopes import rounding_errors
from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import derivative_values, rough_points
from plotter.numeric.evaluate import evaluate, registers_of
from plotter.numeric.program import program_of

CLOSENESS = 1e-10
"""A relative error up to this is certainly one that may be left."""

MOST_OPERATIONS = 50_000
"""As many operations are computed again at most; the other points stay as the doubles have them."""

BESIDE = 1e-9
"""How far from a point it is looked for a jump, relative to its size."""

FAR = 1e3
"""A function that changes so many times as fast as its slope says jumps."""

ALIKE = 1e-6
"""Slopes this close on both sides, relative to their size, make no corner."""

_JUMPS = frozenset({"floor", "ceil", "trunc", "sign", "Heaviside", "compare"})

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
    `derivative_values`; where only rounding keeps it from a jump, values on both sides do.
    """
    found = derivative_values(function, derivative, variable, values)
    program = program_of(function)
    rough = rough_points(program, registers_of(program, values), variable)
    doubtful = ~rough & _doubtful(derivative, values, found)
    slopes = _improved(derivative, values, found, doubtful)
    heights = trusted_values(function, values)
    slopes = np.where(np.isnan(heights), np.nan, slopes)
    crossing = _crossing(function, values) & ~np.isnan(heights)
    if not crossing.any():
        return slopes
    x = values[variable]
    step = BESIDE * np.maximum(1.0, np.abs(x))
    apart = np.zeros(slopes.shape, dtype=bool)
    beside: list[FloatArray] = []
    with np.errstate(all="ignore"):
        for side in (-step, step):
            moved = {**values, variable: x + side}
            reach = FAR * step * (1 + np.abs(found))
            apart |= ~(np.abs(trusted_values(function, moved) - heights) <= reach)
            beside.append(evaluate(derivative, moved))
        same = np.abs(beside[0] - beside[1]) <= ALIKE * (1 + np.abs(beside[0]))
    # Where two pieces meet without a corner, neither of them may claim the point itself.
    slopes = np.where(crossing & np.isnan(slopes) & same, found, slopes)
    return np.where(crossing & apart, np.nan, slopes)


def _doubtful(node: Node, values: Mapping[str, FloatArray], found: FloatArray) -> Flags:
    """Where rounding may have cost digits, made or lost a value, or led to another piece."""
    registers, errors = rounding_errors(node, values)
    with np.errstate(all="ignore"):
        sure = errors[-1] <= CLOSENESS * np.abs(found)
    lost: Flags = np.zeros(found.shape, dtype=bool)
    program = program_of(node)
    for place, step in enumerate(program.steps):
        here = registers[place]
        lost |= np.isinf(here) | ((here == 0) & (errors[place] > 0))
        if not step.arguments or not np.isnan(here).any():
            continue
        arguments = [registers[argument] for argument in step.arguments]
        known = ~np.any(np.broadcast_arrays(*(np.isnan(a) for a in arguments)), axis=0)
        for moved in _moved(program, place, registers, errors):
            lost |= np.isnan(here) & known & ~np.isnan(moved)
    doubtful = (np.isfinite(found) & ~sure) | (np.isnan(found) & lost)
    return np.asarray(doubtful | _crossing(node, values))


def _crossing(node: Node, values: Mapping[str, FloatArray]) -> Flags:
    """Where rounding may have led an operation to the wrong side of a jump."""
    registers, errors = rounding_errors(node, values)
    shape = np.broadcast_shapes(*(value.shape for value in values.values()))
    found: Flags = np.zeros(shape, dtype=bool)
    program = program_of(node)
    for place, step in enumerate(program.steps):
        if step.operation in _JUMPS:
            for moved in _moved(program, place, registers, errors):
                found |= moved != registers[place]
    return found


def _moved(
    program: Program, place: int, registers: list[FloatArray], errors: list[FloatArray]
) -> Iterator[FloatArray]:
    """The results of a step with its arguments moved as far as rounding may have moved them."""
    step, kernel = program.steps[place], program.kernels[place]
    if kernel is None:
        return
    count = len(step.arguments)
    for signs in product((-1.0, 1.0), repeat=count) if count <= 2 else ((-1.0,) * count,):
        with np.errstate(all="ignore"):
            yield kernel(
                *(
                    registers[argument] + sign * errors[argument]
                    for argument, sign in zip(step.arguments, signs, strict=True)
                )
            )


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
