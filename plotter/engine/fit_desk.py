"""Fits the model to the data on a thread of its own while the lens Data is looked at."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from plotter.engine.fitting import fit_of
from plotter.engine.newest import NewestOnly
from plotter.model.document import Document
from plotter.model.fit import Fit
from plotter.numeric.target import SupersededError

REST_MS = 20
"""The pause after a change before the fit is computed anew."""


class FitDesk(QObject):
    """Hears the document; a fit of another study than the newest is dropped."""

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._worker: NewestOnly | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)
        self._arrived.connect(self._receive)
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        self._rest.start()

    def close(self) -> None:
        """End the thread."""
        self._rest.stop()
        if self._worker is not None:
            self._worker.close()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "fit" in names:
            self._rest.start()

    def _on_view(self, names: frozenset[str]) -> None:
        if "lens" in names:
            self._rest.start()

    def _begin(self) -> None:
        study = self._document.inputs.fit
        if self._document.view.lens != "data" or self._document.results.fit.study == study:
            return

        def job(superseded: Callable[[], bool]) -> None:
            with suppress(SupersededError):
                self._arrived.emit(fit_of(study, superseded))

        if self._worker is None:
            self._worker = NewestOnly("fit", lambda error: self.failed.emit(str(error)))
        self._worker.submit(job)

    def _receive(self, fit: Fit) -> None:
        if fit.study == self._document.inputs.fit:
            self._document.publish(replace(self._document.results, fit=fit))
