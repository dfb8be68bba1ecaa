"""The critical points of a function of two variables in a view, and what kind each is.

The gradient is evaluated on a grid; where both its parts change sign, or where it is shorter than
all around, Newton's method goes on from there. The Hessian tells minima, maxima and saddles
apart: its eigenvalues are the curvatures along two perpendicular directions. Where one of them
is zero it says nothing, and the heights all around decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from plotter.language.tree import Node
from plotter.numeric.contours import sample_grid
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

CriticalKind = Literal["minimum", "maximum", "saddle", "undecided"]
"""Undecided where neither the Hessian nor the heights all around tell."""

ACROSS = 90
"""Cells of the grid across the view."""
STEPS = 40
"""Steps of Newton's method from each candidate."""
STRAYED = 6.0
"""A point found farther than so many cells from its candidate belongs to another."""
SAME = 1e-5
"""Points nearer to each other than this share of the view are one."""
FLAT = 1e-7
"""An eigenvalue this much smaller than the other, or than is usual in the view, counts as zero."""
RINGS = (1e-3, 3e-3)
"""How far away it is looked around, in shares of the view."""
AROUND = 72
"""In so many directions."""
DIGITS = 7
"""A place is rounded to so many decimals if the gradient is no larger there."""
MOST = 60
"""More points than this are a line of them, or none at all."""


class CriticalPoint(Struct, frozen=True):
    """Where the gradient is zero: the place, the height there, and the Hessian's eigenvalues.

    `by_hessian` is false where the Hessian says nothing and `kind` comes from the heights around.
    """

    place: tuple[float, float]
    z: float
    kind: CriticalKind
    curvatures: tuple[float, float]
    by_hessian: bool = True


class Critical(Struct, frozen=True):
    """The critical points in a view, lowest first; not `isolated` where they fill lines."""

    points: tuple[CriticalPoint, ...] = ()
    isolated: bool = True


def critical_points(
    body: Node,
    variables: tuple[str, str],
    gradient: tuple[Node, Node],
    hessian: tuple[tuple[Node, Node], tuple[Node, Node]],
    viewport: Viewport,
    *,
    parameters: Mapping[str, float],
) -> Critical:
    """The critical points in the view."""

    def at(node: Node, places: FloatArray) -> FloatArray:
        values = {**parameters, variables[0]: places[:, 0], variables[1]: places[:, 1]}
        return np.broadcast_to(evaluate(node, values), (len(places),))

    grids = [
        sample_grid(part, variables, viewport, parameters=parameters, across=ACROSS)
        for part in gradient
    ]
    x, y = grids[0].x, grids[0].y
    rows, columns = np.nonzero(_candidates(grids[0].z, grids[1].z))
    starts = np.column_stack((x[columns], y[rows])) + 1e-9 * np.array([x[1] - x[0], y[1] - y[0]])
    if not len(starts):
        return Critical()
    places = starts.copy()
    for _ in range(STEPS):
        slopes = np.column_stack([at(part, places) for part in gradient])
        matrix = _matrices(at, hessian, places)
        places = places - _newton(matrix, slopes)
    cell = np.array([x[1] - x[0], y[1] - y[0]])
    steepness = np.hypot(*(np.abs(at(part, places)) for part in gradient))
    scale = float(np.nanmedian(np.hypot(grids[0].z, grids[1].z))) or 1.0
    with np.errstate(invalid="ignore"):
        good = np.isfinite(places).all(axis=1) & (steepness <= 1e-8 * scale)
        good &= (np.abs(places - starts) <= STRAYED * cell).all(axis=1)
        good &= np.isfinite(at(body, places))
    good &= np.array([viewport.contains(*place) for place in places.tolist()], dtype=bool)
    distinct = _distinct(places[good], viewport)
    if len(distinct) > MOST:
        return Critical(isolated=False)
    rounded = np.round(distinct, DIGITS) + 0.0
    steeper = [np.hypot(*(at(part, some) for part in gradient)) for some in (rounded, distinct)]
    distinct = np.where((steeper[0] <= steeper[1])[:, None], rounded, distinct)
    usual = scale / max(viewport.width, viewport.height)
    found: list[CriticalPoint] = []
    for place, z, matrix in zip(
        distinct, at(body, distinct), _matrices(at, hessian, distinct), strict=True
    ):
        kind, curvatures = _kind(matrix, usual)
        told = kind != "undecided"
        if not told:
            rings = [at(body, _ring(place, share, viewport)) - z for share in RINGS]
            kind = _by_heights(np.concatenate(rings))
        found.append(
            CriticalPoint((float(place[0]), float(place[1])), float(z), kind, curvatures, told)
        )
    if sum(point.kind == "undecided" for point in found) > MOST // 4:
        return Critical(isolated=False)
    return Critical(tuple(sorted(found, key=lambda point: (point.z, point.place))))


def _candidates(u: FloatArray, v: FloatArray) -> NDArray[np.bool_]:
    """The nodes near which both parts of the gradient may vanish."""
    found = np.zeros(u.shape, dtype=bool)
    with np.errstate(invalid="ignore"):
        found[:-1, :-1] = _changes(u) & _changes(v)
        steepness = np.hypot(u / (np.nanmax(np.abs(u)) or 1), v / (np.nanmax(np.abs(v)) or 1))
        inner = steepness[1:-1, 1:-1]
        least = np.isfinite(inner)
        for down in (0, 1, 2):
            for right in (0, 1, 2):
                if (down, right) != (1, 1):
                    height, width = u.shape[0] - 2 + down, u.shape[1] - 2 + right
                    least &= inner < steepness[down:height, right:width]
        found[1:-1, 1:-1] |= least
    return found


def _changes(z: FloatArray) -> NDArray[np.bool_]:
    """In which cells the four corners do not all have the same sign."""
    corners = np.stack((z[:-1, :-1], z[1:, :-1], z[:-1, 1:], z[1:, 1:]))
    return np.asarray((corners.min(axis=0) <= 0) & (corners.max(axis=0) >= 0))


def _matrices(at: object, hessian: tuple[tuple[Node, Node], ...], places: FloatArray) -> FloatArray:
    """The Hessian at every place, of shape (n, 2, 2)."""
    assert callable(at)
    rows = [[at(entry, places) for entry in row] for row in hessian]
    return np.moveaxis(np.array(rows, dtype=np.float64), 2, 0)


def _newton(matrix: FloatArray, slopes: FloatArray) -> FloatArray:
    """The step to where the gradient of the fitted quadratic is zero; none where it has no such."""
    safe = np.where(np.isfinite(matrix), matrix, 0.0)
    step = np.einsum("nij,nj->ni", np.linalg.pinv(safe, rcond=1e-12), slopes)
    return np.where(np.isfinite(step), step, 0.0)


def _distinct(places: FloatArray, viewport: Viewport) -> FloatArray:
    """One of each group of places that lie together."""
    kept: list[FloatArray] = []
    extent = np.array([viewport.width, viewport.height])
    for place in places:
        if all(np.abs((place - other) / extent).max() > SAME for other in kept):
            kept.append(place)
        if len(kept) > MOST:
            break
    return np.array(kept, dtype=np.float64).reshape(-1, 2)


def _kind(matrix: FloatArray, usual: float) -> tuple[CriticalKind, tuple[float, float]]:
    """What the Hessian says, and its eigenvalues in ascending order."""
    if not np.isfinite(matrix).all():
        return "undecided", (np.nan, np.nan)
    low, high = (float(value) for value in np.linalg.eigvalsh((matrix + matrix.T) / 2))
    small = FLAT * max(abs(low), abs(high), usual)
    if min(abs(low), abs(high)) <= small:
        return "undecided", (low, high)
    if low > 0:
        return "minimum", (low, high)
    return "maximum" if high < 0 else "saddle", (low, high)


def _ring(place: FloatArray, share: float, viewport: Viewport) -> FloatArray:
    angles = np.arange(AROUND) * (2 * np.pi / AROUND) + 0.01
    radius = share * min(viewport.width, viewport.height)
    return place + radius * np.column_stack((np.cos(angles), np.sin(angles)))


def _by_heights(differences: FloatArray) -> CriticalKind:
    """The kind of a point from how much higher f is all around it."""
    if not np.isfinite(differences).all():
        return "undecided"
    if (differences > 0).all():
        return "minimum"
    if (differences < 0).all():
        return "maximum"
    return "saddle" if differences.min() < 0 < differences.max() else "undecided"
