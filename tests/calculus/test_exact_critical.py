"""Critical points in exact numbers: each is proved, and none is claimed that is not one."""

import math

import pytest

from plotter.calculus.algebra import guesses
from plotter.calculus.exact_critical import exact_critical
from plotter.calculus.exact_point import ExactPoint
from plotter.engine import stages
from plotter.language.parse import read
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-4.0, 4.0, -3.0, 3.0)


def found_of(text: str) -> tuple[list[tuple[float, float]], tuple[ExactPoint, ...]]:
    definition = read(text)
    partials = stages.derive_partials(definition, stages.derive(definition))
    critical = stages.find_critical(definition, partials, {}, VIEW)
    assert critical is not None
    places = [point.place for point in critical.points]
    last: tuple[ExactPoint, ...] = ()
    for known in exact_critical(definition.body, definition.pair, places):
        assert len(known) == len(last) + 1
        last = known
    return places, last


def written(point: ExactPoint) -> tuple[str, str]:
    return to_text(point.place[0]), to_text(point.place[1])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("f(x, y) = x^3 - 3x + y^2 + 4y", {("1", "-2"), ("-1", "-2")}),
        ("f(x, y) = x^4 + y^4 - 4x y + 1", {("0", "0"), ("1", "1"), ("-1", "-1")}),
        ("f(x, y) = (x^2 - 1/2)^2 + y^2",
         {("0", "0"), ("sqrt(2)/2", "0"), ("-sqrt(2)/2", "0")}),
        ("f(x, y) = x^2 + 0.1x y + y^2 - 0.3x", {("20/133", "-1/133")}),
        ("f(x, y) = e^x (x^2 - y^2 - 2)", {("sqrt(3) - 1", "0"), ("-sqrt(3) - 1", "0")}),
        ("f(x, y) = x^3/3 + x^2/2 - x + y^2",
         {("sqrt(5)/2 - 1/2", "0"), ("-sqrt(5)/2 - 1/2", "0")}),
        ("f(u, v) = ln(u^2 + v^2 + 1) + u", {("-1", "0")}),
    ],
)  # fmt: skip
def test_the_points_are_known_exactly(text: str, places: set[tuple[str, str]]) -> None:
    numbers, exact = found_of(text)
    assert {written(point) for point in exact} == places
    assert len(numbers) == len(places)


def test_multiples_of_pi_in_any_period() -> None:
    numbers, exact = found_of("f(x, y) = sin x cos y")
    assert len(exact) == len(numbers) > 5
    assert all("pi" in "".join(written(point)) for point in exact)


def test_height_and_hessian_are_those_of_the_function() -> None:
    body = read("f(x, y) = x y e^(-x^2 - y^2)").body
    _, exact = found_of("f(x, y) = x y e^(-x^2 - y^2)")
    assert len(exact) == 5
    for point in exact:
        x, y = (float(evaluate(part, {})) for part in point.place)
        assert float(evaluate(point.height, {})) == pytest.approx(
            float(evaluate(body, {"x": x, "y": y})), abs=1e-12
        )
        determinant = float(evaluate(point.determinant, {}))
        assert determinant == pytest.approx(-1.0 if x == 0 else 4 * math.exp(-2))


def test_digits_that_only_look_like_a_fraction_are_not_one() -> None:
    # The gradient at x = 1/3 is 1e-11, not 0.
    _, exact = found_of("f(x, y) = (x - 0.33333333334)^2 + y^2")
    assert all(written(point) != ("1/3", "0") for point in exact)


def test_where_there_is_no_exact_form_there_is_none() -> None:
    numbers, exact = found_of("f(x, y) = cos(x) + x/2 - e^(-x)/3 + y^2")
    assert numbers
    assert exact == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"), (-2.0, "-2"), (1 / 3, "1/3"), (math.sqrt(2) / 2, "sqrt(2)/2"),
        (-math.pi / 6, "-pi/6"), ((1 + math.sqrt(5)) / 2, "1/2 + sqrt(5)/2"),
        (2 ** (1 / 3), "2**(1/3)"),
    ],
)  # fmt: skip
def test_a_number_is_guessed_from_its_digits(value: float, text: str) -> None:
    assert text in [str(guess) for guess in guesses(value)]


@pytest.mark.parametrize("value", [0.7390851332151607, 1.23456789, -2.80511808695])
def test_a_number_without_form_is_not_guessed(value: float) -> None:
    assert guesses(value) == []
