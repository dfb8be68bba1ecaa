"""The lens Tangent made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance


def tangent_panel(
    document: Document, appearance: Appearance, play: Callable[[str], object]
) -> QWidget:
    """The panel of the lens."""
    from plotter.ui.tangent.panel import TangentPanel

    return TangentPanel(document, appearance, play)
