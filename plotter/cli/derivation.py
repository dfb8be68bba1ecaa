"""A derivation as indented text: rule, general formula, parts, instance, result."""

from __future__ import annotations

from plotter.calculus.step import Part, Step
from plotter.calculus.telling import told_children
from plotter.language.tree import Node, Symbol, substitute
from plotter.language.write import to_text

INDENT = "  "
DEEPEST = 24
"""Levels of indentation; what is nested deeper stays at this one."""


def formula_text(step: Step) -> str:
    """The general formula of the step's rule, as books print it: (u v)' = u' v + u v'."""
    return f"({to_text(step.left)})' = {to_text(step.right)}".replace("*", " ")


def derivation_text(step: Step, variable: str) -> str:
    """The whole derivation, one block of lines for each step, the steps of its parts below."""
    lines: list[str] = []
    waiting: list[tuple[Step, int]] = [(step, 0)]
    while waiting:
        current, depth = waiting.pop()
        margin = INDENT * min(depth, DEEPEST)
        lines += [margin + line for line in _block(current)]
        children = [part.step for part in told_children(current) if part.step is not None]
        waiting += [(child, depth + 1) for child in reversed(children)]
    return "\n".join(lines)


def _block(step: Step) -> list[str]:
    """The rule with its formula, what its letters stand for, and what follows."""
    lines = [f"{step.name}:  {formula_text(step)}"]
    if step.parts:
        lines.append(INDENT + ",  ".join(_part(part) for part in step.parts))
    left = f"({to_text(step.before)})'"
    instance, result = to_text(_instance(step)), to_text(step.after)
    lines.append(f"{INDENT}{left} = {instance}")
    if result != instance:
        lines.append(f"{INDENT}{' ' * len(left)} = {result}")
    return lines


def _part(part: Part) -> str:
    text = f"{part.name} = {to_text(part.expression)}"
    if part.derivative is not None:
        text += f", {part.name}' = {to_text(part.derivative)}"
    return text


def _instance(step: Step) -> Node:
    """The right side of the formula with the parts put in, not tidied yet."""
    values: dict[str, Node] = {}
    for part in step.parts:
        values[part.name] = part.expression
        if part.derivative is not None:
            values[_prime(part).name] = part.derivative
    return substitute(step.right, values)


def _prime(part: Part) -> Symbol:
    return Symbol(f"{part.name}'")
