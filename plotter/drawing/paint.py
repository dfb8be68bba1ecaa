"""The one place that draws a picture: for the window, the clipboard and every file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from plotter.drawing.areas import inset_rect, paint_band, paint_raster, paint_region
from plotter.drawing.axes import Axes
from plotter.drawing.facets import paint_facets
from plotter.drawing.labels import label_rect, label_size, paint_formula, paint_label
from plotter.drawing.markers import paint_dots, paint_handle, paint_segment
from plotter.drawing.naming import FreeSpace
from plotter.drawing.strokes import pen_for, stroke, visible_runs
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import typeset
from plotter.drawing.walk import paint_stops, paint_trail, paint_ways
from plotter.figure.angles import horizontal_unit
from plotter.figure.compose import Marks, compose
from plotter.figure.marks import (
    Band,
    CurveName,
    Dots,
    Facets,
    Handle,
    Inset,
    Label,
    Layer,
    Mark,
    Polyline,
    Raster,
    Region,
    Segment,
    Walk,
)
from plotter.figure.overlays import ALL_OVERLAYS
from plotter.figure.panes import is_stacked, panes_of
from plotter.figure.scene import Scene
from plotter.numeric.curve import FloatArray
from plotter.numeric.viewport import Viewport

Part = Literal["backdrop", "curves", "ways", "live", "stops", "over"]
"""What is painted: grid, axes and numbers; what stands still; of what moves the old steps of
walks, then lines, then the markers of walks, then points, names and grips."""

MOVING_PARTS: frozenset[Part] = frozenset({"ways", "live", "stops", "over"})
STILL_PARTS: frozenset[Part] = frozenset({"backdrop", "curves"})
ALL_PARTS = STILL_PARTS | MOVING_PARTS

LINE_MARGIN = 8.0
"""Px around the picture within which lines go on, so that their ends are out of sight."""

_LIVE = frozenset(overlay.name for overlay in ALL_OVERLAYS if overlay.live)


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
) -> None:
    """Paint the scene into a rectangle of the painter's coordinates.

    `scale` multiplies widths, sizes and texts. `marks` are those of `compose(scene)`, if they
    are known already. `grown` tells of each handle by name how far it is hovered, from 0 to 1.
    Curve names and numbers stay out of the rectangles `keep_clear`. The parts are painted in the
    order of `Part`; painting them one after another gives the same picture as all at once. Ways
    and stops that the walks `since` have shown are left out: the picture has them already.
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
    picture = _Picture(painter, Transform.onto(scene.viewport, rect), rect, theme, scale)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    taken: list[QRectF] = []
    still = [mark for name, part in marks.items() if name not in _LIVE for mark in part]
    ground = [mark for mark in still if mark.layer == Layer.GROUND]
    if "backdrop" in parts:
        taken = picture.backdrop(scene, keep_clear, ground)
    if "curves" in parts:
        picture.marks((mark for mark in still if mark.layer != Layer.GROUND), {})
        insets = (mark for part in marks.values() for mark in part if isinstance(mark, Inset))
        covered = [inset_rect(mark, rect, theme, scale)[0] for mark in insets]
        picture.names(still, [*taken, *keep_clear, *covered])
    live = [mark for name, part in marks.items() if name in _LIVE for mark in part]
    picture.moving(live, parts, grown or {}, since)
    painter.restore()


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
    picture = _Picture(painter, Transform.onto(viewport, rect), rect, theme, scale)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.moving(list(marks), ALL_PARTS, {}, ())
    painter.restore()


def walks_in(marks: Marks) -> tuple[Walk, ...]:
    """The walks among the marks, in the order in which they are painted."""
    return tuple(
        mark
        for name, part in marks.items()
        if name in _LIVE
        for mark in part
        if isinstance(mark, Walk)
    )


class _Picture:
    """A painter with the transform, the look and the scale of one picture."""

    def __init__(
        self, painter: QPainter, transform: Transform, rect: QRectF, theme: Theme, scale: float
    ) -> None:
        self.painter = painter
        self.transform = transform
        self.rect = rect
        self.theme = theme
        self.scale = scale
        margin = LINE_MARGIN * scale
        self._box = rect.adjusted(-margin, -margin, margin, margin)
        self._runs: dict[int, list[FloatArray]] = {}

    def backdrop(
        self, scene: Scene, keep_clear: Sequence[QRectF], ground: Sequence[Mark]
    ) -> list[QRectF]:
        """Surface, ground, grid, axes and numbers; returns the rectangles of the texts."""
        painter, transform, theme, scale = self.painter, self.transform, self.theme, self.scale
        painter.fillRect(self.rect, theme.color("surface"))
        self.marks(ground, {})
        axes = Axes(transform, theme, scale, scene.view.picture, horizontal_unit(scene))
        axes.paint_grid(painter)
        axes.paint_lines(painter)
        return axes.paint_texts(painter, scene.axes, keep_clear)

    def moving(
        self,
        marks: Sequence[Mark],
        parts: frozenset[Part],
        grown: Mapping[str, float],
        since: Sequence[Walk],
    ) -> None:
        """What moves, in its four parts."""
        walks = [mark for mark in marks if isinstance(mark, Walk)]
        place = (self.transform, self._box, self.theme, self.scale, since)
        if walks and "ways" in parts:
            paint_ways(self.painter, walks, *place)
        if "live" in parts:
            self.marks((mark for mark in marks if mark.layer <= Layer.PATH), grown)
        if walks and "stops" in parts:
            paint_stops(self.painter, walks, *place)
        if "over" in parts:
            self.marks((mark for mark in marks if mark.layer > Layer.PATH), grown)

    def marks(self, marks: Iterable[Mark], grown: Mapping[str, float]) -> None:
        """All marks but curve names, layer by layer; of a walk the latest steps."""
        ordered = sorted(marks, key=lambda mark: mark.layer)
        insets = (mark for mark in ordered if isinstance(mark, Inset))
        taken = [inset_rect(mark, self.rect, self.theme, self.scale)[0] for mark in insets]
        for mark in ordered:
            match mark:
                case Polyline():
                    self._polyline(mark)
                case Walk():
                    paint_trail(
                        self.painter, mark, self.transform, self._box, self.theme, self.scale
                    )
                case Segment():
                    paint_segment(
                        self.painter, mark, self.transform, self._box, self.theme, self.scale
                    )
                case Band():
                    self._band(mark)
                case Raster():
                    paint_raster(self.painter, mark, self.transform, self.theme)
                case Region():
                    paint_region(self.painter, mark, self.transform, self._box, self.theme)
                case Facets():
                    paint_facets(self.painter, mark, self.transform, self.theme)
                case Dots():
                    paint_dots(
                        self.painter, mark, self.transform, self.rect, self.theme, self.scale
                    )
                case Label():
                    look = (self.transform, self.rect, self.theme, self.scale)
                    paint_label(self.painter, mark, *look, taken)
                case Handle(name=name, hovered=hovered):
                    growth = grown.get(name, 1.0 if hovered else 0.0)
                    paint_handle(self.painter, mark, self.transform, self.theme, self.scale, growth)
                case Inset():
                    self._inset(mark)
                case CurveName():
                    pass

    def names(self, marks: Sequence[Mark], taken: Sequence[QRectF]) -> None:
        """The names of the curves, where there is room for them."""
        names = [mark for mark in marks if isinstance(mark, CurveName)]
        if not names:
            return
        space = FreeSpace(self.rect, self.scale)
        for rect in (*taken, *self._axis_lines(), *self._words(marks)):
            space.add_rect(rect)
        for owner, name in enumerate(names):
            space.add_curve(owner, self._runs_of(name.points))
        for owner, name in enumerate(names):
            formula = typeset(name.latex, label_size(self.theme) * self.scale)
            place = space.place(owner, (formula.width, formula.height))
            if place is not None:
                paint_formula(self.painter, formula, place, self.theme, name.color, self.scale)
                space.add_rect(place)

    def _words(self, marks: Sequence[Mark]) -> list[QRectF]:
        """Where the labels stand that are painted with the curves."""
        theme, scale = self.theme, self.scale
        labels = (mark for mark in marks if isinstance(mark, Label))
        found = (label_rect(mark, self.transform, self.rect, theme, scale) for mark in labels)
        return [rect for rect in found if rect is not None]

    def _axis_lines(self) -> tuple[QRectF, QRectF]:
        rect, x, y = self.rect, self.transform.x(0.0), self.transform.y(0.0)
        return QRectF(x, rect.top(), 1, rect.height()), QRectF(rect.left(), y, rect.width(), 1)

    def _polyline(self, line: Polyline) -> None:
        role = line.line or line.color
        color = self.theme.mixed(line.color, line.opacity)
        pen = pen_for(color, self.theme.line_width(role) * self.scale, self.theme.dash(role))
        stroke(self.painter, self._runs_of(line.points), self._box, pen)

    def _runs_of(self, points: FloatArray) -> list[FloatArray]:
        """What is seen of a line, in pixels; computed once for the line and its name."""
        if id(points) not in self._runs:
            self._runs[id(points)] = visible_runs(self.transform.pixels(points), self._box)
        return self._runs[id(points)]

    def _band(self, band: Band) -> None:
        paint_band(self.painter, band, self.transform, self._box, self.theme, self.scale)

    def _inset(self, inset: Inset) -> None:
        """A card in its corner, and the marks on it in coordinates of its own."""
        rect, scale = inset_rect(inset, self.rect, self.theme, self.scale)
        radius = float(self.theme.token("radius.card")) * scale
        self.painter.setPen(QPen(self.theme.color(inset.color), scale))
        self.painter.setBrush(self.theme.color("surface"))
        self.painter.drawRoundedRect(rect, radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.save()
        self.painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        transform = Transform.onto(inset.viewport, rect)
        _Picture(self.painter, transform, rect, self.theme, scale).marks(inset.marks, {})
        self.painter.restore()
