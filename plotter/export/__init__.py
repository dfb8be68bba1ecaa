"""The picture as a file; a new format is one file and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plotter.export.exporter import Exporter, ExportError, ExportOptions, ImageSizeError
from plotter.language.words import mark

if TYPE_CHECKING:
    EXPORTERS: tuple[Exporter, ...]
    """The formats a picture can be written in, the usual one first."""

__all__ = ["EXPORTERS", "ExportError", "ExportOptions", "Exporter", "ImageSizeError"]


def __getattr__(name: str) -> object:
    """The exporters, once they are asked for: most of the time nothing is exported."""
    if name != "EXPORTERS":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from plotter.export.raster import RasterExporter
    from plotter.export.vector import PdfExporter, SvgExporter

    exporters: tuple[Exporter, ...] = (
        RasterExporter("png", mark("PNG image")),
        SvgExporter(),
        PdfExporter(),
        RasterExporter("webp", mark("WebP image"), quality=100),
        RasterExporter("jpg", mark("JPEG image"), quality=92, see_through=False),
        RasterExporter("jpeg", mark("JPEG image"), quality=92, see_through=False),
    )
    globals()["EXPORTERS"] = exporters
    return exporters
