"""What each action does: it writes to the document, the player or the clipboard."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from plotter.figure.navigation import centered, zoomed_at
from plotter.figure.panes import is_stacked, panes_of
from plotter.language.words import tr
from plotter.model.descent_lessons import DescentLesson
from plotter.model.descent_settings import DescentSettings
from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.descent.lesson import open_lesson
from plotter.ui.examples import Example
from plotter.ui.files.document_files import DocumentFiles
from plotter.ui.graph.lazy import turn_over, whole_graph, zoom_graph
from plotter.ui.plane.edits import is_planar, nudge
from plotter.ui.player import Player
from plotter.ui.scene import scene_of
from plotter.ui.scenes.edits import add_scene, duplicate_scene, move_shown, remove_scene
from plotter.ui.surface.edits import toggle_surface
from plotter.ui.tangent.edits import move_tangent, pin, start_shrinking, toggle_shown
from plotter.ui.tangent.sketch_edits import judge, lift_pen, reveal, slide_pen, take_pen

if TYPE_CHECKING:
    from plotter.ui.pictures import Pictures

ZOOM_STEP = 0.8
"""How much closer one press of + looks."""

ARROW_PIXELS, FINE_PIXELS, PAGE_PIXELS = 8, 1, 80
"""How far the keys move the point: arrows, arrows with Shift, Page keys."""


class Stage(Protocol):
    """What the commands need of the window they act in."""

    def plot_size(self) -> tuple[int, int]:
        """Width and height of the plot in px."""
        ...

    def complain(self, message: str, button: str, act: Callable[[], object]) -> None:
        """Tell of a failed operation, with a button that helps."""
        ...

    def toggle_panel(self) -> None:
        """Show or hide the side panel."""
        ...

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or stop doing so."""
        ...

    def begin_tour(self) -> None:
        """Show the parts of the window one after another."""
        ...

    def toggle_presentation(self) -> None:
        """Begin or end the presentation."""
        ...

    def toggle_scenes(self) -> None:
        """Show or hide the row of scenes."""
        ...

    def turn_page(self, by: int) -> bool:
        """Show the scene so many places further; False at either end."""
        ...

    def focus_formula(self) -> None:
        """Go to the formula field and select its text."""
        ...


class Commands:
    """The slots of the table of actions."""

    def __init__(
        self,
        window: QWidget,
        stage: Stage,
        document: Document,
        appearance: Appearance,
        player: Player,
        fit: Callable[[], None],
        files: DocumentFiles,
    ) -> None:
        self._window, self._stage, self._files = window, stage, files
        self._document, self._appearance, self._player, self._fit = (
            document, appearance, player, fit,
        )  # fmt: skip

    def slots(self) -> dict[str, Callable[..., object]]:
        """What to call for each action."""
        document, player, appearance = self._document, self._player, self._appearance
        return {
            "export": lambda: self._pictures.export(),
            "animate": lambda: self._pictures.animate(),
            "print": lambda: self._pictures.print(),
            "new": self._files.new,
            "open": self._files.open,
            "save": self._files.save,
            "save_as": self._files.save_as,
            "close": self._window.close,
            "quit": QApplication.closeAllWindows,
            "undo": document.undo,
            "redo": document.redo,
            "copy_image": lambda: self._pictures.copy_image(),
            "formula": self._stage.focus_formula,
            "panel": self._stage.toggle_panel,
            "fit": self._fit_view,
            "equal": lambda: self._turn("equal_scales"),
            "surface": lambda: toggle_surface(document),
            "turn": self._turn_surface,
            "crosshair": lambda: self._turn("crosshair"),
            "origin": lambda: self._look(centered(document.view.viewport)),
            "zoom_in": lambda: self._zoom(ZOOM_STEP),
            "zoom_out": lambda: self._zoom(1 / ZOOM_STEP),
            "show_features": lambda: toggle_shown(document, "features"),
            "curve_styles": self._style_curves,
            "feature_table": self._feature_table,
            "values": lambda: document.look(values_in_formula=not document.view.values_in_formula),
            "larger": lambda: appearance.zoom_by(1),
            "smaller": lambda: appearance.zoom_by(-1),
            "normal": lambda: appearance.set_zoom(1.0),
            "reduce_motion": lambda: appearance.set_reduced_motion(not appearance.reduced_motion),
            "full_screen": self._stage.toggle_full_screen,
            "present": self._stage.toggle_presentation,
            "scenes": self._stage.toggle_scenes,
            "add_scene": lambda: add_scene(document),
            "duplicate_scene": lambda: duplicate_scene(document),
            "describe_scene": self._describe_scene,
            "remove_scene": lambda: remove_scene(document),
            "scene_earlier": lambda: move_shown(document, -1),
            "scene_later": lambda: move_shown(document, 1),
            "scene_before": lambda: self._stage.turn_page(-1),
            "scene_after": lambda: self._stage.turn_page(1),
            "derivative": lambda: self._choose("derivative"),
            "tangent": lambda: self._choose("tangent"),
            "descent": lambda: self._choose("descent"),
            "graph": lambda: self._choose("graph"),
            "step_in_graph": lambda: turn_over(document),
            "data": lambda: self._choose("data"),
            "play": player.toggle,
            "step": lambda: player.step(1),
            "back": lambda: player.step(-1),
            "reset": player.to_start,
            "end": player.to_end,
            "show_tangent": lambda: toggle_shown(document, "tangent", "one_sided"),
            "show_secant": lambda: toggle_shown(document, "secant"),
            "show_normal": lambda: toggle_shown(document, "normal"),
            "pin": lambda: pin(document),
            "sweep": lambda: self._play_in("tangent", "sweep"),
            "shrink": self._shrink,
            "zoom_tangent": lambda: self._play_in("tangent", "zoom"),
            "zoom_back": lambda: self._play_in("tangent", "zoom_back"),
            "show_taylor": self._show_taylor,
            "show_second": lambda: toggle_shown(document, "second"),
            "sketch": lambda: take_pen(document, "draw"),
            "rub_out": lambda: take_pen(document, "erase"),
            "judge": lambda: judge(document),
            "uncover": self._uncover,
            "grow": lambda: self._play_in("derivative", "growth"),
            "typing": lambda: self._explain("typing"),
            "rules": lambda: self._explain("rules"),
            "optimizers": lambda: self._explain("optimizers"),
            "tour": self._stage.begin_tour,
            "keys": lambda: self._explain("keys"),
            "about": lambda: self._explain("about"),
        }

    def choose_example(self, example: Example) -> None:
        """Show an example: one undo step, fitted to the view."""
        plane = self._document.inputs.plane
        if example.tangent_y is not None:
            plane = replace(plane, point=(example.tangent, example.tangent_y), by=0)
        start = (example.start,) if example.start_y is None else (example.start, example.start_y)
        self._document.edit(
            gesture=tr("example"),
            text=example.text,
            tangent_x=example.tangent,
            plane=plane,
            start=start,
            learning_rate=example.rate,
            optimizer=example.optimizer,
            descent=DescentSettings(),
        )
        self._document.finish_gesture()
        self._document.look(frame=0, revealed=None)
        self._fit()

    def choose_lesson(self, lesson: DescentLesson) -> None:
        """Show a lesson with its card."""
        open_lesson(self._document, lesson, tr("lesson"))

    def move_point(self, pixels: int, *, upward: bool = False) -> None:
        """Move what the lens is about, the tangent or the start, by so many pixels.

        In a plane the point or the start also goes `upward`.
        """
        document = self._document
        view, size = document.view.viewport, self._stage.plot_size()
        step = pixels * view.width / max(1, size[0])
        if is_planar(document):
            along = (0.0, pixels * view.height / max(1, size[1])) if upward else (step, 0.0)
            nudge(document, *along)
        elif upward:
            return
        elif document.view.lens == "descent":
            start = document.inputs.start[0] + step
            document.edit(gesture=tr("start"), start=(start,))
            document.look(frame=0)
        elif document.view.lens == "tangent" and document.view.pen == "draw":
            slide_pen(document, step)
        else:
            move_tangent(document, document.inputs.tangent_x + step)

    def lift_pen(self, pixels: int) -> bool:
        """Raise the pen that draws f′; False if there is none in the hand."""
        view = self._document.view
        if view.lens != "tangent" or view.pen != "draw":
            return False
        lift_pen(self._document, pixels / max(1, self._stage.plot_size()[1]))
        return True

    def put_pen_away(self) -> None:
        """Leave the plot to the pointer again."""
        self._document.look(pen="")

    def play(self, name: str) -> None:
        """Play something that the chosen lens can play, by its name."""
        view = self._document.view
        plays = MappingProxyType({**view.plays, view.lens: name})
        # The timeline hears this and hands the player what is named.
        self._document.look(plays=plays)
        self._player.play()

    @cached_property
    def _pictures(self) -> Pictures:
        # Imported now: most of the time nothing is exported.
        from plotter.ui.pictures import Pictures

        return Pictures(self._window, self._stage, self._document, self._appearance, self._files)

    def _feature_table(self) -> None:
        # Like the other dialogs, imported when it is asked for.
        from plotter.ui.feature_table import FeatureTable

        FeatureTable(self._document, self._window).show()

    def _describe_scene(self) -> None:
        from plotter.ui.scenes.describe import DescribeDialog

        DescribeDialog(self._document, self._window).open()

    def _explain(self, name: Literal["typing", "rules", "optimizers", "keys", "about"]) -> None:
        """One of the dialogs of the help menu."""
        from plotter.ui import about, dialogs

        makers: dict[str, Callable[[QWidget], QDialog]] = {
            "typing": dialogs.typing_dialog,
            "rules": dialogs.rules_dialog,
            "optimizers": dialogs.optimizers_dialog,
            "keys": dialogs.keys_dialog,
            "about": about.AboutDialog,
        }
        makers[name](self._window).open()

    def _choose(self, lens: Lens) -> None:
        self._document.look(lens=lens)

    def _turn(self, name: str) -> None:
        """Turn a way to look on or off."""
        picture = self._document.view.picture
        self._document.look(picture=replace(picture, **{name: not getattr(picture, name)}))

    def _fit_view(self) -> None:
        """Show what matters of the function, or the whole graph."""
        view = self._document.view
        if view.lens == "graph":
            whole_graph(self._document)
        else:
            self._fit()

    def _zoom(self, factor: float) -> None:
        if self._document.view.lens == "graph":
            zoom_graph(self._document, 1 / factor)
            return
        view = self._document.view.viewport
        closer = zoomed_at(view, _middle(view), factor, factor)
        self._document.look(viewport=closer, auto_fit=False, slopes=self._slopes(factor))

    def _slopes(self, factor: float) -> tuple[float, float] | None:
        """The heights of the lower of two stacked plots, as much closer; None without it."""
        scene = scene_of(self._document)
        if not is_stacked(scene):
            return scene.view.slopes
        lower = panes_of(scene)[-1].scene.viewport
        closer = zoomed_at(lower, _middle(lower), 1.0, factor)
        return closer.y_min, closer.y_max

    def _look(self, viewport: Viewport) -> None:
        self._document.look(viewport=viewport, auto_fit=False)

    def _play_in(self, lens: Lens, name: str) -> None:
        self._document.look(lens=lens)
        self.play(name)

    def _turn_surface(self) -> None:
        if not self._document.view.surface.shown:
            toggle_surface(self._document)
        self.play("turn")

    def _show_taylor(self) -> None:
        document = self._document
        document.look(lens="tangent", sections=document.view.sections | {"approximation"})
        toggle_shown(document, "taylor")

    def _uncover(self) -> None:
        if reveal(self._document):
            self.play("truth")

    def _style_curves(self) -> None:
        # Imported now: the first picture does without.
        from plotter.ui.curve_styles import CurveStyles

        middle = self._window.mapToGlobal(self._window.rect().center())
        popup = CurveStyles(self._document, self._appearance, self._window)
        popup.open_for("f", middle)

    def _shrink(self) -> None:
        document = self._document
        document.look(lens="tangent", sections=document.view.sections | {"secant"})
        start_shrinking(document, math.copysign(1.0, document.inputs.tangent_study.h))
        self.play("shrink")


def _middle(view: Viewport) -> tuple[float, float]:
    return (view.x_min + view.x_max) / 2, (view.y_min + view.y_max) / 2
