"""Exercises of public test suites: values at every point, and the rules they must use."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plotter.calculus.check import check_derivation
from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read, read_expression
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate

CORPUS = Path(__file__).parents[1] / "data" / "corpora" / "derivatives.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
# 1 − ((√(1 + tanh 4x))/√2)² cancels eight digits at x = 2.6, however it is written.
ILL_CONDITIONED = {"der-580": 1e-6}


def parameters(row: dict[str, Any]) -> dict[str, float]:
    return {
        name: float(evaluate(read_expression(str(value)), {}))
        for name, value in row["params"].items()
    }


@pytest.mark.parametrize("row", ROWS, ids=[row["text"] for row in ROWS])
def test_an_exercise_is_solved_as_it_should_be(row: dict[str, Any]) -> None:
    known = parameters(row)
    definition = read(row["text"], known=frozenset(known))
    step = differentiate(definition.body, definition.variable)
    used = {inner.rule.replace("_", " ") for inner in step.walk()}
    assert set(row["rules"]) <= used
    for point in row["points"]:
        values = {**known, definition.variable: point["x"]}
        found = float(derivative_values(definition.body, step.after, definition.variable, values))
        if point["df"] is None:
            assert np.isnan(found)
        else:
            relative = ILL_CONDITIONED.get(row["id"], 1e-9)
            assert found == pytest.approx(point["df"], rel=relative, abs=1e-12)
    report = check_derivation(definition.body, step, definition.variable, known)
    assert report.failed == () and report.points == 5
