"""What stands still as an image; a picture that is moved is painted only where it is new."""

from __future__ import annotations

import math

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QRegion

from plotter.drawing.dashes import Dashes
from plotter.drawing.paint import STILL_PARTS, lay_out, paint_figure, paint_patches
from plotter.drawing.picture import Still
from plotter.drawing.standing import Standing, changed_places, joined, standing
from plotter.drawing.theme import Theme
from plotter.figure.compose import Marks
from plotter.figure.panes import is_stacked
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport
from plotter.plot.movable_image import MovableImage

SAME_EXTENT = 1e-9
"""Extents that differ by no more than this part are the same: the view was moved, not zoomed."""
EXACT = 0.02
"""Device pixels by which a moved picture may be off without being out of place."""
FARTHEST = 0.5
"""The part of the width or height from which on a moved picture is painted as a whole."""
SPARE = 40_000.0
"""To paint so many px² more takes less time than to begin with another part of the picture."""
SEAM = 2
"""Device pixels of what was seen that are painted again beside what comes into sight."""


class Frame(Struct, frozen=True):
    """A scene with its marks, and how it is to be painted: `rect` in px, `ratio` device pixels
    for each. What is `resting` stands still too, see `paint_figure`.
    """

    scene: Scene
    marks: Marks
    rect: QRectF
    ratio: float
    theme: Theme
    scale: float
    keep_clear: tuple[QRectF, ...]
    resting: frozenset[int]

    @property
    def still(self) -> Still:
        """What stands still of it."""
        return lay_out(
            self.scene, self.rect, self.theme, self.scale, self.marks, self.keep_clear, self.resting
        )

    def seen_from(self, viewport: Viewport) -> Frame:
        """The same with another viewport."""
        if viewport == self.scene.viewport:
            return self
        view = replace(self.scene.view, viewport=viewport)
        return replace(self, scene=replace(self.scene, view=view))


class StillImage:
    """The image, the viewport it shows, and whether it is as good as one painted at once."""

    def __init__(self) -> None:
        self._image = MovableImage()
        self.dashes = Dashes()
        self.viewport: Viewport | None = None
        self.settled = True
        self._still: Still | None = None
        self._standing: list[Standing] = []

    @property
    def image(self) -> QImage:
        """The picture, if it was painted alone."""
        return self._image.image

    def resize(self, size: QSize, ratio: float) -> bool:
        """Take a size in device pixels; whether all is to be painted anew."""
        return self._image.resize(size, ratio)

    def show(self, painter: QPainter, region: QRegion) -> None:
        """Paint the region of it, in px, from the painter's origin."""
        self._image.show(painter, region)

    def paint(self, frame: Frame, *, alone: bool) -> None:
        """Paint the whole picture, with `alone` so that it is all of `image`."""
        self._image.begin(alone=alone)
        self.dashes.begin_whole()
        scene = frame.scene
        plain = not (scene.view.lens == "graph" or scene.in_space or is_stacked(scene))
        self._still = frame.still if plain else None
        painter = self._image.painter()
        paint_figure(
            painter,
            scene,
            frame.rect,
            frame.theme,
            scale=frame.scale,
            parts=STILL_PARTS,
            marks=frame.marks,
            keep_clear=frame.keep_clear,
            still=self._still,
            dashes=self.dashes,
            resting=frame.resting,
        )
        painter.end()
        self._standing = []
        self.viewport, self.settled = scene.viewport, True

    def move(self, frame: Frame) -> bool:
        """Move the picture to the frame's viewport; False where it must be painted as a whole.

        It is moved by whole device pixels: `viewport` then tells what is seen, which is off by
        half of one at most, and `settled` that it is to be painted once more at rest.
        """
        before, still = self.viewport, self._still
        way = None if before is None else self._way(before, frame.scene.viewport)
        if before is None or still is None or way is None:
            return False
        x, y, seen = way
        if not self._standing:
            self._standing = standing(still)
        now = frame.seen_from(seen).still
        by = QPointF(x / frame.ratio, y / frame.ratio)
        now.names = [(name, place.translated(by)) for name, place in still.names or ()]
        after = standing(now)
        self._image.move(x, y)
        self.dashes.begin_part()
        strips = self._strips(x, y, frame.ratio)
        places = changed_places(self._standing, after, by)
        rects = self._aligned(joined([*strips, *places], SPARE), frame.ratio)
        painter = self._image.painter()
        paint_patches(painter, now, rects, self.dashes)
        painter.end()
        self._still, self._standing = now, after
        self.viewport, self.settled = seen, False
        return True

    def _way(self, before: Viewport, after: Viewport) -> tuple[int, int, Viewport] | None:
        """By how many device pixels the picture moves, and what is seen then."""
        width, height = self._image.size.width(), self._image.size.height()
        if (
            abs(after.width - before.width) > SAME_EXTENT * before.width
            or abs(after.height - before.height) > SAME_EXTENT * before.height
        ):
            return None
        across = (before.x_min - after.x_min) / before.width * width
        down = (after.y_max - before.y_max) / before.height * height
        if not (abs(across) < FARTHEST * width and abs(down) < FARTHEST * height):
            return None
        x, y = round(across), round(down)
        if math.hypot(across - x, down - y) <= EXACT:
            return x, y, after
        right, up = -x * before.width / width, y * before.height / height
        seen = Viewport(
            before.x_min + right, before.x_max + right, before.y_min + up, before.y_max + up
        )
        return x, y, seen

    def _strips(self, x: int, y: int, ratio: float) -> list[QRectF]:
        """What comes into sight when the picture moves by device pixels right and down, in px."""
        size = self._image.size
        width, height = size.width() / ratio, size.height() / ratio
        across, down = (abs(x) + SEAM) / ratio, (abs(y) + SEAM) / ratio
        strips: list[QRectF] = []
        if x:
            strips.append(QRectF(0 if x > 0 else width - across, 0, across, height))
        if y:
            strips.append(QRectF(0, 0 if y > 0 else height - down, width, down))
        return strips

    def _aligned(self, rects: list[QRectF], ratio: float) -> list[QRectF]:
        """The rectangles, in px, widened to whole device pixels."""
        scaled = (QRectF(rect.topLeft() * ratio, rect.size() * ratio) for rect in rects)
        whole = (rect.toAlignedRect() for rect in scaled)
        return [QRectF(QPointF(r.topLeft()) / ratio, QSizeF(r.size()) / ratio) for r in whole]
