"""The mean over the rows of a table, of a loss and of its slopes, a block of rows at a time."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from plotter.language.tree import Node
from plotter.numeric.curve import FloatArray
from plotter.numeric.derivative import derivative_values, rough_points
from plotter.numeric.evaluate import registers_of
from plotter.numeric.program import build_several

BLOCK = 8192
"""Rows of a block: what is computed on the way stays in the processor's cache."""


class RowMeans:
    """One program for the loss and all its slopes: what they share is computed once a block.

    Where an operation of the loss is at its break, the one-sided limits decide, as in
    `derivative_values`.
    """

    def __init__(self, loss: Node, slopes: Mapping[str, Node]) -> None:
        self._loss, self._slopes = loss, dict(slopes)
        self._program, places = build_several((loss, *self._slopes.values()))
        self._place, self._places = places[0], places[1:]
        parts = {self._place}
        for register in range(self._place, -1, -1):
            if register in parts:
                parts.update(self._program.steps[register].arguments)
        self._parts = frozenset(parts)

    def means(
        self, data: Mapping[str, FloatArray], letters: Mapping[str, float], rows: int
    ) -> tuple[float, tuple[float, ...]]:
        """The mean loss and the mean slope by each letter over all rows; nan where one has none."""
        total, slopes = 0.0, [0.0] * len(self._places)
        fixed = {name: np.float64(value) for name, value in letters.items()}
        for start in range(0, rows, BLOCK):
            stop = min(start + BLOCK, rows)
            block = {name: column[start:stop] for name, column in data.items()}
            values = {**{name: np.asarray(value) for name, value in fixed.items()}, **block}
            registers = registers_of(self._program, values)
            total += _sum(registers[self._place], stop - start)
            for index, (place, (name, slope)) in enumerate(
                zip(self._places, self._slopes.items(), strict=True)
            ):
                found = registers[place]
                rough = rough_points(self._program, registers, name, self._parts)
                if rough.any() or not np.isfinite(found).all():
                    found = derivative_values(self._loss, slope, name, values)
                slopes[index] += _sum(found, stop - start)
        return total / rows, tuple(slope / rows for slope in slopes)


def _sum(values: FloatArray, rows: int) -> float:
    """The sum over a block; what does not depend on the rows counts once a row."""
    total = float(np.sum(values)) if values.ndim else float(values) * rows
    return total if np.isfinite(total) else np.nan
