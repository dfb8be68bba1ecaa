"""The legend over the plot: what found no room above it, where nothing is in the way."""

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.files import Contents, FileError, read, write
from plotter.ui.crowding import Crowd
from plotter.ui.plot_legend import SPOTS, PlotLegend


@pytest.fixture
def legend(program: Program, qtbot: QtBot) -> PlotLegend:
    """The legend with all entries."""
    document = program.document
    document.look(picture=replace(document.view.picture, legend=True))
    legend = program.window.plot.legend
    qtbot.waitUntil(legend.isVisible, timeout=10_000)
    return legend


def place_of(program: Program) -> tuple[float, float] | None:
    return program.document.view.picture.legend_place


def test_a_short_function_has_room_above(program: Program) -> None:
    assert program.window.plot.legend.isHidden()


def test_what_has_no_room_above_moves_into_the_plot(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.showNormal()
    window.resize(1000, 700)
    text = "x^7 + 3x^6 - 12x^5 + 7x^4 - 9x^3 + 2x^2 - 4x + 1"
    program.document.edit(gesture="typing", text=text)
    program.pipeline.settle()
    legend = window.plot.legend
    qtbot.waitUntil(legend.isVisible, timeout=20_000)
    curves = [entry.caption.curve for entry in legend.entries]
    assert "derivative" in curves
    assert all(not entry.shortened for entry in legend.entries if entry.isVisible())
    everywhere = QRectF(window.plot.rect())
    legend.put([everywhere], None)
    assert legend.isHidden()
    legend.put([everywhere.adjusted(0, 0, 0, -0.8 * everywhere.height())], None)
    assert legend.isVisible()
    assert legend.y() > 0.2 * everywhere.height()
    program.document.edit(gesture="typing", text="x^2")
    program.pipeline.settle()
    qtbot.waitUntil(legend.isHidden, timeout=20_000)


def test_all_entries_are_there_in_order_when_wanted(program: Program, legend: PlotLegend) -> None:
    assert [entry.caption.curve for entry in legend.entries] == ["f", "derivative"]
    for entry in legend.entries:
        room = legend.contentsRect()
        assert room.contains(entry.geometry())
        assert entry.view.width() >= entry.view.sizeHint().width()


def test_it_stands_where_the_curves_are_not(program: Program, legend: PlotLegend) -> None:
    plot = program.window.plot
    crowd = Crowd(plot._plots(), program.appearance.theme, program.appearance.plot_zoom)
    here = crowd.within(QRectF(legend.geometry()))
    costs = [crowd.within(legend._rect(shares)) for shares in SPOTS.values()]
    assert here <= sorted(costs)[len(costs) // 2]
    assert not legend.geometry().intersects(plot.tools.geometry())
    assert plot.read_out.isHidden() or not legend.geometry().intersects(plot.read_out.geometry())


def test_a_click_hides_the_curve_and_a_drag_does_not(program: Program, legend: PlotLegend) -> None:
    entry = legend.entries[1]
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "derivative" not in program.document.inputs.shown
    shown, before = program.document.inputs.shown, legend.pos()
    at = QPoint(8, 8)
    QTest.mousePress(entry, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(entry, at + QPoint(30, 60))
    QTest.mouseMove(entry, at + QPoint(10, 20))
    QTest.mouseRelease(entry, Qt.MouseButton.LeftButton, pos=at)
    assert program.document.inputs.shown == shown
    assert legend.pos() != before
    assert place_of(program) is not None


def test_the_keys_move_it_and_home_frees_it(
    program: Program, legend: PlotLegend, qtbot: QtBot
) -> None:
    legend.setFocus()
    before = legend.pos()
    qtbot.keyClick(legend, Qt.Key.Key_Down)
    assert legend.y() > before.y()
    assert place_of(program) is not None
    for _ in range(200):
        qtbot.keyClick(legend, Qt.Key.Key_Right)
    assert program.window.plot.rect().contains(legend.geometry())
    qtbot.keyClick(legend, Qt.Key.Key_Home)
    assert place_of(program) is None


def test_its_place_is_saved_and_goes_with_the_window(program: Program, legend: PlotLegend) -> None:
    picture = program.document.view.picture
    program.document.look(picture=replace(picture, legend_place=(1.0, 1.0)))
    plot = program.window.plot
    assert legend.geometry().right() > plot.width() - 20
    assert legend.geometry().bottom() > plot.height() - 20
    data = write(Contents(program.document.contents()))
    assert read(data).deck.scene.view.picture.legend_place == (1.0, 1.0)
    with pytest.raises(FileError, match="legend_place"):
        read(re.sub(rb'("legend_place": \[\s*)1.0', rb"\g<1>7.0", data))


def test_a_mistake_leaves_no_legend(program: Program, legend: PlotLegend, qtbot: QtBot) -> None:
    program.document.edit(gesture="typing", text="x^2 +")
    program.pipeline.settle()
    qtbot.waitUntil(legend.isHidden, timeout=10_000)


def test_the_hint_leaves_room_for_tools_as_high_as_the_plot(program: Program) -> None:
    plot = program.window.plot
    plot.hint.show()
    plot.setFixedHeight(plot.tools.height() + 30)
    plot._put_in_place()
    assert not plot.hint.geometry().intersects(plot.tools.geometry())


def test_the_card_stands_over_the_hint(program: Program) -> None:
    plot = program.window.plot
    plot.hint.show()
    for corner in ("bottom left", "bottom right"):
        card = plot._card_in(corner)
        assert not card.intersects(QRectF(plot.hint.geometry())), corner


def test_a_mistake_leaves_no_card(program: Program, qtbot: QtBot) -> None:
    card = program.window.plot.read_out
    assert card.isVisible()
    program.document.edit(gesture="typing", text="x^2 +")
    program.pipeline.settle()
    qtbot.waitUntil(card.isHidden, timeout=10_000)
    program.document.undo()
    program.pipeline.settle()
    qtbot.waitUntil(card.isVisible, timeout=10_000)
