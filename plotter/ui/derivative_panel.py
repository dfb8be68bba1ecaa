"""The lens Derivative: every step with its rule, the simplification, the result and its proof."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from plotter.calculus.step import Step
from plotter.language.numbers import format_number
from plotter.language.write import to_latex, to_text
from plotter.model.document import Document
from plotter.model.state import Results, Verification
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.formula_bar import head_latex
from plotter.ui.panel import PADDING, LensPanel
from plotter.ui.step_view import Allowance, StepView
from plotter.ui.widgets import CARD_PADDING, IconButton, card, clear, label, row


class ResultCard(QFrame):
    """f′(x) = …, how it was verified, and a button to copy it."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "result")
        self._document, self._appearance = document, appearance
        self._formula = FormulaView(appearance, size="formula-large", color="derivative")
        self._mark, self._verdict = QLabel(), label(kind="success")
        self._how = label(kind="muted", wrap=True)
        self._verification = Verification()
        copy = IconButton(appearance, "copy", self.tr("Copy the derivative"))
        copy.clicked.connect(self._copy)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(appearance.theme.token("motion.busy-after"))
        self._busy.timeout.connect(self._show_busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(ScrolledFormula(self._formula))
        line = row(self._mark, self._verdict)
        line.addWidget(self._how, 1)
        line.addWidget(copy)
        column.addLayout(line)
        appearance.changed.connect(self._restyle)

    def show_formula(self, results: Results) -> None:
        """Show the shortest form there is."""
        answer = results.simplified or results.derivative
        if answer is not None:
            self._formula.set_latex(f"{head_latex(results, chr(39))} = {to_latex(answer)}")

    def show_verification(self, verification: Verification) -> None:
        """Say how the answer was checked, honestly."""
        self._verification = verification
        self._busy.stop()
        match verification.how:
            case "proved":
                words = self.tr("Verified"), self.tr("a second derivation agrees")
                self._say("verified", "success", *words)
            case "checked" if verification.points == 0:
                how = self.tr("Not checked: no point was found where the function has a slope.")
                self._say("", "text-muted", "", how)
            case "checked":
                error = format_number(verification.largest_error, digits=1)
                how = self.tr("at {0} points (largest difference {1}).")
                how = how.format(verification.points, error)
                self._say("checked", "success", self.tr("Checked"), f"{how} {self._no_proof()}")
            case "failed":
                how = self.tr("A step does not agree with the numbers. Do not rely on it.")
                self._say("problem", "error", self.tr("Check failed"), how)
            case _:
                self._say("", "text-muted", "", "")
                self._busy.start()

    def _no_proof(self) -> str:
        """Why there is no proof, as far as it is known."""
        return {
            "": "",
            "timed out": self.tr("No proof within 2 s."),
            "undecided": self.tr("It could neither be proved nor refuted."),
        }[self._verification.no_proof]

    def set_dimmed(self, dimmed: bool) -> None:
        """Show it as the last that could be read."""
        self._formula.set_dimmed(dimmed)
        for words in (self._mark, self._verdict, self._how):
            words.setEnabled(not dimmed)

    def _restyle(self) -> None:
        self.show_verification(self._verification)

    def _show_busy(self) -> None:
        self._say("", "text-muted", "", self.tr("Checking…"))

    def _say(self, icon_name: str, role: str, verdict: str, how: str) -> None:
        self._mark.setVisible(bool(icon_name))
        if icon_name:
            self._mark.setPixmap(self._appearance.pixmap(icon_name, role))
        self._verdict.setVisible(bool(verdict))
        self._verdict.setProperty("kind", role)
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.setText(verdict)
        self._how.setText(how)

    def _copy(self) -> None:
        results = self._document.results
        answer = results.simplified or results.derivative
        if answer is not None:
            QGuiApplication.clipboard().setText(to_text(answer))


class DerivativePanel(LensPanel):
    """Steps from the outside in, revealed one by one by the timeline, then the result."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self._views: list[StepView] = []
        self._shown_derivation: Step | None = None
        self._frame: QFrame | None = None
        self._stale = label(kind="muted", wrap=True)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self._simplify = SimplifyCard(appearance)
        self._result = ResultCard(document, appearance)
        self.column.addWidget(label(self.tr("Steps"), kind="title"))
        self.column.addWidget(self._stale)
        self.column.addLayout(self._steps)
        self.column.addWidget(self._simplify)
        self.column.addWidget(self._result)
        self.column.addStretch(1)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._catch_up)
        document.results_changed.connect(self._on_results)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._rebuild)
        self._rebuild()
        self._on_results(frozenset({"derivation", "simplified", "verification", "problem"}))

    def _on_results(self, names: frozenset[str]) -> None:
        results = self._document.results
        if results.derivation is not self._shown_derivation:
            self._late.start()
        if names & {"definition", "derivation", "simplified"}:
            self._simplify.show_forms(results)
            self._result.show_formula(results)
            self._reveal()
        if "verification" in names:
            self._result.show_verification(results.verification)
        if "problem" in names:
            self._dim(results)

    def _on_view(self, names: frozenset[str]) -> None:
        if "revealed" in names:
            self._reveal()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed while another lens was chosen."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Lay out the newest derivation, once for several keys, and only while it is seen."""
        if self.isVisible() and self._document.results.derivation is not self._shown_derivation:
            self._rebuild()

    def _rebuild(self) -> None:
        results = self._document.results
        self._shown_derivation = results.derivation
        clear(self._steps)
        self._views, self._frame = [], None
        if results.derivation is None:
            return
        frame, column = card()
        view = StepView(self._appearance, results.derivation, self._room(), Allowance())
        column.addWidget(view)
        self._steps.addWidget(frame)
        self._frame = frame
        self._views = view.walk()
        self._reveal()

    def _room(self) -> int:
        """The width of a card's inside, px."""
        margins = PADDING + CARD_PADDING
        return self._appearance.px("size.panel") - 2 * round(margins * self._appearance.zoom)

    def _reveal(self) -> None:
        """Show as many steps as the timeline says; the result stands at their end."""
        revealed = self._document.view.revealed
        for index, view in enumerate(self._views):
            view.setVisible(revealed is None or index < revealed)
        done = revealed is None or revealed > len(self._views)
        self._simplify.setVisible(done and self._simplify.differs)
        self._result.setVisible(done)
        if self._frame is not None:
            self._frame.setVisible(revealed is None or revealed > 0)

    def _dim(self, results: Results) -> None:
        dimmed = results.problem is not None
        self._stale.setVisible(dimmed)
        if dimmed:
            words = self.tr("Shown: the last function that could be read, {0}.")
            self._stale.setText(words.format(results.inputs.text))
        for view in self.findChildren(FormulaView):
            view.set_dimmed(dimmed)
        for words in self.findChildren(QLabel):
            words.setEnabled(not dimmed)
        self._stale.setEnabled(True)
        self._result.set_dimmed(dimmed)


class SimplifyCard(QFrame):
    """From the answer of the steps to the shortest equal form, if that is another."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.differs = False
        self._formula = FormulaView(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        title = label(self.tr("Simplify"), kind="strong")
        column.addLayout(row(title, label(self.tr("the same, shorter"), kind="muted"), None))
        column.addWidget(ScrolledFormula(self._formula))

    def show_forms(self, results: Results) -> None:
        """Show both forms, if they are written differently."""
        derived, simplified = results.derivative, results.simplified
        self.differs = (
            derived is not None
            and simplified is not None
            and to_latex(derived) != to_latex(simplified)
        )
        if self.differs and derived is not None and simplified is not None:
            long, short = to_latex(derived), to_latex(simplified)
            self._formula.set_latex(f"{long} = {short}")
            if self._formula.natural_width() > 340:
                self._formula.set_latex(
                    f"\\begin{{aligned}} & {long} \\\\ &= {short} \\end{{aligned}}"
                )
