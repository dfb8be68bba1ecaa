import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from plotter.drawing import strokes
from plotter.drawing.strokes import clipped, pen_for, polygon, stroke, thinned, visible_runs

BOX = QRectF(0, 0, 100, 80)
NAN = float("nan")
COORDINATES = st.one_of(
    st.floats(-300, 300),
    st.sampled_from([NAN, 0.0, 100.0, 80.0, 1e300, -1e300, float("inf"), -float("inf")]),
)


def curve(count: int = 800) -> np.ndarray:
    x = np.linspace(0, 320, count)
    return np.column_stack((x, 100 + 60 * np.sin(x / 30)))


def test_a_polygon_is_a_copy_of_its_points() -> None:
    points = np.array([[1.5, -2.0], [3.0, 1e6]])
    copied = polygon(points)
    points[:] = 0
    corners = [copied.value(index) for index in range(copied.size())]
    assert [(corner.x(), corner.y()) for corner in corners] == [(1.5, -2.0), (3.0, 1e6)]


@given(points=st.lists(st.tuples(COORDINATES, COORDINATES), min_size=2, max_size=12))
def test_clipped_runs_lie_in_the_box(points: list[tuple[float, float]]) -> None:
    line = np.array(points)
    runs = list(clipped(line, BOX))
    for run in runs:
        assert len(run) >= 2
        assert (run >= -1e-6).all()
        assert (run <= [100 + 1e-6, 80 + 1e-6]).all()


def test_clipping_keeps_what_is_inside_and_cuts_at_the_border() -> None:
    line = np.array([[-50.0, 40.0], [50.0, 40.0], [50.0, 180.0], [60.0, 40.0]])
    first, second = clipped(line, BOX)
    assert first.tolist() == [[0, 40], [50, 40], [50, 80]]
    assert second.tolist() == [pytest.approx([57.142857, 80]), [60, 40]]


def test_nan_lifts_the_pen() -> None:
    line = np.array([[1.0, 1], [2, 2], [NAN, NAN], [5, 5], [6, 6]])
    assert [run.tolist() for run in clipped(line, BOX)] == [[[1, 1], [2, 2]], [[5, 5], [6, 6]]]


@settings(max_examples=40)
@given(frequency=st.floats(0.01, 40), count=st.integers(100, 4000))
def test_thinning_keeps_the_range_of_every_column(frequency: float, count: int) -> None:
    x = np.linspace(0, 300, count)
    line = np.column_stack((x, 100 * np.sin(frequency * x)))
    fewer = thinned(line)
    assert len(fewer) <= len(line)
    assert fewer[0].tolist() == line[0].tolist()
    assert fewer[-1].tolist() == line[-1].tolist()
    # Points are left out within 0.05 px of the line; on a steep line that is more in y.
    tolerance = 0.05 * np.hypot(1, 100 * frequency)
    columns, kept = np.floor(line[:, 0]), np.floor(fewer[:, 0])
    between = np.interp(line[:, 0], fewer[:, 0], fewer[:, 1])
    for column in np.unique(columns)[::17]:
        among = line[columns == column, 1]
        shown = np.concatenate((fewer[kept == column, 1], between[columns == column]))
        assert shown.max() >= among.max() - tolerance
        assert shown.min() <= among.min() + tolerance


def test_a_straight_line_needs_few_points() -> None:
    x = np.linspace(0, 1000, 2001)
    assert len(thinned(np.column_stack((x, 2 * x)))) <= 2001 // 3


def test_turning_points_survive_thinning() -> None:
    there = np.linspace(0, 100, 201)
    line = np.column_stack((np.r_[there, there[::-1]], np.full(402, 5.0)))
    assert thinned(line)[:, 0].max() == 100


@pytest.mark.parametrize("dash", [(), (5.0, 2.5)])
def test_chunks_look_like_one_line(dash: tuple[float, ...], render, monkeypatch) -> None:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke(painter, visible_runs(curve(), rect), rect, pen_for(QColor("black"), 2.5, dash))

    chunked = render(paint)
    monkeypatch.setattr(strokes, "CHUNK", 10**6)
    whole = render(paint)
    difference = np.abs(chunked - whole).max(axis=2)
    assert (whole < 128).any(axis=2).sum() > 500
    assert difference.max() <= 64
    assert (difference > 32).sum() <= 12


def test_dashes_are_as_long_as_the_pen_says(render) -> None:
    x = np.linspace(10, 310, 601)
    line = np.column_stack((x, np.full_like(x, 100.5)))

    def paint(painter: QPainter, rect: QRectF) -> None:
        stroke(painter, visible_runs(line, rect), rect, pen_for(QColor("black"), 4.0, (5.0, 2.5)))

    row = (render(paint)[100] < 128).all(axis=1)
    edges = np.flatnonzero(np.diff(row.astype(int)))
    assert np.abs(np.diff(edges)[::2] - 20).max() <= 1
    assert np.abs(np.diff(edges)[1::2] - 10).max() <= 1


def test_a_line_that_fills_a_band_has_no_dashes(render) -> None:
    x = np.linspace(0, 320, 20_000)
    line = np.column_stack((x, 100 + 90 * np.sin(2 * x)))

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke(painter, visible_runs(line, rect), rect, pen_for(QColor("black"), 2.5, (5.0, 2.5)))

    assert (render(paint)[40:160, 20:300] < 200).all()
