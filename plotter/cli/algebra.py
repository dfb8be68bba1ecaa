"""The second opinion: sympy in its process proves the steps' answer and finds shorter forms."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType

from msgspec import Struct

from plotter.calculus.exact_feature import ExactFeature
from plotter.calculus.exact_point import ExactPoint
from plotter.calculus.step import Step
from plotter.calculus.working import shortest
from plotter.engine.algebra_process import AlgebraProcess, AlgebraReply, AlgebraRequest
from plotter.language.parse import read_expression
from plotter.language.tree import Node
from plotter.language.write import to_text

TIME_LIMIT = 0.5
"""Seconds for one derivative once sympy is there: with the start of both processes a single
answer stays within 2 s on an ordinary machine."""


POINTS_LIMIT = 1.5
"""Seconds for the special places of one function; what is found by then is told."""


class Opinion(Struct, frozen=True):
    """Whether every step's derivative is proved (None: not known), and the shortest form."""

    proved: bool | None
    simplified: Node


class Algebra:
    """Asks the algebra process about derivations; the process ends with the `with` block."""

    def __init__(self) -> None:
        self._process = AlgebraProcess()

    def __enter__(self) -> Algebra:
        self._process.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.close()

    def opinion(self, steps: Sequence[Step], variable: str) -> Opinion:
        """The opinion on derivations of f′, f″ …, each from the result of the one before."""
        replies = [self._ask(step, variable) for step in steps]
        answer = steps[-1].after
        text = replies[-1].simplified
        equal = [reply.equal for reply in replies]
        proved = False if False in equal else (None if None in equal else True)
        if proved is False:
            return Opinion(proved, answer)
        own = shortest(answer)  # what is seen without sympy, should it be out of time
        if text is None or len(text) > len(to_text(own)):
            return Opinion(proved, own)
        return Opinion(proved, read_expression(text))

    def exact_points(self, request: AlgebraRequest) -> tuple[ExactPoint, ...]:
        """The critical points asked for that could be told exactly."""
        return self._process.ask(request, POINTS_LIMIT).critical

    def exact_features(self, request: AlgebraRequest) -> tuple[ExactFeature, ...]:
        """The special places asked for that could be told exactly."""
        return self._process.ask(request, POINTS_LIMIT).features

    def _ask(self, step: Step, variable: str) -> AlgebraReply:
        request = AlgebraRequest(to_text(step.before), variable, to_text(step.after))
        return self._process.ask(request, TIME_LIMIT)
