"""What a function is like as a whole: symmetry, period, and where it goes far out."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Literal

import numpy as np
from msgspec import Struct

from plotter.language.numbers import format_number
from plotter.numeric.chance import evenly
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import program_of
from plotter.numeric.target import Target

Symmetry = Literal["even", "odd", "none"]
SAME = 1e-9
PROBES = 60
GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0
TURN = {"sin": 2 * math.pi, "cos": 2 * math.pi, "tan": math.pi}
STEP = {"floor": 1.0, "ceil": 1.0}
UNITS = ((1.0, "", ""), (math.pi, "\\pi", "π"), (math.e, "e", "e"))
"""Numbers of which short fractions are told, with their names in LaTeX and in text."""


class Asymptote(Struct, frozen=True):
    """A line that the curve approaches: x = place, or y = slope · x + height."""

    kind: Literal["vertical", "horizontal", "oblique"]
    latex: str
    place: float = 0.0
    slope: float = 0.0
    height: float = 0.0


def _probes(width: float) -> FloatArray:
    random = Random(12)
    return np.concatenate((evenly(random, 0, width, PROBES), evenly(random, 0, 4, PROBES)))


def _alike(first: FloatArray, second: FloatArray) -> bool:
    """Whether the values agree, and are undefined at the same places."""
    known = ~np.isnan(first)
    finite = np.isfinite(first) & np.isfinite(second)
    if not finite.any() or not np.array_equal(known, ~np.isnan(second)):
        return False
    size = np.maximum(np.abs(first), np.abs(second))
    near = finite & (np.abs(first - second) <= SAME * np.maximum(size, SAME))
    return bool(np.all((near | (first == second))[known]))


def symmetry(target: Target, width: float) -> Symmetry:
    """Even where f(−x) = f(x), odd where f(−x) = −f(x), at many places up to `width`."""
    x = _probes(width)
    with np.errstate(all="ignore"):
        right, left = target.values(x), target.values(-x)
        if _alike(right, left):
            return "even"
        return "odd" if _alike(right, -left) else "none"


def period(target: Target) -> float | None:
    """The smallest p > 0 with f(x + p) = f(x), from the periods of the parts; None without."""
    parts = sorted(_periods_of_parts(target))
    if not parts:
        return None
    whole = parts[0]
    for part in parts[1:]:
        ratio = Fraction(part / whole).limit_denominator(60)
        if ratio == 0 or abs(float(ratio) * whole - part) > SAME * part:
            return None
        whole *= ratio.numerator
    x = np.asarray(_probes(20.0) - 10.0, dtype=np.float64)
    with np.errstate(all="ignore"):
        values = target.values(x)
        if _alike(values, np.full_like(values, values[0])):
            return None
        for divisor in range(24, 0, -1):
            if _alike(values, target.values(x + whole / divisor)):
                return whole / divisor
    return None


def _periods_of_parts(target: Target) -> set[float]:
    """The periods of sines, tangents and floors of linear arguments."""
    x = np.array([-1.0, 0.0, 1.0, 2.5])
    program = program_of(target.function)
    registers = registers_of(program, target.arguments(x))
    found: set[float] = set()
    for step in program.steps:
        base = TURN.get(step.operation) or STEP.get(step.operation)
        if base is None:
            continue
        u = np.broadcast_to(registers[step.arguments[0]], x.shape)
        slope = float(u[2] - u[1])
        if abs(slope) > 1e-12 and np.allclose(u, u[1] + slope * x, rtol=1e-12, atol=1e-12):
            found.add(_exact(base / abs(slope)))
    return found


def _exact(value: float) -> float:
    """The same number, or the short fraction or multiple of π that rounding has changed."""
    for unit in (1.0, math.pi):
        ratio = Fraction(value / unit).limit_denominator(1000)
        if abs(float(ratio) * unit - value) <= 1e-13 * value:
            return float(ratio) * unit
    return value


def asymptotes_far_out(target: Target, slope: Target, reach: float) -> list[Asymptote]:
    """The horizontal and oblique asymptotes to the right and to the left.

    A function that is a straight line itself out there has none.
    """
    found: list[Asymptote] = []
    for side in (1.0, -1.0):
        # No whole numbers, at which x − ⌊x⌋ is 0 and (−x)^x has values.
        x: FloatArray = side * GOLDEN * np.exp2(np.arange(4.0, 40.0, 0.5))
        near: FloatArray = side * reach * np.linspace(0.05, 1.0, 20)
        with np.errstate(all="ignore"):
            rise, height = 0.0, _settled(target.values(x))
            if height is None:
                rise = _settled(slope.values(x)) or 0.0
                height = _settled(target.values(x) - rise * x) if rise else None
            straight = target.values(near) - (rise * near + (height or 0.0))
        if height is None or not np.any(np.abs(straight) > SAME * max(1.0, abs(height))):
            continue
        kind: Literal["horizontal", "oblique"] = "oblique" if rise else "horizontal"
        line = Asymptote(kind, line_latex(rise, height), slope=rise, height=height)
        if all(line.latex != other.latex for other in found):
            found.append(line)
    return found


def _settled(values: FloatArray) -> float | None:
    """What the values come to, or None."""
    steps = [
        (abs(second - first), second)
        for first, second in pairwise(values.tolist())
        if math.isfinite(first) and math.isfinite(second)
    ]
    if len(steps) < 8 or not math.isfinite(values[8]):
        return None
    size, value = min(steps, key=lambda step: step[0])
    # A slow logarithm comes to rest nowhere; noise of large x is not looked at.
    later = [step for step, _ in steps[-6:]]
    if size > 1e-7 * max(1.0, abs(value)) or max(later) > 1e-3 * max(1.0, abs(value)):
        return None
    return _simple(value)


def _simple(value: float) -> float:
    """The simple number that is meant: 0, a short fraction, one of π or e, else the value."""
    tolerance = 3e-7 * max(1.0, abs(value))
    for unit, _, _ in UNITS:
        ratio = Fraction(value / unit).limit_denominator(24)
        if abs(float(ratio) * unit - value) <= tolerance:
            return float(ratio) * unit
    return value


def number_latex(value: float) -> str:
    """A number for a label: a short fraction, a fraction of π or e, or six digits."""
    for unit, name, _ in UNITS:
        ratio = Fraction(value / unit).limit_denominator(24)
        if abs(float(ratio) * unit - value) <= 1e-9 * max(1.0, abs(value)):
            return _fraction_latex(ratio, name)
    return f"{value:.6g}"


def _fraction_latex(ratio: Fraction, name: str) -> str:
    sign = "-" if ratio < 0 else ""
    top = str(abs(ratio.numerator)) if abs(ratio.numerator) != 1 or not name else ""
    top = (top + name) if ratio else "0"
    if ratio.denominator == 1:
        return sign + top
    return f"{sign}\\frac{{{top}}}{{{ratio.denominator}}}"


def line_latex(slope: float, height: float, variable: str = "x") -> str:
    """The equation of a line, y = 2x − 1."""
    if slope == 0:
        return f"y = {number_latex(height)}"
    factor = {1.0: "", -1.0: "-"}.get(slope, number_latex(slope) + " ")
    rest = "" if height == 0 else f" {'+' if height > 0 else '-'} {number_latex(abs(height))}"
    return f"y = {factor}{variable}{rest}"


def line_text(slope: float, height: float, variable: str = "x") -> str:
    """The equation of a line in plain text, y = 2x − π/2."""
    if slope == 0:
        return f"y = {_number_text(height)}"
    factor = {1.0: "", -1.0: "−"}.get(slope, _number_text(slope))
    if "/" in factor:
        factor = f"({factor})"
    rest = "" if height == 0 else f" {'+' if height > 0 else '−'} {_number_text(abs(height))}"
    return f"y = {factor}{variable}{rest}"


def _number_text(value: float) -> str:
    """A number in plain text: a short fraction, a fraction of π or e, or six digits."""
    for unit, _, name in UNITS:
        ratio = Fraction(value / unit).limit_denominator(24)
        if abs(float(ratio) * unit - value) <= 1e-9 * max(1.0, abs(value)):
            top = str(abs(ratio.numerator))
            top = name if name and top == "1" else top + name
            whole = top if ratio.denominator == 1 else f"{top}/{ratio.denominator}"
            return f"−{whole}" if ratio < 0 else whole
    return format_number(value, digits=6)
