"""Looking closer and closer at the tangent's point, until the curve is its tangent, and back."""

from __future__ import annotations

import math

from msgspec.structs import replace

from plotter.figure.navigation import is_same, zoomed_at
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.motion import Motion
from plotter.numeric.viewport import Viewport
from plotter.ui.scene import scene_of

POSITIONS = 181
SECONDS = 3.0
"""How long the way takes at speed 1."""
DECADES = 3.0
"""A thousand times closer, a curve has left its tangent by a thousandth of what it had."""
FINEST = 1e-9
"""The narrowest view, in parts of x: closer, neighboring numbers would be seen."""


def looked_at(motion: Motion) -> Viewport | None:
    """What is seen so far on the way in, or None before it begins."""
    if motion.home is None:
        return None
    room = motion.home.width / (FINEST * max(1.0, abs(motion.about[0])))
    decades = max(0.0, min(DECADES, math.log10(room)))
    factor = 10.0 ** (-decades * motion.zoom)
    return zoomed_at(motion.home, motion.about, factor, factor)


class ZoomIn:
    """Zooms in at the point; the way back ends at the view from which it began."""

    name = "zoom"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Zoom to the tangent")

    def count(self) -> int:
        """The stages of the way; one where the curve has no point to zoom to."""
        return 1 if self._motion() is None and self._point() is None else POSITIONS

    def position(self) -> int:
        """How far in the view is; at the start once the hand has led it elsewhere."""
        motion = self._motion()
        return 0 if motion is None else round(motion.zoom * (POSITIONS - 1))

    def go(self, position: int) -> None:
        """Look so close; at the start, as before."""
        view, motion, point = self._document.view, self._motion(), self._point()
        if motion is None:
            if position == 0 or point is None:
                return
            motion = replace(view.motion, home=view.viewport, about=point)
        motion = replace(motion, zoom=position / (POSITIONS - 1))
        viewport = motion.home if position == 0 else looked_at(motion)
        if position == 0:
            motion = replace(motion, home=None)
        self._document.look(viewport=viewport or view.viewport, motion=motion)

    def caption(self) -> str:
        """How much closer it is."""
        motion = self._motion()
        if self.count() == 1:
            return tr("No point here")
        seen = None if motion is None else looked_at(motion)
        if motion is None or motion.home is None or seen is None:
            return tr("As before")
        return tr("{0} times closer").format(f"{motion.home.width / seen.width:.0f}")

    def steps_per_second(self) -> float:
        """So many that the way takes three seconds."""
        return (POSITIONS - 1) / SECONDS

    def _point(self) -> tuple[float, float] | None:
        x = self._document.inputs.tangent_x
        y = scene_of(self._document).value(x)
        return None if y is None else (x, y)

    def _motion(self) -> Motion | None:
        """The way that the view is on; None once the hand has led it elsewhere."""
        view = self._document.view
        seen = looked_at(view.motion)
        return view.motion if seen is not None and is_same(seen, view.viewport) else None


class ZoomBack(ZoomIn):
    """The same way, from close by to the view from which it began."""

    name = "zoom_back"

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Back from the tangent")

    def position(self) -> int:
        """How far back the view is."""
        return POSITIONS - 1 - super().position() if self.count() > 1 else 0

    def go(self, position: int) -> None:
        """Look from so far away."""
        super().go(POSITIONS - 1 - position)
