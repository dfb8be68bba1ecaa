"""The reveal, one step at a time: the question first, then the step, and back again."""

from __future__ import annotations

from plotter.calculus.step import Step
from plotter.figure.outline import revealed_steps
from plotter.figure.secret import hides_slopes
from plotter.figure.told import derivations_of
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.player import STEP_MS


def told_steps_of(document: Document) -> list[Step]:
    """The steps that are revealed one after another, through all orders that are shown."""
    inputs = document.inputs
    return revealed_steps(derivations_of(document.results, inputs), inputs.telling)


class RevealSteps:
    """Shows the derivation one step after another; position 0 shows none.

    With hints there are two positions a step: the question, then the step.
    """

    name = "steps"

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self) -> str:
        """The name in the timeline's menu."""
        return tr("Steps", about="of a derivation")

    def count(self) -> int:
        """Nothing, then each told step with its question, then the result."""
        if self._document.results.derivation is None or self._is_secret():
            return 1
        return 2 + len(told_steps_of(self._document)) * self._each()

    def position(self) -> int:
        """How far it is revealed."""
        view, last = self._document.view, self.count() - 1
        if view.revealed is None:
            return last
        hinted = int(view.hinted and self._each() == 2)
        return min(view.revealed * self._each() + hinted, last)

    def go(self, position: int) -> None:
        """Show so many steps; at the end, all of them and whatever comes."""
        if position >= self.count() - 1:
            self._document.look(revealed=None, hinted=False)
            return
        revealed, hinted = divmod(position, self._each())
        self._document.look(revealed=revealed, hinted=bool(hinted))

    def caption(self) -> str:
        """Where we are."""
        if self._is_secret():
            return ""
        steps = len(told_steps_of(self._document)) + 1
        view = self._document.view
        if view.revealed is None:
            return tr("Step {0} of {1}", about="of a derivation").format(steps, steps)
        if view.hinted and self._each() == 2:
            return tr("Question {0} of {1}").format(view.revealed + 1, steps - 1)
        return tr("Step {0} of {1}", about="of a derivation").format(view.revealed, steps)

    def steps_per_second(self) -> float:
        """A step takes time to read: one in three of the usual steps."""
        return 1000.0 / (3 * STEP_MS)

    def _is_secret(self) -> bool:
        """Whether a learner looks for f′: even the number of steps would tell something."""
        return hides_slopes(self._document.inputs, self._document.results)

    def _each(self) -> int:
        return 2 if self._document.inputs.telling.hints else 1
