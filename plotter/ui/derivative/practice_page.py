"""The page Practice: a learner types their own f′, and is told whether it is right and why not."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plotter.calculus.practice import read_derivative
from plotter.calculus.telling import primed
from plotter.drawing.derivation.blocks import Line
from plotter.drawing.derivation.breaking import assignment
from plotter.figure.secret import is_solved
from plotter.language.numbers import format_number
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import walk
from plotter.language.write import to_latex
from plotter.model.document import Document
from plotter.model.telling import Practice
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.exercise_bar import ExerciseBar
from plotter.ui.derivative.line_view import LineView
from plotter.ui.formula import FormulaView
from plotter.ui.formula_bar import head_latex
from plotter.ui.recent import RecentFunctions
from plotter.ui.text_field import TextField
from plotter.ui.widgets import CARD_PADDING, Note, TextButton, label, row


class _NoHistory(RecentFunctions):
    """Answers are no functions to come back to."""

    def __init__(self) -> None:
        self._texts = []


class AnswerField(QFrame):
    """`f′(x) =` and the line to type in, like the field of the function."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("field")
        self.head = FormulaView(appearance, "f'(x) =", color="text-muted")
        self.line = TextField(appearance, _NoHistory())
        self.line.setPlaceholderText(self.line.tr("Your derivative"))
        self.line.setAccessibleName(self.tr("Your derivative"))
        self.line.focus_changed.connect(lambda _focus: self.set_wrong(self._wrong))
        self._wrong = False
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 6, 8, 6)
        inside.addWidget(self.head)
        inside.addWidget(self.line, 1)

    def set_wrong(self, wrong: bool) -> None:
        """Show the outline of a mistake, of the focus, or neither."""
        self._wrong = wrong
        state = "error" if wrong else "focus" if self.line.hasFocus() else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)


class PracticePage(QWidget):
    """The task, the answer as typed and as read, the verdict, and the way out."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._task = LineView(appearance)
        self._field = AnswerField(appearance)
        self._echo = LineView(appearance, "formula", "v")
        self._check = TextButton(self.tr("Check"), kind="primary")
        self._give_up = TextButton(self.tr("Show the answer"))
        self._note = Note(appearance)
        self._part = label(self.tr("It went wrong in this part:"), kind="muted")
        self._where = LineView(appearance, "formula", "error")
        self._answer = LineView(appearance, "formula-large", "derivative")
        self._exercises = ExerciseBar(document, appearance)
        self._help = label(kind="muted", wrap=True)
        self._build()
        self._field.line.textEdited.connect(self._type)
        self._field.line.returnPressed.connect(self._hand_in)
        self._field.line.editingFinished.connect(document.finish_gesture)
        self._check.clicked.connect(self._hand_in)
        self._give_up.clicked.connect(self._show_answer)
        self._note.acted.connect(self._repair)
        document.inputs_changed.connect(self._on_inputs)
        document.results_changed.connect(self._on_results)
        self.refresh()

    def focus(self) -> None:
        """Go to the field."""
        self._field.line.setFocus()

    def refresh(self) -> None:
        """Show the document's practice."""
        results, practice = self._document.results, self._practice()
        definition = results.definition
        if definition is None:
            return
        self._task.show_line(Line((f"{primed(to_latex(definition.body))} = \\;?",)))
        self._field.head.set_latex(f"{head_latex(results, 1)} =")
        if self._field.line.text() != practice.answer:
            self._field.line.setText(practice.answer)
        self._show_echo(practice)
        self._show_verdict(practice)
        solved = is_solved(self._document.inputs, results)
        self._give_up.setVisible(not (practice.given_up or solved))
        answer = results.simplified or results.derivative
        self._answer.setVisible((practice.given_up or solved) and answer is not None)
        if answer is not None:
            self._answer.show_line(assignment(head_latex(results, 1), answer))
        self._check.setEnabled(bool(practice.answer.strip()))

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        inside.addWidget(label(self.tr("Find the derivative"), kind="strong"))
        inside.addWidget(self._task)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(card)
        column.addWidget(self._field)
        column.addWidget(self._echo)
        column.addLayout(row(self._check, self._give_up, None))
        for widget in (
            self._note,
            self._part,
            self._where,
            self._answer,
            self._exercises,
            self._help,
        ):
            column.addWidget(widget)
        self._help.setText(
            self.tr("While you practise, f′ is hidden in the plot and in the formula bar.")
        )

    def _practice(self) -> Practice:
        return self._document.inputs.practice.about(self._document.results.inputs.text)

    def _edit(self, gesture: str, **changes: object) -> None:
        practice = replace(self._practice(), **changes)  # type: ignore[arg-type]
        self._document.edit(gesture=gesture, practice=practice)

    def _type(self, text: str) -> None:
        self._edit(self.tr("typing the derivative"), answer=text)

    def _hand_in(self) -> None:
        practice = self._practice()
        if practice.answer.strip():
            self._document.finish_gesture()
            self._edit(self.tr("answer"), handed_in=practice.answer)
            self._document.finish_gesture()

    def _show_answer(self) -> None:
        self._document.finish_gesture()
        self._edit(self.tr("show the answer"), given_up=True)
        self._document.finish_gesture()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "practice" in names:
            self.refresh()

    def _on_results(self, names: frozenset[str]) -> None:
        if names & {"definition", "derivation", "simplified", "verdict"}:
            self.refresh()

    def _show_echo(self, practice: Practice) -> None:
        """The answer as it is read; a mistake in it speaks once it was handed in."""
        definition = self._document.results.definition
        self._field.line.unmark()
        self._field.set_wrong(False)
        self._echo.hide()
        if definition is None or not practice.answer.strip():
            return
        try:
            answer = read_derivative(practice.answer, definition.body, definition.variable)
        except ProblemError as error:
            if practice.handed_in == practice.answer:
                self._mark(error.problem)
            return
        head = head_latex(self._document.results, 1)
        self._echo.show_line(assignment(head, answer))
        self._echo.show()

    def _mark(self, problem: Problem) -> None:
        self._field.line.mark(problem.start, problem.end)
        self._field.set_wrong(True)

    def _show_verdict(self, practice: Practice) -> None:
        """Right, and how that is known, or wrong, and what went wrong where."""
        results, verdict = self._document.results, self._document.results.verdict
        for widget in (self._note, self._part, self._where):
            widget.hide()
        asked = (results.inputs.text, practice.answer)
        if (verdict.of, verdict.text) != asked or practice.handed_in != practice.answer:
            return
        if verdict.problem is not None:
            problem = verdict.problem
            words, repair = f"{problem.message} {problem.hint or ''}".strip(), problem.repair
            self._note.say("error", words, button="" if repair is None else repair.label)
            return
        judged = verdict.judgement
        if judged is None:
            return
        if judged.correct:
            how = self.tr("Right. Proved equal to the derivative.")
            if judged.how != "proved":
                error = format_number(judged.largest_error, digits=1)
                how = self.tr("Right at {0} points (largest difference {1}).")
                how = how.format(judged.points, error)
            icon = "verified" if judged.how == "proved" else "checked"
            self._note.say("success", how, icon_name=icon)
            return
        mistake = judged.mistake
        words = self.tr("Not yet.") if mistake is None else mistake.message
        self._note.say("error", words)
        if mistake is not None and mistake.where:
            self._show_part(*mistake.where[0])

    def _show_part(self, start: int, end: int) -> None:
        """Show the part in which it went wrong, unless it is the whole function."""
        results = self._document.results
        definition = results.definition
        assert definition is not None
        if (start, end) == definition.body.span:
            return
        self._where.show_line(Line((self._place(results.inputs.text[start:end], start, end),)))
        self._part.show()
        self._where.show()

    def _repair(self) -> None:
        """Mend the answer as the note offers it, as one undo step, and hand it in."""
        problem, practice = self._document.results.verdict.problem, self._practice()
        if problem is None or problem.repair is None:
            return
        repair, answer = problem.repair, practice.answer
        mended = answer[: repair.start] + repair.text + answer[repair.end :]
        self._document.finish_gesture()
        self._edit(self.tr("correction"), answer=mended, handed_in=mended)
        self._document.finish_gesture()
        self.focus()

    def _place(self, text: str, start: int, end: int) -> str:
        """The part of the function in which it went wrong, typeset as it was read."""
        definition = self._document.results.definition
        assert definition is not None
        for node in walk(definition.body):
            if node.span == (start, end):
                return primed(to_latex(node))
        return f"\\text{{{text}}}"
