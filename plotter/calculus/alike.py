"""Whether two expressions differ in nothing but the order of their terms and factors."""

from __future__ import annotations

from plotter.language.tree import Add, Multiply, Node, children, rebuild
from plotter.language.write import to_text


def alike_key(node: Node) -> str:
    """The same text for expressions that differ in the order of terms and factors only."""
    return to_text(_ordered(node))


def _ordered(node: Node) -> Node:
    parts = tuple(_ordered(part) for part in children(node))
    if isinstance(node, Add | Multiply):
        parts = tuple(sorted(parts, key=to_text))
    return rebuild(node, parts)
