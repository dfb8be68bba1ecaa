"""A thread that runs the newest job and forgets the ones it had no time for."""

from __future__ import annotations

import threading
from collections.abc import Callable

Job = Callable[[Callable[[], bool]], None]
"""A job gets a function that says whether a newer job is waiting."""


class NewestOnly:
    """Runs jobs one after another on a thread of its own; a waiting job is replaced by a newer.

    Jobs get plain data, keep away from widgets, and deliver through a signal of their own.
    What a job raises is handed to `on_failure`, on the worker's thread.
    """

    def __init__(self, name: str, on_failure: Callable[[Exception], None]) -> None:
        self._on_failure = on_failure
        self._condition = threading.Condition()
        self._waiting: Job | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Run this job next; the one that was still waiting is dropped."""
        with self._condition:
            self._waiting = job
            self._condition.notify()

    def close(self) -> None:
        """Let the running job end, drop the waiting one, and end the thread."""
        with self._condition:
            self._closed = True
            self._waiting = None
            self._condition.notify()
        self._thread.join(timeout=5.0)

    def _superseded(self) -> bool:
        return self._closed or self._waiting is not None

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._waiting is None and not self._closed:
                    self._condition.wait()
                if self._closed:
                    return
                job, self._waiting = self._waiting, None
            if job is not None:
                try:
                    job(self._superseded)
                except Exception as error:  # noqa: BLE001 - a bug must be told, not end the thread
                    self._on_failure(error)
