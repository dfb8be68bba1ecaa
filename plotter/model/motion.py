"""How far the moving pictures have got: what the timeline plays beside the tangent's sweep."""

from __future__ import annotations

from msgspec import Struct

from plotter.numeric.viewport import Viewport


class Motion(Struct, frozen=True):
    """The state of each animation, from 0 (its beginning) to 1 (its end).

    `growth` is how far the rectangle of a product has grown. `zoom` is how far the view has come
    on its way from `home` to the point it goes to, `about`; without a home it is on no way.
    `truth` is how far f′ has been traced over the sketch that it was revealed for.
    """

    growth: float = 1.0
    zoom: float = 0.0
    home: Viewport | None = None
    about: tuple[float, float] = (0.0, 0.0)
    truth: float = 1.0

    def mistake(self) -> str | None:
        """What makes it no state, or None."""
        whole = all(0 <= share <= 1 for share in (self.growth, self.zoom, self.truth))
        return None if whole else "growth, zoom and truth go from 0 to 1"
