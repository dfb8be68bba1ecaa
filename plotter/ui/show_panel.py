"""What the plot shows, to choose from: overlays by group, grid, axes, and the numbers on them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plotter.figure.overlays import Overlay, overlays_of
from plotter.figure.scene import Scene
from plotter.language.words import mark, tr
from plotter.model.document import Document
from plotter.model.picture import TickUnit
from plotter.ui.appearance import Appearance
from plotter.ui.check_box import CheckBox
from plotter.ui.lenses import lens_words
from plotter.ui.scene import LENSES_OF
from plotter.ui.tangent.edits import toggle_shown
from plotter.ui.widgets import label, when_triggered

COLUMNS = (("curves", "points"), ("lines", "areas"), ("grid", "numbers"))
"""The groups from left to right and from above."""
TITLES = {
    "curves": mark("Curves"),
    "lines": mark("Lines"),
    "points": mark("Points"),
    "areas": mark("Areas"),
    "grid": mark("Grid"),
    "numbers": mark("Numbers on the horizontal axis"),
}
PICTURE = {
    "grid": mark("Grid"),
    "minor_grid": mark("Minor grid"),
    "axes": mark("Axes and numbers"),
    "legend": mark("Legend in the plot"),
    "hover": mark("Read-out at the pointer"),
    "crosshair": mark("Crosshair"),
}
"""Fields of Picture that are on or off, with their words."""
TICKS: dict[TickUnit, str] = {
    "automatic": mark("Automatic"),
    "decimal": mark("Decimal"),
    "pi": mark("Multiples of π"),
}
EDGE = 12
"""Px between the panel and the edge of the screen or of the window."""


class _Group(QWidget):
    """A heading and its boxes; it hides with the last of them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.boxes: list[CheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, kind="strong"))
        self._column.addSpacing(4)

    def add(self, box: CheckBox) -> None:
        """One more box."""
        self.boxes.append(box)
        self._column.addWidget(box)

    def keep(self, wanted: str) -> None:
        """Show only the boxes whose words hold what is wanted."""
        for box in self.boxes:
            box.setVisible(wanted in box.text().casefold())
        self.setVisible(any(not box.isHidden() for box in self.boxes))


class ShowPanel(QFrame):
    """Overlays belong to the inputs and are undone; grid and axes are a way to look."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "floating")
        self.setAccessibleName(tr("What is shown"))
        self._document, self._appearance = document, appearance
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search what can be shown"))
        self.search.textChanged.connect(self._filter)
        self.boxes: dict[str, CheckBox] = {}
        self._groups = {name: _Group(tr(title)) for name, title in TITLES.items()}
        self._fill()
        self._nothing = label(tr("Nothing of that name"), kind="muted")
        self._nothing.hide()
        self._content = content = QWidget()
        content.setObjectName("content")
        self._line = QHBoxLayout(content)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(20)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(4)
            for name in groups:
                column.addWidget(self._groups[name])
            column.addStretch(1)
            self._line.addLayout(column)
        self._line.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 8)
        whole.setSpacing(8)
        for widget in (self.search, self._nothing, self._scroll):
            whole.addWidget(widget)
        document.inputs_changed.connect(self.refresh)
        document.view_changed.connect(self.refresh)
        self.refresh()

    def open_beside(self, button: QWidget) -> None:
        """Stand left of the button that opens it, as large as the screen allows."""
        wanted = self._content.sizeHint()
        screen = self.screen().availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        around = self.search.sizeHint().height() + 40
        width = min(wanted.width() + 24 + bar, screen.width())
        height = min(wanted.height() + around, screen.height())
        self.resize(width, height)
        corner = button.mapToGlobal(QPoint(-EDGE, 0))
        place = QRect(corner.x() - width, corner.y(), width, height)
        place.moveBottom(min(place.bottom(), screen.bottom()))
        self.move(max(place.left(), screen.left()), max(place.top(), screen.top()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Check what is shown now."""
        document = self._document
        shown = Scene(document.inputs, document.view, document.results).shown
        picture = document.view.picture
        for name, box in self.boxes.items():
            box.setChecked(getattr(picture, name) if name in PICTURE else name in shown)
        self.boxes["minor_grid"].setEnabled(picture.grid)
        for unit, box in self._ticks.items():
            box.setChecked(picture.ticks == unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go from the field to the boxes and between them."""
        ways = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if Qt.Key(event.key()) in ways:
            self.focusNextPrevChild(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        document = self._document
        planar = Scene(document.inputs, document.view, document.results).planar
        for overlay in overlays_of(planar):
            self._add(overlay.group, overlay.name, tr(overlay.label), self._toggle)
            self._tell_lens(overlay)
        for name, words in PICTURE.items():
            self._add("grid", name, tr(words), self._turn)
        self._ticks = {unit: CheckBox(tr(words), one_of=True) for unit, words in TICKS.items()}
        exclusive = QButtonGroup(self)
        for unit, box in self._ticks.items():
            exclusive.addButton(box)
            box.clicked.connect(when_triggered(self._choose_ticks, unit))
            self._groups["numbers"].add(box)

    def _add(self, group: str, name: str, words: str, act: Callable[[str], None]) -> None:
        box = self.boxes[name] = CheckBox(words)
        box.clicked.connect(when_triggered(act, name))
        self._groups[group].add(box)

    def _tell_lens(self, overlay: Overlay) -> None:
        """What this lens does not show is written lighter, and says where it is seen."""
        lenses = LENSES_OF.get(overlay.name)
        if lenses is not None and self._document.view.lens not in lenses:
            box = self.boxes[overlay.name]
            box.set_muted(True)
            names = ", ".join(sorted(lens_words(lens) for lens in lenses))
            box.setToolTip(tr("Seen in: {lenses}", lenses=names))

    def _toggle(self, name: str) -> None:
        toggle_shown(self._document, name)

    def _turn(self, name: str) -> None:
        picture = self._document.view.picture
        self._document.look(picture=replace(picture, **{name: not getattr(picture, name)}))

    def _choose_ticks(self, unit: TickUnit) -> None:
        self._document.look(picture=replace(self._document.view.picture, ticks=unit))

    def _filter(self, text: str) -> None:
        """Leave what has these letters in its words."""
        wanted = text.strip().casefold()
        for group in self._groups.values():
            group.keep(wanted)
        self._nothing.setVisible(all(group.isHidden() for group in self._groups.values()))
