"""Ways of the view of its own: they give way to whoever looks elsewhere."""

import pytest
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.ui.surface.area import SurfaceArea
from tests.ui.conftest import Opener

FAR, NEAR = Viewport(-40.0, 40.0, -30.0, 30.0), Viewport(1.0, 2.0, 3.0, 4.0)


@pytest.fixture
def program(open_program: Opener) -> Program:
    return open_program(Inputs(text="x^3"))


def test_another_view_ends_a_glide(qtbot: QtBot, program: Program) -> None:
    program.appearance.set_reduced_motion(False)
    plot, document = program.window.plot, program.document
    plot.glide_to(FAR)
    qtbot.waitUntil(lambda: document.view.viewport.width > 0 and plot.gliding)
    document.look(viewport=NEAR, auto_fit=False)
    assert not plot.gliding
    qtbot.wait(60)
    assert document.view.viewport == NEAR


def test_a_glide_arrives_and_keeps_the_automatic_fit(qtbot: QtBot, program: Program) -> None:
    program.appearance.set_reduced_motion(False)
    program.window.plot.glide_to(FAR)
    qtbot.waitUntil(lambda: not program.window.plot.gliding)
    assert program.document.view.viewport == FAR
    assert program.document.view.auto_fit


def test_a_fit_without_motion_keeps_the_automatic_fit(program: Program) -> None:
    program.appearance.set_reduced_motion(True)
    program.document.look(viewport=NEAR, auto_fit=False)
    program.window.plot.glide_to(FAR)
    assert program.document.view.viewport == FAR
    assert program.document.view.auto_fit


def test_behind_a_surface_every_mark_is_made_anew(program: Program) -> None:
    document, window = program.document, program.window
    document.edit(gesture="test", text="f(x, y) = x^2 + y^2")
    document.look(lens="tangent")
    window.actions_table["surface"].trigger()
    assert isinstance(window.plot.view, SurfaceArea)
    canvas = window.plot._canvas  # pyright: ignore[reportPrivateUsage]
    before = canvas.marks
    document.edit(gesture="test", text="f(x, y) = x^2 - y^2")
    window.actions_table["surface"].trigger()
    assert window.plot.view is canvas
    kept = [name for name in before if canvas.marks.get(name) is before[name] and before[name]]
    assert kept == []
