"""Makes an animation while the window goes on: frames one by one, the file on a thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from plotter.export.animate import (
    AnimationOptions,
    encoded,
    ending_of,
    frame_png,
    share_of,
)
from plotter.export.exporter import ExportError
from plotter.export.safe_file import failure, write_file
from plotter.figure.animations import Animation
from plotter.figure.scene import Scene


class _Encoder(QThread):
    """Puts the frames into one file; the result or what went wrong is in `outcome`."""

    def __init__(self, frames: list[bytes], path: Path, options: AnimationOptions) -> None:
        super().__init__()
        self._frames, self._path, self._options = frames, path, options
        self.outcome: bytes | str = b""

    def run(self) -> None:
        """Encode, off the window's thread."""
        try:
            self.outcome = encoded(self._frames, ending_of(self._path), self._options)
        except ExportError as error:
            self.outcome = str(error)
        except (OSError, ValueError, MemoryError) as error:
            self.outcome = failure(self._path, str(error))


class AnimationJob(QObject):
    """Draws the frames between the window's own events; `ended` carries "" or what went wrong.

    `drawn` tells how many frames are there and how many there will be. After `cancel` nothing
    is written and nothing more is told.
    """

    drawn = Signal(int, int)
    ended = Signal(str)

    def __init__(
        self, scene: Scene, animation: Animation, path: Path, options: AnimationOptions
    ) -> None:
        super().__init__()
        self._scene, self._animation = scene, animation
        self._path, self._options = path, options
        self._count = options.count()
        self._frames: list[bytes] = []
        self._encoder: _Encoder | None = None
        self._cancelled = False

    def start(self) -> None:
        """Begin with the first frame as soon as the window is idle."""
        QTimer.singleShot(0, self._draw)

    def cancel(self) -> None:
        """Stop; an older file stays as it was."""
        self._cancelled = True

    def wait(self) -> None:
        """Wait for the thread, if it is at work."""
        if self._encoder is not None:
            self._encoder.wait()

    def _draw(self) -> None:
        if self._cancelled:
            return
        share = share_of(len(self._frames), self._count)
        try:
            frame = frame_png(self._scene, self._animation, share, self._options.picture)
        except ExportError as error:
            self.ended.emit(str(error))
            return
        self._frames.append(frame)
        self.drawn.emit(len(self._frames), self._count)
        if len(self._frames) < self._count:
            QTimer.singleShot(0, self._draw)
            return
        self._encoder = _Encoder(self._frames, self._path, self._options)
        self._encoder.finished.connect(self._write)
        self._encoder.start()

    def _write(self) -> None:
        outcome = self._encoder.outcome if self._encoder is not None else ""
        if self._cancelled:
            return
        if isinstance(outcome, str):
            self.ended.emit(outcome)
            return
        try:
            write_file(self._path, outcome)
        except ExportError as error:
            self.ended.emit(str(error))
        else:
            self.ended.emit("")
