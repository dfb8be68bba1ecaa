"""Holds every step of a derivation against slopes found without any rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from plotter.calculus.conditions import own_variable
from plotter.calculus.slopes import rounding_bounds, slope_values
from plotter.calculus.step import Step
from plotter.language.tree import Node, symbols
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

TOLERANCE = 1e-6
"""The largest relative error that rounding may explain."""

_CANDIDATES = 48
_NUDGES = (1 - 4e-16, 1 + 4e-16, 1 - 1e-13, 1 + 1e-13)
_AMPLIFIED = 100.0
"""How far rounding inside both formulas may exceed what a change in the last digits does."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found.

    `points` is the number of points of the domain where the whole derivation was held against
    independent slopes, `largest_error` the largest relative error of any step at any of them,
    `failed` the steps that are not true. With no point at all nothing is claimed.
    """

    points: int
    largest_error: float
    failed: tuple[Step, ...] = ()


@dataclass(slots=True)
class _Findings:
    largest_error: float = 0.0
    failed: list[Step] = field(default_factory=list[Step])


def check_derivation(
    function: Node,
    step: Step,
    variable: str,
    parameters: Mapping[str, float],
    *,
    points: int = 5,
    seed: int = 1,
    against: Node | None = None,
) -> Report:
    """Check every step at random points of the function's domain.

    The result is held against the slope of `against`, if given, instead of what the first
    step started from: a rewritten function must have the slope of the one that was typed.
    Parameters without a value get a random one. A point counts if the function has a slope
    there; the steps inside are checked at the values their own variable takes at these points.
    """
    random = np.random.default_rng(seed)
    fixed = {name: np.asarray(float(value)) for name, value in parameters.items()}
    for name in sorted(symbols(function) - {variable} - set(fixed)):
        fixed[name] = np.asarray(random.uniform(0.5, 2.0))
    chosen = _points(function, variable, fixed, random, points)
    findings = _Findings()
    if chosen.size:
        place = {**fixed, variable: chosen}
        if against is not None:
            _hold(replace(step, before=against), variable, place, findings)
        for inner, name, values in _steps(step, variable, place):
            _hold(inner, name, values, findings)
    return Report(int(chosen.size), findings.largest_error, tuple(findings.failed))


def _points(
    function: Node,
    variable: str,
    fixed: Mapping[str, FloatArray],
    random: np.random.Generator,
    count: int,
) -> FloatArray:
    """Random points where the function has a slope, looked for near 0 first, then farther out."""
    found = np.empty(0)
    for reach in (2.0, 6.0, 0.5, 30.0, 0.02, 1000.0):
        candidates = random.uniform(-reach, reach, _CANDIDATES)
        slopes = slope_values(function, variable, {**fixed, variable: candidates})
        found = np.concatenate((found, candidates[np.isfinite(slopes)][:count]))
        if found.size >= count:
            break
    return found[:count]


def _steps(
    root: Step, variable: str, values: Mapping[str, FloatArray]
) -> Iterator[tuple[Step, str, Mapping[str, FloatArray]]]:
    """Every step with its variable and the values of the symbols it contains."""
    stack = [(root, variable, values)]
    while stack:
        step, name, known = stack.pop()
        yield step, name, known
        for part in step.parts:
            if part.step is None:
                continue
            own = own_variable(step, part)
            if own is None:
                stack.append((part.step, name, known))
            else:
                inner = next(other.expression for other in step.parts if other.name == own)
                stack.append((part.step, own, {**known, own: evaluate(inner, known)}))


def _hold(step: Step, variable: str, values: Mapping[str, FloatArray], findings: _Findings) -> None:
    """Compare one step's result with the slope of what it started from."""
    expected = slope_values(step.before, variable, values)
    stated = np.broadcast_to(evaluate(step.after, values), expected.shape)
    both = np.isfinite(expected) & np.isfinite(stated)
    if not both.any():
        if np.isfinite(expected).any():
            findings.failed.append(step)
        return
    errors = np.where(both, _errors(expected, stated), 0.0)
    wrong = np.asarray(errors > TOLERANCE)
    if wrong.any():
        wrong = wrong & ~_explained(step, variable, values, expected, stated)
    if wrong.any():
        findings.failed.append(step)
    sound = errors[errors <= TOLERANCE] if not wrong.any() else errors
    findings.largest_error = max(findings.largest_error, float(sound.max(initial=0.0)))


def _errors(expected: FloatArray, stated: FloatArray) -> FloatArray:
    """Relative errors, absolute ones for values below 1e-6."""
    size = np.maximum(np.maximum(np.abs(expected), np.abs(stated)), 1e-6)
    return np.abs(expected - stated) / size


def _explained(
    step: Step,
    variable: str,
    values: Mapping[str, FloatArray],
    expected: FloatArray,
    stated: FloatArray,
) -> NDArray[np.bool_]:
    """Where rounding explains the difference: of the result itself, or of the variable."""
    spread = rounding_bounds(step.after, values)
    for nudge in _NUDGES:
        moved = {**values, variable: values[variable] * nudge}
        slopes = slope_values(step.before, variable, moved)
        results = np.broadcast_to(evaluate(step.after, moved), expected.shape)
        spread = np.fmax(spread, np.abs(slopes - expected) * _AMPLIFIED)
        spread = np.fmax(spread, np.abs(results - stated) * _AMPLIFIED)
    return np.asarray(spread * 10 >= np.abs(expected - stated))
