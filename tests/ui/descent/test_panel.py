"""The lens Descent in the window: charts, table, and notes that help."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Inputs
from plotter.ui.descent.chart_view import ChartView
from plotter.ui.descent.charts import Charts
from plotter.ui.descent.panel import DescentPanel
from plotter.ui.descent.table import StepTable, TableSection
from plotter.ui.widgets import Note, TextButton

Opener = Callable[..., Program]


def table_of(program: Program) -> StepTable:
    return program.window.findChildren(StepTable)[0]


def test_the_charts_are_below_the_plot_only_where_there_is_room(
    qtbot: QtBot, descending: Program
) -> None:
    (in_panel,) = descending.window.findChildren(Charts)
    descending.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: len(descending.window.findChildren(Charts)) == 2)
    (strip,) = (it for it in descending.window.findChildren(Charts) if it is not in_panel)
    qtbot.waitUntil(lambda: strip.isVisible() and not in_panel.isVisible())
    descending.document.look(lens="tangent")
    qtbot.waitUntil(lambda: not strip.isVisible())
    descending.document.look(lens="descent")
    descending.window.resize(1366, 768)
    qtbot.waitUntil(
        lambda: not any(it.isVisible() for it in descending.window.findChildren(Charts))
    )


def test_a_click_on_a_chart_moves_the_cursor(qtbot: QtBot, descending: Program) -> None:
    descending.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: any(it.isVisible() for it in descending.window.findChildren(ChartView)))
    view = next(it for it in descending.window.findChildren(ChartView) if it.isVisible())
    view.grab()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    trajectory = descending.document.results.trajectory
    assert trajectory is not None
    last = len(trajectory.iterates) - 1
    assert 0.3 * last < descending.document.view.frame < 0.7 * last
    frame = descending.document.view.frame
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert descending.document.view.frame == frame + 1


def test_a_row_of_the_table_is_a_step(qtbot: QtBot, descending: Program) -> None:
    table = table_of(descending)
    table.chosen.emit(7)
    assert descending.document.view.frame == 7
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["n", "x", "f(x)"]
    assert float(lines[1].split("\t")[1]) == pytest.approx(-1.5 * 0.8**2)


def test_all_steps_are_saved_with_every_digit(descending: Program, tmp_path: Path) -> None:
    section = descending.window.findChildren(TableSection)[0]
    section.save(tmp_path / "steps.csv")
    rows = (tmp_path / "steps.csv").read_text(encoding="utf-8").splitlines()
    trajectory = descending.document.results.trajectory
    assert trajectory is not None
    assert len(rows) == 1 + len(trajectory.iterates)
    assert float(rows[6].split(",")[1]) == trajectory.iterates[5].x[0]
    section.save(tmp_path / "missing" / "steps.csv")
    notes = [it.text for it in section.findChildren(Note) if it.isVisible()]
    assert any("Could not save" in text for text in notes)


def test_one_click_repairs_a_rate_that_diverges(open_program: Opener) -> None:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=1.2))
    program.document.look(lens="descent")
    before = program.document.results.trajectory
    assert before is not None
    assert before.status == "diverged"
    ending = next(
        it
        for it in program.window.findChildren(Note)
        if it.isVisible() and it.text == before.explanation
    )
    ending.acted.emit()
    after = program.document.results.trajectory
    assert after is not None
    assert after.status == "converged"
    program.document.undo()
    assert program.document.inputs.learning_rate == 1.2


def test_nothing_in_the_panel_moves_while_the_descent_plays(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(
        Inputs(text="1/4 x^4 - 3/2 x^2 + x/2", start=(2.75,), learning_rate=0.2, steps=30)
    )
    document = program.document
    document.look(lens="descent")

    def show(frame: int) -> list[tuple[int, int]]:
        document.look(frame=frame)
        program.window.grab()  # lays out what changed
        panel = program.window.findChildren(DescentPanel)[0]
        return [(section.y(), section.height()) for section in panel.sections.values()]

    for frame in range(30):  # every formula has been shown once
        show(frame)
    places = show(0)
    assert all(show(frame) == places for frame in range(31))


@pytest.mark.parametrize(("rate", "more"), [(0.1, False), (0.001, True)])
def test_more_steps_are_offered_only_where_they_change_anything(
    open_program: Opener, rate: float, more: bool
) -> None:
    still = replace(Inputs().descent, gradient_tolerance=0.0)
    program = open_program(
        Inputs(text="x^2", start=(-1.5,), learning_rate=rate, steps=200, descent=still)
    )
    program.document.look(lens="descent")
    run = program.document.results.trajectory
    assert run is not None and run.status == "ran out of steps"
    note = next(it for it in program.window.findChildren(Note) if it.text == run.explanation)
    buttons = [it.text() for it in note.findChildren(TextButton) if not it.isHidden()]
    assert any(text.startswith("Take") for text in buttons) is more


def test_the_card_over_the_plot_says_how_it_ended_once_it_has(descending: Program) -> None:
    document = descending.document
    run = document.results.trajectory
    assert run is not None
    card = descending.window.plot.read_out

    def words() -> list[str]:
        return [it.text() for it in card.findChildren(QLabel) if it.isVisible()]

    document.look(frame=len(run.iterates) - 2)
    assert run.explanation not in words()
    assert "Update" in words()
    height = card.height()
    document.look(frame=len(run.iterates) - 1)
    assert run.explanation in words()
    assert "Update" not in words()
    assert card.height() > height
    document.look(frame=0)
    assert run.explanation not in words()
