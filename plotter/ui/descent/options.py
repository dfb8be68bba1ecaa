"""What is set rarely: the method's options, the schedule of the rate, stopping, and noise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plotter.descent.optimizer import Option
from plotter.descent.optimizers import BY_NAME
from plotter.descent.schedule import SCHEDULE_BY_NAME, SCHEDULES
from plotter.language.numbers import format_number
from plotter.language.words import localized, tr
from plotter.model.state import MOST_STEPS
from plotter.ui.formula import FormulaView, ScrolledFormula
from plotter.ui.number_field import NumberField
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import Choice, Note, clear, label, row

MOST_SEED = 2**31 - 1


class OptionRows(QWidget):
    """A field for each option, with its letter and range; what is out of range is told."""

    def __init__(self, bench: Bench, change: Callable[[Mapping[str, float]], object]) -> None:
        super().__init__()
        self._bench, self._change = bench, change
        self._options: tuple[Option, ...] = ()
        self._chosen: Mapping[str, float] = {}
        self._fields: dict[str, NumberField] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._note = Note(bench.appearance, closable=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._rows)
        whole.addWidget(self._note)

    def show_options(self, options: tuple[Option, ...], chosen: Mapping[str, float]) -> None:
        """Show the fields of these options with the values chosen, else the defaults."""
        self._chosen = chosen
        if options != self._options:
            self._options = options
            self._note.hide()
            clear(self._rows)
            self._fields = {option.name: self._field(option) for option in options}
        for option in options:
            value = chosen.get(option.name, option.default)
            self._fields[option.name].show_value(format_number(value, digits=6))

    def _field(self, option: Option) -> NumberField:
        words = self.tr("{0}; from {1} to {2}")
        low, high = format_number(option.least, digits=4), format_number(option.most, digits=4)
        field = NumberField(words.format(tr(option.words), low, high))
        field.entered.connect(lambda value: self._enter(option, value))
        letter = FormulaView(self._bench.appearance, option.latex, size="formula-small")
        name = label(option.name.replace("_", " "))
        name.setToolTip(tr(option.words))
        self._rows.addLayout(row(name, letter, None, field))
        return field

    def _enter(self, option: Option, value: float) -> None:
        if option.allows(value):
            self._note.hide()
            self._change(MappingProxyType({**self._chosen, option.name: value}))
            return
        words = self.tr("{0} goes from {1} to {2}.")
        low, high = format_number(option.least, digits=4), format_number(option.most, digits=4)
        self._note.say("error", words.format(option.name, low, high))


class DescentEdits(Section):
    """A section that changes `Inputs.descent`."""

    def change(self, **changes: object) -> None:
        """One undo step."""
        document = self.bench.document
        descent = replace(document.inputs.descent, **changes)  # type: ignore[arg-type]
        document.edit(gesture=self.tr("options of the descent"), descent=descent)
        document.finish_gesture()


class MethodOptionsSection(DescentEdits):
    """β, ε and the like of the chosen method."""

    name = "descent options"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Options of the method"))
        self._rows = OptionRows(bench, lambda chosen: self.change(options=chosen))
        self._none = label(self.tr("This method has none."), kind="muted")
        self.column.addWidget(self._rows)
        self.column.addWidget(self._none)

    def refresh(self) -> None:
        """Show the options of the method of now."""
        inputs = self.bench.document.inputs
        options = BY_NAME[inputs.optimizer].options
        self._rows.show_options(options, inputs.descent.options)
        self._none.setVisible(not options)


class ScheduleSection(DescentEdits):
    """How the rate changes along the run."""

    name = "descent schedule"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Schedule of the rate"))
        self._choice = Choice(bench.appearance)
        self._choice.setAccessibleName(self.tr("Schedule of the rate"))
        for schedule in SCHEDULES:
            self._choice.addItem(tr(schedule.label), schedule.name)
        self._choice.activated.connect(
            lambda index: self.change(schedule=SCHEDULES[index].name, schedule_options={})
        )
        self._formula = FormulaView(bench.appearance, size="formula-small")
        self._words = label(kind="muted", wrap=True)
        self._rows = OptionRows(bench, lambda chosen: self.change(schedule_options=chosen))
        for widget in (self._choice, ScrolledFormula(self._formula), self._words, self._rows):
            self.column.addWidget(widget)

    def refresh(self) -> None:
        """Show the schedule of now."""
        descent = self.bench.document.inputs.descent
        schedule = SCHEDULE_BY_NAME[descent.schedule]
        self._choice.setCurrentIndex(SCHEDULES.index(schedule))
        self._formula.set_latex(schedule.latex)
        self._words.setText(tr(schedule.words))
        self._rows.show_options(schedule.options, descent.schedule_options)


class StoppingSection(DescentEdits):
    """When a run ends."""

    name = "descent stopping"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Stopping"))
        self._steps = NumberField(self.tr("Most steps, from 1 to 100 000"))
        self._steps.entered.connect(self._set_steps)
        self._gradient = NumberField(self.tr("Ends with a gradient up to this; 0: never"))
        self._gradient.entered.connect(lambda value: self._set("gradient_tolerance", value))
        self._update = NumberField(self.tr("Ends with steps up to this; 0: never"))
        self._update.entered.connect(lambda value: self._set("update_tolerance", value))
        for words, field in (
            (self.tr("Steps at most"), self._steps),
            (self.tr("Gradient at most"), self._gradient),
            (self.tr("Update at most"), self._update),
        ):
            self.column.addLayout(row(label(words), None, field))

    def refresh(self) -> None:
        """Show the numbers of now."""
        inputs = self.bench.document.inputs
        self._steps.show_value(str(inputs.steps))
        self._gradient.show_value(localized(f"{inputs.descent.gradient_tolerance:g}"))
        self._update.show_value(localized(f"{inputs.descent.update_tolerance:g}"))

    def _set(self, name: str, value: float) -> None:
        self.change(**{name: max(value, 0.0)})

    def _set_steps(self, steps: float) -> None:
        whole = max(1, min(round(steps), MOST_STEPS))
        self.bench.document.edit(gesture=self.tr("number of steps"), steps=whole)
        self.bench.document.finish_gesture()


class NoiseSection(DescentEdits):
    """Chance added to each gradient, the same again for the same seed."""

    name = "descent noise"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Noise"))
        self._noise = NumberField(self.tr("Standard deviation of the noise in each gradient"))
        self._noise.entered.connect(lambda value: self.change(noise=max(value, 0.0)))
        self._seed = NumberField(self.tr("Seed: the same number gives the same noise"))
        self._seed.entered.connect(
            lambda value: self.change(seed=max(0, min(round(value), MOST_SEED)))
        )
        self.column.addLayout(row(label(self.tr("Noise in the gradient")), None, self._noise))
        self.column.addLayout(row(label(self.tr("Seed")), None, self._seed))

    def refresh(self) -> None:
        """Show the numbers of now."""
        descent = self.bench.document.inputs.descent
        self._noise.show_value(localized(f"{descent.noise:g}"))
        self._seed.show_value(str(descent.seed))
