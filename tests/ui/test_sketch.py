"""A learner draws f′ in the real window, has it judged and sees the truth."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.files import Contents, read, write
from plotter.model.sketch import Sketch, height_at
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.plot.canvas import PlotCanvas
from plotter.ui.tangent import sketch_edits as edits
from plotter.ui.tangent.edits import change_study
from plotter.ui.tangent.panel import TangentPanel

Opener = Callable[..., Program]


@pytest.fixture
def sine(open_program: Opener, qtbot: QtBot) -> Program:
    """sin x with the pen in the hand."""
    program = open_program(Inputs(text="sin x"))
    program.document.look(lens="tangent")
    qtbot.waitUntil(lambda: "derivative" in program.document.results.curves)
    press_key(qtbot, program, Qt.Key.Key_K)
    return program


def sketch(program: Program) -> Sketch:
    return program.document.inputs.sketch


def press_key(
    qtbot: QtBot,
    program: Program,
    key: Qt.Key,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    program.window.plot.view.setFocus()
    qtbot.keyClick(program.window, key, keys)


def surface_of(program: Program) -> PlotCanvas:
    canvas = program.window.plot.view
    assert isinstance(canvas, PlotCanvas)
    return canvas


def pixel_of(program: Program, x: float, y: float) -> QPoint:
    view, plot = program.document.view.viewport, surface_of(program)
    return QPoint(
        round((x - view.x_min) / view.width * plot.width()),
        round((view.y_max - y) / view.height * plot.height()),
    )


def drag_along(
    qtbot: QtBot, program: Program, height: Callable[[float], float], low: float, high: float
) -> None:
    surface = surface_of(program)
    places = [pixel_of(program, x, height(x)) for x in np.linspace(low, high, 60).tolist()]
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(surface, place)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=places[-1])


def words_of(program: Program) -> list[str]:
    (panel,) = program.window.side.findChildren(TangentPanel)
    shown = panel.sections["sketch"].findChildren(QLabel)
    return [entry.text() for entry in shown if entry.isVisible()]


def test_taking_the_pen_hides_f_prime_and_is_undone(qtbot: QtBot, sine: Program) -> None:
    assert sine.document.view.pen == "draw"
    assert sketch(sine).hiding
    assert "sketch" in sine.document.view.sections
    sine.document.undo()
    assert not sketch(sine).hiding
    press_key(qtbot, sine, Qt.Key.Key_Escape)
    assert sine.document.view.pen == ""


def test_a_good_drawing_is_judged_right_and_the_truth_comes_over_it(
    qtbot: QtBot, sine: Program
) -> None:
    view = sine.document.view.viewport
    drag_along(qtbot, sine, math.cos, view.x_min + 0.1, view.x_max - 0.1)
    assert len(sketch(sine).pieces) == 1
    middle = (view.x_min + view.x_max) / 2
    assert height_at(sketch(sine).pieces, middle) == pytest.approx(math.cos(middle), abs=0.05)
    press_key(qtbot, sine, Qt.Key.Key_J)
    assert sine.document.view.pen == ""
    assert any("Signs, zeros and extrema are right" in words for words in words_of(sine))
    assert sketch(sine).hiding
    press_key(qtbot, sine, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert not sketch(sine).hiding
    assert sine.window.player.playing
    qtbot.waitUntil(lambda: 0 < sine.document.view.motion.truth < 1)
    sine.window.player.to_end()
    assert sine.document.view.motion.truth == 1
    assert "derivative" in sine.document.inputs.shown
    sine.document.undo()
    assert sketch(sine).hiding


def test_a_bad_drawing_is_told_where(qtbot: QtBot, sine: Program) -> None:
    drag_along(qtbot, sine, math.sin, -3.0, 3.0)
    press_key(qtbot, sine, Qt.Key.Key_J)
    sentence = "Between −1.6 and 0 f rises: f′ must be above the axis."
    qtbot.waitUntil(lambda: sentence in words_of(sine))
    assert {"1", "2"} <= set(words_of(sine))
    told = len(words_of(sine))
    edits.take_pen(sine.document, "draw")
    drag_along(qtbot, sine, math.cos, -3.0, 3.0)
    assert sketch(sine).judged is None
    assert len(words_of(sine)) < told


def test_the_eraser_and_clear(qtbot: QtBot, sine: Program) -> None:
    drag_along(qtbot, sine, lambda _x: 0.5, -3.0, 3.0)
    press_key(qtbot, sine, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert sine.document.view.pen == "erase"
    drag_along(qtbot, sine, lambda _x: 0.5, -0.5, 0.5)
    assert len(sketch(sine).pieces) == 2
    assert height_at(sketch(sine).pieces, 0.0) is None
    sine.document.undo()
    assert len(sketch(sine).pieces) == 1
    edits.clear(sine.document)
    assert sketch(sine).pieces == ()
    sine.document.undo()
    assert len(sketch(sine).pieces) == 1


def test_each_line_is_one_step_of_undo(qtbot: QtBot, sine: Program) -> None:
    drag_along(qtbot, sine, lambda _x: 0.5, -3.0, -1.0)
    drag_along(qtbot, sine, lambda _x: -0.5, 1.0, 3.0)
    assert len(sketch(sine).pieces) == 2
    sine.document.undo()
    assert len(sketch(sine).pieces) == 1
    sine.document.undo()
    assert sketch(sine).pieces == ()


def test_with_the_keys_alone(qtbot: QtBot, sine: Program) -> None:
    sine.document.edit(gesture="tangent", tangent_x=-2.0)
    view = sine.document.view.viewport
    up = view.height / surface_of(sine).height()
    for _ in range(3):
        press_key(qtbot, sine, Qt.Key.Key_Up)
    assert height_at(sketch(sine).pieces, -2.0) == pytest.approx(24 * up, abs=1e-3)
    press_key(qtbot, sine, Qt.Key.Key_Right)
    press_key(qtbot, sine, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    x = sine.document.inputs.tangent_x
    assert x == pytest.approx(-2.0 + 8 * view.width / surface_of(sine).width(), abs=1e-3)
    assert height_at(sketch(sine).pieces, x) == pytest.approx(23 * up, abs=1e-3)
    (piece,) = sketch(sine).pieces
    assert len(piece) == 2
    before = sketch(sine)
    press_key(qtbot, sine, Qt.Key.Key_Left)  # back over the line: it stays
    assert sketch(sine) == before


def test_a_finger_draws(qtbot: QtBot, sine: Program) -> None:
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    window = sine.window.windowHandle()
    surface = surface_of(sine)

    def at(x: float, y: float) -> QPoint:
        return surface.mapTo(sine.window, pixel_of(sine, x, y))

    QTest.touchEvent(window, device).press(0, at(-2.0, -0.4), window).commit()
    for x in (-1.5, -1.0, -0.5):
        QTest.touchEvent(window, device).move(0, at(x, -0.4), window).commit()
    QTest.touchEvent(window, device).release(0, at(-0.5, -0.4), window).commit()
    qtbot.waitUntil(lambda: height_at(sketch(sine).pieces, -1.2) is not None)
    assert height_at(sketch(sine).pieces, -1.2) == pytest.approx(-0.4, abs=0.03)


def pen_event(
    program: Program,
    kind: QEvent.Type,
    x: float,
    y: float,
    *,
    eraser: bool = False,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> QTabletEvent:
    surface = surface_of(program)
    place = QPointF(pixel_of(program, x, y))
    end = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, end, QInputDevice.Capability.Pressure, 1, 1
    )
    PENS.append(device)  # the event does not keep it alive
    none = Qt.MouseButton.NoButton
    moving, lifted = kind == QEvent.Type.TabletMove, kind == QEvent.Type.TabletRelease
    buttons = none if moving else button, none if lifted else button
    anywhere = QPointF(surface.mapToGlobal(place.toPoint()))
    return QTabletEvent(
        kind, device, place, anywhere, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier, *buttons,
    )  # fmt: skip


PENS: list[QPointingDevice] = []


def stroke(program: Program, places: list[tuple[float, float]], *, eraser: bool = False) -> None:
    """Touch down at the first place, go through the others, and lift the pen."""
    surface = surface_of(program)
    press, move, lift = (
        QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease
    )  # fmt: skip
    steps = [(press, places[0]), *((move, place) for place in places[1:]), (lift, places[-1])]
    for kind, (x, y) in steps:
        event = pen_event(program, kind, x, y, eraser=eraser)
        QApplication.sendEvent(surface, event)
        assert event.isAccepted()


def test_a_pen_draws_and_its_other_end_rubs_out(sine: Program) -> None:
    stroke(sine, [(-2.0, -0.4), (-1.5, -0.4), (-1.0, -0.4), (-0.5, -0.4)])
    assert height_at(sketch(sine).pieces, -1.2) == pytest.approx(-0.4, abs=0.03)
    assert sine.document.undo_name is not None
    stroke(sine, [(-1.3, -0.4), (-1.2, -0.4), (-1.1, -0.4)], eraser=True)
    assert height_at(sketch(sine).pieces, -1.2) is None
    assert height_at(sketch(sine).pieces, -1.9) is not None
    assert sine.document.view.pen == "draw"


def test_two_taps_of_a_pen_fit(sine: Program, qtbot: QtBot) -> None:
    sine.document.look(pen="", viewport=Viewport(-1.0, 1.0, -1.0, 1.0), auto_fit=False)
    with qtbot.waitSignal(surface_of(sine).fit_requested):
        stroke(sine, [(-0.5, 0.9)])
        stroke(sine, [(-0.5, 0.9)])


def test_the_button_on_a_pen_is_not_its_tip(sine: Program) -> None:
    surface, before = surface_of(sine), sketch(sine)
    view = sine.document.view.viewport
    for kind, x in (
        (QEvent.Type.TabletPress, -2.0),
        (QEvent.Type.TabletMove, 0.0),
        (QEvent.Type.TabletRelease, 0.0),
    ):
        event = pen_event(sine, kind, x, -0.4, button=Qt.MouseButton.RightButton)
        QApplication.sendEvent(surface, event)
    assert sketch(sine) == before
    assert sine.document.view.viewport == view


def test_a_pen_drags_the_tangent(sine: Program) -> None:
    sine.document.look(pen="")
    x = sine.document.inputs.tangent_x
    grip = (x, math.sin(x))
    stroke(sine, [grip, (x + 0.3, math.sin(x + 0.3)), (x + 0.6, 0.4)])
    assert sine.document.inputs.tangent_x == pytest.approx(x + 0.6, abs=0.05)
    sine.document.undo()
    assert sine.document.inputs.tangent_x == x


def test_a_finger_reaches_farther_than_the_mouse(qtbot: QtBot, sine: Program) -> None:
    sine.document.look(pen="")
    x, view = sine.document.inputs.tangent_x, sine.document.view.viewport
    beside = pixel_of(sine, x, math.sin(x)) + QPoint(13, 13)
    surface, window = surface_of(sine), sine.window.windowHandle()
    away = beside + QPoint(60, 0)
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=beside)
    qtbot.mouseMove(surface, away)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=away)
    assert sine.document.inputs.tangent_x == x  # that was a pan
    sine.document.look(viewport=view)
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    for act, place in (("press", beside), ("move", away), ("release", away)):
        sequence = QTest.touchEvent(window, device)
        getattr(sequence, act)(0, surface.mapTo(sine.window, place), window).commit()
    wanted = x + 60 * view.width / surface.width()
    qtbot.waitUntil(
        lambda: sine.document.inputs.tangent_x == pytest.approx(wanted, abs=0.02), timeout=10_000
    )


def test_with_ctrl_the_tangent_moves_instead(qtbot: QtBot, sine: Program) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    surface, at = surface_of(sine), pixel_of(sine, -1.0, 0.3)
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, held, at)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, held, at)
    assert sine.document.inputs.tangent_x == pytest.approx(-1.0, abs=0.02)
    assert sketch(sine).pieces == ()


def test_over_stacked_plots_one_draws_in_the_lower_one(qtbot: QtBot, sine: Program) -> None:
    change_study(sine.document, "stack", stacked=True)
    lower = sine.window.plot._below
    assert lower is not None
    qtbot.waitUntil(lower.isVisible)
    for surface in (surface_of(sine), lower):
        start = QPoint(surface.width() // 2, surface.height() // 3)
        qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(surface, start + QPoint(80, 0))
        qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))
    (piece,) = sketch(sine).pieces
    assert piece[-1][0] > piece[0][0]


def test_a_new_function_has_no_sketch_yet(qtbot: QtBot, sine: Program) -> None:
    drag_along(qtbot, sine, lambda _x: 0.5, -3.0, 3.0)
    sine.document.edit(gesture="typing", text="x^2")
    sine.pipeline.settle()
    qtbot.waitUntil(lambda: sine.document.results.inputs.text == "x^2")
    press_key(qtbot, sine, Qt.Key.Key_J)
    assert sketch(sine).judged is None
    edits.draw(sine.document, (0.0, 0.0), (1.0, 1.0))
    assert sketch(sine).of == "x^2"
    assert sketch(sine).pieces == (((0.0, 0.0), (1.0, 1.0)),)


def test_with_reduced_motion_the_truth_comes_in_jumps(qtbot: QtBot, sine: Program) -> None:
    edits.draw(sine.document, (-2.0, 0.0), (2.0, 1.0))
    sine.window.actions_table["reduce_motion"].trigger()
    shares: list[float] = []
    sine.document.view_changed.connect(lambda _n: shares.append(sine.document.view.motion.truth))
    sine.window.actions_table["uncover"].trigger()
    qtbot.waitUntil(lambda: len([share for share in shares if share > 0]) >= 2)
    sine.window.player.pause()
    first, second = [share for share in shares if share > 0][:2]
    assert second - first == pytest.approx(24 / 240)


def test_the_sketch_is_saved_with_everything_about_it(sine: Program) -> None:
    edits.draw(sine.document, (-2.0, 0.0), (2.0, 1.0))
    edits.judge(sine.document)
    edits.take_pen(sine.document, "erase")
    motion = replace(sine.document.view.motion, truth=0.25)
    sine.document.look(motion=motion)
    scene = read(write(Contents(sine.document.contents()))).deck.scene
    assert scene.inputs == sine.document.inputs
    assert scene.view == sine.document.view
    assert scene.inputs.sketch.judged is not None


def test_the_buttons_follow(sine: Program) -> None:
    (panel,) = sine.window.side.findChildren(TangentPanel)
    section = panel.sections["sketch"]
    chips = {chip.text(): chip for chip in section.findChildren(QToolButton)}
    assert chips["Draw"].isChecked()
    assert not chips["Erase"].isEnabled()
    edits.draw(sine.document, (-2.0, 0.0), (2.0, 1.0))
    assert chips["Erase"].isEnabled()
    chips["Erase"].click()
    assert sine.window.actions_table["rub_out"].isChecked()
    assert not chips["Draw"].isChecked()
    for chip in chips.values():
        assert chip.accessibleName()
