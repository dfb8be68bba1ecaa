"""A painter with the transform, the look and the scale of one picture: it paints marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Literal

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from plotter.drawing.areas import paint_band, paint_raster, paint_region
from plotter.drawing.axes import Axes, AxisText
from plotter.drawing.boxes import box_of, meet
from plotter.drawing.dashes import Dashes
from plotter.drawing.facets import paint_facets
from plotter.drawing.insets import place_insets
from plotter.drawing.labels import label_size, paint_formula, paint_label, patch_of, place_labels
from plotter.drawing.markers import FARTHEST, HALO, paint_dots, paint_handle, paint_segment
from plotter.drawing.naming import FreeSpace
from plotter.drawing.pens import LINE_MARGIN, pen_of
from plotter.drawing.strokes import pieces_near, stroke, visible_runs
from plotter.drawing.theme import Theme
from plotter.drawing.transform import Transform
from plotter.drawing.typeset import typeset
from plotter.drawing.walk import paint_stops, paint_trail, paint_ways
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
from plotter.numeric.curve import FloatArray

Part = Literal["backdrop", "curves", "ways", "live", "stops", "over"]
"""What is painted: grid, axes and numbers; what stands still; of what moves the old steps of
walks, then lines, then the markers of walks, then points, names and grips."""

SHORT = 130
"""So many points of a line are drawn without a look at where they lie."""
Placed = tuple[CurveName, QRectF]
"""The name of a curve, and where it has found room."""


class Still(Struct):
    """What stands still in a picture, and where its texts stand.

    The places of the curves' `names` are found when they are painted first.
    """

    rect: QRectF
    theme: Theme
    scale: float
    transform: Transform
    ground: list[Mark]
    marks: list[Mark]
    axes: Axes
    texts: list[AxisText]
    keep_clear: tuple[QRectF, ...]
    names: list[Placed] | None = None


class Picture:
    """A painter with the transform, the look and the scale of one picture.

    What meets none of the rectangles `within` may be left out; `dashes` remember where the dashes
    of its lines stand.
    """

    def __init__(
        self,
        painter: QPainter,
        transform: Transform,
        rect: QRectF,
        theme: Theme,
        scale: float,
        within: Sequence[QRectF] = (),
        dashes: Dashes | None = None,
    ) -> None:
        self.painter = painter
        self.transform = transform
        self.rect = rect
        self.theme = theme
        self.scale = scale
        self._parts, self._whole = tuple(within) or (rect,), not within
        self._within = reduce(QRectF.united, self._parts)
        self._dashes = dashes
        margin = LINE_MARGIN * scale
        self._box = rect.adjusted(-margin, -margin, margin, margin)
        self._near = self._within.adjusted(-margin, -margin, margin, margin)
        self._runs: dict[int, list[FloatArray]] = {}
        self._seen: list[AxisText] | None = None

    def backdrop(self, still: Still) -> None:
        """Surface, ground, grid, axes and numbers."""
        painter = self.painter
        surface = self.theme.color("surface")
        # The parts are whole pixels: to fill them under a clip of several takes longer.
        painter.setClipping(self._whole)
        for part in self._parts:
            painter.fillRect(part, surface)
        painter.setClipping(True)
        self.marks(still.ground, {})
        still.axes.paint_grid(painter, self._parts)
        still.axes.paint_lines(painter, self._parts)
        still.axes.paint_texts(painter, self._texts(still))

    def curves(self, still: Still) -> None:
        """What stands still over the backdrop; the names of curves find their places now."""
        self.marks(still.marks, {}, still.keep_clear)
        still.axes.paint_numbers(self.painter, self._texts(still))
        if still.names is None:
            still.names = self._find_room(still)
        self.names(still.names)

    def _texts(self, still: Still) -> list[AxisText]:
        """The texts of the axes that may have to be painted."""
        if self._seen is None:
            parts = [box_of(part) for part in self._parts]
            self._seen = [
                text
                for text in still.texts
                if any(meet(text.bounds, part, text.clear) for part in parts)
            ]
        return self._seen

    def moving(
        self,
        marks: Sequence[Mark],
        parts: frozenset[Part],
        grown: Mapping[str, float],
        since: Sequence[Walk],
        cards: Sequence[QRectF] = (),
    ) -> None:
        """What moves, in its four parts; its labels stand beside the `cards`."""
        walks = [mark for mark in marks if isinstance(mark, Walk)]
        place = (self.transform, self._box, self.theme, self.scale, since)
        if walks and "ways" in parts:
            paint_ways(self.painter, walks, *place)
        if "live" in parts:
            self.marks((mark for mark in marks if mark.layer <= Layer.PATH), grown, cards)
        if walks and "stops" in parts:
            paint_stops(self.painter, walks, *place)
        if "over" in parts:
            self.marks((mark for mark in marks if mark.layer > Layer.PATH), grown, cards)

    def marks(
        self, marks: Iterable[Mark], grown: Mapping[str, float], cards: Sequence[QRectF] = ()
    ) -> None:
        """All marks but curve names, layer by layer; of a walk the latest steps.

        Labels stand beside the `cards` if they can.
        """
        ordered = sorted(marks, key=lambda mark: mark.layer)
        place = (self.transform, self.rect, self.theme, self.scale)
        insets = place_insets((mark for mark in ordered if isinstance(mark, Inset)), *place)
        labels = self._place_labels(ordered, [rect for rect, _ in insets.values()], cards)
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
                case Dots():
                    paint_dots(
                        self.painter, mark, self.transform, self._within, self.theme, self.scale
                    )
                case Label():
                    if id(mark) in labels:
                        paint_label(self.painter, mark, labels[id(mark)], self.theme, self.scale)
                case Facets():
                    paint_facets(self.painter, mark, self.transform, self.theme)
                case Handle(name=name, hovered=hovered):
                    growth = grown.get(name, 1.0 if hovered else 0.0)
                    paint_handle(self.painter, mark, self.transform, self.theme, self.scale, growth)
                case Inset():
                    self._inset(mark, *insets[id(mark)])
                case CurveName():
                    pass

    def _find_room(self, still: Still) -> list[Placed]:
        """The names of the curves that find room beside their curves, off all that is taken."""
        names = [mark for mark in still.marks if isinstance(mark, CurveName)]
        placed: list[Placed] = []
        if not names:
            return placed
        taken = (*(text.box for text in still.texts), *still.keep_clear)
        space = FreeSpace(self.rect, self.scale)
        for rect in (*taken, *self._axis_lines(), *self._words(still)):
            space.add_rect(rect)
        for owner, name in enumerate(names):
            space.add_curve(owner, self._runs_of(name.points))
        for owner, name in enumerate(names):
            formula = typeset(name.latex, label_size(self.theme) * self.scale)
            place = space.place(owner, (formula.width, formula.height))
            if place is not None:
                placed.append((name, place))
                space.add_rect(place)
        return placed

    def names(self, placed: Sequence[Placed]) -> None:
        """Paint names of curves in their places."""
        for name, place in placed:
            if self._meets(place.adjusted(-HALO, -HALO, HALO, HALO)):
                formula = typeset(name.latex, label_size(self.theme) * self.scale)
                paint_formula(self.painter, formula, place, self.theme, name.color, self.scale)

    def _words(self, still: Still) -> list[QRectF]:
        """Where the labels stand that are painted with the curves."""
        labels = (mark for mark in still.marks if isinstance(mark, Label))
        place = (self.transform, self.rect, self.theme, self.scale)
        return [rect for _, rect in place_labels(labels, *place, (), still.keep_clear)]

    def _axis_lines(self) -> tuple[QRectF, QRectF]:
        rect, x, y = self.rect, self.transform.x(0.0), self.transform.y(0.0)
        return QRectF(x, rect.top(), 1, rect.height()), QRectF(rect.left(), y, rect.width(), 1)

    def _polyline(self, line: Polyline) -> None:
        role = line.line or line.color
        pen = pen_of(self.theme, line.color, role, line.opacity, self.scale)
        runs = self._runs_of(line.points)
        if not runs:
            return
        if self._dashes is None or pen.style() != Qt.PenStyle.CustomDashLine:
            stroke(self.painter, runs, self._box, pen)
            return
        for run, along in zip(runs, self._dashes.along(role, runs, self.transform), strict=True):
            stroke(self.painter, [run], self._box, pen, along=along)

    def _runs_of(self, points: FloatArray) -> list[FloatArray]:
        """What is seen of a line, in pixels; computed once for the line and its name."""
        if id(points) not in self._runs:
            if self._whole:
                runs = visible_runs(self.transform.pixels(points), self._near)
            else:
                runs = self._beside(points)
            self._runs[id(points)] = runs
        return self._runs[id(points)]

    def _beside(self, points: FloatArray) -> list[FloatArray]:
        """What is seen of a line in the parts of the picture that are painted."""
        reach = LINE_MARGIN * self.scale
        around = [
            self.transform.data_box(part.adjusted(-reach, -reach, reach, reach))
            for part in self._parts
        ]
        runs: list[FloatArray] = []
        # Looked for where they are sampled: most of them need no pixels.
        for found in pieces_near(points, around):
            piece = self.transform.pixels(found)
            # A short piece is drawn as it is: to cut and thin it would take longer.
            short = len(piece) <= SHORT and np.abs(piece).max() < FARTHEST
            runs += [piece] if short else visible_runs(piece, self._near)
        return runs

    def _meets(self, rect: QRectF) -> bool:
        """Whether what takes the rectangle may have to be painted."""
        return any(part.intersects(rect) for part in self._parts)

    def _place_labels(
        self, marks: Sequence[Mark], taken: Sequence[QRectF], cards: Sequence[QRectF]
    ) -> dict[int, QRectF]:
        """Where the labels stand that may be seen, by the identity of their marks."""
        labels = [mark for mark in marks if isinstance(mark, Label)]
        if not labels:
            return {}
        place = (self.transform, self.rect, self.theme, self.scale)
        grips = [self._grip(mark) for mark in marks if isinstance(mark, Handle)]
        return {
            id(label): rect
            for label, rect in place_labels(labels, *place, taken, (*cards, *grips))
            if self._meets(patch_of(label, rect, self.theme, self.scale))
        }

    def _grip(self, handle: Handle) -> QRectF:
        """Where a handle is, in px."""
        size = handle.diameter * self.theme.handle_factor() * self.scale
        rect = QRectF(0.0, 0.0, size, size)
        rect.moveCenter(self.transform.point(handle.position))
        return rect

    def _band(self, band: Band) -> None:
        paint_band(self.painter, band, self.transform, self._box, self.theme, self.scale)

    def _inset(self, inset: Inset, rect: QRectF, scale: float) -> None:
        """A card in its corner, and the marks on it in coordinates of its own."""
        radius = float(self.theme.token("radius.card")) * scale
        self.painter.setPen(QPen(self.theme.color(inset.color), scale))
        self.painter.setBrush(self.theme.color("surface"))
        self.painter.drawRoundedRect(rect, radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.save()
        self.painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        transform = Transform.onto(inset.viewport, rect)
        Picture(self.painter, transform, rect, self.theme, scale).marks(inset.marks, {})
        self.painter.restore()
