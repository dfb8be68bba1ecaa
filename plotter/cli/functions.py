"""What the commands know of a function: how it was read, and the values of its parameters."""

from __future__ import annotations

from collections.abc import Mapping

from plotter.language.definition import Definition
from plotter.language.offers import as_plane
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Node, Symbol, symbols, walk
from plotter.language.write import to_latex, to_sympy, to_text


def written(node: Node) -> dict[str, str]:
    """The expression as text, as LaTeX and in sympy's notation."""
    return {"text": to_text(node), "latex": to_latex(node), "sympy": to_sympy(node)}


def shown(node: Node) -> dict[str, str]:
    """The expression as text and as LaTeX."""
    return {"text": to_text(node), "latex": to_latex(node)}


def parameter_values(
    definition: Definition,
    text: str,
    chosen: Mapping[str, float],
    variables: tuple[str, ...],
    *,
    planes: bool = False,
) -> dict[str, float]:
    """The chosen values of all parameters; raises ProblemError at the first without one.

    With `planes` the hint says how the letter becomes a second variable.
    """
    for part in walk(definition.body):
        if isinstance(part, Symbol) and part.name not in (*variables, *chosen):
            start, end = part.span or (0, len(text))
            message = f"{part.name} has no value."
            hint = f"Give it one: --set {part.name}=2"
            plane = as_plane(definition) if planes else None
            if plane is not None and part.name in plane.label:
                hint += f", or write {plane.text.strip()} in front for two variables"
            raise ProblemError(Problem("unknown name", message, start, end, hint))
    used = symbols(definition.body) - set(variables)
    return {name: value for name, value in chosen.items() if name in used}
