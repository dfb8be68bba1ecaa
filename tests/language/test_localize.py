"""Formulas with a decimal comma: what stands between arguments gives way to it."""

from collections.abc import Iterator

import pytest

from plotter.language.localize import localized_latex, localized_text
from plotter.language.numbers import format_number, format_point, latex_number
from plotter.language.parse import read_expression
from plotter.language.words import ENGLISH, Tongue, use_tongue


@pytest.fixture
def comma() -> Iterator[None]:
    use_tongue(Tongue(lambda text, about: text, ",", "de"))
    yield
    use_tongue(ENGLISH)


FORMULAS = [
    ("1.5 x", "1{,}5 x"),
    (r"\max\left(1.5, x\right)", r"\max\left(1{,}5; x\right)"),
    (r"f\left(x, y\right) = 2", r"f\left(x; y\right) = 2"),
    (r"(1.5,\; -2)", r"(1{,}5;\; -2)"),
    (r"u = 2.5,\quad u' = 0", r"u = 2{,}5,\quad u' = 0"),
    (r"2\,(x, y)\,3", r"2\,(x; y)\,3"),
    (r"\text{at 1.5, (a, b)} 0.25", r"\text{at 1.5, (a, b)} 0{,}25"),
    (r"x_{1}.", r"x_{1}."),
    ("1{,}5", "1{,}5"),
]


@pytest.mark.usefixtures("comma")
@pytest.mark.parametrize(("latex", "german"), FORMULAS)
def test_latex(latex: str, german: str) -> None:
    assert localized_latex(latex) == german


@pytest.mark.parametrize("latex", [latex for latex, _ in FORMULAS])
def test_with_a_point_nothing_changes(latex: str) -> None:
    assert localized_latex(latex) == latex
    assert localized_text(latex) == latex


@pytest.mark.usefixtures("comma")
@pytest.mark.parametrize(
    "text", ["1.5x + 0.25", "max(1.5x, 2, 0.5)", "x^0.5", "log(2.5x, 3)", "clamp(x, 0.5, 1.5)"]
)
def test_what_is_written_can_be_typed(text: str) -> None:
    written = localized_text(text)
    assert "." not in written
    assert read_expression(written) == read_expression(text)


@pytest.mark.usefixtures("comma")
def test_numbers_in_sentences_have_the_comma() -> None:
    assert format_number(-0.5) == "−0,5"
    assert format_number(1.25e-9) == "1,25 × 10⁻⁹"
    assert format_point((0.5, 2.0)) == "(0,5; 2)"
    assert latex_number(0.5) == "0.5"
