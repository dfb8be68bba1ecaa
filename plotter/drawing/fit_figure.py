"""The picture of a fit: data with the model, and the loss over two parameters beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from plotter.drawing.graph import GraphPainter
from plotter.drawing.graph_figure import Placing
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.pane import Pane, inner_rect, paint_pane, paint_title
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.figure.fitting import data_marks, data_viewport, drawn_every, loss_marks, loss_viewport
from plotter.figure.graph.fit_graph import LOSS_OF_POINT, fit_graph
from plotter.figure.graph.picture import picture_of
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.model.fit import Fit, LossPlane
from plotter.model.graph_view import GraphView
from plotter.numeric.viewport import Viewport

WIDE = 1.25
"""From this ratio of width to height on, the panes stand side by side."""

VERY_WIDE = 2.4
"""From this ratio on the computation graph stands beside the panes."""

LEAST_GRAPH, GRAPH_SHARE = 200.0, 0.38
"""Height of the computation graph below the panes: px at 100 %, and as a share."""

MOST_HELD = 3
"""Of so many parameters the title says at which values they are held."""

_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


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
    title = tr("Data and model")
    every = drawn_every(study)
    if every > 1:
        title += " " + tr("(one of {0} points is drawn)").format(every)
    result = [Pane(title, view, study.names, data_marks(study, fit, frame))]
    if fit.plane is not None and not fit.problem:
        marks = loss_marks(fit, frame)
        title = _loss_title(fit, fit.plane)
        result.append(Pane(title, loss_viewport(fit.plane), fit.plane.names, marks))
    return result


def _loss_title(fit: Fit, plane: LossPlane) -> str:
    """Over which parameters, with which values of the others, from how many points."""
    title = tr("Loss over {0} and {1}").format(*map(shown_name, plane.names))
    others = [
        f"{shown_name(name)} = {format_number(value, digits=3)}"
        for name, value in zip(fit.variables, plane.held, strict=True)
        if name not in plane.names
    ]
    if 0 < len(others) <= MOST_HELD:
        title += tr(", where {0}").format(", ".join(others))
    elif others:
        title += tr(", the others as at the end")
    if fit.study is not None and plane.points < len(fit.study.points):
        title += " " + tr("(from {0} of the points)").format(plane.points)
    return title


def fit_room(whole: QRectF, scene: Scene, scale: float = 1.0) -> tuple[QRectF, QRectF | None]:
    """The room for the panes, and that for the computation graph, if there is any.

    The graph stands beside them in a wide picture, else below; in a small one it is left out.
    """
    if "data graph" not in scene.view.sections or fit_graph(scene) is None:
        return whole, None
    if whole.width() >= VERY_WIDE * whole.height():
        third = whole.width() / 3
        rest = whole.adjusted(0, 0, -third, 0)
        return rest, QRectF(rest.right(), whole.top(), third, whole.height())
    below = max(LEAST_GRAPH * scale, GRAPH_SHARE * whole.height())
    if whole.height() - below < below:
        return whole, None
    rest = whole.adjusted(0, 0, 0, -below)
    return rest, QRectF(whole.left(), rest.bottom(), whole.width(), below)


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
    scene: Scene,
    rect: QRectF,
    theme: Theme,
    *,
    scale: float = 1.0,
    panes: Sequence[Pane] | None = None,
) -> None:
    """Paint data, loss and computation graph into a rectangle, with hairlines between them.

    `panes` are those of the scene, if they are known already.
    """
    panes = fit_panes(scene) if panes is None else panes
    room, graph_room = fit_room(rect, scene, scale)
    if graph_room is not None:
        _paint_fit_graph(painter, scene, graph_room, theme, scale)
    for pane, place in zip(panes, fit_rects(room, len(panes)), strict=True):
        paint_pane(painter, pane, place, theme, scale=scale)
        painter.setPen(pen_for(theme.color("border"), scale))
        painter.drawRect(place)


def _paint_fit_graph(
    painter: QPainter, scene: Scene, rect: QRectF, theme: Theme, scale: float
) -> None:
    """The graph of the loss at one point, as large as it fits, under its title."""
    found = fit_graph(scene)
    if found is None:
        return
    inner = inner_rect(rect, scale)
    painter.save()
    painter.fillRect(rect, theme.color("surface"))
    paint_title(
        painter,
        tr("Loss at point {0}: values forward, derivatives back").format(found.point + 1),
        rect,
        theme,
        scale,
    )
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    layout = layout_for(found.study.graph, theme, LOSS_OF_POINT)
    picture = picture_of(found.study.graph, layout, found.numbers, found.moment, name=LOSS_OF_POINT)
    placing = Placing.of(layout, inner, GraphView(), theme, scale)
    painter.setTransform(placing.transform(), True)
    GraphPainter(painter, theme).paint(picture)
    painter.restore()
    painter.setPen(pen_for(theme.color("border"), scale))
    painter.drawRect(rect)
