"""Moving pictures: GIF, APNG and WebP by Pillow, MP4 by PyAV where that is installed."""

from __future__ import annotations

import importlib
import importlib.util
import io
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice

from plotter.export.exporter import ExportError, ExportOptions
from plotter.export.raster import image_of
from plotter.export.safe_file import failure, write_file
from plotter.figure.animations import Animation
from plotter.figure.scene import Scene
from plotter.language.words import mark, tr

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_FRAMES = 3000
MOST_PIXELS = 1_500_000_000
"""Frames, and pixels of all frames: more would take hours and many gigabytes."""

SLOWEST, FASTEST = 1.0, 60.0
"""Frames a second that can be asked for."""

HOLD = 0.15
"""The part of the time for which the first and the last picture stand still."""

QUICK = 85
"""A PNG that is only kept for a while need not be the smallest: half as much time."""


class AnimationOptions(Struct, frozen=True):
    """How an animation is made: each frame like a picture, so many a second, for so long."""

    picture: ExportOptions
    frames_per_second: float = 20.0
    seconds: float = 6.0
    loop: bool = True

    def count(self) -> int:
        """The number of frames; raises ExportError if there would be too many."""
        count = max(2, round(self.frames_per_second * self.seconds))
        if count > MOST_FRAMES:
            raise ExportError(
                tr(
                    "{count} frames are too many; choose a shorter time or fewer frames a second "
                    "(at most {most_frames} frames).",
                    count=count,
                    most_frames=MOST_FRAMES,
                )
            )
        width, height = self.picture.size
        if count * width * height * self.picture.scale**2 > MOST_PIXELS:
            raise ExportError(
                tr(
                    "{count} frames of this size are too many; choose a smaller picture, a "
                    "shorter time or fewer frames a second.",
                    count=count,
                )
            )
        return count


class MovingFormat(Struct, frozen=True):
    """A format of moving pictures."""

    ending: str
    label: str


MOVING: tuple[MovingFormat, ...] = (
    MovingFormat("gif", mark("GIF animation")),
    MovingFormat("apng", mark("Animated PNG")),
    MovingFormat("webp", mark("WebP animation")),
    MovingFormat("mp4", mark("MP4 video")),
)


def has_video() -> bool:
    """Whether the extra `video` is installed: without it there is no MP4."""
    return importlib.util.find_spec("av") is not None


def share_of(frame: int, count: int) -> float:
    """How far the animation is at a frame: it rests a moment at both ends."""
    time = frame / (count - 1)
    return min(1.0, max(0.0, (time - HOLD / 2) / (1.0 - HOLD)))


def frame_png(scene: Scene, animation: Animation, share: float, options: ExportOptions) -> bytes:
    """One frame as a small PNG; needs a QGuiApplication."""
    derivation = options.derivation or animation.derivation
    options = replace(options, document=None, derivation=derivation)
    image = image_of(animation.scene(scene, share), options)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", QUICK):  # type: ignore[call-overload]
        raise ExportError(tr("There is not enough memory for the frames."))
    return bytes(buffer.data().data())


def require(ending: str) -> None:
    """Raise ExportError where the codec of a format is missing, before any frame is drawn."""
    if ending == "mp4" and not has_video():
        raise ExportError(
            tr(
                "MP4 needs PyAV; install it with: pip install av. GIF, "
                "APNG and WebP need nothing more."
            )
        )


def encoded(frames: Sequence[bytes], ending: str, options: AnimationOptions) -> bytes:
    """The frames, PNG each, as one file in a format of MOVING.

    Needs no Qt, so that it can run on any thread. Raises ExportError where a codec is missing.
    """
    if ending == "mp4":
        return _video(frames, options.frames_per_second)
    first = next(iter(_Images(frames[:1], ending)))
    images = _Images(frames[1:], ending)
    target = io.BytesIO()
    duration = 1000.0 / options.frames_per_second
    common = {"save_all": True, "append_images": images, "duration": duration}
    if ending == "gif":
        # A GIF counts in hundredths of a second.
        common["duration"] = max(20, round(duration / 10) * 10)
        endless = {"loop": 0} if options.loop else {}
        first.save(target, "GIF", disposal=1, optimize=False, **common, **endless)
    elif ending == "apng":
        first.save(target, "PNG", loop=0 if options.loop else 1, **common)
    elif ending == "webp":
        common["duration"] = max(1, round(duration))
        loop = 0 if options.loop else 1
        first.save(target, "WEBP", loop=loop, quality=90, method=2, **common)
    else:
        raise ExportError(tr("There is no animation format {ending!r}.", ending=ending))
    return target.getvalue()


def write_animation(path: Path, frames: Sequence[bytes], options: AnimationOptions) -> None:
    """Write the frames in the format of the file's ending; raises ExportError."""
    try:
        data = encoded(frames, ending_of(path), options)
    except (OSError, ValueError, MemoryError) as error:
        raise ExportError(failure(path, str(error))) from error
    write_file(path, data)


def ending_of(path: Path) -> str:
    """The ending of a file's name, in lower case and without its dot."""
    return path.suffix.lower().removeprefix(".")


class _Images:
    """The frames as Pillow's images, decoded one after another each time they are asked for."""

    def __init__(self, frames: Sequence[bytes], ending: str) -> None:
        self._frames, self._ending = frames, ending

    def __iter__(self) -> Iterator[Image]:
        from PIL import Image as Pillow

        for data in self._frames:
            image = Pillow.open(io.BytesIO(data)).convert("RGB")
            # A GIF has 256 colors a frame; without dithering, so that flat parts stay flat.
            gif = self._ending == "gif"
            yield image.quantize(256, dither=Pillow.Dither.NONE) if gif else image


def _video(frames: Sequence[bytes], frames_per_second: float) -> bytes:
    require("mp4")
    av: Any = importlib.import_module("av")
    target = io.BytesIO()
    with av.open(target, "w", format="mp4") as container:
        stream = container.add_stream(
            "libx264", rate=Fraction(frames_per_second).limit_denominator(1000)
        )
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": "16", "preset": "medium", "tune": "animation"}
        started = False
        for image in _Images(frames, "mp4"):
            # The codec counts in pairs of pixels.
            width, height = (side - side % 2 for side in image.size)
            even = image.crop((0, 0, width, height))
            if not started:
                stream.width, stream.height, started = width, height, True
            for packet in stream.encode(av.VideoFrame.from_image(even)):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return target.getvalue()
