"""The bar of parameters: a slider, a value and a play button for every other letter."""

from __future__ import annotations

import math
from types import MappingProxyType

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plotter.language.numbers import format_number
from plotter.language.tree import Symbol
from plotter.language.write import to_latex
from plotter.model.document import Document
from plotter.model.state import ParameterRange
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.slider import HandleTrack
from plotter.ui.widgets import IconButton, clear, label

SWEEP_SECONDS = 4.0
"""How long a played parameter takes from one end to the other."""

FRAME_MS = 16


class ParameterControl(QWidget):
    """One parameter: its letter, slider, value, play button and range."""

    value_chosen = Signal(str, float)
    range_chosen = Signal(str, object)
    finished = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._name, self._value, self._range = name, 1.0, ParameterRange()
        self._letter = FormulaView(appearance, to_latex(Symbol(name)))
        self._slider = HandleTrack(appearance, self.tr("Parameter {0}").format(name))
        self._slider.moved_to.connect(self._slide)
        self._slider.stepped.connect(
            lambda step: self._choose(self._value + step * self._range.step)
        )
        self._slider.released.connect(self.finished)
        self._field = NumberField(self.tr("Value of {0}").format(name), 5)
        self._field.entered.connect(self._enter)
        self._play = IconButton(appearance, "play", self.tr("Let {0} run").format(name))
        self._play.clicked.connect(self._toggle)
        more = IconButton(appearance, "more", self.tr("Range of {0}").format(name))
        more.clicked.connect(self._ask_range)
        self._timer, self._clock = QTimer(self), QElapsedTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._phase = 0.0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (self._letter, self._slider, self._field, self._play, more):
            line.addWidget(widget)
        self._slider.setMinimumWidth(140)

    def show_value(self, value: float, span: ParameterRange) -> None:
        """Show the value on its slider."""
        self._value, self._range = value, span
        self._slider.set_share((value - span.low) / (span.high - span.low))
        self._field.show_value(format_number(value, digits=5))

    def stop(self) -> None:
        """Stand still."""
        if self._timer.isActive():
            self._toggle()

    def _slide(self, share: float) -> None:
        span = self._range
        raw = span.low + share * (span.high - span.low)
        self._choose(span.low + round((raw - span.low) / span.step) * span.step)

    def _choose(self, value: float) -> None:
        value = min(max(value, self._range.low), self._range.high)
        self.value_chosen.emit(self._name, float(f"{value:.10g}"))

    def _enter(self, value: float) -> None:
        span = self._range
        if not span.low <= value <= span.high:
            wider = ParameterRange(min(span.low, value), max(span.high, value), span.step)
            self.range_chosen.emit(self._name, wider)
        self.value_chosen.emit(self._name, value)
        self.finished.emit()

    def _toggle(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._play.set_icon("play", self.tr("Let {0} run").format(self._name))
            self.finished.emit()
            return
        share = (self._value - self._range.low) / (self._range.high - self._range.low)
        self._phase = min(max(share, 0.0), 1.0)
        self._clock.start()
        self._timer.start(FRAME_MS)
        self._play.set_icon("pause", self.tr("Stop {0}").format(self._name))

    def _advance(self) -> None:
        """There and back again, at an even pace whatever the frame rate."""
        self._phase = math.fmod(self._phase + self._clock.restart() / 1000 / SWEEP_SECONDS, 2.0)
        share = self._phase if self._phase <= 1.0 else 2.0 - self._phase
        span = self._range
        value = span.low + share * (span.high - span.low)
        self.value_chosen.emit(self._name, float(f"{value:.6g}"))

    def _ask_range(self) -> None:
        dialog = RangeDialog(self, self._name, self._range)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.range_chosen.emit(self._name, dialog.chosen())
            self.finished.emit()


class RangeDialog(QDialog):
    """Asks for the ends and the step of a slider."""

    def __init__(self, parent: QWidget, name: str, span: ParameterRange) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Range of {0}").format(name))
        words = (self.tr("From"), self.tr("To"), self.tr("Step"))
        self._values = [span.low, span.high, span.step]
        form = QFormLayout()
        for index, word in enumerate(words):
            field = NumberField(word)
            field.show_value(format_number(self._values[index]))
            field.entered.connect(lambda value, index=index: self._take(index, value))
            form.addRow(word, field)
        self._complaint = label(kind="error", wrap=True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(self._buttons)

    def chosen(self) -> ParameterRange:
        """The range that was put in."""
        return ParameterRange(*self._values)

    def _take(self, index: int, value: float) -> None:
        self._values[index] = value
        low, high, step = self._values
        good = low < high and 0 < step <= high - low
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)
        words = self.tr("From is smaller than To, and the step is larger than 0 and fits between.")
        self._complaint.setText("" if good else words)


class ParameterBar(QFrame):
    """Shown only while the function has parameters."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("formulaBar")
        self._document, self._appearance = document, appearance
        self._controls: dict[str, ParameterControl] = {}
        self._line: QHBoxLayout | None = None
        document.results_changed.connect(self._on_results)
        document.inputs_changed.connect(self._on_inputs)
        appearance.changed.connect(self._resize)
        self._resize()
        self._rebuild()

    def _lay_out(self) -> QHBoxLayout:
        """Put in the line that scrolls; most functions have no parameters."""
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(16, 0, 16, 4)
        line.setSpacing(28)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        return line

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            self._rebuild()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"parameters", "ranges"}:
            self._refresh()

    def _rebuild(self) -> None:
        definition = self._document.results.definition
        names = definition.parameters if definition is not None else ()
        if tuple(self._controls) != names:
            for control in self._controls.values():
                control.stop()
            line = self._line = self._line or self._lay_out()
            clear(line)
            self._controls = {name: self._make(name) for name in names}
            for control in self._controls.values():
                line.addWidget(control)
            line.addStretch(1)
        self.setVisible(bool(names))
        self._refresh()

    def _make(self, name: str) -> ParameterControl:
        control = ParameterControl(self._appearance, name)
        control.value_chosen.connect(self._set_value)
        control.range_chosen.connect(self._set_range)
        control.finished.connect(self._document.finish_gesture)
        return control

    def _refresh(self) -> None:
        inputs = self._document.inputs
        for name, control in self._controls.items():
            span = inputs.ranges.get(name, ParameterRange())
            control.show_value(inputs.value_of(name), span)

    def _set_value(self, name: str, value: float) -> None:
        parameters = MappingProxyType({**self._document.inputs.parameters, name: value})
        gesture = self.tr("parameter {0}").format(name)
        self._document.edit(gesture=gesture, parameters=parameters)

    def _set_range(self, name: str, span: ParameterRange) -> None:
        ranges = MappingProxyType({**self._document.inputs.ranges, name: span})
        self._document.edit(gesture=self.tr("parameter {0}").format(name), ranges=ranges)

    def _resize(self) -> None:
        self.setFixedHeight(self._appearance.px("size.top-bar"))
