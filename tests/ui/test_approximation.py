"""Zooming to the tangent and back, its error, and the polynomials, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.panes import panes_of
from plotter.model.document import Document
from plotter.model.motion import Motion
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport
from plotter.ui.formula import FormulaView
from plotter.ui.number_field import NumberField
from plotter.ui.scene import scene_of
from plotter.ui.slider import HandleTrack
from plotter.ui.tangent import edits
from plotter.ui.tangent.approximation import set_degree
from plotter.ui.tangent.panel import TangentPanel
from plotter.ui.tangent.section import Section
from plotter.ui.tangent.zooming import FINEST, POSITIONS, ZoomBack, ZoomIn, looked_at

Opener = Callable[..., Program]
HOME = Viewport(-4.0, 4.0, -3.0, 3.0)


def section_of(program: Program) -> Section:
    program.document.look(lens="tangent", sections=frozenset({"line", "approximation"}))
    (panel,) = program.window.side.findChildren(TangentPanel)
    return panel.sections["approximation"]


def formulas(program: Program) -> list[str]:
    shown = section_of(program).findChildren(FormulaView)
    return [view.latex for view in shown if view.isVisible() and view.latex]


def press(section: Section, words: str) -> None:
    (button,) = [b for b in section.findChildren(QPushButton) if b.text() == words]
    button.click()


def press_key(
    qtbot: QtBot,
    program: Program,
    key: Qt.Key,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    program.window.plot.view.setFocus()
    qtbot.keyClick(program.window, key, keys)


@pytest.fixture
def square(open_program: Opener) -> Program:
    program = open_program(Inputs(text="x^2", tangent_x=1.0))
    program.document.look(viewport=HOME, auto_fit=False)
    return program


# The way in and back


def test_the_point_stays_where_it_is_while_the_view_closes_in(square: Program) -> None:
    document, zoom = square.document, ZoomIn(square.document)
    for position in (0, 60, POSITIONS - 1):
        zoom.go(position)
        view = document.view.viewport
        assert (1.0 - view.x_min) / view.width == pytest.approx(5 / 8)
        assert (1.0 - view.y_min) / view.height == pytest.approx(4 / 6)
        assert view.width == pytest.approx(8.0 * 10 ** (-3 * position / (POSITIONS - 1)))
        assert zoom.position() == position
    assert zoom.caption() == "1000 times closer"


def test_back_at_the_start_the_view_is_the_one_from_before(square: Program) -> None:
    zoom = ZoomIn(square.document)
    zoom.go(POSITIONS - 1)
    zoom.go(0)
    assert square.document.view.viewport == HOME
    assert square.document.view.motion.home is None
    assert zoom.caption() == "As before"


def test_the_way_back_ends_at_home(square: Program) -> None:
    ZoomIn(square.document).go(POSITIONS - 1)
    back = ZoomBack(square.document)
    assert back.position() == 0
    back.go(POSITIONS // 2)
    assert HOME.width / 1000 < square.document.view.viewport.width < HOME.width
    back.go(POSITIONS - 1)
    assert square.document.view.viewport == HOME
    assert back.position() == POSITIONS - 1


def test_a_hand_that_looks_elsewhere_ends_the_way(square: Program) -> None:
    zoom = ZoomIn(square.document)
    zoom.go(90)
    elsewhere = Viewport(5.0, 6.0, 5.0, 6.0)
    square.document.look(viewport=elsewhere)
    assert zoom.position() == 0
    zoom.go(1)
    assert square.document.view.motion.home == elsewhere


def test_without_a_point_there_is_nowhere_to_go(open_program: Opener) -> None:
    program = open_program(Inputs(text="ln x", tangent_x=-1.0))
    zoom, back = ZoomIn(program.document), ZoomBack(program.document)
    before = program.document.view
    zoom.go(50)
    assert zoom.count() == back.count() == 1
    assert (zoom.position(), back.position()) == (0, 0)
    assert zoom.caption() == back.caption() == "No point here"
    assert program.document.view == before


def test_far_out_it_stops_where_doubles_end(qtbot: QtBot) -> None:
    home = Viewport(1e9 - 4, 1e9 + 4, -3.0, 3.0)
    seen = looked_at(Motion(zoom=1.0, home=home, about=(1e9, 0.0)))
    assert seen is not None
    assert seen.width == pytest.approx(FINEST * 1e9, rel=1e-6)
    assert looked_at(Motion()) is None
    assert ZoomIn(Document(Inputs(), View())).steps_per_second() == pytest.approx(60.0)


def test_buttons_and_keys_play_both_ways(qtbot: QtBot, square: Program) -> None:
    section, player = section_of(square), square.window.player
    press(section, "Zoom to the tangent")
    assert player.playing
    qtbot.waitUntil(lambda: square.document.view.viewport.width < HOME.width / 2)
    player.to_end()
    press_key(qtbot, square, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert player.playing
    player.to_end()
    assert square.document.view.viewport == HOME
    press_key(qtbot, square, Qt.Key.Key_Z)
    player.to_end()
    assert square.document.view.viewport.width == pytest.approx(HOME.width / 1000)
    press(section, "Back")
    player.to_end()
    assert square.document.view.viewport == HOME


def test_a_zoom_is_no_change_of_the_document(square: Program) -> None:
    before = square.document.inputs
    ZoomIn(square.document).go(100)
    assert square.document.inputs == before
    assert square.document.undo_name is None


# What the section says


def test_the_error_is_written_out_and_shaded(square: Program) -> None:
    section = section_of(square)
    edits.set_h(square.document, 0.5)
    assert any(
        "f(1.5) - t(1.5) = 2.2500 - 2.0000 \\approx 0.2500" in text for text in formulas(square)
    )
    chips = {chip.text(): chip for chip in section.findChildren(QToolButton)}
    chips["Error"].click()
    assert "approximation" in square.document.inputs.shown
    assert chips["Error"].isChecked()
    square.document.undo()
    assert not chips["Error"].isChecked()


def test_h_is_entered_in_the_field(qtbot: QtBot, square: Program) -> None:
    field = section_of(square).findChildren(NumberField)[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-1/4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert square.document.inputs.tangent_study.h == -0.25


def test_the_polynomial_of_the_chosen_degree(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="e^x", tangent_x=0.0))
    section_of(program)
    set_degree(program.document, 3)
    assert "taylor" in program.document.inputs.shown
    wanted = "T_{3}(x) = 1 + x + \\frac{1}{2}\\,x^{2} + \\frac{1}{6}\\,x^{3}"
    qtbot.waitUntil(lambda: wanted in " ".join(formulas(program)), timeout=10_000)
    assert any(text.startswith("f(1) - T_{3}(1) =") for text in formulas(program))
    press_key(qtbot, program, Qt.Key.Key_A)
    assert "taylor" not in program.document.inputs.shown
    assert not any("T_{3}" in text for text in formulas(program))


@pytest.mark.parametrize(("wanted", "kept"), [(-2, 0), (4, 4), (12, 9)])
def test_the_degree_stays_between_nothing_and_nine(square: Program, wanted: int, kept: int) -> None:
    set_degree(square.document, wanted)
    assert square.document.inputs.approximation.degree == kept


def test_the_slider_of_the_degree_goes_by_keys(qtbot: QtBot, square: Program) -> None:
    slider = section_of(square).findChildren(HandleTrack)[0]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert square.document.inputs.approximation.degree == 3
    assert slider.accessibleName()


def test_a_sentence_says_why_there_is_no_higher_degree(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="|x|^3", tangent_x=0.0))
    section = section_of(program)
    set_degree(program.document, 5)
    labels = section.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: any(it.isVisible() and "Degree 2 at most" in it.text() for it in labels),
        timeout=10_000,
    )


@pytest.mark.parametrize(
    ("key", "keys", "lens", "name"),
    [
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "tangent", "sweep"),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier, "tangent", "shrink"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier, "tangent", "zoom"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "derivative", "growth"),
    ],
)
def test_every_animation_has_a_key_and_is_played_paused_and_scrubbed(
    qtbot: QtBot,
    program: Program,
    key: Qt.Key,
    keys: Qt.KeyboardModifier,
    lens: str,
    name: str,
) -> None:
    document, player = program.document, program.window.player
    document.look(selected_step=())
    press_key(qtbot, program, key, keys)
    assert document.view.lens == lens
    playable = player.playable
    assert playable is not None
    assert playable.name == name
    assert player.playing
    place = playable.position()
    qtbot.waitUntil(lambda: playable.position() != place, timeout=10_000)
    press_key(qtbot, program, Qt.Key.Key_Space)
    assert not player.playing
    press_key(qtbot, program, Qt.Key.Key_Home)
    assert playable.position() == 0
    press_key(qtbot, program, Qt.Key.Key_Period)
    assert playable.position() == 1
    press_key(qtbot, program, Qt.Key.Key_End)
    assert playable.position() == playable.count() - 1


def test_the_keys_bring_both_of_two_stacked_plots_closer(qtbot: QtBot, program: Program) -> None:
    document = program.document
    edits.change_study(document, "stack", stacked=True)
    document.look(lens="tangent")
    qtbot.waitUntil(lambda: "derivative" in document.results.curves, timeout=10_000)
    upper, lower = (part.scene.viewport for part in panes_of(scene_of(document)))
    press_key(qtbot, program, Qt.Key.Key_Plus)
    closer = [part.scene.viewport for part in panes_of(scene_of(document))]
    assert closer[0].height == pytest.approx(0.8 * upper.height)
    assert closer[1].height == pytest.approx(0.8 * lower.height)
    assert closer[1].width == closer[0].width == pytest.approx(0.8 * upper.width)
    press_key(qtbot, program, Qt.Key.Key_Minus)
    back = panes_of(scene_of(document))[1].scene.viewport
    assert (back.y_min, back.y_max) == pytest.approx((lower.y_min, lower.y_max))


# Reduced motion, and what a document keeps


def growths(qtbot: QtBot, program: Program) -> list[float]:
    """How far the area has grown in the first frames after G."""
    program.document.look(selected_step=())
    shares: list[float] = []
    program.document.view_changed.connect(
        lambda _names: shares.append(program.document.view.motion.growth)
    )
    press_key(qtbot, program, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: len([share for share in shares if 0 < share < 1]) >= 2)
    program.window.player.pause()
    return [share for share in shares if 0 < share < 1]


def test_with_reduced_motion_the_area_grows_in_jumps(qtbot: QtBot, program: Program) -> None:
    program.window.actions_table["reduce_motion"].trigger()
    first, second = growths(qtbot, program)[:2]
    assert second - first == pytest.approx(15 / 60)


def test_without_reduced_motion_it_grows_smoothly(qtbot: QtBot, program: Program) -> None:
    assert growths(qtbot, program)[0] < 15 / 60
