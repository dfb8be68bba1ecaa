import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.marks import Band, Dots, Handle, Label, Polyline
from plotter.figure.overlays import OVERLAYS
from plotter.figure.scene import Scene
from plotter.figure.taylor import (
    error_latex,
    expansion,
    expansion_latex,
    missing,
    remainder,
)
from plotter.model.approximation import Approximation
from plotter.model.state import Inputs, View
from plotter.model.tangent_study import TangentStudy
from plotter.numeric.viewport import Viewport

BY_NAME = {overlay.name: overlay for overlay in OVERLAYS}
VIEW = Viewport(-3.0, 3.0, -3.0, 3.0)


def scene_at(
    text: str, x: float, degree: int = 3, h: float = 1.0, view: Viewport = VIEW, *shown: str
) -> Scene:
    inputs = Inputs(
        text=text,
        tangent_x=x,
        shown=frozenset(shown or ("taylor", "second", "convexity", "rising", "approximation")),
        approximation=Approximation(degree),
        tangent_study=TangentStudy(h=h),
    )
    return still_scene(inputs, View(viewport=view), (600, 400))


def marks(name: str, scene: Scene) -> tuple[object, ...]:
    return BY_NAME[name].marks(scene)


def test_the_polynomial_is_written_with_exact_coefficients_where_they_are() -> None:
    scene = scene_at("e^x", 0.0)
    found = expansion(scene)
    assert found is not None
    written = expansion_latex(scene, found)
    assert written == "T_{3}(x) = 1 + x + \\frac{1}{2}\\,x^{2} + \\frac{1}{6}\\,x^{3}"
    scene = scene_at("sin x", 0.0)
    found = expansion(scene)
    assert found is not None
    assert expansion_latex(scene, found) == "T_{3}(x) = x - \\frac{1}{6}\\,x^{3}"
    scene = scene_at("x^2", -1.0, 2)
    found = expansion(scene)
    assert found is not None
    assert expansion_latex(scene, found) == "T_{2}(x) = 1 - 2\\,(x + 1) + (x + 1)^{2}"


def test_the_error_is_that_at_x_plus_h_and_shaded() -> None:
    scene = scene_at("x^2", 1.0, h=0.5)
    end = remainder(scene, expansion(scene, 1))
    assert end is not None
    assert end.error == pytest.approx(0.25, abs=1e-15)
    assert end.latex == "0.2500"
    drawn = marks("approximation", scene)
    assert [type(mark) for mark in drawn].count(Band) == 1
    assert any(isinstance(mark, Handle) and mark.name == "secant" for mark in drawn)
    assert any(isinstance(mark, Label) and mark.latex.endswith("= 0.2500") for mark in drawn)


def test_where_a_derivative_is_missing_the_degree_is_lower_and_a_sentence_says_why() -> None:
    scene = scene_at("abs(x)", 0.0)
    found = expansion(scene)
    assert found is not None
    assert found.degree == 0
    assert "no further derivative" in missing(scene, found)
    assert marks("approximation", scene) == ()
    nowhere = scene_at("ln x", -1.0)
    assert expansion(nowhere) is None
    assert "no value" in missing(nowhere, None)
    assert marks("taylor", nowhere) == ()


def test_an_error_has_no_more_digits_than_the_arithmetic() -> None:
    assert error_latex(0.123456, 1e-16) == "0.1235"
    assert error_latex(1.23456e-14, 1e-16) == "1 \\times 10^{-14}"
    assert error_latex(1e-17, 1e-16) == "0 \\pm 10^{-15}"


def test_convexity_follows_the_sign_of_the_second_derivative_with_inflections() -> None:
    drawn = marks("convexity", scene_at("x^3", 1.0))
    bands = [mark for mark in drawn if isinstance(mark, Band)]
    assert [band.pattern for band in bands] == ["", "dotted"]
    (point,) = [mark for mark in drawn if isinstance(mark, Dots)]
    assert point.points == pytest.approx(0.0, abs=1e-3)


def test_the_signs_hold_where_the_view_does_not_reach_the_derivatives() -> None:
    view = Viewport(0.63, 1.27, 0.72, 0.88)
    drawn = marks("convexity", scene_at("sin x", 1.0, view=view))
    assert {mark.pattern for mark in drawn if isinstance(mark, Band)} == {""}
    high = Viewport(1.6, 2.6, 0.5, 1.0)
    drawn = marks("rising", scene_at("sin x", 2.0, view=high))
    assert {mark.pattern for mark in drawn if isinstance(mark, Band)} == {"falling"}


def test_the_second_derivative_exists_only_where_the_function_and_its_slope_do() -> None:
    scene = scene_at("ln x", 1.0)
    (curve,) = [mark for mark in marks("second", scene) if isinstance(mark, Polyline)]
    assert float(curve.points[:, 0].min()) >= 0.0
    kink = scene_at("x abs(x)", 1.0).second
    assert kink is not None
    assert len(kink.branches) == 2


def test_what_would_tell_the_derivative_is_hidden_for_guessing() -> None:
    scene = scene_at("x^3", 1.0)
    study = replace(scene.inputs.tangent_study, guessing=True)
    guessing = replace(scene, inputs=replace(scene.inputs, tangent_study=study))
    for name in ("rising", "second", "convexity"):
        assert marks(name, scene)
        assert marks(name, guessing) == ()
