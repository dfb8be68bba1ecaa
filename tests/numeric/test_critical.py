import pytest

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read
from plotter.numeric.critical import Critical, critical_points
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-6.0, 6.0, -5.0, 5.0)


def found_of(text: str, view: Viewport = VIEW, **parameters: float) -> Critical:
    definition = read(text)
    first, second = definition.pair
    gradient = tuple(differentiate(definition.body, name).after for name in definition.pair)
    hessian = tuple(
        (differentiate(part, first).after, differentiate(part, second).after) for part in gradient
    )
    return critical_points(
        definition.body,
        definition.pair,
        (gradient[0], gradient[1]),
        (hessian[0], hessian[1]),
        view,
        parameters=parameters,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f(x, y) = x^2 + 10 y^2", {("minimum", 0, 0)}),
        ("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2", {("minimum", 1, 1)}),
        ("f(x, y) = 3 - x^2 - x y - y^2", {("maximum", 0, 0)}),
        ("f(u, v) = u v", {("saddle", 0, 0)}),
        (
            "f(x, y) = x^4 + y^4 - 4 x y",
            {("minimum", 1, 1), ("minimum", -1, -1), ("saddle", 0, 0)},
        ),
        ("f(x, y) = x^3 - 3 x y^2", {("saddle", 0, 0)}),
        ("f(x, y) = x^4 + y^4", {("minimum", 0, 0)}),
        ("f(x, y) = x^3 + y^2", {("saddle", 0, 0)}),
        ("f(x, y) = x + y", set()),
        ("f(x, y) = 1/(x - y)", set()),
        ("f(x, y) = |x| + y^2", set()),
    ],
)
def test_points_are_found_and_told_apart(
    text: str, expected: set[tuple[str, float, float]]
) -> None:
    points = {
        (point.kind, round(point.place[0], 6), round(point.place[1], 6))
        for point in found_of(text).points
    }
    assert points == expected


def test_all_nine_of_himmelblau() -> None:
    found = found_of("f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2").points
    kinds = [point.kind for point in found]
    assert [kinds.count(kind) for kind in ("minimum", "saddle", "maximum")] == [4, 4, 1]
    assert found[0].z == pytest.approx(0.0, abs=1e-12)
    assert found[0].curvatures[0] > 0


def test_where_the_hessian_says_nothing_the_heights_around_do() -> None:
    (degenerate,) = found_of("f(x, y) = x^4 + y^4").points
    (plain,) = found_of("f(x, y) = x^2 + y^2").points
    assert not degenerate.by_hessian
    assert plain.by_hessian


@pytest.mark.parametrize("text", ["f(x, y) = x^2", "f(x, y) = 3", "f(x, y) = x^2 y^2"])
def test_a_line_of_points_is_no_list_of_them(text: str) -> None:
    found = found_of(text)
    assert found.points == ()
    assert not found.isolated


def test_only_what_is_in_view_counts() -> None:
    assert found_of("f(x, y) = (x - 8)^2 + y^2").points == ()


def test_parameters_have_their_values() -> None:
    (point,) = found_of("f(x, y) = (x - a)^2 + y^2", a=1.5).points
    assert point.place == (1.5, 0.0)
