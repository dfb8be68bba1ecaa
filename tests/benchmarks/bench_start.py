"""How long the window takes to its first curve and how much memory it holds, as ratios.

Run: python tests/benchmarks/bench_start.py [rounds]. The reference runs in the same rounds: a bare
PySide6 window with one curve painted by QPainter. Time runs from the start of the process to the
end of the first paint of the curve; the smallest of the rounds counts. Memory is the resident set
of the window's own process once it is at rest, after sympy's process has started.

KmPlot with the same function is a reference too where its Debian package, Xvfb and dbus are
installed: on an X screen without anything else, time then runs until the color of the curve is
seen on it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from select import select

ROOT = Path(__file__).parents[2]
KMPLOT = (
    "dbus-run-session",
    "--",
    "kmplot",
    "-qwindowgeometry",
    "1366x768",
    "-f",
    "f(x)=x^2*exp(x)",
)
KMPLOT_COLOR, KMPLOT_PIXELS = 0x191970, 60
"""The color of its first function, and so many pixels of its thin curve."""
REST_S = 8.0
PATIENCE_S = 30.0

_TELL = """
def tell():
    import time
    print("painted", time.time(), flush=True)
"""

BARE = (
    _TELL
    + """
import math, sys
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    told = False
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), "white")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("blue"), 2))
        xs = [-4.4 + 7 * k / 1000 for k in range(1001)]
        points = [QPointF((x + 4.4) * 180, 500 - 90 * x * x * math.exp(x)) for x in xs]
        painter.drawPolyline(QPolygonF(points))
        painter.end()
        if not self.told:
            self.told = True
            tell()
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
)

OURS = (
    _TELL
    + """
from plotter import start
plain_imports = start.plain_imports
def after_imports():
    # Only now: importing the picture earlier would import Qt its own, slower way.
    plain_imports()
    from plotter.ui import first_picture
    paint = first_picture.FirstPicture.paintEvent
    told = []
    def painting(self, event):
        paint(self, event)
        if not told:
            told.append(True)
            tell()
    first_picture.FirstPicture.paintEvent = painting
start.plain_imports = after_imports
start.run()
"""
)


def environment(platform: str, folder: str) -> dict[str, str]:
    """The environment of a run: settings of its own, and the platform to paint on."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": platform,
        "XDG_CONFIG_HOME": folder,
        "XDG_DATA_HOME": folder,
        "XDG_STATE_HOME": folder,
    }


def measured(source: str, platform: str, *, memory: bool) -> tuple[float, float]:
    """Seconds to the first curve, and the resident set in MB of one process at rest."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.time()
        child = subprocess.Popen(
            [sys.executable, "-c", source],
            env=environment(platform, folder),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert child.stdout is not None
        if not select([child.stdout], [], [], PATIENCE_S)[0]:
            child.kill()
            raise TimeoutError(f"no curve within {PATIENCE_S} s: {child.communicate()[0]}")
        seconds = float(child.stdout.readline().split()[1]) - begin
        size = 0.0
        if memory:
            time.sleep(REST_S)
            lines = Path(f"/proc/{child.pid}/status").read_text().splitlines()
            size = next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))
        child.terminate()
        child.wait()
        child.stdout.close()
    return seconds, size


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    bare, ours = [], []
    for index in range(rounds):
        bare.append(measured(BARE, "offscreen", memory=index == 0))
        ours.append(measured(OURS, "offscreen", memory=index == 0))
    fastest = [min(seconds for seconds, _ in runs) for runs in (bare, ours)]
    sizes = [runs[0][1] for runs in (bare, ours)]
    print(f"{'':38}{'reference':>12}{'ours':>10}{'ratio':>8}")
    row("first curve painted / bare window, ms", fastest[0] * 1e3, fastest[1] * 1e3)
    row("memory of the process / bare window, MB", sizes[0], sizes[1])
    missing = [tool for tool in ("Xvfb", "kmplot", "dbus-run-session") if not shutil.which(tool)]
    if missing:
        print(f"first curve painted / KmPlot: needs {', '.join(missing)}")
    else:
        row("first curve seen / KmPlot, ms", *(1e3 * seconds for seconds in on_screen(rounds)))


def on_screen(rounds: int) -> tuple[float, float]:
    """Seconds until the curve of KmPlot, and until ours, is seen on a screen; the smallest."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        os.environ["PYTHONPATH"] = str(ROOT)
        sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
        from PySide6.QtGui import QGuiApplication

        from first_paint import seconds_to_curve

        app = QGuiApplication([])
        seen = app.primaryScreen()
        ours = [sys.executable, "-m", "plotter"]
        pairs = [
            (
                seconds_to_curve(seen, [*KMPLOT], KMPLOT_COLOR, KMPLOT_PIXELS),
                seconds_to_curve(seen, ours),
            )
            for _ in range(rounds + 1)
        ][1:]  # in the first round the files come from the disk
        return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
    finally:
        screen.terminate()
        screen.wait()


def row(label: str, reference: float, ours: float) -> None:
    """Print one line of the table."""
    print(f"{label:42}{reference:>8.0f}{ours:>10.0f}{ours / reference:>8.2f}")


if __name__ == "__main__":
    main()
