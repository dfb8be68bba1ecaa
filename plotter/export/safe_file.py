"""Files that appear whole or not at all: the old one stays until the new one is complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from plotter.export.exporter import ExportError
from plotter.language.words import tr


def write_file(path: Path | str, data: bytes) -> None:
    """Put the bytes into a file; raises ExportError and leaves an older file as it was."""

    def fill(device: QIODevice) -> str:
        # Qt takes what the disk has room for and says how much that was.
        written = device.write(data)
        return "" if written == len(data) else device.errorString()

    write_through(path, fill)


def write_through(path: Path | str, fill: Callable[[QIODevice], str]) -> None:
    """Let `fill` write into a file; what it returns is what went wrong, "" if nothing did.

    Raises ExportError and leaves an older file as it was.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ExportError(failure(path, file.errorString()))
    reason = fill(file)
    if reason:
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
