"""A hand draws f′ well or badly, and is told what is wrong with it and nothing else."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plotter.calculus.differentiate import differentiate
from plotter.calculus.sketch import Remark, SketchJudgement, judge_sketch
from plotter.language.parse import read
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-4.0, 4.0, -3.0, 3.0)
Drawn = Callable[[float], float]


def slope_of(text: str) -> Target:
    body = read(text).body
    return Target(differentiate(body, "x").after, "x", {}, body)


def stroke(
    drawn: Drawn, low: float = -3.9, high: float = 3.9, shake: float = 0.0
) -> tuple[tuple[float, float], ...]:
    """A drawn line: a point every pixel or so, with a trembling hand if asked."""
    generator = np.random.default_rng(7)
    xs = np.linspace(low, high, 500)
    return tuple(
        (x, drawn(x) + shake * wobble)
        for x, wobble in zip(xs.tolist(), generator.normal(size=xs.size).tolist(), strict=True)
    )


def judged(text: str, *pieces: tuple[tuple[float, float], ...]) -> SketchJudgement:
    return judge_sketch(pieces, slope_of(text), VIEW)


def kinds(judgement: SketchJudgement) -> list[str]:
    return [remark.kind for remark in judgement.remarks]


GOOD: list[tuple[str, Drawn]] = [
    ("sin x", math.cos),
    ("x^2/2", lambda x: x),
    ("x^3/9", lambda x: x * x / 3),
    ("2", lambda _x: 0.0),
    ("-x", lambda _x: -1.0),
    ("arctan x", lambda x: 1 / (1 + x * x)),
    ("e^(-x^2)", lambda x: -2 * x * math.exp(-x * x)),
]


@pytest.mark.parametrize(("text", "drawn"), GOOD, ids=[text for text, _ in GOOD])
@pytest.mark.parametrize("shake", [0.0, 0.04])
@pytest.mark.parametrize("moved", [(0.0, 0.0), (0.1, 0.05), (-0.1, -0.05)])
def test_a_good_drawing_is_right(
    text: str, drawn: Drawn, shake: float, moved: tuple[float, float]
) -> None:
    judgement = judged(text, stroke(lambda x: drawn(x - moved[0]) + moved[1], shake=shake))
    assert judgement.remarks == ()
    assert judgement.near > 0.97


def test_the_wrong_side_of_the_axis_is_told_with_its_stretch() -> None:
    judgement = judged("x^2/2", stroke(abs))
    (remark,) = judgement.remarks
    assert (remark.kind, remark.above) == ("sign", False)
    assert remark.start == pytest.approx(-3.9)
    assert remark.end == pytest.approx(0.0, abs=0.05)


def test_the_graph_of_f_instead_of_f_prime() -> None:
    judgement = judged("sin x", stroke(math.sin))
    assert kinds(judgement).count("sign") >= 2
    assert judgement.near < 0.6


def test_a_missed_zero() -> None:
    # f′ = x²/3 − 1/3 passes the axis at ±1; the hand stays below it until 2.
    (remark,) = [
        entry
        for entry in judged(
            "x^3/9 - x/3", stroke(lambda x: min(x * x / 3 - 1 / 3, 2.0), -3.0, 0.5),
            stroke(lambda x: -1.0 + 0.0 * x, 0.6, 1.7),
        ).remarks
        if entry.kind == "zero missed"
    ]  # fmt: skip
    assert remark.start == pytest.approx(1.0)


def test_a_moved_zero_is_told_once() -> None:
    judgement = judged("x^2/2", stroke(lambda x: x - 0.5))
    assert Remark("zero moved", 0.0, 0.0, drawn=judgement.remarks[0].drawn) in judgement.remarks
    assert judgement.remarks[0].drawn == pytest.approx(0.5, abs=0.03)
    assert "sign" not in kinds(judgement)


def test_a_zero_too_many() -> None:
    # arctan never has a level tangent; the hand comes down to the axis and turns.
    remarks = judged("arctan x", stroke(lambda x: abs(1 / (1 + x * x) - 0.8))).remarks
    assert [entry.start for entry in remarks if entry.kind == "zero extra"] == [
        pytest.approx(-0.5, abs=0.05),
        pytest.approx(0.5, abs=0.05),
    ]


def test_extrema_missed_moved_and_too_many() -> None:
    def of(kind: str, judgement: SketchJudgement) -> list[Remark]:
        return [remark for remark in judgement.remarks if remark.kind == kind]

    flat = judged("2*arctan x", stroke(lambda _x: 0.6))
    (missed,) = of("extremum missed", flat)
    assert missed.start == pytest.approx(0.0, abs=0.05)
    assert missed.above
    shifted = judged("2*arctan x", stroke(lambda x: 2 / (1 + (x - 0.9) ** 2)))
    (moved,) = of("extremum moved", shifted)
    assert (moved.start, moved.drawn) == (
        pytest.approx(0.0, abs=0.05),
        pytest.approx(0.9, abs=0.05),
    )
    waves = judged("x", stroke(lambda x: 1 + 0.4 * math.sin(3 * x)))
    assert len(of("extremum extra", waves)) >= 4


@pytest.mark.parametrize(
    ("slope", "drawn", "above", "positive"),
    [
        (1.5, 0.5, True, True),
        (1.5, 2.6, False, True),
        (-1.5, -0.4, False, False),
        (-1.5, -2.6, True, False),
    ],
)
def test_the_height_is_judged_roughly(
    slope: float, drawn: float, above: bool, positive: bool
) -> None:
    (remark,) = judged(f"{slope}*x", stroke(lambda _x: drawn)).remarks
    assert (remark.kind, remark.above, remark.positive) == ("height", above, positive)


def test_nothing_is_to_be_drawn_where_there_is_no_derivative() -> None:
    judgement = judged("ln x", stroke(lambda x: 1 / max(x, 0.35)))
    assert Remark("undefined", -3.9, judgement.remarks[0].end) in judgement.remarks
    assert judgement.remarks[0].end == pytest.approx(0.0, abs=0.05)


def test_a_jump_of_f_prime_is_no_zero() -> None:
    left, right = stroke(lambda _x: -1.0, -3.0, -0.02), stroke(lambda _x: 1.0, 0.02, 3.0)
    assert judged("|x|", left, right).remarks == ()
    assert judged("|x|", (*left, *right)).remarks == ()


def test_a_pole_is_followed_as_far_as_the_paper_goes() -> None:
    left = stroke(lambda x: max(-1 / x**2, -3.0), -3.9, -0.5)
    right = stroke(lambda x: max(-1 / x**2, -3.0), 0.5, 3.9)
    assert judged("1/x", left, right).remarks == ()


def test_what_is_too_short_is_not_judged() -> None:
    assert not judged("x^2", stroke(lambda x: x, 0.0, 0.1)).enough
    assert not judged("x^2").enough


def test_only_so_much_is_said_as_one_can_read() -> None:
    assert len(judged("2 sin(2x)", stroke(lambda x: -4 * math.cos(2 * x))).remarks) <= 9


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=1, max_size=30),
        max_size=4,
    ),
    st.sampled_from(["x^2", "|x|", "1/x", "ln x", "tan x", "floor x", "sqrt(x)", "x^(1/3)"]),
)
def test_whatever_is_drawn_is_judged(pieces: list[list[tuple[float, float]]], text: str) -> None:
    tidy = tuple(tuple(sorted(dict(piece).items())) for piece in pieces)
    judgement = judged(text, *tidy)
    assert 0 <= judgement.near <= 1
    for remark in judgement.remarks:
        assert remark.start <= remark.end
