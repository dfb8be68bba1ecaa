"""Numbers stand still for a while when the timeline plays too fast for them to be read."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plotter.ui.calm import Calm
from plotter.ui.player import Player


class Positions:
    """Something with a hundred positions, ten of which pass in a second at speed 1."""

    name = "positions"

    def __init__(self) -> None:
        self.at = 0

    def title(self) -> str:
        return "Positions"

    def count(self) -> int:
        return 100

    def position(self) -> int:
        return self.at

    def go(self, position: int) -> None:
        self.at = position

    def caption(self) -> str:
        return str(self.at)

    def steps_per_second(self) -> float:
        return 10.0


def test_at_rest_every_wish_is_heard_at_once(qtbot: QtBot) -> None:
    owner, heard = QObject(), []
    calm = Calm(owner, lambda: heard.append(len(heard)), lambda: False)
    for _ in range(3):
        calm.ask()
    assert heard == [0, 1, 2]


def test_in_a_hurry_many_wishes_become_one_that_comes_last(qtbot: QtBot) -> None:
    owner, heard, now = QObject(), [], [0]
    calm = Calm(owner, lambda: heard.append(now[0]), lambda: True)
    for now[0] in range(50):
        calm.ask()
    assert heard == []
    qtbot.waitUntil(lambda: heard == [49], timeout=10_000)


def test_a_wish_at_rest_is_not_followed_by_an_older_one(qtbot: QtBot) -> None:
    owner, heard, hurried = QObject(), [], [True]
    calm = Calm(owner, lambda: heard.append(hurried[0]), lambda: hurried[0])
    calm.ask()
    hurried[0] = False
    calm.ask()
    qtbot.wait(300)
    assert heard == [False]


@pytest.mark.parametrize(("speed", "hurried"), [(0.25, False), (0.5, False), (1.0, True)])
def test_it_hurries_while_more_positions_pass_than_can_be_read(
    qtbot: QtBot, speed: float, hurried: bool
) -> None:
    player = Player()
    player.set_playable(Positions())
    player.set_speed(speed)
    assert not player.hurried
    player.play()
    assert player.hurried is hurried
    player.pause()
    assert not player.hurried
