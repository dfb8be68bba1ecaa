"""How high each slot stands: lines as straight as the room allows.

The heights minimize the squared differences along all links under the distances that the sizes
demand. Column by column that is isotonic regression, which the pool-adjacent-violators algorithm
solves exactly (Barlow et al., Statistical Inference under Order Restrictions, 1972).
"""

from __future__ import annotations

from collections.abc import Sequence

from plotter.figure.graph.layers import Columns, Kind

SWEEPS = 24

STRAIGHT: dict[Kind, float] = {"pass": 4.0, "label": 2.0, "node": 1.0}
"""How much a link of these slots wants to be straight; a link has the product of both."""


def heights(
    columns: Columns,
    order: Sequence[Sequence[int]],
    sizes: Sequence[Sequence[float]],
    gap: float,
) -> list[list[float]]:
    """The middle of every slot, downward from 0, by column and index in the column.

    `sizes` are the heights of the slots, `gap` what lies between two of them, all in one unit.
    """
    links = _links(columns)
    offsets = [_stacked(order[c], sizes[c], gap) for c in range(len(order))]
    middle = max(stack[slots[-1]] for stack, slots in zip(offsets, order, strict=True)) / 2
    found = [
        [at + middle - stack[slots[-1]] / 2 for at in stack]
        for stack, slots in zip(offsets, order, strict=True)
    ]
    count = len(order)
    for sweep in range(SWEEPS):
        for column in range(count) if sweep % 2 == 0 else range(count - 1, -1, -1):
            _settle(column, found, links, order[column], offsets[column])
    top = min(
        at - size / 2
        for places, height in zip(found, sizes, strict=True)
        for at, size in zip(places, height, strict=True)
    )
    return [[at - top for at in places] for places in found]


Neighbour = tuple[int, int, float]


def _links(columns: Columns) -> list[list[list[Neighbour]]]:
    """For every slot its neighbours: column, index, weight."""
    found: list[list[list[Neighbour]]] = [[[] for _ in column] for column in columns.slots]
    for column, links in enumerate(columns.links):
        for a, b in links:
            kinds = columns.slots[column][a].kind, columns.slots[column + 1][b].kind
            weight = STRAIGHT[kinds[0]] * STRAIGHT[kinds[1]]
            found[column][a].append((column + 1, b, weight))
            found[column + 1][b].append((column, a, weight))
    return found


def _stacked(order: Sequence[int], sizes: Sequence[float], gap: float) -> list[float]:
    """The middles of slots that stand as close as they may, by index."""
    found = [0.0] * len(order)
    at = 0.0
    for place, slot in enumerate(order):
        if place:
            at += (sizes[order[place - 1]] + sizes[slot]) / 2 + gap
        found[slot] = at
    return found


def _settle(
    column: int,
    found: list[list[float]],
    links: list[list[list[Neighbour]]],
    order: Sequence[int],
    offsets: Sequence[float],
) -> None:
    """Put the slots of a column where their neighbours want them, as far as there is room."""
    blocks: list[tuple[float, float, int]] = []  # (weighted sum, weight, how many)
    for slot in order:
        near = links[column][slot]
        weight = sum(part for _, _, part in near)
        if weight:
            wanted = sum(found[c][other] * part for c, other, part in near)
        else:
            weight, wanted = 1.0, found[column][slot]
        block = (wanted - offsets[slot] * weight, weight, 1)
        while blocks and blocks[-1][0] * block[1] > block[0] * blocks[-1][1]:
            last = blocks.pop()
            block = (last[0] + block[0], last[1] + block[1], last[2] + block[2])
        blocks.append(block)
    place = 0
    for total, weight, count in blocks:
        for slot in order[place : place + count]:
            found[column][slot] = total / weight + offsets[slot]
        place += count
