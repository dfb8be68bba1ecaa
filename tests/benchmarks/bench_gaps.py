"""The longest gaps of the event loop in the real window, while it is used.

Run: python tests/benchmarks/bench_gaps.py. A timer of 0 ms notes when it runs; a gap is the time
between two of its turns, painting and every other event included. Furnishing is what the window
does once it is on the screen; the first lens is the making of the panels that nobody has seen yet.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from compileall import compile_dir
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from plotter.app import Program, make_application
from plotter.model.state import Inputs, Lens
from plotter.plot.motion import moved
from plotter.start import plain_imports
from plotter.ui.appearance import Appearance
from plotter.ui.furnishing import MainWindow  # with all parts, as the program imports them

ROOT = Path(__file__).parents[2]
LENSES: tuple[Lens, ...] = ("tangent", "graph", "data", "descent")
TEXTS = ("x^2 e^x", "sin(1/x)", "x^x", "tan x", "e^(-1000(x-2)^2)", "sin(x^2)/(x^2-4)")
STEPS = 60
PAUSE_MS = {"typing slowly": 130}
SHORT_MS = 12
"""Ms between two steps: those of a hand that types, and of one that moves the mouse."""


class Watch:
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def begin(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def wait(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def uses(program: Program) -> dict[str, Callable[[int], object]]:
    """What a hand does, step by step."""
    document, first = program.document, program.document.view.viewport

    def type_text(index: int) -> None:
        text = TEXTS[index // 10 % len(TEXTS)]
        document.edit(gesture="typing", text=text[: max(1, (index % 10 + 1) * len(text) // 10)])

    def pan(index: int) -> None:
        document.look(viewport=moved(first, 0.03 * index, 0.01 * index), auto_fit=False)

    def drag(index: int) -> None:
        document.edit(gesture="tangent", tangent_x=-1.0 + 0.03 * index)

    def animate(index: int) -> None:
        document.look(lens="descent", frame=index)

    def look_at(index: int) -> None:
        document.look(lens=LENSES[index * len(LENSES) // STEPS])

    return {
        "typing": type_text,
        "typing slowly": type_text,
        "panning": pan,
        "dragging": drag,
        "first lens": look_at,
        "animating": animate,
    }


def main() -> None:
    """Print the table."""
    compile_dir(ROOT / "plotter", quiet=1)  # a package on the disk is compiled when it is installed
    plain_imports()
    gc.disable()  # as at the program's start, until the window is furnished
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        appearance = Appearance(app, settings)
        appearance.apply()
        window = MainWindow(appearance, settings)
        window.show()
        wait(100)
        watch = Watch()
        print(f"{'':14}{'longest gap, ms':>18}")
        program = Program(app, settings, Inputs(), window=window)
        watch.begin()
        for _ in program.build():
            wait(1)
        print(f"{'furnishing':14}{watch.longest * 1e3:>18.0f}", flush=True)
        gc.freeze()
        gc.enable()
        program.liven()
        wait(2000)
        for name, step in uses(program).items():
            wait(800)
            watch.begin()
            for index in range(STEPS):
                step(index)
                wait(PAUSE_MS.get(name, SHORT_MS))
            print(f"{name:14}{watch.longest * 1e3:>18.0f}", flush=True)
        print(f"sympy in the process: {'sympy' in sys.modules}", flush=True)
        program.window.hide()  # closing it would ask what to do with the changes
        program.close()


if __name__ == "__main__":
    main()
