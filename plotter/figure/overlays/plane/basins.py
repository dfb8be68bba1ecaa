"""Every place of the plane in the color of where a run from there would end."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.figure.marks import Dots, Layer, Mark, Raster
from plotter.figure.overlays.basins import OPACITY, OTHERWISE, look_of
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.words import mark
from plotter.numeric.viewport import Viewport

MINIMUM = 10.0
"""The diameter of the mark at a minimum, in px."""


class PlaneBasins(Struct, frozen=True):
    """The basins as an image over a grid of starts."""

    name: str = "basins"
    label: str = mark("Basins: where every start ends")
    reads: frozenset[str] = frozenset({"basin_image", "definition", "problem"})
    live: bool = False
    group: Group = "areas"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """The cells, and a mark at each minimum."""
        image = scene.results.basin_image
        if image is None or scene.dimmed or not scene.planar:
            return ()
        place = Viewport(
            float(image.x[0]), float(image.x[-1]), float(image.y[0]), float(image.y[-1])
        )
        kinds = [*range(len(image.minima)), *OTHERWISE]
        roles = {kind: look_of(kind)[0] for kind in kinds}
        marks: list[Mark] = [Raster(image.ends, place, roles, OPACITY)]
        marks += [
            Dots(np.array([at]), roles[index], MINIMUM, "diamond", layer=Layer.PATH)
            for index, at in enumerate(image.minima)
        ]
        return tuple(marks)
