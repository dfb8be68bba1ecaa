"""The card beside the pointer: there near a curve, gone while the hand does something."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.drawing.transform import Transform
from plotter.plot.canvas import PlotCanvas
from plotter.ui.hover import Hover


@pytest.fixture
def canvas(program: Program) -> PlotCanvas:
    canvas = program.window.plot.view
    assert isinstance(canvas, PlotCanvas)
    return canvas


@pytest.fixture
def hover(canvas: PlotCanvas) -> Hover:
    (hover,) = canvas.findChildren(Hover)
    return hover


def pixel_of(canvas: PlotCanvas, place: tuple[float, float]) -> QPoint:
    scene = canvas.seen
    assert scene is not None
    return Transform.onto(scene.viewport, canvas.rect().toRectF()).point(place).toPoint()


def test_the_pointer_near_the_curve_shows_the_card(
    qtbot: QtBot, canvas: PlotCanvas, hover: Hover
) -> None:
    QTest.mouseMove(canvas, pixel_of(canvas, (-3.0, 4.0)))
    QTest.mouseMove(canvas, pixel_of(canvas, (-2.0, 0.54)))
    qtbot.waitUntil(hover.card.isVisible, timeout=10_000)
    assert [line.color for line in hover.card.lines] == ["tick", "f", "derivative"]
    assert all(spot.isVisible() for spot in hover.spots.values())
    at = QPointF(hover.spots["f"].geometry().center())
    assert (at - pixel_of(canvas, (-2.0, 0.541)).toPointF()).manhattanLength() < 6
    assert not hover.card.geometry().contains(pixel_of(canvas, (-2.0, 0.54)))
    QTest.mouseMove(canvas, pixel_of(canvas, (-3.0, 4.0)))
    qtbot.waitUntil(hover.card.isHidden, timeout=10_000)


def test_it_is_gone_while_something_else_happens(
    program: Program, canvas: PlotCanvas, hover: Hover, qtbot: QtBot
) -> None:
    def show() -> None:
        hover.follow((-2.0, 0.54))
        assert hover.card.isVisible()

    show()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton,
                     pos=pixel_of(canvas, (-2.0, 0.3)))  # fmt: skip
    assert hover.card.isHidden() and all(spot.isHidden() for spot in hover.spots.values())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton,
                       pos=pixel_of(canvas, (-2.0, 0.3)))  # fmt: skip
    show()
    program.document.look(frame=1)
    assert hover.card.isHidden()
    show()
    hover.follow(None)
    assert hover.card.isHidden()


def test_it_can_be_switched_off(program: Program, hover: Hover) -> None:
    picture = program.document.view.picture
    for other in (replace(picture, hover=False), replace(picture, crosshair=True)):
        program.document.look(picture=other)
        hover.follow((-2.0, 0.54))
        assert hover.card.isHidden()
    program.document.look(picture=picture, pen="draw")
    hover.follow((-2.0, 0.54))
    assert hover.card.isHidden()


def test_over_the_grip_nothing_is_in_the_way(program: Program, hover: Hover) -> None:
    x = program.document.inputs.tangent_x
    y = program.window.plot.view.seen.value(x)  # type: ignore[union-attr]
    assert y is not None
    hover.follow((x, y))
    assert hover.card.isHidden()


@pytest.mark.parametrize("x", [-4.3, -2.0, 0.3, 1.1])
def test_the_card_stays_in_the_plot_and_off_the_other_cards(
    program: Program, hover: Hover, x: float
) -> None:
    y = program.window.plot.view.seen.value(x)  # type: ignore[union-attr]
    assert y is not None
    hover.follow((x, y))
    assert hover.card.isVisible()
    card, plot = hover.card.geometry(), program.window.plot
    assert plot.rect().contains(card)
    assert not card.intersects(plot.tools.geometry())
    assert plot.read_out.isHidden() or not card.intersects(plot.read_out.geometry())
