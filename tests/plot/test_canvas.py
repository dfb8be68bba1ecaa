import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.drawing.theme import theme
from plotter.figure.scene import Scene
from plotter.model.picture import Picture
from plotter.numeric.viewport import Viewport
from plotter.plot.canvas import PlotCanvas

WIDTH, HEIGHT = 480, 300
Button = Qt.MouseButton
LEFT, MIDDLE, NONE = Button.LeftButton, Button.MiddleButton, Button.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Bench:
    """A canvas with an owner that grants every wish, and a record of them."""

    canvas: PlotCanvas
    scene: Scene
    viewports: list[Viewport] = field(default_factory=list)
    tangents: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    clicks: list[tuple[float, float]] = field(default_factory=list)
    events: list[str] = field(default_factory=list)

    def connect(self) -> None:
        canvas = self.canvas
        canvas.viewport_changed.connect(self.look)
        canvas.tangent_dragged.connect(self.touch)
        canvas.start_dragged.connect(self.starts.append)
        canvas.clicked.connect(lambda x, y: self.clicks.append((x, y)))
        canvas.drag_finished.connect(lambda: self.events.append("finished"))
        canvas.fit_requested.connect(lambda: self.events.append("fit"))

    def look(self, viewport: Viewport) -> None:
        self.viewports.append(viewport)
        self.scene = replace(self.scene, view=replace(self.scene.view, viewport=viewport))
        self.canvas.set_scene(self.scene, frozenset({"viewport"}))

    def touch(self, x: float) -> None:
        self.tangents.append(x)
        self.scene = replace(self.scene, inputs=replace(self.scene.inputs, tangent_x=x))
        self.canvas.set_scene(self.scene, frozenset({"tangent_x"}))

    def pixel(self, x: float, y: float) -> QPoint:
        view = self.scene.viewport
        return QPoint(
            round((x - view.x_min) / view.width * WIDTH),
            round((view.y_max - y) / view.height * HEIGHT),
        )

    def send(self, kind: QEvent.Type, at: QPoint, button: Button, held: Button) -> None:
        surface = self.canvas
        position, everywhere = QPointF(at), QPointF(surface.mapToGlobal(at))
        QApplication.sendEvent(
            surface, QMouseEvent(kind, position, everywhere, button, held, PLAIN)
        )

    def hover(self, at: QPoint) -> None:
        self.send(QEvent.Type.MouseMove, at, NONE, NONE)

    def drag(self, start: QPoint, *ways: QPoint, button: Button = LEFT) -> None:
        self.hover(start)
        self.send(QEvent.Type.MouseButtonPress, start, button, button)
        for way in ways:
            self.send(QEvent.Type.MouseMove, start + way, NONE, button)
        self.send(QEvent.Type.MouseButtonRelease, start + ways[-1], button, NONE)

    def wheel(self, at: QPoint, delta: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
        surface = self.canvas
        position, everywhere = QPointF(at), QPointF(surface.mapToGlobal(at))
        turn = QPoint(0, delta)
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(position, everywhere, QPoint(), turn, NONE, keys, phase, False)
        QApplication.sendEvent(surface, event)


@pytest.fixture
def bench(qtbot: QtBot, first_scene: Scene) -> Iterator[Bench]:
    canvas = PlotCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_reduced_motion(True)
    canvas.set_scene(first_scene, frozenset())
    canvas.show()
    bench = Bench(canvas, first_scene)
    bench.connect()
    yield bench
    canvas.hide()


EMPTY = QPoint(120, 80)


def test_dragging_the_grip_moves_the_tangent_with_the_hand(bench: Bench) -> None:
    x = bench.scene.inputs.tangent_x
    grip = bench.pixel(x, bench.scene.value(x) or 0.0)
    bench.drag(grip + QPoint(3, 2), QPoint(1, 0), QPoint(48, 5))
    pixel = bench.scene.viewport.width / WIDTH
    # Held off its middle, the grip does not jump.
    assert bench.tangents[0] == pytest.approx(x + pixel, abs=1e-6)
    assert bench.tangents[-1] == pytest.approx(x + 48 * pixel, abs=1e-6)
    assert bench.events == ["finished"]
    assert bench.viewports == []
    assert bench.clicks == []


def test_the_grip_of_the_start_moves_the_start(
    qtbot: QtBot, bench: Bench, descent_scene: Scene
) -> None:
    bench.scene = descent_scene
    bench.canvas.set_scene(descent_scene, frozenset({"curves", "trajectory", "shown"}))
    bench.canvas.set_scene(descent_scene, frozenset({"viewport"}))
    bench.drag(bench.pixel(2.0, 4.0), QPoint(-30, 0))
    assert bench.starts[-1] == pytest.approx(2.0 - 30 * 6.0 / WIDTH, abs=0.02)
    assert bench.tangents == []


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_dragging_elsewhere_moves_the_view(bench: Bench, button: Button) -> None:
    before = bench.scene.viewport
    bench.drag(EMPTY, QPoint(1, 0), QPoint(48, 30), button=button)
    after = bench.scene.viewport
    assert after.x_min == pytest.approx(before.x_min - 0.1 * before.width)
    assert after.y_min == pytest.approx(before.y_min + 0.1 * before.height)
    assert after.width == pytest.approx(before.width)
    assert bench.events == ["finished"]
    assert bench.tangents == []


def test_the_wheel_zooms_at_the_pointer(bench: Bench) -> None:
    before = bench.scene.viewport
    bench.wheel(EMPTY, 240)
    after = bench.scene.viewport
    assert after.width < before.width
    assert after.width / after.height == pytest.approx(before.width / before.height)
    share = EMPTY.x() / WIDTH
    assert after.x_min + share * after.width == pytest.approx(before.x_min + share * before.width)
    bench.wheel(EMPTY, -240)
    assert bench.scene.viewport.width == pytest.approx(before.width)


@pytest.mark.parametrize(
    ("key", "across", "upward"),
    [
        (Qt.KeyboardModifier.ControlModifier, True, False),
        (Qt.KeyboardModifier.ShiftModifier, False, True),
    ],
)
def test_with_a_key_the_wheel_zooms_one_axis(
    bench: Bench, key: Qt.KeyboardModifier, across: bool, upward: bool
) -> None:
    before = bench.scene.viewport
    bench.wheel(EMPTY, 120, key)
    after = bench.scene.viewport
    assert (after.width < 0.99 * before.width) == across
    assert (after.height < 0.99 * before.height) == upward


def test_over_an_axis_the_wheel_zooms_it_alone(bench: Bench) -> None:
    before = bench.scene.viewport
    bench.wheel(bench.pixel(-3.0, 0.0), 120)
    after = bench.scene.viewport
    assert after.width < before.width
    assert after.height == pytest.approx(before.height)
    bench.wheel(bench.pixel(0.0, 4.0), 120)
    assert bench.scene.viewport.width == pytest.approx(after.width)
    assert bench.scene.viewport.height < after.height


def test_the_crosshair_follows_the_pointer_once_switched_on(bench: Bench, qtbot: QtBot) -> None:
    bench.hover(EMPTY)
    without = bench.canvas.grab().toImage()
    view = replace(bench.scene.view, picture=Picture(crosshair=True))
    bench.scene = replace(bench.scene, view=view)
    bench.canvas.set_scene(bench.scene, frozenset({"picture"}))
    with_it = bench.canvas.grab().toImage()
    assert with_it != without
    bench.hover(EMPTY + QPoint(60, 0))
    assert bench.canvas.grab().toImage() != with_it


def test_a_click_tells_where(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.canvas.clicked):
        QTest.mouseClick(bench.canvas, LEFT, PLAIN, EMPTY)
    view = bench.scene.viewport
    ((x, y),) = bench.clicks
    assert x == pytest.approx(view.x_min + EMPTY.x() / WIDTH * view.width)
    assert y == pytest.approx(view.y_max - EMPTY.y() / HEIGHT * view.height)


def test_a_double_click_asks_to_fit_and_is_no_click(bench: Bench, qtbot: QtBot) -> None:
    surface = bench.canvas
    with qtbot.waitSignal(bench.canvas.fit_requested):
        QTest.mouseClick(surface, LEFT, PLAIN, EMPTY)
        QTest.mouseDClick(surface, LEFT, PLAIN, EMPTY)
    with qtbot.assertNotEmitted(bench.canvas.clicked, wait=300):
        pass
    assert bench.events == ["fit"]


def test_hovering_tells_where_and_changes_the_cursor(bench: Bench) -> None:
    surface, told = bench.canvas, list[tuple[float, float] | None]()
    bench.canvas.hovered.connect(told.append)
    bench.hover(EMPTY)
    view = bench.scene.viewport
    assert told[-1] is not None
    assert told[-1][0] == pytest.approx(view.x_min + EMPTY.x() / WIDTH * view.width)
    assert surface.cursor().shape() == Qt.CursorShape.ArrowCursor
    still = bench.canvas.grab().toImage()
    x = bench.scene.inputs.tangent_x
    bench.hover(bench.pixel(x, bench.scene.value(x) or 0.0))
    assert surface.cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert bench.canvas.grab().toImage() != still


def test_keys_are_left_to_the_window(bench: Bench, qtbot: QtBot) -> None:
    before = bench.scene
    QTest.keyClick(bench.canvas, Qt.Key.Key_Left)
    QTest.keyClick(bench.canvas, Qt.Key.Key_F)
    assert bench.scene is before


def test_gliding_asks_for_the_viewports_on_the_way(bench: Bench, qtbot: QtBot) -> None:
    goal = Viewport(-1.0, 1.0, -1.0, 1.0)
    bench.canvas.glide_to(goal)
    assert bench.viewports == [goal]
    bench.canvas.set_reduced_motion(False)
    back = Viewport(-4.0, 4.0, -4.0, 4.0)
    bench.canvas.glide_to(back)
    qtbot.waitUntil(lambda: bench.scene.viewport == back)
    assert len(bench.viewports) > 3


def test_a_larger_canvas_is_filled(bench: Bench) -> None:
    bench.canvas.resize(600, 400)
    assert bench.canvas.grab().toImage().pixelColor(595, 5) == theme("light").color("surface")


def test_ten_thousand_repaints_leave_the_process_alive_and_its_memory_flat(
    bench: Bench,
) -> None:
    resource = pytest.importorskip("resource")
    bench.canvas.resize(64, 48)
    surface = bench.canvas

    def frames(count: int) -> None:
        for step in range(count):
            if step % 50 == 0:
                shift = 0.01 if step % 100 else -0.01
                view = bench.scene.viewport
                bench.look(Viewport(view.x_min + shift, view.x_max + shift, view.y_min, view.y_max))
                bench.viewports.clear()
            elif step % 5 == 0:
                bench.touch(0.6 + (step % 100) * 0.001)
                bench.tangents.clear()
            surface.repaint()

    def peak() -> float:
        """The most memory this process ever had, in megabytes."""
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20

    frames(1_000)
    gc.collect()
    none_before, memory_before = sys.getrefcount(None), peak()
    frames(9_000)
    gc.collect()
    assert peak() - memory_before < 8
    # Bindings that lose references to None end the process sooner or later.
    assert sys.getrefcount(None) > none_before - 1_000


def test_a_click_stays_where_it_was_while_it_waits(qtbot: QtBot, bench: Bench) -> None:
    view = bench.scene.viewport
    bench.drag(EMPTY, QPoint(0, 0))
    bench.look(Viewport(view.x_min + 5, view.x_max + 5, view.y_min, view.y_max))
    qtbot.waitUntil(lambda: bool(bench.clicks))
    assert bench.clicks[0][0] == pytest.approx(view.x_min + EMPTY.x() / WIDTH * view.width)


def test_a_click_is_told_at_once_when_another_press_begins(bench: Bench) -> None:
    bench.drag(EMPTY, QPoint(0, 0))
    assert bench.clicks == []
    bench.drag(EMPTY + QPoint(40, 10), QPoint(20, 0))
    assert len(bench.clicks) == 1


def test_only_the_button_that_began_a_drag_ends_it(bench: Bench) -> None:
    bench.hover(EMPTY)
    bench.send(QEvent.Type.MouseButtonPress, EMPTY, LEFT, LEFT)
    bench.send(QEvent.Type.MouseMove, EMPTY + QPoint(20, 0), NONE, LEFT)
    for other in (Button.RightButton, MIDDLE):
        bench.send(QEvent.Type.MouseButtonPress, EMPTY, other, LEFT | other)
        bench.send(QEvent.Type.MouseButtonRelease, EMPTY, other, LEFT)
    assert bench.events == []
    bench.send(QEvent.Type.MouseMove, EMPTY + QPoint(30, 0), NONE, LEFT)
    assert len(bench.viewports) == 2
    bench.send(QEvent.Type.MouseButtonRelease, EMPTY, LEFT, NONE)
    assert bench.events == ["finished"]


def test_a_zoom_while_panning_is_kept(bench: Bench) -> None:
    bench.send(QEvent.Type.MouseButtonPress, EMPTY, LEFT, LEFT)
    bench.send(QEvent.Type.MouseMove, EMPTY + QPoint(20, 0), NONE, LEFT)
    bench.wheel(EMPTY + QPoint(20, 0), 240)
    zoomed = bench.scene.viewport.width
    bench.send(QEvent.Type.MouseMove, EMPTY + QPoint(24, 0), NONE, LEFT)
    assert bench.scene.viewport.width == pytest.approx(zoomed)
    bench.send(QEvent.Type.MouseButtonRelease, EMPTY + QPoint(24, 0), LEFT, NONE)


def test_what_can_be_taken_hold_of_shows_a_hand(bench: Bench) -> None:
    x = bench.scene.inputs.tangent_x - 1.0
    y = bench.scene.value(x)
    assert y is not None
    assert bench.scene.viewport.contains(x, y)
    bench.hover(bench.pixel(x, y))
    assert bench.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    bench.hover(EMPTY)
    assert bench.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_twice_on_the_curve_fits(qtbot: QtBot, bench: Bench) -> None:
    x = bench.scene.inputs.tangent_x - 1.0
    at = bench.pixel(x, bench.scene.value(x) or 0.0)
    bench.drag(at, QPoint(0, 0))
    assert bench.tangents[-1] == pytest.approx(x, abs=0.02)
    bench.send(QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT)
    bench.send(QEvent.Type.MouseButtonRelease, at, LEFT, NONE)
    assert "fit" in bench.events


def test_who_comes_by_keys_sees_where_they_go(bench: Bench) -> None:
    canvas = bench.canvas
    focus = theme("light").color("focus").rgb()
    edge = QPoint(1, HEIGHT // 2)

    def come(kind: QEvent.Type, reason: Qt.FocusReason) -> int:
        QApplication.sendEvent(canvas, QFocusEvent(kind, reason))
        return canvas.grab().toImage().pixel(edge)

    assert come(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason) != focus
    assert come(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason) == focus
    assert come(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason) != focus


def test_a_release_that_went_elsewhere_holds_nothing_up(bench: Bench) -> None:
    bench.send(QEvent.Type.MouseButtonPress, EMPTY, LEFT, LEFT)
    bench.drag(EMPTY, QPoint(20, 0))
    assert bench.events == ["finished"]
    bench.send(QEvent.Type.MouseButtonPress, EMPTY, LEFT, LEFT)
    bench.drag(EMPTY, QPoint(20, 0), button=MIDDLE)
    assert bench.events == ["finished", "finished"]
