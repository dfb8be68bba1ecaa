"""The picture as a file; a new format is one file and one line here."""

from __future__ import annotations

from plotter.export.exporter import Exporter, ExportError, ExportOptions, ImageSizeError
from plotter.export.png import PngExporter

EXPORTERS: tuple[Exporter, ...] = (PngExporter(),)
"""The formats a picture can be written in, the usual one first."""

__all__ = ["EXPORTERS", "ExportError", "ExportOptions", "Exporter", "ImageSizeError"]
