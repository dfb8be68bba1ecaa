"""Whether a function has a value at all: where it has none, there is no derivative either."""

from __future__ import annotations

import numpy as np

from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Node, symbols
from plotter.language.words import tr
from plotter.numeric.enclose import enclose

LARGEST = float(np.finfo(float).max)


def has_no_value(function: Node) -> bool:
    """Whether it is proved that no real numbers for its letters give the function a value.

    The proof is an enclosure over all doubles at once; False if that does not tell.
    """
    everywhere = (np.array([-LARGEST]), np.array([LARGEST]))
    names = sorted(symbols(function)) or ["x"]
    bounds = enclose(function, dict.fromkeys(names, everywhere), variable=names[0])
    return not bounds.possible.any()


def require_values(function: Node, text: str) -> None:
    """Raise ProblemError, with all of the text as its place, if the function has no value."""
    if not has_no_value(function):
        return
    message = tr("This has no real value anywhere, so it has no derivative.")
    hint = tr("Look for a division by 0, or a root or logarithm of what is always negative.")
    raise ProblemError(Problem("domain", message, 0, len(text), hint=hint))
