"""Where the runs of a descent are computed: short ones at once, long ones on a thread."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from plotter.descent.objective import Objective
from plotter.descent.trajectory import Trajectory
from plotter.engine import stages
from plotter.engine.newest import NewestOnly
from plotter.figure.charts import QUANTITIES, line_of
from plotter.model.runs import runs_of
from plotter.model.state import Inputs
from plotter.numeric.target import SupersededError

AT_ONCE = 3000
"""So many steps, of all runs together, are taken in the frame of the hand."""
PATIENCE = 0.4
"""Seconds that a run may take although the hand has moved on: what it finds is shown meanwhile."""


class Ran(Struct, frozen=True, eq=False):
    """The runs on an objective, for inputs that may be older than those of now."""

    objective: Objective
    inputs: Inputs
    runs: tuple[Trajectory, ...]


class Descents(QObject):
    """Computes runs; `ran` carries those that took longer, while such are waited for."""

    ran = Signal(object)
    _done = Signal(object)

    def __init__(self, on_failure: Callable[[Exception], None]) -> None:
        super().__init__()
        self._on_failure = on_failure
        self._worker: NewestOnly | None = None
        self._waiting = False
        self._done.connect(self._deliver)

    def take(self, objective: Objective, inputs: Inputs) -> tuple[Trajectory, ...] | None:
        """The runs, or None if they are going to come through `ran`."""
        if inputs.steps * len(runs_of(inputs)) <= AT_ONCE:
            self._waiting = False
            return stages.run_descents(objective, inputs)

        def job(superseded: Callable[[], bool]) -> None:
            begin = time.monotonic()

            def unwanted() -> bool:
                late = time.monotonic() - begin > PATIENCE
                return not self._waiting or (superseded() and late)

            with suppress(SupersededError), _collecting_nothing():
                runs = stages.run_descents(objective, inputs, unwanted)
                for run in runs:
                    for quantity in QUANTITIES:
                        line_of(run, quantity)  # kept, so that the charts need not make it
                self._done.emit(Ran(objective, inputs, runs))

        if self._worker is None:
            self._worker = NewestOnly("descents", self._on_failure)
        self._waiting = True
        self._worker.submit(job)
        return None

    def close(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.close()

    def _deliver(self, ran: Ran) -> None:
        if self._waiting:
            self.ran.emit(ran)


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Let Python look for no garbage among what is made here, now or later.

    The iterates of a long run are millions of objects in no cycle; to search them stops every
    thread for up to a second. They still go when the last one who knows them forgets them.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
