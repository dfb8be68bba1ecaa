"""What the timeline can play: the steps of the derivation, a sweep of the tangent, the descent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.derivative.reveal import RevealSteps
from plotter.ui.player import STEP_MS, Playable

SWEEP_POSITIONS = 241
"""Places of the tangent in a sweep across the view."""

SWEEP_SECONDS = 6.0
"""How long a sweep takes at speed 1."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Playables", text)


class SweepTangent:
    """Moves the tangent across the view from left to right."""

    name = "sweep"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return _tr("Sweep x")

    def count(self) -> int:
        """The places of the tangent."""
        return SWEEP_POSITIONS

    def position(self) -> int:
        """The place nearest to the tangent's x."""
        viewport = self._document.view.viewport
        share = (self._document.inputs.tangent_x - viewport.x_min) / viewport.width
        return max(0, min(round(share * (SWEEP_POSITIONS - 1)), SWEEP_POSITIONS - 1))

    def go(self, position: int) -> None:
        """Put the tangent there."""
        viewport = self._document.view.viewport
        x = viewport.x_min + viewport.width * position / (SWEEP_POSITIONS - 1)
        self._document.edit(gesture=_tr("sweep the tangent"), tangent_x=x)

    def caption(self) -> str:
        """Where we are."""
        return f"x = {self._document.inputs.tangent_x:.2f}".replace("-", "−")

    def steps_per_second(self) -> float:
        """So many that a sweep takes its time."""
        return (SWEEP_POSITIONS - 1) / SWEEP_SECONDS


class PlayDescent:
    """Walks down the trajectory of the descent."""

    name = "descent"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return _tr("Descent")

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
        return _tr("Step {0} of {1}").format(self.position(), self.count() - 1)

    def steps_per_second(self) -> float:
        """Two steps a second."""
        return 1000.0 / STEP_MS


def playables(document: Document) -> dict[Lens, tuple[Playable, ...]]:
    """What each lens can play; the first is what it plays unless something else is chosen."""
    return {
        "derivative": (RevealSteps(document),),
        "tangent": (SweepTangent(document),),
        "descent": (PlayDescent(document),),
    }
