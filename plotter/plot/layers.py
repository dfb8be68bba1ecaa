"""What is painted on the screen, kept ready: marks by overlay, and all that stands still as an
image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QRegion

from plotter.drawing.blit import blit
from plotter.drawing.dashes import Dashes
from plotter.drawing.extent import region_of
from plotter.drawing.paint import (
    LIVE,
    MOVING_PARTS,
    key_of,
    moving_in,
    paint_figure,
    paint_marks,
    walks_in,
)
from plotter.drawing.picture import Part
from plotter.drawing.theme import Theme, theme
from plotter.drawing.transform import Transform
from plotter.figure.angles import horizontal_unit
from plotter.figure.compose import Marks, compose
from plotter.figure.crosshair import crosshair_marks
from plotter.figure.marks import (
    Band,
    Facets,
    Handle,
    Inset,
    Label,
    Mark,
    Polyline,
    Raster,
    Region,
    Walk,
)
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport
from plotter.plot.still_image import Frame, StillImage
from plotter.plot.walked import Walked

_MOVES = frozenset({"viewport", "auto_fit", "slopes", "curves"})
"""What changes when the view is moved: the curves are sampled for every view."""
RESTS_AFTER = 4
"""So many changes of other things leave a mark as it was before it is taken to rest."""


class Layers:
    """The picture of a scene in two layers, of which only what changed is painted anew.

    The lower one (grid, curves, names) is an image in device pixels; the upper one (tangent,
    descent, grips) is painted over it in every frame. With `moves` a view that is moved moves the
    lower one along; `settled` tells whether it is as good as one painted at once, and `settle`
    lets it be so.
    """

    def __init__(self, *, moves: bool = False) -> None:
        self._moves = moves
        self._scene: Scene | None = None
        self._theme = theme("light")
        self._zoom = 1.0
        self._marks: Marks = {}
        self._keep_clear: tuple[QRectF, ...] = ()
        self._still = StillImage()
        self._stale, self._moving = True, False
        self._walked = Walked()
        self._painted_size = QSize()
        self._touched: QRegion | None = None
        self._unchanged: dict[int, tuple[Mark, int]] = {}
        self._resting: frozenset[int] = frozenset()

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

    def set_scene(self, scene: Scene, changed: frozenset[str] | None) -> None:
        """Show another scene; `changed` names the fields in which it differs: any if None."""
        before, marks = self._scene, self._marks
        self._scene = scene
        self._marks = compose(scene) if before is None else compose(scene, marks, changed)
        looks_alike = (
            before is not None
            and before.axes == scene.axes
            and before.view.picture == scene.view.picture
            and before.view.lens == scene.view.lens
            and before.inputs.styles == scene.inputs.styles
            and horizontal_unit(before) == horizontal_unit(scene)
        )
        moved = before is not None and before.viewport != scene.viewport
        self._let_rest()
        names = (marks.keys() | self._marks.keys()) - LIVE
        same = not moved and all(marks.get(name) is self._marks.get(name) for name in names)
        if not looks_alike:
            self._stale = True
        elif not same:
            along = self._moves and changed is not None and changed <= _MOVES
            along = along and (moved or self._moving)
            if along and self._kinds(marks) == self._kinds(self._marks) is not None:
                self._moving = True
            else:
                self._stale = True
        self._touched = None
        if looks_alike and same and not self._stale:
            self._touched = self._changed_region(scene, marks)

    @property
    def touched(self) -> QRegion | None:
        """The px in which the last scene differs from the one before; None where all may."""
        return self._touched

    def _changed_region(self, scene: Scene, before: Marks) -> QRegion | None:
        """What the marks that moved took and take now."""
        old, new = list(moving_in(before)), list(moving_in(self._marks))
        kept = {key_of(mark) for mark in old} & {key_of(mark) for mark in new}
        moved = [mark for mark in (*old, *new) if key_of(mark) not in kept]
        size = self._painted_size
        rect = QRectF(0, 0, size.width(), size.height())
        if size.isEmpty() or self._still.viewport != scene.viewport:
            return None
        look = self._theme.styled(scene.inputs.styles)
        return region_of(moved, Transform.onto(scene.viewport, rect), rect, look, self._zoom)

    def _let_rest(self) -> None:
        """Take what stays as it is into the still picture: a long sketch while one drags."""
        # Those of before are held until those of now are counted: no key is given away anew.
        before, self._unchanged = self._unchanged, {}
        for mark in moving_in(self._marks):
            key = key_of(mark)
            self._unchanged[key] = (mark, before[key][1] + 1 if key in before else 0)
        resting = frozenset(
            key
            for key, (mark, times) in self._unchanged.items()
            if times >= RESTS_AFTER and not isinstance(mark, (Handle, Inset, Label, Walk))
        )
        if resting != self._resting:
            self._resting = resting
            self._stale = True

    def _kinds(self, marks: Marks) -> frozenset[tuple[object, ...]] | None:
        """What kinds of things stand still, in which look; None with one that cannot be moved.

        Lines and areas of the same kinds go on where they ended when the view is moved.
        """
        kinds = {(name, _kind(mark)) for name in marks.keys() - LIVE for mark in marks[name]}
        return None if any(kind is None for _, kind in kinds) else frozenset(kinds)

    @property
    def shown(self) -> Viewport | None:
        """What is seen: while the view is moved, a part of a device pixel beside the scene's."""
        return self._still.viewport

    @property
    def resting(self) -> frozenset[int]:
        """The keys of what stands still now although it may move."""
        return self._resting

    @property
    def dashes(self) -> Dashes:
        """Where the dashes of its lines stand."""
        return self._still.dashes

    @property
    def settled(self) -> bool:
        """Whether what was painted last is as good as it gets."""
        return self._still.settled

    def settle(self) -> None:
        """Let the picture be painted as a whole once more, after it was moved."""
        self._stale = self._stale or not self._still.settled

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
        self._painted_size = size
        rect = QRectF(0, 0, size.width(), size.height())
        ratio = painter.device().devicePixelRatioF()
        frame = Frame(
            scene,
            self._marks,
            rect,
            ratio,
            self._theme,
            self._zoom,
            self._keep_clear,
            self._resting,
        )
        walks = walks_in(self._marks)
        walking = any(walk.at > 1 for walk in walks)
        frame = self._bring_up(frame, walking=walking)

        def paint(painter: QPainter, parts: frozenset[Part], since: Sequence[Walk] = ()) -> None:
            paint_figure(
                painter,
                frame.scene,
                rect,
                self._theme,
                scale=self._zoom,
                parts=parts,
                marks=self._marks,
                grown=grown,
                keep_clear=self._keep_clear,
                since=since,
                resting=self._resting,
            )

        region = QRegion(rect.toRect()) if region is None else region
        if not walking:
            self._still.show(painter, region)
            paint(painter, MOVING_PARTS)
            return
        self._walked.show(walks, self._still.image, paint)
        blit(painter, (self._walked.ground,), region)
        paint(painter, frozenset({"live"}))
        blit(painter, (self._walked.stops,), region)
        paint(painter, frozenset({"over"}))

    def _bring_up(self, frame: Frame, *, walking: bool) -> Frame:
        """Bring the still image up to the scene; returns what is seen now.

        While the view is moved that may be half a device pixel beside what was asked for.
        """
        still, size = self._still, frame.rect.size() * frame.ratio
        resized = still.resize(size.toSize(), frame.ratio)
        if self._moving and not (resized or self._stale or walking):
            self._stale = not still.move(frame)
        elif self._moving:
            self._stale = True
        if resized or self._stale or (walking and not still.settled):
            still.paint(frame, alone=walking)
        self._stale = self._moving = False
        return frame if still.viewport is None else frame.seen_from(still.viewport)

    def paint_crosshair(self, painter: QPainter, size: QSize, x: float) -> None:
        """Paint what is read off at x over the picture, if that was asked for."""
        scene = self._scene
        if scene is None or not scene.view.picture.crosshair or scene.dimmed or size.isEmpty():
            return
        marks = crosshair_marks(scene, x, scene.viewport.width / size.width())
        rect = QRectF(0, 0, size.width(), size.height())
        look = self._theme.styled(scene.inputs.styles)
        paint_marks(painter, marks, scene.viewport, rect, look, scale=self._zoom)


def _kind(mark: Mark) -> tuple[object, ...] | None:
    match mark:
        case Polyline(color=color, line=line, opacity=opacity):
            return color, line, opacity
        case Band(color=color, opacity=opacity, pattern=pattern):
            return color, opacity, pattern
        case Facets() | Inset() | Raster() | Region():
            return None
        case _:
            return ()
