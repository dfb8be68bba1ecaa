"""The loss of a model over data: its numbers, its gradient, its exact minimum."""

import math
from collections.abc import Sequence

import numpy as np
import pytest

from plotter.descent.data import DataError, Table, read_table
from plotter.descent.loss_objective import LossObjective
from plotter.descent.loss_rows import BLOCK
from plotter.descent.losses import LOSS_BY_NAME, LOSSES
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.language.parse import read_expression
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate

X = np.linspace(0.2, 4.0, 25)
LINE = Table(("x", "y"), (X, 0.7 * X - 1.2 + 0.3 * np.sin(7 * X)))
CHANCE = Table(("x", "y"), (X, (X > 2).astype(float)))


def loss(model: str, table: Table = LINE, name: str = "mse", **more: float) -> LossObjective:
    return LossObjective(read_expression(model), table, LOSS_BY_NAME[name], **more)  # type: ignore[arg-type]


def test_parameters_stand_in_the_order_of_the_model() -> None:
    assert loss("w x + b").variables == ("w", "b")
    assert loss("w_2 tanh(w_1 x + b_1) + b_2").variables == ("w_2", "w_1", "b_1", "b_2")


def test_the_value_is_the_mean_over_the_points() -> None:
    residual = 0.5 * X + 0.25 - LINE.columns[1]
    assert loss("w x + b").value((0.5, 0.25)) == pytest.approx(np.mean(residual**2), rel=1e-14)
    assert loss("w x + b", name="mae").value((0.5, 0.25)) == pytest.approx(
        np.mean(abs(residual)), rel=1e-14
    )
    added = loss("w x + b", l1=0.5, l2=2.0).value((0.5, -0.25))
    assert added == pytest.approx(
        np.mean((0.5 * X - 0.25 - LINE.columns[1]) ** 2) + 0.5 * 0.75 + 2.0 * 0.3125
    )


@pytest.mark.parametrize("name", [entry.name for entry in LOSSES])
@pytest.mark.parametrize(
    ("model", "point"),
    [("sigmoid(w x + b)", (0.8, -1.1)), ("sigmoid(w_2 tanh(w_1 x) + b)", (1.1, 0.4, -0.3))],
)
def test_gradient_and_hessian_agree_with_differences(
    name: str, model: str, point: Sequence[float]
) -> None:
    objective = loss(model, CHANCE, name, l2=0.1)
    start = tuple(point)
    gradient, hessian = objective.gradient(start), objective.hessian(start)
    width = 1e-5
    for place in range(len(start)):
        ahead = tuple(w + width * (k == place) for k, w in enumerate(start))
        behind = tuple(w - width * (k == place) for k, w in enumerate(start))
        slope = (objective.value(ahead) - objective.value(behind)) / (2 * width)
        assert gradient[place] == pytest.approx(slope, rel=1e-6, abs=1e-9)
        pairs = zip(objective.gradient(ahead), objective.gradient(behind), strict=True)
        row = [(a - b) / (2 * width) for a, b in pairs]
        assert hessian[place] == pytest.approx(row, rel=1e-5, abs=1e-7)


@pytest.mark.parametrize("model", ["w x + b", "a x^2 + b x + c", "a sin x + b", "w x + 2 + b x^3"])
def test_descent_ends_at_the_exact_least_squares(model: str) -> None:
    objective = loss(model)
    exact = objective.least_squares()
    assert exact is not None
    run = descend(
        objective, (0.0,) * objective.dimension, BY_NAME["newton"],
        learning_rate=1.0, steps=60, tolerance=1e-12,
    )  # fmt: skip
    assert run.iterates[-1].x == pytest.approx(exact, rel=1e-8, abs=1e-10)


def test_plain_gradient_descent_ends_there_too() -> None:
    objective = loss("w x + b")
    exact = objective.least_squares()
    run = descend(
        objective, (0.0, 0.0), BY_NAME["gradient_descent"],
        learning_rate=0.1, steps=20_000, tolerance=1e-12,
    )  # fmt: skip
    assert run.iterates[-1].x == pytest.approx(exact, rel=1e-8)


def test_ridge_has_its_exact_solution_too() -> None:
    objective = loss("w x + b", l2=0.3)
    exact = objective.least_squares()
    assert exact is not None
    assert objective.gradient(exact) == pytest.approx((0.0, 0.0), abs=1e-12)


@pytest.mark.parametrize("model", ["a e^(k x)", "sigmoid(w x + b)"])
def test_other_models_have_no_exact_solution(model: str) -> None:
    assert loss(model).least_squares() is None


def test_batches_take_every_point_once_and_depend_on_the_seed() -> None:
    def gradients(seed: int, count: int = 5) -> list[tuple[float, ...]]:
        objective = loss("w x + b", batch=5, seed=seed)
        return [objective.gradient((0.1, 0.2)) for _ in range(count)]

    assert gradients(3) == gradients(3)
    assert gradients(3) != gradients(4)
    mean = np.mean(gradients(3), axis=0)
    assert tuple(mean) == pytest.approx(loss("w x + b").gradient((0.1, 0.2)), rel=1e-12)


@pytest.mark.parametrize(
    ("model", "name", "told"),
    [
        ("w x + y", "mse", "contains y"),
        ("2 x + 1", "mse", "no parameter"),
        ("w x + b", "logistic", "between 0 and 1"),
    ],
)
def test_models_that_do_not_fit_the_data_are_refused(model: str, name: str, told: str) -> None:
    with pytest.raises(DataError, match=told):
        loss(model, name=name)


def test_several_columns_are_data() -> None:
    table = read_table("a,b,price\n1,2,5\n2,1,4\n3,3,9\n0,1,2")
    objective = loss("u a + v b", table)
    assert objective.variables == ("u", "v")
    assert objective.least_squares() == pytest.approx((1.0, 2.0))


def test_cross_entropy_stays_defined_where_the_sigmoid_is_rounded() -> None:
    x = np.array([-200.0, -50.0, 50.0, 200.0])
    table = Table(("x", "y"), (x, np.array([0.0, 1.0, 1.0, 0.0])))
    objective = loss("sigmoid(w x + b)", table, "logistic")
    assert objective.value((1.0, 0.0)) == pytest.approx((50 + 200) / 4, rel=1e-14)
    assert objective.gradient((1.0, 0.0)) == pytest.approx(((50 + 200) / 4, 0.0), abs=1e-14)
    assert objective.value((2.0, 1.0)) == pytest.approx((99 + 401) / 4, rel=1e-14)


def test_numbers_whose_squares_overflow_are_told() -> None:
    table = Table(("x", "y"), (np.array([1.0, -1e300]), np.array([1.0, 2.0])))
    with pytest.raises(DataError, match="too large"):
        loss("w x + b", table)


@pytest.mark.parametrize("unit", [1e-20, 1.0, 1e20])
def test_least_squares_are_exact_in_any_unit(unit: float) -> None:
    table = Table(("x", "y"), (X * unit, 3.0 * X - 2.0))
    exact = loss("w x + b", table).least_squares()
    assert exact is not None
    assert exact[0] * unit == pytest.approx(3.0, rel=1e-12)
    assert exact[1] == pytest.approx(-2.0, rel=1e-12)


@pytest.mark.parametrize("name", [loss.name for loss in LOSSES])
@pytest.mark.parametrize("rows", [1, 7, BLOCK, BLOCK + 3])
def test_blocks_give_the_means_over_all_rows(name: str, rows: int) -> None:
    random = np.random.default_rng(rows)
    x = random.uniform(-2, 2, rows)
    y = (random.uniform(0, 1, rows) < 0.5).astype(float)
    objective = loss("σ(w x + b)", Table(("x", "y"), (x, y)), name)
    point = (0.7, -0.2)
    values = {"x": x, "y_i": y, "w": 0.7, "b": -0.2}
    assert objective.value(point) == pytest.approx(
        float(np.mean(evaluate(objective.one_point, values))), rel=1e-12
    )
    for letter, slope, found in zip(
        objective.variables, objective.derivatives, objective.gradient(point), strict=True
    ):
        expected = np.mean(derivative_values(objective.one_point, slope, letter, values))
        assert found == pytest.approx(float(expected), rel=1e-11, abs=1e-14)


def test_at_a_corner_of_one_row_the_loss_has_no_slope() -> None:
    x = np.linspace(0, 1, BLOCK + 5)
    y = x + 1
    y[-1] = 1.0  # the model goes exactly through the last point
    objective = loss("b + 0x", Table(("x", "y"), (x, y)), "mae")
    assert math.isnan(objective.gradient((1.0,))[0])
