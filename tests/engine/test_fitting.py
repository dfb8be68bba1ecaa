"""Fits: the run, the exact answer, the map of the loss, and what can be wrong."""

import numpy as np
import pytest
from msgspec.structs import replace

from plotter.descent.data import Table
from plotter.descent.loss_objective import LossObjective
from plotter.engine.fitting import fit_of, shown_pair
from plotter.figure.fitting import data_marks, drawn_every, model_curve
from plotter.figure.graph.fit_graph import fit_graph
from plotter.figure.marks import Dots
from plotter.figure.scene import Scene
from plotter.model.fit import Fit
from plotter.model.fit_study import FitStudy
from plotter.model.state import Inputs, Results, View
from plotter.numeric.target import SupersededError
from plotter.numeric.viewport import Viewport


def line_fit(**changes: object) -> Fit:
    return fit_of(replace(FitStudy(), **changes))


def test_a_line_ends_at_its_least_squares() -> None:
    fit = line_fit(steps=5000)
    assert fit.exact is not None
    x, y = np.array(FitStudy().points).T
    slope, intercept = np.polyfit(x, y, 1)
    assert fit.exact == pytest.approx((slope, intercept), abs=1e-12)
    assert fit.weights(10_000) == pytest.approx(fit.exact, abs=1e-8)


def test_the_map_of_the_loss_agrees_with_the_loss() -> None:
    fit = line_fit(l1=0.1, l2=0.2)
    assert fit.plane is not None
    assert fit.objective is not None
    grid = fit.plane.contours.grid
    for row, column in ((0, 0), (3, 50), (56, 10)):
        w, b = float(grid.x[column]), float(grid.y[row])
        assert grid.z[row, column] == pytest.approx(fit.objective.value((w, b)), rel=1e-12)


def test_other_parameters_are_held_where_the_run_ended() -> None:
    fit = line_fit(model="w2 tanh(w1 x + b1) + b2", shown=("b_1", "w_1"))
    assert fit.plane is not None
    assert fit.objective is not None
    assert fit.plane.names == ("b_1", "w_1")
    assert fit.plane.held == fit.weights(10_000)
    grid = fit.plane.contours.grid
    place = dict(zip(fit.variables, fit.plane.held, strict=True))
    place |= {"b_1": float(grid.x[7]), "w_1": float(grid.y[9])}
    value = fit.objective.value(tuple(place[name] for name in fit.variables))
    assert grid.z[9, 7] == pytest.approx(value, rel=1e-12)


def test_a_model_of_one_parameter_has_no_map() -> None:
    fit = line_fit(model="w x")
    assert fit.plane is None
    assert fit.trajectory is not None


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"points": ()}, "data", "no points"),
        ({"model": "w x +"}, "model", "missing"),
        ({"model": "2 x"}, "model", "no parameter"),
        ({"loss": "logistic"}, "model", "between 0 and 1"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(
    changes: dict[str, object], place: str, words: str
) -> None:
    fit = line_fit(**changes)
    assert fit.place == place
    assert words in fit.problem
    assert fit.trajectory is None


def test_batches_are_the_same_for_the_same_seed() -> None:
    one, same, other = (line_fit(batch=2, seed=seed).weights(50) for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_a_diverging_fit_still_has_a_map() -> None:
    fit = line_fit(learning_rate=5.0)
    assert fit.trajectory is not None
    assert fit.trajectory.status == "diverged"
    assert fit.plane is not None
    assert np.isfinite(fit.plane.contours.grid.z).all()


def test_an_unwanted_fit_is_given_up() -> None:
    with pytest.raises(SupersededError):
        fit_of(replace(FitStudy(), steps=5000), lambda: True)


def test_many_points_are_mapped_from_some_of_them() -> None:
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 1, 100_000)
    points = tuple(zip(x.tolist(), (2 * x + 1).tolist(), strict=True))
    fit = line_fit(points=points, steps=3)
    assert fit.plane is not None
    assert fit.plane.points == 2000
    assert fit.exact == pytest.approx((2.0, 1.0), abs=1e-9)


def test_the_first_two_parameters_are_shown_unless_others_are_chosen() -> None:
    study = FitStudy(shown=("c", "nothing"))
    assert shown_pair(study, ("a", "b", "c")) == ("c", "a")
    assert shown_pair(FitStudy(), ("a",)) is None


def test_the_graph_of_the_loss_has_the_gradient_of_its_point() -> None:
    fit = line_fit()
    scene = Scene(Inputs(), View(lens="data", fit_frame=10), Results(Inputs(), fit=fit))
    found = fit_graph(scene)
    assert found is not None
    assert fit.objective is not None
    one = LossObjective(fit.objective.model, first_row(fit.objective.table), fit.objective.loss)
    slopes = dict(zip(one.variables, one.gradient(fit.weights(10)), strict=True))
    graph = found.study.graph
    for name, slope in slopes.items():
        node = graph.node_of(name)
        assert node is not None
        assert found.numbers.derivatives[graph.nodes.index(node)] == pytest.approx(slope)


def first_row(table: Table) -> Table:
    return Table(table.names, tuple(column[:1] for column in table.columns))


def test_of_very_many_points_some_are_drawn() -> None:
    study = FitStudy(points=tuple((float(k), float(k)) for k in range(12_000)))
    assert drawn_every(study) == 3
    dots = [mark for mark in data_marks(study, Fit(), 0) if isinstance(mark, Dots)]
    assert [len(mark.points) for mark in dots] == [4000]
    assert drawn_every(FitStudy()) == drawn_every(FitStudy(points=())) == 1


def test_a_fitted_curve_is_not_joined_across_a_pole() -> None:
    fit = line_fit(model="w/(x - 2) + b", points=((1.0, -1.0), (1.5, -2.0), (3.0, 1.0)), steps=5)
    points = model_curve(fit, (1.0, 0.0), Viewport(0.0, 4.0, -10.0, 10.0))
    x = points[:, 0]
    assert not ((x[:-1] < 2.0 - 1e-9) & (x[1:] > 2.0 + 1e-9)).any()
    assert np.nanmin(points[:, 1]) < -10.0
    assert np.nanmax(points[:, 1]) > 10.0
