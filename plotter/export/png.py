"""The figure as pixels: a PNG file, or an image for the clipboard."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter

from plotter.drawing.legend import lay_out, paint_legend
from plotter.drawing.paint import paint_figure
from plotter.drawing.theme import theme as theme_named
from plotter.export.exporter import ExportError as ExportError
from plotter.export.exporter import ExportOptions, ImageSizeError
from plotter.export.safe_file import write_through
from plotter.figure.legend import legend as legend_of
from plotter.figure.scene import Scene

SMALLEST_SIDE, LARGEST_SIDE = 16, 16_384
"""Pixels; a larger image would take more than a gigabyte."""
LARGEST_AREA = 120_000_000
"""Pixels of the whole image."""
DOTS_PER_METER = 96 / 0.0254
"""A pixel of scale 1 is 1/96 inch: written into the file for printing."""


@dataclass(frozen=True, slots=True)
class PngExporter:
    """PNG, for documents, slides and the web."""

    ending: str = "png"
    label: str = "PNG image"

    def write(self, scene: Scene, path: Path, options: ExportOptions) -> None:
        """Write the picture; raises ExportError and leaves an older file as it was."""
        export_png(
            scene,
            path,
            size=options.size,
            scale=options.scale,
            theme=options.theme,
            legend=options.legend,
            title=options.title,
        )


def image_of(
    scene: Scene,
    size: tuple[int, int] = (1280, 720),
    scale: float = 1.0,
    theme: str = "light",
    *,
    legend: bool = True,
    title: str = "",
) -> QImage:
    """The figure as an image of size · scale pixels, with its legend above it.

    Needs a QGuiApplication (the offscreen platform will do). Raises ExportError for a size
    that no image can have, ValueError for an unknown theme.
    """
    width, height = _pixels(size, scale)
    look = theme_named(theme)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError(f"There is not enough memory for {width} × {height} pixels.")
    # The projector theme's sizes are those of a screen 1080 px high.
    unit = height / 1080 if look.name == "projector" else scale
    image.setDotsPerMeterX(round(DOTS_PER_METER * scale))
    image.setDotsPerMeterY(round(DOTS_PER_METER * scale))
    whole = QRectF(0, 0, width, height)
    entries = legend_of(scene) if legend else ()
    above = lay_out(entries, whole, look, unit, title)
    image.fill(look.color("surface"))
    painter = QPainter(image)
    paint_figure(painter, scene, whole.adjusted(0, above.height, 0, 0), look, scale=unit)
    if above.height:
        paint_legend(painter, above, whole, look)
    painter.end()
    return image


def export_png(
    scene: Scene,
    path: Path | str,
    *,
    size: tuple[int, int] = (1280, 720),
    scale: float = 1.0,
    theme: str = "light",
    legend: bool = True,
    title: str = "",
) -> None:
    """Write the figure to a PNG file.

    The file is replaced only when the new one is complete. Raises ExportError with a sentence
    for the user if it cannot be written.
    """
    image = image_of(scene, size, scale, theme, legend=legend, title=title)

    def fill(device: QIODevice) -> str:
        writer = QImageWriter(device, QByteArray(b"png"))
        return "" if writer.write(image) else writer.errorString()

    write_through(path, fill)


def _pixels(size: tuple[int, int], scale: float) -> tuple[int, int]:
    if not (math.isfinite(scale) and scale > 0):
        raise ImageSizeError(f"The scale must be a positive number, not {scale}.")
    width, height = round(size[0] * scale), round(size[1] * scale)
    sides = (width, height)
    if min(sides) < SMALLEST_SIDE or max(sides) > LARGEST_SIDE or width * height > LARGEST_AREA:
        raise ImageSizeError(
            f"An image of {width} × {height} pixels cannot be made: "
            f"each side must be from {SMALLEST_SIDE} to {LARGEST_SIDE} pixels, "
            f"and the whole at most {LARGEST_AREA // 1_000_000} million."
        )
    return width, height
