"""The one place that draws a picture: for the window, the clipboard and every file."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from plotter.drawing.axes import Axes
from plotter.drawing.dashes import Dashes
from plotter.drawing.insets import place_insets
from plotter.drawing.picture import Part, Picture, Still
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.figure.angles import horizontal_unit
from plotter.figure.compose import Marks, compose
from plotter.figure.marks import Inset, Layer, Mark, Polyline, Walk
from plotter.figure.overlays import ALL_OVERLAYS
from plotter.figure.panes import is_stacked, panes_of
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport

MOVING_PARTS: frozenset[Part] = frozenset({"ways", "live", "stops", "over"})
STILL_PARTS: frozenset[Part] = frozenset({"backdrop", "curves"})
ALL_PARTS = STILL_PARTS | MOVING_PARTS

LIVE = frozenset(overlay.name for overlay in ALL_OVERLAYS if overlay.live)
"""The overlays that move under the hand or while something plays."""


def paint_figure(
    painter: QPainter,
    scene: Scene,
    rect: QRectF,
    theme: Theme,
    *,
    scale: float = 1.0,
    parts: frozenset[Part] = ALL_PARTS,
    marks: Marks | None = None,
    grown: Mapping[str, float] | None = None,
    keep_clear: Sequence[QRectF] = (),
    since: Sequence[Walk] = (),
    still: Still | None = None,
    dashes: Dashes | None = None,
    resting: Container[int] = (),
) -> None:
    """Paint the scene into a rectangle of the painter's coordinates.

    `scale` multiplies widths, sizes and texts. `marks` are those of `compose(scene)`, if they
    are known already. `grown` tells of each handle by name how far it is hovered, from 0 to 1.
    Names, numbers and labels stay out of the rectangles `keep_clear`. The parts are painted in the
    order of `Part`; painting them one after another gives the same picture as all at once. Ways
    and stops that the walks `since` have shown are left out: the picture has them already.
    `still` is what `lay_out` gives, if it is known; `dashes` remember where dashes stand;
    `resting` are the keys of what stands still now although its overlay is one that moves.
    """
    theme = theme.styled(scene.inputs.styles)
    if scene.view.lens == "graph":
        # Imported now: the first picture does without.
        from plotter.drawing.graph_figure import paint_graph

        paint_graph(painter, scene, rect, theme, scale=scale)
        return
    if scene.in_space:
        # Imported now, like the graph; it paints with what stands here.
        from plotter.drawing.surface_figure import paint_surface
        from plotter.figure.surface.picture import surface_picture

        paint_surface(painter, surface_picture(scene), rect, theme, scale=scale)
        return
    if is_stacked(scene):
        for part in panes_of(scene):
            top, bottom = (rect.top() + share * rect.height() for share in (part.top, part.bottom))
            place = QRectF(rect.left(), top, rect.width(), bottom - top)
            paint_figure(painter, part.scene, place, theme, scale=scale, parts=parts)
        return
    marks = compose(scene) if marks is None else marks
    picture = Picture(
        painter, Transform.onto(scene.viewport, rect), rect, theme, scale, dashes=dashes
    )
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if parts & STILL_PARTS:
        if still is None:
            still = lay_out(scene, rect, theme, scale, marks, keep_clear, resting)
        _paint_still(picture, still, parts)
    if parts & MOVING_PARTS:
        moving = [mark for mark in moving_in(marks) if key_of(mark) not in resting]
        picture.moving(moving, parts, grown or {}, since, keep_clear)
    if "over" in parts and scene.pane == "lower":
        _paint_divide(painter, rect, theme, scale)
    painter.restore()


def _paint_divide(painter: QPainter, lower: QRectF, theme: Theme, scale: float) -> None:
    """The line between two stacked plots; it stays where it is while they are moved."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    line = QRectF(lower.left(), lower.top(), lower.width(), scale)
    painter.fillRect(line, theme.color("border-strong"))


def lay_out(
    scene: Scene,
    rect: QRectF,
    theme: Theme,
    scale: float,
    marks: Marks,
    keep_clear: Sequence[QRectF] = (),
    resting: Container[int] = (),
) -> Still:
    """What stands still in the picture of a scene, as `paint_figure` paints it."""
    theme = theme.styled(scene.inputs.styles)
    transform = Transform.onto(scene.viewport, rect)
    still = [
        mark
        for name, part in marks.items()
        for mark in part
        if name not in LIVE or key_of(mark) in resting
    ]
    axes = Axes(transform, theme, scale, scene.view.picture, horizontal_unit(scene))
    insets = (mark for part in marks.values() for mark in part if isinstance(mark, Inset))
    covered = [one for one, _ in place_insets(insets, transform, rect, theme, scale).values()]
    return Still(
        rect=rect,
        theme=theme,
        scale=scale,
        transform=transform,
        ground=[mark for mark in still if mark.layer == Layer.GROUND],
        marks=[mark for mark in still if mark.layer != Layer.GROUND],
        axes=axes,
        texts=axes.texts(scene.axes, keep_clear),
        keep_clear=(*keep_clear, *covered),
    )


def paint_patches(painter: QPainter, still: Still, rects: Sequence[QRectF], dashes: Dashes) -> None:
    """Paint the parts of what stands still that lie in rectangles, and nothing beside them.

    The rectangles are px that fall on whole device pixels.
    """
    place = (still.transform, still.rect, still.theme, still.scale)
    picture = Picture(painter, *place, rects, dashes)
    painter.save()
    ratio = painter.device().devicePixelRatioF()
    region = QRegion()
    for rect in rects:
        region += QRectF(rect.topLeft() * ratio, rect.size() * ratio).toRect()
    painter.scale(1 / ratio, 1 / ratio)
    painter.setClipRegion(region)
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_still(picture, still, STILL_PARTS)
    painter.restore()


def _paint_still(picture: Picture, still: Still, parts: frozenset[Part]) -> None:
    if "backdrop" in parts:
        picture.backdrop(still)
    if "curves" in parts:
        picture.curves(still)


def paint_marks(
    painter: QPainter,
    marks: Iterable[Mark],
    viewport: Viewport,
    rect: QRectF,
    theme: Theme,
    *,
    scale: float = 1.0,
) -> None:
    """Paint marks alone into a rectangle, without a backdrop: a chart beside the plot."""
    picture = Picture(painter, Transform.onto(viewport, rect), rect, theme, scale)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.moving(list(marks), ALL_PARTS, {}, ())
    painter.restore()


def moving_in(marks: Marks) -> Iterator[Mark]:
    """The marks of overlays that move, in the order in which they are painted."""
    return (mark for name, part in marks.items() if name in LIVE for mark in part)


def key_of(mark: Mark) -> int:
    """What a mark is known by from frame to frame: a line by its points."""
    return id(mark.points) if isinstance(mark, Polyline) else id(mark)


def walks_in(marks: Marks) -> tuple[Walk, ...]:
    """The walks among the marks, in the order in which they are painted."""
    return tuple(mark for mark in moving_in(marks) if isinstance(mark, Walk))
