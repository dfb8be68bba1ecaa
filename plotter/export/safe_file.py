"""Files that appear whole or not at all: the old one stays until the new one is complete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from plotter.export.exporter import ExportError
from plotter.language.words import tr


def write_file(path: Path | str, data: bytes) -> None:
    """Put the bytes into a file; raises ExportError and leaves an older file as it was."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ExportError(failure(path, file.errorString()))
    # Qt takes what the disk has room for and says how much that was.
    if file.write(data) != len(data):
        reason = file.errorString()
        file.cancelWriting()
        raise ExportError(failure(path, reason))
    if not file.commit():
        raise ExportError(failure(path, file.errorString()))


def failure(path: Path | str, reason: str) -> str:
    """The sentence for a file that could not be written."""
    kept = tr(" The old file is unchanged.") if Path(path).exists() else ""
    return tr(
        "Could not write {path}: {rstrip}.{kept}", path=path, rstrip=reason.rstrip("."), kept=kept
    )
