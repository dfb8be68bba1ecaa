"""Documents from the disk: only plain files, only so large, only what the format allows."""

from __future__ import annotations

from pathlib import Path

from plotter.language.words import tr
from plotter.model import files
from plotter.model.files import Contents, FileError


def read_document(path: Path) -> Contents:
    """The contents of a document; raises FileError with a sentence for the user."""
    name = path.name
    if not path.exists():
        raise FileError(tr("There is no file {path}.", path=path))
    if not path.is_file():
        raise FileError(tr("{name} is not a file that can be opened.", name=name))
    try:
        if path.stat().st_size > files.LARGEST_FILE:
            raise FileError(tr("{name} is too large for a document.", name=name))
        data = path.read_bytes()
    except OSError as error:
        raise FileError(
            tr("Could not open {name}: {strerror}.", name=name, strerror=error.strerror)
        ) from error
    return files.read(data)
