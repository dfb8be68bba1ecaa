"""The normal and the osculating circle as formulas, with the digits that are certain."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from msgspec import Struct

from plotter.figure.certainty import Errors, certain_decimals, errors_at
from plotter.figure.plane_reading import vector_latex
from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.straight import Measured, straight_latex
from plotter.figure.touch import Touch, bend, bends, touch
from plotter.numeric.curve import FloatArray

AROUND = np.arange(-8.0, 9.0) * 2.0**-25
"""How far from x, in parts of it, f″ is looked at for its noise."""
UNKNOWN = 0.1
"""A radius that may be off by more of itself is not known."""
NOISY = 4.0
"""Rounding may be so many times larger than what was seen of it."""
NOISE = 4e-16
"""The rounding of a value, in parts of it."""


class Circle(Struct, frozen=True):
    """Center and radius (positive) with their errors, and whether it lies below the curve.

    `above` says that the curve runs along its upper half.
    """

    center: tuple[float, float]
    radius: float
    above: bool
    errors: tuple[float, float, float]


def circle_of(scene: Scene) -> Circle | None:
    """r = (1 + f′²)^(3/2) / |f″|, centered on the normal on the side to which f bends."""
    return _circle(Same(scene))


@lru_cache(maxsize=4)
def _circle(moment: Same[Scene]) -> Circle | None:
    scene = moment.value
    if scene.dimmed or scene.results.definition is None:
        return None
    found = touch(scene)
    if found.y is None or found.slope is None:
        return None
    second = bend(scene)
    if second is None or second == 0:
        return None
    slope = found.slope
    lift = 1 + slope**2
    center = (found.x - slope * lift / second, found.y + lift / second)
    radius = lift**1.5 / abs(second)
    if not (math.isfinite(radius) and all(math.isfinite(part) for part in center)):
        return None
    errors = _errors(scene, found, second, errors_at(scene, found.x))
    unknown = errors[2] > UNKNOWN * radius
    return None if unknown else Circle(center, radius, second < 0, errors)


def _errors(scene: Scene, found: Touch, second: float, sure: Errors) -> tuple[float, float, float]:
    """How far both coordinates of the center and the radius may be off, roughly."""
    slope, size = abs(found.slope or 0.0), abs(second)
    off = NOISY * _noise(scene, found.x)
    off += NOISE * size
    lift = 1 + slope**2
    across = slope * lift / size
    across_off = (1 + 3 * slope**2) * sure.slope / size + across * off / size
    up_off = 2 * slope * sure.slope / size + lift / size * off / size
    radius = lift**1.5 / size
    return (
        across_off + NOISE * (abs(found.x) + across),
        up_off + sure.height + NOISE * (abs(found.y or 0.0) + lift / size),
        radius * (3 * slope * sure.slope / lift + off / size + NOISE),
    )


def _noise(scene: Scene, x: float) -> float:
    """How far the values of f″ around x lie off a parabola at most: nothing but rounding.

    Farther apart than neighboring doubles, whose values may all be rounded alike.
    """
    offsets = AROUND * max(abs(x), 1e-3)
    values = bends(scene, x + offsets)
    known = np.isfinite(values)
    if np.count_nonzero(known) < len(AROUND) // 2:
        return 0.0
    # While one drags this is asked in every frame, and nearly always all values are known.
    off = _off_parabola(tuple(known.tolist())) @ values[known]
    return float(np.max(np.abs(off)))


@lru_cache(maxsize=8)
def _off_parabola(known: tuple[bool, ...]) -> FloatArray:
    """The matrix that takes values at the known places to what a fitted parabola leaves of them."""
    powers = np.vander(AROUND[list(known)] / AROUND[-1], 3)
    return np.eye(len(powers)) - powers @ np.linalg.pinv(powers)


def radius_latex(circle: Circle, decimals: int) -> str:
    """r = 1.398."""
    return f"r = {Measured(circle.radius, circle.errors[2]).latex(decimals)}"


def circle_latex(scene: Scene, decimals: int) -> str:
    """Radius and center, or "" where there is no such circle."""
    circle = circle_of(scene)
    if circle is None:
        return ""
    certain = certain_decimals(max(circle.errors[:2]), decimals)
    return f"{radius_latex(circle, decimals)},\\; M = {vector_latex(circle.center, certain)}"


def normal_latex(scene: Scene, at: str, decimals: int) -> str:
    """y = m x + b of the normal; upright over a level tangent, level on an upright one; else ""."""
    found = touch(scene)
    if found.y is None:
        return ""
    sure = errors_at(scene, found.x)
    if found.slope is None:
        if not found.vertical:
            return ""
        return f"y = {Measured(found.y, sure.height).latex(decimals)}"
    if abs(found.slope) <= sure.slope:
        return f"{scene.variable} = {at}"
    steep = -1 / found.slope
    foot = found.y - steep * found.x
    off = sure.slope / found.slope**2 + NOISE * abs(steep)
    up = sure.height + abs(found.x) * off + NOISE * abs(foot)
    return straight_latex(scene.variable, Measured(steep, off), Measured(foot, up), decimals)
