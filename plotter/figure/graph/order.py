"""The order of the slots within each column: few lines cross.

Barycentre sweeps (Sugiyama et al. 1981) followed by exchanges of neighbours; the best order
seen is kept.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence

from plotter.figure.graph.layers import Columns

SWEEPS = 12
"""Sweeps to the right and back; more change nothing on graphs of up to a few hundred nodes."""

Links = Sequence[tuple[int, int]]


def ordered(columns: Columns) -> list[list[int]]:
    """For each column its slots from top to bottom."""
    order = [list(range(len(column))) for column in columns.slots]
    best, fewest = [list(column) for column in order], crossings(columns, order)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        _sweep(columns, order, rightward=sweep % 2 == 0)
        _exchange(columns, order)
        count = crossings(columns, order)
        if count < fewest:
            best, fewest = [list(column) for column in order], count
    return best


def crossings(columns: Columns, order: Sequence[Sequence[int]]) -> int:
    """How many pairs of lines cross between neighbouring columns."""
    total = 0
    for column, links in enumerate(columns.links):
        left, right = _ranks(order[column]), _ranks(order[column + 1])
        passed: list[int] = []
        for _, end in sorted((left[a], right[b]) for a, b in links):
            total += len(passed) - bisect_right(passed, end)
            insort(passed, end)
    return total


def _sweep(columns: Columns, order: list[list[int]], *, rightward: bool) -> None:
    """Put each slot at the mean rank of its neighbours in the column before."""
    count = len(order)
    for column in range(1, count) if rightward else range(count - 2, -1, -1):
        before = column - 1 if rightward else column + 1
        ranks = _ranks(order[before])
        found: dict[int, list[int]] = {}
        for a, b in columns.links[min(column, before)]:
            here, there = (b, a) if rightward else (a, b)
            found.setdefault(here, []).append(ranks[there])
        own = _ranks(order[column])
        mean = {
            slot: sum(found[slot]) / len(found[slot]) if slot in found else float(own[slot])
            for slot in order[column]
        }
        order[column] = [slot for _, _, slot in sorted((mean[s], own[s], s) for s in own)]


def _exchange(columns: Columns, order: list[list[int]]) -> None:
    """Exchange neighbours in a column as long as that undoes crossings."""
    for column, slots in enumerate(order):
        sides: list[dict[int, list[int]]] = []
        if column > 0:
            ranks = _ranks(order[column - 1])
            sides.append(_neighbours((b, ranks[a]) for a, b in columns.links[column - 1]))
        if column < len(order) - 1:
            ranks = _ranks(order[column + 1])
            sides.append(_neighbours((a, ranks[b]) for a, b in columns.links[column]))
        for _ in range(len(slots)):
            moved = False
            for place in range(len(slots) - 1):
                upper, lower = slots[place], slots[place + 1]
                gain = sum(
                    _crossed(side.get(upper, []), side.get(lower, []))
                    - _crossed(side.get(lower, []), side.get(upper, []))
                    for side in sides
                )
                if gain > 0:
                    slots[place], slots[place + 1] = lower, upper
                    moved = True
            if not moved:
                break


def _neighbours(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for slot, rank in pairs:
        found.setdefault(slot, []).append(rank)
    return found


def _crossed(upper: Sequence[int], lower: Sequence[int]) -> int:
    """Crossings of the lines of two slots, one above the other."""
    return sum(1 for a in upper for b in lower if a > b)


def _ranks(order: Sequence[int]) -> dict[int, int]:
    return {slot: rank for rank, slot in enumerate(order)}
