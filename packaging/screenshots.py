"""Make the screenshots of the README from the real window: python packaging/screenshots.py.

Without a display it draws offscreen; the settings of the user are not touched.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from plotter.app import Program, make_application
from plotter.engine.still import still_scene
from plotter.export.animate import AnimationOptions, frame_png, share_of, write_animation
from plotter.export.exporter import ExportOptions
from plotter.figure.animations import animation_named
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Mode

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
PATIENCE_MS = 60_000
MOVING = "tangent"
"""The name of the picture that moves."""


@dataclass(frozen=True)
class Shot:
    """One picture: its name, theme, size, zoom, inputs, and what is done before it is taken."""

    name: str
    mode: Mode = "light"
    size: tuple[int, int] = (1366, 768)
    zoom: float = 1.0
    inputs: Inputs = field(default_factory=Inputs)
    prepare: Callable[[Program], None] = lambda _program: None


def wait_until(condition: Callable[[], bool]) -> bool:
    """Let events run until the condition holds; False if it never does."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        if deadline.hasExpired():
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return True


def pause(milliseconds: int) -> None:
    """Let events run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def descend(program: Program) -> None:
    """Show the descent at its fifth step."""
    program.document.look(lens="descent")
    program.pipeline.fit()
    program.document.look(frame=5)


def mistake(program: Program) -> None:
    """Leave a parenthesis open."""
    program.document.edit(gesture="typing", text="x^2 e^(x")
    program.pipeline.settle()


def tangent(program: Program) -> None:
    """Show the lens Tangent."""
    program.document.look(lens="tangent")


def plane(program: Program) -> None:
    """Show a function of two variables with its gradient."""
    program.document.look(lens="tangent")
    program.pipeline.fit()
    wait_until(lambda: program.document.results.contours is not None)


def graph(program: Program) -> None:
    """Show the computation graph in the middle of its pass back."""
    program.document.look(lens="graph")
    pause(1000)


def data(program: Program) -> None:
    """Show a fit at its thirtieth step."""
    program.document.look(lens="data")
    document = program.document
    wait_until(lambda: document.results.fit.study == document.inputs.fit)
    document.look(fit_frame=30)


def present(program: Program) -> None:
    """Show the second scene of three to the room."""
    for name in ("The product rule", "Where is it flat?", "Walk down"):
        deck = program.document.contents()
        program.document.arrange(deck.named(deck.current, name).added(), gesture="scene")
    program.window.actions_table["remove_scene"].trigger()
    program.document.show_scene(1)
    program.window.actions_table["present"].trigger()
    pause(2500)


VALLEYS = Inputs(text="1/4 x^4 - 3/2 x^2 + x/2", start=(2.75,), learning_rate=0.22)

SHOTS = (
    Shot("main-light"),
    Shot("main-dark", mode="dark"),
    Shot("tangent-light", prepare=tangent),
    Shot("descent-light", inputs=VALLEYS, prepare=descend),
    Shot("descent-dark", mode="dark", size=(1920, 1080), inputs=VALLEYS, prepare=descend),
    Shot("mistake-light", size=(1366, 698), prepare=mistake),
    Shot("plane-light", inputs=Inputs(text="f(x, y) = x^2 + 2y^2 - x y"), prepare=plane),
    Shot("graph-light", inputs=Inputs(text="e^(x^2) sin x"), prepare=graph),
    Shot("data-light", size=(1500, 850), prepare=data),
    Shot("present-projector", size=(1366, 768), prepare=present),
)


def take(app: QApplication, shot: Shot, folder: Path) -> Path:
    """Open the window, prepare it, wait until everything is there, and save the picture."""
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("look/mode", shot.mode)
        settings.setValue("look/zoom", shot.zoom)
        program = Program(app, settings, shot.inputs)
        program.show()
        program.window.resize(*shot.size)
        wait_until(lambda: program.document.results.verification.how != "pending")
        shot.prepare(program)
        pause(600)
        path = folder / f"{shot.name}.png"
        if not program.window.grab().save(str(path)):
            raise OSError(f"could not write {path}")
        program.document.mark_saved()  # closing asks nothing
        program.window.close()
        program.close()
        program.window.deleteLater()
        pause(50)
    return path


def animate(folder: Path) -> Path:
    """The tangent that draws f′ while it sweeps, as a GIF."""
    inputs = Inputs(text="x^3 - 3x", shown=frozenset({"f", "derivative", "tangent", "height"}))
    view = View(viewport=Viewport(-2.4, 2.4, -4.2, 6.0))
    picture = ExportOptions((640, 400))
    scene = still_scene(inputs, view, picture.size)
    options = AnimationOptions(picture, frames_per_second=12, seconds=5)
    sweep, count = animation_named("sweep"), options.count()
    frames = [frame_png(scene, sweep, share_of(frame, count), picture) for frame in range(count)]
    path = folder / f"{MOVING}.gif"
    write_animation(path, frames, options)
    return path


def main() -> int:
    """Take all pictures, or those named on the command line."""
    wanted = set(sys.argv[1:])
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for shot in SHOTS:
        if not wanted or shot.name in wanted:
            print(take(app, shot, FOLDER).relative_to(FOLDER.parents[1]))
    if not wanted or MOVING in wanted:
        print(animate(FOLDER).relative_to(FOLDER.parents[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
