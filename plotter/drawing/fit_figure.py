"""The picture of a fit: data with the model, and the loss over two parameters beside it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from plotter.drawing.graph import GraphPainter
from plotter.drawing.graph_figure import Placing
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.pane import Pane, below_title, paint_pane, paint_title
from plotter.drawing.strokes import pen_for
from plotter.drawing.theme import Theme
from plotter.figure.fit_plane import goes_along, shown_plane
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

GRAPH_FOR_LOSS = "data graph for loss"
"""Among the sections of the view: in a small picture the graph is seen, and not the loss."""

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
    found = fit_graph(scene) if "data graph" in scene.view.sections else None
    chosen = None if found is None else found.point
    result = [Pane(title, view, study.names, data_marks(study, fit, frame, chosen))]
    plane = None if fit.problem else shown_plane(scene)
    if plane is not None:
        title = _loss_title(fit, plane)
        marks = loss_marks(fit, plane, frame)
        result.append(Pane(title, loss_viewport(plane), plane.names, marks))
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
    elif others and goes_along(fit):
        title += tr(", the others as at this step")
    elif others:
        title += tr(", the others as at the end")
    if fit.study is not None and plane.points < len(fit.study.points):
        title += " " + tr("(from {0} of the points)").format(plane.points)
    return title


class FitPlaces(Struct, frozen=True):
    """Where the panes stand, the data first, and the computation graph, if there is room for it.

    `crowded` says that there is none beside the others: then it can take the place of the loss.
    """

    panes: tuple[QRectF, ...]
    graph: QRectF | None = None
    crowded: bool = False


def fit_places(whole: QRectF, scene: Scene, count: int, scale: float = 1.0) -> FitPlaces:
    """The places for so many panes and the graph.

    The graph stands beside them in a wide picture, else below.
    """
    if "data graph" not in scene.view.sections or fit_graph(scene) is None:
        return FitPlaces(tuple(fit_rects(whole, count)))
    if whole.width() >= VERY_WIDE * whole.height():
        third = whole.width() / 3
        rest = whole.adjusted(0, 0, -third, 0)
        graph = QRectF(rest.right(), whole.top(), third, whole.height())
        return FitPlaces(tuple(fit_rects(rest, count)), graph)
    below = max(LEAST_GRAPH * scale, GRAPH_SHARE * whole.height())
    if whole.height() - below >= below:
        rest = whole.adjusted(0, 0, 0, -below)
        graph = QRectF(whole.left(), rest.bottom(), whole.width(), below)
        return FitPlaces(tuple(fit_rects(rest, count)), graph)
    if count > 1 and GRAPH_FOR_LOSS not in scene.view.sections:
        return FitPlaces(tuple(fit_rects(whole, count)), crowded=True)
    data, graph = fit_rects(whole, 2)
    return FitPlaces((data,), graph, crowded=count > 1)


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
    switched: bool = False,
) -> None:
    """Paint data, loss and computation graph into a rectangle, with hairlines between them.

    `panes` are those of the scene, if they are known already. `switched` says that buttons stand
    in the place of the second title where there is no room for three.
    """
    panes = fit_panes(scene) if panes is None else panes
    places = fit_places(rect, scene, len(panes), scale)
    untitled = switched and places.crowded
    if places.graph is not None:
        _paint_fit_graph(painter, scene, places.graph, theme, scale, titled=not untitled)
        _part(painter, places.graph, rect, theme, scale)
    if untitled:
        panes = [*panes[:1], *(replace(pane, title="") for pane in panes[1:])]
    for pane, place in zip(panes, places.panes, strict=False):
        paint_pane(painter, pane, place, theme, scale=scale)
        _part(painter, place, rect, theme, scale)


def _paint_fit_graph(
    painter: QPainter, scene: Scene, rect: QRectF, theme: Theme, scale: float, *, titled: bool
) -> None:
    """The graph of the loss at one point, as large as it fits, under its title."""
    found = fit_graph(scene)
    if found is None:
        return
    inner = below_title(rect, theme, scale)
    painter.save()
    painter.fillRect(rect, theme.color("surface"))
    if titled:
        words = tr("Loss at point {0}: values forward, derivatives back").format(found.point + 1)
        paint_title(painter, words, rect, theme, scale)
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    layout = layout_for(found.study.graph, theme, LOSS_OF_POINT)
    picture = picture_of(found.study.graph, layout, found.numbers, found.moment, name=LOSS_OF_POINT)
    placing = Placing.of(layout, inner, GraphView(), theme, scale)
    painter.setTransform(placing.transform(), True)
    GraphPainter(painter, theme).paint(picture)
    painter.restore()


def _part(painter: QPainter, place: QRectF, whole: QRectF, theme: Theme, scale: float) -> None:
    """Hairlines to what is left of a place and above it; none at the edge of the picture."""
    painter.setPen(pen_for(theme.color("border"), scale))
    if place.left() > whole.left():
        painter.drawLine(place.topLeft(), place.bottomLeft())
    if place.top() > whole.top():
        painter.drawLine(place.topLeft(), place.topRight())
