"""What the timeline can play: the steps of the derivation, a sweep of the tangent, the descent."""

from __future__ import annotations

import math

from msgspec.structs import replace

from plotter.language.numbers import format_number
from plotter.language.words import localized, tr
from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.data.playing import PlayFit
from plotter.ui.derivative.reveal import RevealSteps
from plotter.ui.graph.passes import PlayPasses
from plotter.ui.plane.edits import is_planar, move_point
from plotter.ui.player import STEP_MS, Playable
from plotter.ui.tangent.edits import move_tangent, set_h
from plotter.ui.tangent.uncovering import TraceTruth
from plotter.ui.tangent.zooming import ZoomBack, ZoomIn

GROWTH_POSITIONS = 61
"""Stages of the growing area of a product."""

GROWTH_SECONDS = 2.0
"""How long the growth takes at speed 1."""

SWEEP_POSITIONS = 241
"""Places of the tangent in a sweep across the view."""

SWEEP_SECONDS = 6.0
"""How long a sweep takes at speed 1."""

TURN_POSITIONS = 361
TURN_SECONDS = 12.0
"""How long the surface takes to turn once around at speed 1."""

SHRINK_FROM, SHRINK_DECADES = 1.0, 7.0
"""The power of ten from which h shrinks, and through how many powers."""

SHRINK_POSITIONS = 351
SHRINK_SECONDS = 10.0
"""How long h takes to shrink through all its powers at speed 1."""


class GrowRectangle:
    """Lets x grow by a little: the area of the chosen product or quotient grows with it."""

    name = "growth"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Growing area")

    def count(self) -> int:
        """The stages of the growth; one while no step is chosen."""
        return GROWTH_POSITIONS if self._document.view.selected_step is not None else 1

    def position(self) -> int:
        """How far the area has grown."""
        return round(self._document.view.motion.growth * (self.count() - 1))

    def go(self, position: int) -> None:
        """Let it be grown so far."""
        last = self.count() - 1
        if last > 0:
            motion = replace(self._document.view.motion, growth=position / last)
            self._document.look(motion=motion)

    def caption(self) -> str:
        """Where we are."""
        if self._document.view.selected_step is None:
            return tr("Choose a step")
        return tr("{0} % of h").format(round(100 * self._document.view.motion.growth))

    def steps_per_second(self) -> float:
        """So many that the growth takes two seconds."""
        return (GROWTH_POSITIONS - 1) / GROWTH_SECONDS


class SweepTangent:
    """Moves the tangent, or the point of a plane, across the view from left to right."""

    name = "sweep"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Sweep {variable}", variable=self._name())

    def count(self) -> int:
        """The places of the tangent."""
        return SWEEP_POSITIONS

    def position(self) -> int:
        """The place nearest to the tangent's x."""
        viewport = self._document.view.viewport
        share = (self._x() - viewport.x_min) / viewport.width
        return max(0, min(round(share * (SWEEP_POSITIONS - 1)), SWEEP_POSITIONS - 1))

    def go(self, position: int) -> None:
        """Put the tangent there."""
        viewport = self._document.view.viewport
        x = viewport.x_min + viewport.width * position / (SWEEP_POSITIONS - 1)
        if is_planar(self._document):
            move_point(self._document, x, self._document.inputs.plane.point[1])
        else:
            move_tangent(self._document, x, gesture=tr("sweep the tangent"))

    def caption(self) -> str:
        """Where we are."""
        return localized(f"{self._name()} = {self._x():.2f}".replace("-", "−"))

    def _name(self) -> str:
        """The variable that is swept: of a plane the first, which goes to the right."""
        definition = self._document.results.definition
        return "x" if definition is None else definition.variables[0]

    def _x(self) -> float:
        """Where the tangent, or the point of a plane, is now."""
        inputs = self._document.inputs
        return inputs.plane.point[0] if is_planar(self._document) else inputs.tangent_x

    def steps_per_second(self) -> float:
        """So many that a sweep takes its time."""
        return (SWEEP_POSITIONS - 1) / SWEEP_SECONDS


class TurnSurface:
    """Turns the surface over the plane once around."""

    name = "turn"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Turn the surface")

    def count(self) -> int:
        """A position a degree; one where no surface is seen."""
        seen = self._document.view.surface.shown and is_planar(self._document)
        return TURN_POSITIONS if seen else 1

    def position(self) -> int:
        """How far it is turned from the side where the play begins."""
        turned = round(self._document.view.surface.azimuth + 180.0)
        return turned if 0 <= turned < TURN_POSITIONS else turned % (TURN_POSITIONS - 1)

    def go(self, position: int) -> None:
        """Turn it so far."""
        surface = replace(self._document.view.surface, azimuth=position - 180.0)
        self._document.look(surface=surface)

    def caption(self) -> str:
        """Where we are."""
        if self.count() == 1:
            return tr("Show the surface")
        return f"{round(self._document.view.surface.azimuth)}°".replace("-", "−")

    def steps_per_second(self) -> float:
        """So many that a turn takes its time."""
        return (TURN_POSITIONS - 1) / TURN_SECONDS


class ShrinkSecant:
    """Lets h go to 0 on the side it is on: every position is nearer by the same factor."""

    name = "shrink"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("h → 0")

    def count(self) -> int:
        """From 10 down to a millionth."""
        return SHRINK_POSITIONS

    def position(self) -> int:
        """The place nearest to the h of now."""
        power = math.log10(abs(self._document.inputs.tangent_study.h))
        place = round((SHRINK_FROM - power) / SHRINK_DECADES * (SHRINK_POSITIONS - 1))
        return max(0, min(place, SHRINK_POSITIONS - 1))

    def go(self, position: int) -> None:
        """Put the second point there, on the same side."""
        power = SHRINK_FROM - SHRINK_DECADES * position / (SHRINK_POSITIONS - 1)
        h = float(f"{10.0**power:.3g}")
        side = self._document.inputs.tangent_study.h
        set_h(self._document, math.copysign(h, side), tr("let h shrink"))

    def caption(self) -> str:
        """Where we are."""
        return f"h = {format_number(self._document.inputs.tangent_study.h, digits=3)}"

    def steps_per_second(self) -> float:
        """So many that all decades take their time."""
        return (SHRINK_POSITIONS - 1) / SHRINK_SECONDS


class PlayDescent:
    """Walks down the trajectory of the descent."""

    name = "descent"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Descent")

    def count(self) -> int:
        """The points of the longest run."""
        runs = self._document.results.trajectories
        return max((len(run.iterates) for run in runs), default=1)

    def position(self) -> int:
        """The step under the cursor."""
        return max(0, min(self._document.view.frame, self.count() - 1))

    def go(self, position: int) -> None:
        """Put the cursor on a step."""
        self._document.look(frame=position)

    def caption(self) -> str:
        """Where we are."""
        return tr("Step {0} of {1}").format(self.position(), self.count() - 1)

    def steps_per_second(self) -> float:
        """Two steps a second."""
        return 1000.0 / STEP_MS


def playables(document: Document) -> dict[Lens, tuple[Playable, ...]]:
    """What each lens can play; the first is what it plays unless something else is chosen."""
    return {
        "derivative": (RevealSteps(document), GrowRectangle(document)),
        "tangent": (
            SweepTangent(document),
            ShrinkSecant(document),
            ZoomIn(document),
            ZoomBack(document),
            TraceTruth(document),
            TurnSurface(document),
        ),
        "descent": (PlayDescent(document), TurnSurface(document)),
        "graph": (PlayPasses(document), SweepTangent(document)),
        "data": (PlayFit(document),),
    }
