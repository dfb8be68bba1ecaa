"""Asks the algebra process for exact numbers, and publishes what is known."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from plotter.calculus.exact_feature import ExactFeature
from plotter.calculus.exact_point import ExactPoint
from plotter.engine import exact_features, exact_points
from plotter.engine.algebra_answer import AlgebraReply
from plotter.engine.algebra_process import AlgebraProcess, AlgebraRequest
from plotter.language.definition import Definition
from plotter.model import exact_critical as critical_model
from plotter.model import exact_features as feature_model
from plotter.model.document import Document
from plotter.model.exact import Exact
from plotter.model.state import Results
from plotter.numeric.critical import CriticalPoint

Parameters = Mapping[str, float]
Asked = TypeVar("Asked")
Found = TypeVar("Found")


class Subject(Struct, Generic[Asked, Found], frozen=True):
    """What is asked about: the field `name` of the results, whose exact numbers are `exact_name`.

    `entries` tells what it holds, `request` asks for entries, `found` reads the reply, and
    `matching` tells which of it answers an entry; sympy is given so many `seconds`.
    """

    name: str
    seconds: float
    kind: type[Exact[Any, Found]]
    entries: Callable[[Results], tuple[Asked, ...]]
    key_of: Callable[[Asked], Hashable]
    request: Callable[[Definition, Parameters, tuple[Asked, ...]], AlgebraRequest]
    found: Callable[[AlgebraReply], tuple[Found, ...]]
    matching: Callable[[Asked, tuple[Found, ...]], Found | None]

    @property
    def exact_name(self) -> str:
        """The field of the results that holds the exact numbers."""
        return f"exact_{self.name}"


def _points(results: Results) -> tuple[CriticalPoint, ...]:
    return () if results.critical is None else results.critical.points


def _places(results: Results) -> tuple[exact_features.Asked, ...]:
    planar = results.definition is not None and results.definition.planar
    if results.features is None or planar:
        return ()
    return exact_features.asked_of(results.features)


CRITICAL: Subject[CriticalPoint, ExactPoint] = Subject(
    name="critical",
    seconds=4.0,
    kind=critical_model.ExactCritical,
    entries=_points,
    key_of=lambda point: critical_model.key_of(point.place),
    request=exact_points.request_for,
    found=lambda reply: reply.critical,
    matching=lambda point, found: exact_points.matching(point.place, found),
)
"""The critical points of a function of two variables."""

FEATURES: Subject[exact_features.Asked, ExactFeature] = Subject(
    name="features",
    seconds=5.0,
    kind=feature_model.ExactFeatures,
    entries=_places,
    key_of=lambda entry: feature_model.key_of(*entry),
    request=exact_features.request_for,
    found=lambda reply: reply.features,
    matching=exact_features.matching,
)
"""The special places of a function of one variable."""


class _Answered(Struct, Generic[Asked, Found], frozen=True, eq=False):
    of: Definition
    parameters: Parameters
    asked: tuple[Asked, ...]
    found: tuple[Found, ...]


class ExactDesk(QObject, Generic[Asked, Found]):
    """Hears the document; each entry of a function is asked for once."""

    _arrived = Signal(object)

    def __init__(self, document: Document, subject: Subject[Asked, Found]) -> None:
        super().__init__()
        self._document, self._subject = document, subject
        self._algebra: AlgebraProcess | None = None
        self._arrived.connect(self._receive)
        document.results_changed.connect(self._on_results)

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Ask sympy's process from now on."""
        self._algebra = algebra
        self._ask()

    def _on_results(self, names: frozenset[str]) -> None:
        if self._subject.name in names:
            self._ask()

    def _known(self, of: Definition, parameters: Parameters) -> dict[Hashable, Found | None]:
        exact: Exact[Hashable, Found] = getattr(self._document.results, self._subject.exact_name)
        return dict(exact.known) if exact.belongs(of, parameters) else {}

    def _ask(self) -> None:
        results, subject = self._document.results, self._subject
        definition = results.definition
        if self._algebra is None or definition is None:
            return
        parameters = results.inputs.values_for(definition)
        known = self._known(definition, parameters)
        missing = tuple(
            entry for entry in subject.entries(results) if subject.key_of(entry) not in known
        )
        if not missing:
            return
        self._algebra.submit(
            subject.request(definition, parameters, missing),
            lambda reply: self._arrived.emit(
                _Answered(definition, parameters, missing, subject.found(reply))
            ),
            subject.seconds,
            channel=subject.name,
        )

    def _receive(self, answer: _Answered[Asked, Found]) -> None:
        results, subject = self._document.results, self._subject
        now = results.inputs.values_for(answer.of) if results.definition is answer.of else None
        if now is None or now != dict(answer.parameters):
            return
        known = self._known(answer.of, answer.parameters)
        for entry in answer.asked:
            known[subject.key_of(entry)] = subject.matching(entry, answer.found)
        exact = subject.kind(answer.of, answer.parameters, MappingProxyType(known))
        self._document.publish(replace(results, **{subject.exact_name: exact}))
