"""The sample corpora: right values for good inputs, the right place for bad ones."""

from __future__ import annotations

import pytest
import sympy
from sympy.parsing.sympy_parser import parse_expr

from plotter.language.definition import Definition
from plotter.language.parse import read
from plotter.language.problems import Problem, ProblemError
from plotter.language.write import to_sympy, to_text
from plotter.numeric.evaluate import evaluate
from tests.language.corpora import Row, rows, table

GOOD = [row for row in rows("inputs-good") if row["expect"] == "ok"]
BAD = [row for row in rows("inputs-bad") if row["expect"] == "error"]


def _identifier(row: Row) -> str:
    return row.get("id", "row")


def _problem(text: str) -> Problem:
    with pytest.raises(ProblemError) as caught:
        read(text)
    return caught.value.problem


def _value(definition: Definition, row: Row, x: float) -> float:
    parameters = {name: float(value) for name, value in row.get("params", {}).items()}
    return float(evaluate(definition.body, {definition.variable: x, **parameters}))


@pytest.mark.parametrize("row", GOOD, ids=_identifier)
def test_good_inputs_have_the_right_values(row: Row) -> None:
    definition = read(row["text"])
    assert definition.variable == row["var"]
    assert set(definition.parameters) <= set(row["params"])
    for point in row["points"]:
        assert _value(definition, row, point["x"]) == pytest.approx(point["f"], rel=1e-9)
    for x in row["undefined_at"]:
        value = _value(definition, row, float(x))
        assert value != value, f"{row['text']} has the value {value} at {x}"


@pytest.mark.parametrize("row", GOOD, ids=_identifier)
def test_sympy_reads_the_same_function(row: Row) -> None:
    definition = read(row["text"])
    names = {definition.variable, *definition.parameters}
    known = {name: sympy.Symbol(name, real=True) for name in names}
    expression = parse_expr(to_sympy(definition.body), local_dict=dict(known))
    values = {known[name]: float(value) for name, value in row["params"].items()}
    for point in row["points"]:
        at = values | {known[definition.variable]: point["x"]}
        assert float(expression.subs(at)) == pytest.approx(point["f"], rel=1e-9)


@pytest.mark.parametrize("row", BAD, ids=_identifier)
def test_bad_inputs_are_refused_at_the_right_place(row: Row) -> None:
    problem = _problem(row["text"])
    first, last = row["pos_range"]
    assert first <= problem.start <= last
    assert problem.start <= problem.end <= max(len(row["text"]), 1)
    assert problem.message.endswith(".")
    if row["kind"] == "empty":
        assert problem.kind == "empty"
    if row["suggest"]:
        assert problem.hint is not None
        assert row["suggest"] in problem.hint


@pytest.mark.parametrize("row", rows("derivatives"), ids=_identifier)
def test_exercises_are_read(row: Row) -> None:
    assert read(row["text"]).body is not None


@pytest.mark.parametrize("entry", table("readings"), ids=lambda entry: entry[0])
def test_readings(entry: tuple[str, str, str]) -> None:
    text, variables, reading = entry
    definition = read(text)
    assert ",".join(definition.variables) == variables
    assert to_text(definition.body) == reading


@pytest.mark.parametrize("entry", table("refusals"), ids=lambda entry: entry[0])
def test_refusals(entry: tuple[str, str, str, str, str]) -> None:
    text, kind, start, unfinished, hint = entry
    problem = _problem(text)
    assert (problem.kind, problem.start) == (kind, int(start))
    assert problem.unfinished == (unfinished == "unfinished")
    assert (problem.hint or "") == hint


@pytest.mark.parametrize("entry", table("refusals"), ids=lambda entry: entry[0])
def test_repairs_stay_inside_the_text(entry: tuple[str, ...]) -> None:
    text = entry[0]
    repair = _problem(text).repair
    if repair is not None:
        assert 0 <= repair.start <= repair.end <= len(text)
        mended = text[: repair.start] + repair.text + text[repair.end :]
        assert mended != text
