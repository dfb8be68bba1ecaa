"""The picture as a file; a new format is one file and one line here."""

from __future__ import annotations

from plotter.export.exporter import Exporter, ExportError, ExportOptions, ImageSizeError
from plotter.export.raster import RasterExporter
from plotter.export.vector import PdfExporter, SvgExporter

EXPORTERS: tuple[Exporter, ...] = (
    RasterExporter("png", "PNG image"),
    SvgExporter(),
    PdfExporter(),
    RasterExporter("webp", "WebP image", quality=100),
    RasterExporter("jpg", "JPEG image", quality=92, see_through=False),
    RasterExporter("jpeg", "JPEG image", quality=92, see_through=False),
)
"""The formats a picture can be written in, the usual one first."""

__all__ = ["EXPORTERS", "ExportError", "ExportOptions", "Exporter", "ImageSizeError"]
