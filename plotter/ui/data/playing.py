"""The fit as something the timeline plays: step by step down the loss."""

from __future__ import annotations

from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.model.document import Document

STEPS_PER_SECOND = 8.0


class PlayFit:
    """Walks down the loss; curve, contour and numbers advance together."""

    name = "fit"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Fit")

    def count(self) -> int:
        """The points of the run."""
        trajectory = self._document.results.fit.trajectory
        return 1 if trajectory is None else len(trajectory.iterates)

    def position(self) -> int:
        """The step under the cursor."""
        return max(0, min(self._document.view.fit_frame, self.count() - 1))

    def go(self, position: int) -> None:
        """Put the cursor on a step."""
        self._document.look(fit_frame=position)

    def caption(self) -> str:
        """The step and its loss."""
        trajectory, position = self._document.results.fit.trajectory, self.position()
        if trajectory is None:
            return tr("Step {0} of {1}").format(0, 0)
        loss = format_number(trajectory.iterates[position].f, digits=4)
        words = tr("Step {0} of {1}").format(position, self.count() - 1)
        return f"{words}, L = {loss}"

    def steps_per_second(self) -> float:
        """Fast enough that a hundred steps can be watched."""
        return STEPS_PER_SECOND
