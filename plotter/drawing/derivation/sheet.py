"""Blocks one below the other, and how they are shared out between pages."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

PX_PER_INCH = 96.0
MARGIN_MM = 18.0

COLORS = "light"
"""The theme on paper: white ground, and the colours of u, v and w."""


class Block(Struct, frozen=True):
    """Something that is not divided between two pages: its height in px, and how it is painted.

    `paint` finds the origin at the block's top left corner. `begins` a page of its own.
    """

    height: float
    paint: Callable[[QPainter], None]
    begins: bool = False


class Sheet(Struct, frozen=True):
    """A title, which is not painted, and the blocks, laid out for a width in px."""

    title: str
    width: float
    blocks: tuple[Block, ...]

    @property
    def height(self) -> float:
        """The height of all blocks, px."""
        return sum(block.height for block in self.blocks)

    def pages(self, height: float) -> tuple[tuple[Block, ...], ...]:
        """The blocks on pages so many px high; at least one page, if an empty one."""
        pages: list[list[Block]] = [[]]
        left = height
        for block in self.blocks:
            if pages[-1] and (block.begins or block.height > left):
                pages.append([])
                left = height
            pages[-1].append(block)
            left -= block.height
        return tuple(map(tuple, pages))


SheetMaker = Callable[[float], Sheet]
"""Makes a sheet for a width in px: that of the paper."""


def paint_page(painter: QPainter, page: tuple[Block, ...], height: float) -> None:
    """Paint the blocks from the top; one that is higher than the page becomes smaller."""
    y = 0.0
    for block in page:
        painter.save()
        painter.translate(0, y)
        if block.height > height:
            painter.scale(height / block.height, height / block.height)
        block.paint(painter)
        painter.restore()
        y += block.height


def usual_page() -> QPageLayout:
    """The paper of the reader's country, upright, with margins."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), upright, margins, QPageLayout.Unit.Millimeter)


def room_of(page: QPageLayout) -> tuple[float, float]:
    """Width and height of a page within its margins, in px of 1/96 inch."""
    room = page.paintRect(QPageLayout.Unit.Inch)
    return room.width() * PX_PER_INCH, room.height() * PX_PER_INCH
