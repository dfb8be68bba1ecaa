"""Whether a window has room for the charts of a descent below its plot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plotter.ui.appearance import Appearance

ROOMY = (1400, 760)
"""From this size of the window on, px at 100 %, the charts stand below the plot."""


def is_roomy(widget: QWidget, appearance: Appearance) -> bool:
    """Whether the window is large enough for charts below the plot."""
    window, zoom = widget.window(), appearance.zoom
    return window.width() >= ROOMY[0] * zoom and window.height() >= ROOMY[1] * zoom
