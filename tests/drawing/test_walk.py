"""The walk of a descent: its latest steps fade with age, and each point passed has a marker."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.paint import paint_marks
from plotter.drawing.theme import theme
from plotter.drawing.walk import opacities
from plotter.figure.marks import Walk
from plotter.numeric.viewport import Viewport

VIEW = Viewport(0.0, 10.0, 0.0, 10.0)


def walked(points: np.ndarray, **changes) -> Walk:
    """A walk to the last of the points; markers of no size, to look at the lines alone."""
    return Walk(points, len(points) - 1, "path", **{"diameter": 0.01, **changes})


def painted(points: np.ndarray, render, **changes) -> np.ndarray:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, theme("light").color("surface"))
        paint_marks(painter, [walked(points, **changes)], VIEW, rect, theme("light"))

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


def test_the_oldest_steps_are_one_faint_line(render) -> None:
    points = np.column_stack((np.linspace(1.0, 9.0, 41), np.full(41, 5.0)))
    line = painted(points, render, ages=10)[100, :, 0].astype(int)
    assert np.ptp(line[25:140]) < 6
    assert line[178] < line[150] < line[100]


def test_every_point_passed_has_a_marker(render) -> None:
    points = np.column_stack((np.linspace(1.0, 9.0, 5), np.full(5, 5.0)))
    pixels = painted(points, render, diameter=8.0)[..., 0].astype(int)
    high = (pixels < 128).sum(axis=0)
    assert [bool(high[x] > 4) for x in (20, 60, 100, 140, 180)] == [False, True, True, True, False]


def test_of_markers_on_one_spot_only_one_is_drawn(render) -> None:
    one, many = (np.array([[1.0, 1.0], *[[5.0, 5.0]] * n, [9.0, 9.0]]) for n in (1, 50))
    pictures = [painted(points, render, diameter=8.0)[85:115, 85:115] for points in (one, many)]
    assert (abs(pictures[0].astype(int) - pictures[1].astype(int)) < 90).all()
