"""MathML is well-formed, says what the tree says, and brackets where precedence asks for it."""

from __future__ import annotations

import re
from random import Random
from xml.etree import ElementTree as Xml

import pytest

from plotter.language.functions import CONSTANTS, FUNCTIONS
from plotter.language.parse import read_expression
from plotter.language.write_mathml import math_element, primed, to_mathml
from tests.calculus.expressions import expression


def seen(text: str) -> str:
    """The signs of a formula in reading order, the invisible ones too."""
    root = Xml.fromstring(math_element(to_mathml(read_expression(text))))
    return "".join(root.itertext()).replace("\u2062", "*").replace("\u2061", "@")


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("x^2*e^x", "x2*ex"),
        ("(x+1)*(x-2)", "(x+1)*(x−2)"),
        ("(x+1)^2", "(x+1)2"),
        ("-x^2", "−x2"),
        ("x*(-3)", "x*(−3)"),
        ("a - (b - c)", "a−(b−c)"),
        ("2*3*x", "2⋅3*x"),
        ("sin(2x)", "sin@(2*x)"),
        ("lgamma(x)", "ln\u2009Γ@(x)"),
        ("sin(x)^2*x", "sin2@(x)*x"),
        ("ln(x)^2", "(ln@(x))2"),
        ("sqrt(x)^2", "(x)2"),
        ("arcsin(x)^(-1)", "(arcsin@(x))−1"),
        ("log(x, 3)", "log3@(x)"),
        ("log2(x)", "log2@(x)"),
        ("|x-1|", "|x−1|"),
        ("x!", "x!"),
        ("u_1*θ", "u1*θ"),
        ("0.25x", "0.25*x"),
        ("x < 1 and x != 0", "x<1\xa0and\xa0x≠0"),
        ("{x < 0: -1, 2}", "{−1if\xa0x<02otherwise"),
        ("max(x, 1)", "max@(x,1)"),
    ],
)
def test_the_signs_are_those_of_the_formula(text: str, signs: str) -> None:
    assert seen(text) == signs


def test_fractions_roots_and_powers_have_two_parts() -> None:
    assert to_mathml(read_expression("x/2")) == "<mfrac><mi>x</mi><mn>2</mn></mfrac>"
    assert to_mathml(read_expression("root(x, 4)")) == "<mroot><mi>x</mi><mn>4</mn></mroot>"
    assert to_mathml(read_expression("x^n")) == "<msup><mi>x</mi><mi>n</mi></msup>"
    assert primed("<mi>u</mi>").endswith(">′</mo></mrow>")


@pytest.mark.parametrize("entry", [*FUNCTIONS, *CONSTANTS], ids=lambda entry: entry.name)
def test_every_function_and_constant_is_written_without_latex(entry) -> None:
    arity = getattr(entry, "arity", None)
    arguments = ", ".join("xyz"[: arity[0]]) if arity else ""
    text = f"{entry.name}({arguments})" if arity else entry.name
    found = seen(text)
    assert found and not re.search(r"[\\#{}]", found)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_generated_is_well_formed_and_has_as_many_arguments_as_it_needs(
    seed: int,
) -> None:
    inner = to_mathml(expression(Random(seed), 4))
    root = Xml.fromstring(math_element(inner, block=True))
    wanted = {"mfrac": 2, "msup": 2, "msub": 2, "mroot": 2, "msubsup": 3}
    for element in root.iter():
        name = element.tag.partition("}")[2]
        if name in wanted:
            assert len(element) == wanted[name]
        if name in ("mi", "mn", "mo"):
            assert len(element) == 0 and element.text


def test_parts_stand_in_the_class_of_their_role() -> None:
    formula, part = read_expression("u*v"), read_expression("x+1")
    written = to_mathml(formula, {"u": (part, "u"), "v": (None, "v")})
    first, second = re.findall(r'<mrow class="(\w)">', written)
    assert (first, second) == ("u", "v")
    assert "<mo>(</mo><mrow><mi>x</mi><mo>+</mo>" in written
