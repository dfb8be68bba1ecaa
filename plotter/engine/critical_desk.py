"""Asks the algebra process for critical points in exact numbers, and publishes what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from plotter.calculus.exact_point import ExactPoint
from plotter.engine.algebra_answer import AlgebraReply
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.exact_points import matching, request_for
from plotter.language.definition import Definition
from plotter.model.document import Document
from plotter.model.exact_critical import ExactCritical, key_of
from plotter.numeric.critical import CriticalPoint

CRITICAL_SECONDS = 4.0
"""The time sympy is given for the points of one view."""

Parameters = Mapping[str, float]


@dataclass(frozen=True, slots=True, eq=False)
class _Answered:
    of: Definition
    parameters: Parameters
    asked: tuple[CriticalPoint, ...]
    found: tuple[ExactPoint, ...]


class CriticalDesk(QObject):
    """Hears the document; each critical point of a function is asked for once."""

    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._algebra: AlgebraProcess | None = None
        self._arrived.connect(self._receive)
        document.results_changed.connect(self._on_results)

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Ask sympy's process from now on."""
        self._algebra = algebra
        self._ask()

    def _on_results(self, names: frozenset[str]) -> None:
        if "critical" in names:
            self._ask()

    def _ask(self) -> None:
        results = self._document.results
        definition, critical = results.definition, results.critical
        if self._algebra is None or definition is None or critical is None:
            return
        parameters = results.inputs.values_for(definition)
        known = results.exact_critical
        belongs = known.belongs(definition, parameters)
        points = known.points if belongs else {}
        missing = tuple(point for point in critical.points if key_of(point.place) not in points)
        if not missing:
            return
        self._algebra.submit(
            request_for(definition, parameters, missing),
            lambda reply: self._arrived.emit(_answer(definition, parameters, missing, reply)),
            CRITICAL_SECONDS,
            channel="critical",
        )

    def _receive(self, answer: _Answered) -> None:
        results = self._document.results
        now = results.inputs.values_for(answer.of) if results.definition is answer.of else None
        if now is None or now != dict(answer.parameters):
            return
        before = results.exact_critical
        belongs = before.belongs(answer.of, answer.parameters)
        points = dict(before.points) if belongs else {}
        for point in answer.asked:
            points[key_of(point.place)] = matching(point.place, answer.found)
        known = ExactCritical(answer.of, answer.parameters, MappingProxyType(points))
        self._document.publish(replace(results, exact_critical=known))


def _answer(
    of: Definition, parameters: Parameters, asked: tuple[CriticalPoint, ...], reply: AlgebraReply
) -> _Answered:
    return _Answered(of, parameters, asked, reply.critical)
