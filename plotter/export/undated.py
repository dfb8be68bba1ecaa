"""PDF files that do not tell when they were made: the same input gives the same file."""

from __future__ import annotations

import re

from PySide6.QtCore import QUuid
from PySide6.QtGui import QPdfWriter

SAME_ID = "{9d2b7a1c-4f0e-5c53-8a6d-7b1f2e3c4d5a}"
SAME_DATE = b"20000101000000"
"""Instead of the moment."""

SAME_DAY = b"2000-01-01T00:00:00"


def same_id(writer: QPdfWriter) -> None:
    """Give the file an identity that does not change; before the first page."""
    writer.setDocumentId(QUuid.fromString(SAME_ID))


def undated(pdf: bytes) -> bytes:
    """The file without the moment it was made at; every object stays at its place."""
    pdf = re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", rb"\g<1>" + SAME_DATE, pdf)
    moment = rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
    return re.sub(rb"(xmp:\w*Date(?:>|=['\"]))" + moment, rb"\g<1>" + SAME_DAY, pdf)
