"""How steps are told: formula above instance in the same order, trivial steps silent."""

import mathra
import pytest

from plotter.calculus.differentiate import differentiate
from plotter.calculus.step import Step
from plotter.calculus.telling import (
    formula_latex,
    general_latex,
    part_latex,
    result_latex,
    told_steps,
)
from plotter.language.parse import read


def derivation(text: str) -> Step:
    return differentiate(read(text).body, "x")


def test_trivial_steps_are_told_only_on_their_own() -> None:
    assert [step.rule for step in told_steps(derivation("x^2 + 3x"))] == [
        "sum",
        "power",
        "constant_multiple",
    ]
    assert [step.rule for step in told_steps(derivation("5"))] == ["constant"]


def test_formula_and_instance_have_their_terms_in_the_same_order() -> None:
    general, instance = formula_latex(derivation("x^2 e^x")).split(" \\\\ ")
    assert general.endswith(
        "&= \\mathrlap{\\textcolor{u}{u'}\\, \\textcolor{v}{v}}"
        "\\phantom{\\textcolor{u}{2 x}\\, \\textcolor{v}{e^{x}}}"
        " + \\textcolor{u}{u}\\, \\textcolor{v}{v'}"
    )
    assert instance == (
        "\\left(\\textcolor{u}{x^{2}}\\, \\textcolor{v}{e^{x}}\\right)'"
        " &= \\textcolor{u}{2 x}\\, \\textcolor{v}{e^{x}}"
        " + \\textcolor{u}{x^{2}}\\, \\textcolor{v}{e^{x}}"
        " \\end{aligned}"
    )


def test_a_negative_term_is_bracketed_after_a_sign() -> None:
    assert "+ \\left(\\textcolor{v}{-\\sin x}\\right)" in formula_latex(derivation("x + cos x"))


def test_a_result_is_told_only_if_the_instance_does_not_read_like_it() -> None:
    assert result_latex(derivation("x^2 e^x")) == ""
    assert result_latex(derivation("x^3")).endswith("= 3 x^{2}")


def test_a_broken_formula_has_a_line_for_every_term() -> None:
    assert formula_latex(derivation("x^2 + x^3 + x^4"), broken=True).count("\\\\") == 3


def test_a_part_tells_itself_and_its_derivative_in_its_color() -> None:
    part = derivation("x^2 e^x").parts[0]
    assert part_latex(part) == "\\textcolor{u}{u = x^{2} \\qquad u' = 2 x}"


@pytest.mark.parametrize(
    "text", ["x^2/e^x", "sin(2x)", "x^x", "|x^2-1|", "{x<0: x^2, x}", "sigmoid(x)", "1/(x ln x)"]
)
def test_everything_told_can_be_typeset(text: str) -> None:
    for step in told_steps(derivation(text)):
        told = [formula_latex(step), formula_latex(step, broken=True), general_latex(step)]
        told += [part_latex(part) for part in step.parts] + [result_latex(step)]
        for latex in told:
            # The roles are colours of ours; a colour that mathra knows stands in for them.
            for role in "uvw":
                latex = latex.replace(f"\\textcolor{{{role}}}", "\\textcolor{red}")
            assert not latex or mathra.render(latex)["warnings"] == [], latex
