"""What is painted on the screen, kept ready: marks by overlay, and all that stands still as an
image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from plotter.drawing.blit import blit
from plotter.drawing.paint import MOVING_PARTS, STILL_PARTS, Part, paint_figure, walks_in
from plotter.drawing.theme import Theme, theme
from plotter.figure.angles import horizontal_unit
from plotter.figure.compose import Marks, compose
from plotter.figure.crosshair import crosshair_marks
from plotter.figure.marks import Handle, Walk
from plotter.figure.overlays import ALL_OVERLAYS
from plotter.figure.scene import Scene
from plotter.plot.walked import Walked

_OVER: frozenset[Part] = frozenset({"curves"})
_STILL_NAMES = tuple(overlay.name for overlay in ALL_OVERLAYS if not overlay.live)


class Layers:
    """The picture of a scene in two layers, of which only what changed is painted anew.

    The lower one (grid, curves, names) is an image in device pixels; the upper one (tangent,
    descent, grips) is painted over it in every frame.
    """

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._theme = theme("light")
        self._zoom = 1.0
        self._marks: Marks = {}
        self._keep_clear: tuple[QRectF, ...] = ()
        self._still = QImage()
        self._stale = True
        self._walked = Walked()

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    @property
    def theme(self) -> Theme:
        """The look it is shown in."""
        return self._theme

    @property
    def zoom(self) -> float:
        """By how much lines and texts are larger than at 100 %."""
        return self._zoom

    @property
    def marks(self) -> Marks:
        """The marks of every shown overlay."""
        return self._marks

    @property
    def handles(self) -> tuple[Handle, ...]:
        """The grips, the uppermost last."""
        marks = (mark for part in self._marks.values() for mark in part)
        return tuple(mark for mark in marks if isinstance(mark, Handle))

    def set_scene(self, scene: Scene, changed: frozenset[str]) -> None:
        """Show another scene; `changed` names the fields in which it differs."""
        before, marks = self._scene, self._marks
        self._scene = scene
        self._marks = compose(scene) if before is None else compose(scene, marks, changed)
        same = (
            before is not None
            and before.viewport == scene.viewport
            and before.axes == scene.axes
            and before.view.picture == scene.view.picture
            and before.inputs.styles == scene.inputs.styles
            and horizontal_unit(before) == horizontal_unit(scene)
            and all(marks.get(name) is self._marks.get(name) for name in _STILL_NAMES)
        )
        self._stale = self._stale or not same

    def set_theme(self, look: Theme, zoom: float) -> None:
        """Show it in another look, or larger."""
        if look is not self._theme or zoom != self._zoom:
            self._theme, self._zoom = look, zoom
            self._stale = True

    def keep_clear(self, rects: Sequence[QRectF]) -> None:
        """Keep the names of the curves out of these rectangles, which something covers."""
        if tuple(rects) != self._keep_clear:
            self._keep_clear = tuple(rects)
            self._stale = True

    def paint(
        self,
        painter: QPainter,
        size: QSize,
        grown: Mapping[str, float] | None = None,
        region: QRegion | None = None,
    ) -> None:
        """Paint the picture from the painter's origin; `grown` as in `paint_figure`.

        Only the `region`, in px from there, is wanted: all of it if None.
        """
        scene = self._scene
        if scene is None or size.isEmpty():
            return
        rect = QRectF(0, 0, size.width(), size.height())
        still = self._still_image(scene, rect, painter.device().devicePixelRatioF())

        def paint(painter: QPainter, parts: frozenset[Part], since: Sequence[Walk] = ()) -> None:
            paint_figure(
                painter,
                scene,
                rect,
                self._theme,
                scale=self._zoom,
                parts=parts,
                marks=self._marks,
                grown=grown,
                since=since,
            )

        region = QRegion(rect.toRect()) if region is None else region
        walks = walks_in(self._marks)
        if not any(walk.at > 1 for walk in walks):
            blit(painter, (still,), region)
            paint(painter, MOVING_PARTS)
            return
        self._walked.show(walks, still, paint)
        blit(painter, (self._walked.ground,), region)
        paint(painter, frozenset({"live"}))
        blit(painter, (self._walked.stops,), region)
        paint(painter, frozenset({"over"}))

    def paint_crosshair(self, painter: QPainter, size: QSize, x: float) -> None:
        """Paint what is read off at x over the picture, if that was asked for."""
        scene = self._scene
        if scene is None or not scene.view.picture.crosshair or scene.dimmed or size.isEmpty():
            return
        marks = crosshair_marks(scene, x, scene.viewport.width / size.width())
        paint_figure(
            painter,
            scene,
            QRectF(0, 0, size.width(), size.height()),
            self._theme,
            scale=self._zoom,
            parts=_OVER,
            marks={"crosshair": marks},
        )

    def _still_image(self, scene: Scene, rect: QRectF, ratio: float) -> QImage:
        width, height = round(rect.width() * ratio), round(rect.height() * ratio)
        if self._still.size() != QSize(width, height):
            self._still = QImage(width, height, QImage.Format.Format_RGB32)
            self._stale = True
        if not self._stale:
            return self._still
        # The old memory is painted over: getting so much anew would take longer than a curve.
        image = self._still
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        paint_figure(
            painter,
            scene,
            rect,
            self._theme,
            scale=self._zoom,
            parts=STILL_PARTS,
            marks=self._marks,
            keep_clear=self._keep_clear,
        )
        painter.end()
        self._stale = False
        return image
