"""Finds what goes beyond the derivation as written, on a thread of its own, and publishes it."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.calculus.routes import Route, routes
from plotter.calculus.step import Step
from plotter.engine.algebra_answer import AlgebraRequest
from plotter.engine.algebra_process import AlgebraProcess
from plotter.engine.work_desk import WorkDesk
from plotter.language.definition import Definition
from plotter.language.problems import ProblemError
from plotter.language.write import to_text
from plotter.model.document import Document
from plotter.model.lesson import Lesson
from plotter.model.state import Results

SETTLED_MS = 250
"""The pause in typing after which other routes are looked for."""


ROUTE_SECONDS = 2.0
"""The time sympy is given to prove that another route ends at the same."""


class _Found(Struct, frozen=True):
    lesson: Lesson


class _Proved(Struct, frozen=True):
    of: Step
    route: str
    equal: bool


class LessonDesk(WorkDesk):
    """Hears the document; routes and higher derivatives of what is shown follow by themselves."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, "lesson", SETTLED_MS, self._begin, self._receive)
        document.results_changed.connect(self._on_results)
        document.inputs_changed.connect(self._on_inputs)
        self._algebra: AlgebraProcess | None = None
        self._asked: tuple[Step, str] | None = None
        self._rest.start()

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Let sympy's process prove from now on that a route ends at the same."""
        self._algebra = algebra
        self._prove()

    def _on_results(self, names: frozenset[str]) -> None:
        if "derivation" in names:
            self._rest.start()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "telling" in names and not self._complete(self._document.results):
            self._begin()
        elif "telling" in names:
            self._prove()

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

        self._submit(job)

    def _receive(self, found: _Found | _Proved) -> None:
        results = self._document.results
        lesson = results.lesson
        match found:
            case _Found(new) if new.of is results.derivation:
                proofs = lesson.proofs if lesson.of is new.of else new.proofs
                self._document.publish(replace(results, lesson=replace(new, proofs=proofs)))
                self._prove()
            case _Proved(of, name, equal) if of is results.derivation and lesson.of is of:
                proofs = MappingProxyType({**lesson.proofs, name: equal})
                self._document.publish(replace(results, lesson=replace(lesson, proofs=proofs)))
            case _:
                return

    def _prove(self) -> None:
        """Ask sympy about the route that is shown, once."""
        results, name = self._document.results, self._document.inputs.telling.route
        lesson, definition = results.lesson, results.definition
        route = next((route for route in lesson.routes if route.name == name), None)
        if route is None or definition is None or lesson.of is not results.derivation:
            return
        if self._algebra is None or lesson.of is None or self._asked == (lesson.of, name):
            return
        of = lesson.of
        self._asked = (of, name)
        request = AlgebraRequest(
            to_text(definition.body), definition.variable, to_text(route.step.after), "equal"
        )
        self._algebra.submit(
            request,
            lambda reply: self._arrived.emit(_Proved(of, name, reply.equal is True)),
            ROUTE_SECONDS,
            channel="route",
        )


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
