"""A critical point in exact numbers, and what the second derivatives say of it."""

from __future__ import annotations

from msgspec import Struct

from plotter.language.tree import Node


class ExactPoint(Struct, frozen=True):
    """Where both partial derivatives are proved to be zero.

    `place` are its coordinates, `height` the value there, `determinant` that of the Hessian,
    f_xx f_yy − f_xy², and `bend` f_xx: all expressions without letters.
    """

    place: tuple[Node, Node]
    height: Node
    determinant: Node
    bend: Node
