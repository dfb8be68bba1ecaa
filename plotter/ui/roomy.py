"""Whether a window has room for more below its plot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plotter.ui.appearance import Appearance

ROOMY = (1400, 760)
"""From this size of the window on, px at 100 %, charts and scenes stand below the plot."""


def is_roomy(widget: QWidget, appearance: Appearance) -> bool:
    """Whether the window of the widget is large enough for that."""
    window, zoom = widget.window(), appearance.zoom
    return window.width() >= ROOMY[0] * zoom and window.height() >= ROOMY[1] * zoom
