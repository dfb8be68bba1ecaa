"""f′(x) = … in the form that was chosen, how it was verified, and a button to copy it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from plotter.calculus.forms import LABELS, AnswerForm
from plotter.drawing.derivation.blocks import Line
from plotter.drawing.derivation.breaking import assignment, equation
from plotter.drawing.derivation.verdict import verdict_of
from plotter.figure.heads import derivative_head
from plotter.figure.told import answer_of, chosen_form, derived_of, goal_of, order_of
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.tree import Node, Symbol
from plotter.language.words import tr
from plotter.language.write import to_latex, to_text
from plotter.model.state import Inputs, Results, Verification
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.line_view import LineView
from plotter.ui.widgets import CARD_PADDING, IconButton, MenuButton, label, row


def form_name(kind: str) -> str:
    """A kind of form in words."""
    return tr(LABELS.get(kind, kind))


def form_words(form: AnswerForm) -> str:
    """A form for a menu: its name, and how it is known to be right."""
    if form.how == "proved":
        return tr("{0}, proved").format(form_name(form.kind))
    return tr("{0}, checked at {1} points").format(form_name(form.kind), form.points)


class ResultCard(QFrame):
    """The answer; nothing is said to be true that was not proved or checked."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "result")
        self._appearance = appearance
        self._answer: Node | None = None
        self._formula = LineView(appearance, "formula-large", "derivative")
        self._mark, self._verdict = QLabel(), label(kind="success")
        self._how = label(kind="muted", wrap=True)
        self._verification, self._form = Verification(), None
        copy = IconButton(appearance, "copy", self.tr("Copy the derivative"))
        copy.clicked.connect(self._copy)
        self.forms = MenuButton(appearance, self.tr("Form of the answer"))
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(appearance.theme.token("motion.busy-after"))
        self._busy.timeout.connect(self._show_busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self._formula)
        column.addLayout(row(self.forms, None))
        line = row(self._mark, self._verdict)
        line.addWidget(self._how, 1)
        line.addWidget(copy)
        column.addLayout(line)
        appearance.changed.connect(lambda: self.show_verification(self._verification, self._form))

    def show_answer(self, results: Results, inputs: Inputs) -> None:
        """Show the form that was chosen, the shortest unless another was."""
        self._answer = answer_of(results, inputs)
        if self._answer is None:
            return
        definition = results.definition or Definition("", Symbol("x"))
        head = derivative_head(definition, order_of(results, inputs))
        self._formula.show_line(assignment(head, self._answer))
        form = chosen_form(results, inputs)
        self.forms.setVisible(form is not None and len(results.forms) > 1)
        self.forms.setText("" if form is None else form_name(form.kind).capitalize())
        self.show_verification(results.verification, form)

    def show_verification(self, verification: Verification, form: AnswerForm | None = None) -> None:
        """Say how the answer was checked, honestly."""
        self._verification, self._form = verification, form
        self._busy.stop()
        verdict = verdict_of(verification)
        if verdict is None:
            self._say("", "text-muted", "", "")
            self._busy.start()
        elif verification.how == "proved" and form is not None and form.how == "checked":
            error = format_number(form.largest_error, digits=1)
            how = self.tr("The steps are proved, this form at {0} points (largest difference {1}).")
            words = how.format(form.points, error)
            self._say("checked", "success", self.tr("Checked"), words)
        else:
            self._say(verdict.icon, verdict.role, verdict.word, verdict.sentence)

    def set_dimmed(self, dimmed: bool) -> None:
        """Show it as the last that could be read."""
        self._formula.formula.set_dimmed(dimmed)
        for words in (self._mark, self._verdict, self._how):
            words.setEnabled(not dimmed)

    def _show_busy(self) -> None:
        self._say("", "text-muted", "", self.tr("Checking…"))

    def _say(self, icon_name: str, role: str, verdict: str, how: str) -> None:
        self._mark.setVisible(bool(icon_name))
        if icon_name:
            self._mark.setPixmap(self._appearance.pixmap(icon_name, role))
        self._verdict.setVisible(bool(verdict))
        if self._verdict.property("kind") != role:
            self._verdict.setProperty("kind", role)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        self._verdict.setText(verdict)
        self._how.setText(how)

    def _copy(self) -> None:
        if self._answer is not None:
            QGuiApplication.clipboard().setText(to_text(self._answer))


class SimplifyCard(QFrame):
    """From the answer of the steps to the form that is shown, if that is another."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.differs = False
        self._why = label(kind="muted")
        self._formula = LineView(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 10, CARD_PADDING, 10)
        column.setSpacing(6)
        self._title = label(self.tr("Simplify"), kind="strong")
        column.addLayout(row(self._title, self._why, None))
        column.addWidget(self._formula)

    def show_forms(self, results: Results, inputs: Inputs) -> None:
        """Show both forms, if they are written differently and the algebra does not tell it."""
        derived, answer = derived_of(results, inputs), answer_of(results, inputs)
        self.differs = False
        if derived is None or answer is None or goal_of(results, inputs) is not None:
            return
        long, short = to_latex(derived), to_latex(answer)
        self.differs = long != short
        if self.differs:
            form = chosen_form(results, inputs)
            kind = "simplified" if form is None else form.kind
            shorter = self.tr("the same, shorter")
            self._why.setText(shorter if kind == "simplified" else form_name(kind))
            self._formula.show_line(equation(derived, answer))

    def set_dimmed(self, dimmed: bool) -> None:
        """Show it as the last that could be read."""
        self._formula.formula.set_dimmed(dimmed)
        for words in (self._title, self._why):
            words.setEnabled(not dimmed)


class MeetingCard(QFrame):
    """The line at which two routes meet: both answers, proved or checked to be equal."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._appearance = appearance
        self._mark, self._words = QLabel(), label(kind="muted", wrap=True)
        self._formula = LineView(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 10, CARD_PADDING, 10)
        column.addWidget(label(self.tr("Both routes meet"), kind="strong"))
        column.addWidget(self._formula)
        line = row(self._mark)
        line.addWidget(self._words, 1)
        column.addLayout(line)

    def show_meeting(self, first: Node, second: Node, *, proved: bool | None, points: int) -> None:
        """Show both answers, and how they are known to be equal; None while that is tried."""
        left, right = to_latex(first), to_latex(second)
        line: Line = equation(first, second) if left != right else Line((left,))
        self._formula.show_line(line)
        if left == right:
            icon, words = "verified", self.tr("Both end at the same expression.")
        elif proved:
            icon, words = "verified", self.tr("Proved equal")
        elif proved is None:
            icon, words = "", self.tr("Checking…")
        else:
            icon = "checked"
            words = self.tr("Equal at {0} points; no proof was found in time.").format(points)
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.setPixmap(self._appearance.pixmap(icon, "success"))
        self._words.setText(words)
