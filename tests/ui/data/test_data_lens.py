"""The lens Data in the window: points typed, pasted, clicked and dragged; the fit that follows."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.drawing.pane import inner_rect
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.export.exporter import ExportOptions
from plotter.export.raster import image_of
from plotter.figure.fit_plane import shown_plane
from plotter.figure.graph.fit_graph import fit_graph
from plotter.model.files import Contents, read, write
from plotter.model.fit_study import EXAMPLE
from plotter.ui.data.area import FitArea
from plotter.ui.data.loss_or_graph import LossOrGraph
from plotter.ui.data.model import ModelSection, steps_text
from plotter.ui.data.points import PointsSection
from plotter.ui.data.preview import TablePreview
from plotter.ui.data.training import ParametersSection
from plotter.ui.scene import scene_of
from plotter.ui.widgets import Note


def fitted(qtbot: QtBot, program: Program) -> None:
    document = program.document
    qtbot.waitUntil(lambda: document.results.fit.study == document.inputs.fit, timeout=30_000)


@pytest.fixture
def lens(qtbot: QtBot, program: Program) -> Program:
    program.document.look(lens="data")
    fitted(qtbot, program)
    return program


def points_of(program: Program) -> PointsSection:
    section = program.window.findChild(PointsSection)
    assert section is not None
    return section


def area_of(program: Program) -> FitArea:
    area = program.window.findChild(FitArea)
    assert area is not None
    return area


def place_of(area: FitArea, pane: int, x: float, y: float) -> QPoint:
    panes = area.panes()
    rect = inner_rect(panes[pane], area.rects(len(panes))[pane], theme("light"), 1.0)
    transform = Transform.onto(panes[pane].viewport, rect)
    return QPoint(round(transform.x(x)), round(transform.y(y)))


def test_the_plot_gives_way_to_data_and_loss(lens: Program) -> None:
    area = area_of(lens)
    assert area.isVisible()
    assert not lens.window.plot.isVisible()
    assert [pane.names for pane in area.panes()] == [("x", "y"), ("w", "b")]
    lens.document.look(lens="derivative")
    assert lens.window.plot.isVisible()


def test_one_step_moves_curve_loss_and_numbers(lens: Program) -> None:
    fit = lens.document.results.fit
    before = [pane.marks for pane in area_of(lens).panes()]
    lens.window.actions_table["step"].trigger()
    assert lens.document.view.fit_frame == 1
    after = [pane.marks for pane in area_of(lens).panes()]
    assert len(after[1]) > len(before[1])
    assert fit.weights(1) != fit.weights(0)
    assert "Step 1 of 100" in lens.window.timeline._caption.text()


def test_a_table_is_pasted(qtbot: QtBot, lens: Program) -> None:
    QGuiApplication.clipboard().setText("t\tv\n1\t2\n2\t4\n3\t6\n")
    points_of(lens).paste()
    fit = lens.document.inputs.fit
    assert fit.points == ((1.0, 2.0), (2.0, 4.0), (3.0, 6.0))
    assert fit.names == ("t", "v")
    lens.document.undo()
    assert lens.document.inputs.fit.points == EXAMPLE


def test_what_is_no_table_is_told_and_changes_nothing(lens: Program) -> None:
    section = points_of(lens)
    section.take_text("1, 2\n3, four")
    assert any("four" in note.text for note in section.findChildren(Note))
    assert lens.document.inputs.fit.points == EXAMPLE


def test_of_several_columns_two_are_chosen(qtbot: QtBot, lens: Program, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("a,b,c\n1,2,3\n4,5,6\n", encoding="utf-8")
    points_of(lens).read_file(path)
    dialog = lens.window.findChild(TablePreview)
    assert dialog is not None
    dialog.first.setCurrentIndex(1)
    dialog.accept()
    assert lens.document.inputs.fit.points == ((2.0, 3.0), (5.0, 6.0))


def test_a_file_is_looked_at_before_it_is_taken(lens: Program, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("t,v\n1,2\n4,5\n", encoding="utf-8")
    points_of(lens).read_file(path)
    dialog = lens.window.findChild(TablePreview)
    assert dialog is not None
    assert lens.document.inputs.fit.points == EXAMPLE
    dialog.accept()
    assert lens.document.inputs.fit.points == ((1.0, 2.0), (4.0, 5.0))


def test_a_cell_is_typed_and_a_row_added(lens: Program) -> None:
    model = points_of(lens).table.model()
    model.setData(model.index(0, 1), "π")
    assert lens.document.inputs.fit.points[0][1] == pytest.approx(3.14159265)
    last = model.rowCount() - 1
    model.setData(model.index(last, 0), "5")
    model.setData(model.index(last, 1), "1/2")
    assert lens.document.inputs.fit.points[-1] == (5.0, 0.5)
    assert not model.setData(model.index(0, 0), "no number")


def test_a_click_adds_a_point_and_a_drag_moves_it(qtbot: QtBot, lens: Program) -> None:
    area = area_of(lens)
    qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=place_of(area, 0, 3.2, 1.5))
    assert len(lens.document.inputs.fit.points) == len(EXAMPLE) + 1
    x, y = lens.document.inputs.fit.points[-1]
    assert (x, y) == pytest.approx((3.2, 1.5), abs=0.02)
    fitted(qtbot, lens)
    start, end = place_of(area, 0, x, y), place_of(area, 0, 2.0, 5.0)
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(area, (start + end) / 2)
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)
    assert len(lens.document.inputs.fit.points) == len(EXAMPLE) + 1


def test_a_click_on_the_loss_sets_the_start(qtbot: QtBot, lens: Program) -> None:
    area = area_of(lens)
    qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=place_of(area, 1, 1.0, 0.5))
    start = lens.document.inputs.fit.start
    assert (start["w"], start["b"]) == pytest.approx((1.0, 0.5), abs=0.02)
    fitted(qtbot, lens)
    assert lens.document.results.fit.weights(0) == (start["w"], start["b"])


def test_a_mistake_in_the_model_is_told_below_it(qtbot: QtBot, lens: Program) -> None:
    section = lens.window.findChild(ModelSection)
    assert section is not None
    section.model.clear()
    qtbot.keyClicks(section.model, "w x +")
    fitted(qtbot, lens)
    notes = [note.text for note in section.findChildren(Note) if note.isVisible()]
    assert notes == ["Something is missing after +."]


def test_the_steps_of_every_gradient_can_be_read(lens: Program) -> None:
    objective = lens.document.results.fit.objective
    assert objective is not None
    text = steps_text(objective)
    assert "Chain rule" in text
    assert "∂ℓ/∂w = " in text and "∂ℓ/∂b = " in text


def test_without_points_there_is_a_way_to_some(lens: Program) -> None:
    section = points_of(lens)
    section.clear()
    assert section._empty.isVisible()
    section._example.click()
    assert lens.document.inputs.fit.points == EXAMPLE


def test_the_fit_is_saved_and_exported(qtbot: QtBot, lens: Program) -> None:
    document = lens.document
    document.edit(gesture="test", fit=replace(document.inputs.fit, model="a x^2 + c"))
    fitted(qtbot, lens)
    deck = document.contents()
    assert read(write(Contents(deck))).deck.scene.inputs.fit == document.inputs.fit
    image = image_of(scene_of(document), ExportOptions((400, 240)))
    blank = image_of(
        replace(scene_of(document), view=replace(document.view, lens="derivative")),
        ExportOptions((400, 240)),
    )
    assert image != blank


def test_the_parameters_of_the_contours_can_be_chosen(qtbot: QtBot, lens: Program) -> None:
    document = lens.document
    document.edit(gesture="test", fit=replace(document.inputs.fit, model="a x^2 + b x + c"))
    fitted(qtbot, lens)
    section = lens.window.findChild(ParametersSection)
    assert section is not None
    assert section._pair_line.isVisible()
    section._pair[0].setCurrentIndex(2)
    section._choose_pair(2)
    fitted(qtbot, lens)
    assert document.results.fit.plane is not None
    assert document.results.fit.plane.names == ("c", "b")


def test_the_chart_of_the_loss_moves_the_cursor(lens: Program) -> None:
    section = lens.window.findChild(ParametersSection)
    assert section is not None
    section._chart.scrubbed.emit(7)
    assert lens.document.view.fit_frame == 7


def test_the_computation_graph_can_be_put_away(lens: Program) -> None:
    section = lens.window.findChild(ParametersSection)
    assert section is not None
    high = area_of(lens).rects(2)[0].height()
    section._graph.click()
    assert area_of(lens).rects(2)[0].height() > high


def test_the_graph_is_of_the_chosen_point(qtbot: QtBot, lens: Program) -> None:
    document, area = lens.document, area_of(lens)
    x, y = document.inputs.fit.points[3]
    qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=place_of(area, 0, x, y))
    assert document.view.fit_point == 3
    assert document.inputs.fit.points[3] == (x, y)
    found = fit_graph(scene_of(document))
    assert found is not None
    assert found.point == 3
    node = found.study.graph.node_of("x")
    assert node is not None
    assert found.numbers.values[node.index] == x
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert document.view.fit_point == 4
    section = lens.window.findChild(ParametersSection)
    assert section is not None
    section._point.entered.emit(99.0)
    assert document.view.fit_point == len(document.inputs.fit.points) - 1


def test_the_others_can_go_along_with_the_step(qtbot: QtBot, lens: Program) -> None:
    document = lens.document
    study = replace(document.inputs.fit, model="a x^2 + b x + c", learning_rate=0.001)
    document.edit(gesture="test", fit=study)
    fitted(qtbot, lens)
    section = lens.window.findChild(ParametersSection)
    assert section is not None
    held = shown_plane(scene_of(document))
    assert held is document.results.fit.plane
    section._others.setCurrentIndex(1)
    section._choose_others(1)
    fitted(qtbot, lens)
    assert document.inputs.fit.others == "along"
    planes = []
    for frame in (0, 50):
        document.look(fit_frame=frame)
        plane = shown_plane(scene_of(document))
        assert plane is not None
        assert plane.held == document.results.fit.weights(frame)
        planes.append(plane)
        objective = document.results.fit.objective
        assert objective is not None
        grid = plane.contours.grid
        a, b, c = float(grid.x[5]), float(grid.y[9]), plane.held[2]
        assert grid.z[9, 5] == pytest.approx(objective.value((a, b, c)))
    assert planes[0] is not planes[1]
    assert shown_plane(scene_of(document)) is planes[1]
    assert "c = " in area_of(lens).panes()[1].title
    document.undo()
    assert document.inputs.fit.others == "held"


def test_in_a_small_window_loss_and_graph_change_places(qtbot: QtBot, lens: Program) -> None:
    area = area_of(lens)
    lens.window.resize(900, 560)
    lens.appearance.set_zoom(2.0)
    area.grab()
    switch = area.findChild(LossOrGraph)
    assert switch is not None
    assert switch.isVisible()
    assert len(area.rects(2)) == 2
    switch.buttons[1].click()
    area.grab()
    assert len(area.rects(2)) == 1
    assert switch.buttons[1].isChecked()
    switch.buttons[0].click()
    assert len(area.rects(2)) == 2
    lens.appearance.set_zoom(1.0)


def test_a_long_fit_has_a_bar_and_a_way_to_stop(qtbot: QtBot, lens: Program) -> None:
    document, progress = lens.document, area_of(lens).progress
    assert progress.isHidden()
    fit = document.results.fit
    document.publish(replace(document.results, fit=replace(fit, study=None, working=0.37)))
    assert not progress.isHidden()
    assert "37 %" in progress.text
    progress.stopped.emit()
    assert "stopped" in progress.text
    progress.again.emit()
    fitted(qtbot, lens)
    qtbot.waitUntil(progress.isHidden, timeout=10_000)
