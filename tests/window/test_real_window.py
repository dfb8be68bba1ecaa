"""The real window on an X screen of its own, with a window manager, driven by mouse and keys.

Needs Xvfb, openbox and xdotool (Debian's packages); without them these tests are skipped.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from plotter.drawing.theme import theme
from plotter.model import files

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
SIZE = (1366, 768)
PATIENCE = 60.0

pytestmark = [
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
    ),
    pytest.mark.xdist_group("screen"),
]

GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
sys.exit(0 if app.primaryScreen().grabWindow(0).save(sys.argv[1]) else 1)
"""


@dataclass
class Screen:
    """A screen with one running program on it."""

    environment: dict[str, str]
    program: subprocess.Popen[bytes]
    folder: Path
    count: int = 0

    def do(self, *words: str) -> str:
        """Run xdotool."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def find(self, name: str) -> None:
        """Wait for a visible window of this name.

        xdotool fails by itself when a window goes away while it looks at it: it is asked again.
        """
        end = time.monotonic() + PATIENCE
        search = ["xdotool", "search", "--onlyvisible", "--name", name]
        while subprocess.run(search, env=self.environment, capture_output=True).returncode:
            assert time.monotonic() < end, f"no window {name} within {PATIENCE} s"
            assert self.program.poll() is None, "the program has ended"
            time.sleep(0.2)

    def key(self, *keys: str) -> None:
        self.do("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Replace the formula, then leave the field."""
        self.key("ctrl+l")
        self.do("type", "--delay", "40", text)
        self.key("Return", "Escape")

    def look(self) -> QImage:
        """What is on the screen now."""
        self.count += 1
        path = self.folder / f"{self.count}.png"
        subprocess.run(
            [sys.executable, "-c", GRAB, str(path)],
            env={**self.environment, "QT_QPA_PLATFORM": "xcb"},
            check=True,
        )
        return QImage(str(path))

    def wait_until(self, seen: Callable[[QImage], bool]) -> QImage:
        """Look until it is seen; the last picture lies in the test's folder."""
        end = time.monotonic() + PATIENCE
        while True:
            image = self.look()
            if seen(image):
                return image
            assert time.monotonic() < end, f"not seen within {PATIENCE} s: {self.folder}"
            assert self.program.poll() is None, "the program has ended"
            time.sleep(0.2)


def near(image: QImage, role: str, left: int = 420) -> list[tuple[int, int]]:
    """The pixels of the plot in the colour of a role, every second one."""
    wanted = theme("light").color(role)
    return [
        (x, y)
        for y in range(110, image.height() - 60, 2)
        for x in range(left, image.width() - 60, 2)
        if _close(image.pixelColor(x, y), wanted)
    ]


def _close(one: QColor, other: QColor) -> bool:
    differences = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return all(abs(difference) < 24 for difference in differences)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten",
         "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_CACHE_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }
    manager = subprocess.Popen(
        ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    program = subprocess.Popen([sys.executable, "-m", "plotter"], env=environment, cwd=home)
    result = Screen(environment, program, tmp_path)
    try:
        result.find("Tangent Plotter")
        yield result
    finally:
        for process in (program, manager, server):
            process.terminate()
            process.wait(20)


def test_the_main_job_by_mouse_and_keys(screen: Screen) -> None:
    screen.wait_until(lambda image: len(near(image, "f")) > 300)
    # The first curve is there before the rest.
    first = screen.wait_until(lambda image: len(near(image, "derivative")) > 100)
    assert len(near(first, "f")) > 300
    assert len(near(first, "tangent")) > 100

    # Another function: a parabola's derivative is a straight line.
    screen.type("x^2")
    parabola = screen.wait_until(lambda image: near(image, "f") != near(first, "f"))

    # The arrow keys move the tangent.
    screen.key("Left", "Left", "Left")
    moved = screen.wait_until(lambda image: near(image, "tangent") != near(parabola, "tangent"))
    assert len(near(moved, "tangent")) > 100

    # A mistake speaks after a pause, and the last good curve stays, dimmed.
    screen.key("ctrl+l")
    screen.do("type", "--delay", "40", "x^2+(")
    screen.wait_until(lambda image: len(near(image, "dimmed")) > 300)
    screen.key("ctrl+z")
    screen.wait_until(lambda image: len(near(image, "f")) > 300)

    # The wheel zooms at the pointer, a drag pans.
    before = near(screen.look(), "f")
    screen.do("mousemove", "800", "400", "click", "4")
    zoomed = screen.wait_until(lambda image: near(image, "f") != before)
    screen.do("mousemove", "1000", "300", "mousedown", "1")
    screen.do("mousemove", "1040", "330", "mousemove", "1080", "360", "mouseup", "1")
    screen.wait_until(lambda image: near(image, "f") != near(zoomed, "f"))

    # The descent walks by itself.
    screen.key("ctrl+3", "space")
    screen.wait_until(lambda image: len(near(image, "path")) > 20)

    # What was done can be kept; then closing asks nothing.
    screen.key("ctrl+s")
    screen.find("Save as")
    path = screen.folder / "home" / "walk.tangent"
    screen.do("type", "--delay", "40", str(path))
    screen.key("Return")
    screen.find("^walk")
    assert files.read(path.read_bytes()).deck.scene.inputs.text == "x^2"

    screen.key("ctrl+q")
    assert screen.program.wait(30) == 0
