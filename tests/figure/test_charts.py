"""What the charts of a descent draw of long runs."""

import gc
import weakref

import numpy as np
import pytest

from plotter.descent.trajectory import Iterate, Trajectory
from plotter.figure.charts import MOST_POINTS, QUANTITIES, extent, line_of, series


def run_of(heights: np.ndarray) -> Trajectory:
    iterates = tuple(
        Iterate(step, (float(step),), float(height), (float(height),))
        for step, height in enumerate(heights)
    )
    return Trajectory("gradient_descent", {}, iterates, "ran out of steps", "")


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_a_short_run_is_drawn_point_by_point(quantity) -> None:
    run = run_of(np.array([4.0, 1.0, 0.25]))
    assert line_of(run, quantity) is series(run, quantity)


def test_a_long_run_keeps_its_ends_and_its_extremes() -> None:
    random = np.random.default_rng(1)
    heights = random.normal(size=50_000)
    heights[31_234], heights[777], heights[40_000:40_100] = 99.0, -99.0, np.nan
    run = run_of(heights)
    whole, line = series(run, "height"), line_of(run, "height")
    assert len(line) <= MOST_POINTS
    assert line[[0, -1], 0].tolist() == [0.0, 49_999.0]
    assert {99.0, -99.0} <= set(line[:, 1])
    assert np.isnan(line[:, 1]).any()
    assert extent([line]) == extent([whole])
    assert (np.diff(line[:, 0]) > 0).all()


def test_what_is_kept_goes_with_the_run() -> None:
    run = run_of(np.arange(10.0))
    line = weakref.ref(run)
    assert series(run, "height") is series(run, "height")
    del run
    gc.collect()
    assert line() is None
