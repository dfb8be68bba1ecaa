"""The lens Graph made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance


def graph_panel(
    document: Document, appearance: Appearance, play: Callable[[str], object]
) -> QWidget:
    """The panel of the lens."""
    from plotter.ui.graph.panel import GraphPanel

    return GraphPanel(document, appearance, play)


def graph_area(document: Document, appearance: Appearance) -> QWidget:
    """The graph where the plot stands."""
    from plotter.ui.graph.area import GraphArea

    return GraphArea(document, appearance)
