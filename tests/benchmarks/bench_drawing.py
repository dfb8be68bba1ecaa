"""How long frames take, as ratios to plain painting in the same run.

Run: python tests/benchmarks/bench_drawing.py [frames]. The reference is a QPainter that strokes
the same chunks of the same two curves over a filled image and nothing else.
"""

import os
from collections.abc import Callable

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from frames import frames_wanted, timed
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from plotter.drawing.strokes import CHUNK, pen_for, polygon, thinned
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import typeset
from plotter.export.exporter import ExportOptions
from plotter.export.raster import image_of
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.tree import Add, Constant, Multiply, Power, Symbol, number
from plotter.model.state import FIRST_VIEWPORT, Inputs, Results, View
from plotter.numeric.curve import Curve
from plotter.numeric.viewport import Viewport
from plotter.plot.canvas import PlotCanvas
from plotter.plot.motion import moved

TURN = 60
"""Frames of a pan there and back."""
STEP = (9, 4)
"""Pixels between two frames of a pan."""
SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}


def sampled(view: Viewport, width: int) -> dict[str, Curve]:
    """The curves of x² eˣ, two points a pixel column, as the sampler gives them for every view."""
    x = np.linspace(view.x_min, view.x_max, 2 * width + 1)
    curves = {}
    for name, y in (("f", x**2 * np.exp(x)), ("derivative", (x**2 + 2 * x) * np.exp(x))):
        near = y < view.y_max + view.height
        curves[name] = Curve((np.column_stack((x[near], y[near])),))
    return curves


def first_scene(width: int) -> Scene:
    """x² eˣ as at the first start."""
    symbol = Symbol("x")
    square = Power(symbol, number(2))
    exponential = Power(Constant("e"), symbol)
    inputs = Inputs()
    results = Results(
        inputs,
        definition=Definition("x^2 e^x", Multiply((square, exponential))),
        derivative=Multiply((Add((square, Multiply((number(2), symbol)))), exponential)),
        curves=sampled(FIRST_VIEWPORT, width),
    )
    return Scene(inputs, View(), results)


def plain(scene: Scene, size: tuple[int, int]) -> Callable[[int], object]:
    """Fill, and stroke the chunks: what no figure can do without."""
    rect = QRectF(0, 0, *size)
    transform = Transform.onto(scene.viewport, rect)
    look = theme("light")
    curves = [
        (
            pen_for(look.color(name), look.line_width(name), look.dash(name)),
            thinned(transform.pixels(curve.branches[0])),
        )
        for name, curve in scene.results.curves.items()
    ]
    image = QImage(*size, QImage.Format.Format_RGB32)

    def frame(_: int) -> None:
        painter = QPainter(image)
        painter.fillRect(rect, look.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen, points in curves:
            painter.setPen(pen)
            for start in range(0, len(points) - 1, CHUNK):
                painter.drawPolyline(polygon(points[start : start + CHUNK + 1]))
        painter.end()

    return frame


def of_canvas(
    scene: Scene, size: tuple[int, int]
) -> tuple[Callable[[int], object], Callable[[int], object]]:
    """A pan frame and a drag frame of the real canvas."""
    canvas = PlotCanvas()
    canvas.resize(*size)
    canvas.set_scene(scene, frozenset())
    canvas.show()
    QApplication.processEvents()

    def moved_scene(index: int) -> Scene:
        # As a hand does it: whole pixels, there and back.
        across, up = (abs(index % TURN - TURN // 2) * pixels for pixels in STEP)
        view = scene.viewport
        viewport = moved(view, -across / size[0] * view.width, up / size[1] * view.height)
        results = replace(scene.results, curves=sampled(viewport, size[0]))
        return replace(scene, view=replace(scene.view, viewport=viewport), results=results)

    scenes = [moved_scene(index) for index in range(TURN)]

    def pan(index: int) -> None:
        canvas.set_scene(scenes[index % TURN], frozenset({"viewport", "curves"}))
        QApplication.processEvents()

    def drag(index: int) -> None:
        inputs = replace(scene.inputs, tangent_x=0.6 + 0.002 * (index % 100))
        canvas.set_scene(replace(scene, inputs=inputs), frozenset({"tangent_x"}))
        QApplication.processEvents()

    return pan, drag


def main() -> None:
    """Print the table."""
    frames = frames_wanted(60)
    app = QApplication([])
    print(f"{'':26}{'median ms':>10}{'p95 ms':>10}{'ratio':>8}")
    for name, size in SIZES.items():
        scene = first_scene(size[0])
        reference = timed(plain(scene, size), frames, threads=True)
        pan, drag = of_canvas(scene, size)
        rows = {
            "plain painting": reference,
            "pan": timed(pan, frames, threads=True),
            "tangent drag": timed(drag, frames, threads=True),
            "image with legend": timed(
                lambda _, s=scene, z=size: image_of(s, ExportOptions(z)), frames // 4, threads=True
            ),
        }
        for label, (median, slow) in rows.items():
            ratio = median / reference[0]
            print(f"{name + ' ' + label:26}{median:>10.2f}{slow:>10.2f}{ratio:>8.2f}")
    fresh = timed(lambda index: typeset(f"f'(x) = x^{{{index}}} e^{{x}}", 18.0), frames)
    known = timed(lambda _: typeset("f'(x) = x^{2} e^{x}", 18.0), frames)
    print(f"{'formula, first time':26}{fresh[0]:>10.3f}{fresh[1]:>10.3f}")
    print(f"{'formula, remembered':26}{known[0]:>10.3f}{known[1]:>10.3f}")
    app.quit()


if __name__ == "__main__":
    main()
