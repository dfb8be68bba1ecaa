"""What was painted is still there after every move, as far as it is in sight."""

import random

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from plotter.plot.movable_image import MARGIN, MovableImage

SIZE = QSize(90, 60)
FAR = MARGIN // 2


def speckled(seed: int) -> QImage:
    chance = random.Random(seed)
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    for y in range(SIZE.height()):
        for x in range(SIZE.width()):
            image.setPixel(x, y, 0xFF000000 | chance.randrange(1 << 24))
    return image


def shown(picture: MovableImage) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.show(painter, QRegion(QRect(QPoint(), SIZE)))
    painter.end()
    return image


def test_what_stays_in_sight_is_moved_again_and_again() -> None:
    picture, chance = MovableImage(), random.Random(4)
    picture.resize(SIZE, 1.0)
    picture.begin()
    painter = picture.painter()
    painter.drawImage(QPoint(), speckled(1))
    painter.end()
    recentered = 0
    for turn in range(60):
        before = shown(picture)
        x, y = chance.randrange(-FAR, FAR) // 2, chance.randrange(-FAR, FAR) // 3
        image = picture.image
        picture.move(x, y)
        recentered += picture.image is not image
        stays = QRect(QPoint(x, y), SIZE).intersected(QRect(QPoint(), SIZE))
        assert shown(picture).copy(stays) == before.copy(stays.translated(-x, -y))
        # What comes into sight is painted, as its owner does.
        painter = picture.painter()
        painter.setClipRegion(QRegion(QRect(QPoint(), SIZE)) - QRegion(stays))
        painter.drawImage(QPoint(), speckled(turn + 2))
        painter.end()
    assert recentered == 1  # memory for the margin is taken once
