"""Which critical points are known in exact numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from plotter.calculus.exact_point import ExactPoint
from plotter.language.definition import Definition
from plotter.numeric.critical import CriticalPoint

Place = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class ExactCritical:
    """The exact points of a function by their places in doubles; None for those without.

    They belong to the function `of` with these values of its parameters, in any view.
    """

    of: Definition | None = None
    parameters: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    points: Mapping[Place, ExactPoint | None] = field(default_factory=lambda: MappingProxyType({}))

    def belongs(self, of: Definition | None, parameters: Mapping[str, float]) -> bool:
        """Whether it is about this function with these parameters."""
        return self.of is of and of is not None and dict(self.parameters) == dict(parameters)

    def point(self, found: CriticalPoint) -> ExactPoint | None:
        """The exact point for one found in doubles, if it is known."""
        return self.points.get(key_of(found.place))


def key_of(place: Place) -> Place:
    """The place rounded so that it is the same in every view."""
    return (round(place[0], 6) + 0.0, round(place[1], 6) + 0.0)
