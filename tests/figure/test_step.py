import math

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.chosen import chosen_step, height_at, parts_at, terms_at
from plotter.figure.insets import nice
from plotter.figure.marks import Band, Dots, Inset, Label, Mark, Polyline, Segment
from plotter.figure.overlays.step import StepAtPoint
from plotter.figure.overlays.step_curves import StepCurves
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View

SIZE = (640, 400)


def scene(text: str, path: tuple[int, ...] | None = (), x: float = 0.6) -> Scene:
    return still_scene(Inputs(text=text, tangent_x=x), View(selected_step=path), SIZE)


def insets(marks: tuple[Mark, ...]) -> list[Inset]:
    return [mark for mark in marks if isinstance(mark, Inset)]


def words(marks: tuple[Mark, ...]) -> str:
    return " | ".join(mark.latex for mark in marks if isinstance(mark, Label))


@pytest.mark.parametrize(
    "text",
    [
        "x^2 e^x",
        "x sin(x) e^x",
        "sin(x)/(1+x^2)",
        "1/(1+x^2)",
        "x^2 - 2 sin(x) + 3",
        "x^3 sin(2x) - x/(x^2+2)",
    ],
)
@pytest.mark.parametrize("x", [-1.3, 0.6, 2.1])
def test_the_terms_add_up_to_the_slope(text: str, x: float) -> None:
    shown = scene(text, x=x)
    chosen = chosen_step(shown)
    assert chosen is not None
    terms = terms_at(shown, chosen, parts_at(shown, chosen, x), x)
    assert sum(term.value for term in terms) == pytest.approx(shown.slope(x))
    assert height_at(shown, chosen, x) == pytest.approx((shown.value(x), shown.slope(x)))


def test_a_product_shows_its_parts_their_slopes_and_two_strips() -> None:
    marks = StepAtPoint().marks(scene("x^2 e^x"))
    assert "u = 0.36,\\; u' = 1.2" in words(marks)
    assert "v = 1.8221,\\; v' = 1.8221" in words(marks) or "v = 1.822,\\; v' = 1.822" in words(
        marks
    )
    bar, rectangle = insets(marks)
    assert "23\\,\\%" in words(bar.marks)
    strips = [mark for mark in rectangle.marks if isinstance(mark, Band) and mark.pattern]
    assert [(strip.color, strip.pattern) for strip in strips[:2]] == [
        ("u", "rising"),
        ("v", "falling"),
    ]
    areas = [abs(_area(strip)) for strip in strips]
    u, du, v, dv, h = 0.36, 1.2, math.exp(0.6), math.exp(0.6), 0.1
    assert areas == pytest.approx([du * h * v, u * dv * h, du * dv * h * h])


def test_the_strips_have_not_grown_at_the_beginning() -> None:
    shown = scene("x^2 e^x")
    motion = replace(shown.view.motion, growth=0.0)
    _, rectangle = insets(
        StepAtPoint().marks(replace(shown, view=replace(shown.view, motion=motion)))
    )
    strips = [mark for mark in rectangle.marks if isinstance(mark, Band) and mark.pattern]
    assert [_area(strip) for strip in strips] == pytest.approx([0.0, 0.0, 0.0])


def test_a_negative_side_lies_on_the_other_side_of_zero() -> None:
    _, rectangle = insets(StepAtPoint().marks(scene("x sin(x)", x=-4.0)))
    whole = next(mark for mark in rectangle.marks if isinstance(mark, Band))
    assert whole.points[:, 0].min() == -4.0
    assert whole.points[:, 1].max() == pytest.approx(math.sin(-4.0))


def test_the_stretches_of_a_chain_multiply() -> None:
    (lines,) = insets(StepAtPoint().marks(scene("sin(x^2)")))
    text = words(lines.marks)
    assert "u' = 1.2" in text
    assert "y' = 0.9359" in text
    assert "= 1.1231" in text or "= 1.123" in text
    bands = [mark for mark in lines.marks if isinstance(mark, Band)]
    assert len(bands) == 2


def test_a_step_inside_the_outer_function_is_read_at_the_inner_value() -> None:
    shown = scene("sin(x^2)", path=(0,))
    chosen = chosen_step(shown)
    assert chosen is not None
    assert chosen.letter == "u"
    value, slope = height_at(shown, chosen, 0.6)
    assert (value, slope) == pytest.approx((math.sin(0.36), math.cos(0.36)))


def test_the_terms_of_a_sum_are_stacked_as_areas_and_arrows() -> None:
    shown = scene("x^2 - 2 sin(x)", x=1.2)
    bands = [mark for mark in StepCurves().marks(shown) if isinstance(mark, Band)]
    assert {band.color for band in bands} == {"u", "v"}
    arrows = [
        mark for mark in StepAtPoint().marks(shown) if isinstance(mark, Segment) and mark.arrow
    ]
    assert arrows[-1].end == pytest.approx((1.2, shown.value(1.2)))


def test_without_a_value_there_is_no_picture() -> None:
    assert insets(StepAtPoint().marks(scene("x ln(x)", x=-1.0))) == []


def test_without_a_chosen_step_there_is_nothing() -> None:
    for path in (None, (5, 5)):
        shown = scene("x^2 e^x", path=path)
        assert StepAtPoint().marks(shown) == ()
        assert StepCurves().marks(shown) == ()


def test_nice_numbers() -> None:
    assert [nice(value) for value in (0.0, 1.0, 1.1, 2.5, 7.0)] == [0.0, 1.0, 2.0, 5.0, 10.0]


def _area(band: Band) -> float:
    x, y = band.points[:, 0], band.points[:, 1]
    return float((x.max() - x.min()) * (y.max() - y.min()))


def test_logarithmic_differentiation_has_two_shares() -> None:
    shown = scene("x^x", x=1.3)
    chosen = chosen_step(shown)
    assert chosen is not None
    terms = terms_at(shown, chosen, parts_at(shown, chosen, 1.3), 1.3)
    power = 1.3**1.3
    assert [term.value for term in terms] == pytest.approx([power * math.log(1.3), power])
    assert [term.color for term in terms] == ["v", "u"]


def test_words_of_one_side_keep_their_distance() -> None:
    marks = StepAtPoint().marks(scene("x sin(x) cos(x)", x=0.78))
    left = [mark for mark in marks if isinstance(mark, Label) and mark.anchor == "left"]
    heights = sorted(mark.position[1] for mark in left)
    assert len(heights) == 2
    view = View().viewport
    assert heights[1] - heights[0] >= 0.07 * view.height


def test_the_area_is_written_beside_a_rectangle_that_is_too_narrow() -> None:
    for text, inside in (("x^2 e^x", True), ("(x/100) e^x", False)):
        inset = insets(StepAtPoint().marks(scene(text)))[-1]
        label = next(
            mark for mark in inset.marks if isinstance(mark, Label) and "u\\,v" in mark.latex
        )
        assert (label.anchor == "center") is inside


def test_parts_are_not_joined_across_their_jumps_and_poles() -> None:
    marks = StepCurves().marks(scene("x floor(x)"))
    line = next(mark for mark in marks if isinstance(mark, Polyline) and mark.color == "v")
    steps = np.abs(np.diff(line.points, axis=0))
    assert np.nanmax(steps[:, 1]) < 1e-9  # level between the lifts of the pen
    assert any(isinstance(mark, Dots) and mark.color == "v" for mark in marks)
    # What is inside of a chain is a curve of x too; tan u has poles at x = √(π/2), √(3π/2).
    shown = scene("tan(x^2)", path=(0,))
    line = next(mark for mark in StepCurves().marks(shown) if isinstance(mark, Polyline))
    x, y = line.points.T
    view = shown.viewport
    for pole in (math.sqrt(math.pi / 2), math.sqrt(3 * math.pi / 2)):
        before, after = y[x < pole - 1e-9][-1], y[x > pole + 1e-9][0]
        assert before > view.y_max
        assert after < view.y_min
        between = (x[:-1] < pole - 1e-9) & (x[1:] > pole + 1e-9)
        assert not between.any()
