"""How frames are timed, for all benchmarks of frames alike.

Processor time by default: other programs do not disturb it. With `wall` among the arguments it
is the time on the clock, for a machine that does nothing else.
"""

import gc
import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

FRAME = 1000.0 / 60.0
"""What a frame may take at 60 frames a second, in ms."""
WARM = 5
"""Frames that are not counted."""
PATIENCE, SLOWER = 5, 1.2
"""How many frames are tried for each that is wanted, and how much slower a loop may be."""


def frames_wanted(usual: int) -> int:
    """The number among the arguments of the script, else the usual one."""
    return next((int(word) for word in sys.argv[1:] if word.isdigit()), usual)


def clock(*, threads: bool = False) -> Callable[[], float]:
    """A clock in s: this thread's processor time, with `threads` that of all, or wall time."""
    if "wall" in sys.argv[1:]:
        return time.perf_counter
    return time.process_time if threads else time.thread_time


def settle(app: QApplication, seconds: float) -> None:
    """Let timers and workers finish; then no search for garbage looks at what is there for good.

    So it is in the program, once it is open.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
    gc.collect()
    gc.freeze()


def timed(
    frame: Callable[[int], object], frames: int, *, threads: bool = False
) -> tuple[float, float]:
    """The median and the 95th percentile of frames, in ms; `frame` is told which one it is.

    A frame during which something else slowed the computer down, as a loop of plain Python before
    and after it tells, does not count and another one is taken, up to PATIENCE times as many.
    """
    now = clock(threads=threads)
    paced: list[tuple[float, float]] = []
    index, before = 0, _pace()
    while index < WARM + frames * PATIENCE:
        begin = now()
        frame(index)
        took = (now() - begin) * 1e3
        after = _pace()
        if index >= WARM:
            paced.append((max(before, after), took))
        before = after
        index += 1
        if index >= WARM + frames and len(_steady(paced)) >= frames:
            break
    ordered = sorted(_steady(paced))
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]


def _pace() -> float:
    """How long a loop takes that always does the same, in s."""
    begin = time.perf_counter()
    sum(turn * turn % 7 for turn in range(4000))
    return time.perf_counter() - begin


def _steady(paced: Sequence[tuple[float, float]]) -> list[float]:
    """The times of the frames beside which the loop was about as quick as it can be."""
    quick = sorted(pace for pace, _ in paced)[len(paced) // 10] if paced else 0.0
    return [took for pace, took in paced if pace <= SLOWER * quick]


def timed_in_window(
    app: QApplication, frame: Callable[[int], object], frames: int
) -> tuple[float, float]:
    """As `timed`, each frame with all that it sets off in the event loop."""

    def whole(index: int) -> None:
        frame(index)
        app.processEvents()

    return timed(whole, frames)
