"""The drawings of the icons: a true tangent, and pictures that can be told apart when small."""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from plotter.desktop.icons import MENU_SIZES, Drawing, render, source, window_icon

DRAWINGS: tuple[Drawing, ...] = ("app", "document")


def numbers_of(drawing: Drawing, element: str, attribute: str) -> list[float]:
    found = re.search(rf'id="{element}"[^>]*?\b{attribute}="([^"]+)"', source(drawing))
    assert found is not None
    return [float(text) for text in re.findall(r"-?[\d.]+", found[1])]


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = np.frombuffer(bytes(plain.constBits()), np.uint8)
    return bits.reshape(image.height(), image.width(), 4)


def bezier(points: np.ndarray, t: float) -> tuple[np.ndarray, np.ndarray]:
    """The point of a cubic Bézier curve at t, and its direction there: de Casteljau."""
    row: Sequence[np.ndarray] = list(points)
    while len(row) > 2:
        row = [(1 - t) * one + t * other for one, other in pairwise(row)]
    return (1 - t) * row[0] + t * row[1], row[1] - row[0]


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_the_line_is_the_tangent_of_the_curve_at_the_ring(drawing: Drawing) -> None:
    curve = np.array(numbers_of(drawing, "curve", "d")).reshape(4, 2)
    start, end = np.array(numbers_of(drawing, "tangent", "d")).reshape(2, 2)
    ring = np.array([*numbers_of(drawing, "point", "cx"), *numbers_of(drawing, "point", "cy")])
    places = [bezier(curve, t) for t in np.linspace(0, 1, 10_001)]
    point, direction = min(places, key=lambda place: float(np.hypot(*(place[0] - ring))))
    along = (end - start) / np.hypot(*(end - start))
    across = np.array([-along[1], along[0]])
    assert np.hypot(*(point - ring)) < 0.02
    assert abs(float(across @ (ring - start))) < 0.02
    assert abs(float(across @ direction) / float(np.hypot(*direction))) < 0.002


@pytest.mark.parametrize("drawing", DRAWINGS)
@pytest.mark.parametrize("size", MENU_SIZES)
def test_every_size_shows_more_than_a_blot(drawing: Drawing, size: int) -> None:
    image = pixels(render(drawing, size))
    assert image.shape == (size, size, 4)
    assert image[0, 0, 3] == 0
    assert image[size // 2, size // 2, 3] == 255
    solid = image[image[..., 3] == 255][:, :3].astype(int)
    brightness = solid @ np.array([0.299, 0.587, 0.114])
    assert brightness.max() - brightness.min() > 120


def test_the_window_icon_has_every_size(qapp: QApplication) -> None:
    sizes = {size.width() for size in window_icon().availableSizes()}
    assert {16, 32, 48, 128} <= sizes
