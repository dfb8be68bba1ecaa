"""Computes a fit: reads the model, descends the loss, maps the loss around the way down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from plotter.descent.data import DataError, Table
from plotter.descent.loss_objective import LossObjective
from plotter.descent.losses import LOSS_BY_NAME
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.language.parse import read
from plotter.language.problems import ProblemError
from plotter.language.words import tr
from plotter.model.fit import Fit, LossPlane
from plotter.model.fit_study import FitStudy
from plotter.numeric.contours import Grid, contours_of

CELLS = 56
"""Cells of the loss contour in each direction."""

MOST_MAPPED = 2000
"""Points the loss contour is computed from; of more, evenly chosen ones."""

AROUND = 0.35
"""Room around the way down in the loss contour, as a share of its extent."""

LEAST = 0.5
"""The loss contour shows at least so much to each side of the way."""


def table_of(study: FitStudy) -> Table:
    """The points as a table of two columns; raises DataError while there are none."""
    if not study.points:
        raise DataError(tr("There are no points yet."))
    values = np.array(study.points, dtype=np.float64)
    return Table(study.names, (values[:, 0].copy(), values[:, 1].copy()))


def fit_of(
    study: FitStudy,
    unwanted: Callable[[], bool] = lambda: False,
    progress: Callable[[float], object] = bool,
) -> Fit:
    """Everything that follows; raises SupersededError once it is unwanted.

    `progress` hears again and again which share of the steps is done.
    """
    try:
        table = table_of(study)
    except DataError as error:
        return Fit(study, str(error), "data")
    try:
        definition = read(study.model, known=frozenset(study.names))
        objective = LossObjective(
            definition.body,
            table,
            LOSS_BY_NAME[study.loss],
            l1=study.l1,
            l2=study.l2,
            batch=study.batch,
            seed=study.seed,
        )
    except ProblemError as error:
        return Fit(study, error.problem.message, "model")
    except DataError as error:
        return Fit(study, str(error), "model")
    start = tuple(study.start_of(name, place) for place, name in enumerate(objective.variables))

    def told() -> bool:
        progress(min(objective.gradients / (study.steps + 1), 1.0))
        return unwanted()

    trajectory = descend(
        objective,
        start,
        BY_NAME[study.optimizer],
        learning_rate=study.learning_rate,
        steps=study.steps,
        tolerance=0.0 if study.batch else 1e-9,
        unwanted=told,
        function="L",
    )
    exact = objective.least_squares()
    ways = [iterate.x for iterate in trajectory.iterates]
    plane = loss_plane(objective, shown_pair(study, objective.variables), ways, exact)
    return Fit(study, "", "", objective, trajectory, exact, plane)


def shown_pair(study: FitStudy, variables: tuple[str, ...]) -> tuple[str, str] | None:
    """The two parameters of the loss contour; None for a model that has only one."""
    if len(variables) < 2:
        return None
    chosen = [name for name in study.shown if name in variables][:2]
    rest = [name for name in variables if name not in chosen]
    pair = (*chosen, *rest)[:2]
    return pair[0], pair[1]


def loss_plane(
    objective: LossObjective,
    pair: tuple[str, str] | None,
    ways: Sequence[tuple[float, ...]],
    exact: tuple[float, ...] | None,
) -> LossPlane | None:
    """The contours of the loss over two parameters, the others held at the end of the way.

    It shows the whole way down and the exact answer; of a run that leaves all bounds, its first
    part. None where there is nothing to show.
    """
    if pair is None or not ways:
        return None
    across, up = (objective.variables.index(name) for name in pair)
    near = [way for way in ways if all(abs(w) < 1e6 for w in way)] or [ways[0]]
    held = near[-1]
    seen = np.array([*near, *([exact] if exact is not None else [])], dtype=np.float64)
    x = _axis(seen[:, across])
    y = _axis(seen[:, up])
    z = objective.mapped((across, up), x, y, held, MOST_MAPPED)
    points = min(objective.table.rows, MOST_MAPPED)
    return LossPlane(pair, held, contours_of(Grid(x, y, z)), points)


def _axis(values: np.ndarray) -> np.ndarray:
    """Nodes from below the least to above the greatest value, with room around."""
    low, high = float(values.min()), float(values.max())
    room = max(AROUND * (high - low), LEAST)
    return np.linspace(low - room, high + room, CELLS + 1)
