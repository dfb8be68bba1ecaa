from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mp

from plotter.calculus.differentiate import differentiate
from plotter.language.functions import FUNCTIONS
from plotter.language.parse import read, read_expression
from plotter.language.tree import Call, Node, Symbol, number
from plotter.numeric.derivative import compile_scalar_derivative, derivative_values
from plotter.numeric.evaluate import compile_scalar, evaluate
from tests.numeric.reference import EXTRA_ARGUMENTS, REFERENCES

X = Symbol("x")
NAN = math.nan
CORPORA = Path(__file__).parents[1] / "data" / "corpora"


def call_of(name: str) -> Node:
    if name == "polygamma":
        return Call(name, (number(3), X))
    return Call(name, (X, *(read_expression(repr(a)) for a in EXTRA_ARGUMENTS.get(name, ()))))


def exactly(name: str, x: float) -> float:
    """mpmath's value with 40 digits, nan where it is no real number."""
    with mp.workdps(40):
        try:
            if name == "polygamma":
                value = REFERENCES[name](3, mp.mpf(x))
            else:
                value = REFERENCES[name](mp.mpf(x), *map(mp.mpf, EXTRA_ARGUMENTS.get(name, ())))
        except (ValueError, ZeroDivisionError):
            return NAN
        if isinstance(value, mp.mpc):
            return NAN
        return float(value) if mp.isfinite(value) else NAN


def test_every_function_has_a_reference() -> None:
    assert {entry.name for entry in FUNCTIONS} == set(REFERENCES)


@pytest.mark.parametrize("name", [entry.name for entry in FUNCTIONS])
def test_values_agree_with_mpmath(name: str) -> None:
    random = np.random.default_rng(7)
    x = np.concatenate(
        (random.uniform(-6, 6, 40), random.uniform(-1, 1, 40), [0.0, 1.0, -1.0, 2.0])
    )
    node = call_of(name)
    found = evaluate(node, {"x": x})
    wanted = np.array([exactly(name, float(value)) for value in x])
    np.testing.assert_allclose(found, wanted, rtol=2e-13, atol=1e-15)


@pytest.mark.parametrize("name", [entry.name for entry in FUNCTIONS])
def test_scalars_agree_with_arrays(name: str) -> None:
    x = np.array([-1e300, -700.0, -2.5, -1.0, -0.3, 0.0, 0.4, 1.0, 1.7, 3.0, 36.5, 800.0, 1e300])
    node = call_of(name)
    single = compile_scalar(node, ("x",))
    np.testing.assert_allclose([single(v) for v in x], evaluate(node, {"x": x}), rtol=1e-13)


@pytest.mark.parametrize("x", [-170.2, -33.33, -10.01, 0.001, 15.5, 60.0, 171.0])
@pytest.mark.parametrize("name", ["gamma", "lgamma", "digamma"])
def test_gamma_functions_far_out(name: str, x: float) -> None:
    assert float(evaluate(call_of(name), {"x": x})) == pytest.approx(exactly(name, x), rel=1e-13)


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("(x^2-1)/(x-1)", 1.0, NAN),
        ("x/x", 0.0, NAN),
        ("e^(ln x)", 0.0, NAN),
        ("e^(ln x)", -2.0, NAN),
        ("e^(ln x)", 2.0, 2.0),
        ("0 ln(0) + x", 1.0, NAN),
        ("1/x", 0.0, NAN),
        ("(1/x)^0", 0.0, NAN),
        ("x^0", 0.0, 1.0),
        ("x^x", 0.0, NAN),
        ("0^x", 0.0, NAN),
        ("0^x", -1.0, NAN),
        ("0^x", 2.0, 0.0),
        ("x^(1/3)", -8.0, -2.0),
        ("x^(2/3)", -8.0, 4.0),
        ("x^(-1/3)", -8.0, -0.5),
        ("x^0.2", -32.0, -2.0),
        ("x^0.25", -16.0, NAN),
        ("x^(2/6)", -8.0, -2.0),
        ("x^pi", -1.0, NAN),
        ("(-2)^x", 3.0, -8.0),
        ("(-2)^x", 0.5, NAN),
        ("1/(1+e^x)", 1000.0, 0.0),
        ("sigmoid(x)", -1000.0, 0.0),
        ("softplus(x)", 1000.0, 1000.0),
        ("logsumexp(x, x)", 1000.0, 1000.0 + math.log(2)),
        ("tanh(x)", 1000.0, 1.0),
        ("e^x", 1000.0, NAN),
        ("x^2 / e^x", 1000.0, 0.0),
        ("ln(x-x)", 1.0, NAN),
        ("max(x, ln(-1))", 1.0, NAN),
        ("piecewise(x<0, 1/x, 2)", 0.0, 2.0),
        ("piecewise(x<0, 1)", 1.0, NAN),
        ("piecewise(ln(x)<0, 1, 2)", -1.0, NAN),
        ("piecewise(0 < x < 2, 1, 0)", 2.0, 0.0),
        ("10^400 x / 10^400", 1.0, NAN),
        ("log_2(8) x", 1.0, 3.0),
        ("gamma(-e^x)", 1000.0, NAN),
        ("lgamma(-e^x)", 1000.0, NAN),
    ],
)
def test_values_are_those_of_the_expression_as_typed(text: str, at: float, value: float) -> None:
    node = read_expression(text)
    assert float(evaluate(node, {"x": at})) == pytest.approx(value, rel=1e-14, nan_ok=True)
    assert compile_scalar(node, ("x",))(at) == pytest.approx(value, rel=1e-14, nan_ok=True)


@pytest.mark.parametrize(("n", "value"), [(3.0, -8.0), (2.0, 4.0), (-1.0, -0.5), (0.5, NAN)])
def test_an_integer_parameter_is_an_integer_exponent(n: float, value: float) -> None:
    node = read_expression("x^n")
    assert float(evaluate(node, {"x": -2.0, "n": n})) == pytest.approx(value, nan_ok=True)


def test_values_are_broadcast() -> None:
    node = read_expression("a x + b")
    grid = evaluate(node, {"x": np.arange(3.0), "a": np.array([[1.0], [2.0]]), "b": 1.0})
    assert grid.tolist() == [[1.0, 2.0, 3.0], [1.0, 3.0, 5.0]]
    assert evaluate(number(5), {"x": np.arange(3.0)}).tolist() == [5.0, 5.0, 5.0]


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        evaluate(read_expression("a x"), {"x": 1.0})
    with pytest.raises(KeyError):
        compile_scalar(read_expression("a x"), ("x",))


def test_deep_trees_need_no_recursion() -> None:
    node: Node = X
    for _ in range(20_000):
        node = Call("sin", (node,))
    assert 0 < float(evaluate(node, {"x": 1.0})) < 0.1


def test_shared_parts_are_computed_once() -> None:
    node: Node = X
    for _ in range(200):
        node = Call("max", (node, Call("sin", (node,))))
    assert float(evaluate(node, {"x": 1.0})) == 1.0


@settings(max_examples=100, deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(-50, 50))
def test_powers_agree_with_python(base: float, exponent: float) -> None:
    try:
        wanted: Any = base**exponent
    except (ZeroDivisionError, OverflowError):
        wanted = NAN
    if isinstance(wanted, complex) or (base == 0 and exponent == 0):
        wanted = NAN if isinstance(wanted, complex) else 1.0
    found = float(evaluate(read_expression("x^n"), {"x": base, "n": exponent}))
    assert found == pytest.approx(wanted, rel=1e-13, nan_ok=True)


def _rows(name: str) -> list[Any]:
    lines = (CORPORA / name).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if row.get("points") and not row.get("ambiguous")]


# Values that lose more than seven digits in doubles before they are a value.
ILL_CONDITIONED = {"der-580"}


@pytest.mark.parametrize("name", ["inputs-good.jsonl", "derivatives.jsonl"])
def test_corpora(name: str) -> None:
    wrong: list[str] = []
    for row in _rows(name):
        function = read(row["text"])
        slope = differentiate(function.body, function.variable).after
        fixed = {key: float(value) for key, value in row["params"].items()}
        tolerance = 1e-6 if row["id"] in ILL_CONDITIONED else 1e-9
        for point in row["points"]:
            values = {**fixed, function.variable: point["x"]}
            f = float(evaluate(function.body, values))
            df = float(derivative_values(function.body, slope, function.variable, values))
            names = tuple(values)
            quick = compile_scalar_derivative(function.body, slope, function.variable, names)
            same = quick(*values.values())
            for found, wanted in ((f, point["f"]), (df, point["df"]), (same, point["df"])):
                wanted = NAN if wanted is None else wanted
                if found != pytest.approx(wanted, rel=tolerance, abs=1e-14, nan_ok=True):
                    wrong.append(f"{row['id']} at {point['x']}: {found}, not {wanted}")
        for x in row.get("undefined_at", []):
            found = float(evaluate(function.body, {**fixed, function.variable: float(x)}))
            if not math.isnan(found):
                wrong.append(f"{row['id']} at {x}: {found}, not undefined")
    assert wrong == []
