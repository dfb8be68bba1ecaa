"""The lens Tangent made when it is first wanted: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.lenses import Maker
from plotter.ui.plane.side import CurveOrPlane, plane_panel


def tangent_panel(
    document: Document, appearance: Appearance, play: Callable[[str], object]
) -> Maker:
    """What makes the panel of the lens: for a curve, or for a function of two variables."""
    from plotter.ui.tangent.panel import TangentPanel

    curve = partial(TangentPanel, document, appearance, play)
    plane = partial(plane_panel, document, appearance, play)
    return partial(CurveOrPlane, document, curve, plane)
