"""Compares how soon two commands show their first curve:

    python packaging/first_paint.py ROUNDS COMMAND REFERENCE

COMMAND and REFERENCE are each one argument, split as a shell would. Needs an X11 screen with
nothing on it. Time runs from the start of the process until the color of the curve is seen on the
screen; the rounds alternate, and the smallest time of each counts. The last line of the output is
the ratio.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "xcb"

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from plotter.drawing.theme import theme

PATIENCE_S = 60.0
REGION = (420, 110, 900, 560)
"""Where the plot is in a first window of 1366 × 768: left, top, width, height, px."""
PIXELS = 200
"""So many pixels in the color of f are a curve."""
OURS = theme("light").color("f").rgb() & 0xFFFFFF
"""The color of our f."""


def sees_curve(screen: QScreen, color: int = OURS, count: int = PIXELS) -> bool:
    """Whether a curve of this color, 0xRRGGBB, is on the screen now: more than so many pixels."""
    picture = screen.grabWindow(0, *REGION).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32) & 0xFFFFFF
    return int(np.count_nonzero(pixels == color)) > count


def seconds_to_curve(
    screen: QScreen, command: list[str], color: int = OURS, count: int = PIXELS
) -> float:
    """Start the command and look until the curve is there; then end it."""
    while sees_curve(screen, color, count):
        time.sleep(0.05)
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
        begin = time.perf_counter()
        quiet = subprocess.DEVNULL
        child = subprocess.Popen(
            command,
            env={**os.environ, **places},
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,  # a command may start others, which are to end with it
        )
        try:
            while not sees_curve(screen, color, count):
                if time.perf_counter() - begin > PATIENCE_S or child.poll() is not None:
                    raise TimeoutError(f"no curve was seen: {shlex.join(command)}")
                time.sleep(0.004)
            return time.perf_counter() - begin
        finally:
            os.killpg(child.pid, signal.SIGTERM)
            child.wait()


def main(arguments: list[str]) -> int:
    """Print the times and the ratio."""
    if len(arguments) != 3:
        print(__doc__)
        return 2
    screen = QGuiApplication(sys.argv[:1]).primaryScreen()
    commands = [shlex.split(command) for command in arguments[1:]]
    for command in commands:  # the files of both come from memory then, not from the disk
        seconds_to_curve(screen, command)
    rounds = [[seconds_to_curve(screen, command) for command in commands]
              for _ in range(int(arguments[0]))]  # fmt: skip
    installed, reference = map(min, zip(*rounds, strict=True))
    print(f"first curve: {installed * 1e3:.0f} ms, reference {reference * 1e3:.0f} ms")
    print(f"ratio {installed / reference:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
