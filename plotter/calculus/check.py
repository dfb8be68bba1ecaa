"""Holds every step of a derivation against slopes found without any rule."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from random import Random

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from plotter.calculus.conditions import own_variable
from plotter.calculus.slopes import rounding_bounds, slope_values
from plotter.calculus.step import Step
from plotter.language.tree import Node, symbols
from plotter.language.write import to_text
from plotter.numeric.chance import evenly
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

log = logging.getLogger(__name__)

TOLERANCE = 1e-6
"""The largest relative error that rounding may explain."""

_CANDIDATES = 48
_NUDGES = (1 - 4e-16, 1 + 4e-16, 1 - 1e-13, 1 + 1e-13)
_AMPLIFIED = 100.0
"""How far rounding inside both formulas may exceed what a change in the last digits does."""


class Verdict(Struct, frozen=True):
    """What the check found of one step.

    `points` is the number of points where it could be compared, `largest_error` the largest
    relative error there. A step that is not `true` has a `place`, the value of the whole
    function's variable where it is off most, with what it states and what is right there
    (None: undefined).
    """

    step: Step
    points: int
    largest_error: float
    true: bool = True
    place: float | None = None
    stated: float | None = None
    expected: float | None = None


class Report(Struct, frozen=True):
    """What the check found.

    `points` is the number of points of the domain where the whole derivation was held against
    independent slopes, `largest_error` the largest relative error of any step at any of them,
    `failed` the steps that are not true. With no point at all nothing is claimed. `verdicts`
    has one for every step, in no particular order.
    """

    points: int
    largest_error: float
    failed: tuple[Step, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    def verdict_of(self, step: Step) -> Verdict | None:
        """What was found of this very step; None if it was never compared."""
        return next((verdict for verdict in self.verdicts if verdict.step is step), None)


class _Findings(Struct):
    places: FloatArray
    verdicts: list[Verdict] = field(default_factory=list[Verdict])

    def report(self) -> Report:
        """All verdicts together."""
        error = max((verdict.largest_error for verdict in self.verdicts), default=0.0)
        failed = tuple(verdict.step for verdict in self.verdicts if not verdict.true)
        return Report(int(self.places.size), error, failed, tuple(self.verdicts))


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
    random = Random(seed)
    fixed = {name: np.asarray(float(value)) for name, value in parameters.items()}
    for name in sorted(symbols(function) - {variable} - set(fixed)):
        fixed[name] = np.asarray(random.uniform(0.5, 2.0))
    chosen = domain_points(function, variable, fixed, random, points)
    findings = _Findings(chosen)
    if chosen.size:
        place = {**fixed, variable: chosen}
        if against is not None:
            _hold(step, against, variable, place, findings)
        for inner, name, values in _steps(step, variable, place):
            _hold(inner, inner.before, name, values, findings)
    return findings.report()


def log_failures(report: Report, function: Node) -> None:
    """Put every step that is not true into the log: it is a bug of ours, not of the reader."""
    for verdict in report.verdicts:
        if not verdict.true:
            log.error(
                "step not true: %s of %s, rule %s, at %s: stated %s, expected %s",
                to_text(verdict.step.before),
                to_text(function),
                verdict.step.rule,
                verdict.place,
                verdict.stated,
                verdict.expected,
            )


def domain_points(
    function: Node,
    variable: str,
    fixed: Mapping[str, FloatArray],
    random: Random,
    count: int,
) -> FloatArray:
    """Random points where the function has a slope, looked for near 0 first, then farther out."""
    found = np.empty(0)
    for reach in (2.0, 6.0, 0.5, 30.0, 0.02, 1000.0):
        candidates = evenly(random, -reach, reach, _CANDIDATES)
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


def _hold(
    step: Step,
    before: Node,
    variable: str,
    values: Mapping[str, FloatArray],
    findings: _Findings,
) -> None:
    """Compare one step's result with the slope of what it started from."""
    expected = slope_values(before, variable, values)
    stated = np.broadcast_to(evaluate(step.after, values), expected.shape)
    both = np.isfinite(expected) & np.isfinite(stated)
    if not both.any():
        if np.isfinite(expected).any():
            worst = int(np.flatnonzero(np.isfinite(expected))[0])
            findings.verdicts.append(_broken(step, 0, 0.0, worst, expected, stated, findings))
        return
    errors = np.where(both, _errors(expected, stated), 0.0)
    wrong = np.asarray(errors > TOLERANCE)
    if wrong.any():
        wrong = wrong & ~_explained(step, before, variable, values, expected, stated)
    points = int(np.count_nonzero(both))
    if wrong.any():
        worst = int(np.argmax(np.where(wrong, errors, 0.0)))
        error = float(errors.max())
        findings.verdicts.append(_broken(step, points, error, worst, expected, stated, findings))
        return
    sound = float(errors[errors <= TOLERANCE].max(initial=0.0))
    findings.verdicts.append(Verdict(step, points, sound))


def _broken(
    step: Step,
    points: int,
    error: float,
    worst: int,
    expected: FloatArray,
    stated: FloatArray,
    findings: _Findings,
) -> Verdict:
    """The verdict on a step that is not true, with the point where it is off most."""

    def at(values: FloatArray) -> float | None:
        value = float(np.broadcast_to(values, findings.places.shape)[worst])
        return value if np.isfinite(value) else None

    return Verdict(step, points, error, False, at(findings.places), at(stated), at(expected))


def _errors(expected: FloatArray, stated: FloatArray) -> FloatArray:
    """Relative errors, absolute ones for values below 1e-6."""
    size = np.maximum(np.maximum(np.abs(expected), np.abs(stated)), 1e-6)
    return np.abs(expected - stated) / size


def _explained(
    step: Step,
    before: Node,
    variable: str,
    values: Mapping[str, FloatArray],
    expected: FloatArray,
    stated: FloatArray,
) -> NDArray[np.bool_]:
    """Where rounding explains the difference: of the result itself, or of the variable."""
    spread = rounding_bounds(step.after, values)
    for nudge in _NUDGES:
        moved = {**values, variable: values[variable] * nudge}
        slopes = slope_values(before, variable, moved)
        results = np.broadcast_to(evaluate(step.after, moved), expected.shape)
        spread = np.fmax(spread, np.abs(slopes - expected) * _AMPLIFIED)
        spread = np.fmax(spread, np.abs(results - stated) * _AMPLIFIED)
    return np.asarray(spread * 10 >= np.abs(expected - stated))
