"""Pictures that are copied to the screen where something is wanted, and nowhere else."""

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion

from plotter.drawing.blit import blit

SIDE = 40


def plain(color: int) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(color)
    return image


def test_only_the_region_is_painted_and_the_clip_is_given_back(qapp) -> None:
    image = plain(0xFFFFFFFF)
    painter = QPainter(image)
    region = QRegion(0, 0, SIDE, SIDE) - QRegion(10, 10, 20, 20)
    blit(painter, (plain(0xFF0000FF), plain(0x00000000)), region)
    painter.fillRect(QRect(15, 15, 2, 2), 0xFF00FF00)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(SIDE, SIDE)
    assert (pixels[10:15, 10:30] == 0xFFFFFFFF).all()
    assert (pixels[15:17, 15:17] == 0xFF00FF00).all()
    assert (pixels[:10] == 0xFF0000FF).all()
    assert (pixels == 0xFF0000FF).sum() == SIDE * SIDE - 400


def test_a_picture_in_device_pixels_is_as_large_as_its_px(qapp) -> None:
    picture = QPixmap.fromImage(plain(0xFF0000FF))
    picture.setDevicePixelRatio(2.0)
    image = plain(0xFFFFFFFF)
    painter = QPainter(image)
    blit(painter, (picture,), QRegion(0, 0, SIDE, SIDE))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(SIDE, SIDE)
    assert (pixels == 0xFF0000FF).sum() == (SIDE // 2) ** 2
