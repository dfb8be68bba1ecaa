"""Asks the algebra process for special places in exact numbers, and publishes what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from plotter.calculus.exact_feature import ExactFeature
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.exact_features import Asked, asked_of, matching, request_for
from plotter.language.definition import Definition
from plotter.model.document import Document
from plotter.model.exact_features import ExactFeatures, key_of

FEATURE_SECONDS = 5.0
"""The time sympy is given for the places of one view."""


@dataclass(frozen=True, slots=True, eq=False)
class _Answered:
    of: Definition
    parameters: Mapping[str, float]
    asked: tuple[Asked, ...]
    found: tuple[ExactFeature, ...]


class FeatureDesk(QObject):
    """Hears the document; each place of a function is asked for once."""

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
        if "features" in names:
            self._ask()

    def _ask(self) -> None:
        results = self._document.results
        definition, features = results.definition, results.features
        if self._algebra is None or definition is None or features is None or definition.planar:
            return
        parameters = results.inputs.values_for(definition)
        before = results.exact_features
        known = before.known if before.belongs(definition, parameters) else {}
        missing = tuple(entry for entry in asked_of(features) if key_of(*entry) not in known)
        if not missing:
            return
        self._algebra.submit(
            request_for(definition, parameters, missing),
            lambda reply: self._arrived.emit(
                _Answered(definition, parameters, missing, reply.features)
            ),
            FEATURE_SECONDS,
            channel="features",
        )

    def _receive(self, answer: _Answered) -> None:
        results = self._document.results
        now = results.inputs.values_for(answer.of) if results.definition is answer.of else None
        if now is None or now != dict(answer.parameters):
            return
        before = results.exact_features
        known = dict(before.known) if before.belongs(answer.of, answer.parameters) else {}
        for entry in answer.asked:
            known[key_of(*entry)] = matching(entry, answer.found)
        exact = ExactFeatures(answer.of, answer.parameters, MappingProxyType(known))
        self._document.publish(replace(results, exact_features=exact))
