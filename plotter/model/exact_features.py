"""Which special places of a function of one variable are known in exact numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from plotter.calculus.exact_feature import ExactFeature
from plotter.language.definition import Definition

Key = tuple[str, str, str]
"""A kind and the digits that place and height share in every view."""


@dataclass(frozen=True, slots=True, eq=False)
class ExactFeatures:
    """The exact places of a function by what was asked for; None for those without.

    They belong to the function `of` with these values of its parameters, in any view.
    """

    of: Definition | None = None
    parameters: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    known: Mapping[Key, ExactFeature | None] = field(default_factory=lambda: MappingProxyType({}))

    def belongs(self, of: Definition | None, parameters: Mapping[str, float]) -> bool:
        """Whether it is about this function with these parameters."""
        return self.of is of and of is not None and dict(self.parameters) == dict(parameters)

    def feature(self, kind: str, x: float, y: float = 0.0) -> ExactFeature | None:
        """The exact numbers of a place found in doubles, if they are known."""
        return self.known.get(key_of(kind, x, y))


def key_of(kind: str, x: float, y: float = 0.0) -> Key:
    """The same for a place in every view; only for a line the height counts."""
    return (kind, _digits(x), _digits(y) if kind == "asymptote" else "")


def _digits(value: float) -> str:
    return f"{0.0 if abs(value) < 1e-9 else value:.8g}"
