"""How long a frame of a playing descent takes in the whole window at 1080p.

Run: python tests/benchmarks/bench_descent_frames.py [frames]. A race of six runs with paths, charts
and table is on, and is played by the timeline at its highest speed: a frame is all that happens
from one of its moves to the next but waiting. "Stepped" frames come one step after another, each
with all its numbers, as a hand on the timeline asks for them. The references are the repaint of
the same plot with nothing changed, and a loop of plain Python that tells how busy the machine is.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from frames import FRAME, frames_wanted, settle, timed, timed_in_window
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from plotter.app import Program, make_application
from plotter.model.descent_settings import DescentSettings, RunSettings
from plotter.model.state import Inputs
from plotter.plot.canvas import PlotCanvas
from plotter.ui.descent.chart_view import ChartView
from plotter.ui.descent.table import StepTable
from plotter.ui.player import SPEEDS, Player

OTHERS = ("momentum", "nesterov", "adagrad", "rmsprop", "adam")
PARTS = 4
"""The table of steps and three charts."""


def racing() -> Inputs:
    """Six runs of a quartic with two valleys."""
    others = tuple(RunSettings(name, 0.02) for name in OTHERS)
    return Inputs(
        text="1/4 x^4 - 3/2 x^2 + x/2",
        start=(2.75,),
        learning_rate=0.02,
        steps=300,
        descent=replace(DescentSettings(), others=others, gradient_tolerance=0.0),
    )


def playing(app: QApplication, player: Player) -> Callable[[int], object]:
    """What waits until the timeline, at its highest speed and in a loop, has moved on."""
    moves: list[None] = []
    player.moved.connect(lambda: moves.append(None))
    player.set_loop(True)
    player.set_speed(SPEEDS[-1])
    player.play()

    def wait(_index: int) -> None:
        moves.clear()
        while not moves:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    return wait


def main() -> None:
    """Print the table."""
    frames = frames_wanted(120)
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        program = Program(app, settings, racing(), lens="descent", algebra=False)
        program.show()
        program.window.showNormal()
        program.window.resize(1920, 1080)
        settle(app, 2.0)
        document, plot = program.document, program.window.plot.view
        if not isinstance(plot, PlotCanvas):
            raise TypeError("the canvas did not come")
        seen = program.window.findChildren(StepTable) + program.window.findChildren(ChartView)
        if sum(not it.visibleRegion().isEmpty() for it in seen) != PARTS:
            raise RuntimeError("table and charts are not in sight")
        loop = timed(lambda _: sum(turn * turn % 7 for turn in range(20_000)), frames)
        still = timed_in_window(app, lambda _: plot.repaint(), frames)
        stepped = timed_in_window(app, lambda index: document.look(frame=index), frames)
        played = timed_in_window(app, playing(app, program.window.player), frames)
        print(f"{'':20}{'median ms':>10}{'p95 ms':>10}{'of 16.7 ms':>12}{'of repaint':>12}")
        for name, (median, slow) in {
            "loop": loop,
            "repaint": still,
            "stepped frame": stepped,
            "played frame": played,
        }.items():
            print(f"{name:20}{median:>10.2f}{slow:>10.2f}{slow / FRAME:>12.2f}"
                  f"{slow / still[1]:>12.2f}")  # fmt: skip
        program.window.close()
        program.close()


if __name__ == "__main__":
    main()
