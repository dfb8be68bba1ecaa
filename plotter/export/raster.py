"""The figure as pixels: PNG, WebP and JPEG files, and an image for the clipboard."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from plotter.export.exporter import ExportError, ExportOptions
from plotter.export.metadata import IMAGE_KEY, document_text
from plotter.export.page import PX_PER_INCH, Page
from plotter.export.safe_file import failure, write_file
from plotter.figure.scene import Scene
from plotter.language.words import tr

DOTS_PER_METER = PX_PER_INCH / 0.0254
"""Written into the file for printing."""


class RasterExporter(Struct, frozen=True):
    """Pixels in one of Qt's formats; `quality` is Qt's, from 0 to 100, -1 for its own choice."""

    ending: str
    label: str
    quality: int = -1
    see_through: bool = True

    def write(self, scene: Scene, path: Path, options: ExportOptions) -> None:
        """Write the picture; raises ExportError and leaves an older file as it was."""
        if not self.see_through:
            options = replace(options, transparent=False)
        image = image_of(scene, options)
        if options.document is not None:
            image.setText(IMAGE_KEY, document_text(options.document))

        # Made whole before it is written: what goes wrong with the disk is then told as that.
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(self.ending.encode()))
        writer.setQuality(self.quality)
        if not writer.write(image):
            raise ExportError(failure(path, writer.errorString()))
        write_file(path, bytes(buffer.data().data()))


def image_of(scene: Scene, options: ExportOptions | None = None) -> QImage:
    """The figure as an image of size · scale pixels, with its legend above it.

    Needs a QGuiApplication (the offscreen platform will do). Raises ExportError for a size
    that no image can have, ValueError for an unknown theme.
    """
    options = options or ExportOptions()
    page = Page.of(options)
    kind = QImage.Format
    form = kind.Format_ARGB32_Premultiplied if options.transparent else kind.Format_RGB32
    image = QImage(page.width, page.height, form)
    if image.isNull():
        raise ExportError(
            tr(
                "There is not enough memory for {width} × {height} pixels.",
                width=page.width,
                height=page.height,
            )
        )
    image.setDotsPerMeterX(round(DOTS_PER_METER * options.scale))
    image.setDotsPerMeterY(round(DOTS_PER_METER * options.scale))
    image.fill(page.look.color("surface"))
    painter = QPainter(image)
    page.paint(painter, scene, options)
    painter.end()
    return image
