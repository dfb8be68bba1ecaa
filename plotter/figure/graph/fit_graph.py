"""The computation graph of the loss at one point of the data, with the parameters of a step."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.graph_run import Pass
from plotter.calculus.graph_steps import Moment, moment_at
from plotter.calculus.graph_study import MOST_NODES, GraphStudy, study_of
from plotter.figure.scene import Scene

LOSS_OF_POINT = "ℓ"
"""What the result of the graph is called."""


class FitGraph(Struct, frozen=True, eq=False):
    """The graph with all its numbers, and the place of the point among the data."""

    study: GraphStudy
    numbers: Pass
    moment: Moment
    point: int


def fit_graph(scene: Scene) -> FitGraph | None:
    """The graph at the chosen point; None while there is no fit, or if it is too large."""
    fit = scene.results.fit
    objective = fit.objective
    weights = fit.weights(scene.view.fit_frame)
    if objective is None or not weights or fit.problem:
        return None
    study = study_of(objective.one_point)
    if len(study.graph.nodes) > MOST_NODES:
        return None
    point = min(scene.view.fit_point, objective.table.rows - 1)
    values = objective.letters_at(point, weights)
    numbers = study.program.run({name: values[name] for name in study.program.names})
    moment = moment_at(study.graph, numbers, study.steps, len(study.steps) - 1)
    return FitGraph(study, numbers, moment, point)
