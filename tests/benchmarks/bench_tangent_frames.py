"""How long a frame of a tangent drag takes in the whole window at 1080p and 4K.

Run: python tests/benchmarks/bench_tangent_frames.py [frames]. Once with the bare tangent, once
with every overlay at the point, a sketch, and f′ traced. Ratios are those to the bare tangent.
"""

import math
import os
import tempfile
from pathlib import Path

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from frames import FRAME, frames_wanted, settle, timed_in_window
from PySide6.QtCore import QSettings

from plotter.app import Program, make_application
from plotter.model.sketch import Sketch
from plotter.model.state import FIRST_VIEWPORT, Inputs
from plotter.model.tangent_study import PinnedTangent, TangentStudy
from plotter.ui.tangent.edits import move_tangent

SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
BARE = frozenset({"f", "derivative", "tangent"})
EVERYTHING = BARE | {
    "approximation", "convexity", "features", "guides", "height", "normal", "one_sided",
    "osculating_circle", "pinned", "rising", "secant", "second", "sketch", "slope_triangle",
    "taylor", "trace",
}  # fmt: skip


def with_everything(inputs: Inputs) -> Inputs:
    """All overlays of the lens, three pinned tangents, a judged sketch of 400 points."""
    pinned = tuple(PinnedTangent(name, x) for name, x in (("A", -2.0), ("B", -0.5), ("C", 0.3)))
    xs = [-4.2 + 6.6 * index / 399 for index in range(400)]
    piece = tuple((x, (x * x + 2 * x) * math.exp(x) + 0.1 * math.sin(5 * x)) for x in xs)
    return replace(
        inputs,
        shown=EVERYTHING,
        tangent_study=TangentStudy(h=0.7, pinned=pinned, traced=((-4.0, 0.6),)),
        sketch=Sketch(inputs.text, (piece,), judged=FIRST_VIEWPORT),
    )


def main() -> None:
    """Print the table."""
    frames = frames_wanted(120)
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        program = Program(app, settings, Inputs(shown=BARE), lens="tangent", algebra=False)
        program.show()
        program.window.showNormal()
        document = program.document
        print(f"{'':20}{'median ms':>10}{'p95 ms':>10}{'of 16.7 ms':>12}{'of bare':>10}")
        for size, (width, height) in SIZES.items():
            program.window.resize(width, height)
            bare = 0.0
            for name, inputs in (("bare", Inputs(shown=BARE)), ("all", with_everything(Inputs()))):
                document.edit(
                    gesture="benchmark",
                    shown=inputs.shown,
                    tangent_study=inputs.tangent_study,
                    sketch=inputs.sketch,
                )
                settle(app, 2.0)
                median, slow = timed_in_window(
                    app, lambda index: move_tangent(document, 0.6 + 0.002 * (index % 100)), frames
                )
                bare = bare or slow
                print(f"{size + ' ' + name:20}{median:>10.2f}{slow:>10.2f}{slow / FRAME:>12.2f}"
                      f"{slow / bare:>10.2f}")  # fmt: skip
        document.mark_saved()
        program.window.close()
        program.close()


if __name__ == "__main__":
    main()
