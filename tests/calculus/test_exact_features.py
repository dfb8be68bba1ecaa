"""Special places in exact numbers: each is proved, and none is claimed that is not one."""

import math

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.calculus.exact_feature import ExactFeature
from plotter.calculus.exact_features import exact_features
from plotter.engine.exact_features import Asked, asked_of, matching
from plotter.figure.exact_words import exact_words
from plotter.language.parse import read_expression
from plotter.numeric.evaluate import evaluate
from plotter.numeric.features import features
from plotter.numeric.viewport import Viewport

VIEW = Viewport(-5.0, 5.0, -5.0, 5.0)


def found_of(text: str) -> dict[Asked, ExactFeature | None]:
    node = read_expression(text)
    slope = differentiate(node, "x").after
    asked = asked_of(features(node, slope, differentiate(slope, "x").after, VIEW))
    last: tuple[ExactFeature, ...] = ()
    for known in exact_features(node, "x", asked):
        assert len(known) == len(last) + 1
        last = known
    return {entry: matching(entry, last) for entry in asked}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("x^2 - 2", "root", {"x = √2", "x = −√2"}),
        ("x^3 - 3x", "root", {"x = √3", "x = −√3", ""}),
        ("e^x - 2", "root", {"x = ln(2)"}),
        ("ln(x) - 1", "root", {"x = e"}),
        ("2^x - 3", "root", {"x = ln(3)/ln(2)"}),
        ("|x^2 - 2|", "minimum", {"x = √2", "x = −√2"}),
        ("x^2 e^x", "maximum", {"y = 4·e^(−2)"}),
        ("x^x", "minimum", {"x = e^(−1), y = e^(−e^(−1))"}),
        ("sin x + cos x", "maximum", {"x = π/4, y = √2"}),
        ("cos(3x)", "period", {"x = 2·π/3"}),
        ("tan x", "pole", {"x = π/2", "x = −π/2", "x = 3·π/2", "x = −3·π/2"}),
        ("1/(x^2 - 2)", "pole", {"x = √2", "x = −√2"}),
        ("x^4 - 3x^2", "inflection", {"x = √2/2", "x = −√2/2"}),
        ("arctan x", "asymptote", {"height = π/2", "height = −π/2"}),
        ("x^2 - 2", "intersection", {"x = 1 + √3, y = 2 + 2·√3", "x = 1 − √3, y = 2 − 2·√3"}),
    ],
)
def test_exact_numbers(text: str, kind: str, words: set[str]) -> None:
    exact = [known for (k, _, _), known in found_of(text).items() if k == kind]
    assert all(known is not None for known in exact)
    assert {exact_words(known) for known in exact if known is not None} == words


@pytest.mark.parametrize("text", ["x^2 e^x", "x e^(-x^2)", "(2x^2+1)/(x-1)", "sin x", "x^4-3x^2+1"])
def test_exact_numbers_are_where_the_digits_are(text: str) -> None:
    found = found_of(text)
    assert any(known is not None for known in found.values())
    for (_, x, y), known in found.items():
        if known is not None:
            assert float(evaluate(known.x, {})) == pytest.approx(x, abs=1e-7)
            if known.y is not None:
                assert float(evaluate(known.y, {})) == pytest.approx(y, abs=1e-7)


def test_what_is_no_root_is_not_claimed_to_be_one() -> None:
    node = read_expression("x^2 - 2.0000001")
    root = math.sqrt(2.0000001)
    # √2 is near, but no root; the exact root has seven decimals under its sign.
    for known in exact_features(node, "x", [("root", root, 0.0), ("root", math.sqrt(2), 0.0)]):
        assert all(
            float(evaluate(it.x, {})) ** 2 == pytest.approx(2.0000001, rel=1e-12) for it in known
        )


def test_a_digit_of_luck_is_no_proof() -> None:
    # cos x = x near 0.739085…, which no short expression is.
    node = read_expression("cos(x) - x")
    assert list(exact_features(node, "x", [("root", 0.7390851332151607, 0.0)])) == []
