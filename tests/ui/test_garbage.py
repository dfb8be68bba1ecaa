"""The search for garbage stays on the thread of the windows."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.ui.garbage import Garbage


class Knot:
    """Something that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


def make_many() -> list[list[int]]:
    return [[number] for number in range(100_000)]


def test_no_other_thread_searches_and_the_windows_thread_does(qtbot: QtBot) -> None:
    before = gc.get_threshold()
    first, second = Garbage(), Garbage()
    searched: list[int] = []

    def note(phase: str, _details: dict[str, int]) -> None:
        searched.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        lost = weakref.ref(Knot())
        kept: list[list[list[int]]] = []
        worker = threading.Thread(target=lambda: kept.append(make_many()))
        worker.start()
        worker.join()
        assert searched == []
        qtbot.waitUntil(lambda: lost() is None)
        assert set(searched) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(note)
        first.close()
        assert gc.get_threshold()[0] == 0
        second.close()
        second.close()
    assert gc.get_threshold() == before


def test_a_program_keeps_it_so_while_it_is_open(program: Program) -> None:
    assert gc.get_threshold()[0] == 0
