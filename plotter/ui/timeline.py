"""The one timeline at the bottom: plays, steps and scrubs whatever moves."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout

from plotter.language.words import localized
from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.appearance import Appearance
from plotter.ui.player import SPEEDS, Playable, Player
from plotter.ui.slider import HandleTrack
from plotter.ui.steady import SteadyLabel
from plotter.ui.widgets import IconButton, MenuButton, when_triggered

DOTS_UP_TO = 40
"""With more positions than this the track shows no dots."""


class Track(HandleTrack):
    """The line one scrubs along; dots mark the positions while they are few."""

    scrubbed = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "", least_width=200)
        self.setAccessibleName(self.tr("Timeline"))
        self._count, self._position = 1, 0
        self.moved_to.connect(lambda share: self.scrubbed.emit(round(share * (self._count - 1))))
        self.stepped.connect(self._step)

    def show_position(self, position: int, count: int) -> None:
        """Put the handle on one of `count` positions."""
        if (position, count) != (self._position, self._count):
            self._position, self._count = position, count
            self.set_share(position / max(1, count - 1))
            self.update()

    def paint_line(self, painter: QPainter) -> None:
        """The line, the part that has been played, and the dots."""
        super().paint_line(painter)
        color, zoom = self.appearance.theme.color, self.appearance.zoom
        if 1 < self._count <= DOTS_UP_TO:
            for index in range(self._count):
                painter.setBrush(color("accent" if index <= self._position else "border-strong"))
                place = QPointF(self.x_of(index / (self._count - 1)), self.height() / 2)
                painter.drawEllipse(place, 4 * zoom, 4 * zoom)

    def _step(self, by: int) -> None:
        self.scrubbed.emit(max(0, min(self._position + by, self._count - 1)))


class Timeline(QFrame):
    """Transport buttons, the track, where we are in words, speed and loop."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        player: Player,
        playables: dict[Lens, tuple[Playable, ...]],
    ) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._document, self._player, self._playables = document, player, playables
        self._appearance = appearance
        self._shows_pause = False
        self._build()
        player.moved.connect(self.refresh)
        player.state_changed.connect(self.refresh)
        document.results_changed.connect(self.refresh)
        document.view_changed.connect(self._on_view)
        document.inputs_changed.connect(self.refresh)
        appearance.changed.connect(self._resize)
        self._choose()

    def refresh(self) -> None:
        """Show where the player is."""
        playable = self._player.playable
        if playable is None:
            return
        if self._what.text() != playable.title():
            self._what.setText(playable.title())
            offered = self._playables[self._document.view.lens]
            for action, one in zip(self._what.choices.actions(), offered, strict=False):
                action.setText(one.title())
        self._track.show_position(playable.position(), playable.count())
        self._caption.show_text(playable.caption())
        playing = self._player.playing
        if playing != self._shows_pause:
            self._shows_pause = playing
            words = self.tr("Pause") if playing else self.tr("Play")
            self._play.set_icon("pause" if playing else "play", words)
        self._speed.setText(localized(f"{self._player.speed:g}×"))
        self._loop.setChecked(self._player.loop)

    def _build(self) -> None:
        player = self._player
        self._what = MenuButton(self._appearance, self.tr("What is played"))
        self._start = self._button("to-start", self.tr("To the start"), player.to_start)
        self._back = self._button("step-back", self.tr("One step back"), lambda: player.step(-1))
        self._play = IconButton(self._appearance, "play", self.tr("Play"), kind="play")
        self._play.clicked.connect(player.toggle)
        self._forward = self._button("step-forward", self.tr("One step on"), lambda: player.step(1))
        self._end = self._button("to-end", self.tr("To the end"), player.to_end)
        self._track = Track(self._appearance)
        self._track.scrubbed.connect(player.scrub)
        self._caption = SteadyLabel()
        self._speed = MenuButton(self._appearance, self.tr("Speed"))
        for speed in SPEEDS:
            action = self._speed.choices.addAction(localized(f"{speed:g}×"))
            action.triggered.connect(when_triggered(player.set_speed, speed))
        self._loop = IconButton(self._appearance, "loop", self.tr("Play in a loop"))
        self._loop.setCheckable(True)
        self._loop.clicked.connect(player.set_loop)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(6)
        for widget in (
            self._what, self._start, self._back, self._play, self._forward, self._end,
        ):  # fmt: skip
            line.addWidget(widget)
        line.addWidget(self._track, 1)
        for widget in (self._caption, self._speed, self._loop):
            line.addWidget(widget)
        self._resize()

    def _button(self, icon_name: str, name: str, act: object) -> IconButton:
        button = IconButton(self._appearance, icon_name, name)
        button.clicked.connect(act)
        return button

    def _resize(self) -> None:
        self.setFixedHeight(self._appearance.px("size.timeline"))
        self._caption.shrink()

    def _on_view(self, names: frozenset[str]) -> None:
        if names & {"lens", "plays"}:
            self._choose()
        else:
            self.refresh()

    def _choose(self) -> None:
        """Offer what the lens can play, and play what was chosen of it."""
        view = self._document.view
        offered = self._playables[view.lens]
        chosen = view.plays.get(view.lens, "")
        self._what.choices.clear()
        for playable in offered:
            action = self._what.choices.addAction(playable.title())
            action.triggered.connect(when_triggered(self._play_in, view.lens, playable.name))
        self._caption.shrink()
        self._player.set_playable(
            next((playable for playable in offered if playable.name == chosen), offered[0])
        )
        self.refresh()

    def _play_in(self, lens: Lens, name: str) -> None:
        plays = MappingProxyType({**self._document.view.plays, lens: name})
        self._document.look(plays=plays)
