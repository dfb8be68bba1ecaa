"""Keeps sympy in a child process that may be ended at any time, and asks it things."""

from __future__ import annotations

import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from plotter.engine.algebra_answer import AlgebraReply, AlgebraRequest, letters_of, read_answer
from plotter.engine.algebra_desk import MAIN, Desk, Job, OnAnswer
from plotter.engine.processor_time import processor_seconds
from plotter.language.words import tr

log = logging.getLogger(__name__)

TIME_LIMIT = 2.0
"""Seconds for one request, unless it says otherwise: of computing, where the system tells it."""
MOST_BUSY = 8
"""So many times its limit a request may take while other programs use the processor."""
START_LIMIT = 30.0
"""Seconds until a child must have imported sympy, on a slow and busy machine."""
GRACE = 0.3
"""Seconds a request may still take when a newer one waits; then its child is ended."""
SPARE_AFTER = 0.4
"""A request that takes this many seconds may have to be ended: a second child gets ready."""
MOST_LINE = 1_000_000
"""Bytes of one line of an answer."""
MOST_STARTS = 3
"""Children that end while starting, one after another, before it is given up."""


class _Line(Struct, frozen=True):
    """A line that a child wrote; None at the end of its output."""

    child: _Child
    text: str | None


class _Wake:
    """Tells the supervisor to look at what is to be done."""


class _Child:
    """One process with sympy, and the thread that reads from it."""

    def __init__(self, events: queue.SimpleQueue[_Line | _Wake]) -> None:
        self.ready = False
        self.started = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_FLAGS,
        )
        self._events = events
        self._reader = threading.Thread(target=self._read, name="algebra reader", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while True:
            line = self._process.stdout.readline(MOST_LINE)
            if not line:
                self._process.stdout.close()
                self._events.put(_Line(self, None))
                return
            self._events.put(_Line(self, line.decode("utf-8", "replace")))

    def write(self, message: dict[str, object]) -> bool:
        """Send one line; False if the child is gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            return False
        return True

    def computed(self) -> float | None:
        """Seconds of processor time so far; None where the system does not tell."""
        return processor_seconds(self._process.pid)

    def end(self) -> None:
        """End the process now and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdout.close()
        try:
            self._process.stdin.close()
        except OSError:
            log.debug("the algebra process was gone before it had read its request")


_FLAGS: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
"""Of Windows: no console, and the window goes first, as elsewhere by the child's niceness."""


def command() -> list[str]:
    """How the child is started: as a module, or by the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--algebra-worker"]
    # -P keeps files of the current folder from being imported.
    return [sys.executable, "-P", "-m", "plotter.engine.algebra_worker"]


def _environment() -> dict[str, str]:
    """The parent's environment, with our package found wherever it lies."""
    home = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    paths = home if not known else home + os.pathsep + known
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": paths}


class AlgebraProcess:
    """Asks sympy in another process; the newest request wins, and none outlives its limit.

    Requests are for a channel each: the derivative shown, a learner's answer, another route.
    The newest of its channel wins, and channels are served in the order of asking, but that
    the channel "" goes first. `on_answer` is called on a thread of this class, at most once for
    each request; a request that a newer one of its channel supersedes is never answered. A
    child that dies is replaced.
    """

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[_Line | _Wake] = queue.SimpleQueue()
        self._desk = Desk()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the child, so that it is warm when it is asked; harmless if it runs."""
        with self._lock:
            if self._thread is not None or self._desk.closed:
                return
            supervisor = _Supervisor(self._events, self._desk)
            self._thread = threading.Thread(target=supervisor.run, name="algebra", daemon=True)
            self._thread.start()

    def submit(
        self,
        request: AlgebraRequest,
        on_answer: OnAnswer,
        time_limit: float = TIME_LIMIT,
        *,
        channel: str = MAIN,
        on_progress: OnAnswer | None = None,
    ) -> None:
        """Ask; a request of the same channel still waiting or being answered is superseded.

        `on_progress` hears once, before the answer is complete, that equality is known.
        """
        self.start()
        self._desk.put(request, on_answer, time_limit, channel, on_progress)
        self._events.put(_Wake())

    def ask(self, request: AlgebraRequest, time_limit: float = TIME_LIMIT) -> AlgebraReply:
        """Ask and wait for the answer, as the command line does."""
        answered = threading.Event()
        replies: list[AlgebraReply] = []

        def take(reply: AlgebraReply) -> None:
            replies.append(reply)
            answered.set()

        self.submit(request, take, time_limit)
        answered.wait(time_limit * MOST_BUSY + START_LIMIT + 5)
        return replies[0] if replies else AlgebraReply(timed_out=True)

    def close(self) -> None:
        """End the child; no answer comes after this."""
        self._desk.close()
        with self._lock:
            thread, self._thread = self._thread, None
        self._events.put(_Wake())
        if thread is not None:
            thread.join(10)


class _Supervisor:
    """Owns the children; everything here happens on one thread."""

    def __init__(self, events: queue.SimpleQueue[_Line | _Wake], desk: Desk) -> None:
        self._events = events
        self._desk = desk
        self._child: _Child | None = None
        self._spare: _Child | None = None
        self._job: Job | None = None
        self._letters: frozenset[str] = frozenset()
        self._reply = AlgebraReply()
        self._begun = 0.0
        self._computed_before: float | None = None
        self._failed_starts = 0

    def run(self) -> None:
        """Serve until closed, then end every child."""
        try:
            self._child = _Child(self._events)
            while not self._desk.closed:
                self._begin()
                try:
                    event = self._events.get(timeout=self._patience())
                except queue.Empty:
                    event = _Wake()
                if isinstance(event, _Line):
                    self._hear(event)
                self._look_at_the_clock()
        finally:
            for child in (self._child, self._spare):
                if child is not None:
                    child.end()

    def _begin(self) -> None:
        """Give the newest request to the child, if it is ready and free."""
        if self._job is not None or not self._desk.waits():
            return
        if self._child is None:
            self._child = self._fresh()
        if not self._child.ready:
            return
        job = self._desk.take()
        if job is None:
            return
        self._job, self._reply, self._begun = job, AlgebraReply(), time.monotonic()
        self._computed_before = self._child.computed()
        letters = letters_of(job.request)
        if letters is None:
            self._finish(AlgebraReply(trouble=tr("the expression cannot be given to sympy")))
            return
        self._letters = letters
        self._child.write(
            {
                "id": job.number,
                "task": job.request.task,
                "text": job.request.text,
                "variable": job.request.variable,
                "candidate": job.request.candidate,
                "second": job.request.second,
                "points": job.request.points,
                "kinds": job.request.kinds,
                "seconds": job.time_limit * MOST_BUSY,
            }
        )

    def _fresh(self) -> _Child:
        """The spare child if there is one, else a new one."""
        child, self._spare = self._spare, None
        return _Child(self._events) if child is None else child

    def _patience(self) -> float | None:
        """Seconds until the clock must be looked at again; None while there is nothing to do."""
        busy = self._job is not None or self._desk.waits()
        return 0.05 if busy else None

    def _hear(self, line: _Line) -> None:
        """Take in what a child wrote, if it is the one that was asked."""
        if line.text is None:
            self._lost(line.child)
        elif not line.child.ready:
            line.child.ready = True
            self._failed_starts = 0
        elif line.child is self._child and self._job is not None:
            heard = read_answer(line.text, self._job.number, self._letters)
            if heard is not None:
                known = self._reply.equal is not None
                self._reply, final = heard
                if final:
                    self._finish(self._reply)
                elif not known and self._reply.equal is not None:
                    self._progress(self._job)

    def _progress(self, job: Job) -> None:
        """Say that equality is known, while the rest is still being found."""
        if job.on_progress is not None and not self._desk.superseded(job):
            self._tell(job.on_progress, self._reply)

    def _lost(self, child: _Child) -> None:
        """A child is gone by itself: an ordinary event, but starting must succeed some time."""
        if child is self._spare:
            child.end()
            self._spare = None
        if child is not self._child:
            return
        child.end()
        self._child = None
        if not child.ready:
            self._failed_starts += 1
        if self._job is not None:
            self._finish(replace(self._reply, trouble=tr("sympy ended unexpectedly")))
        elif self._failed_starts >= MOST_STARTS:
            self._job = self._desk.take()
            self._finish(AlgebraReply(trouble=tr("sympy cannot be started")))
            return
        if self._failed_starts < MOST_STARTS:
            self._child = self._fresh()

    def _look_at_the_clock(self) -> None:
        """End a child that is over its time, or that works for a request nobody wants."""
        job, child = self._job, self._child
        if child is None:
            return
        if not child.ready:
            if time.monotonic() - child.started > START_LIMIT:
                child.end()
            return
        if job is None:
            return
        elapsed = time.monotonic() - self._begun
        if elapsed > GRACE and self._desk.hurries(job):
            self._replace()
            self._job = None
            if not self._desk.superseded(job):
                self._desk.give_back(job)
        elif elapsed > job.time_limit and self._spent(child, elapsed) > job.time_limit:
            self._replace()
            self._finish(replace(self._reply, timed_out=True))
        elif elapsed > SPARE_AFTER and self._spare is None:
            self._spare = _Child(self._events)

    def _spent(self, child: _Child, elapsed: float) -> float:
        """Seconds that the request has cost: of computing, and some for those it was kept waiting.

        A proof must not depend on what else the machine does.
        """
        now = child.computed()
        if now is None or self._computed_before is None:
            return elapsed
        return max(now - self._computed_before, elapsed / MOST_BUSY)

    def _replace(self) -> None:
        """End the child; the spare one, or a fresh one, takes its place at once."""
        if self._child is not None:
            self._child.end()
        self._child = self._fresh()

    def _finish(self, reply: AlgebraReply) -> None:
        """Hand out the answer, unless a newer request has made it useless."""
        job, self._job = self._job, None
        if job is not None and not self._desk.closed and not self._desk.superseded(job):
            self._tell(job.on_answer, reply)

    @staticmethod
    def _tell(listener: OnAnswer, reply: AlgebraReply) -> None:
        try:
            listener(reply)
        except Exception:
            log.exception("an answer of the algebra process could not be taken in")
