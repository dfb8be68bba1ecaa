"""Which critical points are known in exact numbers."""

from __future__ import annotations

from plotter.calculus.exact_point import ExactPoint
from plotter.model.exact import Exact
from plotter.numeric.critical import CriticalPoint

Place = tuple[float, float]


class ExactCritical(Exact[Place, ExactPoint], frozen=True, eq=False):
    """The exact points of a function by their places in doubles."""

    def point(self, found: CriticalPoint) -> ExactPoint | None:
        """The exact point for one found in doubles, if it is known."""
        return self.known.get(key_of(found.place))


def key_of(place: Place) -> Place:
    """The place rounded so that it is the same in every view."""
    return (round(place[0], 6) + 0.0, round(place[1], 6) + 0.0)
