"""Which special places of a function of one variable are known in exact numbers."""

from __future__ import annotations

from plotter.calculus.exact_feature import ExactFeature
from plotter.model.exact import Exact

Key = tuple[str, str, str]
"""A kind and the digits that place and height share in every view."""


class ExactFeatures(Exact[Key, ExactFeature], frozen=True, eq=False):
    """The exact places of a function by what was asked for."""

    def feature(self, kind: str, x: float, y: float = 0.0) -> ExactFeature | None:
        """The exact numbers of a place found in doubles, if they are known."""
        return self.known.get(key_of(kind, x, y))


def key_of(kind: str, x: float, y: float = 0.0) -> Key:
    """The same for a place in every view; only for a line the height counts."""
    return (kind, _digits(x), _digits(y) if kind == "asymptote" else "")


def _digits(value: float) -> str:
    return f"{0.0 if abs(value) < 1e-9 else value:.8g}"
