"""The lines of the first picture have the pixels of all other pictures."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from plotter.drawing.pens import pen_for
from plotter.drawing.plain_strokes import stroke_branches
from plotter.drawing.strokes import stroke, visible_runs
from plotter.drawing.transform import Transform
from plotter.figure.overlays.curve import joined
from plotter.language.parse import read
from plotter.model.state import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

RECT = QRectF(0, 0, 411, 263)
BOX = RECT.adjusted(-8, -8, 8, 8)


def blank() -> QImage:
    image = QImage(RECT.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("view", [FIRST_VIEWPORT, Viewport(-10, 10, -2, 3)])
@pytest.mark.parametrize("dash", [(), (4.0, 2.5)])
@pytest.mark.parametrize(
    "text", [FIRST_FUNCTION, "3x - 1", "x^3 - x", "1/x", "tan x", "sin(1/x)", "sqrt(1-x^2)"]
)
def test_a_curve_has_the_same_pixels(
    qapp: QApplication, text: str, dash: tuple[float, ...], view: Viewport
) -> None:
    definition = read(text)
    branches = sample(definition.body, view, (411, 263), certified=False).branches
    transform, pen = Transform.onto(view, RECT), pen_for(QColor("blue"), 2.2, dash)
    expected, plain = blank(), blank()
    with QPainter(expected) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke(painter, visible_runs(transform.pixels(joined(branches)), BOX), BOX, pen)
    with QPainter(plain) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lists = [[(float(x), float(y)) for x, y in branch] for branch in branches]
        stroke_branches(painter, lists, transform, BOX, pen)
    assert np.count_nonzero(np.frombuffer(plain.constBits(), np.uint8) != 255) > 0
    assert plain == expected
