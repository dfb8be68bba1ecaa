"""The lens Descent made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.lenses import Maker


def descent_panel(
    document: Document,
    appearance: Appearance,
    play: Callable[[str], object],
    hurried: Callable[[], bool],
) -> Maker:
    """What makes the panel of the lens."""
    from plotter.ui.descent.panel import DescentPanel

    return partial(DescentPanel, document, appearance, play, hurried)


def charts_below(document: Document, appearance: Appearance) -> QWidget:
    """The charts below the plot, beside one another."""
    from plotter.ui.descent.charts import Charts

    return Charts(document, appearance, QBoxLayout.Direction.LeftToRight)
