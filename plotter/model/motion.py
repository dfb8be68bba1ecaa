"""How far the moving pictures have got: what the timeline plays beside the tangent's sweep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Motion:
    """The state of each animation, from 0 (its beginning) to 1 (its end).

    `growth` is how far the rectangle of a product has grown.
    """

    growth: float = 1.0

    def mistake(self) -> str | None:
        """What makes it no state, or None."""
        return None if 0 <= self.growth <= 1 else "growth goes from 0 to 1"
