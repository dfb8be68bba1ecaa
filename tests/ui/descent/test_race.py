"""The race in the lens Descent: its runs, its table, its keys, and rates tuned for all."""

from collections.abc import Callable
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.descent.trajectory import Kind
from plotter.model.descent_settings import RunSettings
from plotter.model.runs import runs_of
from plotter.ui.descent.race import RaceSection
from plotter.ui.descent.race_result import best_of, ending_word
from plotter.ui.descent.tuning import TuningSection
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Note, TextButton

Opener = Callable[..., Program]


def race_of(program: Program) -> RaceSection:
    return program.window.findChildren(RaceSection)[0]


def test_runs_are_added_to_the_race_and_taken_out_and_undone(
    qtbot: QtBot, descending: Program
) -> None:
    document, section = descending.document, race_of(descending)
    assert section.table.isHidden()
    add = next(it for it in section.findChildren(TextButton) if "Add" in it.text())
    for _ in range(7):
        add.click()
    assert len(document.inputs.descent.others) == 5
    assert not add.isEnabled()
    assert len(document.results.trajectories) == 6
    assert len({run.optimizer for run in document.results.trajectories}) == 6
    assert section.table.isVisible()
    assert section.model.rowCount() == 6
    qtbot.keyClick(section.table, Qt.Key.Key_Delete)
    assert len(document.inputs.descent.others) == 4
    for _ in range(6):
        document.undo()
    assert document.inputs.descent.others == ()
    assert section.table.isHidden()


def test_the_race_is_driven_by_keys(qtbot: QtBot, descending: Program) -> None:
    document, section = descending.document, race_of(descending)
    section.table.wanted.emit("add")
    table = section.table
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert section.chosen == 0
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [run.optimizer for run in runs_of(document.inputs)] == [
        "gradient_descent", "gradient_descent", "momentum",
    ]  # fmt: skip
    assert section.chosen == 1
    rate = next(it for it in section.findChildren(NumberField) if "rate" in it.accessibleName())
    rate.entered.emit(0.4)
    assert [run.learning_rate for run in runs_of(document.inputs)][:2] == [0.1, 0.4]
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    assert len(runs_of(document.inputs)) == 4
    rate.entered.emit(-1.0)
    assert any("larger than 0" in it.text for it in section.findChildren(Note) if it.isVisible())


def test_another_run_takes_the_lead_and_each_begins_where_it_began(
    qtbot: QtBot, descending: Program
) -> None:
    document, section = descending.document, race_of(descending)
    section.table.wanted.emit("add")
    start = next(it for it in section.findChildren(NumberField) if "Start" in it.accessibleName())
    start.entered.emit(0.75)
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert document.inputs.optimizer == "momentum"
    assert [run.iterates[0].x for run in document.results.trajectories] == [(0.75,), (-1.5,)]
    document.undo()
    assert document.inputs.optimizer == "gradient_descent"
    section.table.pick(0)
    qtbot.keyClick(section.table, Qt.Key.Key_Delete)
    assert [run.optimizer for run in runs_of(document.inputs)] == ["momentum"]
    assert document.inputs.start == (0.75,)


def test_the_table_of_the_race_says_how_each_run_ends(descending: Program) -> None:
    document, section = descending.document, race_of(descending)
    for _ in range(2):
        section.table.wanted.emit("duplicate")
    document.edit(
        gesture="rates",
        descent=replace(
            document.inputs.descent,
            others=(RunSettings(learning_rate=1.1), RunSettings(learning_rate=1e-4)),
        ),
    )
    rows = [[section.model.index(row, column).data() for column in range(7)] for row in range(3)]
    assert [row[4] for row in rows] == ["minimum", "diverges", "crawls"]
    assert [row[2] for row in rows][:2] == ["0.1", "1.1"]
    tip = section.model.index(1, 4).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == document.results.trajectories[1].explanation


def test_every_kind_of_ending_has_a_word() -> None:
    for maximize in (False, True):
        words = [ending_word(kind, maximize=maximize) for kind in get_args(Kind)]
        assert len(set(words)) == len(words)


def test_the_best_run_ends_lowest_and_of_equals_it_is_the_quickest(descending: Program) -> None:
    document = descending.document
    race_of(descending).table.wanted.emit("add")
    runs = document.results.trajectories
    best = best_of(runs, maximize=False)
    assert best is not None
    heights = [run.iterates[-1].f for run in runs]
    assert heights[best] <= min(heights) + 1e-9
    assert best_of((), maximize=False) is None


def test_all_runs_get_a_rate_found_in_the_same_way(qtbot: QtBot, descending: Program) -> None:
    document = descending.document
    race_of(descending).table.wanted.emit("add")
    section = descending.window.findChildren(TuningSection)[0]
    (button,) = section.findChildren(TextButton)[:1]
    rates = [run.learning_rate for run in runs_of(document.inputs)]
    button.click()
    assert "Cancel" in button.text()
    qtbot.waitUntil(lambda: "Cancel" not in button.text(), timeout=20_000)
    tuned = [run.learning_rate for run in runs_of(document.inputs)]
    assert tuned != rates
    note = section.findChildren(Note)[0]
    assert note.isVisible() and "same" in note.text
    document.undo()
    assert [run.learning_rate for run in runs_of(document.inputs)] == rates
    assert not note.isVisible()


def test_tuning_is_given_up_by_a_second_press_or_when_the_race_is_another(
    qtbot: QtBot, descending: Program
) -> None:
    document = descending.document
    race_of(descending).table.wanted.emit("add")
    section = descending.window.findChildren(TuningSection)[0]
    (button,) = section.findChildren(TextButton)[:1]
    inputs = document.inputs
    button.click()
    button.click()
    assert "Cancel" not in button.text()
    qtbot.wait(300)
    assert document.inputs is inputs
    button.click()
    race_of(descending).table.wanted.emit("add")
    assert "Cancel" not in button.text()


def test_starts_are_a_column_only_where_they_differ(descending: Program) -> None:
    document, section = descending.document, race_of(descending)
    for others, hidden in ((("momentum", None),), True), ((("momentum", (1.0,)),), False):
        runs = tuple(RunSettings(name, 0.1, start=start) for name, start in others)
        document.edit(gesture="runs", descent=replace(document.inputs.descent, others=runs))
        assert section.table.isColumnHidden(3) is hidden
