"""Scenes in the window: add, name, order, turn the page, present."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.export import EXPORTERS, ExportOptions
from plotter.ui import pictures
from plotter.ui.export_dialog import ExportChoice
from plotter.ui.presenting.screens import BlackScreen, PointerRing
from plotter.ui.scenes.describe import DescribeDialog
from plotter.ui.scenes.edits import describe_scene, move_scene
from plotter.ui.scenes.fade import Fade
from plotter.ui.scenes.strip import SceneStrip


@pytest.fixture
def lesson(program: Program) -> Program:
    """Three scenes, the second one is shown; nothing moves by itself."""
    program.appearance.set_reduced_motion(True)
    for text in ("x^3", "sin x"):
        program.window.actions_table["add_scene"].trigger()
        program.document.edit(gesture="typing", text=text)
    program.window.actions_table["scene_before"].trigger()
    return program


def row_of(program: Program) -> QListWidget:
    strip = program.window.findChild(SceneStrip)
    assert strip is not None
    row = strip.findChild(QListWidget)
    assert row is not None
    return row


def texts(program: Program) -> list[str]:
    return [scene.inputs.text for scene in program.document.contents().scenes]


def test_each_scene_keeps_what_it_shows(lesson: Program) -> None:
    assert texts(lesson) == ["x^2 e^x", "x^3", "sin x"]
    assert lesson.document.inputs.text == "x^3"
    lesson.window.actions_table["scene_after"].trigger()
    assert lesson.document.inputs.text == "sin x"
    assert not lesson.window.actions_table["scene_after"].isEnabled()


def test_the_row_shows_pictures_and_names(qtbot: QtBot, lesson: Program) -> None:
    lesson.window.actions_table["scenes"].trigger()
    row = row_of(lesson)
    assert row.isVisible()
    describe_scene(lesson.document, "The cube", "ask for its slope at 0")
    words = [row.item(index).text() for index in range(row.count())]
    assert words == ["1  x^2 e^x", "2  The cube", "3  sin x"]
    assert "ask for its slope" in row.item(1).toolTip()
    assert row.currentRow() == 1
    qtbot.waitUntil(
        lambda: all(
            row.item(index).data(Qt.ItemDataRole.UserRole) is not None
            for index in range(row.count())
        )
    )


def test_a_click_in_the_row_shows_the_scene(lesson: Program) -> None:
    lesson.window.actions_table["scenes"].trigger()
    row_of(lesson).setCurrentRow(2)
    assert lesson.document.inputs.text == "sin x"


def test_scenes_are_ordered_and_that_is_undone(lesson: Program) -> None:
    lesson.window.actions_table["scene_later"].trigger()
    assert texts(lesson) == ["x^2 e^x", "sin x", "x^3"]
    assert lesson.document.inputs.text == "x^3"
    lesson.document.undo()
    assert texts(lesson) == ["x^2 e^x", "x^3", "sin x"]
    move_scene(lesson.document, 2, 0)
    assert texts(lesson) == ["sin x", "x^2 e^x", "x^3"]


def test_removing_a_scene_is_undone(lesson: Program) -> None:
    lesson.window.actions_table["remove_scene"].trigger()
    assert texts(lesson) == ["x^2 e^x", "sin x"]
    lesson.document.undo()
    assert texts(lesson) == ["x^2 e^x", "x^3", "sin x"]


def test_the_last_scene_stays(program: Program) -> None:
    assert not program.window.actions_table["remove_scene"].isEnabled()


def test_name_and_note_are_typed_in_a_dialog(qtbot: QtBot, lesson: Program) -> None:
    dialog = DescribeDialog(lesson.document, lesson.window)
    qtbot.addWidget(dialog)
    dialog.name.setText("  The cube ")
    dialog.note.setPlainText("ask")
    dialog.accept()
    scene = lesson.document.contents().scene
    assert (scene.name, scene.note) == ("The cube", "ask")


def test_a_page_turns_smoothly_unless_motion_is_reduced(lesson: Program) -> None:
    fade = lesson.window.findChild(Fade)
    assert fade is not None
    lesson.window.actions_table["scene_after"].trigger()
    assert not fade.isVisible()
    lesson.appearance.set_reduced_motion(False)
    lesson.window.actions_table["scene_before"].trigger()
    assert fade.isVisible()


def test_presenting_clears_the_window_and_gives_it_back(lesson: Program) -> None:
    window = lesson.window
    look = lesson.appearance.theme.name
    window.actions_table["present"].trigger()
    assert window.isFullScreen()
    assert lesson.appearance.theme.name == "projector"
    assert not window.timeline.isVisible()
    assert not window.formula_bar.field.isVisible()
    assert not window.plot.tools.isVisible()
    assert not window.actions_table["export"].isEnabled()
    assert window.presenter.progress.isVisible()
    window.actions_table["present"].trigger()
    assert not window.isFullScreen()
    assert lesson.appearance.theme.name == look
    assert window.timeline.isVisible()
    assert window.formula_bar.field.isVisible()
    assert window.actions_table["export"].isEnabled()
    assert not window.presenter.progress.isVisible()


def test_the_clicker_shows_the_next_step_then_the_next_scene(qtbot: QtBot, lesson: Program) -> None:
    window, document = lesson.window, lesson.document
    document.look(revealed=0)
    window.actions_table["present"].trigger()
    assert not window.side.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert document.view.hinted
    assert window.side.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert document.view.revealed == 1
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert document.view.revealed is None
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert document.inputs.text == "sin x"
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert document.inputs.text == "x^3"


def test_the_arrows_move_a_handle_that_was_taken(qtbot: QtBot, lesson: Program) -> None:
    window, document = lesson.window, lesson.document
    window.actions_table["present"].trigger()
    before = document.inputs.tangent_x
    window.plot.handle_taken.emit()
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert document.inputs.tangent_x > before
    assert document.inputs.text == "x^3"


def test_the_screen_goes_black_and_any_key_brings_it_back(qtbot: QtBot, lesson: Program) -> None:
    window = lesson.window
    window.actions_table["present"].trigger()
    black = window.findChild(BlackScreen)
    assert black is not None
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert black.isVisible()
    assert black.size() == window.size()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert not black.isVisible()
    assert lesson.document.inputs.text == "x^3"


def test_a_ring_follows_the_pointer(qtbot: QtBot, lesson: Program) -> None:
    window = lesson.window
    window.actions_table["present"].trigger()
    ring = window.findChild(PointerRing)
    assert ring is not None
    qtbot.keyClick(window, Qt.Key.Key_P)
    assert ring.isVisible()
    inside = window.plot.rect().center()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(inside),
        QPointF(window.plot.mapToGlobal(inside)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.plot, move)
    center = window.plot.mapTo(window, inside)
    assert (ring.geometry().center() - center).manhattanLength() < 4
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not ring.isVisible()
    assert not window.presenter.presenting


@pytest.mark.parametrize(
    ("ending", "expected"),
    [("pdf", ["lesson.pdf"]), ("png", [f"lesson-{n}.png" for n in (1, 2, 3)])],
)
def test_all_scenes_are_exported_at_once(
    lesson: Program,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    ending: str,
    expected: list[str],
) -> None:
    exporter = next(entry for entry in EXPORTERS if entry.ending == ending)
    options = ExportOptions((200, 120))
    choice = ExportChoice(tmp_path / f"lesson.{ending}", exporter, options, False, True)
    monkeypatch.setattr(pictures, "ask_export", lambda *_: choice)
    lesson.window.actions_table["export"].trigger()
    assert sorted(path.name for path in tmp_path.glob("lesson*")) == expected
    assert lesson.window.failure_text == ""
