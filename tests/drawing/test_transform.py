import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from plotter.drawing.transform import Transform
from plotter.numeric.viewport import Viewport

TRANSFORM = Transform.onto(Viewport(-2.0, 6.0, -1.0, 3.0), QRectF(10, 20, 800, 400))


def test_corners_go_to_corners_and_up_is_up() -> None:
    assert (TRANSFORM.x(-2.0), TRANSFORM.y(3.0)) == (10, 20)
    assert (TRANSFORM.x(6.0), TRANSFORM.y(-1.0)) == (810, 420)


@given(x=st.floats(-100, 100), y=st.floats(-100, 100))
def test_there_and_back(x: float, y: float) -> None:
    point = TRANSFORM.point((x, y))
    assert TRANSFORM.data(point.x(), point.y()) == pytest.approx((x, y), abs=1e-9)
    assert TRANSFORM.pixels(np.array([[x, y]]))[0] == pytest.approx((point.x(), point.y()))


def test_numbers_beyond_doubles_become_infinite_not_errors() -> None:
    tiny = Transform.onto(Viewport(0.0, 1e-12, 0.0, 1e-12), QRectF(0, 0, 1000, 1000))
    assert not np.isfinite(tiny.pixels(np.array([[1e300, -1e308]]))).any()
