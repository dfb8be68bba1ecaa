"""Which of two variables the derivation differentiates by, and what happens to the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from plotter.model.document import Document
from plotter.ui.plane.edits import differentiate_by, is_planar
from plotter.ui.widgets import WeightedButton, label, row, when_triggered


class VariableSwitch(QFrame):
    """∂x or ∂y, with a sentence; hidden while the function has one variable."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        segments = QFrame()
        segments.setObjectName("segments")
        line = row(spacing=0)
        segments.setLayout(line)
        group = QButtonGroup(self)
        self.buttons: list[WeightedButton] = []
        for place, name in enumerate("xy"):
            button = WeightedButton(f"∂ / ∂{name}")
            button.clicked.connect(when_triggered(differentiate_by, document, place))
            group.addButton(button)
            line.addWidget(button)
            self.buttons.append(button)
        self._sentence = label(kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(segments, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sentence)
        document.results_changed.connect(self._on_results)
        self._refresh()

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            self._refresh()

    def _refresh(self) -> None:
        definition = self._document.results.definition
        self.setVisible(is_planar(self._document))
        if definition is None or not definition.planar:
            return
        for button, name in zip(self.buttons, definition.variables, strict=True):
            button.setText(f"∂ / ∂{name}")
            words = self.tr("Differentiate by {0}").format(name)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setChecked(name == definition.variable)
        held = definition.held[0]
        sentence = self.tr("{0} is held constant: it counts like a number, its derivative is 0.")
        self._sentence.setText(sentence.format(held))
