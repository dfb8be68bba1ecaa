import math
import re

import pytest

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.stability import largest_curvature
from plotter.descent.vectors import vector_formula, vector_rows
from plotter.language.parse import read


def run(optimizer: str, rate: float = 0.05):
    definition = read("f(x, y) = x^2 + 10 y^2")
    objective = FunctionObjective(definition.body, definition.pair, {})
    return descend(objective, (2.0, -1.0), BY_NAME[optimizer], learning_rate=rate, steps=5)


def test_plain_descent_multiplies_the_gradient_and_takes_it_off() -> None:
    rows = vector_rows(run("gradient_descent"), 0, "g")
    assert rows == (
        "\\mathbf{x}_{1} = \\mathbf{x}_{0} - \\eta\\, "
        "\\textcolor{derivative}{\\nabla g(\\mathbf{x}_{0})}",
        "= (2.000,\\; -1.000) - 0.05 \\cdot \\textcolor{derivative}{(4.000,\\; -20.000)}",
        "= (1.800,\\; 0.000)",
    )


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda entry: entry.name)
def test_every_method_ends_where_the_run_goes(optimizer) -> None:
    trajectory = run(optimizer.name, optimizer.learning_rate)
    rows = vector_rows(trajectory, 0)
    numbers = [float(text) for text in re.findall(r"-?\d+\.\d+", rows[-1])]
    assert numbers == pytest.approx(trajectory.iterates[1].x, abs=6e-4)


def test_the_last_point_makes_no_step() -> None:
    trajectory = run("gradient_descent")
    assert vector_rows(trajectory, len(trajectory.iterates) - 1) == ()
    assert vector_rows(trajectory, 99) == ()


def test_formulas_have_vectors() -> None:
    formula = vector_formula(BY_NAME["gradient_descent"].formula)
    assert "\\mathbf{x}" in formula and "\\nabla f" in formula
    assert "f'" not in formula


def test_the_largest_curvature_bounds_the_rate() -> None:
    assert largest_curvature(((3.0,),), -1.0) == -3.0
    assert largest_curvature(((2.0, 0.0), (0.0, 20.0))) == 20.0
    assert largest_curvature(((2.0, 0.0), (0.0, 20.0)), -1.0) == -2.0
    assert math.isnan(largest_curvature(((math.nan, 0.0), (0.0, 1.0))))
