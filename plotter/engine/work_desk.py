"""What all desks share: they hear the document, rest, and work on a thread of their own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from plotter.engine.newest import Job, NewestOnly
from plotter.model.document import Document
from plotter.numeric.target import SupersededError


class WorkDesk(QObject):
    """Begins when the document has rested; the newest job wins, and what it finds is published.

    `begin` finds out what is wanted for the document of now, if anything, and hands the job to
    `_submit`; `receive` takes what the job emits through `_arrived`, on the window's thread.
    `failed` tells of a job that broke.
    """

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(
        self,
        document: Document,
        name: str,
        rest_ms: int,
        begin: Callable[[], None],
        receive: Callable[[Any], None],
    ) -> None:
        super().__init__()
        self._document, self._name = document, name
        self._worker: NewestOnly | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(begin)
        self._arrived.connect(receive)

    def close(self) -> None:
        """End the thread."""
        self._rest.stop()
        if self._worker is not None:
            self._worker.close()

    def _submit(self, job: Job) -> None:
        """Do this next, on the thread, which is started when it is first needed."""

        def job_while_wanted(superseded: Callable[[], bool]) -> None:
            # A newer job does the same for what is shown by then.
            with suppress(SupersededError):
                job(superseded)

        if self._worker is None:
            self._worker = NewestOnly(self._name, lambda error: self.failed.emit(str(error)))
        self._worker.submit(job_while_wanted)
