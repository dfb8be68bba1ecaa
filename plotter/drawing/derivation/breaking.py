"""Equations written in one line, or in aligned lines where that is too wide."""

from __future__ import annotations

from plotter.calculus.telling import on_lines
from plotter.drawing.derivation.blocks import Line
from plotter.language.tree import Node
from plotter.language.write import to_latex


def equation(*sides: Node, size: str = "formula", color: str = "text") -> Line:
    """Left = middle = right on one line, else each side on a line of its own, then on several."""
    one = " = ".join(map(to_latex, sides))
    first, *rest = sides
    own = [f"& {to_latex(first)}", *(f"&= {to_latex(side)}" for side in rest)]
    several = [f"& {on_lines(first)}", *(f"&= {on_lines(side)}" for side in rest)]
    return Line((one, _aligned(own), _aligned(several)), size, color)


def assignment(head: str, *nodes: Node, size: str = "formula", color: str = "text") -> Line:
    """head = expression = … on one line, else each term of its sums on a line of its own."""
    one = " = ".join([head, *map(to_latex, nodes)])
    first, *rest = map(on_lines, nodes)
    return Line(
        (one, _aligned([f"{head} &= {first}", *(f"&= {side}" for side in rest)])), size, color
    )


def _aligned(lines: list[str]) -> str:
    return "\\begin{aligned} " + " \\\\ ".join(lines) + " \\end{aligned}"
