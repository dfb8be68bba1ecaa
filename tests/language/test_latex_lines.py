"""Long sums in LaTeX on several lines: the same formula, no line too wide."""

import re

import pytest

from plotter.language.latex_lines import WIDE, extent, filled
from plotter.language.parse import read_expression
from plotter.language.write_latex import to_latex

LONG = "x^2 sin(3x) + x^3 cos(2x) + e^x ln(x+1)"


def unstacked(latex: str) -> str:
    """The formula with its lines joined again."""
    latex = re.sub(r"\\begin\{aligned\} & |\\end\{aligned\}", "", latex)
    return (
        re.sub(r"\s+", " ", latex.replace("\\\\ &", "")).replace(" }", "}").replace(" \\r", "\\r")
    )


@pytest.mark.parametrize(
    "text", [f"({LONG})/(x+1)", f"2({LONG})", f"-({LONG})", f"x/({LONG})", f"sin(({LONG})/x)"]
)
def test_a_long_sum_inside_stands_on_several_lines(text: str) -> None:
    node = read_expression(text)
    narrow = to_latex(node, narrow=True)
    assert "\\\\" in narrow
    assert unstacked(narrow) == unstacked(to_latex(node))
    lines = re.findall(r"aligned\} & (.*?) \\end", narrow)[0].split(" \\\\ & ")
    assert all(extent(line) <= WIDE for line in lines)


@pytest.mark.parametrize("text", ["(x+1)/(x-1)", LONG, "x^2 e^x", "2(x+1)"])
def test_what_is_short_or_not_inside_stays(text: str) -> None:
    node = read_expression(text)
    assert to_latex(node, narrow=True) == to_latex(node)


def test_a_coloured_part_keeps_its_colour() -> None:
    part = read_expression(LONG)
    latex = to_latex(read_expression("u/v"), {"u": (part, "u"), "v": (None, "v")}, narrow=True)
    assert latex.startswith("\\frac{\\textcolor{u}{\\begin{aligned}")


def test_short_terms_share_a_line() -> None:
    assert filled(["x", "+ 1", "+ y"]) == ["x + 1 + y"]
    assert len(filled(["x", f"+ {'y' * WIDE}"])) == 2
