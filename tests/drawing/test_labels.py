import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from plotter.drawing.labels import label_rect, paint_label, place_labels
from plotter.drawing.markers import HALO, handle_diameter
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.figure.marks import Handle, Label
from plotter.numeric.viewport import Viewport

BOX = QRectF(0, 0, 400, 300)
TRANSFORM = Transform.onto(Viewport(0.0, 4.0, 0.0, 3.0), BOX)


def rect_of(label: Label) -> QRectF:
    found = label_rect(label, TRANSFORM, BOX, theme("light"), 1.0)
    assert found is not None
    return found


def test_a_label_stands_on_its_side(qapp: QGuiApplication) -> None:
    assert rect_of(Label((2.0, 1.5), "u = 0.36", "u", "right")).left() > 200
    assert rect_of(Label((2.0, 1.5), "u = 0.36", "u", "left")).right() < 200


def test_without_room_it_stands_on_the_other_side(qapp: QGuiApplication) -> None:
    assert rect_of(Label((3.9, 1.5), "u = 0.36", "u", "right")).right() < 390
    assert rect_of(Label((0.1, 1.5), "u = 0.36", "u", "left")).left() > 10
    assert rect_of(Label((2.0, 2.95), "u", "u", "top")).top() > 5


def test_a_label_wider_than_both_sides_is_moved_into_the_picture(qapp: QGuiApplication) -> None:
    rect = rect_of(Label((2.0, 1.5), "f(x + h) - t(x + h) = 0.123456789", "u", "right"))
    assert BOX.contains(rect)


def test_a_point_out_of_sight_has_no_label(qapp: QGuiApplication) -> None:
    assert label_rect(Label((5.0, 1.0), "u", "u"), TRANSFORM, BOX, theme("light"), 1.0) is None


def test_labels_make_way_for_each_other(qapp: QGuiApplication) -> None:
    one = Label((2.0, 1.5), "f'_{+} = 1", "f", "right")
    other = Label((2.0, 1.55), "\\Delta f = 1.500", "f", "right")
    placed = place_labels((one, other, other), TRANSFORM, BOX, theme("light"), 1.0)
    first, second, third = (rect for _, rect in placed)
    assert second.bottom() <= first.top()
    assert abs(second.top() - rect_of(other).top()) <= 1.2 * second.height()
    assert third.right() < 200  # on its own side there is no room near enough


def test_where_nothing_helps_a_label_stays(qapp: QGuiApplication) -> None:
    label = Label((2.0, 1.5), "u = 0.36", "u", "right")
    around = [QRectF(0, 0, 199, 300), QRectF(201, 0, 199, 300)]
    placed = place_labels((label,), TRANSFORM, BOX, theme("light"), 1.0, around)
    assert [rect for _, rect in placed] == [rect_of(label)]


def test_what_is_covered_has_no_label(qapp: QGuiApplication) -> None:
    label = Label((2.0, 1.5), "u = 0.36", "u", "right")
    cover = QRectF(150, 100, 100, 100)
    assert list(place_labels((label,), TRANSFORM, BOX, theme("light"), 1.0, (cover,))) == []


def test_a_label_makes_way_for_a_card(qapp: QGuiApplication) -> None:
    label, card = Label((2.0, 1.5), "u = 0.36", "u", "right"), QRectF(210, 0, 190, 300)
    ((_, rect),) = place_labels((label,), TRANSFORM, BOX, theme("light"), 1.0, (), (card,))
    assert rect.right() < 210


def test_the_name_of_an_area_stays_in_its_stretch_beside_the_cards(qapp: QGuiApplication) -> None:
    label = Label((2.0, 2.8), "f' > 0", "u", "bottom", gap=0.0, stretch=(1.0, 3.0))
    where = (TRANSFORM, BOX, theme("light"), 1.0)
    ((_, free),) = place_labels((label,), *where)
    card = QRectF(0, 0, 210, 300)
    ((_, rect),) = place_labels((label,), *where, (), (card,))
    assert not rect.intersects(card) and rect.top() == free.top() and rect.right() <= 300
    assert list(place_labels((label,), *where, (), (QRectF(0, 0, 400, 300),))) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_dash_of_a_curve_is_left_before_a_number(qapp: QGuiApplication, scale: float) -> None:
    grip = Handle((2.0, 1.5), "derivative", "tangent")
    label = Label(grip.position, "0.461", "derivative", "right", gap=12.0)
    look = theme("light")
    rect = label_rect(label, TRANSFORM, BOX, look, scale)
    assert rect is not None
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(look.color("surface"))
    painter = QPainter(image)
    line = look.color("derivative")
    painter.fillRect(QRectF(0, 149, 400, 2), line)
    paint_label(painter, label, rect, look, scale)
    painter.end()

    def faint(x: int) -> bool:
        return image.pixelColor(x, 149).blueF() > line.blueF() + 0.8 * (1 - line.blueF())

    ring = 200 + int(handle_diameter(grip, look, scale, 0.0) / 2 + HALO * scale) + 1
    left, right = int(rect.left()), int(rect.right())
    assert ring < left
    assert all(faint(x) for x in (*range(ring, left - 1), *range(right + 2, right + 6)))
    assert not faint(200)
