"""The polylines to draw for a function in a viewport, proved by enclosures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from time import perf_counter

import numpy as np
from msgspec.structs import replace

from plotter.language.tree import Node
from plotter.numeric.breaks import all_found, locate_breaks
from plotter.numeric.cells import Cells, joined
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.ends import Ends, ends_at
from plotter.numeric.interval import BoolArray
from plotter.numeric.polyline import branches_of
from plotter.numeric.refine import Refinement
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

Point = tuple[float, float]

DEFAULT_BUDGET = 1.0
"""Seconds after which a curve stays provisional."""
MOST_BREAKS = 5000
FAR, THIN = 0.25, 1e-3
"""In columns: a pole beside which nothing changes between these distances is not seen."""
SAME_HEIGHT = 1e-4
"""In heights of the view: limits closer than this are one."""


def sample(
    function: Node,
    viewport: Viewport,
    size: tuple[int, int],
    *,
    variable: str = "x",
    parameters: Mapping[str, float] | None = None,
    derivative_of: Node | None = None,
    certified: bool = True,
    budget: float = DEFAULT_BUDGET,
    unwanted: Callable[[], bool] | None = None,
) -> Curve:
    """The curve of the function at `size` pixels (width, height).

    With `derivative_of` the function is the derivative of that one and is drawn only where it
    is defined and differentiable. `certified` curves are refined until enclosures prove every
    pixel column, or until `budget` seconds are over: then the curve is marked provisional, as
    is the quick one made from two samples a column. Raises SupersededError once it is `unwanted`.
    """
    begun = perf_counter()
    target = Target(function, variable, parameters or {}, derivative_of, unwanted=unwanted)
    curve = _proved(target, viewport, size, budget) if certified else _quick(target, viewport, size)
    return replace(curve, seconds=perf_counter() - begun)


def _proved(target: Target, viewport: Viewport, size: tuple[int, int], budget: float) -> Curve:
    with np.errstate(all="ignore"):
        refined = Refinement(target, viewport, size, budget).run()
        a, b = joined(refined.broken)
        complete = refined.complete and a.size <= MOST_BREAKS
        found = refined.found
        if a.size:
            found = [*found, locate_breaks(target, a[:MOST_BREAKS], b[:MOST_BREAKS])]
        ends: Ends | None = None
        if found:
            reach, tolerance = viewport.width / size[0], 0.1 * viewport.height / size[1]
            ends = ends_at(target, all_found(found), reach=reach, tolerance=tolerance)
        x, y = refined.x, refined.y
        if refined.rough.size:
            keep = ~_noise(target, refined.rough, x, viewport, size)
            x, y = x[keep], y[keep]
        return _curve(x, y, ends, target, viewport, size, complete=complete)


def _curve(
    x: FloatArray,
    y: FloatArray,
    ends: Ends | None,
    target: Target,
    view: Viewport,
    size: tuple[int, int],
    *,
    complete: bool,
) -> Curve:
    """Samples and breaks as branches and as special places."""
    if ends is None or ends.size == 0:
        branches = branches_of(*_in_order(x, y), view, size)
        return Curve(branches, evaluations=target.evaluations, provisional=not complete)
    near = SAME_HEIGHT * view.height
    if target.derivative_of is not None:
        # A derivative takes no value where its one-sided limits differ (Darboux).
        apart = np.abs(ends.left - ends.right) > near
        ends.value = np.where(apart, np.nan, ends.value)
    for side in (ends.left, ends.right):
        closed = np.abs(side - ends.value) <= near
        side[closed] = ends.value[closed]
    alike = np.isfinite(ends.left) & (np.abs(ends.left - ends.right) <= near)
    smooth = alike & (np.abs(ends.value - ends.left) <= near)
    lifted = ends.chosen(~smooth)
    x, y = _in_order(x, y)
    first, last = np.searchsorted(x, ends.x, "left"), np.searchsorted(x, ends.x, "right")
    if np.any(last > first):
        # The samples at a break give way to its limits.
        steps = np.zeros(x.size + 1, dtype=np.int64)
        np.add.at(steps, first, 1)
        np.add.at(steps, last, -1)
        apart = np.cumsum(steps[:-1]) == 0
        x, y = x[apart], y[apart]
    lift = np.full(lifted.size, np.nan)
    lefts, rights = _reached(target, lifted, view, size)
    # At one place the limit from the left comes first, then the lift of the pen.
    all_x, all_y = _in_order(
        np.concatenate((x, ends.x[smooth], lifted.x, lifted.x, lifted.x)),
        np.concatenate((y, ends.value[smooth], lefts, lift, rights)),
    )
    branches = branches_of(all_x, all_y, view, size)
    return _with_places(branches, lifted, view, target.evaluations, provisional=not complete)


def _reached(
    target: Target, ends: Ends, view: Viewport, size: tuple[int, int]
) -> tuple[FloatArray, FloatArray]:
    """How far branches are drawn: not to the infinite limits of poles thinner than can be seen.

    Γ has a pole at −30, but rises beside it only within 10⁻³⁰ of it.
    """
    limits = np.concatenate((ends.left, ends.right))
    poles = np.flatnonzero(np.isinf(limits))
    if poles.size == 0:
        return ends.left, ends.right
    column = view.width / size[0]
    way = np.where(poles < ends.size, -column, column)
    x = ends.x[poles % ends.size]
    y = target.values(np.concatenate((x + way * FAR, x + way * THIN)))
    bottom, top = view.y_min, view.y_max
    near = y[poles.size :]
    shown = np.minimum(np.maximum(y, bottom), top)
    # Where it has no value farther off, other breaks are between.
    apart = ~(np.abs(shown[poles.size :] - shown[: poles.size]) <= view.height / size[1])
    thin = ~apart & (near > bottom) & (near < top)
    limits[poles[thin]] = near[thin]
    return limits[: ends.size], limits[ends.size :]


def _in_order(x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The points from left to right, those at the same x in their order."""
    order = np.argsort(x, kind="stable")
    return x[order], y[order]


def _with_places(
    branches: tuple[FloatArray, ...],
    ends: Ends,
    view: Viewport,
    evaluations: int,
    *,
    provisional: bool,
) -> Curve:
    """The curve with its breaks sorted into poles, jumps, holes, ends and isolated points."""
    near = SAME_HEIGHT * view.height
    holes: list[Point] = []
    poles: list[float] = []
    jumps: list[tuple[float, float, float]] = []
    open_ends: list[Point] = []
    closed_ends: list[Point] = []
    isolated: list[Point] = []
    # Few as they are, single numbers are faster than arrays.
    rows = zip(
        *(part.tolist() for part in (ends.x, ends.value, ends.left, ends.right)), strict=True
    )
    for x, value, left, right in rows:
        pole = math.isinf(left) or math.isinf(right)
        both = math.isfinite(left) and math.isfinite(right)
        hole = both and abs(left - right) <= near
        on_left, on_right = abs(left - value) <= near, abs(right - value) <= near
        if pole:
            poles.append(x)
        elif both and not hole:
            jumps.append((x, left, right))
            if on_left or on_right:
                closed_ends.append((x, value))
        if hole:
            holes.append((x, left))
        else:
            if math.isfinite(left) and not on_left:
                open_ends.append((x, left))
            if math.isfinite(right) and not on_right:
                open_ends.append((x, right))
        if math.isfinite(value) and not pole and (hole or not (on_left or on_right)):
            isolated.append((x, value))
    return Curve(
        branches,
        _seen(holes, view),
        tuple(x for x in poles if view.x_min <= x <= view.x_max),
        tuple(jumps),
        tuple(sorted(_seen(open_ends, view))),
        _seen(closed_ends, view),
        _seen(isolated, view),
        evaluations,
        provisional,
    )


def _seen(points: list[Point], view: Viewport) -> tuple[Point, ...]:
    return tuple(point for point in points if view.contains(*point))


def _noise(
    target: Target, rough: Cells, x: FloatArray, view: Viewport, size: tuple[int, int]
) -> BoolArray:
    """Samples in rough cells whose value is lost in rounding: the enclosure of the point is wide.

    Where nothing better is left the samples stay.
    """
    nothing = np.zeros(x.size, dtype=bool)
    a, b = joined(rough)
    cell = np.searchsorted(a, x, side="right") - 1
    inside = (cell >= 0) & (x <= b[np.maximum(cell, 0)])
    places = x[inside]
    bounds = target.bounds_of_points(places)
    lost = ~(bounds.hi - bounds.lo <= 2 * view.height / size[1])
    if lost.sum() > x.size / 2:
        return nothing
    nothing[inside] = lost
    return nothing


def _quick(target: Target, view: Viewport, size: tuple[int, int]) -> Curve:
    """Two samples a column; the pen is lifted where neighbors leave the view on two sides."""
    x = np.linspace(view.x_min, view.x_max, 2 * size[0] + 1)
    y = target.values(x)
    side = np.where(y > view.y_max, 1, np.where(y < view.y_min, -1, 0))
    across = np.flatnonzero(side[1:] * side[:-1] == -1)
    if across.size:
        x, y = np.insert(x, across + 1, x[across]), np.insert(y, across + 1, np.nan)
    branches = branches_of(x, y, view, size)
    return Curve(branches, evaluations=target.evaluations, provisional=True)
