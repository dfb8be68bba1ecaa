"""How far a model is from a point; a new loss is one line here, in our own language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from plotter.language.parse import read_expression
from plotter.language.tree import Node

PREDICTION, TARGET = "p", "y"
"""The letters of a loss: what the model says, and what was measured."""


@dataclass(frozen=True)
class Loss:
    """The loss of one point as an expression in p and y, and words for it.

    `needs` says what the targets must be, "" if anything goes.
    """

    name: str
    label: str
    text: str
    words: str
    needs: str = ""

    @cached_property
    def expression(self) -> Node:
        """The loss of one point as a tree."""
        return read_expression(self.text)

    def fits(self, low: float, high: float) -> bool:
        """Whether targets between these bounds can be used."""
        return not self.needs or (low >= 0.0 and high <= 1.0)


LOSSES: tuple[Loss, ...] = (
    Loss("mse", "Mean squared error", "(p - y)^2", "how far the line is from the data, squared"),
    Loss("mae", "Mean absolute error", "abs(p - y)", "how far the line is from the data"),
    Loss(
        "huber",
        "Huber loss",
        "{(p - y)^2/2 if abs(p - y) <= 1, abs(p - y) - 1/2 otherwise}",
        "squared near the data, straight from a distance of 1 on",
    ),
    Loss(
        "logistic",
        "Cross-entropy",
        "-y ln(p) - (1 - y) ln(1 - p)",
        "how surprising the data are to the model's probabilities",
        needs="Targets must lie between 0 and 1, since the model's values are probabilities.",
    ),
)
"""Every loss, the usual one first. Huber: P. J. Huber, Robust Estimation, 1964, with δ = 1."""

LOSS_BY_NAME = {loss.name: loss for loss in LOSSES} | {
    "mean_squared": LOSSES[0], "mean_absolute": LOSSES[1], "cross_entropy": LOSSES[3],
}  # fmt: skip
"""Losses by their names and by other names for them."""
