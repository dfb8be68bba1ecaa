"""The view that follows a diverging run, what is shown on the plot, and lessons."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.navigation import is_same
from plotter.model.descent_lessons import descent_lessons
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.ui.descent.basin_hover import BasinHover
from plotter.ui.descent.lesson import LessonSection
from plotter.ui.descent.shown import BasinKey, ShownInDescentSection
from plotter.ui.floating_notice import FloatingNotice
from plotter.ui.tangent.chips import Chip
from plotter.ui.widgets import TextButton

Opener = Callable[..., Program]


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
