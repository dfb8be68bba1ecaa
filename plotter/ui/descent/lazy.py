"""The lens Descent made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance


def descent_panel(
    document: Document,
    appearance: Appearance,
    play: Callable[[str], object],
    hurried: Callable[[], bool],
) -> QWidget:
    """The panel of the lens."""
    from plotter.ui.descent.panel import DescentPanel

    return DescentPanel(document, appearance, play, hurried)
