"""The document inside its picture: written into PNG, SVG and PDF, and found there again."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path

from PySide6.QtGui import QImageReader

from plotter.language.words import tr
from plotter.model import files
from plotter.model.files import Contents, FileError

IMAGE_KEY = "tangent-plotter-document"
"""The key of a PNG's text."""

PICTURES = (".png", ".svg", ".pdf")
"""Endings of pictures that can carry a document."""

LARGEST_PICTURE = 256 * 1024 * 1024
"""Bytes of a picture that is searched for a document."""

_MARKED = re.compile(rb"tangent-plotter-document:([A-Za-z0-9+/=]+):end")


def document_text(document: bytes) -> str:
    """The document's bytes as letters that stand in any file unchanged."""
    return base64.b64encode(document).decode("ascii")


def marked(document: bytes) -> str:
    """The same between marks that `read_picture` looks for in SVG and PDF."""
    return f"tangent-plotter-document:{document_text(document)}:end"


def read_picture(path: Path) -> Contents:
    """The document that a picture carries, through the same reader as any document.

    Raises FileError where there is none, or where it is damaged.
    """
    if not path.is_file():
        raise FileError(tr("There is no file {path}.", path=path))
    none = FileError(tr("{name} carries no document of Tangent Plotter.", name=path.name))
    try:
        if path.suffix.lower() == ".png":
            text = QImageReader(str(path)).text(IMAGE_KEY)
            coded = text.encode("ascii", "replace")
        else:
            if path.stat().st_size > LARGEST_PICTURE:
                raise FileError(tr("{name} is too large to be read.", name=path.name))
            found = _MARKED.search(path.read_bytes())
            coded = b"" if found is None else found[1]
        if not coded:
            raise none
        data = base64.b64decode(coded, validate=True)
    except OSError as error:
        raise FileError(
            tr("Could not open {name}: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    except binascii.Error as error:
        raise FileError(tr("The document in {name} is damaged.", name=path.name)) from error
    return files.read(data)
