"""Where the derivative exists, its value there, and why it does not exist elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import ArrayLike

from plotter.language.tree import Node
from plotter.language.words import localized, tr
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.difference_quotient import squeezed
from plotter.numeric.enclose import enclose, in_shape
from plotter.numeric.evaluate import compile_scalar, registers_of
from plotter.numeric.interval import BoolArray
from plotter.numeric.program import CACHED_PROGRAMS, pair_of, program_of
from plotter.numeric.scalar import compile_registers

Kind = Literal[
    "undefined",
    "hole",
    "pole",
    "jump",
    "corner",
    "vertical tangent",
    "no limit",
    "edge of the domain",
]


class NoDerivative(Struct, frozen=True):
    """Why a function has no derivative at a point; slopes are one-sided, ±inf or None."""

    kind: Kind
    sentence: str
    left: float | None = None
    right: float | None = None


MOST_LOOKS = 300
HALVED = 2.0 ** -np.arange(6.0, 42.0)
"""How far from a point its one-sided limits are looked for, in its size."""
PROOF_WIDTH = 1e-9
TINY = 1e-100


@lru_cache(maxsize=CACHED_PROGRAMS)
def rough_registers(
    program: Program, variable: str, parts: frozenset[int] | None = None
) -> tuple[tuple[str, int, int], ...]:
    """What makes a point rough: (test, register, register) for each operation with a break.

    Of a program of several results only the given parts are looked at.

    The tests are "zero" (the first register is 0), "equal" (both are), "whole" (the first is
    an integer) and "one" (it is 1 or −1).
    """
    found: list[tuple[str, int, int]] = []
    moving: list[bool] = []
    for register, step in enumerate(program.steps):
        inner = any(moving[a] for a in step.arguments)
        moving.append(inner or (step.operation == "symbol" and step.data == variable))
        if not inner or (parts is not None and register not in parts):
            continue
        match step.operation:
            case "abs" | "sign" | "Heaviside" | "sqrt" | "cbrt" | "odd_root_power":
                found.append(("zero", step.arguments[0], step.arguments[0]))
            case "power" | "root":
                found.append(("zero", step.arguments[0], step.arguments[0]))
            case "floor" | "ceil" | "trunc":
                found.append(("whole", step.arguments[0], step.arguments[0]))
            case "minimum" | "maximum" | "compare":
                found.append(("equal", step.arguments[0], step.arguments[1]))
            case "arcsin" | "arccos" | "arcosh":
                found.append(("one", step.arguments[0], step.arguments[0]))
            case _:
                pass
    return tuple(found)


def rough_points(
    program: Program,
    registers: list[FloatArray],
    variable: str,
    parts: frozenset[int] | None = None,
) -> BoolArray:
    """Where some operation, or one of the given parts, is exactly at its break."""
    rough: BoolArray = np.zeros(np.shape(registers[-1]), dtype=bool)
    for test, first, second in rough_registers(program, variable, parts):
        u = registers[first]
        match test:
            case "zero":
                hit = u == 0
            case "whole":
                hit = u == np.floor(u)
            case "one":
                hit = np.abs(u) == 1
            case _:
                hit = u == registers[second]
        rough = rough | hit
    return rough


def derivative_values(
    function: Node, derivative: Node, variable: str, values: Mapping[str, ArrayLike]
) -> FloatArray:
    """The derivative where the function is defined and differentiable, else nan.

    `derivative` is the expression of f′, right wherever no operation of f is at its break;
    at those points both one-sided limits of f′ decide. Broadcast over the values.
    """
    arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
    slopes = slopes_where_differentiable(function, derivative, variable, arrays)
    return np.where(np.isfinite(slopes), slopes, np.nan)


def slopes_where_differentiable(
    function: Node, derivative: Node, variable: str, arrays: Mapping[str, FloatArray]
) -> FloatArray:
    """The same, with slopes beyond the range of doubles left infinite."""
    shape = np.broadcast_shapes(*(array.shape for array in arrays.values()))
    pair = pair_of(function, derivative)
    registers = registers_of(pair.program, arrays)
    defined = in_shape(~np.isnan(registers[pair.function]), shape)
    slopes = np.where(defined, registers[pair.derivative], np.nan)
    rough = rough_points(pair.program, registers, variable, pair.parts_of_function)
    suspicious = np.flatnonzero(in_shape(defined & (rough | np.isnan(slopes)), shape))
    if suspicious.size:
        full = {name: np.broadcast_to(array, shape).ravel() for name, array in arrays.items()}
        points = {name: array[suspicious] for name, array in full.items()}
        flat = slopes.reshape(-1)
        flat[suspicious] = _looked_at(function, derivative, variable, points, flat[suspicious])
        slopes = flat.reshape(shape)
    return slopes


def _looked_at(
    function: Node,
    derivative: Node,
    variable: str,
    points: Mapping[str, FloatArray],
    slopes: FloatArray,
) -> FloatArray:
    """The derivative at points where its expression alone cannot be trusted.

    An enclosure of the slope around the point is proof where it is narrow; else both one-sided
    limits decide, for the first points; at the others the expression stands if the enclosure
    allows it.
    """
    cells = {name: (array, array) for name, array in points.items()}
    x = points[variable]
    cells[variable] = (np.nextafter(x, -np.inf), np.nextafter(x, np.inf))
    bounds = enclose(function, cells, variable=variable)
    with np.errstate(all="ignore"):
        middle = (bounds.slope_lo + bounds.slope_hi) / 2
        width = bounds.slope_hi - bounds.slope_lo
    middle = np.where((bounds.slope_lo <= 0) & (bounds.slope_hi >= 0), 0.0, middle)
    narrow = width <= np.maximum(TINY, PROOF_WIDTH * np.abs(middle))
    proved = bounds.continuous & narrow & np.isfinite(width)
    allowed = bounds.continuous & (bounds.slope_lo <= slopes) & (slopes <= bounds.slope_hi)
    better = np.where(proved & ~(allowed & np.isfinite(slopes)), middle, slopes)
    result = np.where(proved | allowed, better, np.nan)
    doubtful = np.flatnonzero(~proved)[:MOST_LOOKS]
    if doubtful.size == 0:
        return result
    looks = one_sided(function, derivative, variable, {n: v[doubtful] for n, v in points.items()})
    result[doubtful] = [look.derivative for look in looks]
    return result


def one_sided(
    function: Node, derivative: Node, variable: str, points: Mapping[str, FloatArray]
) -> list[OneSided]:
    """Close looks at points, given by an array for each symbol."""
    x = points[variable]
    offsets = np.maximum(np.abs(x), 1e-3)[:, None] * HALVED
    places = np.concatenate((x[:, None], x[:, None] - offsets, x[:, None] + offsets), axis=1)
    arrays = {name: array[:, None] for name, array in points.items()}
    arrays[variable] = places
    pair = pair_of(function, derivative)
    registers = registers_of(pair.program, arrays)
    f, slope = (
        np.broadcast_to(np.where(np.isfinite(part), part, np.nan), places.shape).tolist()
        for part in (registers[pair.function], registers[pair.derivative])
    )
    count = HALVED.size
    looks: list[OneSided] = []
    for at, heights, slopes in zip(x.tolist(), f, slope, strict=True):
        sides = [
            limit(values[1 + first : 1 + first + count])
            for values in (heights, slopes)
            for first in (0, count)
        ]
        looks.append(OneSided(at, heights[0], slopes[0], *sides))
    return [
        _squeezed(look, function, variable, {name: float(v[row]) for name, v in points.items()})
        for row, look in enumerate(looks)
    ]


def _squeezed(
    look: OneSided, function: Node, variable: str, point: Mapping[str, float]
) -> OneSided:
    """The look, with the derivative told by difference quotients where slopes have no limit."""
    continuous = look.continuous_left and look.continuous_right
    if not continuous or not (math.isnan(look.left) or math.isnan(look.right)):
        return look
    return replace(look, quotient=squeezed(function, variable, point, look.value))


class OneSided(Struct, frozen=True):
    """A close look at one point: the values and the limits of f and of f′ from both sides.

    `quotient` is the limit of the difference quotients, sought only where f′ has none.
    """

    x: float
    value: float
    at_point: float
    left_value: float
    right_value: float
    left: float
    right: float
    quotient: float = math.nan

    @property
    def continuous_left(self) -> bool:
        """Whether f reaches its value from the left."""
        return _close(self.left_value, self.value)

    @property
    def continuous_right(self) -> bool:
        """Whether f reaches its value from the right."""
        return _close(self.right_value, self.value)

    @property
    def at_pole(self) -> bool:
        """Whether f grows beyond all bounds on one side at least."""
        return math.isinf(self.left_value) or math.isinf(self.right_value)

    @property
    def derivative(self) -> float:
        """The derivative at the point, nan if there is none."""
        if not (self.continuous_left and self.continuous_right):
            return math.nan
        if math.isfinite(self.quotient):
            return self.quotient
        if not (math.isfinite(self.left) and _close(self.left, self.right)):
            return math.nan
        if _close(self.at_point, self.left):
            return self.at_point
        return (self.left + self.right) / 2


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-7 * max(1.0, abs(a), abs(b))


def limit(values: list[float]) -> float:
    """The limit of values taken at distances that halve; ±inf when they grow, else nan."""
    finite = [value for value in values if math.isfinite(value)]
    if len(finite) < 8 or not math.isfinite(values[-1]):
        return math.nan
    best, settled = math.inf, math.nan
    for first, second in pairwise(finite):
        change = abs(second - first)
        if change <= best:
            best, settled = change, 2 * second - first
    if best <= 1e-9 * max(1.0, abs(settled)):
        return 0.0 if abs(settled) < 1e-15 else settled
    last = finite[-12:]
    growing = all(abs(b) > abs(a) for a, b in pairwise(last))
    if growing and abs(last[-1]) > 1.05 * abs(last[0]):
        return math.copysign(math.inf, last[-1])
    return _accelerated(last)


def _accelerated(values: list[float]) -> float:
    """The limit of a slowly but regularly converging sequence (Aitken), else nan."""
    a, b, c = values[-3:]
    bend = (c - b) - (b - a)
    if bend == 0 or abs(c - b) >= abs(b - a):
        return math.nan
    guess = c - (c - b) ** 2 / bend
    return guess if abs(guess - c) < 1e-3 * max(1.0, abs(c)) else math.nan


def why_no_derivative(
    function: Node,
    derivative: Node,
    variable: str,
    x: float,
    parameters: Mapping[str, float] | None = None,
) -> NoDerivative | None:
    """Why f has no derivative at x, in a sentence, or None if it has one."""
    look = look_at(function, derivative, variable, {**(parameters or {}), variable: x})
    return reason_at(look, f"{variable} = {_written(x)}")


def look_at(
    function: Node, derivative: Node, variable: str, point: Mapping[str, float]
) -> OneSided:
    """A close look at one point, given by a number for each symbol."""
    points = {name: np.array([value]) for name, value in point.items()}
    return one_sided(function, derivative, variable, points)[0]


def reason_at(look: OneSided, place: str) -> NoDerivative | None:
    """The same after a close look at the point; `place` is how it is written."""
    if not math.isfinite(look.value):
        same = math.isfinite(look.left_value) and _close(look.left_value, look.right_value)
        if same:
            return NoDerivative(
                "hole", tr("No derivative at {place}: f has a hole there.", place=place)
            )
        return NoDerivative(
            "undefined", tr("No derivative at {place}: f is not defined there.", place=place)
        )
    if math.isfinite(look.derivative):
        return None
    return _reason(look, place)


def _reason(look: OneSided, place: str) -> NoDerivative:
    left, right = look.left, look.right
    if look.at_pole:
        return NoDerivative(
            "pole", tr("No derivative at {place}: f has a pole there.", place=place)
        )
    if math.isnan(look.left_value) or math.isnan(look.right_value):
        if math.isnan(look.left_value) and math.isnan(look.right_value):
            text = tr("f is defined at this point only.")
        elif math.isnan(look.left_value):
            text = tr("f is not defined on the left of it.")
        else:
            text = tr("f is not defined on the right of it.")
        return NoDerivative(
            "edge of the domain", tr("No derivative at {place}: {reason}", place=place, reason=text)
        )
    if not (look.continuous_left and look.continuous_right):
        return NoDerivative(
            "jump", tr("No derivative at {place}: f jumps there.", place=place), left, right
        )
    if math.isinf(left) and math.isinf(right):
        text = tr("the tangent is vertical.")
        return NoDerivative(
            "vertical tangent",
            tr("No derivative at {place}: {reason}", place=place, reason=text),
            left,
            right,
        )
    if math.isnan(left) or math.isnan(right):
        text = tr("no limit of the slopes was found.")
        return NoDerivative(
            "no limit", tr("No derivative at {place}: {reason}", place=place, reason=text)
        )
    text = tr(
        "the slopes are {left} on the left and {right} on the right.",
        left=_written(left),
        right=_written(right),
    )
    return NoDerivative(
        "corner", tr("No derivative at {place}: {reason}", place=place, reason=text), left, right
    )


def _written(value: float) -> str:
    if math.isinf(value):
        return "−∞" if value < 0 else "∞"
    return localized(f"{value:.4g}".replace("-", "−"))


def compile_scalar_derivative(
    function: Node, derivative: Node, variable: str, names: tuple[str, ...]
) -> Callable[..., float]:
    """The derivative as a fast function of numbers in the order of `names`; nan where none.

    At points where f has a break both one-sided limits decide, as in `derivative_values`.
    """
    program = program_of(function)
    registers_at = compile_registers(program, names)
    slope = compile_scalar(derivative, names)
    breaks = rough_registers(program, variable)

    def called(*values: float) -> float:
        registers = registers_at(*values)
        if math.isnan(registers[-1]):
            return math.nan
        result = slope(*values)
        if math.isfinite(result) and not _is_rough(breaks, registers):
            return result
        point = dict(zip(names, values, strict=True))
        return float(derivative_values(function, derivative, variable, point))

    return called


def _is_rough(breaks: tuple[tuple[str, int, int], ...], registers: list[float]) -> bool:
    """Whether a single point is at the break of an operation, as `rough_points` tells."""
    for test, first, second in breaks:
        u = registers[first]
        if test == "zero":
            hit = u == 0
        elif test == "whole":
            hit = u % 1.0 == 0
        elif test == "one":
            hit = abs(u) == 1
        else:
            hit = u == registers[second]
        if hit:
            return True
    return False
