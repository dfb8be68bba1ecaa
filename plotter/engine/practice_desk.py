"""Judges what a learner hands in, on a thread of its own: by points first, then by proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from plotter.calculus.practice import judge, read_derivative, with_proof
from plotter.engine.algebra_answer import AlgebraRequest
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.newest import NewestOnly
from plotter.language.problems import ProblemError
from plotter.language.tree import Node
from plotter.language.write import to_text
from plotter.model.document import Document
from plotter.model.state import Results
from plotter.model.verdict import Verdict
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

PROOF_SECONDS = 2.0
"""The time sympy is given to prove an answer."""

COLUMNS = 800
"""Places in the view at which an answer is held against the derivative."""

REST_MS = 60
"""The pause in panning after which the answer's curve is drawn anew."""

APART = 1e-3
"""An answer leaves the derivative where they are this share of the view's height apart."""


@dataclass(frozen=True, slots=True)
class _Proof:
    verdict: Verdict
    equal: bool | None


class PracticeDesk(QObject):
    """Hears the document; the verdict on what was handed in follows by itself."""

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._worker: NewestOnly | None = None
        self._algebra: AlgebraProcess | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._judge)
        self._arrived.connect(self._receive)
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        document.results_changed.connect(self._on_results)

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Let sympy's process decide from now on."""
        self._algebra = algebra

    def close(self) -> None:
        """End the thread."""
        self._rest.stop()
        if self._worker is not None:
            self._worker.close()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"practice", "parameters"}:
            self._judge()

    def _on_results(self, names: frozenset[str]) -> None:
        if "derivation" in names:
            self._judge()

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names and self._handed_in():
            self._rest.start()

    def _handed_in(self) -> str:
        inputs = self._document.inputs
        practice = inputs.practice.about(self._document.results.inputs.text)
        return practice.handed_in if practice.on else ""

    def _judge(self) -> None:
        """Begin with what was handed in last, unless nothing was or it is known."""
        results, text = self._document.results, self._handed_in()
        if not text or results.definition is None or results.derivation is None:
            return
        viewport = self._document.view.viewport
        before = results.verdict
        kept = before if (before.of, before.text) == (results.inputs.text, text) else None

        def job(_superseded: Callable[[], bool]) -> None:
            self._arrived.emit(verdict_on(results, text, viewport, kept))

        if self._worker is None:
            self._worker = NewestOnly("practice", lambda error: self.failed.emit(str(error)))
        self._worker.submit(job)

    def _receive(self, found: Verdict | _Proof) -> None:
        results = self._document.results
        verdict = found if isinstance(found, Verdict) else found.verdict
        if (verdict.of, verdict.text) != (results.inputs.text, self._handed_in()):
            return
        if isinstance(found, Verdict):
            self._document.publish(replace(results, verdict=found))
            if not found.settled:
                self._ask(found)
        elif results.verdict.judgement is not None:
            judged = with_proof(results.verdict.judgement, found.equal)
            now = replace(results.verdict, judgement=judged, settled=True)
            self._document.publish(replace(results, verdict=now))

    def _ask(self, verdict: Verdict) -> None:
        """Ask sympy whether the answer is the derivative; without it the points decide."""
        definition = self._document.results.definition
        if self._algebra is None or verdict.answer is None or definition is None:
            self._arrived.emit(_Proof(verdict, None))
            return
        request = AlgebraRequest(
            to_text(definition.body), definition.variable, to_text(verdict.answer), "equal"
        )
        self._algebra.submit(
            request,
            lambda reply: self._arrived.emit(_Proof(verdict, reply.equal)),
            PROOF_SECONDS,
            channel="practice",
        )


def verdict_on(results: Results, text: str, viewport: Viewport, kept: Verdict | None) -> Verdict:
    """The verdict by points, with the answer's curve; a judgement that is `kept` stays."""
    definition, derivation = results.definition, results.derivation
    assert definition is not None and derivation is not None
    body, variable = definition.body, definition.variable
    of = results.inputs.text
    parameters = results.inputs.values_for(definition)
    try:
        answer = read_derivative(text, body, variable)
        if kept is not None and kept.judgement is not None:
            judgement, settled = kept.judgement, kept.settled
        else:
            judgement = judge(body, variable, answer, parameters, step=derivation)
            settled = False
    except ProblemError as error:
        return Verdict(of, text, problem=error.problem, settled=True)
    unknown = judgement.mistake is not None and judgement.mistake.kind == "unknown letter"
    if unknown:
        return Verdict(of, text, None, answer, judgement, settled=True)
    curve = sample(
        answer,
        viewport,
        (COLUMNS, COLUMNS // 2),
        variable=variable,
        parameters=parameters,
        certified=False,
    )
    gaps = () if judgement.correct else _gaps(results, answer, viewport, parameters)
    return Verdict(of, text, None, answer, judgement, settled, curve, gaps)


def _gaps(
    results: Results, answer: Node, viewport: Viewport, parameters: dict[str, float]
) -> tuple[tuple[float, float], ...]:
    """The intervals of the view in which the answer leaves the derivative, or only one exists."""
    definition, derivative = results.definition, results.derivative
    assert definition is not None and derivative is not None
    x = np.linspace(viewport.x_min, viewport.x_max, COLUMNS)
    values = {**parameters, definition.variable: x}
    given = np.broadcast_to(evaluate(answer, values), x.shape)
    true = derivative_values(definition.body, derivative, definition.variable, values)
    known = np.isfinite(given) & np.isfinite(true)
    with np.errstate(invalid="ignore"):
        apart = known & (np.abs(given - true) > APART * viewport.height)
    apart |= np.isfinite(given) != np.isfinite(true)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], apart, [False])).astype(np.int8)))
    half = viewport.width / COLUMNS / 2
    starts, ends = edges[::2], edges[1::2]
    return tuple(
        (float(x[start] - half), float(x[end - 1] + half))
        for start, end in zip(starts, ends, strict=True)
    )
