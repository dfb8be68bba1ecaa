"""The special places of a function in a view: found by enclosures, then sharpened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np
from msgspec import Struct

from plotter.language.tree import Add, Call, Divide, Negate, Node, Number, Power
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.distinct import distinct
from plotter.numeric.interval import BoolArray
from plotter.numeric.sample import sample
from plotter.numeric.shape import (
    Asymptote,
    Symmetry,
    asymptotes_far_out,
    number_latex,
    period,
    symmetry,
)
from plotter.numeric.signs import certain_zeros, proved_signs
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport
from plotter.numeric.zeros import Zeros, zeros

Point = tuple[float, float]

BESIDE, SHARP = (1e-3, 3e-2), 1e-6
"""In widths: how far beside a place f is compared with; and in parts of that, what is certain."""
SAME, BLURRED = 1e-6, 1e-2
"""In widths: how near to a multiple root others are the same, or may be nothing but rounding."""


class Extremum(Struct, frozen=True):
    """A local minimum or maximum."""

    x: float
    y: float
    kind: Literal["minimum", "maximum"]


class Features(Struct, frozen=True):
    """What is special about a function between x_min and x_max of a view.

    `more` names the lists of which there are more than 1,000 and that hold some of them only.
    """

    roots: tuple[float, ...] = ()
    extrema: tuple[Extremum, ...] = ()
    inflections: tuple[Point, ...] = ()
    holes: tuple[Point, ...] = ()
    poles: tuple[float, ...] = ()
    jumps: tuple[tuple[float, float, float], ...] = ()
    asymptotes: tuple[Asymptote, ...] = ()
    intersections: tuple[Point, ...] = ()
    period: float | None = None
    symmetry: Symmetry = "none"
    more: frozenset[str] = frozenset()


def features(
    function: Node,
    derivative: Node,
    second_derivative: Node | None,
    viewport: Viewport,
    size: tuple[int, int] = (1280, 720),
    *,
    variable: str = "x",
    parameters: Mapping[str, float] | None = None,
    curves: tuple[Curve, Curve] | None = None,
    unwanted: Callable[[], bool] | None = None,
) -> Features:
    """The features of f in the view; `intersections` are those of f and f′.

    `curves` are the certified ones of f and f′ in this view, where they are there already.
    Without a second derivative there are no inflections. Raises SupersededError once the answer
    is `unwanted`.
    """
    fixed = parameters or {}
    f = Target(function, variable, fixed, unwanted=unwanted)
    slope = Target(derivative, variable, fixed, function, unwanted=unwanted)
    curve, slopes = curves or (
        sample(function, viewport, size, variable=variable, parameters=fixed),
        sample(
            derivative, viewport, size, variable=variable, parameters=fixed, derivative_of=function
        ),
    )
    lo, hi = viewport.x_min, viewport.x_max
    breaks = _breaks(curve)
    base = Target(_without_powers(f.function), variable, fixed, unwanted=unwanted)
    of_f = zeros(base, lo, hi)
    of_slope = zeros(slope, lo, hi)
    corners = _breaks(slopes)
    flat = distinct(np.concatenate((of_slope.places, corners)))
    roots = _with_touching(base, of_f.places, flat, hi - lo)
    roots = _apart_from(f, roots, breaks, hi - lo)
    roots = distinct(np.concatenate((roots, _at_breaks(f, curve, hi - lo))))
    difference = _Difference(f, slope)
    of_both = zeros(difference, lo, hi)
    crossings = _apart_from(difference, of_both.places, np.concatenate((breaks, corners)), hi - lo)
    more = {"roots": of_f.more, "extrema": of_slope.more, "intersections": of_both.more}
    inflections: tuple[Point, ...] = ()
    if second_derivative is not None:
        bend = Target(second_derivative, variable, fixed, function, unwanted=unwanted)
        of_bend = zeros(bend, lo, hi)
        more["inflections"] = of_bend.more
        steep = np.array(slopes.poles, dtype=np.float64)
        inflections = _inflections(f, slope, bend, of_bend, (lo, hi), steep, breaks)
    return Features(
        tuple(roots.tolist()),
        _extrema(f, slope, of_slope, (lo, hi), corners, breaks),
        inflections,
        curve.holes,
        curve.poles,
        curve.jumps,
        (*_vertical(curve, variable), *asymptotes_far_out(f, slope, max(abs(lo), abs(hi)))),
        _points(f, crossings[~np.isnan(slope.values(crossings))]),
        period(f),
        symmetry(f, max(abs(lo), abs(hi))),
        frozenset(kind for kind, some in more.items() if some),
    )


class _Difference(Target):
    """f − f′, with the values of f′ where its expression has none, as that of |x|³ at 0."""

    def __init__(self, f: Target, slope: Target) -> None:
        difference = Add((f.function, Negate(slope.function)))
        super().__init__(difference, f.variable, f.parameters, unwanted=f.unwanted)
        self._f, self._slope = f, slope

    def values(self, x: FloatArray) -> FloatArray:
        """The values at x: nan where f is undefined or has no derivative."""
        return self._f.values(x) - self._slope.values(x)


def _breaks(curve: Curve) -> FloatArray:
    places = [*curve.poles, *(jump[0] for jump in curve.jumps), *(hole[0] for hole in curve.holes)]
    return np.array(places, dtype=np.float64)


def _with_touching(f: Target, roots: FloatArray, flat: FloatArray, width: float) -> FloatArray:
    """The roots with those at which f is `flat` or has a corner, which rounding has spread.

    Where f only touches the axis its sign near the root is that of the rounding.
    """
    if flat.size == 0:
        return roots
    ulp = 2 * np.spacing(np.abs(flat))
    with np.errstate(all="ignore"):
        bounds = f.enclosure(flat - ulp, flat + ulp)
        steps = np.array(BESIDE)[:, None] * width
        around = np.abs(f.values(np.concatenate((flat - steps, flat + steps)).ravel()))
        around = np.fmax.reduce(around.reshape(-1, flat.size))
    touches = bounds.continuous & (bounds.lo <= 0) & (bounds.hi >= 0)
    places = flat[touches & (bounds.hi - bounds.lo <= SHARP * around)]
    places, _ = certain_zeros(f, places, width)
    if places.size == 0:
        return roots
    if roots.size == 0:
        return places
    nearest = places[np.abs(roots[:, None] - places).argmin(axis=1)]
    distance = np.abs(roots - nearest)
    apart = distance > BLURRED * width
    apart |= (proved_signs(f, roots + (nearest - roots) / 2) != 0) & (distance > SAME * width)
    return np.sort(np.concatenate((roots[apart], places)))


def _without_powers(node: Node) -> Node:
    """A part that is 0 where the whole is: uⁿ, √u and |u| are 0 only where u is, but flatter."""
    while True:
        match node:
            case Power(base, Number(value)) if value > 0:
                node = base
            case Power(base, Divide(Number(above), Number(below))) if above > 0 and below > 0:
                node = base
            case Call("abs" | "sqrt" | "cbrt", (inner,)) | Negate(inner):
                node = inner
            case _:
                return node


def _at_breaks(f: Target, curve: Curve, width: float) -> FloatArray:
    """Roots at which f jumps, or is defined at one place only, as the sign of x² − 1 at 1."""
    places = distinct(np.array([*(x for x, _, _ in curve.jumps), *(x for x, _ in curve.isolated)]))
    return certain_zeros(f, places[f.values(places) == 0], width)[0]


def _apart_from(
    target: Target, x: FloatArray, breaks: FloatArray, width: float, near: float = 0.0
) -> FloatArray:
    """Zeros that are not the rounding of a break; at the break itself the value decides."""
    if x.size == 0 or breaks.size == 0:
        return x
    nearest = breaks[np.argmin(np.abs(x[:, None] - breaks), axis=1)]
    distance = np.abs(x - nearest)
    close = distance <= np.maximum(near, 1e-9 * np.maximum(np.abs(x), 1e-3))
    doubtful = proved_signs(target, x + (nearest - x) / 2) == 0
    close |= doubtful & (distance <= BLURRED * width)
    return x[~close | ((x == nearest) & (target.values(x) == 0))]


def _points(f: Target, x: FloatArray) -> tuple[Point, ...]:
    """The points of f at places; 0 where only the rounding of the place makes it something else."""
    y = f.values(x)
    known = np.isfinite(y)
    ulp = np.spacing(np.abs(x))
    bounds = f.enclosure(x - ulp, x + ulp)
    y = np.where(bounds.continuous & (bounds.lo <= 0) & (bounds.hi >= 0), 0.0, y)
    pairs = np.column_stack((x[known], y[known] + 0.0)).tolist()
    return tuple((pair[0], pair[1]) for pair in pairs)


def _around(target: Target, x: FloatArray, step: float) -> tuple[FloatArray, FloatArray]:
    """The signs of the target just left and right of places."""
    with np.errstate(all="ignore"):
        return np.sign(target.values(x - step)), np.sign(target.values(x + step))


def _extrema(
    f: Target,
    slope: Target,
    flat: Zeros,
    ends: tuple[float, float],
    corners: FloatArray,
    breaks: FloatArray,
) -> tuple[Extremum, ...]:
    """Where the slope changes its sign through 0 or at a corner."""
    lo, hi = ends
    places = dict(zip(flat.places.tolist(), flat.changes.tolist(), strict=True))
    apart = _apart_from(slope, flat.places, breaks, hi - lo, near=1e-6 * (hi - lo))
    places = {place: places[place] for place in apart.tolist()}
    before, after = _around(slope, corners, (hi - lo) * 1e-6)
    reached = _continuous(f, corners, (hi - lo) * 1e-9)
    for place, first, last, whole in zip(
        corners.tolist(), before.tolist(), after.tolist(), reached.tolist(), strict=True
    ):
        if whole and first * last < 0:
            places[place] = last
    ordered = np.array(sorted(places), dtype=np.float64)
    found: list[Extremum] = []
    for place, y in _points(f, ordered):
        if places[place]:
            found.append(Extremum(place, y, "minimum" if places[place] > 0 else "maximum"))
    return tuple(found)


def _continuous(f: Target, x: FloatArray, step: float) -> BoolArray:
    """Whether f reaches its value at places from both sides, seen at a small distance."""
    with np.errstate(all="ignore"):
        y, left, right = f.values(x), f.values(x - step), f.values(x + step)
        far_left, far_right = f.values(x - 1e3 * step), f.values(x + 1e3 * step)
        inner = np.maximum(np.abs(left - y), np.abs(right - y))
        outer = np.maximum(np.abs(far_left - y), np.abs(far_right - y))
        return inner <= 0.5 * outer + 1e-12 * np.abs(y)


def _inflections(
    f: Target,
    slope: Target,
    bend: Target,
    straight: Zeros,
    ends: tuple[float, float],
    steep: FloatArray,
    breaks: FloatArray,
) -> tuple[Point, ...]:
    """Where the second derivative changes its sign and the curve has a tangent.

    The tangent may be vertical where the slope is unbounded, at the `steep` places.
    """
    lo, hi = ends
    turning = straight.places[straight.changes != 0]
    places = set(_apart_from(bend, turning, breaks, hi - lo, near=1e-6 * (hi - lo)).tolist())
    before, after = _around(bend, steep, (hi - lo) * 1e-6)
    left, right = _around(slope, steep, (hi - lo) * 1e-6)
    reached = _continuous(f, steep, (hi - lo) * 1e-9)
    vertical = (left * right > 0) & (before * after < 0)
    places.update(steep[vertical & reached].tolist())
    return _points(f, np.array(sorted(places), dtype=np.float64))


def _vertical(curve: Curve, variable: str) -> list[Asymptote]:
    return [Asymptote("vertical", f"{variable} = {number_latex(x)}", place=x) for x in curve.poles]
