"""A painter's canvas and ways to look at its pixels."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

Pixels = NDArray[np.int16]
Render = Callable[..., Pixels]


def pixels_of(image: QImage) -> Pixels:
    """Red, green and blue, an array of shape (height, width, 3)."""
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    rows = flat.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].astype(np.int16)


@pytest.fixture
def render(qapp: QGuiApplication) -> Render:
    """Calls a function with a painter and a rectangle, and returns the pixels it painted."""

    def rendered(
        paint: Callable[[QPainter, QRectF], None],
        size: tuple[int, int] = (320, 200),
        *,
        ratio: float = 1.0,
        background: str = "#ffffff",
    ) -> Pixels:
        image = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(background))
        painter = QPainter(image)
        try:
            paint(painter, QRectF(0, 0, *size))
        finally:
            painter.end()
        return pixels_of(image)

    return rendered


@pytest.fixture
def near() -> Callable[..., NDArray[np.bool_]]:
    """Which pixels have nearly this color."""

    def which(pixels: Pixels, color: QColor, tolerance: int = 24) -> NDArray[np.bool_]:
        wanted = np.array([color.red(), color.green(), color.blue()])
        return np.abs(pixels - wanted).max(axis=2) <= tolerance

    return which
