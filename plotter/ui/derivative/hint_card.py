"""The question before a step: which rule fits, and why? And the beginning of a reveal."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from plotter.calculus.step import Step
from plotter.calculus.telling import primed
from plotter.drawing.derivation.blocks import Line
from plotter.language.write import to_latex
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.line_view import LineView
from plotter.ui.widgets import CARD_PADDING, label


class HintCard(QFrame):
    """Shows what is to be differentiated next and asks for the rule."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._question = label(kind="strong", wrap=True)
        self._formula = LineView(appearance)
        self._words = label(kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 10, CARD_PADDING, 10)
        column.setSpacing(6)
        for widget in (self._question, self._formula, self._words):
            column.addWidget(widget)
        self.hide()

    def ask(self, step: Step) -> None:
        """Ask which rule fits the expression of a step."""
        self._show(self.tr("Which rule fits? Why?"), step)
        self._words.setText(self.tr("Space or Page Down shows the step."))

    def begin(self, step: Step) -> None:
        """Nothing is revealed yet: show the task."""
        self._show(self.tr("Find the derivative"), step)
        self._words.setText(self.tr("Space or Page Down goes on, Page Up goes back."))

    def _show(self, question: str, step: Step) -> None:
        self._question.setText(question)
        self._formula.show_line(Line((primed(to_latex(step.before)),)))
        self.setAccessibleName(question)
        self.show()
