"""The loss of a model over data, as something to descend in the model's parameters."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plotter.calculus.differentiate import differentiate
from plotter.descent.data import DataError, Table
from plotter.descent.loss_rows import RowMeans
from plotter.descent.losses import PREDICTION, TARGET, Loss
from plotter.descent.objective import Point
from plotter.language.numbers import format_number
from plotter.language.tree import Node, Symbol, substitute, symbols, walk
from plotter.language.words import tr
from plotter.numeric.curve import FloatArray
from plotter.numeric.distinct import distinct
from plotter.numeric.evaluate import evaluate

Rows = NDArray[np.intp]
"""Indices of rows of the table."""

LARGEST = 1e150
"""Numbers beyond this have squares beyond the range of doubles."""


class LossObjective:
    """L(w) = mean of ℓ(model(xᵢ; w), yᵢ) + l2·Σ w² + l1·Σ |w|, with its gradient and Hessian.

    The letters of the model that name a column of the data are data; the others, in the order in
    which they appear, are the parameters. The last column is the target y. `batch` points, drawn
    anew from `seed` for every gradient, give the gradient of mini-batch descent; 0 takes all.
    `gradients` counts those that were asked for, one a step of a descent. Raises DataError where
    model and data do not go together, ProblemError where the model has no derivative.
    """

    def __init__(
        self,
        model: Node,
        table: Table,
        loss: Loss,
        *,
        l1: float = 0.0,
        l2: float = 0.0,
        batch: int = 0,
        seed: int = 0,
        fixed: Mapping[str, float] | None = None,
    ) -> None:
        target = table.names[-1]
        fixed = dict(fixed or {})
        if target in symbols(model):
            raise DataError(
                tr("The model contains {target}, which is what it is to predict.", target=target)
            )
        self.variables = tuple(
            dict.fromkeys(
                part.name
                for part in walk(model)
                if isinstance(part, Symbol) and part.name not in (*table.names, *fixed)
            )
        )
        self.dimension = len(self.variables)
        if not self.variables:
            raise DataError(tr("The model has no parameter to fit, for example w in w x + b."))
        y = table.column(target)
        if not loss.fits(float(y.min()), float(y.max())):
            raise DataError(tr(loss.needs))
        for column in table.columns:
            largest = float(column[np.argmax(np.abs(column))])
            if abs(largest) > LARGEST:
                raise DataError(
                    tr(
                        "The data contain {number}, which is too large: numbers up to {largest} "
                        "can be used.",
                        number=format_number(largest),
                        largest=format_number(LARGEST),
                    )
                )
        self.model, self.loss, self.table = model, loss, table
        self._l1, self._l2 = l1, l2
        self._batch = min(batch, table.rows) if batch else 0
        self._random = np.random.default_rng(seed)
        self._order: list[int] = []
        self.gradients = 0
        self._last: tuple[Point, tuple[float, Point]] | None = None
        used = {name: table.column(name) for name in table.names[:-1] if name in symbols(model)}
        self._data: dict[str, FloatArray] = {**used, _TARGET_INSIDE: y}
        self._fixed = fixed
        inside = substitute(loss.expression, {TARGET: Symbol(_TARGET_INSIDE)})
        self.one_point = substitute(inside, {PREDICTION: model})
        self._computed = substitute(loss.computed(model), {TARGET: Symbol(_TARGET_INSIDE)})

    @cached_property
    def derivatives(self) -> tuple[Node, ...]:
        """∂ℓ/∂w of one point for each parameter."""
        return tuple(differentiate(self.one_point, name).after for name in self.variables)

    @cached_property
    def _slopes(self) -> tuple[Node, ...]:
        """The same derivatives, in the form to compute with."""
        return tuple(differentiate(self._computed, name).after for name in self.variables)

    def predictions(self, point: Point) -> FloatArray:
        """The model's value at every row, shape (rows,); nan where it has none."""
        values = {**self._data, **self._fixed, **self._letters(point)}
        return np.broadcast_to(evaluate(self.model, values), (self.table.rows,))

    def value(self, point: Point) -> float:
        """The loss over all points."""
        mean = self._means(point)[0] if not self._batch else self._mean_alone(point)
        return mean + self._l2 * sum(w * w for w in point) + self._l1 * sum(map(abs, point))

    def gradient(self, point: Point) -> Point:
        """∂L/∂w for each parameter, over all points or the next batch."""
        self.gradients += 1
        batch = self._next_batch()
        if batch is None:
            of_data = self._means(point)[1]
        else:
            data = {name: column[batch] for name, column in self._data.items()}
            letters = {**self._fixed, **self._letters(point)}
            of_data = self._rows.means(data, letters, len(batch))[1]
        return tuple(
            slope + 2 * self._l2 * w + self._l1 * float(np.sign(w))
            for slope, w in zip(of_data, point, strict=True)
        )

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """∂²L/∂v∂w, row by row, over all points."""
        values = self._values(point)
        return tuple(
            tuple(
                float(np.mean(evaluate(entry, values))) + (2 * self._l2 if row == place else 0.0)
                for place, entry in enumerate(line)
            )
            for row, line in enumerate(self._seconds)
        )

    def letters_at(self, row: int, point: Point) -> dict[str, float]:
        """A value for every letter of `one_point`, at a row of the table and with parameters."""
        data = {name: float(column[row]) for name, column in self._data.items()}
        return {**data, **self._letters(point), **self._fixed}

    def mapped(
        self,
        places: tuple[int, int],
        first: FloatArray,
        second: FloatArray,
        held: Point,
        most_points: int,
    ) -> FloatArray:
        """The loss at every pair of values of two parameters, of shape (second, first).

        `places` are their places among the variables, the others are `held`. Of more than
        `most_points` points, evenly chosen ones stand for all.
        """
        count = self.table.rows
        rows = distinct(np.linspace(0, count - 1, min(count, most_points)).astype(np.intp))
        data = {name: column[rows] for name, column in self._data.items()}
        letters = {**self._letters(held), **self._fixed}
        one, two = (self.variables[place] for place in places)
        losses = np.empty((len(second), len(first)))
        for row, value in enumerate(second):
            values = {**letters, **data, one: first[:, None], two: value}
            terms = evaluate(self._computed, values)
            losses[row] = np.mean(np.broadcast_to(terms, (len(first), len(rows))), axis=1)
        weights = np.array(held)
        others = [place for place in range(self.dimension) if place not in places]
        rest = weights[others]
        squares = first[None, :] ** 2 + second[:, None] ** 2 + float(np.sum(rest**2))
        sizes = np.abs(first)[None, :] + np.abs(second)[:, None] + float(np.sum(np.abs(rest)))
        return losses + self._l2 * squares + self._l1 * sizes

    def least_squares(self) -> Point | None:
        """The exact minimum of the mean squared error, for a model that is linear in its
        parameters; None for another loss or model.

        Solves the normal equations through numpy's SVD (Golub and Van Loan, Matrix
        Computations, §5.3), with √(n·l2) below the matrix for ridge regression.
        """
        if self.loss.name != "mse" or self._l1 or not self._is_linear:
            return None
        rows = self.table.rows
        origin = (0.0,) * self.dimension
        base = self.predictions(origin)
        columns = [
            self.predictions(tuple(float(k == place) for k in range(self.dimension))) - base
            for place in range(self.dimension)
        ]
        matrix = np.column_stack(columns)
        right = self._data[_TARGET_INSIDE] - base
        if self._l2:
            weight = math.sqrt(rows * self._l2)
            matrix = np.vstack((matrix, weight * np.eye(self.dimension)))
            right = np.concatenate((right, np.zeros(self.dimension)))
        if not (np.isfinite(matrix).all() and np.isfinite(right).all()):
            return None
        # Of one size, columns of very different units are not taken for dependent ones.
        scale: FloatArray = np.abs(matrix).max(axis=0)
        scale[scale == 0.0] = 1.0
        solution: FloatArray = np.linalg.lstsq(matrix / scale, right, rcond=None)[0] / scale
        return tuple(float(w) for w in solution)

    @cached_property
    def _is_linear(self) -> bool:
        slopes = [differentiate(self.model, name).after for name in self.variables]
        return not any(symbols(slope) & set(self.variables) for slope in slopes)

    @cached_property
    def _seconds(self) -> tuple[tuple[Node, ...], ...]:
        return tuple(
            tuple(differentiate(slope, name).after for name in self.variables)
            for slope in self._slopes
        )

    def _values(self, point: Point, rows: Rows | None = None) -> dict[str, ArrayLike]:
        data = self._data if rows is None else {n: c[rows] for n, c in self._data.items()}
        return {**data, **self._letters(point), **self._fixed}

    def _means(self, point: Point) -> tuple[float, Point]:
        """The mean loss and its slopes over all rows: a step of a descent asks for both."""
        if self._last is None or self._last[0] != point:
            letters = {**self._fixed, **self._letters(point)}
            self._last = (point, self._rows.means(self._data, letters, self.table.rows))
        return self._last[1]

    def _mean_alone(self, point: Point) -> float:
        return float(np.mean(evaluate(self._computed, self._values(point))))

    @cached_property
    def _rows(self) -> RowMeans:
        return RowMeans(self._computed, dict(zip(self.variables, self._slopes, strict=True)))

    def _letters(self, point: Point) -> dict[str, float]:
        return dict(zip(self.variables, point, strict=True))

    def _next_batch(self) -> Rows | None:
        """The rows of the next batch: every point once, in an order drawn anew each time."""
        if not self._batch:
            return None
        if len(self._order) < self._batch:
            self._order = self._random.permutation(self.table.rows).tolist()
        chosen, self._order = self._order[: self._batch], self._order[self._batch :]
        return np.array(chosen, dtype=np.intp)


_TARGET_INSIDE = "y_i"
"""The letter of the target within the loss: the model may use y for something else."""
