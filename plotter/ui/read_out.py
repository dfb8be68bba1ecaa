"""The card over the plot that says in numbers what the hand is at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from plotter.descent.trajectory import Iterate
from plotter.figure.plane_reading import vector_latex
from plotter.figure.reading import read_tangent
from plotter.figure.scene import Scene
from plotter.language.numbers import latex_number, view_decimals
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.plane.card import PlaneCard
from plotter.ui.scene import scene_of
from plotter.ui.steady import SteadyLabel
from plotter.ui.tangent.formulas import TangentFormulas
from plotter.ui.widgets import label, row

CORNERS = ("top left", "bottom left", "bottom right", "top right")
"""Where the card may stand, best first; the tools are at the top right."""


NOTHING = "\\text{–}"
"""In the place of an update that is not taken."""

ENDING_WIDTH = 220
"""Px at 100 % in which the sentence about the ending stands."""

SIDE = 16
"""The margin beside the numbers, px, two of them to spare."""


class TangentCard(QWidget):
    """Tangent at x = …: point, slope, line, or why there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._place = FormulaView(appearance)
        self._formulas = TangentFormulas(appearance)
        self._sentence = label(kind="muted", wrap=True)
        self._sentence.setMinimumWidth(round(200 * appearance.zoom))
        self._room: tuple[QSize, bool, str] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._place.hold_room(height=False)
        column.addLayout(row(label(self.tr("Tangent at")), self._place, None))
        column.addWidget(self._formulas)
        column.addWidget(self._sentence)

    def show_scene(self, scene: Scene, pixel: float) -> bool:
        """Read off the tangent of this moment; returns whether it needs other room."""
        reading = read_tangent(scene, pixel)
        self._place.hold_for(scene.results.definition)
        self._place.set_latex(reading.place)
        resized = self._formulas.show_reading(reading, scene.results.definition)
        room = (self._place.sizeHint(), bool(reading.point), reading.sentence)
        if room == self._room:
            return resized
        self._room = room
        self._formulas.setVisible(bool(reading.point))
        self._sentence.setText(reading.sentence)
        self._sentence.setVisible(bool(reading.sentence))
        return True


class DescentCard(QWidget):
    """Step k of n: position, height, gradient and the update that follows."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._title, self._of = SteadyLabel(kind="strong"), SteadyLabel(kind="muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        words = (self.tr("Position"), self.tr("Height"), self.tr("Gradient"), self.tr("Update"))
        self._names = [label(word, kind="caption") for word in words]
        self._formulas = [
            FormulaView(appearance, color=role) for role in ("path", "f", "derivative", "path")
        ]
        for index, formula in enumerate(self._formulas):
            self._grid.addWidget(self._names[index], index, 0)
            formula.hold_room()
            self._grid.addWidget(formula, index, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(self._title, self._of, None))
        column.addLayout(self._grid)
        self._ending = label(kind="caption", wrap=True)
        self._ending.hide()
        column.addWidget(self._ending)

    def show_scene(self, scene: Scene, pixel: float) -> bool:
        """Read off the step under the cursor; the room it takes only grows, by itself."""
        trajectory = scene.results.trajectory
        if trajectory is None or not trajectory.iterates:
            return False
        for formula in self._formulas:
            formula.hold_for(scene.results.definition)
        last = len(trajectory.iterates) - 1
        frame = max(0, min(scene.view.frame, last))
        self._title.show_text(self.tr("Step {0}").format(frame))
        self._of.show_text(self.tr("of {0}").format(last))
        self._show_ending(trajectory.explanation if frame == last else "")
        self._show_iterate(scene, trajectory.iterates[frame], view_decimals(pixel))
        return False

    def _show_ending(self, words: str) -> None:
        """Say how the run ended in the place of an update that is not taken."""
        if words == self._ending.text():
            return
        self._ending.setText(words)
        for part in (self._names[-1], self._formulas[-1]):
            part.setVisible(not words)
        self._ending.setVisible(bool(words))
        if words:
            width = round(ENDING_WIDTH * self._appearance.zoom)
            self._ending.setFixedWidth(width)
            self._ending.setFixedHeight(self._ending.heightForWidth(width))

    def _show_iterate(self, scene: Scene, iterate: Iterate, decimals: int) -> None:
        def written(value: float) -> str:
            return latex_number(value, decimals=decimals, zeros=True)

        if scene.planar:
            self._show_lines(_vectors(scene, iterate, decimals))
            return
        here = f"{scene.variable}_{{{iterate.step}}}"
        lines = [
            f"{here} = {written(iterate.x[0])}",
            f"{scene.name}({here}) = {written(iterate.f)}",
            f"{scene.name}'({here}) = {written(iterate.gradient[0])}",
            f"\\Delta = {written(iterate.update[0]) if iterate.update else NOTHING}",
        ]
        self._show_lines(lines)

    def _show_lines(self, lines: list[str]) -> None:
        for formula, latex in zip(self._formulas, lines, strict=True):
            formula.set_latex(latex)


def _vectors(scene: Scene, iterate: Iterate, decimals: int) -> list[str]:
    """Position, height, gradient and update of a step in several variables."""
    here = f"\\mathbf{{x}}_{{{iterate.step}}}"
    return [
        f"{here} = {vector_latex(iterate.x, decimals)}",
        f"{scene.name}({here}) = {latex_number(iterate.f, decimals=decimals, zeros=True)}",
        f"\\nabla {scene.name}({here}) = {vector_latex(iterate.gradient, decimals)}",
        f"\\Delta = {vector_latex(iterate.update, decimals) if iterate.update else NOTHING}",
    ]


class ReadOut(QFrame):
    """Shows the tangent, the point of a plane, or the step of the descent: what is studied."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._document = document
        self._appearance = appearance
        self._tangent = TangentCard(appearance)
        self._descent: DescentCard | None = None
        self._plane: PlaneCard | None = None
        self.wanted = False
        """Whether there is something to say now, whether there is room for it or not."""
        self._pages = QStackedLayout()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(SIDE - 2, 12, SIDE - 2, 12)
        frame.addLayout(self._pages)
        self._pages.addWidget(self._tangent)

    def refresh(self, pixel: float) -> None:
        """Show the numbers of now; hidden while there is nothing to say, and while a hand draws."""
        scene = scene_of(self._document)
        descending = "descent" in scene.shown and scene.results.trajectory is not None
        ready = scene.results.definition is not None and not scene.dimmed
        drawing = bool(scene.view.pen) and scene.view.lens == "tangent" and not scene.planar
        at_point = scene.shown & ({"level", "gradient"} if scene.planar else {"tangent"})
        self.wanted = ready and (descending or (bool(at_point) and not drawing))
        self.setVisible(self.wanted)
        if self.isHidden():
            return
        if descending:
            page = self._descent_card()
        else:
            page = self._plane_card() if scene.planar else self._tangent
        resized = page.show_scene(scene, pixel) or self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        layout = page.layout()
        if layout is not None and resized:
            layout.invalidate()
        if layout is not None:
            layout.activate()
        hint = page.sizeHint()
        self.resize(hint.width() + 2 * SIDE, hint.height() + 24)
        frame = self.layout()
        if frame is not None:
            frame.activate()

    def _descent_card(self) -> DescentCard:
        """The card of a descent, made when the first one is shown."""
        if self._descent is None:
            self._descent = DescentCard(self._appearance)
            self._pages.addWidget(self._descent)
        return self._descent

    def _plane_card(self) -> PlaneCard:
        """The card of a plane, made when the first one is shown."""
        if self._plane is None:
            self._plane = PlaneCard(self._appearance)
            self._pages.addWidget(self._plane)
        return self._plane
