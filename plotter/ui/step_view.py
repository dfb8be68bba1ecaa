"""One step of the derivation as a widget, with the steps of its parts inside."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from plotter.calculus.step import Part, Step
from plotter.calculus.telling import (
    formula_latex,
    general_latex,
    part_latex,
    result_latex,
    told_children,
    told_steps,
)
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.widgets import IconButton, label, row

INDENT = 14
"""How far a step stands in below the one it belongs to, px."""

LEAST_ROOM = 160
"""The narrowest place for a step, px; what is nested deeper is counted, not shown."""


MOST_STEPS = 60
"""Steps that are laid out at once; a derivation with more says how many are left out."""


class Allowance:
    """How many more steps may be laid out."""

    def __init__(self, steps: int = MOST_STEPS) -> None:
        self._left = steps

    def take(self) -> bool:
        """Take one; False if there is none left."""
        self._left -= 1
        return self._left >= 0


class StepView(QWidget):
    """One step: rule and reason, formula and instance, and below it the steps of its parts."""

    def __init__(
        self,
        appearance: Appearance,
        step: Step,
        room: int,
        allowance: Allowance,
        part: Part | None = None,
    ) -> None:
        super().__init__()
        self.step = step
        self._appearance, self._part = appearance, part
        self.below: list[StepView] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT if part is not None else 0, 0, 0, 0)
        column.setSpacing(6)
        self._details = QWidget()
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        column.addLayout(self._head(part, room))
        if part is not None:
            column.addWidget(ScrolledFormula(FormulaView(appearance, part_latex(part))))
        children = told_children(step)
        if part is None or children:
            formula = FormulaView(appearance, formula_latex(step))
            if formula.natural_width() > appearance.px("size.panel") - 88:
                formula.set_latex(formula_latex(step, broken=True))
            inside.addWidget(ScrolledFormula(formula))
            result = result_latex(step)
            if result:
                inside.addWidget(ScrolledFormula(FormulaView(appearance, result)))
        self._lay_out_children(inside, children, room, allowance)
        column.addWidget(self._details)
        self._fold_button.setVisible(part is not None and inside.count() > 0)

    def walk(self) -> list[StepView]:
        """This view and those below it, in reading order."""
        return [self, *(inner for view in self.below for inner in view.walk())]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar in the colour of the part."""
        super().paintEvent(event)
        if self._part is not None:
            painter = QPainter(self)
            bar = self.rect().adjusted(0, 2, 0, -2)
            bar.setWidth(round(3 * self._appearance.zoom))
            painter.fillRect(bar, self._appearance.theme.color(self._part.role))
            painter.end()

    def _lay_out_children(
        self, inside: QVBoxLayout, children: tuple[Part, ...], room: int, allowance: Allowance
    ) -> None:
        """The steps of the parts, as far as the allowance goes; the rest is counted."""
        left_out = 0
        for child in children:
            if child.step is None:
                continue
            if room - INDENT < LEAST_ROOM or not allowance.take():
                left_out += len(told_steps(child.step))
                continue
            view = StepView(self._appearance, child.step, room - INDENT, allowance, child)
            self.below.append(view)
            inside.addWidget(view)
        if left_out:
            words = self.tr("Not shown: {0} more steps inside").format(left_out)
            inside.addWidget(label(words, kind="muted", wrap=True))

    def _head(self, part: Part | None, room: int) -> QLayout:
        """The rule's name, and beside it, or below if that is too narrow, reason or formula."""
        name = label(self.step.name, kind="strong")
        self._fold_button = IconButton(self._appearance, "fold", self.tr("Fold this step"))
        self._fold_button.clicked.connect(self._toggle)
        beside: QWidget
        if part is None:
            beside = label(self.step.why, kind="muted", wrap=True)
            wanted = beside.fontMetrics().horizontalAdvance(self.step.why) + 12
        else:
            name.setToolTip(self.step.why)
            general = general_latex(self.step)
            formula = FormulaView(
                self._appearance, general, size="formula-small", color="text-muted"
            )
            beside, wanted = ScrolledFormula(formula), formula.natural_width()
        used = name.sizeHint().width() + self._fold_button.sizeHint().width()
        if used + wanted <= room:
            line = row(name)
            line.addWidget(beside, 1)
            line.addWidget(self._fold_button)
            return line
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row(name, None, self._fold_button))
        column.addWidget(beside)
        return column

    def _toggle(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        if shown:
            self._fold_button.set_icon("fold", self.tr("Fold this step"))
        else:
            self._fold_button.set_icon("unfold", self.tr("Unfold this step"))
