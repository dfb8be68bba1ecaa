"""Finds the derivatives after f′ and the curve of f″ while something shown asks for them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.step import Step
from plotter.engine import stages
from plotter.engine.wanted import NEEDS_SECOND, order_wanted
from plotter.engine.work_desk import WorkDesk
from plotter.model.approximation import THIRD, Higher
from plotter.model.document import Document
from plotter.model.state import Results
from plotter.numeric.curve import Curve

REST_MS = 60
"""The pause in panning, zooming and typing after which f″ is proved."""


class _Curve(Struct, frozen=True):
    of: Step
    parameters: object
    window: stages.Window
    curve: Curve | None


class HigherDesk(WorkDesk):
    """Hears the document; what was found for another function or window is dropped."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, "higher", REST_MS, self._begin, self._receive)
        self._size = (960, 620)
        document.inputs_changed.connect(self._on_inputs)
        document.results_changed.connect(self._on_results)
        self._rest.start()

    def set_size(self, width: int, height: int) -> None:
        """Tell the size of the plot in pixels."""
        self._size = (max(width, 16), max(height, 16))
        self._rest.start()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"shown", "approximation"} and order_wanted(self._document.inputs):
            self._rest.start()

    def _on_results(self, names: frozenset[str]) -> None:
        if names & {"derivation", "curves"} and order_wanted(self._document.inputs):
            self._sample_quickly()
            self._rest.start()

    def _window(self) -> stages.Window:
        return stages.Window(self._document.view.viewport, self._size)

    def _known(self, results: Results) -> Higher:
        higher = results.higher
        return higher if higher.of is results.derivation else Higher()

    def _sample_quickly(self) -> None:
        """f″ where it is looked at now, in the same frame; its proof follows, or comes with it."""
        results = self._document.results
        higher = self._known(results)
        if not NEEDS_SECOND & self._document.inputs.shown or results.definition is None:
            return
        if len(higher.expressions) >= THIRD:
            parameters = stages.parameter_values(results.definition, results.inputs)
            before = higher.second
            curve = stages.sample_second(
                results.definition,
                higher,
                parameters,
                self._window(),
                certified=False,
                swift=before is not None and stages.is_swift(before),
            )
            self._document.publish(replace(results, higher=replace(higher, second=curve)))

    def _begin(self) -> None:
        results, order = self._document.results, order_wanted(self._document.inputs)
        definition, derivation = results.definition, results.derivation
        if definition is None or derivation is None or order == 0:
            return
        known, window = self._known(results), self._window()
        parameters = stages.parameter_values(definition, results.inputs)
        second = bool(NEEDS_SECOND & self._document.inputs.shown)

        def job(superseded: Callable[[], bool]) -> None:
            higher = known
            if len(higher.expressions) <= order and not higher.ended:
                higher = stages.find_higher(definition, derivation, order, superseded)
                if superseded():
                    return
                self._arrived.emit(higher)
            if second:
                curve = stages.sample_second(
                    definition, higher, parameters, window, certified=True, unwanted=superseded
                )
                self._arrived.emit(_Curve(derivation, parameters, window, curve))

        self._submit(job)

    def _receive(self, message: Higher | _Curve) -> None:
        results = self._document.results
        higher = self._known(results)
        match message:
            case Higher() if message.of is results.derivation:
                found = replace(message, second=higher.second)
                self._document.publish(replace(results, higher=found))
            case _Curve(of, parameters, window, curve) if of is results.derivation:
                definition = results.definition
                same = definition is not None and parameters == stages.parameter_values(
                    definition, results.inputs
                )
                if same and window == self._window() and higher.of is of:
                    self._document.publish(replace(results, higher=replace(higher, second=curve)))
            case _:
                return
