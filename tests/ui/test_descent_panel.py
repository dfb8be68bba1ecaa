"""The lens Descent in the window: charts, table, notes that help, and the zoom that follows."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.descent.trajectory import Kind
from plotter.figure.navigation import is_same
from plotter.model.descent_lessons import descent_lessons
from plotter.model.descent_settings import RunSettings
from plotter.model.runs import runs_of
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.ui.descent.basin_hover import BasinHover
from plotter.ui.descent.chart_view import ChartView
from plotter.ui.descent.charts import Charts
from plotter.ui.descent.lesson import LessonSection
from plotter.ui.descent.options import MethodOptionsSection, OptionRows
from plotter.ui.descent.panel import DescentPanel
from plotter.ui.descent.race import RaceSection
from plotter.ui.descent.race_result import best_of, ending_word
from plotter.ui.descent.rate import RateScale
from plotter.ui.descent.rate_map import RateMapSection, RateMapView, goodness
from plotter.ui.descent.regime import outlook
from plotter.ui.descent.shown import BasinKey, ShownInDescentSection
from plotter.ui.descent.table import StepTable, TableSection
from plotter.ui.descent.tuning import TuningSection
from plotter.ui.floating_notice import FloatingNotice
from plotter.ui.number_field import NumberField
from plotter.ui.rate_slider import RateSlider
from plotter.ui.tangent.chips import Chip
from plotter.ui.widgets import Note, TextButton

Opener = Callable[..., Program]


@pytest.fixture
def descending(open_program: Opener) -> Program:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=0.1))
    program.document.look(lens="descent")
    return program


def table_of(program: Program) -> StepTable:
    return program.window.findChildren(StepTable)[0]


def test_the_charts_are_below_the_plot_only_where_there_is_room(
    qtbot: QtBot, descending: Program
) -> None:
    strip = [it for it in descending.window.findChildren(Charts) if it.height() > 0][-1]
    assert len(descending.window.findChildren(Charts)) == 2
    descending.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: any(it.isVisible() for it in descending.window.findChildren(Charts)))
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


@pytest.mark.parametrize(
    ("rate", "regime", "word"),
    [(0.01, "crawl", "twentieth"), (0.2, "converge", "settles"), (0.7, "oscillate", "swings"),
     (1.2, "diverge", "2.4")],
)  # fmt: skip
def test_the_outlook_of_a_rate_names_its_regime(rate: float, regime: str, word: str) -> None:
    found = outlook(rate, 2.0, 2.0)
    assert found.regime == regime
    assert word in found.words
    assert found.better == (0.5 if regime == "diverge" else None)


def test_the_rate_that_leads_to_the_vertex_is_neither_above_nor_below() -> None:
    for rate in (0.5, 0.500001, 0.499999):
        assert "vertex" in outlook(rate, 2.0, 2.0).words
    assert "vertex" not in outlook(0.52, 2.0, 2.0).words


def test_a_run_that_settles_elsewhere_is_not_said_to_diverge() -> None:
    lost, thrown = outlook(0.35, 7.0, 2.0), outlook(0.35, 7.0, 2.0, lost=False)
    assert lost.words.startswith("Diverging")
    assert "Diverging" not in thrown.words
    assert "would diverge" in thrown.words
    assert thrown.better == lost.better
    # 2/7 = 0.2857…: a rate below what is said must be below that.
    assert "below 0.28." in lost.words
    assert "below 0.28." in thrown.words


@pytest.mark.parametrize("rate", [1e-5, 1e-4, 0.05, 0.7, 4.9, 8.0])
def test_the_names_of_both_marks_stand_below_the_slider(descending: Program, rate: float) -> None:
    panel = descending.window.findChildren(DescentPanel)[0]
    slider, scale = panel.findChildren(RateSlider)[0], panel.findChildren(RateScale)[0]
    slider.show_rate(0.1, 1.0 / rate, 2.0)
    expected = [text for at, text in ((rate, "1/f″"), (2 * rate, "2/f″")) if 1e-4 <= at <= 10]
    assert [text for _, text in slider.marks()] == expected
    lefts = scale.places([28.0] * len(expected))
    assert len(lefts) == len(expected)
    assert all(left >= 0 and left + 28 <= scale.width() for left in lefts)
    assert all(b - a >= 28 for a, b in itertools.pairwise(lefts))


def test_without_a_valley_nothing_is_foretold() -> None:
    assert "upwards" in outlook(0.1, -1.0, 2.0).words
    assert "downwards" in outlook(0.1, -1.0, 2.0, maximize=True).words
    assert outlook(0.1, None, 2.0).regime is None
    assert "|f″|" in outlook(0.1, 2.0, 2.0, maximize=True).words


def test_the_view_follows_a_diverging_run_until_the_user_looks_elsewhere(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=1.2))
    program.document.look(lens="descent", frame=8)
    trajectory = program.document.results.trajectory
    assert trajectory is not None
    point = trajectory.iterates[8]
    qtbot.waitUntil(
        lambda: program.document.view.viewport.contains(point.x[0], point.f), timeout=3000
    )
    chosen = Viewport(-2.0, 2.0, -1.0, 4.0)
    program.document.look(viewport=chosen, auto_fit=False)
    program.document.look(frame=9)
    assert program.document.view.viewport == chosen


def test_the_notice_says_that_it_zoomed_out_and_a_calm_rate_brings_the_view_back(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=1.2))
    document, window = program.document, program.window
    home = document.view.viewport
    document.look(lens="descent", frame=10)
    notice = window.findChildren(FloatingNotice)[0]
    assert notice.isVisible() and "Zoomed out" in notice.text
    qtbot.waitUntil(lambda: not window.plot.gliding, timeout=3000)
    assert document.view.viewport.width > 3 * home.width
    document.edit(gesture="rate", learning_rate=0.1)
    assert not notice.isVisible()
    qtbot.waitUntil(lambda: is_same(document.view.viewport, home), timeout=3000)


def test_the_view_is_fitted_when_asked_and_the_notice_goes(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=1.2))
    document, window = program.document, program.window
    document.look(lens="descent", frame=10)
    notice = window.findChildren(FloatingNotice)[0]
    qtbot.waitUntil(lambda: not window.plot.gliding, timeout=3000)
    notice.acted.emit()
    assert not notice.isVisible()
    qtbot.waitUntil(lambda: document.view.viewport.width < 20, timeout=3000)


def test_the_switches_show_parabola_and_basins_and_the_key_explains_the_colors(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="(x^2 - 1)^2", start=(1.6,), learning_rate=0.05))
    document = program.document
    document.look(lens="descent")
    section = program.window.findChildren(ShownInDescentSection)[0]
    chips = {chip.text(): chip for chip in section.findChildren(Chip)}
    assert chips["Race"].isHidden()
    chips["Parabola"].click()
    assert "parabola" in document.inputs.shown
    chips["Basins"].click()
    qtbot.waitUntil(lambda: document.results.basins is not None, timeout=10_000)
    key = section.findChildren(BasinKey)[0]
    assert key.isVisible()
    assert "ends in the minimum x = 1" in key.accessibleName()
    hover = BasinHover(document, program.window.plot)
    view = document.view.viewport
    assert "ends in the minimum x = −1" in hover.words_at(-0.9, view.y_min)
    assert hover.words_at(-0.9, view.y_max) == ""
    document.undo()
    assert "basins" not in document.inputs.shown and not key.isVisible()


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


def test_an_option_out_of_its_range_is_told_and_not_taken(descending: Program) -> None:
    document = descending.document
    document.edit(gesture="method", optimizer="momentum")
    section = descending.window.findChildren(MethodOptionsSection)[0]
    section.open()
    rows = section.findChildren(OptionRows)[0]
    field = rows.findChildren(NumberField)[0]
    field.entered.emit(7.0)
    assert document.inputs.descent.options == {}
    assert any("goes from" in it.text for it in rows.findChildren(Note) if it.isVisible())
    field.entered.emit(0.5)
    assert list(document.inputs.descent.options.values()) == [0.5]


def test_the_map_of_rates_comes_from_a_thread_and_a_click_takes_a_rate(
    qtbot: QtBot, descending: Program
) -> None:
    section = descending.window.findChildren(RateMapSection)[0]
    section.open()
    words = section.findChildren(QLabel)[-1]
    qtbot.waitUntil(lambda: "quickest" in words.text(), timeout=5000)
    assert "get down to f = 0, the lowest end of all" in words.text()
    view = section.findChildren(RateMapView)[0]
    view.rate_chosen.emit(view.rate_at(view.width() / 2))
    assert descending.document.inputs.learning_rate == view.rate_at(view.width() / 2)
    assert descending.document.inputs.learning_rate != 0.1
    descending.document.undo()
    assert descending.document.inputs.learning_rate == 0.1


def test_low_is_good_and_growth_is_told_apart() -> None:
    share = goodness(np.array([[4.0, 4.0, 4.0], [1.0, 0.0, 9.0], [0.1, 0.0, np.inf]]))
    assert share[0, 0] == pytest.approx(0.0, abs=1e-6)
    assert share[2, 1] == 1.0
    assert share[1, 0] < share[2, 0] < 1.0
    assert np.isnan(share[1:, 2]).all()


def test_a_lesson_opens_with_its_card_and_is_undone(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program()
    document, window = program.document, program.window
    before = document.inputs
    first, second = descent_lessons()[:2]
    window.commands.choose_lesson(first)
    section = window.findChildren(LessonSection)[0]
    assert document.view.lens == "descent" and document.view.viewport == first.view.viewport
    assert len(document.results.trajectories) == 1 + len(first.inputs.descent.others)

    def words() -> set[str]:
        return {it.text() for it in section.findChildren(QLabel) if it.isVisible()}

    assert {first.title, first.lesson, first.suggestion} <= words()
    document.edit(gesture="rate", learning_rate=0.5)
    assert first.title in words()
    buttons = {it.text(): it for it in section.findChildren(TextButton)}
    buttons["Begin again"].click()
    assert document.inputs.learning_rate == first.inputs.learning_rate
    buttons["Next lesson"].click()
    assert second.title in words()
    assert document.inputs.text == second.inputs.text
    document.edit(gesture="text", text="x^2 + 1")
    assert words() == set()
    document.undo()
    document.look(lesson="")
    assert words() == set()
    while document.undo_name is not None:
        document.undo()
    assert document.inputs == before


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
