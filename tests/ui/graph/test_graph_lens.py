"""The lens Graph in the window: the passes, choosing, dragging, zooming, and what is said."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.graph_paths import paths_to
from plotter.drawing.graph_figure import Placing
from plotter.drawing.graph_sheet import layout_for
from plotter.figure.graph.moment import GraphScene, graph_scene
from plotter.model.graph_view import GraphView
from plotter.model.state import Inputs
from plotter.ui.graph.area import GraphArea
from plotter.ui.graph.check import CheckSection
from plotter.ui.graph.choosing import choose_node, set_letter
from plotter.ui.graph.cost import CostSection
from plotter.ui.graph.layers import LayersSection
from plotter.ui.graph.lazy import show_edge
from plotter.ui.graph.panel import SECTIONS, GraphPanel
from plotter.ui.graph.presets import Preset, presets, show_preset
from plotter.ui.graph.product import ProductSection, written_out
from plotter.ui.graph.step import CaptionSection
from plotter.ui.scene import scene_of
from plotter.ui.widgets import IconButton

Opener = Callable[..., Program]


def open_lens(program: Program) -> GraphPanel:
    names = frozenset(section.name for section in SECTIONS)
    program.document.look(lens="graph", sections=names)
    (panel,) = program.window.side.findChildren(GraphPanel)
    return panel


def area_of(program: Program) -> GraphArea:
    (area,) = program.window.findChildren(GraphArea)
    return area


def graph_of(program: Program) -> GraphScene:
    found = graph_scene(scene_of(program.document))
    assert found is not None
    return found


def place_of(program: Program, node: int) -> QPoint:
    """The middle of a node's box, in px of the area."""
    area, found = area_of(program), graph_of(program)
    look = program.appearance.theme
    layout = layout_for(found.study.graph, look)
    view = program.document.view.graph
    placing = Placing.of(layout, QRectF(area.rect()), view, look, program.appearance.plot_zoom)
    box = layout.boxes[node]
    middle = QPointF(box.left + box.width / 2, box.top + box.height / 2)
    return placing.transform().map(middle).toPoint()


def node_of(program: Program, text: str) -> int:
    return next(n.index for n in graph_of(program).study.graph.nodes if n.text == text)


def shown_text(program: Program) -> str:
    definition = program.document.results.definition
    return "" if definition is None else definition.text


def text_of(panel: GraphPanel, kind: type) -> str:
    (section,) = panel.findChildren(kind)
    return section.words


def test_the_graph_stands_where_the_plot_was(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    qtbot.waitUntil(lambda: area_of(program).isVisible())
    assert not program.window.plot.isVisible()
    program.document.look(lens="tangent")
    qtbot.waitUntil(lambda: program.window.plot.isVisible())
    assert not area_of(program).isVisible()


def test_the_timeline_steps_forward_and_back(qtbot: QtBot, program: Program) -> None:
    panel = open_lens(program)
    qtbot.waitUntil(lambda: "One pass" in text_of(panel, CaptionSection))
    player = program.window.commands._player
    player.to_start()
    qtbot.waitUntil(lambda: "go forward" in text_of(panel, CaptionSection))
    player.step(3)
    qtbot.waitUntil(lambda: text_of(panel, CaptionSection) == "This node multiplies.")
    player.step(2)
    qtbot.waitUntil(
        lambda: text_of(panel, CaptionSection).startswith("This node multiplies; to the left")
    )
    assert player.playable is not None
    assert player.playable.caption() == "Back 1 of 3"
    player.to_end()
    assert program.document.view.graph.position is None


def test_a_click_chooses_a_node_and_its_step(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    qtbot.waitUntil(lambda: area_of(program).isVisible())
    node = node_of(program, "e^x")
    qtbot.mouseClick(area_of(program), Qt.MouseButton.LeftButton, pos=place_of(program, node))
    view, derivation = program.document.view, program.document.results.derivation
    assert view.graph.node == node
    assert view.selected_step is not None
    assert derivation is not None
    step = derivation.at(view.selected_step)
    assert step is not None
    assert step.rule == "exponential"
    program.window.actions_table["step_in_graph"].trigger()
    assert program.document.view.lens == "derivative"
    assert program.document.view.selected_step == view.selected_step
    program.document.look(selected_step=(0,))
    program.window.actions_table["step_in_graph"].trigger()
    assert program.document.view.lens == "graph"
    assert program.document.view.graph.node == node_of(program, "x^2")


def test_dragging_a_letter_streams_new_numbers_and_is_one_undo(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program(Inputs(text="tanh(w x + b)", tangent_x=2.0))
    open_lens(program)
    area = area_of(program)
    qtbot.waitUntil(area.isVisible)
    for text in ("w", "x"):
        start = place_of(program, node_of(program, text))
        before = graph_of(program).values[text]
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
        for by in (10, 20, 30):
            qtbot.mouseMove(area, start + QPoint(by, 0))
        qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
        after = graph_of(program)
        assert after.values[text] == pytest.approx(before + 0.3)
        assert after.numbers.values[node_of(program, text)] == after.values[text]
        program.document.undo()
        assert graph_of(program).values[text] == before


def test_the_wheel_zooms_about_the_pointer_and_f_shows_all(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    qtbot.waitUntil(lambda: area_of(program).isVisible())
    program.window.actions_table["zoom_in"].trigger()
    assert program.document.view.graph.zoom == pytest.approx(1.25)
    start = place_of(program, 0)
    area = area_of(program)
    empty = QPoint(5, 5)
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=empty)
    qtbot.mouseMove(area, empty + QPoint(20, 12))
    qtbot.mouseMove(area, empty + QPoint(40, 24))
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=empty + QPoint(40, 24))
    moved = place_of(program, 0) - start
    assert abs(moved.x() - 40) <= 1
    assert abs(moved.y() - 24) <= 1
    program.window.actions_table["fit"].trigger()
    assert program.document.view.graph == GraphView()


def test_everything_is_reached_by_keys(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    area = area_of(program)
    qtbot.waitUntil(area.isVisible)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert program.document.view.graph.node == 0
    qtbot.keyClick(area, Qt.Key.Key_Left)
    chosen = program.document.view.graph.node
    assert chosen in (node_of(program, "x^2"), node_of(program, "e^x"))
    qtbot.keyClick(area, Qt.Key.Key_Left)
    assert program.document.view.graph.node == node_of(program, "x")
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert program.document.view.graph.node is None
    before = program.document.inputs.tangent_x
    qtbot.keyClick(area, Qt.Key.Key_Right)
    assert program.document.inputs.tangent_x > before


def test_cost_check_and_layers_are_said_in_words(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program()
    panel = open_lens(program)
    show_preset(program.document, presets()[-2])
    qtbot.waitUntil(lambda: "vanishes" in text_of(panel, LayersSection), timeout=30_000)
    assert "Nearest at h" in text_of(panel, CheckSection)
    parameters = {**program.document.inputs.parameters, "w": 3.0}
    program.document.edit(gesture="w", parameters=parameters, tangent_x=0.0)
    qtbot.waitUntil(lambda: "explodes" in text_of(panel, LayersSection))
    assert "all 2 derivatives at once" in text_of(panel, CostSection)
    assert "once for each of the 2 letters" in text_of(panel, CostSection)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.words)
def test_presets_are_shown_with_their_numbers(
    qtbot: QtBot, program: Program, preset: Preset
) -> None:
    open_lens(program)
    show_preset(program.document, preset)
    qtbot.waitUntil(lambda: shown_text(program) == preset.text)
    found = graph_of(program)
    assert all(value is not None for value in found.numbers.values)
    assert all(value is not None for value in found.numbers.derivatives)
    program.document.undo()
    assert program.document.inputs == Inputs()


def test_practice_keeps_the_slopes_secret(qtbot: QtBot, program: Program) -> None:
    practice = replace(program.document.inputs.practice, on=True)
    program.document.edit(gesture="practice", practice=practice)
    panel = open_lens(program)
    assert graph_of(program).hidden
    assert graph_of(program).moment.reached == frozenset()
    qtbot.waitUntil(lambda: "Hidden" in text_of(panel, CheckSection))


def test_what_is_copied_and_saved_is_the_graph(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    plot = copied(program)
    open_lens(program)
    program.document.look(graph=replace(program.document.view.graph, position=4))
    graph = copied(program)
    assert graph != plot
    (tmp_path / "graph.tangent").write_bytes(program.window.files.as_bytes())
    program.document.look(lens="derivative", graph=GraphView())
    program.window.files.load(tmp_path / "graph.tangent")
    assert (program.document.view.lens, program.document.view.graph.position) == ("graph", 4)


def copied(program: Program) -> QImage:
    program.window.actions_table["copy_image"].trigger()
    return QGuiApplication.clipboard().image()


def test_the_written_product_agrees_with_itself(program: Program) -> None:
    scene, found = scene_of(program.document), graph_of(program)
    node = found.study.graph.node_of("x")
    assert node is not None
    latex = written_out(scene, 0.6, paths_to(found.study.graph, found.numbers, node.index, 4))
    numbers = [float(text) for text in latex.replace("{", " ").replace("}", " ").split() if
               text.replace(".", "").isdigit()]  # fmt: skip
    *factors, total = numbers
    assert round(factors[0] * factors[1] + factors[2] * factors[3], 3) == round(total, 3)


def test_the_area_says_what_it_is(program: Program) -> None:
    open_lens(program)
    area: QWidget = area_of(program)
    assert area.accessibleName() == "Computation graph"
    assert area.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_plot_catches_up_when_its_lens_comes_back(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="a x^2", tangent_x=1.0))
    document = program.document
    open_lens(program)
    before = document.results.trajectory
    document.edit(gesture="a", parameters={"a": 3.0})
    assert graph_of(program).values["a"] == 3.0
    assert document.results.trajectory is before
    document.look(lens="tangent")
    after = document.results.trajectory
    assert before is not None
    assert after is not None
    assert after.iterates[0].f == pytest.approx(3 * before.iterates[0].f)
    curve = document.results.curves["f"].branches[0][1:-1]  # its ends are cut off at the view
    assert np.allclose(curve[:, 1], 3 * curve[:, 0] ** 2)


def test_a_step_of_a_long_chain_is_brought_near_and_followed(
    qtbot: QtBot, program: Program
) -> None:
    open_lens(program)
    show_preset(program.document, presets()[-1])
    qtbot.waitUntil(lambda: shown_text(program) == presets()[-1].text)
    qtbot.waitUntil(area_of(program).isVisible)
    player = program.window.commands._player
    for step in (1, 9, 16, 25):
        player.scrub(step)
        assert program.document.view.graph.zoom > 1.5
        node = graph_of(program).moment.step.node
        assert area_of(program).rect().contains(place_of(program, node))
    program.window.actions_table["fit"].trigger()
    assert program.document.view.graph.zoom == 1.0


def test_another_graph_is_seen_whole_and_without_a_chosen_node(
    qtbot: QtBot, program: Program
) -> None:
    open_lens(program)
    qtbot.waitUntil(area_of(program).isVisible)
    choose_node(program.document, 3)
    program.window.actions_table["zoom_in"].trigger()
    program.document.edit(gesture="typing", text="sin x")
    qtbot.waitUntil(lambda: shown_text(program) == "sin x")
    assert program.document.view.graph == GraphView()


def test_a_function_of_two_variables_has_its_point(qtbot: QtBot, open_program: Opener) -> None:
    program = open_program(Inputs(text="f(x, y) = x^2 y + sin y"))
    panel = open_lens(program)
    area = area_of(program)
    qtbot.waitUntil(area.isVisible)
    point = program.document.inputs.plane.point
    found = graph_of(program)
    assert found.values == dict(zip("xy", point, strict=True))
    assert found.numbers.derivatives[node_of(program, "x")] == pytest.approx(2 * math.prod(point))
    set_letter(program.document, "y", 2.0)
    assert program.document.inputs.plane.point == (point[0], 2.0)
    qtbot.waitUntil(lambda: "As derived" in verdict_of(panel))


def verdict_of(panel: GraphPanel) -> str:
    (section,) = panel.findChildren(ProductSection)
    return section.verdict


def test_the_menu_of_a_step_leads_to_its_edge(program: Program) -> None:
    show_edge(program.document, (0,))
    view = program.document.view
    assert (view.lens, view.selected_step) == ("graph", (0,))
    assert view.graph.node == node_of(program, "x^2")


def test_the_chosen_node_is_spoken_and_buttons_zoom(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    area = area_of(program)
    qtbot.waitUntil(area.isVisible)
    choose_node(program.document, node_of(program, "x^2"))
    assert area.accessibleDescription() == "x^2, value 0.36, derivative of f by it 1.822"
    closer, whole = (
        next(b for b in area.findChildren(IconButton) if b.accessibleName().startswith(name))
        for name in ("Look closer", "Show the whole")
    )
    qtbot.mouseClick(closer, Qt.MouseButton.LeftButton)
    assert program.document.view.graph.zoom == pytest.approx(1.25)
    qtbot.mouseClick(whole, Qt.MouseButton.LeftButton)
    assert program.document.view.graph.zoom == 1.0


def test_a_moved_picture_is_sharp_again_when_it_rests(qtbot: QtBot, program: Program) -> None:
    open_lens(program)
    area = area_of(program)
    area.grab()
    first = area._still
    assert first is not None
    program.window.actions_table["zoom_in"].trigger()
    area.grab()
    assert area._still is first  # enlarged as an image, in the same frame
    qtbot.waitUntil(lambda: area._still is not first, timeout=10_000)
    sharp = area.grab().toImage()
    still = area._still
    assert still is not None
    assert still.placing.scale == pytest.approx(1.25 * first.placing.scale)
    area._still = None
    assert area.grab().toImage() == sharp


def test_what_was_out_of_sight_is_painted_anew_at_once(program: Program) -> None:
    open_lens(program)
    area = area_of(program)
    program.document.look(graph=GraphView(zoom=4.0))
    area.grab()
    close = area._still
    program.document.look(graph=GraphView(zoom=2.0))
    area.grab()
    assert area._still is not close


def test_the_bars_tell_a_factor_that_is_neither_small_nor_large(program: Program) -> None:
    open_lens(program)
    program.document.edit(gesture="test", text="9x + sin(3x)", tangent_x=0.1)
    section = program.window.findChild(LayersSection)
    assert section is not None
    assert "times that of the result" in section.words
    program.document.edit(gesture="test", text="x + 1", tangent_x=0.1)
    assert "keeps its size" in section.words
