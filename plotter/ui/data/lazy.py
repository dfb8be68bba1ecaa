"""The lens Data made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.lenses import Maker


def data_panel(document: Document, appearance: Appearance, play: Callable[[str], object]) -> Maker:
    """What makes the panel of the lens."""
    from plotter.ui.data.panel import DataPanel

    return partial(DataPanel, document, appearance, play)


def fit_area(
    document: Document,
    appearance: Appearance,
    stop: Callable[[], object],
    again: Callable[[], object],
) -> QWidget:
    """Data and loss where the plot stands; `stop` ends a fit, `again` begins it anew."""
    from plotter.ui.data.area import FitArea

    area = FitArea(document, appearance)
    area.stopped.connect(stop)
    area.again.connect(again)
    return area
