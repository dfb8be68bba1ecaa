"""What the View and the Show menu do to the picture: scales, themes, grid and ticks."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.navigation import zoomed_at
from plotter.figure.overlays import OVERLAYS
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import MODES, Appearance, Mode
from plotter.ui.check_box import CheckBox
from plotter.ui.plane.edits import is_planar
from plotter.ui.show_panel import PICTURE, ShowPanel
from plotter.ui.widgets import IconButton
from tests.drawing.test_theme import contrast
from tests.ui.conftest import Opener


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


@pytest.fixture
def panel(program: Program, qtbot: QtBot) -> ShowPanel:
    program.window.plot.tools.findChildren(IconButton)[0].click()
    panel = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ShowPanel))
    qtbot.waitExposed(panel)
    return panel


def test_the_panel_turns_grid_and_axes(program: Program, panel: ShowPanel) -> None:
    for field in reversed(PICTURE):
        before = getattr(program.document.view.picture, field)
        assert panel.boxes[field].isChecked() == before
        panel.boxes[field].click()
        assert getattr(program.document.view.picture, field) != before
        assert panel.boxes[field].isChecked() != before
    assert not panel.boxes["minor_grid"].isEnabled()  # without a grid there is none


def test_the_numbers_are_of_one_kind(program: Program, panel: ShowPanel) -> None:
    program.document.look(picture=replace(program.document.view.picture, ticks="pi"))
    chosen = [box.text() for box in panel.findChildren(CheckBox) if box.isChecked()]
    assert "Multiples of π" in chosen and "Automatic" not in chosen


def test_every_overlay_can_be_shown_and_hidden(program: Program, panel: ShowPanel) -> None:
    for overlay in OVERLAYS:
        before = overlay.name in program.document.inputs.shown
        panel.boxes[overlay.name].click()
        assert (overlay.name in program.document.inputs.shown) != before
        program.document.undo()
        assert panel.boxes[overlay.name].isChecked() == before


def test_a_search_leaves_what_has_these_letters(panel: ShowPanel) -> None:
    panel.search.setText("tangent")
    seen = [box.text() for box in panel.findChildren(CheckBox) if not box.isHidden()]
    assert "Tangent" in seen and "Pinned tangents" in seen
    assert all("tangent" in words.lower() for words in seen)
    panel.search.setText("zebra")
    assert not any(box.isVisible() for box in panel.findChildren(CheckBox))
    panel.search.setText("")
    assert all(not box.isHidden() for box in panel.findChildren(CheckBox))


def test_the_keys_go_from_the_search_to_the_boxes(panel: ShowPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(panel.search.hasFocus, timeout=10_000)
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.boxes["f"].hasFocus()
    before = panel.boxes["f"].isChecked()
    qtbot.keyClick(panel.boxes["f"], Qt.Key.Key_Space)
    assert panel.boxes["f"].isChecked() != before


def test_what_another_lens_shows_says_so(program: Program, panel: ShowPanel) -> None:
    assert program.document.view.lens == "derivative"
    assert "Descent" in panel.boxes["parabola"].toolTip()
    assert not panel.boxes["f"].toolTip()


def test_a_plane_has_overlays_of_its_own(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(Inputs(text="f(x, y) = x^2 + y^2"))
    document = program.document
    qtbot.waitUntil(lambda: is_planar(document), timeout=20_000)
    panel = ShowPanel(document, program.appearance, program.window)
    assert "contours" in panel.boxes and "derivative" not in panel.boxes
    panel.boxes["gradient"].click()
    assert ("gradient" in document.inputs.plane.shown) == panel.boxes["gradient"].isChecked()


@pytest.mark.parametrize("mode", ["light", "dark", "projector"])
def test_an_empty_box_is_seen(
    qapp: QApplication, settings: QSettings, mode: Mode, qtbot: QtBot
) -> None:
    appearance = Appearance(qapp, settings)
    appearance.set_mode(mode)
    appearance.apply()
    box = CheckBox("Words")
    qtbot.addWidget(box)
    picture = box.grab().toImage()
    middle, ground = picture.height() // 2, picture.pixelColor(picture.width() - 1, 0)
    outline = max(
        contrast(picture.pixelColor(x, middle), ground) for x in range(picture.height() // 2)
    )
    assert outline >= 2.5  # 3 by the theme; a thin line is mixed with the ground
    box.setChecked(True)
    assert box.grab().toImage() != picture
    appearance.set_mode("light")


def test_the_panel_keeps_its_share_when_the_size_comes_back(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.showNormal()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.width() == 1366, timeout=10_000)
    before = window.side.width()
    program.appearance.set_zoom(2.0)
    assert window.side.width() > before
    program.appearance.set_zoom(1.0)
    assert window.side.width() == before
    assert window.plot.mapTo(window, QPoint()).x() == before + 1
