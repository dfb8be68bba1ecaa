import pytest
from hypothesis import given
from hypothesis import strategies as st

from plotter.figure.line import across, fits
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-4.0, 4.0, -3.0, 3.0)


@given(
    x=st.floats(-4, 4),
    y=st.floats(-3, 3),
    slope=st.floats(-1e12, 1e12),
)
def test_the_ends_lie_on_the_line_and_on_the_border(x: float, y: float, slope: float) -> None:
    ends = across(VIEW, (x, y), slope)
    assert ends is not None
    for end_x, end_y in ends:
        on_side = end_x in (VIEW.x_min, VIEW.x_max) or end_y in (VIEW.y_min, VIEW.y_max)
        assert on_side
        # Measured along the shorter way: heights for flat lines, widths for steep ones.
        if abs(slope) > 1:
            assert end_x == pytest.approx(x + (end_y - y) / slope, abs=1e-9)
        else:
            assert end_y == pytest.approx(y + (end_x - x) * slope, abs=1e-9)


@pytest.mark.parametrize(
    ("point", "slope"), [((0.0, 9.0), 0.0), ((99.0, 0.0), 5.0), ((-99.0, 0.0), -5.0)]
)
def test_a_line_that_passes_by_has_no_part(point: tuple[float, float], slope: float) -> None:
    assert across(VIEW, point, slope) is None


def test_far_away_heights_are_not_aimed_at() -> None:
    assert fits(VIEW, 100.0)
    assert not fits(VIEW, 1e300)
