"""The lens Graph imported when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.lenses import Maker


def graph_panel(document: Document, appearance: Appearance, play: Callable[[str], object]) -> Maker:
    """What makes the panel of the lens."""
    from plotter.ui.graph.panel import GraphPanel

    return partial(GraphPanel, document, appearance, play)


def graph_area(document: Document, appearance: Appearance) -> QWidget:
    """The graph where the plot stands."""
    from plotter.ui.graph.area import GraphArea

    return GraphArea(document, appearance)


def turn_over(document: Document) -> None:
    """From the derivation to the graph, or from the graph to the derivation."""
    from plotter.ui.graph.choosing import turn_over as turn

    turn(document)


def whole_graph(document: Document) -> None:
    """Look at the whole graph."""
    from plotter.ui.graph.choosing import whole_view

    document.look(graph=whole_view(document.view.graph))


def zoom_graph(document: Document, factor: float) -> None:
    """Look closer at the middle of what is seen of the graph."""
    from plotter.ui.graph.choosing import zoomed_view

    graph = document.view.graph
    document.look(graph=zoomed_view(graph, factor, graph.center))


def show_edge(document: Document, way: tuple[int, ...]) -> None:
    """Choose a step of the derivation and show its edges in the graph."""
    document.look(selected_step=way)
    from plotter.ui.graph.choosing import show_step_in_graph

    show_step_in_graph(document)
