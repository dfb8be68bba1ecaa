"""Fits the model to the data on a thread of its own while the lens Data is looked at."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from plotter.engine.work_desk import WorkDesk
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.fit import Fit
from plotter.model.fit_study import FitStudy

REST_MS = 20
"""The pause after a change before the fit is computed anew."""

LOOK_MS = 200
"""The pause after the lens is turned to, in which its panel is made: both at once take longer."""

QUIET_SECONDS = 0.3
"""A fit that takes no longer than this says nothing of its progress."""

TOLD_SECONDS = 0.1
"""The time between two words about it."""


class _Progress(Struct, frozen=True):
    study: FitStudy
    share: float


class FitDesk(WorkDesk):
    """Hears the document; a fit of another study than the newest is dropped."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, "fit", REST_MS, self._begin, self._receive)
        self._stopped = threading.Event()
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        self._rest.start()

    def stop(self) -> None:
        """Give up the fit that is being computed."""
        results, study = self._document.results, self._document.inputs.fit
        if results.fit.working is None:
            return
        self._stopped.set()
        stopped = Fit(study, tr("The fit was stopped before its last step."), "run")
        self._document.publish(replace(results, fit=stopped))

    def again(self) -> None:
        """Compute the fit of now from its start."""
        results = self._document.results
        self._document.publish(replace(results, fit=Fit()))
        self._begin()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "fit" in names:
            self._rest.start(REST_MS)

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            self._rest.start(LOOK_MS)

    def _begin(self) -> None:
        study = self._document.inputs.fit
        if self._document.view.lens != "data" or self._document.results.fit.study == study:
            return
        self._stopped = stopped = threading.Event()

        def job(superseded: Callable[[], bool]) -> None:
            # Imported now: only the lens Data needs it.
            from plotter.engine.fitting import fit_of

            told = time.monotonic() + QUIET_SECONDS - TOLD_SECONDS

            def tell(share: float) -> None:
                nonlocal told
                now = time.monotonic()
                if now - told >= TOLD_SECONDS:
                    told = now
                    self._arrived.emit(_Progress(study, share))

            fit = fit_of(study, lambda: superseded() or stopped.is_set(), tell)
            self._arrived.emit(fit)

        self._submit(job)

    def _receive(self, message: Fit | _Progress, /) -> None:
        results = self._document.results
        if message.study != self._document.inputs.fit or results.fit.study == message.study:
            return
        if isinstance(message, Fit):
            self._document.publish(replace(results, fit=message))
        else:
            self._document.publish(
                replace(results, fit=replace(results.fit, working=message.share))
            )
