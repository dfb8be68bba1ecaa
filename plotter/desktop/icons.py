"""The icons of the program and of its documents, drawn from one SVG each at any size."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from plotter import resources

Drawing = Literal["app", "document"]

MENU_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The sizes that themes of icons have folders for, px."""

_WINDOW_SIZES = (16, 24, 32, 48, 64, 128)


def source(drawing: Drawing) -> str:
    """The SVG of a drawing."""
    return resources.read_text(f"icons/{drawing}.svg")


def render(drawing: Drawing, size: int) -> QImage:
    """The drawing as a picture of size × size px on a transparent ground."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(resources.path(f"icons/{drawing}.svg"))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return picture


def window_icon() -> QIcon:
    """The icon of our windows, in the sizes that title bars, switchers and docks show."""
    icon = QIcon()
    for size in _WINDOW_SIZES:
        icon.addPixmap(QPixmap.fromImage(render("app", size)))
    return icon
