"""The first curve, computed beside the loading of the window, in a process of its own."""

from __future__ import annotations

import os
import struct
from array import array

from plotter.numeric.viewport import Viewport

_LENGTH = struct.Struct("<q")
_SIZE = struct.Struct("<qq")

Branches = list[list[tuple[float, float]]]


class FirstPoints:
    """Samples a function of x in a viewport at sizes that are told later.

    Where processes can be forked, another one reads the text while this one loads Qt: on two
    processors the curve costs no time. Else, and if that one ends early, it is sampled here.
    """

    def __init__(self, text: str, viewport: Viewport) -> None:
        self._text, self._viewport = text, viewport
        self._known: dict[tuple[int, int], Branches] = {}
        self._process = 0
        if not hasattr(os, "fork"):
            return
        asks, self._asking = os.pipe()
        self._answers, answering = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(self._asking)
            os.close(self._answers)
            _serve(asks, answering, text, viewport)
        os.close(asks)
        os.close(answering)

    def __call__(self, width: int, height: int) -> Branches:
        """The branches of the quick curve at so many px."""
        size = (width, height)
        if size not in self._known:
            self._known[size] = self._ask(size) or sampled(self._text, self._viewport, size)
        return self._known[size]

    def close(self) -> None:
        """End the other process."""
        if self._process:
            os.close(self._asking)
            os.close(self._answers)
            os.waitpid(self._process, 0)
            self._process = 0

    def _ask(self, size: tuple[int, int]) -> Branches | None:
        """What the other process answers; None without one."""
        if not self._process:
            return None
        try:
            os.write(self._asking, _SIZE.pack(*size))
            head = _read(self._answers, _LENGTH.size)
            return _unpacked(_read(self._answers, _LENGTH.unpack(head)[0]))
        except (OSError, EOFError):
            self.close()
            return None


def sampled(text: str, viewport: Viewport, size: tuple[int, int]) -> Branches:
    """The branches of the quick curve of a text."""
    # Imported by the one process that samples.
    from plotter.language.parse import read
    from plotter.numeric.plain import quick_branches

    definition = read(text)
    return quick_branches(definition.body, definition.variable, viewport, size)


def _serve(asks: int, answering: int, text: str, viewport: Viewport) -> None:
    """Answer until nobody asks any more; never returns."""
    try:
        from plotter.language.parse import read
        from plotter.numeric.plain import quick_branches

        definition = read(text)
        while True:
            size = _SIZE.unpack(_read(asks, _SIZE.size))
            found = quick_branches(definition.body, definition.variable, viewport, size)
            data = _packed(found)
            os.write(answering, _LENGTH.pack(len(data)))
            _write(answering, data)
    except (EOFError, OSError):
        os._exit(0)
    finally:
        # Whatever happened: nothing of the other process may be run or written here.
        os._exit(1)


def _packed(branches: Branches) -> bytes:
    """All coordinates as doubles, before each branch the number of its points."""
    numbers = array("d")
    for branch in branches:
        numbers.append(len(branch))
        for point in branch:
            numbers.extend(point)
    return numbers.tobytes()


def _unpacked(data: bytes) -> Branches:
    numbers = array("d", data)
    branches: Branches = []
    place = 0
    while place < len(numbers):
        end = place + 1 + 2 * int(numbers[place])
        branches.append(
            list(zip(numbers[place + 1 : end : 2], numbers[place + 2 : end : 2], strict=True))
        )
        place = end
    return branches


def _write(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _read(file: int, count: int) -> bytes:
    """So many bytes; raises EOFError if there are fewer."""
    data = b""
    while len(data) < count:
        more = os.read(file, count - len(data))
        if not more:
            raise EOFError
        data += more
    return data
