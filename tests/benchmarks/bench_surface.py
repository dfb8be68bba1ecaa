"""How long a frame takes while a surface is turned, and while its point is dragged, at 1080p.

Run: python tests/benchmarks/bench_surface.py [frames].
"""

import os

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from frames import frames_wanted, timed
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from plotter.drawing.paint import paint_figure
from plotter.drawing.theme import theme
from plotter.engine.still import still_scene
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View
from plotter.model.surface_view import SurfaceView
from plotter.numeric.viewport import Viewport

SIZE = (1920, 1080)
VIEW = View(
    viewport=Viewport(-5.333, 5.333, -3.0, 3.0), lens="tangent", surface=SurfaceView(shown=True)
)
FUNCTIONS = (
    "f(x, y) = x^2 + 10 y^2",
    "f(x, y) = sin(x) cos(y) + x y / 5",
    "f(x, y) = sqrt(9 - x^2 - y^2)",
)


def main(frames: int) -> None:
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    look = theme("light")

    def paint(scene: Scene) -> None:
        painter = QPainter(image)
        paint_figure(painter, scene, QRectF(0, 0, *SIZE), look)
        painter.end()

    print(f"{'ms of processor time':40} {'turn':>7} {'95 %':>6} {'point':>7} {'95 %':>6}")
    for text in FUNCTIONS:
        shown = still_scene(Inputs(text=text), VIEW, SIZE)

        def turn(index: int, shown: Scene = shown) -> None:
            surface = replace(VIEW.surface, azimuth=-60.0 + 2 * index)
            paint(replace(shown, view=replace(VIEW, surface=surface)))

        def drag(index: int, shown: Scene = shown) -> None:
            plane = replace(shown.inputs.plane, point=(1.5 - 0.02 * index, 0.5))
            paint(replace(shown, inputs=replace(shown.inputs, plane=plane)))

        turned, dragged = timed(turn, frames), timed(drag, frames)
        print(f"{text:40} {turned[0]:7.1f} {turned[1]:6.1f} {dragged[0]:7.1f} {dragged[1]:6.1f}")
    del application


if __name__ == "__main__":
    main(frames_wanted(40))
