"""How frames are timed, for all benchmarks of frames alike.

Processor time by default: other programs do not disturb it. With `wall` among the arguments it
is the time on the clock, for a machine that does nothing else.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

FRAME = 1000.0 / 60.0
"""What a frame may take at 60 frames a second, in ms."""
WARM = 5
"""Frames that are not counted."""


def frames_wanted(usual: int) -> int:
    """The number among the arguments of the script, else the usual one."""
    return next((int(word) for word in sys.argv[1:] if word.isdigit()), usual)


def clock(*, threads: bool = False) -> Callable[[], float]:
    """A clock in s: this thread's processor time, with `threads` that of all, or wall time."""
    if "wall" in sys.argv[1:]:
        return time.perf_counter
    return time.process_time if threads else time.thread_time


def settle(app: QApplication, seconds: float) -> None:
    """Let timers and workers finish."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()


def timed(
    frame: Callable[[int], object], frames: int, *, threads: bool = False
) -> tuple[float, float]:
    """The median and the 95th percentile of frames, in ms; `frame` is told which one it is."""
    now = clock(threads=threads)
    times: list[float] = []
    for index in range(frames + WARM):
        begin = now()
        frame(index)
        times.append((now() - begin) * 1e3)
    ordered = sorted(times[WARM:])
    return ordered[frames // 2], ordered[int(frames * 0.95)]


def timed_in_window(
    app: QApplication, frame: Callable[[int], object], frames: int
) -> tuple[float, float]:
    """As `timed`, each frame with all that it sets off in the event loop."""

    def whole(index: int) -> None:
        frame(index)
        app.processEvents()

    return timed(whole, frames)
