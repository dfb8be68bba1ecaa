import pytest

from plotter.engine.still import still_scene
from plotter.figure.marks import Band, Label
from plotter.figure.overlays.rising import Rising
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport


def bands(text: str) -> tuple[list[Band], list[str]]:
    view = View(viewport=Viewport(-3.0, 3.0, -3.0, 3.0))
    marks = Rising().marks(still_scene(Inputs(text=text), view, (600, 400)))
    labels = [mark.latex for mark in marks if isinstance(mark, Label)]
    return [mark for mark in marks if isinstance(mark, Band)], labels


def test_the_strips_end_where_the_slope_is_zero() -> None:
    strips, labels = bands("x^3 - 3x")
    assert [strip.pattern for strip in strips] == ["rising", "falling", "rising"]
    assert strips[1].points[:, 0].min() == pytest.approx(-1.0, abs=1e-3)
    assert strips[1].points[:, 0].max() == pytest.approx(1.0, abs=1e-3)
    assert labels[1] == "\\searrow\\; f' < 0"


def test_a_pole_is_no_change_of_sign_and_no_strip_reaches_over_the_edge_of_the_domain() -> None:
    strips, _ = bands("1/x")
    assert {strip.pattern for strip in strips} == {"falling"}
    strips, _ = bands("ln x")
    assert {strip.pattern for strip in strips} == {"rising"}
    assert min(float(strip.points[:, 0].min()) for strip in strips) >= 0.0


def test_a_constant_neither_rises_nor_falls() -> None:
    assert bands("2") == ([], [])
