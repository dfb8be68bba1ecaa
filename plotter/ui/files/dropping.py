"""What is dropped on the window: one file that can be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from plotter.export.metadata import PICTURES
from plotter.model.files import ENDING


def dropped_file(event: QDropEvent) -> Path | None:
    """The local file that an event brings, if it is one we open."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (ENDING, *PICTURES) else None
