"""Where requests to the algebra process wait: the newest of each channel."""

from __future__ import annotations

import threading
from collections.abc import Callable

from msgspec import Struct

from plotter.engine.algebra_answer import AlgebraReply, AlgebraRequest

MAIN = ""
"""The channel that goes before all others: the derivative that is shown."""

OnAnswer = Callable[[AlgebraReply], None]


class Job(Struct, frozen=True):
    """A request with its number, its time limit in seconds, and who wants the answer."""

    number: int
    request: AlgebraRequest
    on_answer: OnAnswer
    time_limit: float
    channel: str = MAIN
    on_progress: OnAnswer | None = None


class Desk:
    """The waiting requests, at most one a channel; may be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, Job] = {}
        self._numbers = 0
        self._closed = False

    def put(
        self,
        request: AlgebraRequest,
        on_answer: OnAnswer,
        time_limit: float,
        channel: str,
        on_progress: OnAnswer | None,
    ) -> None:
        """Let a request wait; one of the same channel that still waits is dropped."""
        with self._lock:
            if self._closed:
                return
            self._numbers += 1
            self._waiting.pop(channel, None)
            self._waiting[channel] = Job(
                self._numbers, request, on_answer, time_limit, channel, on_progress
            )

    def take(self) -> Job | None:
        """The request that is next, taken away."""
        with self._lock:
            return self._waiting.pop(self._next()) if self._waiting else None

    def waits(self) -> bool:
        """Whether there is a request."""
        with self._lock:
            return bool(self._waiting)

    def hurries(self, job: Job) -> bool:
        """Whether a request waits that the one being answered must make room for."""
        with self._lock:
            return job.channel in self._waiting or MAIN in self._waiting

    def superseded(self, job: Job) -> bool:
        """Whether a newer request of the same channel waits."""
        with self._lock:
            return job.channel in self._waiting

    def give_back(self, job: Job) -> None:
        """Let a request wait again that had to make room, unless a newer one has come."""
        with self._lock:
            if not self._closed:
                self._waiting.setdefault(job.channel, job)

    def close(self) -> None:
        """Drop everything; nothing is taken in any more."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    @property
    def closed(self) -> bool:
        """Whether no answer is wanted any more."""
        with self._lock:
            return self._closed

    def _next(self) -> str:
        return MAIN if MAIN in self._waiting else next(iter(self._waiting))
