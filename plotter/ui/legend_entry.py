"""One entry of the legend in the formula bar: a line sample and a formula."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from plotter.drawing.pens import sample_pen
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView

SAMPLE = 36
"""Width of a line sample with its gap, px at 100 %."""

MARK = 28
"""Width of a mark behind the formula with its gap, px at 100 %."""


class Caption(Struct, frozen=True):
    """What an entry says of a curve, in full and in short, and whether the curve is shown."""

    curve: str
    name: str
    latex: str
    short: str
    shown: bool


class LegendEntry(QWidget):
    """A line sample and a formula; a click shows or hides the curve.

    `styling_wanted` asks to change how the curve is drawn: at a right click, or the menu key.
    """

    toggled = Signal(str)
    styling_wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, curve: str, name: str, *, size: str = "formula-large"
    ) -> None:
        super().__init__()
        self._appearance, self._curve, self._shown = appearance, curve, True
        self._name = name
        self.view = FormulaView(appearance, size=size, color=curve)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._long, self._short = "", ""
        self._mark: QWidget | None = None
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.view)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_shown(True)
        appearance.changed.connect(self._resize)
        self._resize()

    def add_mark(self, mark: QWidget) -> None:
        """Put a mark behind the formula."""
        self._mark = mark
        self._line.setSpacing(8)
        self._line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_latex(self, long: str, short: str) -> None:
        """What it shows where there is room, and where there is not."""
        self._long, self._short = long, short
        self.view.set_latex(long)

    @property
    def caption(self) -> Caption:
        """What it says where there is room."""
        return Caption(self._curve, self._name, self._long, self._short, self._shown)

    @property
    def shortened(self) -> bool:
        """Whether there was room for the name of the curve alone."""
        return self.view.latex != self._long

    def margin(self) -> int:
        """The width of the line sample and its gap, px."""
        mark = 0.0 if self._mark is None else MARK * self._appearance.zoom
        return round(SAMPLE * self._appearance.zoom + mark)

    def wanted_width(self) -> int:
        """The width at which the whole formula has its full size."""
        self.view.set_latex(self._long)
        return self.view.natural_width()

    def fit(self, width: float, height: float) -> None:
        """Take this much room for the formula: smaller if need be, by its name alone at worst."""
        self.view.set_latex(self._long)
        self.view.shrink_to(width, height)
        size = self.view.sizeHint()
        if size.width() > width + 3 or size.height() > height + 3:
            self.view.set_latex(self._short)
            self.view.shrink_to(width, height)

    def _resize(self) -> None:
        self._line.setContentsMargins(round(SAMPLE * self._appearance.zoom), 0, 0, 0)
        self.update()

    def set_shown(self, shown: bool) -> None:
        """Draw it as a curve that is shown or hidden."""
        self._shown = shown
        words = self.tr("Hide {0}") if shown else self.tr("Show {0}")
        styling = self.tr("right-click for color, width and line")
        self.setToolTip(f"{words.format(self._name)}; {styling}")
        self.setAccessibleName(words.format(self._name))
        self.view.set_dimmed(not shown)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as it is drawn in the plot."""
        look, zoom = self._appearance.panel_theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = sample_pen(look, self._curve, zoom, 26 * zoom)
        if not self._shown:
            pen.setColor(look.color("dimmed"))
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(round(2 * zoom), round(middle), round(28 * zoom), round(middle))
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(-1, 4, 1, -4), 4, 4)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show or hide the curve."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(self._curve)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for another style."""
        self.styling_wanted.emit(self._curve)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter do what a click does."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggled.emit(self._curve)
        else:
            super().keyPressEvent(event)
