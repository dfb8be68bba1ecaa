"""The picture of a fit: data with the model, and the loss over two parameters beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.pane import Pane, paint_pane
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.figure.fitting import data_marks, data_viewport, loss_marks, loss_viewport
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.model.fit import Fit, LossPlane
from plotter.numeric.viewport import Viewport

WIDE = 1.25
"""From this ratio of width to height on, the panes stand side by side."""

MOST_HELD = 3
"""Of so many parameters the title says at which values they are held."""

_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FitFigure", text)


def shown_name(name: str) -> str:
    """The name of a parameter as plain words: w₂ for w_2."""
    letter, mark, index = name.partition("_")
    return letter + index.translate(_LOW) if mark and index.isdigit() else name


def fit_panes(scene: Scene, frozen: Viewport | None = None) -> list[Pane]:
    """What is shown of the fit; the loss only where there are two parameters.

    `frozen` holds the view of the data still while a point is dragged.
    """
    study, fit, frame = scene.inputs.fit, scene.results.fit, scene.view.fit_frame
    view = frozen or data_viewport(study)
    result = [Pane(_tr("Data and model"), view, study.names, data_marks(study, fit, frame))]
    if fit.plane is not None and not fit.problem:
        marks = loss_marks(fit, frame)
        title = _loss_title(fit, fit.plane)
        result.append(Pane(title, loss_viewport(fit.plane), fit.plane.names, marks))
    return result


def _loss_title(fit: Fit, plane: LossPlane) -> str:
    """Over which parameters, with which values of the others, from how many points."""
    title = _tr("Loss over {0} and {1}").format(*map(shown_name, plane.names))
    others = [
        f"{shown_name(name)} = {format_number(value, digits=3)}"
        for name, value in zip(fit.variables, plane.held, strict=True)
        if name not in plane.names
    ]
    if 0 < len(others) <= MOST_HELD:
        title += _tr(", where {0}").format(", ".join(others))
    elif others:
        title += _tr(", the others as at the end")
    if fit.study is not None and plane.points < len(fit.study.points):
        title += " " + _tr("(from {0} of the points)").format(plane.points)
    return title


def fit_rects(whole: QRectF, count: int) -> list[QRectF]:
    """Side by side where that is wide enough, else one above the other."""
    if count == 1:
        return [whole]
    left, top, width, height = whole.left(), whole.top(), whole.width(), whole.height()
    if width >= WIDE * height:
        half = width / 2
        return [QRectF(left, top, half, height), QRectF(left + half, top, width - half, height)]
    half = height / 2
    return [QRectF(left, top, width, half), QRectF(left, top + half, width, height - half)]


def paint_fit(
    painter: QPainter,
    panes: Sequence[Pane],
    rect: QRectF,
    theme: Theme,
    *,
    scale: float = 1.0,
) -> None:
    """Paint the panes into a rectangle, with a hairline between them."""
    for pane, place in zip(panes, fit_rects(rect, len(panes)), strict=True):
        paint_pane(painter, pane, place, theme, scale=scale)
        painter.setPen(pen_for(theme.color("border"), scale))
        painter.drawRect(place)
