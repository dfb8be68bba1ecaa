"""Plays whatever moves: a sequence of positions, one after another, at a speed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

STEP_MS = 500
"""One played step at speed 1, in milliseconds."""

FRAME_MS = 16
"""The shortest time between two frames, in milliseconds; faster speeds skip positions."""

READABLE = 5.0
"""More positions a second than this, and their numbers cannot be read any more."""

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 50.0)


class Playable(Protocol):
    """Something with numbered positions that the timeline can move through."""

    @property
    def name(self) -> str:
        """The key in View.plays."""
        ...

    def title(self) -> str:
        """What is played, in a word for the timeline's menu."""
        ...

    def count(self) -> int:
        """How many positions there are; they are numbered from 0."""
        ...

    def position(self) -> int:
        """The position shown now."""
        ...

    def go(self, position: int) -> None:
        """Show another position."""
        ...

    def caption(self) -> str:
        """Where we are, in words: Step 3 of 30."""
        ...

    def steps_per_second(self) -> float:
        """How many positions pass in a second at speed 1."""
        ...


class Player(QObject):
    """Moves one playable through its positions; `moved` follows each move."""

    moved = Signal()
    state_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playable: Playable | None = None
        self._speed = 1.0
        self._loop = False
        self._jumping = False
        self._owed = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)

    @property
    def playable(self) -> Playable | None:
        """What is played."""
        return self._playable

    @property
    def playing(self) -> bool:
        """Whether it moves by itself now."""
        return self._timer.isActive()

    @property
    def hurried(self) -> bool:
        """Whether it plays faster than anyone can read numbers."""
        return self.playing and self._rate() > READABLE

    @property
    def speed(self) -> float:
        """Times the normal speed."""
        return self._speed

    @property
    def loop(self) -> bool:
        """Whether it begins again at its end."""
        return self._loop

    def set_playable(self, playable: Playable | None) -> None:
        """Play something else from now on; what played stops."""
        if playable is not self._playable:
            self.pause()
            self._playable = playable
            self.state_changed.emit()

    def set_speed(self, speed: float) -> None:
        """Play at so many times the normal speed."""
        self._speed = speed
        if self.playing:
            self._timer.start(self._interval())
        self.state_changed.emit()

    def set_jumping(self, jumping: bool) -> None:
        """With reduced motion: play in jumps, as many positions at once as pass in a step."""
        self._jumping = jumping
        if self.playing:
            self._timer.start(self._interval())

    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, or stop there."""
        self._loop = loop
        self.state_changed.emit()

    def toggle(self) -> None:
        """Play or pause; at the end, play from the start."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Start moving; from the end it starts over."""
        playable = self._playable
        if playable is None or playable.count() < 2:
            return
        if playable.position() >= playable.count() - 1:
            self._go(0)
        self._owed = 0.0
        self._timer.start(self._interval())
        self.state_changed.emit()

    def pause(self) -> None:
        """Stop where it is."""
        if self.playing:
            self._timer.stop()
            self.state_changed.emit()

    def step(self, by: int) -> None:
        """Pause and move by so many positions, staying within the ends."""
        self.pause()
        if self._playable is not None:
            self._go(self._playable.position() + by)

    def to_start(self) -> None:
        """Pause and show the first position."""
        self.pause()
        self._go(0)

    def to_end(self) -> None:
        """Pause and show the last position."""
        self.pause()
        if self._playable is not None:
            self._go(self._playable.count() - 1)

    def scrub(self, position: int) -> None:
        """Show the position under the hand; playing stops."""
        self.pause()
        self._go(position)

    def _go(self, position: int) -> None:
        if self._playable is None:
            return
        last = self._playable.count() - 1
        self._playable.go(max(0, min(position, last)))
        self.moved.emit()

    def _rate(self) -> float:
        rate = self._playable.steps_per_second() if self._playable is not None else 1.0
        return rate * self._speed

    def _interval(self) -> int:
        least = STEP_MS if self._jumping else FRAME_MS
        return max(least, round(1000.0 / self._rate()))

    def _advance(self) -> None:
        playable = self._playable
        if playable is None:
            self.pause()
            return
        self._owed += self._rate() * self._timer.interval() / 1000.0
        by = int(self._owed)
        if by == 0:
            return
        self._owed -= by
        last = playable.count() - 1
        if playable.position() >= last:
            if not self._loop:
                self.pause()
                return
            self._go(0)
        else:
            self._go(playable.position() + by)
            if playable.position() >= last and not self._loop:
                self.pause()
