"""The plot with what floats over it: the read-out, the tools and the first hint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSettings, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from plotter.figure.navigation import SAME, at_unit, is_same, with_equal_scales
from plotter.figure.panes import DIVIDE, panes_of
from plotter.figure.scene import Scene
from plotter.figure.secret import hides_derivative
from plotter.model.document import Document
from plotter.numeric.viewport import Viewport
from plotter.plot.canvas import PlotCanvas
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.calm import Calm
from plotter.ui.crowding import Crowd, Shown, emptiest, hides_a_point
from plotter.ui.handling import Handling
from plotter.ui.hover import Hover
from plotter.ui.legend_entry import Caption
from plotter.ui.plane.edits import is_planar
from plotter.ui.plot_legend import PlotLegend
from plotter.ui.plot_tools import MARGIN, Hint, ToolStrip
from plotter.ui.read_out import CORNERS, ReadOut
from plotter.ui.scene import scene_of

if TYPE_CHECKING:
    from plotter.ui.surface.area import SurfaceArea

FRAME = frozenset({"frame"})
MOST_OF_SURFACE = 0.33
"""A card higher than this share of the area would cover the surface; the panel has its numbers."""
READ_OFF = frozenset(
    {"tangent_x", "tangent_study", "frame", "lens", "viewport", "definition", "derivative",
     "trajectory", "problem", "shown", "parameters", "pen", "plane", "start", "partials"}
)  # fmt: skip
"""What the card over the plot depends on."""
CROWDING = frozenset({"curves", "lens", "shown", "pen", "selected_step", "sketch"})
"""What may put something else under the card."""
MOVING = frozenset({"tangent_x", "tangent_study", "frame"})
"""What moves a point, perhaps under the card."""
STACKING = frozenset(
    {"viewport", "slopes", "curves", "shown", "definition", "derivative", "parameters"}
)
"""What makes both plots new when one becomes two, or two become one."""


class PlotArea(QWidget):
    """Shows the scene: one plot, two that stand stacked, or a surface."""

    fit_requested = Signal()
    plot_resized = Signal(int, int)
    hovered = Signal(object)
    handle_taken = Signal()

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        actions: Actions,
        settings: QSettings,
        hurried: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.setMinimumSize(240, 160)
        self._document, self._appearance = document, appearance
        self._corner = CORNERS[0]
        self._placed: object = None
        self._looking = False
        self._hidden = hides_derivative(document.inputs, document.results)
        self._handling = Handling(document, self.pixel, self)
        self._handling.taken.connect(self.handle_taken)
        self._canvas = self._new_canvas()
        self._canvas.viewport_changed.connect(self._look)
        self._below: PlotCanvas | None = None
        self._surface: SurfaceArea | None = None
        self._canvas.set_scene(scene_of(document), None)
        self.read_out = ReadOut(document, appearance, self)
        self._numbers = Calm(self, self._read_off, hurried)
        self.tools = ToolStrip(document, appearance, actions, self)
        self.hint = Hint(appearance, settings, self)
        self._handling.used.connect(self.hint.heed)
        self.legend = PlotLegend(document, appearance, self)
        self._follow_pointer(self._canvas)
        self.legend.placed.connect(self._place)
        document.inputs_changed.connect(self._update)
        document.view_changed.connect(self._stay)
        document.view_changed.connect(self._update)
        document.scene_shown.connect(self._canvas.stay)
        document.loaded.connect(self._canvas.stay)
        document.results_changed.connect(self._update)
        appearance.changed.connect(self._restyle)
        self.read_out.refresh(self.pixel())

    def _new_canvas(self) -> PlotCanvas:
        """A canvas in our look; what both plots of a stack tell is heard."""
        canvas = PlotCanvas(self)
        canvas.set_reduced_motion(self._appearance.reduced_motion)
        canvas.set_theme(self._appearance.theme, self._appearance.plot_zoom)
        self._handling.hear(canvas)
        canvas.fit_requested.connect(self.fit_requested)
        canvas.hovered.connect(self.hovered)
        return canvas

    def _show(self, scene: Scene, names: frozenset[str]) -> None:
        """The surface, one plot, or two that stand stacked, each in a canvas of its own."""
        if scene.in_space:
            self._show_surface()
            return
        behind = self._surface is not None and not self._surface.isHidden()
        if self._surface is not None:
            self._surface.hide()
        parts = panes_of(scene)
        if len(parts) == 1:
            again = self._below is not None and self._below.isVisible()
            if self._below is not None:
                self._below.hide()
            changed = names | STACKING if again else names
            self._canvas.set_scene(scene, None if behind else changed)
        else:
            below = self._lower_canvas()
            again = not below.isVisible()
            below.show()
            below.lower()
            # The lower plot samples f′ itself whenever it is looked at differently.
            names = names | STACKING if again or names & STACKING else names
            changed = None if behind else names
            self._canvas.set_scene(parts[0].scene, changed)
            below.set_scene(parts[1].scene, changed)
        self._share_height()

    def _show_surface(self) -> None:
        """The surface over everything else that shows the plot; made when it is first wanted."""
        if self._surface is None:
            # Imported now: most functions have one variable.
            from plotter.ui.surface.area import SurfaceArea

            document, appearance = self._document, self._appearance
            self._surface = SurfaceArea(document, appearance, lambda: scene_of(document), self)
            self._surface.taken.connect(self.handle_taken)
            self._surface.stackUnder(self.read_out)
        self._share_height()
        if self._surface.isHidden():
            self._surface.show()
            self._choose_corner()
        self._surface.update()

    def _lower_canvas(self) -> PlotCanvas:
        """The canvas of f′ under that of f; made when it is first wanted."""
        if self._below is None:
            self._below = self._new_canvas()
            self._below.viewport_changed.connect(self._look_along)
            self._follow_pointer(self._below)
        return self._below

    def _follow_pointer(self, canvas: PlotCanvas) -> None:
        cards = (self.tools, self.hint, self.read_out, self.legend)
        Hover(self._document, self._appearance, self, canvas, cards)

    def _look_along(self, viewport: Viewport) -> None:
        """Take the ends in x from the lower plot, and its heights if the hand changed them."""
        scene = scene_of(self._document)
        before, view = panes_of(scene)[-1].scene.viewport, scene.viewport
        ends = Viewport(viewport.x_min, viewport.x_max, view.y_min, view.y_max)
        slopes = None if scene.view.auto_fit else scene.view.slopes
        if abs(viewport.height - before.height) > SAME * before.height or (
            abs(viewport.y_min - before.y_min) > SAME * before.height
        ):
            slopes = (viewport.y_min, viewport.y_max)
        self._document.look(viewport=ends, auto_fit=False, slopes=slopes)

    def _share_height(self) -> None:
        """Give the plots their parts of the height."""
        if self._surface is not None:
            self._surface.setGeometry(self.rect())
        below = self._below
        height = self.height()
        if below is not None and not below.isHidden():
            height = round(DIVIDE * self.height())
            below.setGeometry(0, height, self.width(), self.height() - height)
        self._canvas.setGeometry(0, 0, self.width(), height)

    def glide_to(self, viewport: Viewport) -> None:
        """Go to a viewport that was found for the function, smoothly where that is possible."""
        if viewport == self._document.view.viewport or self._appearance.reduced_motion:
            self._document.look(viewport=viewport, auto_fit=True)
        else:
            self._canvas.glide_to(viewport)

    @property
    def gliding(self) -> bool:
        """Whether the view is on its way somewhere by itself."""
        return self._canvas.gliding

    @property
    def view(self) -> PlotCanvas | SurfaceArea:
        """What shows the plot now."""
        if self._surface is not None and not self._surface.isHidden():
            return self._surface
        return self._canvas

    def pixel(self) -> float:
        """The width of a pixel in data units."""
        return self._document.view.viewport.width / max(1, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the plot all the room, and put what floats in its place."""
        super().resizeEvent(event)
        self._share_height()
        self._keep_unit(event.oldSize())
        self.plot_resized.emit(self.width(), self.height())
        self.read_out.refresh(self.pixel())
        self.legend.fit()
        self._put_legend()
        self._place()

    def _update(self, names: frozenset[str]) -> None:
        if names & {"viewport", "picture"} and self._keep_equal():
            return  # told again, about the view with equal scales
        scene = scene_of(self._document)
        hidden = scene.hides_derivative
        if hidden != self._hidden:
            self._hidden, names = hidden, names | {"shown", "derivative"}
        self._show(scene, names)
        if names == FRAME:
            self._numbers.ask()
        elif names & READ_OFF:
            self.read_out.refresh(self.pixel())
        if names & {"text", "lens"}:
            self.hint.heed()
        if names & CROWDING or (
            names & MOVING and hides_a_point(self._plots(), self._card_with_air(self._corner))
        ):
            self._choose_corner()
        elif "picture" in names and self.legend.entries:
            self.legend.fit()
            self._put_legend(self._crowd())
        self._place()

    def _read_off(self) -> None:
        self.read_out.refresh(self.pixel())
        self._place()

    def _keep_equal(self) -> bool:
        """Whether the view had to be stretched for equal scales."""
        view, size = self._document.view, (self.width(), self.height())
        if not view.picture.equal_scales:
            return False
        equal = with_equal_scales(view.viewport, size)
        if is_same(equal, view.viewport):
            return False
        self._document.look(viewport=equal)
        return True

    def _keep_unit(self, old: QSize) -> None:
        """With equal scales, a window of another size shows more or less, not larger."""
        view = self._document.view
        size = (old.width(), old.height())
        if old.width() <= 0:
            return
        equal = view.picture.equal_scales or (
            is_planar(self._document)
            and is_same(with_equal_scales(view.viewport, size), view.viewport)
        )
        if equal:
            unit = view.viewport.width / old.width()
            size = (self.width(), self.height())
            self._document.look(viewport=at_unit(view.viewport, unit, size))

    def _restyle(self) -> None:
        for canvas in (self._canvas, self._below):
            if canvas is not None:
                canvas.set_theme(self._appearance.theme, self._appearance.plot_zoom)
                canvas.set_reduced_motion(self._appearance.reduced_motion)
        if self._surface is not None:
            self._surface.update()
        self.read_out.refresh(self.pixel())
        self.tools.adjustSize()
        self.hint.adjustSize()
        self._put_legend()
        self._place()

    def _place(self) -> None:
        """Put what floats in its place, if anything of that changed."""
        tall = self.read_out.height() > MOST_OF_SURFACE * self.height()
        covers = self.view is self._surface and tall
        self.read_out.setVisible(self.read_out.wanted and not covers)
        cards = (self.tools, self.hint, self.read_out, self.legend)
        sizes = [(widget.size(), widget.isHidden()) for widget in cards]
        stacked = self._below is not None and self._below.isVisible()
        placed = (self.size(), self._corner, sizes, self.view, stacked, self.legend.pos())
        if placed != self._placed:
            self._placed = placed
            self._put_in_place()

    def _put_in_place(self) -> None:
        width, height = self.width(), self.height()
        self.tools.move(width - self.tools.width() - MARGIN, MARGIN)
        room = width - 2 * MARGIN
        if self.tools.geometry().bottom() > height - self.hint.height() - 2 * MARGIN:
            room -= self.tools.width() + MARGIN
        self.hint.keep_to(room)
        self.hint.move(MARGIN, height - self.hint.height() - MARGIN)
        self.read_out.move(self._card_in(self._corner).topLeft().toPoint())
        covers = (self.tools, self.hint, self.read_out, self.legend)
        rects = [QRectF(widget.geometry()) for widget in covers if not widget.isHidden()]
        self._canvas.keep_clear(rects)
        if self._below is not None and self._below.isVisible():
            top = self._below.y()
            self._below.keep_clear([rect.translated(0, -top) for rect in rects])

    def _card_in(self, corner: str) -> QRectF:
        """Where the card stands in a corner, in px."""
        card, width, height = self.read_out, self.width(), self.height()
        x = MARGIN if "left" in corner else width - card.width() - MARGIN
        y = MARGIN if "top" in corner else height - card.height() - MARGIN
        tools = self.tools.geometry()
        if "right" in corner and not self.tools.isHidden() and y < tools.bottom() + MARGIN:
            x -= self.tools.width() + MARGIN
        hint = self.hint.geometry()
        reaches = x <= hint.right() + MARGIN and y + card.height() >= hint.top()
        if "bottom" in corner and self.hint.isVisible() and reaches:
            y -= hint.height() + MARGIN
        return QRectF(x, y, card.width(), card.height())

    def _choose_corner(self) -> None:
        """Stay in the corner while little is hidden there; else go where least is.

        Over a surface it is the upper left one: beside the top of the box there is nothing.
        """
        if self.view is self._surface:
            self._corner = CORNERS[0]
            self._put_legend()
            return
        crowd = self._crowd()
        self._corner = emptiest(CORNERS, self._corner, self._card_with_air, crowd)
        self._put_legend(crowd)

    def _crowd(self) -> Crowd:
        return Crowd(self._plots(), self._appearance.theme, self._appearance.plot_zoom)

    def show_captions(self, captions: tuple[Caption, ...]) -> None:
        """Say in the plot what has no room above it."""
        self.legend.say(captions)
        if captions:
            self._choose_corner()
        self._place()

    def _put_legend(self, crowd: Crowd | None = None) -> None:
        cards = (self.tools, self.hint)
        rects = [QRectF(card.geometry()) for card in cards if not card.isHidden()]
        if not self.read_out.isHidden():
            rects.append(self._card_in(self._corner))
        self.legend.put(rects, None if crowd is None else crowd.within)

    def _card_with_air(self, corner: str) -> QRectF:
        return self._card_in(corner).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def _plots(self) -> list[Shown]:
        """The plot, or both of two that stand stacked."""
        if self.view is self._surface:
            return []
        views = [self._canvas]
        if self._below is not None and self._below.isVisible():
            views.append(self._below)
        return [
            Shown(view.marks, view.seen.viewport, QRectF(view.geometry()))
            for view in views
            if view.seen is not None
        ]

    def _look(self, viewport: Viewport) -> None:
        """Look where the canvas asks to; a way there of its own ends the automatic fit."""
        self._looking = True
        try:
            self._document.look(viewport=viewport, auto_fit=self.gliding)
        finally:
            self._looking = False

    def _stay(self, names: frozenset[str]) -> None:
        """End a way of the canvas's own when somebody else looks elsewhere."""
        if "viewport" in names and not self._looking:
            self._canvas.stay()
