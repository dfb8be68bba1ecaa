"""Animations on the command line: what plays, how fast, how long."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from plotter.cli.arguments import Parser, UsageError, positive
from plotter.cli.command import Arguments
from plotter.cli.terminal import OutputError

if TYPE_CHECKING:
    from plotter.export.exporter import ExportOptions
    from plotter.figure.scene import Scene

PLAYS = ("sweep", "secant", "descent", "growth", "turn", "steps", "fit", "passes")

MOVING_ONLY = ("gif", "apng", "mp4")
"""Endings of files that always move."""

MOVING = (*MOVING_ONLY, "webp")


def add_animation(parser: Parser) -> None:
    """What plays, and its time."""
    parser.add_argument(
        "--play",
        metavar="WHAT",
        choices=PLAYS,
        help=f"makes an animation: {', '.join(PLAYS)}; of a .gif, .apng or .mp4 the descent"
        " with --start, else the sweep of the tangent, unless given",
    )
    parser.add_argument("--fps", metavar="N", type=positive, default=20.0, help="frames a second")
    parser.add_argument("--seconds", metavar="S", type=positive, help="how long it takes")
    parser.add_argument("--once", action="store_true", help="do not begin anew at the end")


def chosen_animation(arguments: Arguments, ending: str) -> str | None:
    """The name of the animation that is asked for, or None for a still picture."""
    if arguments.play is None:
        if ending not in MOVING_ONLY:
            return None
        return "descent" if arguments.start is not None else "sweep"
    if ending not in MOVING:
        known = ", ".join(f".{name}" for name in MOVING)
        raise UsageError(f"--play: animations end in {known}, not .{ending}")
    return str(arguments.play)


def write_animated(
    scenes: Sequence[Scene],
    target: Path,
    arguments: Arguments,
    play: str,
    picture: ExportOptions,
) -> None:
    """Draw every frame and write the file; raises OutputError where that fails."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from plotter.export import ExportError, ImageSizeError
    from plotter.export.animate import (
        FASTEST,
        SLOWEST,
        AnimationOptions,
        ending_of,
        frame_png,
        require,
        share_of,
        write_animation,
    )
    from plotter.figure.animations import animation_named, possible

    if len(scenes) > 1:
        raise UsageError("--scene: an animation shows one scene")
    if not SLOWEST <= arguments.fps <= FASTEST:
        raise UsageError(f"--fps: from {SLOWEST:g} to {FASTEST:g} frames a second")
    scene, animation = scenes[0], animation_named(play)
    if animation not in possible(scene):
        raise UsageError(f"--play: there is no {play} of this function")
    application = QGuiApplication.instance() or QGuiApplication(["tangent-plotter"])
    seconds = arguments.seconds or animation.seconds(scene)
    options = AnimationOptions(picture, arguments.fps, seconds, loop=not arguments.once)
    try:
        require(ending_of(target))
        count = options.count()
        frames = [
            frame_png(scene, animation, share_of(frame, count), picture) for frame in range(count)
        ]
        write_animation(target, frames, options)
    except ImageSizeError as error:
        raise UsageError(f"--size, --scale: {error}") from error
    except ExportError as error:
        raise OutputError(str(error)) from error
    finally:
        del application
