"""How the fit is found: method, rate, steps, batches, and where each parameter begins."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.drawing.fit_figure import shown_name
from plotter.language.numbers import format_number, latex_number
from plotter.language.tree import Symbol
from plotter.language.words import tr
from plotter.language.write import to_latex
from plotter.model.fit_study import MOST_FIT_STEPS
from plotter.ui.check_box import CheckBox
from plotter.ui.data.edits import change_fit, choose_point, set_start
from plotter.ui.data.section import DataSection
from plotter.ui.descent.chart_view import ChartView
from plotter.ui.flow import FlowLayout
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import Choice, Note, clear, label, row

LARGEST_RATE = 1e6


class TrainingSection(DataSection):
    """Method, rate, number of steps, size and seed of the batches."""

    name = "data training"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._method = Choice(bench.appearance)
        self._method.setAccessibleName(tr("Method"))
        for index, optimizer in enumerate(OPTIMIZERS):
            self._method.addItem(tr(optimizer.label), optimizer.name)
            self._method.setItemData(index, tr(optimizer.idea), Qt.ItemDataRole.ToolTipRole)
        self._method.activated.connect(self._choose)
        words = {
            "learning_rate": tr("Learning rate"),
            "steps": tr("Steps"),
            "batch": tr("Points in a batch, 0 for all"),
            "seed": tr("Seed of the batches"),
        }
        self._fields = {
            name: NumberField(text, 7 if name in ("steps", "seed") else 9)
            for name, text in words.items()
        }
        for name, field in self._fields.items():
            field.entered.connect(partial(self._enter, name))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        short = (
            ("learning_rate", tr("Rate")),
            ("steps", tr("Steps")),
            ("batch", tr("Batch")),
            ("seed", tr("Seed")),
        )
        for place, (name, text) in enumerate(short):
            grid.addWidget(label(text), place // 2, 2 * (place % 2))
            grid.addWidget(self._fields[name], place // 2, 2 * (place % 2) + 1)
        title = label(tr("Training"), kind="strong")
        self.column.addLayout(FlowLayout(title, self._method, justified=True))
        self.column.addLayout(grid)

    def refresh(self) -> None:
        """Show the settings of now."""
        study = self.bench.document.inputs.fit
        self._method.setCurrentIndex(OPTIMIZERS.index(BY_NAME[study.optimizer]))
        self._fields["learning_rate"].show_value(format_number(study.learning_rate, digits=6))
        for name in ("steps", "batch", "seed"):
            self._fields[name].show_value(str(getattr(study, name)))

    def _choose(self, index: int) -> None:
        name = str(self._method.itemData(index))
        rate = BY_NAME[name].learning_rate
        document = self.bench.document
        change_fit(document, tr("method"), optimizer=name, learning_rate=rate)
        document.finish_gesture()

    def _enter(self, name: str, value: float) -> None:
        document = self.bench.document
        if name == "learning_rate":
            changes: dict[str, float] = {name: min(max(value, 1e-12), LARGEST_RATE)}
        else:
            most = MOST_FIT_STEPS if name == "steps" else 1_000_000
            changes = {name: int(min(max(round(value), 0), most))}
        change_fit(document, self._fields[name].accessibleName(), **changes)
        document.finish_gesture()
        self._stale = True
        self._catch_up()


class ParametersSection(DataSection):
    """Each parameter: where it begins, what it is at this step, its gradient, the exact value."""

    name = "data parameters"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._names: tuple[str, ...] = ()
        self._starts: dict[str, NumberField] = {}
        self._cells: dict[str, list[FormulaView]] = {}
        self._title = label(tr("Parameters"), kind="strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._holder = QWidget()
        self._holder.setLayout(self._grid)
        self._chart = ChartView(bench.appearance, "height")
        self._chart.scrubbed.connect(lambda frame: bench.document.look(fit_frame=frame))
        self._pair = (Choice(bench.appearance), Choice(bench.appearance))
        self._pair_line = QWidget()
        self._others = Choice(bench.appearance)
        self._others.setAccessibleName(tr("The other parameters"))
        self._others.addItem(tr("others held at the end"), "held")
        self._others.addItem(tr("others as at this step"), "along")
        self._others.activated.connect(self._choose_others)
        pair = row(label(tr("Loss over"), kind="muted"), *self._pair, None)
        lines = QVBoxLayout(self._pair_line)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(pair)
        lines.addLayout(row(self._others, None))
        for place, choice in enumerate(self._pair):
            choice.setAccessibleName(tr("Parameter {0} of the contours").format(place + 1))
            choice.activated.connect(self._choose_pair)
        self._graph = CheckBox(tr("Show the computation graph of the loss"))
        self._graph.clicked.connect(self._show_graph)
        self._point = NumberField(tr("Number of the point whose graph is shown"), 6)
        self._point.entered.connect(lambda value: self._choose_point(round(value) - 1))
        self._count = label(kind="muted")
        self._point_line = QWidget()
        self._point_line.setLayout(row(label(tr("of point")), self._point, self._count, None))
        self._loss = FormulaView(bench.appearance)
        self._arithmetic = FormulaView(bench.appearance, size="formula-small")
        self._ending = label(kind="muted", wrap=True)
        self._note = Note(bench.appearance)
        self.column.addWidget(self._title)
        self.column.addWidget(self._holder)
        self.column.addWidget(self._loss)
        self.column.addWidget(self._arithmetic)
        self.column.addWidget(self._ending)
        self.column.addWidget(self._chart)
        self.column.addWidget(self._pair_line)
        self.column.addWidget(self._graph)
        self.column.addWidget(self._point_line)
        self.column.addWidget(self._note)

    def refresh(self) -> None:
        """Show the step under the cursor."""
        study, fit = self.bench.document.inputs.fit, self.fit
        objective, trajectory = fit.objective, fit.trajectory
        known = objective is not None and trajectory is not None and not fit.problem
        for widget in (
            self._title, self._holder, self._loss, self._arithmetic, self._ending, self._graph,
            self._chart, self._point_line,
        ):  # fmt: skip
            widget.setVisible(known)
        if fit.problem and fit.place == "run":
            self._note.say("error", fit.problem)
        else:
            self._note.hide()
        if objective is None or trajectory is None or fit.problem:
            self._rebuild(())
            self._pair_line.hide()
            return
        if objective.variables != self._names:
            self._rebuild(objective.variables)
        self._chart.show_runs(tr("Loss against step"), (trajectory,), ())
        self._chart.show_frame(self.frame)
        self._show_pair()
        self._show_point()
        iterate = trajectory.iterates[self.frame]
        for place, name in enumerate(self._names):
            self._starts[name].show_value(format_number(study.start_of(name, place), digits=6))
            cells = self._cells[name]
            cells[0].set_latex(latex_number(iterate.x[place], digits=5))
            cells[1].set_latex(latex_number(iterate.gradient[place], digits=4))
            exact = "" if fit.exact is None else latex_number(fit.exact[place], digits=5)
            cells[2].set_latex(exact)
        self._loss.set_latex(f"L = {latex_number(iterate.f, digits=6)}")
        self._arithmetic.set_latex(self._written_out())
        self._ending.setText(trajectory.explanation)

    def _show_pair(self) -> None:
        """The parameters of the contours; a choice from three parameters on."""
        self._pair_line.setVisible(len(self._names) > 2)
        plane = self.fit.plane
        if plane is None:
            return
        self._others.setCurrentIndex(self._others.findData(self.bench.document.inputs.fit.others))
        for choice, chosen in zip(self._pair, plane.names, strict=True):
            words = [shown_name(name) for name in self._names]
            if [choice.itemText(index) for index in range(choice.count())] != words:
                choice.clear()
                choice.addItems(words)
            choice.setCurrentIndex(self._names.index(chosen))

    def _choose_pair(self, _index: int) -> None:
        first, second = (self._names[choice.currentIndex()] for choice in self._pair)
        if first == second:
            second = next(name for name in self._names if name != first)
        change = {"shown": (first, second)}
        self.bench.document.edit(
            gesture=tr("parameters of the contours"),
            fit=replace(self.bench.document.inputs.fit, **change),
        )
        self.bench.document.finish_gesture()

    def _choose_others(self, index: int) -> None:
        document = self.bench.document
        study = replace(document.inputs.fit, others=self._others.itemData(index))
        document.edit(gesture=tr("parameters of the contours"), fit=study)
        document.finish_gesture()

    def _show_point(self) -> None:
        """Whether the graph is shown, and of which point."""
        view, count = self.bench.document.view, len(self.bench.document.inputs.fit.points)
        shown = "data graph" in view.sections
        self._graph.setChecked(shown)
        self._point_line.setVisible(shown)
        self._point.show_value(str(min(view.fit_point, count - 1) + 1))
        self._count.setText(tr("of {count}", count=count))

    def _choose_point(self, index: int) -> None:
        choose_point(self.bench.document, index)
        self._show_point()

    def _show_graph(self, shown: bool) -> None:
        document = self.bench.document
        others = document.view.sections - {"data graph"}
        document.look(sections=others | {"data graph"} if shown else others)

    def _written_out(self) -> str:
        """The step of the first parameter with its numbers: old value, update, new value."""
        trajectory = self.fit.trajectory
        if trajectory is None:
            return ""
        iterate = trajectory.iterates[self.frame]
        if not iterate.update:
            return ""
        lines = []
        for place, name in enumerate(self._names[:4]):
            letter = to_latex(Symbol(name))
            old = latex_number(iterate.x[place], digits=5)
            update = latex_number(iterate.update[place], digits=5, parentheses=True)
            new = latex_number(iterate.x[place] + iterate.update[place], digits=5)
            lines.append(f"{letter} &\\leftarrow {old} + {update} = {new}")
        return "\\begin{aligned} " + " \\\\ ".join(lines) + " \\end{aligned}"

    def _rebuild(self, names: tuple[str, ...]) -> None:
        """Lines for other parameters."""
        if names == self._names:
            return
        self._names = names
        clear(self._grid)
        self._starts.clear()
        self._cells.clear()
        if not names:
            return
        heads = (tr("starts at"), tr("now"), tr("∂L/∂w"), tr("exact"))
        for column, words in enumerate(heads):
            self._grid.addWidget(label(words, kind="caption"), 0, column + 1)
        appearance = self.bench.appearance
        for line, name in enumerate(names, start=1):
            field = NumberField(tr("Where {0} starts").format(name))
            field.entered.connect(partial(self._enter, name))
            self._starts[name] = field
            colors = ("f", "derivative", "normal")
            self._cells[name] = [
                FormulaView(appearance, size="formula-small", color=color) for color in colors
            ]
            self._grid.addWidget(FormulaView(appearance, to_latex(Symbol(name))), line, 0)
            self._grid.addWidget(field, line, 1)
            for column, cell in enumerate(self._cells[name]):
                self._grid.addWidget(cell, line, column + 2)
        self._grid.setColumnStretch(5, 1)

    def _enter(self, name: str, value: float) -> None:
        set_start(self.bench.document, {name: value})
        self.bench.document.finish_gesture()
        self._stale = True
        self._catch_up()
