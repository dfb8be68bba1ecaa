"""The walk of a descent: its latest steps fade with age."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.paint import paint_marks
from plotter.drawing.theme import theme
from plotter.drawing.trail import opacities
from plotter.figure.marks import Trail
from plotter.numeric.viewport import Viewport

VIEW = Viewport(0.0, 10.0, 0.0, 10.0)


def painted(points: np.ndarray, render) -> np.ndarray:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, theme("light").color("surface"))
        paint_marks(painter, [Trail(points, "path")], VIEW, rect, theme("light"))

    return render(paint, (200, 200))


def test_the_newest_step_is_darkest() -> None:
    for steps in (1, 3, 24):
        shades = opacities(steps, 0.3)
        assert len(shades) == steps
        assert shades == sorted(shades)
        assert shades[-1] == 1.0
        assert shades[0] >= 0.3


def test_old_steps_are_fainter_than_new_ones(render) -> None:
    points = np.column_stack((np.linspace(1.0, 9.0, 25), np.full(25, 5.0)))
    pixels = painted(points, render)[..., :3].astype(int).sum(axis=2)
    line = pixels.min(axis=0)
    assert line[178] + 200 < line[40] < line[5]


def test_a_walk_that_jumps_out_of_reach_and_back_is_cut_to_the_picture(render) -> None:
    points = np.array(
        [[1.0, 5.0], [5.0, 5.0], [1e30, 5.0], [np.nan, np.nan], [3.0, 1.0], [9.0, 1.0]]
    )
    pixels = painted(points, render)[..., :3].astype(int).sum(axis=2)
    assert pixels[100].min() < pixels[50].min()
    assert pixels[180].min() < pixels[50].min()


def test_steps_on_the_spot_leave_no_mark(render) -> None:
    still = painted(np.full((1000, 2), 5.0), render)
    assert len(np.unique(still.reshape(-1, still.shape[-1]), axis=0)) == 1
