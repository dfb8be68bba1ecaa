import numpy as np
import pytest
from PySide6.QtCore import QRectF

from plotter.drawing.naming import FreeSpace

BOX = QRectF(0, 0, 600, 400)
SIZE = (30.0, 20.0)


def wave(offset: float = 200.0) -> np.ndarray:
    x = np.linspace(0, 600, 1201)
    return np.column_stack((x, offset + 60 * np.sin(x / 60)))


def clear_of(rect: QRectF, points: np.ndarray) -> bool:
    inside = (
        (points[:, 0] > rect.left())
        & (points[:, 0] < rect.right())
        & (points[:, 1] > rect.top())
        & (points[:, 1] < rect.bottom())
    )
    return not inside.any()


def test_a_name_stands_beside_its_curve_and_off_all_others() -> None:
    space = FreeSpace(BOX, 1.0)
    space.add_curve(0, [wave()])
    space.add_curve(1, [wave(170.0)])
    for owner, points in ((0, wave()), (1, wave(170.0))):
        place = space.place(owner, SIZE)
        assert place is not None
        assert BOX.contains(place)
        assert clear_of(place, wave())
        assert clear_of(place, wave(170.0))
        center = np.array([place.center().x(), place.center().y()])
        assert np.hypot(*(points - center).T).min() < 45
        space.add_rect(place)


def test_names_keep_out_of_what_is_covered() -> None:
    space = FreeSpace(BOX, 1.0)
    space.add_curve(0, [wave()])
    covered = QRectF(0, 0, 400, 400)
    space.add_rect(covered)
    place = space.place(0, SIZE)
    assert place is not None
    assert not place.intersects(covered)


@pytest.mark.parametrize("runs", [[], [np.array([[-50.0, 10.0], [-40.0, 20.0]])]])
def test_a_curve_out_of_sight_has_no_name(runs: list[np.ndarray]) -> None:
    space = FreeSpace(BOX, 1.0)
    space.add_curve(0, runs)
    assert space.place(0, SIZE) is None


def test_a_curve_that_fills_the_picture_has_no_room_for_a_name() -> None:
    x = np.linspace(0, 600, 20_001)
    space = FreeSpace(BOX, 1.0)
    space.add_curve(0, [np.column_stack((x, 200 + 250 * np.sin(x * 2)))])
    assert space.place(0, SIZE) is None


@pytest.mark.parametrize("top", [17.0, 17.5, 18.0, 18.5, 19.0, 19.5, 20.0])
def test_a_tall_name_finds_room_between_a_curve_and_the_numbers(top: float) -> None:
    """At the size of a projected picture, where the smaller gap hits the coarse map's cells."""
    box = QRectF(0, 0, 1920, 398)
    x = np.linspace(-2.6, 2.6, 400)
    heights = (top - (3 * x**2 - 3)) / (top + 5.5) * 398
    points = np.column_stack(((x + 2.6) / 5.2 * 1920, heights))
    space = FreeSpace(box, 1.0)
    axis = top / (top + 5.5) * 398
    space.add_rect(QRectF(0, axis, 1920, 1))
    space.add_rect(QRectF(960, 0, 1, 398))
    for place in range(0, 1920, 185):
        space.add_rect(QRectF(place, axis + 12, 60, 30))
    space.add_curve(0, [points])
    found = space.place(0, (39.3, 41.2))
    assert found is not None
    assert clear_of(found, points)
