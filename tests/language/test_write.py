"""What is written reads back: in our own notation, in LaTeX, and in sympy's."""

from __future__ import annotations

import mathra
import numpy as np
import pytest
from hypothesis import assume, given, settings

from plotter.language.functions import BY_NAME, FUNCTIONS
from plotter.language.parse import read, read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import (
    Call,
    Constant,
    Multiply,
    Node,
    Power,
    Symbol,
    children,
    number,
    rebuild,
    walk,
)
from plotter.language.write import to_latex, to_sympy, to_text
from plotter.language.writing import rational
from plotter.numeric.evaluate import evaluate
from tests.language.trees import trees


@given(trees())
@settings(max_examples=150, deadline=None)
def test_text_reads_back_to_the_same_tree(tree: Node) -> None:
    assert read_expression(to_text(tree)) == tree


@given(trees(left_out=frozenset({"root", "logbase", "polygamma", "lgamma"})))
@settings(max_examples=150, deadline=None)
def test_latex_reads_back_to_the_same_tree(tree: Node) -> None:
    assert to_text(read_expression(to_latex(tree))) == to_text(tree)


_SYMPY_LACKS = frozenset(entry.name for entry in FUNCTIONS if not entry.sympy)


def _in_sympys_terms(node: Node) -> Node:
    """The tree with exp(u) for e^u and 2·π for τ, between which sympy does not distinguish."""
    parts = tuple(_in_sympys_terms(part) for part in children(node))
    if node == Constant("tau"):
        return Multiply((number(2), Constant("pi")))
    if isinstance(node, Power) and parts[0] == Constant("e"):
        return Call("exp", parts[1:])
    return rebuild(node, parts)


def _has_odd_root(node: Node) -> bool:
    """Whether a root of odd degree occurs, which sympy gets in another form."""
    exponents = [part.exponent for part in walk(node) if isinstance(part, Power)]
    values = [rational(exponent) for exponent in exponents]
    return any(
        value is not None and value.denominator % 2 == 1 < value.denominator for value in values
    )


@given(trees(left_out=_SYMPY_LACKS))
@settings(max_examples=150, deadline=None)
def test_sympy_notation_reads_back_to_the_same_tree(tree: Node) -> None:
    assume(not _has_odd_root(tree))
    again = read_expression(to_sympy(tree))
    assert to_text(again) == to_text(_in_sympys_terms(tree))


@pytest.mark.parametrize("name", sorted(_SYMPY_LACKS))
def test_definitions_in_sympy_notation_keep_the_values(name: str) -> None:
    fewest, _ = BY_NAME[name].arity
    call = Call(name, (Symbol("x"), *[number(3), number(5)][: fewest - 1]))
    values = {"x": np.array([-2.5, -0.7, 0.3, 1.7, 3.2])}
    again = evaluate(read_expression(to_sympy(call)), values)
    np.testing.assert_allclose(again, evaluate(call, values), rtol=1e-12, atol=1e-14)


@given(trees())
@settings(max_examples=60, deadline=None)
def test_latex_is_typeset_without_warnings(tree: Node) -> None:
    assert mathra.render(to_latex(tree))["warnings"] == []


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("x^2 e^x", "x^{2} e^{x}"),
        ("sin^2 x cos 2x", "\\sin^{2} x \\cos\\left(2 x\\right)"),
        ("-1/2 x", "-\\frac{1}{2} x"),
        ("3*4x", "3 \\cdot 4 x"),
        ("x 2^x", "x \\cdot 2^{x}"),
        ("(x+1)(x-1)", "\\left(x + 1\\right) \\left(x - 1\\right)"),
        ("sin(x) x", "\\sin\\left(x\\right) x"),
        ("|x-1|", "\\left|x - 1\\right|"),
        ("√x/∛x", "\\frac{\\sqrt{x}}{\\sqrt[3]{x}}"),
        ("(x+1)^2/x", "\\frac{\\left(x + 1\\right)^{2}}{x}"),
        ("log_2(x)", "\\log_{2} x"),
        ("relu(x)", "\\operatorname{ReLU}\\left(x\\right)"),
        ("w1 x + w0", "w_{1} x + w_{0}"),
        ("v_max θ", "v_{\\mathrm{max}} \\theta"),
        ("x!", "x!"),
        ("(-x)^2", "\\left(-x\\right)^{2}"),
        ("1e300 x", "10^{300} x"),
        (
            "{x<0: -x, x}",
            "\\begin{cases} -x & \\text{if } x < 0 \\\\ x & \\text{otherwise} \\end{cases}",
        ),
    ],
)
def test_latex_looks_like_a_textbook(text: str, latex: str) -> None:
    assert to_latex(read(text).body) == latex


def test_parts_are_colored_and_bracketed_as_precedence_asks() -> None:
    template = read_expression("u' v + u v'")
    parts = {
        "u": (read("x^2").body, "u"),
        "v": (read("x+1").body, "v"),
        "u'": (read("2x").body, "u"),
        "v'": (None, "v"),
    }
    assert to_latex(template, parts) == (
        "\\textcolor{u}{2 x}\\, \\textcolor{v}{\\left(x + 1\\right)}"
        " + \\textcolor{u}{x^{2}}\\, \\textcolor{v}{v'}"
    )


def test_a_colored_part_keeps_its_power_outside() -> None:
    template = read_expression("u^2")
    assert to_latex(template, {"u": (read("sin x").body, "u")}) == (
        "\\textcolor{u}{\\left(\\sin x\\right)}^{2}"
    )


def test_a_shared_tree_that_would_be_huge_is_refused() -> None:
    node: Node = Symbol("x")
    for _ in range(60):
        node = Multiply((node, node))
    with pytest.raises(ProblemError) as caught:
        to_text(node)
    assert caught.value.problem.kind == "too large"


@pytest.mark.parametrize(
    ("text", "sympy_text"),
    [
        ("x^2 e^x", "x**2*exp(x)"),
        ("x^(1/3)", "sign(x)*Abs(x)**Rational(1, 3)"),
        ("x^(2/3)", "Abs(x)**Rational(2, 3)"),
        ("cbrt(x)", "sign(x)*Abs(x)**Rational(1, 3)"),
        ("0.3x", "Rational(3, 10)*x"),
        ("5^(1/3)", "5**(1/3)"),
        ("{x=0: 1, x}", "Piecewise((1, Eq(x, 0)), (x, True))"),
    ],
)
def test_sympy_gets_its_own_names(text: str, sympy_text: str) -> None:
    assert to_sympy(read(text).body) == sympy_text
