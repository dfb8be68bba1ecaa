"""Judges what a learner hands in, on a thread of its own: by points first, then by proof."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from plotter.engine.algebra_answer import AlgebraRequest
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.work_desk import WorkDesk
from plotter.language.write import to_text
from plotter.model.document import Document
from plotter.model.verdict import Verdict

PROOF_SECONDS = 2.0
"""The time sympy is given to prove an answer."""

REST_MS = 60
"""The pause in panning after which the answer's curve is drawn anew."""


class _Proof(Struct, frozen=True):
    verdict: Verdict
    equal: bool | None


class PracticeDesk(WorkDesk):
    """Hears the document; the verdict on what was handed in follows by itself."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, "practice", REST_MS, self._begin, self._receive)
        self._algebra: AlgebraProcess | None = None
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        document.results_changed.connect(self._on_results)

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Let sympy's process decide from now on."""
        self._algebra = algebra

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"practice", "parameters"}:
            self._begin()

    def _on_results(self, names: frozenset[str]) -> None:
        if "derivation" in names:
            self._begin()

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names and self._handed_in():
            self._rest.start()

    def _handed_in(self) -> str:
        inputs = self._document.inputs
        practice = inputs.practice.about(self._document.results.inputs.text)
        return practice.handed_in if practice.on else ""

    def _begin(self) -> None:
        """Begin with what was handed in last, unless nothing was or it is known."""
        results, text = self._document.results, self._handed_in()
        if not text or results.definition is None or results.derivation is None:
            return
        viewport = self._document.view.viewport
        before = results.verdict
        kept = before if (before.of, before.text) == (results.inputs.text, text) else None

        def job(_superseded: Callable[[], bool]) -> None:
            # Imported now: it is needed once something is handed in.
            from plotter.engine.verdicts import verdict_on

            self._arrived.emit(verdict_on(results, text, viewport, kept))

        self._submit(job)

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
            from plotter.calculus.practice import with_proof

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
