"""The Taylor polynomial of f at the tangent's point, and what it leaves out."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.line import fit
from plotter.figure.marks import CurveName, Mark, Polyline
from plotter.figure.overlays.approximation import error_marks, grip
from plotter.figure.overlays.at_point import READS
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.figure.taylor import expansion
from plotter.language.words import mark

SAMPLES = 401
"""Places at which the polynomial is drawn."""
COLOR, LINE = "w", "secant"


class Taylor(Struct, frozen=True):
    """The polynomial of the chosen degree across the view, and its remainder at x + h."""

    name: str = "taylor"
    label: str = mark("Taylor polynomial")
    reads: frozenset[str] = READS | {"approximation", "higher"}
    live: bool = True
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The polynomial, its name, the shaded remainder and the grip."""
        found = expansion(scene)
        if found is None:
            return ()
        view = scene.viewport
        x = np.linspace(view.x_min, view.x_max, SAMPLES)
        y = found.values(x)
        # Far outside the view a steep polynomial leaves the picture: the pen is lifted there.
        seen = fit(view, y)
        near = seen | np.roll(seen, 1) | np.roll(seen, -1)
        points = np.column_stack((x, np.where(near, y, np.nan)))
        marks: list[Mark] = [Polyline(points, COLOR, LINE)]
        if int(np.count_nonzero(seen)) > 1:
            marks.append(CurveName(points[seen], f"T_{{{found.degree}}}", COLOR))
        head = f"R_{{{found.degree}}}({scene.variable}+h)"
        marks += error_marks(scene, found, COLOR, head)
        return (*marks, *grip(scene, found, frozenset({"secant", "approximation"})))
