"""All that the lens Tangent plays, and the growing area: by keys, by hand, fast, in jumps, kept."""

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model import files
from plotter.model.sketch import Sketch
from plotter.model.state import Inputs, Lens
from plotter.model.surface_view import SurfaceView
from plotter.numeric.viewport import Viewport
from plotter.ui.playables import playables
from plotter.ui.player import READABLE, SPEEDS, STEP_MS, Playable
from plotter.ui.slider import HandleTrack
from tests.ui.conftest import Opener

HOME = Viewport(-4.0, 4.0, -6.0, 6.0)
CUBIC = "x^3 - 3x"
DRAWN = (tuple((x / 10, 0.1 * x) for x in range(-20, 21)),)

CASES: list[tuple[Lens, str]] = [
    ("tangent", "sweep"),
    ("tangent", "shrink"),
    ("tangent", "zoom"),
    ("tangent", "zoom_back"),
    ("tangent", "truth"),
    ("tangent", "turn"),
    ("derivative", "growth"),
]
each = pytest.mark.parametrize(("lens", "name"), CASES, ids=[name for _, name in CASES])


def prepared(open_program: Opener, qtbot: QtBot, lens: Lens, name: str) -> tuple[Program, Playable]:
    """A program in which the timeline plays this, and what it plays."""
    text = {"turn": "f(x, y) = x^2 + y^2", "growth": "x^2 e^x"}.get(name, CUBIC)
    program = open_program(Inputs(text=text, tangent_x=0.5))
    document = program.document
    qtbot.waitUntil(lambda: document.results.derivation is not None, timeout=10_000)
    document.look(
        lens=lens,
        plays=MappingProxyType({lens: name}),
        selected_step=() if name == "growth" else None,
        surface=SurfaceView(shown=name == "turn"),
    )
    if name != "turn":
        document.look(viewport=HOME, auto_fit=False)
    if name == "truth":
        document.edit(gesture="draw", sketch=Sketch(text, DRAWN, judged=HOME))
    if name == "zoom_back":
        next(one for one in playables(document)["tangent"] if one.name == "zoom").go(180)
    playable = program.window.player.playable
    assert playable is not None
    assert playable.name == name
    return program, playable


def press(qtbot: QtBot, program: Program, key: Qt.Key) -> None:
    program.window.plot.view.setFocus()
    qtbot.keyClick(program.window, key)


def test_nothing_that_the_lens_plays_is_left_out(program: Program) -> None:
    offered = {one.name for one in playables(program.document)["tangent"]}
    assert offered == {name for lens, name in CASES if lens == "tangent"}


@each
def test_played_paused_stepped_and_scrubbed(
    qtbot: QtBot, open_program: Opener, lens: Lens, name: str
) -> None:
    program, playable = prepared(open_program, qtbot, lens, name)
    player = program.window.player
    last = playable.count() - 1
    assert last > READABLE
    press(qtbot, program, Qt.Key.Key_Home)
    assert playable.position() == 0
    press(qtbot, program, Qt.Key.Key_Space)
    assert player.playing
    qtbot.waitUntil(lambda: playable.position() > 0, timeout=10_000)
    press(qtbot, program, Qt.Key.Key_Space)
    assert not player.playing
    paused = playable.position()
    qtbot.wait(100)
    assert playable.position() == paused
    press(qtbot, program, Qt.Key.Key_End)
    assert playable.position() == last
    player.scrub(last // 2)
    assert playable.position() == last // 2
    press(qtbot, program, Qt.Key.Key_Period)
    assert playable.position() == last // 2 + 1
    press(qtbot, program, Qt.Key.Key_Comma)
    assert playable.position() == last // 2
    (track,) = program.window.timeline.findChildren(HandleTrack)
    track.setFocus()
    qtbot.keyClick(track, Qt.Key.Key_Right)
    assert playable.position() == last // 2 + 1
    assert playable.caption()


@each
def test_at_the_highest_speed_it_comes_to_its_end(
    qtbot: QtBot, open_program: Opener, lens: Lens, name: str
) -> None:
    program, playable = prepared(open_program, qtbot, lens, name)
    player = program.window.player
    player.to_start()
    player.set_speed(SPEEDS[-1])
    player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=10_000)
    assert playable.position() == playable.count() - 1


@each
def test_with_reduced_motion_it_jumps(
    qtbot: QtBot, open_program: Opener, lens: Lens, name: str
) -> None:
    program, playable = prepared(open_program, qtbot, lens, name)
    player = program.window.player
    player.to_start()
    program.window.actions_table["reduce_motion"].trigger()
    positions: list[int] = []
    player.moved.connect(lambda: positions.append(playable.position()))
    player.play()
    qtbot.waitUntil(lambda: len(positions) >= 1, timeout=10_000)
    player.pause()
    assert positions[0] >= int(playable.steps_per_second() * STEP_MS / 1000)


@each
def test_how_far_it_has_come_is_saved(
    qtbot: QtBot, open_program: Opener, lens: Lens, name: str
) -> None:
    program, playable = prepared(open_program, qtbot, lens, name)
    program.window.player.scrub(playable.count() // 3)
    place, saved = playable.position(), program.window.files.as_bytes()
    program.window.player.to_start()
    assert playable.position() != place
    deck = files.read(saved).deck
    program.document.load(deck)
    qtbot.waitUntil(lambda: program.document.results.derivation is not None, timeout=10_000)
    assert program.window.player.playable is playable
    assert playable.position() == place
    if name in ("sweep", "shrink"):
        start = program.document.inputs
        playable.go(place + 40)
        assert program.document.inputs != start
        program.document.undo()
        assert program.document.inputs == start
