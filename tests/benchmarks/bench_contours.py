"""How long the contours of a plane take while it is moved and while the start is dragged, at 1080p.

Run: python tests/benchmarks/bench_contours.py [frames]. The reference is contourpy on the same
grid with the same levels, its polygons and lines painted by a plain QPainter: no labels, no grid,
no axes, no clipping.
"""

import os
from functools import partial
from typing import Any

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from contourpy import FillType, LineType, contour_generator
from frames import WARM, frames_wanted, timed
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath, QPen, QPolygonF

from plotter.drawing.strokes import polygon
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.engine import stages
from plotter.engine.still import still_scene
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View
from plotter.numeric.contours import Contours
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport
from plotter.plot.layers import Layers
from plotter.plot.motion import moved

SIZE = QSize(1920, 1080)
VIEW = Viewport(-5.333, 5.333, -3.0, 3.0)
FUNCTIONS = (
    "f(x, y) = x^2 + 10 y^2",
    "f(x, y) = (1 - x)^2 + 100 (y - x^2)^2",
    "f(x, y) = sin(x) cos(y) + x y / 5",
    "f(x, y) = 1/(x - y)",
)


def paint_plainly(image: QImage, drawn: Contours, view: Viewport) -> None:
    """contourpy and QPainter, and nothing else."""
    grid, levels = drawn.grid, drawn.levels
    generator: Any = contour_generator(
        grid.x, grid.y, np.ma.masked_invalid(grid.z),
        line_type=LineType.Separate, fill_type=FillType.ChunkCombinedOffset,
    )  # fmt: skip
    transform = Transform(view, 0.0, 0.0, float(SIZE.width()), float(SIZE.height()))

    def shape(points: FloatArray) -> QPolygonF:
        return polygon(transform.pixels(points))

    painter = QPainter(image)
    edges = (-np.inf, *levels, np.inf)
    for index in range(len(edges) - 1):
        points, offsets = (part[0] for part in generator.filled(edges[index], edges[index + 1]))
        if points is None:
            continue
        path = QPainterPath()
        for outline in np.split(points, offsets[1:-1].astype(int)):
            path.addPolygon(shape(outline))
        painter.fillPath(path, QColor(200 + 4 * index, 214, 238))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#5577B4"), 1.25))
    for level in levels:
        for line in generator.lines(level):
            painter.drawPolyline(shape(line))
    painter.end()


class Bench:
    """One function at 1080p: frames of a pan, of a dragged start, and plain ones."""

    def __init__(self, text: str) -> None:
        self._image = QImage(SIZE, QImage.Format.Format_RGB32)
        self._inputs = Inputs(text=text, start=(2.0, 1.0), learning_rate=0.001)
        view = View(viewport=VIEW, frame=50, lens="descent")
        self._scene = still_scene(self._inputs, view, (SIZE.width(), SIZE.height()))
        results = self._scene.results
        if results.definition is None or results.objective is None:
            raise ValueError(text)
        self._definition, self._objective = results.definition, results.objective
        self._parameters = stages.parameter_values(self._definition, self._inputs)
        self._layers = Layers()
        self._layers.set_theme(theme("light"), 1.0)
        self._layers.set_scene(self._scene, frozenset({"all"}))

    def pan(self, index: int) -> None:
        """Contours found and painted for a plane that was moved."""
        view = _moved(index)
        drawn = stages.draw_contours_quickly(self._definition, self._parameters, view)
        results = replace(self._scene.results, contours=drawn)
        shown = Scene(self._inputs, replace(self._scene.view, viewport=view), results)
        self._show(shown, frozenset({"viewport", "contours"}))

    def drag(self, index: int) -> None:
        """The run from another start, computed and painted."""
        inputs = replace(self._inputs, start=(2.0 - 0.01 * index, 1.0))
        runs = stages.run_descents(self._objective, inputs)
        results = replace(self._scene.results, trajectory=runs[0], trajectories=runs)
        shown = Scene(inputs, self._scene.view, results)
        self._show(shown, frozenset({"start", "trajectory", "trajectories"}))

    def grids(self, frames: int) -> list[tuple[Viewport, Contours]]:
        """What the reference paints: grid and levels of every frame, found before."""
        found: list[tuple[Viewport, Contours]] = []
        for index in range(frames + WARM):
            view = _moved(index)
            drawn = stages.draw_contours_quickly(self._definition, self._parameters, view)
            assert drawn is not None
            found.append((view, drawn))
        return found

    def plain(self, view: Viewport, drawn: Contours) -> None:
        """One frame of the reference."""
        paint_plainly(self._image, drawn, view)

    def _show(self, shown: Scene, changed: frozenset[str]) -> None:
        self._layers.set_scene(shown, changed)
        painter = QPainter(self._image)
        self._layers.paint(painter, SIZE)
        painter.end()


def _moved(index: int) -> Viewport:
    return moved(VIEW, 0.011 * index, 0.007 * index)


def main(frames: int) -> None:
    application = QGuiApplication.instance() or QGuiApplication([])
    print(f"{'function':42} {'pan ms':>8} {'95 %':>6} {'plain':>7} {'ratio':>6} {'start ms':>9}")
    for text in FUNCTIONS:
        bench = Bench(text)
        ours, worst = timed(bench.pan, frames, threads=True)
        grids = bench.grids(frames)
        plain, _ = timed(partial(_plain, bench, grids), frames, threads=True)
        path, _ = timed(bench.drag, frames, threads=True)
        print(f"{text:42} {ours:8.1f} {worst:6.1f} {plain:7.1f} {ours / plain:6.2f} {path:9.1f}")
    del application


def _plain(bench: Bench, grids: list[tuple[Viewport, Contours]], index: int) -> None:
    bench.plain(*grids[index % len(grids)])


if __name__ == "__main__":
    main(frames_wanted(40))
