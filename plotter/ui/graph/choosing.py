"""Looking at the graph and choosing from it: zoom, move, the node beside, step and node."""

from __future__ import annotations

from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import Qt

from plotter.calculus.graph_derivation import way_to
from plotter.figure.graph.layout import GraphLayout, Rect
from plotter.figure.graph.moment import links_in
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.graph_view import CLOSEST, FARTHEST, GraphView
from plotter.ui.plane.edits import move_point
from plotter.ui.scene import scene_of
from plotter.ui.tangent.edits import move_tangent

BESIDE = 120.0
"""Px of the picture beside a box that belong to its step: the edges with their labels."""

ASIDE = 2.5
"""How much farther a node beside the direction seems than one straight ahead."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""To the right and down in steps of one, by the keys that lead there."""


def zoomed_view(view: GraphView, factor: float, about: tuple[float, float]) -> GraphView:
    """Look closer, the place `about` (shares of the picture) staying where it is."""
    zoom = min(max(view.zoom * factor, FARTHEST), CLOSEST)
    by = view.zoom / zoom
    x, y = (at + (middle - at) * by for at, middle in zip(about, view.center, strict=True))
    return replace(view, zoom=zoom, center=_near(x, y))


def whole_view(view: GraphView) -> GraphView:
    """Look at the whole picture."""
    return replace(view, zoom=1.0, center=(0.5, 0.5))


def following_view(
    view: GraphView,
    layout: GraphLayout,
    box: Rect,
    scale: float,
    room: tuple[float, float],
    readable: float,
) -> GraphView:
    """The view with a box and what is beside it in sight.

    Whoever looks at the whole of a graph that is too small to be read is brought nearer; whoever
    chose a zoom keeps it. `scale` is that of the view in a `room` of so many px.
    """
    if view.zoom == 1.0 and scale < readable:
        view = replace(view, zoom=min(readable / scale, CLOSEST))
        scale = readable
    x, y = box.left + box.width / 2, box.top + box.height / 2
    away_x = abs(x - view.center[0] * layout.width) * scale + (box.width / 2 + BESIDE) * scale
    away_y = abs(y - view.center[1] * layout.height) * scale + box.height / 2 * scale
    if away_x <= room[0] / 2 and away_y <= room[1] / 2:
        return view
    return replace(view, center=_near(x / layout.width, y / layout.height))


def moved_view(view: GraphView, by: tuple[float, float]) -> GraphView:
    """Move the picture by shares of its size."""
    return replace(view, center=_near(view.center[0] - by[0], view.center[1] - by[1]))


def _near(x: float, y: float) -> tuple[float, float]:
    """The place, no farther away than half a picture."""
    return (min(max(x, -0.5), 1.5), min(max(y, -0.5), 1.5))


def beside(layout: GraphLayout, node: int, direction: tuple[int, int]) -> int:
    """The nearest node in a direction, or the same one where there is none."""
    here = layout.boxes[node]
    best, least = node, float("inf")
    for other, box in enumerate(layout.boxes):
        x = box.left + box.width / 2 - here.left - here.width / 2
        y = box.top + box.height / 2 - here.top - here.height / 2
        ahead = x * direction[0] + y * direction[1]
        aside = abs(x * direction[1]) + abs(y * direction[0])
        if ahead > 1.0 and ahead + ASIDE * aside < least:
            best, least = other, ahead + ASIDE * aside
    return best


def set_letter(document: Document, letter: str, value: float, text: str = "") -> None:
    """Give a letter another value: the point moves, or a parameter. `text` is it as typed."""
    inputs, definition = document.inputs, document.results.definition
    if definition is not None and definition.planar and letter in definition.pair:
        pairs = zip(definition.pair, inputs.plane.point, strict=True)
        x, y = (value if name == letter else old for name, old in pairs)
        move_point(document, x, y)
    elif definition is not None and letter == definition.variable:
        move_tangent(document, value, text=text)
    else:
        values = {**inputs.parameters, letter: value}
        gesture = tr("change {letter}").format(letter=letter)
        document.edit(gesture=gesture, parameters=MappingProxyType(values))


def choose_node(document: Document, node: int | None) -> None:
    """Choose a node, and with it the step of the derivation that it is."""
    graph = replace(document.view.graph, node=node)
    way = None if node is None else way_to(links_in(scene_of(document)), node)
    document.look(graph=graph, selected_step=way)


def show_step_in_graph(document: Document) -> None:
    """From the chosen step of the derivation to its edges."""
    way = document.view.selected_step
    link = None if way is None else links_in(scene_of(document)).get(way)
    graph = document.view.graph
    if link is not None:
        graph = replace(graph, node=link.node)
    document.look(lens="graph", graph=graph)


def turn_over(document: Document) -> None:
    """From the derivation to the graph, or from the graph to the derivation."""
    if document.view.lens == "graph":
        show_node_in_steps(document)
    else:
        show_step_in_graph(document)


def show_node_in_steps(document: Document) -> None:
    """From the chosen edges back to their step."""
    document.look(lens="derivative", revealed=None)
