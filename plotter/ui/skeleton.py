"""The places of the window's parts, before the parts are there: nothing moves when they come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from plotter.ui.appearance import Appearance
from plotter.ui.first_picture import FirstPicture

MOST_OF_WINDOW = 0.45
"""The share of the window's width that the side panel takes at most."""
NARROWEST_MOST = 320
"""Px that the panel may take even of a very narrow window."""


def side_widths(window_width: int, appearance: Appearance) -> tuple[int, int]:
    """The least and the greatest width of the side panel: the plot has more than half of a
    narrow or enlarged window."""
    most = round(window_width * MOST_OF_WINDOW)
    least = min(appearance.px("size.panel-min"), most)
    return least, min(appearance.px("size.panel-max"), max(most, NARROWEST_MOST))


class Skeleton(QWidget):
    """Formula on top, lens and plot side by side, timeline at the bottom: all places empty but
    the plot's, which shows the first picture."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("window")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._parts: list[QWidget] = []  # Python would delete what only Qt knows to have a parent
        self._places = {
            "top": _place("topBar", appearance.px("size.top-bar")),
            "formula_bar": _place("formulaBar", appearance.px("size.formula-bar")),
            "timeline": _place("timeline", appearance.px("size.timeline")),
        }
        self.picture = FirstPicture()
        side = _place("panel")
        side.setMinimumWidth(appearance.px("size.panel-min"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(side)
        self.split.addWidget(self.picture)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([appearance.px("size.panel"), 966])
        self.column.addWidget(self._places["top"])
        self.column.addWidget(self._places["formula_bar"])
        self.column.addWidget(self.split, 1)
        self.column.addWidget(self._places["timeline"])

    @property
    def panel(self) -> QWidget:
        """What stands in the place of the panel now."""
        panel = self.split.widget(0)
        assert panel is not None, "the split has lost its panel"
        return panel

    def put(self, name: str, part: QWidget) -> None:
        """Put a part into its place: "top", "formula_bar" or "timeline"."""
        self._parts.append(part)
        place = self._places.pop(name)
        self.column.replaceWidget(place, part)
        place.hide()
        place.deleteLater()

    def put_beside(self, index: int, part: QWidget) -> None:
        """Put the panel, 0, or the plot, 1, into its place."""
        self._parts.append(part)
        sizes = self.split.sizes()
        hidden = index == 0 and self.panel.isHidden()
        place = self.split.replaceWidget(index, part)
        if place is not None:
            place.deleteLater()
        part.setHidden(hidden)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes(sizes)


def _place(name: str, height: int = 0) -> QFrame:
    """An empty place that looks like the part that is to come."""
    place = QFrame()
    place.setObjectName(name)
    if height:
        place.setFixedHeight(height)
    return place
