"""What is read off beside the panel agrees with mpmath, too: under the pointer, at the secant, in
the list of pinned tangents, and in the pictures of the rules."""

from typing import Any

import mpmath
import pytest
import sympy
from msgspec.structs import replace

from plotter.calculus.algebra import from_tree
from plotter.figure.chosen import CHAIN, chosen_step, height_at, parts_at, terms_at, terms_of
from plotter.figure.crosshair import crosshair_marks
from plotter.figure.hovering import read_beside
from plotter.figure.insets import number_latex
from plotter.figure.marks import Label
from plotter.figure.overlays.secant import Secant
from plotter.figure.scene import Scene
from plotter.language.tree import Node
from plotter.model.tangent_study import PinnedTangent
from plotter.numeric.viewport import Viewport
from plotter.ui.tangent.pinned import reading_of
from tests.figure.test_readouts import (
    CLOSE_VIEW,
    DIGITS,
    POINTS,
    ROW_VARIABLE,
    VIEW,
    Real,
    at,
    check,
    reference_of,
)

views = pytest.mark.parametrize("view", [VIEW, CLOSE_VIEW], ids=["3 decimals", "6 decimals"])
REACH = 28.0


def around(scene: Scene, x: float) -> Scene:
    """The scene looked at so that the point is in the middle."""
    y, view = scene.value(x), scene.viewport
    assert y is not None
    half = (view.width / 2, view.height / 2)
    here = Viewport(x - half[0], x + half[0], y - half[1], y + half[1])
    return replace(scene, view=replace(scene.view, viewport=here))


@views
def test_what_is_read_off_beside_the_pointer(view: Viewport) -> None:
    checked = 0
    pixel = (view.width / 1000, view.height / 700)
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene = around(at(index, place, view), place)
            y, reference = scene.value(place), reference_of(index)
            assert y is not None
            # Exactly on the curve, its nearest point is the place itself.
            found = read_beside(scene, (place, y), pixel, REACH)
            if found is None:
                continue
            x = mpmath.mpf(place)
            wanted = (x, reference.function(x), reference.slope(x))
            assert len(found.lines) == 3
            for line, value in zip(found.lines, wanted, strict=True):
                check(_latex(line.value), mpmath.re(value))
                checked += 1
    assert checked > 1200


def _latex(text: str) -> str:
    """1.2 × 10⁻⁵ as the formulas have it."""
    digits, _, power = text.replace("−", "-").partition(" × 10")
    up = power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    return f"{digits} \\times 10^{{{up}}}" if power else digits


@views
def test_the_crosshair(view: Viewport) -> None:
    heights = slopes = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            tall = Viewport(place - view.width / 2, place + view.width / 2, -1e9, 1e9)
            scene, reference = at(index, place, tall), reference_of(index)
            x = mpmath.mpf(place)
            for mark in crosshair_marks(scene, place, view.width / 1000):
                if isinstance(mark, Label) and mark.color == "f":
                    check(mark.latex, mpmath.re(reference.function(x)))
                    heights += 1
                elif isinstance(mark, Label) and mark.color == "derivative":
                    check(mark.latex, mpmath.re(reference.slope(x)))
                    slopes += 1
    assert heights > 400
    assert slopes > 400


@views
def test_the_quotient_at_the_second_point(view: Viewport) -> None:
    checked = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene, function = around(at(index, place, view), place), reference_of(index).function
            study = replace(scene.inputs.tangent_study, h=view.width / 4)
            scene = replace(scene, inputs=replace(scene.inputs, tangent_study=study))
            x, end = mpmath.mpf(place), mpmath.mpf(place + study.h)
            for mark in Secant().marks(scene):
                if isinstance(mark, Label) and "frac{\\Delta" in mark.latex:
                    value = mark.latex.partition("}{h}")[2]
                    check(value, mpmath.re((function(end) - function(x)) / (end - x)))
                    checked += 1
    assert checked > 200


@views
def test_pinned_tangents(view: Viewport) -> None:
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            row = reading_of(at(index, place, view), PinnedTangent("A", place))
            check(row, mpmath.re(reference_of(index).slope(mpmath.mpf(place))))


def test_the_pictures_of_the_rules() -> None:
    values = slopes = stretches = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene = at(index, place)
            if scene.variable != ROW_VARIABLE:
                continue
            scene = replace(scene, view=replace(scene.view, selected_step=()))
            chosen = chosen_step(scene)
            assert chosen is not None
            reference, x = reference_of(index), mpmath.mpf(place)
            value, slope = height_at(scene, chosen, place)
            check(number_latex(value), mpmath.re(reference.function(x)))
            check(number_latex(slope), mpmath.re(reference.slope(x)))
            values += 1
            inner: Real = x
            parts = parts_at(scene, chosen, place)
            # Of a chain the inner part comes first here: the outer is read at its value.
            for part in reversed(parts) if chosen.step.rule == CHAIN else parts:
                if part.part.derivative is None:
                    continue
                outer = chosen.step.rule == CHAIN and part is parts[0]
                function = _function_of(part.part.expression, scene)
                start = inner if outer else x
                check(number_latex(part.value), mpmath.re(function(start)))
                check(number_latex(part.slope), mpmath.re(mpmath.diff(function, start)))
                slopes += 1
                stretches += outer
                inner = function(start) if chosen.step.rule == CHAIN else inner
    assert min(values, slopes) > 300
    assert stretches > 50


def test_the_terms_of_the_bars() -> None:
    checked = several = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene = at(index, place)
            if scene.variable != ROW_VARIABLE:
                continue
            scene = replace(scene, view=replace(scene.view, selected_step=()))
            chosen = chosen_step(scene)
            assert chosen is not None
            if chosen.step.rule == CHAIN:
                continue
            parts, x = parts_at(scene, chosen, place), mpmath.mpf(place)
            exact: dict[str, Real] = {ROW_VARIABLE: x}
            for part in parts:
                function = _function_of(part.part.expression, scene)
                exact[part.part.name] = function(x)
                exact[f"{part.part.name}'"] = mpmath.diff(function, x)
            terms = terms_at(scene, chosen, parts, place)
            for term, node in zip(terms, terms_of(chosen.step.right), strict=True):
                wanted = _value(node, exact, scene)
                if wanted is not None:
                    check(number_latex(term.value), mpmath.re(wanted))
                    checked += 1
            several += len(terms) > 1
    assert checked > 300
    assert several > 100


def _value(node: Node, exact: dict[str, Real], scene: Scene) -> Any:
    """A term with exact numbers in the place of its letters; None if it has others."""
    definition = scene.results.definition
    assert definition is not None
    known = {name: mpmath.mpf(v) for name, v in scene.inputs.values_for(definition).items()}
    letters = sorted(from_tree(node).free_symbols, key=str)
    if not all(letter.name in {*known, *exact} for letter in letters):
        return None
    function = sympy.lambdify(letters, from_tree(node), "mpmath")
    return function(*({**known, **exact}[letter.name] for letter in letters))


def _function_of(expression: Node, scene: Scene) -> Any:
    """The part as a function of the one letter that is no parameter."""
    definition = scene.results.definition
    assert definition is not None
    known = scene.inputs.values_for(definition)
    tree = from_tree(expression)
    values = {
        symbol: sympy.Float(known[symbol.name], 60)
        for symbol in tree.free_symbols
        if symbol.name in known
    }
    fixed = tree.subs(values)
    (letter,) = fixed.free_symbols or {sympy.Symbol("x")}
    return sympy.lambdify(letter, fixed, "mpmath")
