"""What the View and the Show menu do to the picture: scales, themes, grid and ticks."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.navigation import zoomed_at
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import MODES
from plotter.ui.show_menu import ShowMenu


def units(program: Program) -> tuple[float, float]:
    """How long a pixel is in x and in y."""
    view, plot = program.document.view.viewport, program.window.plot
    return view.width / plot.width(), view.height / plot.height()


def test_equal_scales_are_kept_until_they_are_switched_off(program: Program) -> None:
    action = program.window.actions_table["equal"]
    action.trigger()
    assert action.isChecked()
    program.document.look(viewport=Viewport(-1.0, 1.0, -50.0, 50.0))
    across, upward = units(program)
    assert across == pytest.approx(upward)
    program.window.resize(1100, 700)
    across, upward = units(program)
    assert across == pytest.approx(upward)
    action.trigger()
    assert not action.isChecked()
    narrow = Viewport(-1.0, 1.0, -50.0, 50.0)
    program.document.look(viewport=narrow)
    assert program.document.view.viewport == narrow


def test_a_window_of_another_size_keeps_the_unit(program: Program, qtbot: QtBot) -> None:
    program.window.actions_table["equal"].trigger()
    before = units(program)[0]
    program.window.resize(1000, 640)
    program.window.resize(1366, 768)
    qtbot.waitUntil(lambda: program.window.width() == 1366)
    assert units(program)[0] == pytest.approx(before)


def test_zooming_keeps_equal_scales(program: Program) -> None:
    program.window.actions_table["equal"].trigger()
    view = program.document.view.viewport
    program.document.look(viewport=zoomed_at(view, (0.3, 0.2), 0.01, 0.01))
    across, upward = units(program)
    assert across == pytest.approx(upward)


@pytest.mark.parametrize("mode", MODES)
def test_every_theme_can_be_chosen(program: Program, mode: str) -> None:
    program.appearance.set_mode(mode)  # type: ignore[arg-type]
    expected = "light" if mode == "system" else mode
    assert program.appearance.theme.name == expected
    assert program.window.plot.grab().toImage().pixelColor(4, 4).isValid()
    program.appearance.set_mode("light")


def test_the_projector_enlarges_the_interface(program: Program) -> None:
    before = program.appearance.text_size("body")
    program.appearance.set_mode("projector")
    assert program.appearance.text_size("body") >= 1.25 * before
    program.appearance.set_mode("light")


def test_the_menu_turns_grid_axes_and_ticks(program: Program) -> None:
    menu = ShowMenu(program.document, program.window)
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    for words, field in (
        ("Grid", "grid"),
        ("Minor grid", "minor_grid"),
        ("Axes and numbers", "axes"),
        ("Crosshair", "crosshair"),
    ):
        before = getattr(program.document.view.picture, field)
        assert actions[words].isChecked() == before
        actions[words].trigger()
        assert getattr(program.document.view.picture, field) != before
    program.document.look(picture=replace(program.document.view.picture, ticks="pi"))
    menu.aboutToShow.emit()
    inner = menu.findChildren(QMenu)[-1]
    assert [a.text() for a in inner.actions() if a.isChecked()] == ["Multiples of π"]
