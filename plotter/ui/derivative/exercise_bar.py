"""The line of Practice that gives exercises: which rule, how hard, and the next one."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from plotter.calculus.rules import RULES
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.telling import Practice
from plotter.ui.appearance import Appearance
from plotter.ui.flow import FlowLayout
from plotter.ui.widgets import MenuButton, TextButton, label, when_triggered

NOT_ASKED = frozenset({"variable", "definition"})
"""Rules that no exercise is about: one is no question, the other a way, not a rule."""

DIFFICULTIES = (1, 2, 3)


def difficulty_name(difficulty: int) -> str:
    """How hard an exercise is, in words."""
    return {1: tr("One rule"), 2: tr("Two rules"), 3: tr("Several rules")}[difficulty]


def rule_name(rule: str) -> str:
    """The name of a rule; "" is any."""
    return next((tr(known.name) for known in RULES if known.key == rule), tr("Any rule"))


def asked_rules() -> list[str]:
    """The rules one can choose, "" for any first."""
    return ["", *(rule.key for rule in RULES if rule.key not in NOT_ASKED)]


def set_exercise(document: Document, *, rule: str, difficulty: int, seed: int) -> None:
    """Put an exercise in the place of the function, as one undo step; the same for a seed."""
    # Late, as nobody practises before the first paint.
    from plotter.calculus.exercises import exercise

    made = exercise(rule, difficulty, seed)
    practice = Practice(True, made.text, rule=rule, difficulty=difficulty, seed=seed)
    document.finish_gesture()
    document.edit(gesture=tr("exercise"), text=made.text, practice=practice)
    document.finish_gesture()


class ExerciseBar(QWidget):
    """Chooses by rule and difficulty; the number of an exercise makes it again anywhere."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._rule = MenuButton(appearance, self.tr("Rule to practise"))
        self._rule.choices.aboutToShow.connect(lambda: self._fill_rules(self._rule.choices))
        self._difficulty = MenuButton(appearance, self.tr("How hard"))
        self._difficulty.choices.aboutToShow.connect(
            lambda: self._fill_difficulties(self._difficulty.choices)
        )
        self._next = TextButton(self.tr("Next exercise"))
        self._next.setToolTip(self.tr("Another function to differentiate; undo brings this back"))
        self._next.clicked.connect(self._go_on)
        self._number = label(kind="muted")
        sheet = TextButton(self.tr("Worksheet…"))
        sheet.setToolTip(self.tr("A sheet of such exercises to print or save, with key"))
        sheet.clicked.connect(when_triggered(self._make_sheet, appearance))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(FlowLayout(self._rule, self._difficulty))
        column.addLayout(FlowLayout(self._next, sheet, self._number))
        document.inputs_changed.connect(self._on_inputs)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, and the number of the exercise if there is one of that kind."""
        inputs = self._document.inputs
        practice = inputs.practice
        self._rule.setText(rule_name(practice.rule))
        self._difficulty.setText(difficulty_name(practice.difficulty))
        given = practice.seed > 0 and practice.of == inputs.text
        self._number.setText(self.tr("Exercise {0}").format(practice.seed) if given else "")

    def _on_inputs(self, names: frozenset[str]) -> None:
        if names & {"practice", "text"}:
            self.refresh()

    def _go_on(self) -> None:
        practice = self._document.inputs.practice
        set_exercise(
            self._document,
            rule=practice.rule,
            difficulty=practice.difficulty,
            seed=practice.seed + 1,
        )

    def _make_sheet(self, appearance: Appearance) -> None:
        # Late, as nobody prints before the first paint.
        from plotter.ui.derivative.worksheet_dialog import WorksheetDialog

        dialog = WorksheetDialog(self, appearance, self._document.inputs.practice)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose(self, changes: tuple[str, int]) -> None:
        rule, difficulty = changes
        # The exercises of each kind are numbered from 1; the one in the field is of another.
        practice = self._document.inputs.practice
        practice = replace(practice, rule=rule, difficulty=difficulty, seed=0)
        self._document.finish_gesture()
        self._document.edit(gesture=self.tr("kind of exercise"), practice=practice)
        self._document.finish_gesture()

    def _fill_rules(self, menu: QMenu) -> None:
        practice = self._document.inputs.practice
        difficulty = practice.difficulty
        self._fill(menu, [(rule_name(key), (key, difficulty)) for key in asked_rules()])

    def _fill_difficulties(self, menu: QMenu) -> None:
        rule = self._document.inputs.practice.rule
        self._fill(menu, [(difficulty_name(level), (rule, level)) for level in DIFFICULTIES])

    def _fill(self, menu: QMenu, choices: list[tuple[str, tuple[str, int]]]) -> None:
        practice = self._document.inputs.practice
        menu.clear()
        group = QActionGroup(menu)
        for words, changes in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(changes == (practice.rule, practice.difficulty))
            group.addAction(action)
            action.triggered.connect(when_triggered(self._choose, changes))
