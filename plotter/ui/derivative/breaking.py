"""Equations written in one line, or in aligned lines where that is too wide."""

from __future__ import annotations

from plotter.language.tree import Add, Negate, Node
from plotter.language.write import to_latex
from plotter.ui.derivative.blocks import Line


def equation(*sides: str, size: str = "formula", color: str = "text") -> Line:
    """Left = middle = right on one line, else each side on a line of its own."""
    one = " = ".join(sides)
    first, *rest = sides
    lines = [f"& {first}", *(f"&= {side}" for side in rest)]
    return Line((one, _aligned(lines)), size, color)


def assignment(head: str, node: Node, *, size: str = "formula", color: str = "text") -> Line:
    """head = expression on one line, else with each term of a sum on a line of its own."""
    one = f"{head} = {to_latex(node)}"
    if not isinstance(node, Add):
        return Line((one,), size, color)
    first, *rest = node.terms
    lines = [f"{head} &= {to_latex(first)}", *(f"&\\quad {_signed(term)}" for term in rest)]
    return Line((one, _aligned(lines)), size, color)


def _signed(term: Node) -> str:
    if isinstance(term, Negate):
        return f"- {to_latex(term.operand)}"
    latex = to_latex(term)
    return f"+ \\left({latex}\\right)" if latex.startswith("-") else f"+ {latex}"


def _aligned(lines: list[str]) -> str:
    return "\\begin{aligned} " + " \\\\ ".join(lines) + " \\end{aligned}"
