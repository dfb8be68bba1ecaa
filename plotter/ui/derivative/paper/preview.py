"""The pages of a sheet on the screen, as they will be on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from plotter.drawing.derivation.sheet import (
    COLORS,
    PX_PER_INCH,
    Block,
    Sheet,
    paint_page,
    room_of,
    usual_page,
)
from plotter.drawing.theme import theme
from plotter.ui.appearance import Appearance

WIDTH, GAP = 360, 12
"""Of a page, and between two, px at 100 %."""


class PaperPreview(QWidget):
    """Every page, one below the other."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._pages: tuple[tuple[Block, ...], ...] = ()
        self._page = usual_page()
        appearance.changed.connect(self._resize)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, laid out for the width of the usual page."""
        self._pages = sheet.pages(room_of(self._page)[1])
        words = self.tr("Preview, {0} pages").format(self.count)
        self.setAccessibleName(words)
        self._resize()

    def sizeHint(self) -> QSize:
        """All pages."""
        width, height = self._page_size()
        gap = GAP * self._appearance.zoom
        return QSize(round(width), round(self.count * (height + gap) - gap))

    def paintEvent(self, event: QPaintEvent) -> None:
        """White sheets with a hairline around, the blocks within the margins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._page_size()
        full = self._page.fullRect(self._page.Unit.Inch)
        room = self._page.paintRect(self._page.Unit.Inch)
        scale = width / (full.width() * PX_PER_INCH)
        for index, page in enumerate(self._pages):
            top = index * (height + GAP * self._appearance.zoom)
            paper = QRectF(0.5, top + 0.5, width - 1, height - 1)
            if not paper.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(paper, theme(COLORS).color("surface"))
            painter.setPen(self._appearance.theme.color("border-strong"))
            painter.drawRect(paper)
            painter.save()
            painter.translate(0, top)
            painter.scale(scale, scale)
            painter.translate(room.x() * PX_PER_INCH, room.y() * PX_PER_INCH)
            paint_page(painter, page, room.height() * PX_PER_INCH)
            painter.restore()
        painter.end()

    def _page_size(self) -> tuple[float, float]:
        full = self._page.fullRect()
        width = WIDTH * self._appearance.zoom
        return width, width * full.height() / full.width()

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
