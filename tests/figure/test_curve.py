"""The lines that stand for a curve: f is not hidden where f′ fills a band."""

import numpy as np

from plotter.figure.marks import Layer, Polyline
from plotter.figure.overlays.curve import apart, marks_of
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, Results, View
from plotter.numeric.curve import Curve
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-1.0, 1.0, -2.0, 2.0)


def _wave(turns: float) -> np.ndarray:
    """A line that turns faster and faster to the right, clipped at the heights of the view."""
    x = np.linspace(-1.0, 1.0, 20_000)
    y = np.clip(5 * np.sin(turns * (x + 1) ** 3), -2.0, 2.0)
    return np.column_stack((x, y))


def test_what_turns_often_is_parted_from_the_rest_of_a_line() -> None:
    points = _wave(300.0)
    crowd, rest = apart(points, VIEW)
    assert crowd is not None
    assert np.nanmin(crowd[:, 0]) > -0.5 and np.nanmax(crowd[:, 0]) > 0.99
    assert np.nanmin(rest[:, 0]) == -1.0 and np.nanmax(rest[:, 0]) < 0.5
    # Every step of the line is in one of them.
    steps = sum(np.isfinite(np.diff(part[:, 0])).sum() for part in (crowd, rest))
    assert steps == len(points) - 1


def test_a_smooth_line_stays_whole() -> None:
    points = _wave(5.0)
    crowd, rest = apart(points, VIEW)
    assert crowd is None and rest is points


def test_a_band_of_the_derivative_lies_under_f() -> None:
    curve = Curve((_wave(300.0),))
    scene = Scene(Inputs(), View(viewport=VIEW), Results(Inputs()))
    layers = {
        key: [mark.layer for mark in marks_of(scene, curve, key, key) if isinstance(mark, Polyline)]
        for key in ("f", "derivative")
    }
    assert layers == {"f": [Layer.CURVE], "derivative": [Layer.GUIDE, Layer.CURVE]}
