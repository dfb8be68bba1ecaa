"""Drawing is single-valued: a new stroke takes the place of what stood over the same x."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plotter.model.sketch import (
    MOST_POINTS,
    Piece,
    Sketch,
    height_at,
    with_stroke,
    without_stretch,
)

REACH = (0.1, 0.1)


def drawn(*points: tuple[float, float], onto: tuple[Piece, ...] = ()) -> tuple[Piece, ...]:
    """The pieces after the pen went down at the first point and on to the others."""
    pieces = with_stroke(onto, points[0], points[0], REACH)
    for start, end in pairwise(points):
        pieces = with_stroke(pieces, start, end, REACH)
    return pieces


def test_a_line_is_one_piece_in_either_direction() -> None:
    there = drawn((0.0, 0.0), (1.0, 2.0), (2.0, 1.0))
    back = drawn((2.0, 1.0), (1.0, 2.0), (0.0, 0.0))
    assert there == back == (((0.0, 0.0), (1.0, 2.0), (2.0, 1.0)),)


def test_a_second_line_over_the_first_takes_its_place() -> None:
    pieces = drawn((0.0, 0.0), (4.0, 0.0))
    pieces = drawn((1.0, 3.0), (2.0, 3.0), onto=pieces)
    assert pieces == (((0.0, 0.0), (1.0, 3.0), (2.0, 3.0), (4.0, 0.0)),)


def test_turning_back_draws_over_what_was_just_drawn() -> None:
    pieces = drawn((0.0, 0.0), (1.0, 0.0), (0.5, 1.0))
    assert height_at(pieces, 0.5) == 1.0
    assert height_at(pieces, 0.0) == 0.0


def test_straight_up_moves_the_end() -> None:
    assert drawn((0.0, 0.0), (1.0, 0.0), (1.0, 5.0)) == (((0.0, 0.0), (1.0, 5.0)),)


def test_a_line_goes_on_where_another_ended_nearby_but_a_jump_stays_one() -> None:
    first = drawn((0.0, 0.0), (1.0, 0.0))
    assert len(drawn((1.05, 0.05), (2.0, 0.0), onto=first)) == 1
    assert len(drawn((1.05, 1.0), (2.0, 1.0), onto=first)) == 2
    assert len(drawn((1.5, 0.0), (2.0, 0.0), onto=first)) == 2


def test_the_eraser_cuts_a_line_in_two() -> None:
    pieces = without_stretch(drawn((0.0, 0.0), (4.0, 4.0)), (2.0, 2.0), (0.5, 0.6))
    assert pieces == (((0.0, 0.0), (1.5, 1.5)), ((2.5, 2.5), (4.0, 4.0)))
    assert height_at(pieces, 2.0) is None


def test_the_eraser_leaves_what_it_does_not_touch() -> None:
    pieces = drawn((0.0, 0.0), (4.0, 4.0))
    assert without_stretch(pieces, (2.0, -3.0), (0.5, 0.5)) == pieces
    assert without_stretch(pieces, (9.0, 9.0), (0.5, 0.5)) == pieces
    assert without_stretch(pieces, (2.0, 2.0), (5.0, 5.0)) == ()


COORDINATES = st.floats(-100, 100).map(lambda value: round(value, 3))


@given(st.lists(st.tuples(st.booleans(), COORDINATES, COORDINATES), max_size=40))
def test_whatever_the_hand_does_it_is_a_sketch(moves: list[tuple[bool, float, float]]) -> None:
    pieces: tuple[Piece, ...] = ()
    before = (0.0, 0.0)
    for rubs, x, y in moves:
        if rubs:
            pieces = without_stretch(pieces, (x, y), (3.0, 30.0))
            assert all(
                height is None or abs(height - y) > 20
                for height in (height_at(pieces, x),)
            )  # fmt: skip
        else:
            pieces = with_stroke(pieces, before, (x, y), REACH)
            assert height_at(pieces, x) == pytest.approx(y)
        before = (x, y)
        assert Sketch(pieces=pieces).mistake() is None


@pytest.mark.parametrize(
    "pieces",
    [
        ((),),
        (((1.0, 0.0), (0.0, 0.0)),),
        (((0.0, 0.0), (0.0, 1.0)),),
        (((0.0, 0.0), (2.0, 0.0)), ((1.0, 0.0), (3.0, 0.0))),
        (tuple((float(x), 0.0) for x in range(MOST_POINTS + 1)),),
    ],
)
def test_what_is_no_graph_is_refused(pieces: tuple[Piece, ...]) -> None:
    assert Sketch(pieces=pieces).mistake() is not None


def test_a_sketch_belongs_to_its_function() -> None:
    sketch = Sketch("x^2", (((0.0, 0.0),),), hiding=True)
    assert sketch.about("x^2") is sketch
    assert sketch.about("x^3") == Sketch("x^3")
