"""How f is approximated near the tangent's point, and the derivatives that this takes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.calculus.step import Step
from plotter.language.tree import Node
from plotter.numeric.curve import Curve

MOST_DEGREE = 9
"""The highest degree of a Taylor polynomial."""

THIRD = 3
"""f, f′ and f″ are so many expressions."""

Ended = Literal["", "not differentiable", "too large", "too slow"]
"""Why there are no further derivatives; "" if there are."""


class Approximation(Struct, frozen=True):
    """What the user decided: the degree of the Taylor polynomial, from 0 to 9.

    How far away the error is read is the h of the secant: both have the same second point.
    """

    degree: int = 2

    def mistake(self) -> str | None:
        """What makes it no approximation, or None."""
        return None if 0 <= self.degree <= MOST_DEGREE else f"degree goes from 0 to {MOST_DEGREE}"


class Higher(Struct, frozen=True):
    """The derivatives after f′, found for the derivation `of` and worth nothing for any other.

    `expressions` are f, f′, f″ … as far as they were found, gathered; `ended` says why there
    are no more. `second` is f″ in the view, once it was asked for.
    """

    of: Step | None = None
    expressions: tuple[Node, ...] = ()
    ended: Ended = ""
    second: Curve | None = None
