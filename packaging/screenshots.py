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
from plotter.model.state import Inputs
from plotter.ui.appearance import Mode

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
PATIENCE_MS = 20_000


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


VALLEYS = Inputs(text="1/4 x^4 - 3/2 x^2 + x/2", start=(2.75,), learning_rate=0.22)

SHOTS = (
    Shot("main-light"),
    Shot("main-dark", mode="dark"),
    Shot("tangent-light", prepare=tangent),
    Shot("descent-light", inputs=VALLEYS, prepare=descend),
    Shot("descent-dark", mode="dark", size=(1920, 1080), inputs=VALLEYS, prepare=descend),
    Shot("mistake-light", size=(1366, 698), prepare=mistake),
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
        program.window.close()
        program.close()
        program.window.deleteLater()
        pause(50)
    return path


def main() -> int:
    """Take all pictures, or those named on the command line."""
    wanted = set(sys.argv[1:])
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for shot in SHOTS:
        if not wanted or shot.name in wanted:
            print(take(app, shot, FOLDER).relative_to(FOLDER.parents[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
