"""Finds where runs from other starts end while the strip that shows it is on."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.step import Step
from plotter.descent.basins import BasinStrip
from plotter.descent.plane_basins import BasinImage
from plotter.engine.basins import MOST_STEPS, QUICK_STEPS, find_basin_image, find_basins
from plotter.engine.work_desk import WorkDesk
from plotter.model.document import Document
from plotter.model.state import Results
from plotter.numeric.viewport import Viewport

REST_MS = 60
"""The pause in panning and zooming after which starts that came into view are tried."""


class _Asked(Struct, frozen=True, eq=False):
    """All that a strip depends on; not the start, since it shows every start."""

    derivation: Step | None
    rest: tuple[object, ...]

    def is_as(self, other: _Asked | None) -> bool:
        """Whether the same strip is asked for."""
        return other is not None and (
            self.derivation is other.derivation and self.rest == other.rest
        )


class _Found(Struct, frozen=True, eq=False):
    asked: _Asked
    basins: BasinStrip | None
    image: BasinImage | None
    last: bool


class BasinDesk(WorkDesk):
    """Hears the document; a strip of another function, method, rate or view is dropped.

    It follows every change at once: a first answer after the steps that take no longer than the
    eye minds, then one with all steps of the run.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(document, "basins", REST_MS, self._begin, self._receive)
        self._asked: _Asked | None = None
        self._waiting = False
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        document.results_changed.connect(self._on_results)
        self._begin()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"shown", "plane"}:
            self._begin()

    def _on_results(self, names: frozenset[str]) -> None:
        if names & {"inputs", "derivation", "trajectories"}:
            self._begin()

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names:
            self._rest.start()

    def _begin(self) -> None:
        """Ask for the strip of now, unless that is what was asked last."""
        results, viewport = self._document.results, self._document.view.viewport
        if results.definition is None or results.problem is not None:
            return
        inputs = self._document.inputs
        shown = inputs.plane.shown if results.definition.planar else inputs.shown
        if "basins" not in shown:
            return
        asked = _asked_of(results, viewport)
        found = results.basin_image if results.definition.planar else results.basins
        known = self._waiting or found is not None
        if known and asked.is_as(self._asked):
            return
        self._asked, self._waiting = asked, True
        steps = results.inputs.steps

        def job(superseded: Callable[[], bool]) -> None:
            for most in (QUICK_STEPS, MOST_STEPS):
                found = find_basins(results, viewport, min(steps, most), superseded)
                image = find_basin_image(results, viewport, min(steps, most), superseded)
                last = steps <= most or most == MOST_STEPS
                self._arrived.emit(_Found(asked, found, image, last))
                if last:
                    return

        self._submit(job)

    def _receive(self, found: _Found) -> None:
        if found.asked is self._asked:
            self._waiting = not found.last
            results = self._document.results
            results = replace(results, basins=found.basins, basin_image=found.image)
            self._document.publish(results)


def _asked_of(results: Results, viewport: Viewport) -> _Asked:
    inputs = results.inputs
    shared = inputs.descent
    rest = (
        inputs.parameters,
        len(inputs.start),
        inputs.optimizer,
        inputs.learning_rate,
        inputs.steps,
        shared.options,
        shared.schedule,
        shared.schedule_options,
        shared.maximize,
        viewport.x_min,
        viewport.x_max,
        *((viewport.y_min, viewport.y_max) if results.partials else ()),
    )
    return _Asked(results.derivation, rest)
