"""How large the derivatives are in each layer: whether they vanish or explode on the way back."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from plotter.calculus.graph import Graph
from plotter.calculus.graph_run import Pass

Trend = Literal["steady", "vanishes", "explodes"]

SMALL, LARGE = 1e-2, 1e2
"""From these ratios between first layer and result on, derivatives vanish or explode."""


class LayerSize(Struct, frozen=True):
    """The largest derivative of the result by a node of one layer; 0 is the leftmost layer."""

    layer: int
    node: int
    size: float


def layer_sizes(
    graph: Graph, numbers: Pass, layers: tuple[int, ...], letter: str
) -> tuple[LayerSize, ...]:
    """From left to right, over the nodes that depend on a letter: what flows back to it.

    Layers without a derivative are left out.
    """
    moving: set[int] = set()
    found: dict[int, LayerSize] = {}
    for node in reversed(graph.nodes):
        derivative = numbers.derivatives[node.index]
        own = node.kind == "input" and node.operation == letter
        if not own and moving.isdisjoint(node.inputs):
            continue
        moving.add(node.index)
        if derivative is None:
            continue
        layer, size = layers[node.index], abs(derivative)
        if layer not in found or size > found[layer].size:
            found[layer] = LayerSize(layer, node.index, size)
    return tuple(found[layer] for layer in sorted(found))


def trend(sizes: tuple[LayerSize, ...]) -> tuple[Trend, float]:
    """What becomes of the derivative from the result to the first layer, and by which factor."""
    if len(sizes) < 2 or sizes[-1].size == 0:
        return "steady", 1.0
    factor = sizes[0].size / sizes[-1].size
    if factor < SMALL:
        return "vanishes", factor
    return ("explodes", factor) if factor > LARGE else ("steady", factor)
