"""The surface in the real window: turned, dragged over, saved, presented."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.drawing.surface_figure import room_of
from plotter.drawing.transform import Transform
from plotter.figure.surface.picture import surface_picture
from plotter.model import files
from plotter.model.state import Inputs
from plotter.ui.scene import scene_of
from plotter.ui.surface.area import SurfaceArea
from tests.ui.conftest import Opener

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def program(open_program: Opener) -> Program:
    program = open_program(Inputs(text="f(x, y) = x^2 + y^2"))
    program.document.look(lens="tangent")
    return program


def area_of(program: Program) -> SurfaceArea:
    view = program.window.plot.view
    assert isinstance(view, SurfaceArea)
    return view


@pytest.fixture
def area(program: Program) -> SurfaceArea:
    program.window.actions_table["surface"].trigger()
    return area_of(program)


def grip_place(program: Program, area: SurfaceArea) -> QPoint:
    """Where the ring of the point stands, in the widget."""
    picture = surface_picture(scene_of(program.document))
    assert picture is not None
    handle = next(m for m in picture.marks if getattr(m, "name", "") == "point")
    rect = QRectF(area.rect())
    at = Transform.onto(room_of(picture, rect), rect).point(handle.position)  # type: ignore[union-attr]
    return at.toPoint()


def test_the_key_goes_there_and_back(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.plot.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert area_of(program).isVisible()
    assert window.actions_table["surface"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert not isinstance(window.plot.view, SurfaceArea)


def test_a_curve_has_no_surface(qtbot: QtBot, program: Program, area: SurfaceArea) -> None:
    program.document.edit(gesture="test", text="x^2")
    assert not area.isVisible()
    assert not program.window.actions_table["surface"].isEnabled()
    assert not program.window.actions_table["turn"].isEnabled()
    program.document.edit(gesture="test", text="f(x, y) = x y")
    assert area.isVisible()


def test_a_key_lets_it_go_around(qtbot: QtBot, program: Program, area: SurfaceArea) -> None:
    program.window.activateWindow()
    qtbot.keyClick(area, Qt.Key.Key_R)
    start = program.document.view.surface.azimuth
    qtbot.waitUntil(lambda: program.document.view.surface.azimuth != start)
    assert program.window.player.playing
    qtbot.keyClick(area, Qt.Key.Key_Space)
    assert not program.window.player.playing


def test_the_mouse_turns_it(qtbot: QtBot, program: Program, area: SurfaceArea) -> None:
    before = program.document.view.surface
    at = QPoint(30, area.height() - 40)
    qtbot.mousePress(area, LEFT, pos=at)
    qtbot.mouseMove(area, at + QPoint(50, -25))
    qtbot.mouseMove(area, at + QPoint(100, -50))
    qtbot.mouseRelease(area, LEFT, pos=at + QPoint(100, -50))
    after = program.document.view.surface
    assert after.azimuth == pytest.approx(before.azimuth - 40.0)
    assert after.elevation == pytest.approx(before.elevation - 20.0)
    assert program.document.undo_name is None
    qtbot.mouseDClick(area, LEFT, pos=at)
    assert program.document.view.surface == before


def test_keys_turn_it_and_with_ctrl_move_the_point(
    qtbot: QtBot, program: Program, area: SurfaceArea
) -> None:
    surface, point = program.document.view.surface, program.document.inputs.plane.point
    qtbot.keyClick(area, Qt.Key.Key_Right)
    qtbot.keyClick(area, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    turned = program.document.view.surface
    assert turned.azimuth - surface.azimuth == pytest.approx(5.0)
    assert turned.elevation - surface.elevation == pytest.approx(1.0)
    assert program.document.inputs.plane.point == point
    qtbot.keyClick(area, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert program.document.inputs.plane.point[0] > point[0]


def test_the_ring_is_dragged_over_the_surface(
    qtbot: QtBot, program: Program, area: SurfaceArea
) -> None:
    before, surface = program.document.inputs.plane.point, program.document.view.surface
    at = grip_place(program, area)
    area.grab()
    qtbot.mousePress(area, LEFT, pos=at)
    qtbot.mouseMove(area, at + QPoint(-30, 6))
    qtbot.mouseMove(area, at + QPoint(-60, 12))
    qtbot.mouseRelease(area, LEFT, pos=at + QPoint(-60, 12))
    assert program.document.inputs.plane.point != before
    assert program.document.view.surface == surface
    ring = grip_place(program, area)
    assert (ring - at - QPoint(-60, 12)).manhattanLength() < 12
    program.document.undo()
    assert program.document.inputs.plane.point == before


def test_a_click_puts_the_start_of_a_descent_there(
    qtbot: QtBot, program: Program, area: SurfaceArea
) -> None:
    program.document.look(lens="descent")
    area.grab()
    qtbot.mouseClick(area, LEFT, pos=area.rect().center())
    assert program.document.undo_name is not None
    assert len(program.document.inputs.start) == 2


def test_the_wheel_shows_less_of_the_plane(
    qtbot: QtBot, program: Program, area: SurfaceArea
) -> None:
    before = program.document.view.viewport
    middle = QPointF(area.rect().center())
    event = QWheelEvent(
        middle, area.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area, event)
    assert program.document.view.viewport.width < before.width


def test_it_is_saved_with_the_document(program: Program, area: SurfaceArea) -> None:
    program.document.look(surface=type(program.document.view.surface)(True, 12.0, 55.0))
    contents = files.read(program.window.files.as_bytes())
    assert contents.deck.scene.view.surface == program.document.view.surface


def test_the_timeline_turns_it(program: Program, area: SurfaceArea) -> None:
    program.window.commands.play("turn")
    playable = next(
        entry for entry in _playables(program) if entry.name == "turn"
    )  # fmt: skip
    assert playable.count() == 361
    playable.go(90)
    assert program.document.view.surface.azimuth == -90.0
    assert playable.position() == 90


def _playables(program: Program):  # type: ignore[no-untyped-def]
    from plotter.ui.playables import playables

    return playables(program.document)["tangent"]


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_it_is_painted_in_every_theme(program: Program, area: SurfaceArea, theme: str) -> None:
    program.appearance.set_mode(theme)  # type: ignore[arg-type]
    image = area.grab().toImage()
    colors = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    assert len(colors) > 40


def test_a_card_does_not_cover_a_small_surface(program: Program, area: SurfaceArea) -> None:
    card = program.window.plot.read_out
    assert not card.isHidden()
    assert card.x() < area.width() / 2 and card.y() < area.height() / 4
    program.appearance.set_zoom(2.0)
    program.window.resize(1000, 640)
    QApplication.processEvents()
    assert card.isHidden()
    program.document.look(surface=type(program.document.view.surface)())
    assert not card.isHidden()
    program.appearance.set_zoom(1.0)
