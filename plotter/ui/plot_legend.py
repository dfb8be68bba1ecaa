"""The legend over the plot: formulas that found no room above it, where no curve is in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.legend_entry import Caption, LegendEntry

MOST_OF_WIDTH, MOST_OF_HEIGHT = 0.7, 0.25
"""The shares of the plot that one formula may take."""
MARGIN = 12
PADDING, GAP = 8, 4
"""Around the entries and between them, px."""
EDGES = 2
"""Both hairlines of the card, px."""
STEP, FINE_STEP = 16, 2
"""Px by which the arrow keys move it, and with Shift."""

SPOTS: dict[str, tuple[float, float]] = {
    "top left": (0.0, 0.0),
    "top right": (1.0, 0.0),
    "bottom left": (0.0, 1.0),
    "bottom right": (1.0, 1.0),
    "top": (0.5, 0.0),
    "bottom": (0.5, 1.0),
    "left": (0.0, 0.5),
    "right": (1.0, 0.5),
}
"""Where it may stand by itself, best first: shares of the room that it leaves."""


class PlotLegend(QFrame):
    """Entries as those above the plot; the hand or the arrow keys put it somewhere for good."""

    toggled = Signal(str)
    styling_wanted = Signal(str, QPoint)
    placed = Signal()

    def __init__(self, document: Document, appearance: Appearance, area: QWidget) -> None:
        super().__init__(area)
        self.setProperty("kind", "floating")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Legend"))
        self.setToolTip(tr("Drag it anywhere; a double click lets it find its place again"))
        self._document, self._appearance, self._area = document, appearance, area
        self._captions: tuple[Caption, ...] = ()
        self._entries: dict[str, LegendEntry] = {}
        self._grabbed: QPointF | None = None
        self._dragged = False
        self._spot = "top left"
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self._column.setSpacing(GAP)
        appearance.changed.connect(self.fit)
        self.hide()

    @property
    def entries(self) -> Sequence[LegendEntry]:
        """The entries that are shown."""
        return [self._entries[caption.curve] for caption in self._captions]

    @property
    def filled(self) -> bool:
        """Whether there is anything to show, if there is room for it."""
        return any(not entry.isHidden() for entry in self.entries)

    @property
    def dragged(self) -> bool:
        """Whether the hand moves it now."""
        return self._dragged

    def say(self, captions: tuple[Caption, ...]) -> None:
        """Show these entries; none hides it."""
        self._captions = captions
        for place, caption in enumerate(captions):
            if caption.curve not in self._entries:
                self._entries[caption.curve] = self._make(caption)
            entry = self._entries[caption.curve]
            self._column.removeWidget(entry)
            self._column.insertWidget(place, entry)
            entry.set_latex(caption.latex, caption.short)
            entry.set_shown(caption.shown)
        for curve in self._entries.keys() - {caption.curve for caption in captions}:
            self._entries[curve].hide()
        self.fit()

    def fit(self) -> None:
        """Take the room that the formulas need in an area of this size.

        What is too long for the plot too is left out, unless all entries are wanted here.
        """
        width, height = self._area.width() * MOST_OF_WIDTH, self._area.height() * MOST_OF_HEIGHT
        everything = self._document.view.picture.legend
        wide = high = 0
        for entry in self.entries:
            entry.fit(width - entry.margin() - 2 * PADDING, height)
            fits = everything or not entry.shortened
            entry.setVisible(fits)
            if fits:
                formula = entry.view.sizeHint()
                entry.setFixedHeight(formula.height() + 2)
                wide = max(wide, formula.width() + entry.margin())
                high += formula.height() + 2 + GAP
        self.setVisible(self.filled)
        self.resize(QSize(wide + 2 * PADDING + EDGES, high - GAP + 2 * PADDING + EDGES))

    def put(self, covered: Sequence[QRectF], crowded: Callable[[QRectF], float] | None) -> None:
        """Go to the chosen place, else to where least is hidden; there it stays while that lasts.

        `covered` are the rectangles of the other cards. Without `crowded` it stays where it hides
        none of them. If there is no such place neither could be read, and it is not shown,
        unless it was put there or all entries are wanted.
        """
        if not self.filled or self._dragged:
            return
        picture = self._document.view.picture
        place = picture.legend_place
        if place is None and (crowded is not None or self._hits(self._spot, covered)):
            self._choose_spot(covered, crowded or (lambda _: 0.0))
        self.move(self._rect(place or SPOTS[self._spot]).topLeft().toPoint())
        asked_for = place is not None or picture.legend
        self.setVisible(asked_for or not self._hits(self._spot, covered))

    def _hits(self, spot: str, covered: Sequence[QRectF]) -> bool:
        rect = self._rect(SPOTS[spot])
        return any(rect.intersects(card) for card in covered)

    def _choose_spot(self, covered: Sequence[QRectF], crowded: Callable[[QRectF], float]) -> None:
        air = QRectF(-MARGIN, -MARGIN, 2 * MARGIN, 2 * MARGIN)

        def cost(spot: str) -> tuple[bool, float, bool]:
            rect = self._rect(SPOTS[spot])
            around = QRectF(rect.topLeft() + air.topLeft(), rect.size() + air.size())
            return self._hits(spot, covered), crowded(around), spot != self._spot

        self._spot = min(SPOTS, key=cost)

    def _rect(self, shares: tuple[float, float]) -> QRectF:
        """Where it stands for shares of the room that it leaves."""
        room = self._room()
        x, y = room.left() + shares[0] * room.width(), room.top() + shares[1] * room.height()
        return QRectF(round(x), round(y), self.width(), self.height())

    def _room(self) -> QRectF:
        """Where its upper left corner can be."""
        width = max(self._area.width() - self.width() - 2 * MARGIN, 0)
        height = max(self._area.height() - self.height() - 2 * MARGIN, 0)
        return QRectF(MARGIN, MARGIN, width, height)

    def _make(self, caption: Caption) -> LegendEntry:
        entry = LegendEntry(self._appearance, caption.curve, caption.name, size="formula")
        entry.toggled.connect(self._toggle)
        entry.styling_wanted.connect(self._style)
        entry.installEventFilter(self)
        return entry

    def _toggle(self, curve: str) -> None:
        if not self._dragged:
            self.toggled.emit(curve)

    def _style(self, curve: str) -> None:
        entry = self._entries[curve]
        self.styling_wanted.emit(curve, entry.mapToGlobal(entry.rect().bottomLeft()))

    # The hand and the keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An entry can be dragged like the rest; a click is still its own."""
        if not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._grab(event)
            case QEvent.Type.MouseMove:
                self._drag(event)
            case QEvent.Type.MouseButtonRelease:
                return self._let_go()
            case QEvent.Type.MouseButtonDblClick:
                self._grab(event)
            case _:
                pass
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._grab(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it along."""
        self._drag(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Leave it there."""
        self._let_go()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Let it find its place again."""
        self._keep(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move it, Home lets it find its place."""
        step = FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        ways = {
            Qt.Key.Key_Left: QPoint(-step, 0), Qt.Key.Key_Right: QPoint(step, 0),
            Qt.Key.Key_Up: QPoint(0, -step), Qt.Key.Key_Down: QPoint(0, step),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in ways:
            self._keep(self._shares(self.pos() + ways[key]))
        elif key == Qt.Key.Key_Home:
            self._keep(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a ring while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = self._appearance.theme
            painter.setPen(QPen(look.color("focus"), 2))
            radius = float(look.token("radius.card")) * self._appearance.zoom
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius, radius)
            painter.end()

    def _grab(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.globalPosition() - QPointF(self.pos())

    def _drag(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        wanted = (event.globalPosition() - self._grabbed).toPoint()
        if (wanted - self.pos()).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
        if self._dragged:
            self.move(self._rect(self._shares(wanted)).topLeft().toPoint())

    def _let_go(self) -> bool:
        """Whether it was dragged: then the release is no click."""
        was, self._dragged, self._grabbed = self._dragged, False, None
        if was:
            self._keep(self._shares(self.pos()))
        return was

    def _shares(self, corner: QPoint) -> tuple[float, float]:
        """The shares of the room for a place of its upper left corner, kept inside."""
        room = self._room()
        x = (corner.x() - room.left()) / max(room.width(), 1.0)
        y = (corner.y() - room.top()) / max(room.height(), 1.0)
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _keep(self, place: tuple[float, float] | None) -> None:
        picture = self._document.view.picture
        self._document.look(picture=replace(picture, legend_place=place))
        self.placed.emit()
