"""Several scenes at once: one PDF of many pages, or a numbered file for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from plotter.export.exporter import Exporter, ExportOptions
from plotter.export.vector import write_pdf
from plotter.figure.scene import Scene


def write_scenes(
    scenes: Sequence[Scene], path: Path, exporter: Exporter, options: ExportOptions
) -> list[Path]:
    """Write the scenes and return the files; raises ExportError like every exporter.

    One scene has the file itself; of several, a PDF has them all and other formats make the
    files name-1, name-2 … beside it.
    """
    if len(scenes) == 1:
        exporter.write(scenes[0], path, options)
        return [path]
    if exporter.ending == "pdf":
        write_pdf(scenes, path, options)
        return [path]
    files = [path.with_name(f"{path.stem}-{place}{path.suffix}") for place in
             range(1, len(scenes) + 1)]  # fmt: skip
    for scene, file in zip(scenes, files, strict=True):
        exporter.write(scene, file, options)
    return files
