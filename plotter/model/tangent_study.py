"""What is studied at a point of the curve: the exact x, the secant, the trace, pinned tangents."""

from __future__ import annotations

from msgspec import Struct

Stretch = tuple[float, float]
"""From which x to which x, in order."""


class PinnedTangent(Struct, frozen=True):
    """A tangent that stays when the point moves on; `text` is its exact x as typed, or ""."""

    label: str
    x: float
    text: str = ""


class TangentStudy(Struct, frozen=True):
    """All that the user decided about the tangent beyond its x and what is shown.

    `x_text` is the exact x as it was typed (π/6); it holds only while its value is the
    tangent's x. `snap` lets the hand catch at special places. `h` is the way to the second
    point of the secant, never 0. `traced` are the stretches of x over which the tangent has
    drawn f′, in order and apart. `guessing` hides f′ until it is revealed. `stacked` puts f′
    under f with a common x-axis.
    """

    x_text: str = ""
    snap: bool = False
    h: float = 1.0
    pinned: tuple[PinnedTangent, ...] = ()
    traced: tuple[Stretch, ...] = ()
    guessing: bool = False
    stacked: bool = False
