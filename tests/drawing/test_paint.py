import os
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from plotter.drawing.paint import MOVING_PARTS, Part, paint_figure
from plotter.drawing.theme import THEMES, theme
from plotter.figure.compose import compose
from plotter.figure.marks import Band, CurveName, Dots, Handle, Label, Mark, Segment
from plotter.figure.scene import Scene
from plotter.language.problems import Problem
from plotter.model.curve_style import CurveStyle
from plotter.model.state import View
from plotter.numeric.curve import Curve
from plotter.numeric.viewport import Viewport
from tests.drawing.test_theme import contrast

GOLDEN = Path(__file__).parent / "golden"
APPROVE = "APPROVE_PICTURES"
"""Set this variable to take what is painted now for right; then look at the pictures."""


def painting(scene: Scene, name: str = "light", **options: object) -> Callable[..., None]:
    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_figure(painter, scene, rect, theme(name), **options)  # type: ignore[arg-type]

    return paint


def seen(scene: Scene, viewport: Viewport) -> Scene:
    return replace(scene, view=replace(scene.view, viewport=viewport))


@pytest.mark.parametrize("name", THEMES)
def test_curves_tangent_and_numbers_have_their_colors(
    name: str, first_scene: Scene, render, near
) -> None:
    pixels = render(painting(first_scene, name), (640, 400))
    for role in ("surface", "f", "derivative", "tangent", "tick", "grid"):
        assert near(pixels, theme(name).color(role)).sum() > 40, role


def test_f_is_solid_and_f_prime_is_dashed(first_scene: Scene, render, near) -> None:
    size = (640, 400)
    view = first_scene.viewport
    marks = {
        key: tuple(mark for mark in part if not isinstance(mark, CurveName))
        for key, part in compose(first_scene).items()
    }
    curves: frozenset[Part] = frozenset({"curves"})
    pixels = render(painting(first_scene, parts=curves, marks=marks), size)
    for role, least, most in (("f", 0.97, 1.0), ("derivative", 0.5, 0.9)):
        points = first_scene.results.curves[role].branches[0]
        points = points[(points[:, 0] < -0.8) & (points[:, 0] > view.x_min + 0.05)]
        columns = ((points[:, 0] - view.x_min) / view.width * size[0]).astype(int)
        rows = ((view.y_max - points[:, 1]) / view.height * size[1]).astype(int)
        hit = near(pixels, theme("light").color(role))
        share = (hit[rows, columns] | hit[rows - 1, columns] | hit[rows + 1, columns]).mean()
        assert least <= share <= most, role


def test_painting_part_by_part_gives_the_same_picture(first_scene: Scene, render) -> None:
    def in_parts(painter: QPainter, rect: QRectF) -> None:
        both: frozenset[Part] = frozenset({"backdrop", "curves"})
        paint_figure(painter, first_scene, rect, theme("light"), parts=both)
        order: tuple[Part, ...] = ("ways", "live", "stops", "over")
        for part in order:
            paint_figure(painter, first_scene, rect, theme("light"), parts=frozenset((part,)))

    at_once = render(painting(first_scene), (480, 300))
    assert np.array_equal(at_once, render(in_parts, (480, 300)))


def test_the_last_good_curve_is_dimmed_and_alone(first_scene: Scene, render, near) -> None:
    problem = Problem("syntax", "This parenthesis is still open.", 3, 4)
    dimmed = replace(first_scene, results=replace(first_scene.results, problem=problem))
    pixels = render(painting(dimmed), (640, 400))
    assert near(pixels, theme("light").color("dimmed")).sum() > 300
    for role in ("f", "derivative", "tangent"):
        assert near(pixels, theme("light").color(role)).sum() == 0


def test_scaling_enlarges_everything_alike(first_scene: Scene, render) -> None:
    once = render(painting(first_scene), (480, 300))
    twice = render(painting(first_scene, scale=2.0), (960, 600))
    smaller = twice.reshape(300, 2, 480, 2, 3).mean(axis=(1, 3))
    assert np.abs(once - smaller).mean() < 1.5
    sharp = render(painting(first_scene), (480, 300), ratio=2.0)
    assert np.abs(sharp - twice).mean() < 1.5


def test_a_hovered_handle_grows(first_scene: Scene, render, near) -> None:
    color = theme("light").color("tangent")
    rest, hovered = (
        near(render(painting(first_scene, parts=MOVING_PARTS, grown=grown)), color).sum()
        for grown in ({}, {"tangent": 1.0})
    )
    assert hovered > rest


def test_an_empty_scene_shows_the_grid(empty_scene: Scene, render, near) -> None:
    pixels = render(painting(empty_scene), (480, 300))
    assert near(pixels, theme("light").color("grid")).sum() > 1000
    assert near(pixels, theme("light").color("f")).sum() == 0


@pytest.mark.parametrize("center", [0.0, 1.0, -7.5e5])
@pytest.mark.parametrize("extent", [1e-12, 1e-6, 1.0, 1e6, 1e12])
def test_any_zoom_can_be_painted(
    center: float, extent: float, first_scene: Scene, descent_scene: Scene, render
) -> None:
    extent = max(extent, abs(center) * 1e-11)
    viewport = Viewport(center - extent, center + extent, -extent / 2, extent)
    for scene in (first_scene, descent_scene):
        assert render(painting(seen(scene, viewport)), (200, 120)).min() >= 0


def test_numbers_stay_in_the_picture_when_the_axes_do_not(first_scene: Scene, render, near) -> None:
    far = seen(first_scene, Viewport(100.0, 107.0, 50.0, 55.0))
    pixels = render(painting(far), (640, 400))
    text = near(pixels, theme("light").color("tick"), 60)
    assert text[-40:].sum() > 60
    assert text[:, :60].sum() > 60


def test_every_kind_of_mark_in_every_shape(first_scene: Scene, render, near) -> None:
    marks: list[Mark] = [
        Band(np.array([[-4.0, 3.0], [-3.0, 3.0], [-3.0, 4.0]]), "u", opacity=1.0),
        Segment((-2.0, 4.0), (-1.0, 4.0), "v", line="path", arrow=True),
        Label((1.0, 4.0), "x_{0}", "w", anchor="left"),
        Handle((2.0, 4.0), "tangent", "tangent"),
    ]
    shapes = ("circle", "square", "triangle", "diamond", "cross", "ring")
    for index, shape in enumerate(shapes):
        at = np.array([[-4.0 + index, 2.0]])
        marks.append(Dots(at, "second", 16.0, shape=shape))
    curves: frozenset[Part] = frozenset({"curves"})
    pixels = render(painting(first_scene, parts=curves, marks={"f": tuple(marks)}), (700, 400))
    for role in ("u", "v", "w", "tangent"):
        assert near(pixels, theme("light").color(role), 60).sum() > 20, role
    row = near(pixels, theme("light").color("second"))[150:230]
    filled = [row[:, 40 + 100 * index - 14 : 40 + 100 * index + 14].sum() for index in range(6)]
    assert min(filled) > 30
    assert filled[5] < filled[0]


def test_the_arrow_ends_where_the_segment_ends(first_scene: Scene, render, near) -> None:
    viewport = Viewport(0.0, 100.0, 0.0, 100.0)
    arrow = Segment((10.0, 50.0), (90.0, 50.0), "path", arrow=True)
    scene = seen(first_scene, viewport)
    live: frozenset[Part] = frozenset({"live"})
    pixels = render(painting(scene, parts=live, marks={"tangent": (arrow,)}), (400, 400))
    columns = np.flatnonzero(near(pixels, theme("light").color("path"), 60).any(axis=0))
    assert abs(columns.min() - 40) <= 1
    assert 356 <= columns.max() <= 360


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("which", ["first", "descent"])
def test_pictures_look_as_approved(
    name: str, which: str, first_scene: Scene, descent_scene: Scene, render, qapp
) -> None:
    scene = {"first": first_scene, "descent": descent_scene}[which]
    marks = {
        key: tuple(mark for mark in part if not isinstance(mark, CurveName | Label))
        for key, part in compose(scene).items()
    }
    curves: frozenset[Part] = frozenset({"curves"})
    surface = theme(name).color("surface").name()
    size = (240, 150)
    paint = painting(scene, name, parts=MOVING_PARTS | curves, marks=marks)
    pixels = render(paint, size, background=surface)
    file = GOLDEN / f"{which}-{name}.png"
    if os.environ.get(APPROVE):
        rows = np.ascontiguousarray(pixels.astype(np.uint8))
        QImage(rows.data, *size, 3 * size[0], QImage.Format.Format_RGB888).save(str(file))
    approved = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(approved.constBits(), dtype=np.uint8)
    expected = lines.reshape(size[1], approved.bytesPerLine())[:, : 3 * size[0]]
    difference = np.abs(pixels.reshape(size[1], -1) - expected.astype(np.int16))
    assert difference.mean() < 0.6
    assert (difference > 100).mean() < 0.001


def test_no_curve_makes_a_number_unreadable(qapp: QApplication, first_scene: Scene) -> None:
    """Where a broad curve runs through a number, the ink of the number is still there."""
    view = Viewport(-2.0, 2.0, -2.0, 2.0)
    x = np.linspace(0.9, 1.1, 200)
    through = Curve((np.column_stack((x, (x - 1.0) * 200)),))  # upright, through the 1
    results = replace(first_scene.results, curves={"f": through})
    inputs = replace(
        first_scene.inputs,
        shown=frozenset({"f"}),
        styles=MappingProxyType({"f": CurveStyle(width=4.0)}),
    )
    scene = Scene(inputs, View(viewport=view), results)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    look = theme("light")
    paint_figure(painter, scene, QRectF(image.rect()), look)
    painter.end()
    ink = look.color("tick")
    dark = [
        (x, y)
        for x in range(290, 311)
        for y in range(205, 225)
        if contrast(image.pixelColor(x, y), ink) < 1.3
    ]
    assert len(dark) >= 6


def test_a_line_divides_stacked_plots_where_the_lower_one_begins(
    first_scene: Scene, render, near
) -> None:
    border = theme("light").color("border-strong")
    lower = replace(first_scene, pane="lower")
    for scene, rows in ((lower, [0]), (first_scene, [])):
        pixels = render(painting(scene), (300, 200))
        painted = np.flatnonzero((near(pixels, border, 2)).mean(axis=1) > 0.9)
        assert painted.tolist() == rows
