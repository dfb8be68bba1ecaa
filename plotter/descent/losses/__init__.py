"""How far a model is from a point; a new loss is one line here, in our own language."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from plotter.language.parse import read_expression
from plotter.language.tree import Call, Node, substitute
from plotter.language.words import mark

PREDICTION, TARGET = "p", "y"
"""The letters of a loss: what the model says, and what was measured."""

LOGIT = "z"
"""The letter for what the sigmoid of a model is taken of."""


class Loss(Struct, frozen=True, dict=True):
    """The loss of one point as an expression in p and y, and words for it.

    `needs` says what the targets must be, "" if anything goes. `of_logit` is the same loss of a
    model sigmoid(z), written in z: it stays defined where the sigmoid is rounded to 0 or 1.
    """

    name: str
    label: str
    text: str
    words: str
    needs: str = ""
    of_logit: str = ""

    @cached_property
    def expression(self) -> Node:
        """The loss of one point as a tree."""
        return read_expression(self.text)

    def computed(self, model: Node) -> Node:
        """The loss of one point for a model, in the form to compute with."""
        if self.of_logit and isinstance(model, Call) and model.function == "sigmoid":
            return substitute(read_expression(self.of_logit), {LOGIT: model.arguments[0]})
        return substitute(self.expression, {PREDICTION: model})

    def fits(self, low: float, high: float) -> bool:
        """Whether targets between these bounds can be used."""
        return not self.needs or (low >= 0.0 and high <= 1.0)


LOSSES: tuple[Loss, ...] = (
    Loss(
        "mse",
        mark("Mean squared error"),
        "(p - y)^2",
        mark("how far the line is from the data, squared"),
    ),
    Loss(
        "mae", mark("Mean absolute error"), "abs(p - y)", mark("how far the line is from the data")
    ),
    Loss(
        "huber",
        mark("Huber loss"),
        "{(p - y)^2/2 if abs(p - y) <= 1, abs(p - y) - 1/2 otherwise}",
        mark("squared near the data, straight from a distance of 1 on"),
    ),
    Loss(
        "logistic",
        mark("Cross-entropy"),
        "-y ln(p) - (1 - y) ln(1 - p)",
        mark("how surprising the data are to the model's probabilities"),
        needs=mark("Targets must lie between 0 and 1, since the model's values are probabilities."),
        of_logit="y softplus(-z) + (1 - y) softplus(z)",
    ),
)
"""Every loss, the usual one first. Huber: P. J. Huber, Robust Estimation, 1964, with δ = 1."""

LOSS_BY_NAME = {loss.name: loss for loss in LOSSES} | {
    "mean_squared": LOSSES[0], "mean_absolute": LOSSES[1], "cross_entropy": LOSSES[3],
}  # fmt: skip
"""Losses by their names and by other names for them."""
