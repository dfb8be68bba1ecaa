"""The pinned tangents as a list: letter, place, slope, and a button that lets each go."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from plotter.figure.certainty import certain_decimals, errors_at
from plotter.figure.exact import place_latex, with_fraction
from plotter.figure.scene import Scene
from plotter.figure.touch import touch
from plotter.language.numbers import view_decimals
from plotter.model.tangent_study import PinnedTangent
from plotter.ui.formula import FormulaView
from plotter.ui.scene import scene_of
from plotter.ui.tangent.edits import pin, unpin
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, TextButton, clear, label, row, when_triggered


class PinnedSection(Section):
    """Tangents that stay when the point moves on."""

    name = "pinned"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Pinned tangents"))
        self._empty = label(self.tr("No tangent is pinned yet."), kind="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        add = TextButton(self.tr("Pin this tangent"))
        add.setToolTip(self.tr("Keep the tangent of now (Shift+T)"))
        add.clicked.connect(when_triggered(pin, bench.document))
        self.column.addWidget(self._empty)
        self.column.addLayout(self._list)
        self.column.addLayout(row(add, None))
        self._shown: tuple[tuple[str, str], ...] = ()

    def refresh(self) -> None:
        """List what is pinned; the rows are made again only if one reads otherwise."""
        scene = scene_of(self.bench.document)
        pinned = scene.inputs.tangent_study.pinned
        lines = tuple((entry.label, reading_of(scene, entry)) for entry in pinned)
        self._empty.setVisible(not lines)
        if lines == self._shown:
            return
        self._shown = lines
        clear(self._list)
        for name, latex in lines:
            formula = FormulaView(self.bench.appearance, latex, size="formula-small")
            remove = IconButton(
                self.bench.appearance, "remove", self.tr("Remove tangent {0}").format(name)
            )
            remove.clicked.connect(when_triggered(unpin, self.bench.document, name))
            self._list.addLayout(row(formula, None, remove))


def reading_of(scene: Scene, entry: PinnedTangent) -> str:
    """A: x = 0.5, f′ = 1.000; without the slope where there is none."""
    decimals = view_decimals(scene.viewport.width / 1000)
    at = place_latex(entry.text, entry.x, decimals)
    words = f"\\mathrm{{{entry.label}}}:\\; {scene.variable} = {at}"
    slope = touch(scene, entry.x).slope
    if slope is None:
        return words
    certain = certain_decimals(errors_at(scene, entry.x).slope, decimals)
    return f"{words},\\; {scene.name}'({at}) = {with_fraction(slope, certain)}"
