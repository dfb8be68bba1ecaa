"""Every number that is read off agrees with mpmath's 30 digits in all digits shown."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import mpmath
import pytest
import sympy
from msgspec.structs import replace

from plotter.calculus.algebra import from_tree
from plotter.engine import stages
from plotter.figure.marks import Label
from plotter.figure.overlays.height import Height
from plotter.figure.overlays.secant import Secant
from plotter.figure.overlays.slope_triangle import SlopeTriangle, run_of
from plotter.figure.quotient import limits, table, written_out
from plotter.figure.reading import line_text, point_slope_text, read_tangent
from plotter.figure.scene import Scene
from plotter.figure.taylor import expansion, remainder
from plotter.model.approximation import Approximation
from plotter.model.state import Inputs, Results, View
from plotter.model.tangent_study import TangentStudy
from plotter.numeric.viewport import Viewport

CORPUS = Path(__file__).parents[1] / "data" / "corpora" / "derivatives.jsonl"
ROWS = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
for _row in ROWS:
    _row["params"] = {name: float(value) for name, value in _row["params"].items()}
DIGITS = 30
VIEW, CLOSE_VIEW = Viewport(-4.0, 4.0, -3.0, 3.0), Viewport(0.0, 1e-3, 0.0, 1e-3)
H = 0.25
LAST_DIGIT = 0.5 + 1e-6
"""How far a rounded number is off at most, in units of its last digit."""

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?: \\times 10\^\{-?\d+\})?")
FRACTION = re.compile(r"(-?)\\frac\{(\d+)\}\{(\d+)\}")

SYMPIFY: Any = sympy.sympify  # its stubs know no tables of names

Real = Any
"""One of mpmath's numbers, which have no types."""


class Reference:
    """f and f′ of a row of the corpus, by mpmath: f from the text, f′ as the corpus has it."""

    def __init__(self, row: dict[str, Any]) -> None:
        definition = stages.parse(row["text"])
        names: dict[str, Any] = {
            name: sympy.Symbol(name) for name in (*row["params"], definition.variable)
        }
        slope = SYMPIFY(row["derivative"], names)
        # 0 wherever the corpus has a slope.
        slope = slope.replace(sympy.DiracDelta, lambda *_arguments: sympy.Integer(0))
        self.function = _callable(from_tree(definition.body), row["params"])
        self.slope = _callable(slope, row["params"])


def _callable(expression: Any, parameters: dict[str, float]) -> Any:
    """A function of the one symbol that is left, whatever it is called."""
    values = {
        symbol: sympy.Float(parameters[symbol.name], 60)
        for symbol in expression.free_symbols
        if symbol.name in parameters
    }
    fixed = expression.subs(values)
    (variable,) = fixed.free_symbols or {sympy.Symbol("x")}
    return sympy.lambdify(variable, fixed, "mpmath")


@cache
def scene_of(index: int) -> Scene:
    """The function of a row with everything that read-outs need, looked at in the usual view."""
    row = ROWS[index]
    definition = stages.parse(row["text"])
    derivation = stages.derive(definition)
    inputs = Inputs(text=row["text"], parameters=row["params"], tangent_study=TangentStudy(h=H))
    results = Results(
        inputs, definition=definition, derivation=derivation, derivative=derivation.after
    )
    return Scene(inputs, View(viewport=VIEW), results)


def points() -> list[tuple[int, float]]:
    """The points of the corpus at which mpmath, too, finds the f and the f′ of the corpus."""
    found: list[tuple[int, float]] = []
    with mpmath.workdps(DIGITS):
        for index, row in enumerate(ROWS):
            reference = reference_of(index)
            for point in row["points"]:
                if point["f"] is None or point["df"] is None:
                    continue
                x = mpmath.mpf(point["x"])
                values = (reference.function(x), reference.slope(x))
                wanted = (point["f"], point["df"])
                if all(
                    mpmath.im(value) == 0 and mpmath.almosteq(mpmath.re(value), want, 1e-9, 1e-12)
                    for value, want in zip(values, wanted, strict=True)
                ):
                    found.append((index, point["x"]))
    return found


@cache
def reference_of(index: int) -> Reference:
    return Reference(ROWS[index])


def at(index: int, x: float, view: Viewport = VIEW) -> Scene:
    scene = scene_of(index)
    shown = replace(scene.view, viewport=view)
    NOW[:] = [scene.inputs.text, x]
    return replace(scene, inputs=replace(scene.inputs, tangent_x=x), view=shown)


NOW: list[object] = []
"""What is read off just now, for the message of a failure."""


def check(latex: str, wanted: Real) -> None:
    """The number at the end of the formula is the wanted one rounded; so is a fraction before."""
    text = NUMBER.findall(latex)[-1]
    digits, _, power = text.partition(" \\times 10^{")
    scale = mpmath.mpf(10) ** int(power.rstrip("}") or 0)
    unit = mpmath.mpf(10) ** -len(digits.partition(".")[2]) * scale
    shown = mpmath.mpf(digits) * scale
    assert abs(shown - wanted) <= LAST_DIGIT * unit, (NOW, latex, wanted)
    for sign, above, below in FRACTION.findall(latex.partition("=")[2]):
        exact = mpmath.mpf(int(f"{sign}{above}")) / int(below)
        assert mpmath.almosteq(exact, wanted, 1e-13, 1e-13), (latex, wanted)


def check_line(latex: str, slope: Real, foot: Real) -> None:
    """m and b of y = m x + b, in digits or in fractions."""
    found = re.fullmatch(r"y = (.*?)(?:\\,)? ?[a-zA-Z] ([+-]) (.*)", latex)
    if found is not None and "frac" not in latex:
        check(found[1], slope)
        check(found[3] if found[2] == "+" else f"-{found[3]}", foot)
        return
    expression = FRACTION.sub(r"\1\2/\3", latex.removeprefix("y = ")).replace("\\,", "*")
    x = sympy.Symbol(ROW_VARIABLE)
    names: dict[str, Any] = {ROW_VARIABLE: x}
    line: Any = SYMPIFY(expression, names)
    check_close(line.coeff(x, 1), slope)
    check_close(line.coeff(x, 0), foot)


ROW_VARIABLE = "x"


def check_close(exact: Any, wanted: Real) -> None:
    value = mpmath.mpf(exact.p) / exact.q
    assert mpmath.almosteq(value, wanted, 1e-13, 1e-13), (exact, wanted)


def has_all_digits(text: str, wanted: Real) -> bool:
    """Whether the text is right to twelve digits; if it has fewer, these must be right."""
    shown = mpmath.mpf(text)
    if mpmath.almosteq(shown, wanted, 1e-11, 1e-14):
        return True
    digits = len(text.partition("e")[0].lstrip("-0.").replace(".", ""))
    size = mpmath.mpf(10) ** mpmath.floor(mpmath.log10(abs(wanted)))
    assert abs(shown - wanted) <= size * mpmath.mpf(10) ** (1 - digits), (NOW, text, wanted)
    return False


POINTS = points()


def test_nearly_the_whole_corpus_is_read_off() -> None:
    assert len(POINTS) > 400
    assert len({index for index, _ in POINTS}) > 110


@pytest.mark.parametrize("view", [VIEW, CLOSE_VIEW], ids=["3 decimals", "6 decimals"])
def test_point_slope_angle_and_line(view: Viewport) -> None:
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene, reference = at(index, place, view), reference_of(index)
            if scene.variable != ROW_VARIABLE:
                continue
            x = mpmath.mpf(place)
            y, slope = mpmath.re(reference.function(x)), mpmath.re(reference.slope(x))
            reading = read_tangent(scene, view.width / 1000)
            check(reading.point, y)
            check(reading.slope, slope)
            check(reading.angle.removesuffix("^\\circ"), mpmath.degrees(mpmath.atan(slope)))
            check_line(reading.line, slope, y - slope * x)


@pytest.mark.parametrize("view", [VIEW, CLOSE_VIEW], ids=["3 decimals", "6 decimals"])
def test_normal_and_osculating_circle(view: Viewport) -> None:
    normals = circles = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene, reference = at(index, place, view), reference_of(index)
            if scene.variable != ROW_VARIABLE:
                continue
            shown = scene.inputs.shown | {"normal", "osculating_circle"}
            scene = replace(scene, inputs=replace(scene.inputs, shown=shown))
            x = mpmath.mpf(place)
            y, slope = mpmath.re(reference.function(x)), mpmath.re(reference.slope(x))
            reading = read_tangent(scene, view.width / 1000)
            if not reading.normal.startswith("x ="):
                check_line(reading.normal, -1 / slope, y + x / slope)
                normals += 1
            if not reading.circle:
                continue
            bend = mpmath.re(mpmath.diff(reference.slope, x))
            lift = 1 + slope**2
            radius, center = reading.circle.split(",\\; M = (")
            check(radius, lift ** mpmath.mpf(1.5) / abs(bend))
            for latex, wanted in zip(
                center.rstrip(")").split(",\\; "),
                (x - slope * lift / bend, y + lift / bend),
                strict=True,
            ):
                check(latex, wanted)
            circles += 1
    assert min(normals, circles) > 300


def test_what_is_copied_has_twelve_digits_or_as_many_as_are_certain() -> None:
    shorter = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene, reference = at(index, place), reference_of(index)
            x = mpmath.mpf(place)
            y, slope = mpmath.re(reference.function(x)), mpmath.re(reference.slope(x))
            steep = line_text(scene).removeprefix("y = ").partition("*")[0]
            copied = re.fullmatch(r"y ([+-]) (\S+) = (\S+)\*\(.*\)", point_slope_text(scene))
            assert copied is not None
            height = copied[2] if copied[1] == "-" else f"-{copied[2]}"
            shorter += not (has_all_digits(steep, slope) and has_all_digits(height, y))
    assert shorter < len(POINTS) / 50


def test_the_quotient_of_the_secant_and_its_table() -> None:
    checked = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            scene, function = at(index, place), reference_of(index).function
            x = mpmath.mpf(place)

            def quotient(h: float, x: Real = x, function: Any = function) -> Real:
                # The second point is where doubles put it.
                end = mpmath.mpf(float(x) + h)
                return mpmath.re((function(end) - function(x)) / (end - x))

            written = written_out(scene, VIEW.width / 1000)
            if written:
                check(written, quotient(H))
            for head, left, right in table(scene):
                h = float(head.replace(" \\times 10^{", "e").rstrip("}"))
                for cell, step in ((left, -h), (right, h)):
                    if cell:
                        check(cell, quotient(step))
                        checked += 1
    assert checked > 4000


@pytest.mark.parametrize("view", [VIEW, CLOSE_VIEW], ids=["3 decimals", "6 decimals"])
def test_the_numbers_on_the_plot_and_the_limit(view: Viewport) -> None:
    heights = rises = differences = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS:
            # Looked at around the point, so that all of it is in sight.
            start = at(index, place, view)
            y = start.value(place)
            assert y is not None
            middle = (place, y)
            half = (view.width / 2, view.height / 2)
            here = Viewport(
                middle[0] - half[0], middle[0] + half[0], middle[1] - half[1], middle[1] + half[1]
            )
            study = replace(start.inputs.tangent_study, h=view.width / 4)
            inputs = replace(start.inputs, tangent_study=study)
            scene = replace(start, inputs=inputs, view=replace(start.view, viewport=here))
            reference, x = reference_of(index), mpmath.mpf(place)
            slope = mpmath.re(reference.slope(x))
            (limit,) = limits(scene)
            check(limit, slope)
            lower = replace(scene, pane="lower")
            for mark in Height().marks(lower):
                if isinstance(mark, Label):
                    check(mark.latex, slope)
                    heights += 1
            for mark in SlopeTriangle().marks(scene):
                if isinstance(mark, Label) and "Delta y" in mark.latex:
                    check(mark.latex, slope * mpmath.mpf(run_of(here, float(slope))))
                    rises += 1
            end = mpmath.mpf(place + study.h)
            for mark in Secant().marks(scene):
                if isinstance(mark, Label) and "frac" not in mark.latex and "Delta" in mark.latex:
                    check(mark.latex, mpmath.re(reference.function(end) - reference.function(x)))
                    differences += 1
    assert min(heights, rises) > 400
    assert differences > 100


@pytest.mark.parametrize("degree", [1, 3])
def test_the_error_of_the_polynomials(degree: int) -> None:
    checked = 0
    with mpmath.workdps(DIGITS):
        for index, place in POINTS[:: 1 if degree == 1 else 9]:
            scene, function = at(index, place), reference_of(index).function
            results, definition = scene.results, scene.results.definition
            assert definition is not None
            assert results.derivation is not None
            if degree > 1:
                higher = stages.find_higher(definition, results.derivation, degree, lambda: False)
                scene = replace(scene, results=replace(results, higher=higher))
            scene = replace(
                scene, inputs=replace(scene.inputs, approximation=Approximation(degree))
            )
            found = expansion(scene, degree)
            end = remainder(scene, found)
            if found is None or found.degree < degree or end is None:
                continue
            x, there = mpmath.mpf(place), mpmath.mpf(end.x)
            terms = mpmath.taylor(function, x, degree)
            wanted = mpmath.re(function(there) - mpmath.polyval(terms[::-1], there - x))
            if "\\pm" in end.latex:
                power = int(end.latex.partition("10^{")[2].rstrip("}"))
                assert abs(wanted) <= mpmath.mpf(10) ** power, (scene.inputs.text, place)
            else:
                check(end.latex, wanted)
            checked += 1
    assert checked > (400 if degree == 1 else 40)
