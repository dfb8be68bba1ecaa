"""What goes beyond the derivation as written: other routes to f′, and the derivatives after it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from plotter.calculus.routes import Route
from plotter.calculus.step import Step


class Lesson(Struct, frozen=True):
    """Found after the derivation `of`, and worth nothing for any other.

    `routes` are all ways to the same derivative, the one as written first. `orders` are the
    derivations of f′, f″ … up to the order asked for, each from the result of the one before.
    `proofs` tells of routes whether their answer is proved equal to the derivative; a route
    that is not in it has not been asked about yet.
    """

    of: Step | None = None
    routes: tuple[Route, ...] = ()
    orders: tuple[Step, ...] = ()
    proofs: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
