"""Finds what goes beyond the derivation as written, on a thread of its own, and publishes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.calculus.routes import Route, routes
from plotter.calculus.step import Step
from plotter.engine.newest import NewestOnly
from plotter.language.definition import Definition
from plotter.language.problems import ProblemError
from plotter.model.document import Document
from plotter.model.lesson import Lesson
from plotter.model.state import Results

SETTLED_MS = 250
"""The pause in typing after which other routes are looked for."""


@dataclass(frozen=True, slots=True)
class _Found:
    lesson: Lesson


class LessonDesk(QObject):
    """Hears the document; routes and higher derivatives of what is shown follow by themselves."""

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._worker: NewestOnly | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLED_MS)
        self._pause.timeout.connect(self._begin)
        self._arrived.connect(self._receive)
        document.results_changed.connect(self._on_results)
        document.inputs_changed.connect(self._on_inputs)
        self._pause.start()

    def close(self) -> None:
        """End the thread."""
        self._pause.stop()
        if self._worker is not None:
            self._worker.close()

    def _on_results(self, names: frozenset[str]) -> None:
        if "derivation" in names:
            self._pause.start()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "telling" in names and not self._complete(self._document.results):
            self._begin()

    def _complete(self, results: Results) -> bool:
        lesson, order = results.lesson, self._document.inputs.telling.order
        return lesson.of is results.derivation and len(lesson.orders) >= order

    def _begin(self) -> None:
        results = self._document.results
        definition, derivation = results.definition, results.derivation
        if definition is None or derivation is None or self._complete(results):
            return
        order = self._document.inputs.telling.order

        def job(_superseded: Callable[[], bool]) -> None:
            self._arrived.emit(_Found(lesson_of(definition, derivation, order)))

        if self._worker is None:
            self._worker = NewestOnly("lesson", lambda error: self.failed.emit(str(error)))
        self._worker.submit(job)

    def _receive(self, found: _Found) -> None:
        results = self._document.results
        if found.lesson.of is results.derivation:
            self._document.publish(replace(results, lesson=found.lesson))


def lesson_of(definition: Definition, derivation: Step, order: int) -> Lesson:
    """The routes to the derivative, and the derivations up to the order as far as they go."""
    body, variable = definition.body, definition.variable
    ways: tuple[Route, ...] = routes(body, variable)
    higher: list[Step] = [derivation]
    for count in range(2, order + 1):
        try:
            higher.append(differentiate_repeatedly(body, variable, count)[-1])
        except ProblemError:
            break
    return Lesson(derivation, ways, tuple(higher))
