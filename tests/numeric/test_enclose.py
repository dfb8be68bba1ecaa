from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plotter.language.functions import FUNCTIONS
from plotter.language.parse import read_expression
from plotter.language.tree import Add, Call, Divide, Multiply, Negate, Node, Power, Symbol, number
from plotter.numeric.enclose import Enclosure, enclose
from plotter.numeric.evaluate import evaluate
from tests.numeric.test_evaluate import call_of

X = Symbol("x")
ONE_ARGUMENT = [entry.name for entry in FUNCTIONS if entry.arity == (1, 1)]


def cells(*ends: float) -> tuple[np.ndarray, np.ndarray]:
    points = np.array(ends)
    return points[:-1], points[1:]


def assert_encloses(node: Node, lo: np.ndarray, hi: np.ndarray, shares: np.ndarray) -> Enclosure:
    """Values inside of the cells lie in the enclosures, and what is proved holds."""
    bounds = enclose(node, {"x": (lo, hi)})
    x = np.clip(lo[:, None] + (hi - lo)[:, None] * shares, lo[:, None], hi[:, None])
    y = evaluate(node, {"x": x})
    known = ~np.isnan(y)
    inside = (y >= bounds.lo[:, None]) & (y <= bounds.hi[:, None])
    assert (inside | ~known).all(), (x[known & ~inside], y[known & ~inside])
    assert not known[~bounds.possible].any()
    small = bounds.defined & (np.abs(bounds.lo) < 1e300) & (np.abs(bounds.hi) < 1e300)
    assert known[small].all(), x[small][~known[small]]
    # The mean value theorem, where continuity is proved.
    steps = np.diff(y, axis=1), np.diff(x, axis=1)
    room = 1e-9 * np.maximum(1e-300, np.abs(y).max(axis=1, initial=0.0, where=known))[:, None]
    sure = bounds.continuous & small
    with np.errstate(all="ignore"):
        low = np.minimum(bounds.slope_lo[:, None] * steps[1], 0 * room) - room
        low = np.where(np.isnan(low), -np.inf, low)
        high = np.maximum(bounds.slope_hi[:, None] * steps[1], 0 * room) + room
        high = np.where(np.isnan(high), np.inf, high)
        rises = bounds.slope_lo[:, None] >= 0
        falls = bounds.slope_hi[:, None] <= 0
        fine = (steps[0] >= low) & (steps[0] <= high)
        fine &= (~rises | (steps[0] >= -room)) & (~falls | (steps[0] <= room))
    assert fine[sure].all()
    return bounds


@pytest.mark.parametrize("name", [entry.name for entry in FUNCTIONS])
def test_every_function_is_enclosed(name: str) -> None:
    random = np.random.default_rng(3)
    middle = np.concatenate((random.uniform(-6, 6, 200), random.uniform(-1.2, 1.2, 100)))
    width = 10.0 ** random.uniform(-6, 0.7, middle.size)
    lo, hi = middle - width / 2, middle + width / 2
    whole = np.floor(lo) + 1.0
    lo = np.concatenate((lo, whole, whole - 0.25))
    hi = np.concatenate((hi, whole + 0.25, whole))
    bounds = assert_encloses(call_of(name), lo, hi, np.linspace(0, 1, 41))
    assert bounds.possible.any()


_LEAVES: st.SearchStrategy[Node] = st.sampled_from([X, X, number(2), number(-3), number(1)])


def _larger(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    pairs = st.tuples(parts, parts)
    return st.one_of(
        pairs.map(Add),
        pairs.map(Multiply),
        pairs.map(lambda pair: Divide(*pair)),
        parts.map(Negate),
        st.tuples(parts, st.sampled_from([-2, -1, 2, 3])).map(
            lambda pair: Power(pair[0], number(pair[1]))
        ),
        pairs.map(lambda pair: Power(*pair)),
        pairs.map(lambda pair: Call("max", pair)),
        st.tuples(st.sampled_from(ONE_ARGUMENT), parts).map(lambda pair: Call(pair[0], (pair[1],))),
    )


EXPRESSIONS = st.recursive(_LEAVES, _larger, max_leaves=8)


@settings(max_examples=150, deadline=None)
@given(EXPRESSIONS, st.floats(-8, 8), st.floats(1e-6, 3))
def test_generated_expressions_are_enclosed(node: Node, start: float, width: float) -> None:
    lo = start + width * np.arange(8.0)
    hi = np.asarray(lo + width, dtype=np.float64)
    bounds = enclose(node, {"x": (np.asarray(lo, dtype=np.float64), hi)})
    x = np.minimum(lo[:, None] + width * np.linspace(0, 1, 17), hi[:, None])
    y = evaluate(node, {"x": x})
    known = ~np.isnan(y) & (np.abs(y) < 1e15)
    room = 1e-9 * np.abs(y) + 1e-12
    inside = (y >= bounds.lo[:, None] - room) & (y <= bounds.hi[:, None] + room)
    assert (inside | ~known).all()
    assert not known[~bounds.possible].any()


def test_a_pole_is_never_proved_continuous() -> None:
    lo, hi = cells(-1.0, -0.5, 0.0, 0.5, 1.0)
    bounds = enclose(read_expression("1/x"), {"x": (lo, hi)})
    assert bounds.continuous.tolist() == [True, False, False, True]
    assert bounds.possible.all()


def test_a_jump_is_never_proved_continuous() -> None:
    lo, hi = cells(-0.75, -0.25, 0.25, 0.75, 1.25)
    bounds = enclose(read_expression("floor(x)"), {"x": (lo, hi)})
    assert bounds.continuous.tolist() == [True, False, True, False]
    assert bounds.defined.all()


def test_domain_edges() -> None:
    lo, hi = cells(-2.0, -1.5, -0.5, 0.5, 1.5, 2.0)
    bounds = enclose(read_expression("sqrt(1-x^2)"), {"x": (lo, hi)})
    assert bounds.defined.tolist() == [False, False, True, False, False]
    assert bounds.possible.tolist() == [False, True, True, True, False]
    assert np.isnan(bounds.lo[0]) and np.isnan(bounds.hi[0])


def test_pieces_are_chosen_where_they_are_sure() -> None:
    lo, hi = cells(-2.0, -1.0, 1.0, 2.0)
    node = read_expression("piecewise(x < 0, ln(-x), x^2)")
    bounds = enclose(node, {"x": (lo, hi)})
    assert bounds.continuous.tolist() == [True, False, True]
    assert bounds.lo[2] == pytest.approx(1.0) and bounds.hi[2] == pytest.approx(4.0)


def test_enclosures_shrink_with_their_cells() -> None:
    node = read_expression("x^2 e^x sin(3x)")
    for width in (1e-2, 1e-4, 1e-6):
        lo = np.linspace(-3, 3, 50)
        bounds = enclose(node, {"x": (lo, lo + width)})
        assert (bounds.hi - bounds.lo).max() < 1000 * width


def test_parameters_are_numbers() -> None:
    node = read_expression("a x^n")
    lo, hi = cells(-2.0, -1.0, 1.0)
    bounds = enclose(node, {"x": (lo, hi), "a": 2.0, "n": 3.0}, variable="x")
    assert bounds.lo == pytest.approx([-16.0, -2.0])
    assert bounds.hi == pytest.approx([-2.0, 2.0])
    assert bounds.continuous.all()
