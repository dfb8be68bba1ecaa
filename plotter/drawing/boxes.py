"""Rectangles as plain numbers: far quicker than Qt's where many of them are compared."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF

Box = tuple[float, float, float, float]
"""The smallest x and y, and the largest: in px left, top, right and bottom."""


def box_of(rect: QRectF) -> Box:
    """The box of a rectangle."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def rect_of(box: Box) -> QRectF:
    """The rectangle of a box."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


def around(boxes: Sequence[Box]) -> Box:
    """The box around all of them; without any, one that meets nothing."""
    if not boxes:
        return math.inf, math.inf, -math.inf, -math.inf
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def meet(one: Box, other: Box, apart: float = 0.0) -> bool:
    """Whether two boxes are nearer to each other than `apart`."""
    return (
        one[0] - apart < other[2]
        and other[0] < one[2] + apart
        and one[1] - apart < other[3]
        and other[1] < one[3] + apart
    )
