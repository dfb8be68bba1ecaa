"""Our icons, drawn from resources/look/icons in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from plotter import resources

ICON_SIZE = 20
"""The grid the icons are drawn on, px at 100 % zoom."""


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.read_text(f"look/icons/{name}.svg")


def pixmap(name: str, color: QColor, size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of size × size logical pixels at a device pixel ratio."""
    return _pixmap(name, color.name(), size, ratio)


@lru_cache(maxsize=256)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def icon(name: str, color: str, disabled: str, size: int, ratios: tuple[int, ...]) -> QIcon:
    """The icon in one colour (#rrggbb), and in another while it is disabled; `size` in px.

    It is drawn for screens of these device pixel ratios.
    """
    result = QIcon()
    for ratio in ratios:
        result.addPixmap(pixmap(name, QColor(color), size, ratio), QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, QColor(disabled), size, ratio), QIcon.Mode.Disabled)
    return result


def icon_size(zoom: float) -> QSize:
    """The size of an icon at a zoom of the interface."""
    return QSize(round(ICON_SIZE * zoom), round(ICON_SIZE * zoom))
