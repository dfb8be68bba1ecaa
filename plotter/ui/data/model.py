"""The model and its loss: typed, chosen, and written out as a formula with its derivatives."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout

from plotter.calculus.differentiate import differentiate
from plotter.calculus.report.formats import FORMAT_BY_NAME
from plotter.calculus.report.told import Chapter, Report, told_derivation
from plotter.descent.loss_objective import LossObjective
from plotter.descent.losses import LOSSES, PREDICTION, TARGET
from plotter.language.tree import Symbol, substitute
from plotter.language.words import localized, mark, tr, typeset_words
from plotter.language.write import to_latex
from plotter.model.fit_study import FitStudy
from plotter.ui.data.edits import change_fit
from plotter.ui.data.section import DataSection
from plotter.ui.flow import FlowLayout
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import Choice, MenuButton, Note, TextButton, label, row, when_triggered

MODELS: tuple[tuple[str, str], ...] = (
    ("w x + b", mark("Straight line")),
    ("a x^2 + b x + c", "Parabola"),
    ("a e^(k x)", mark("Exponential growth")),
    ("sigmoid(w x + b)", mark("Logistic curve")),
    ("a sin(k x + c) + d", "Wave"),
    ("w2 tanh(w1 x + b1) + b2", mark("Small neural network")),
)
"""Models to begin with."""

MOST_SHOWN = 6
"""Of so many parameters the derivatives are written out."""


class ModelSection(DataSection):
    """What is fitted, and how far it may be from the points."""

    name = "data model"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        document = bench.document
        self.model = QLineEdit()
        self.model.setAccessibleName(self.tr("Model"))
        self.model.setToolTip(
            self.tr("A formula in x; its other letters are the parameters to be found")
        )
        self.model.textEdited.connect(self._type)
        self.model.editingFinished.connect(document.finish_gesture)
        more = MenuButton(bench.appearance, self.tr("Models to begin with"))
        more.setText(self.tr("Models"))
        for text, words in MODELS:
            action = more.choices.addAction(f"{text}\t{tr(words)}")
            action.triggered.connect(when_triggered(self._choose_model, text))
        self._note = Note(bench.appearance)
        self._loss = Choice(bench.appearance)
        self._loss.setAccessibleName(self.tr("Loss"))
        for index, loss in enumerate(LOSSES):
            self._loss.addItem(tr(loss.label), loss.name)
            self._loss.setItemData(index, tr(loss.words), Qt.ItemDataRole.ToolTipRole)
        self._loss.activated.connect(self._choose_loss)
        self._l1 = NumberField(self.tr("L1: what is added to the loss for each |w|"))
        self._l2 = NumberField(self.tr("L2: what is added to the loss for each w²"))
        self._l1.entered.connect(lambda value: self._penalize(l1=max(value, 0.0)))
        self._l2.entered.connect(lambda value: self._penalize(l2=max(value, 0.0)))
        self._formula = FormulaView(bench.appearance, size="formula-small")
        self._slopes = FormulaView(bench.appearance, size="formula-small", color="derivative")
        self._steps = TextButton(self.tr("How the derivatives are found…"))
        self._steps.clicked.connect(when_triggered(self._show_steps))
        title = label(self.tr("Model"), kind="strong")
        self.column.addLayout(FlowLayout(title, more, justified=True))
        self.column.addLayout(row(label(self.tr("y ="), kind="muted"), self.model))
        self.column.addWidget(self._note)
        title = label(self.tr("Loss"), kind="strong")
        self.column.addLayout(FlowLayout(title, self._loss, justified=True))
        self.column.addLayout(
            row(label("L1"), self._l1, 12, label("L2"), self._l2, None, spacing=6)
        )
        self._written = (ScrolledFormula(self._formula), ScrolledFormula(self._slopes))
        for scrolled in self._written:
            self.column.addWidget(scrolled)
        self.column.addLayout(row(self._steps, None))

    def refresh(self) -> None:
        """Show the model of now."""
        study, fit = self.bench.document.inputs.fit, self.fit
        if not self.model.hasFocus() or self.model.text() != study.model:
            self.model.setText(study.model)
        self._loss.setCurrentIndex(self._loss.findData(study.loss))
        self._l1.show_value(localized(f"{study.l1:g}"))
        self._l2.show_value(localized(f"{study.l2:g}"))
        wrong = fit.study == study and fit.place == "model"
        if wrong:
            self._note.say("error", fit.problem)
        else:
            self._note.hide()
        objective = fit.objective
        for widget in (*self._written, self._steps):
            widget.setVisible(objective is not None and not wrong)
        if objective is not None and fit.study is not None:
            self._formula.set_latex(loss_latex(objective, fit.study))
            self._slopes.set_latex(slopes_latex(objective))

    def _type(self, text: str) -> None:
        change_fit(self.bench.document, self.tr("model"), model=text)

    def _choose_model(self, text: str) -> None:
        change_fit(self.bench.document, self.tr("model"), model=text)
        self.bench.document.finish_gesture()

    def _choose_loss(self, index: int) -> None:
        change_fit(self.bench.document, self.tr("loss"), loss=str(self._loss.itemData(index)))
        self.bench.document.finish_gesture()

    def _penalize(self, **changes: float) -> None:
        change_fit(self.bench.document, self.tr("regularization"), **changes)
        self.bench.document.finish_gesture()

    def _show_steps(self) -> None:
        objective = self.fit.objective
        if objective is None:
            return
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("The derivatives of the loss at one point"))
        words = QPlainTextEdit(steps_text(objective))
        words.setReadOnly(True)
        words.setAccessibleName(dialog.windowTitle())
        words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(words)
        column.addWidget(buttons)
        dialog.resize(620, 520)
        dialog.open()


def loss_latex(objective: LossObjective, study: FitStudy) -> str:
    """The loss over all points as a formula."""
    inside = {PREDICTION: objective.model, TARGET: Symbol("y_i")}
    term = substitute(objective.loss.expression, inside)
    term = substitute(term, {study.names[0]: Symbol(f"{study.names[0]}_i")})
    latex = f"L = \\frac{{1}}{{n}} \\sum_{{i=1}}^{{n}} \\left( {to_latex(term)} \\right)"
    if study.l2:
        latex += f" + {study.l2:g} \\sum w^2"
    if study.l1:
        latex += f" + {study.l1:g} \\sum |w|"
    return latex


def slopes_latex(objective: LossObjective) -> str:
    """The derivative of the loss by each parameter, line by line, as means over the points."""
    mean = f"\\text{{{typeset_words('mean of ')}}}"
    lines = [
        f"\\frac{{\\partial L}}{{\\partial {to_latex(Symbol(name))}}} &= {mean} {to_latex(slope)}"
        for name, slope in zip(objective.variables, objective.derivatives, strict=True)
    ][:MOST_SHOWN]
    return "\\begin{aligned} " + " \\\\ ".join(lines) + " \\end{aligned}"


def steps_text(objective: LossObjective) -> str:
    """Every step of the derivative of the loss at one point, by each parameter, as plain text."""
    reports: list[str] = []
    for name in objective.variables:
        step = differentiate(objective.one_point, name)
        steps = told_derivation(step, "substitutions")
        chapter = Chapter("", objective.one_point, steps)
        report = Report(
            "ℓ", name, 1, objective.one_point, step.after, step.after, (chapter,),
            held=tuple(other for other in objective.variables if other != name),
        )  # fmt: skip
        reports.append(FORMAT_BY_NAME["text"].report(report))
    return "\n\n\n".join(reports)
