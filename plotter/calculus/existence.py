"""Whether a function has a value at all: where it has none, there is no derivative either."""

from __future__ import annotations

import math

import numpy as np

from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import (
    Compare,
    Divide,
    Limit,
    Logic,
    Node,
    Piece,
    Symbol,
    children,
    number,
    rebuild,
    symbols,
)
from plotter.language.words import tr
from plotter.numeric.enclose import Enclosure, enclose

LARGEST = float(np.finfo(float).max)
UNDEFINED = Divide(number(1), number(0))
"""What stands for a constant without a value."""


def has_no_value(function: Node) -> bool:
    """Whether it is proved that no real numbers for its letters give the function a value.

    The proof is an enclosure over all doubles at once; False if that does not tell. Constants
    that may be at a pole for all that doubles know, as tan(π/2), are computed with more digits.
    """
    if not _is_possible(function):
        return True
    settled, _ = _settled(function)
    return settled is not function and not _is_possible(settled)


def _is_possible(function: Node) -> bool:
    return bool(_over_all(function).possible.any())


def _over_all(function: Node) -> Enclosure:
    """Bounds over all doubles."""
    everywhere = (np.array([-LARGEST]), np.array([LARGEST]))
    names = sorted(symbols(function)) or ["x"]
    return enclose(function, dict.fromkeys(names, everywhere), variable=names[0])


def _settled(node: Node) -> tuple[Node, bool]:
    """The same with `UNDEFINED` for what cannot have a value, and whether it has letters.

    Without such a part it is the node itself.
    """
    parts = children(node)
    if not parts:
        return node, isinstance(node, Symbol)
    if isinstance(node, Limit):
        return node, True
    found = [_settled(part) for part in parts]
    lettered = any(letters for _, letters in found)
    if any(new is not old for (new, _), old in zip(found, parts, strict=True)):
        return rebuild(node, tuple(new for new, _ in found)), lettered
    if isinstance(node, Divide) and lettered and not found[1][1]:
        hopeless = _is_undefined(Divide(number(1), node.denominator))
    else:
        hopeless = not lettered and _is_undefined(node)
    return (UNDEFINED if hopeless else node), lettered


def _is_undefined(constant: Node) -> bool:
    """Whether an expression without letters is proved to have no value."""
    if isinstance(constant, Compare | Logic | Piece):
        return False
    bounds = _over_all(constant)
    if np.isfinite(bounds.lo).all() and np.isfinite(bounds.hi).all():
        return False
    # Imported now: mpmath takes its time, and such constants are rare.
    from plotter.calculus.precise import NoValueError, precise_value

    try:
        return math.isnan(precise_value(constant, {}))
    except NoValueError:
        return False


def require_values(function: Node, text: str) -> None:
    """Raise ProblemError, with all of the text as its place, if the function has no value."""
    if not has_no_value(function):
        return
    message = tr("This has no real value anywhere, so it has no derivative.")
    hint = tr("Look for a division by 0, or a root or logarithm of what is always negative.")
    raise ProblemError(Problem("domain", message, 0, len(text), hint=hint))
