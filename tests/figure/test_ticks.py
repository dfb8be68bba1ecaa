import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plotter.figure.ticks import ACROSS, CHARACTER, GAP, UPWARD, ticks

EXTENTS = st.floats(1e-12, 1e12)
CENTERS = st.floats(-1e12, 1e12)
PIXELS = st.floats(100, 4000)


def test_the_usual_axis() -> None:
    found = ticks(-4.4, 2.6, 966)
    assert found.step == 1
    assert found.values == (-4, -3, -2, -1, 0, 1, 2)
    assert found.labels == ("−4", "−3", "−2", "−1", "0", "1", "2")


@pytest.mark.parametrize(
    ("minimum", "maximum", "labels"),
    [
        (0.0, 1.0, ("0", "0.2", "0.4", "0.6", "0.8", "1")),
        (-3e-12, 3e-12, ("−2 × 10⁻¹²", "0", "2 × 10⁻¹²")),
        (0.0, 4e12, ("0", "10¹²", "2 × 10¹²", "3 × 10¹²", "4 × 10¹²")),
        (0.999999, 1.000001, ("0.999999", "0.9999995", "1", "1.0000005", "1.000001")),
    ],
)
def test_numbers_are_written_without_noise(
    minimum: float, maximum: float, labels: tuple[str, ...]
) -> None:
    assert ticks(minimum, maximum, 520).labels == labels


@given(center=CENTERS, extent=EXTENTS, pixels=PIXELS, upward=st.booleans())
def test_ticks_are_even_multiples_of_a_round_step_inside_the_axis(
    center: float, extent: float, pixels: float, upward: bool
) -> None:
    minimum, maximum = center - extent / 2, center + extent / 2
    found = ticks(minimum, maximum, pixels, upward=upward)
    assert len(found.values) == len(found.labels) == len(set(found.labels))
    assert all(minimum <= value <= maximum for value in found.values)
    assert list(found.values) == sorted(set(found.values))
    if not found.step:
        return
    leading = found.step / 10 ** math.floor(math.log10(found.step) + 1e-9)
    assert min(abs(leading - digit) for digit in (1, 2, 5)) < 1e-6
    for value in found.values:
        count = round(value / found.step)
        assert value == pytest.approx(count * found.step, rel=1e-12)


@given(center=CENTERS, extent=EXTENTS, pixels=PIXELS)
def test_numbers_side_by_side_never_overlap(center: float, extent: float, pixels: float) -> None:
    minimum, maximum = center - extent / 2, center + extent / 2
    found = ticks(minimum, maximum, pixels)
    if len(found.values) > 1:
        apart = found.step / (maximum - minimum) * pixels
        assert apart >= 0.999 * ACROSS
        for left, right in pairwise(found.labels):
            assert apart >= (len(left) + len(right)) / 2 * CHARACTER + 0.999 * GAP


@given(center=st.floats(-1e3, 1e3), extent=st.floats(1e-6, 1e6), pixels=st.floats(200, 4000))
def test_an_axis_in_ordinary_use_has_enough_numbers(
    center: float, extent: float, pixels: float
) -> None:
    found = ticks(center - extent / 2, center + extent / 2, pixels, upward=True)
    assert len(found.values) >= math.floor(pixels / UPWARD / 2.5)


@pytest.mark.parametrize(
    ("minimum", "maximum"),
    [(1.0, 1.0), (2.0, 1.0), (math.nan, 1.0), (-math.inf, math.inf), (-1.7e308, 1.7e308)],
)
def test_an_axis_without_extent_has_no_ticks(minimum: float, maximum: float) -> None:
    assert ticks(minimum, maximum, 500).values == ()


def test_multiples_of_pi_are_written_as_such() -> None:
    found = ticks(-7.0, 7.0, 960.0, unit="pi")
    assert "−3π/2" in found.labels
    assert "π" in found.labels
    assert "0" in found.labels
    assert found.values[found.labels.index("2π")] == 2 * math.pi


def test_a_view_finer_than_pi_over_12_is_decimal() -> None:
    assert not any("π" in label for label in ticks(3.14, 3.15, 960.0, unit="pi").labels)


@pytest.mark.parametrize("exponent", range(-12, 13))
@pytest.mark.parametrize("middle", [0.0, 1.2345678, -1e6, math.pi])
def test_numbers_stay_short_and_apart_at_every_zoom(exponent: int, middle: float) -> None:
    half = 10.0**exponent / 2
    found = ticks(middle - half, middle + half, 960.0)
    long = [label for label in found.labels if len(label) > 12]
    assert len(long) <= 1
    assert len(set(found.labels)) == len(found.labels)
    for left, right in pairwise(range(len(found.values))):
        distance = (found.values[right] - found.values[left]) / (2 * half) * 960.0
        room = (len(found.labels[left]) + len(found.labels[right])) / 2 * 7.2
        assert room < distance


def test_long_numbers_are_told_from_the_roundest() -> None:
    found = ticks(1.2345678, 1.2345678 + 1e-9, 960.0)
    plain = [label for label in found.labels if not label.startswith(("+", "−"))]
    assert len(plain) == 1
    base = found.values[found.labels.index(plain[0])]
    for value, label in zip(found.values, found.labels, strict=True):
        if label.startswith("+"):
            assert value > base


def test_a_power_of_ten_stands_alone() -> None:
    assert "10⁶" in ticks(0.0, 5e6, 960.0).labels


def test_minor_lines_divide_every_step() -> None:
    found = ticks(0.0, 10.0, 960.0)
    minor = found.minor(0.0, 10.0)
    assert len(minor) == (len(found.values) - 1) * (found.parts - 1)
    assert not set(minor) & set(found.values)
