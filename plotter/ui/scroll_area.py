"""A scroll area that costs less than Qt's own."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Qt's scroll area, with a viewport that Python has made.

    To find out what kind of widget Qt's own viewport is, PySide would set up all classes of
    widgets there are: half a MB, and 15 ms of the window's thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget())
