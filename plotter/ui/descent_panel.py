"""The lens Descent: the method, its start and rate, this step in numbers, and how it ends."""

from __future__ import annotations

import random

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plotter.descent.arithmetic import aligned, written_out
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.stability import classify_rate
from plotter.descent.trajectory import Trajectory
from plotter.language.numbers import format_number
from plotter.model.document import Document
from plotter.model.state import Results
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.panel import LensPanel
from plotter.ui.rate_slider import HIGHEST, LOWEST, RateSlider
from plotter.ui.widgets import Choice, Note, TextButton, card, label, row

DECIMALS = 3
LARGE = 1e5
"""Numbers from this size on are written short: the columns are narrow."""

MOST_STEPS = 10_000


class IterateTable(QAbstractTableModel):
    """The points of a trajectory as rows: n, x, f(x), f′(x)."""

    def __init__(self) -> None:
        super().__init__()
        self._trajectory: Trajectory | None = None
        self._heads = ("n", "x", "f(x)", "f′(x)")

    def show_trajectory(self, results: Results) -> None:
        """Show another run."""
        self.beginResetModel()
        self._trajectory = results.trajectory
        definition = results.definition
        if definition is not None:
            name, variable = definition.name, definition.variable
            self._heads = ("n", variable, f"{name}({variable})", f"{name}′({variable})")
        self.endResetModel()

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """As many as there are points."""
        if parent.isValid() or self._trajectory is None:
            return 0
        return len(self._trajectory.iterates)

    def columnCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """Step, place, height, slope."""
        return 0 if parent.isValid() else len(self._heads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The numbers, right-aligned."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or self._trajectory is None:
            return None
        iterate = self._trajectory.iterates[index.row()]
        if index.column() == 0:
            return str(iterate.step)
        value = (iterate.x[0], iterate.f, iterate.gradient[0])[index.column() - 1]
        if abs(value) >= LARGE:
            return format_number(value, digits=DECIMALS)
        return format_number(value, decimals=DECIMALS, zeros=True)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class DescentPanel(LensPanel):
    """Everything one can set, and every number of the step under the cursor."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self._build_method()
        self._build_settings()
        self._build_step()
        document.inputs_changed.connect(self._refresh)
        document.results_changed.connect(self._refresh)
        document.view_changed.connect(self._on_view)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another lens was chosen."""
        super().showEvent(event)
        self._refresh()

    def _build_method(self) -> None:
        self._method = Choice(self._appearance)
        self._method.setAccessibleName(self.tr("Method"))
        for optimizer in OPTIMIZERS:
            self._method.addItem(optimizer.label, optimizer.name)
            self._method.setItemData(
                self._method.count() - 1, optimizer.idea, Qt.ItemDataRole.ToolTipRole
            )
        self._method.activated.connect(self._choose_method)
        self._formula = FormulaView(self._appearance)
        self._idea = label(kind="muted", wrap=True)
        frame, column = card()
        column.addWidget(self._method)
        column.addWidget(ScrolledFormula(self._formula))
        column.addWidget(self._idea)
        self.column.addWidget(frame)

    def _build_settings(self) -> None:
        self._start = NumberField(self.tr("Start of the descent"))
        self._start.entered.connect(self._set_start)
        dice = TextButton(self.tr("Random"))
        dice.setToolTip(self.tr("Start at a random place in view"))
        dice.clicked.connect(self._set_random_start)
        self._rate = NumberField(self.tr("Learning rate"))
        self._rate.entered.connect(self._set_rate)
        self._steps = NumberField(self.tr("Most steps, from 1 to 10 000"))
        self._steps.entered.connect(self._set_steps)
        self._slider = RateSlider(self._appearance)
        self._slider.rate_changed.connect(self._drag_rate)
        self._slider.released.connect(self._document.finish_gesture)
        start_letter = FormulaView(self._appearance, "x_0", size="formula-small")
        rate_letter = FormulaView(self._appearance, "\\eta", size="formula-small")
        words = (self.tr("Start"), self.tr("Learning rate"), self.tr("Steps at most"))
        self.column.addLayout(row(label(words[0]), start_letter, None, self._start, dice))
        self.column.addLayout(row(label(words[1]), rate_letter, None, self._rate))
        self.column.addWidget(self._slider)
        ends = (format_number(LOWEST), format_number(HIGHEST))
        self.column.addLayout(
            row(label(ends[0], kind="caption"), None, label(ends[1], kind="caption"))
        )
        self.column.addLayout(row(label(words[2]), None, self._steps))
        self._warning = Note(self._appearance)
        self.column.addWidget(self._warning)

    def _build_step(self) -> None:
        frame, column = card()
        self._step_title = label(kind="strong")
        self._arithmetic = FormulaView(self._appearance)
        self._last = label(self.tr("The last point: no further step is taken."), kind="muted")
        column.addWidget(self._step_title)
        column.addWidget(ScrolledFormula(self._arithmetic))
        column.addWidget(self._last)
        self.column.addWidget(frame)
        self._ending = Note(self._appearance)
        self.column.addWidget(self._ending)
        self._model = IterateTable()
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("All steps"))
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.verticalHeader().setDefaultSectionSize(26)
        self._table.setMinimumHeight(180)
        self._table.clicked.connect(lambda index: self._document.look(frame=index.row()))
        self.column.addWidget(self._table, 1)

    def _refresh(self, _names: object = None) -> None:
        if self.isHidden() and self._start.text():
            return
        inputs, results = self._document.inputs, self._document.results
        optimizer = BY_NAME[inputs.optimizer]
        self._method.setCurrentIndex(OPTIMIZERS.index(optimizer))
        self._formula.set_latex(optimizer.formula)
        self._idea.setText(optimizer.idea)
        self._start.show_value(format_number(inputs.start[0], digits=4))
        self._rate.show_value(format_number(inputs.learning_rate, digits=4))
        self._steps.show_value(str(inputs.steps))
        self._model.show_trajectory(results)
        self._show_ending(results)
        self._show_step()

    def _on_view(self, names: frozenset[str]) -> None:
        if "frame" in names:
            self._show_step()

    def _show_ending(self, results: Results) -> None:
        trajectory = results.trajectory
        if trajectory is None:
            self._ending.hide()
        elif trajectory.status == "converged":
            self._ending.say("success", trajectory.explanation, icon_name="verified")
        else:
            self._ending.say("warning", trajectory.explanation)

    def _show_step(self) -> None:
        results, view = self._document.results, self._document.view
        trajectory = results.trajectory
        if trajectory is None or not trajectory.iterates:
            return
        frame = min(view.frame, len(trajectory.iterates) - 1)
        definition = results.definition
        names = ("f", "x") if definition is None else (definition.name, definition.variable)
        lines = written_out(trajectory, frame, *names)
        self._step_title.setText(
            self.tr("This step: {0} of {1}").format(frame, len(trajectory.iterates) - 1)
        )
        self._arithmetic.set_latex(aligned(lines))
        self._arithmetic.setVisible(bool(lines))
        self._last.setVisible(not lines)
        self._table.selectRow(frame)
        self._table.scrollTo(self._model.index(frame, 0))
        self._show_stability(results, trajectory.iterates[frame].x)

    def _show_stability(self, results: Results, point: tuple[float, ...]) -> None:
        """Colour the slider by η·f″ at the point, and say where it is too much."""
        inputs = self._document.inputs
        optimizer = BY_NAME[inputs.optimizer]
        curvature, limit = 0.0, 2.0
        if optimizer.stability is not None and results.objective is not None:
            limit = optimizer.stability(optimizer.settings())
            curvature = results.objective.hessian(point)[0][0]
        self._slider.show_rate(inputs.learning_rate, curvature, limit)
        regime = classify_rate(inputs.learning_rate, curvature, limit=limit)
        product = format_number(inputs.learning_rate * curvature, digits=3)
        if regime == "diverge":
            words = self.tr("Here η·f″ = {0}, above {1}: the steps grow. Try a rate below {2}.")
            below = format_number(limit / curvature, digits=2)
            self._warning.say("warning", words.format(product, format_number(limit), below))
        elif regime == "oscillate":
            words = self.tr("Here η·f″ = {0}, above {1}: the step lands beyond the lowest point.")
            self._warning.say("warning", words.format(product, format_number(limit / 2)))
        else:
            self._warning.hide()

    def _choose_method(self, index: int) -> None:
        name = str(self._method.itemData(index))
        rate = BY_NAME[name].learning_rate
        self._edit(self.tr("method"), optimizer=name, learning_rate=rate)

    def _set_start(self, x: float) -> None:
        self._edit(self.tr("start"), start=(x,))

    def _set_random_start(self) -> None:
        viewport = self._document.view.viewport
        x = random.uniform(viewport.x_min, viewport.x_max)  # noqa: S311
        self._edit(self.tr("random start"), start=(float(f"{x:.3g}"),))

    def _set_rate(self, rate: float) -> None:
        if rate > 0:
            self._edit(self.tr("learning rate"), learning_rate=rate)
        else:
            self._warning.say("error", self.tr("A learning rate is larger than 0."))

    def _drag_rate(self, rate: float) -> None:
        self._document.edit(gesture=self.tr("learning rate"), learning_rate=rate)

    def _set_steps(self, steps: float) -> None:
        whole = max(1, min(round(steps), MOST_STEPS))
        self._edit(self.tr("number of steps"), steps=whole)

    def _edit(self, gesture: str, **changes: object) -> None:
        self._document.edit(gesture=gesture, **changes)
        self._document.finish_gesture()
