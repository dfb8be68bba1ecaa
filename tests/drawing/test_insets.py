"""Small pictures stand where they hide no point, and can be read from the back row."""

from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from plotter.drawing.insets import place_insets
from plotter.drawing.labels import label_size
from plotter.drawing.theme import theme
from plotter.drawing.transform import Transform
from plotter.engine.still import still_scene
from plotter.figure.marks import Inset
from plotter.figure.overlays.step import StepAtPoint
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

VIEW = Viewport(0.0, 10.0, 0.0, 10.0)
PROJECTED, WINDOW = QRectF(0, 0, 1118, 903), QRectF(0, 0, 950, 560)
"""The plot beside the step on a projected screen, and in a small window."""
RULES = ["x^2 e^x", "sin(x^2)", "x^2 / e^x", "(x - 2) cos x"]


def insets_of(text: str, x: float, view: Viewport) -> list[Inset]:
    looked_at = View(selected_step=(), viewport=view)
    scene = still_scene(Inputs(text=text, tangent_x=x), looked_at, (640, 400))
    scene = replace(scene, view=replace(scene.view, viewport=view))
    return [mark for mark in StepAtPoint().marks(scene) if isinstance(mark, Inset)]


@pytest.mark.parametrize(("name", "plot"), [("projector", PROJECTED), ("light", WINDOW)])
@pytest.mark.parametrize("x", [-2.0, -1.0, 0.1, 0.6, 1.1, 2.0])
@pytest.mark.parametrize("text", RULES)
def test_the_pictures_of_a_rule_hide_no_point_and_not_each_other(
    text: str, x: float, name: str, plot: QRectF
) -> None:
    view = Viewport(-4.4, 2.6, -1.45, 5.1)
    insets = insets_of(text, x, view)
    transform = Transform.onto(view, plot)
    placed = place_insets(insets, transform, plot, theme(name), 1.0)
    rects = [rect for rect, _ in placed.values()]
    assert len(rects) == (1 if text == "sin(x^2)" else 2)
    assert all(plot.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    for inset, rect in zip(insets, rects, strict=True):
        points = [transform.point(point) for point in inset.clear_of if point[0] == x]
        assert points
        assert not any(rect.contains(point) for point in points)


@pytest.mark.parametrize("text", [*RULES, "x e^x sin x", "{x<1: x^2, 2x-1}"])
def test_their_words_are_as_large_as_the_text_of_the_projector(text: str) -> None:
    look = theme("projector")
    insets = insets_of(text, 0.6, Viewport(-4.4, 2.6, -1.45, 5.1))
    transform = Transform.onto(VIEW, PROJECTED)
    for _, scale in place_insets(insets, transform, PROJECTED, look, 1.0).values():
        assert label_size(look) * scale >= look.type_size("body")


@pytest.mark.parametrize(
    ("points", "corner"),
    [
        ((), (1, 1)),
        (((9.0, 1.0),), (0, 1)),
        (((9.0, 1.0), (1.0, 1.0)), (0, 0)),
        (((9.0, 1.0), (1.0, 1.0), (1.0, 9.0)), (1, 1)),
        (
            ((9.0, 1.0), (8.9, 1.0), (9.0, 4.0), (8.9, 4.0), (1.0, 1.0), (1.0, 9.0), (1, 8.9)),
            (0, 1),
        ),
    ],
)
def test_it_goes_to_the_first_corner_in_which_it_hides_least(
    points: tuple[tuple[float, float], ...], corner: tuple[int, int]
) -> None:
    inset = Inset(VIEW, (), 200.0, 150.0, clear_of=points)
    transform = Transform.onto(VIEW, WINDOW)
    rect, _ = place_insets([inset], transform, WINDOW, theme("light"), 1.0)[id(inset)]
    middle = rect.center()
    assert (int(middle.x() > 475), int(middle.y() > 280)) == corner
