"""Help ▸ About: the program's version, and those of what it is made with, under which licenses."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from msgspec import Struct
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from plotter import __version__
from plotter.language.words import mark, tr
from plotter.ui.widgets import TextButton, label

OWN_LICENSE = "MIT"


class Work(Struct, frozen=True):
    """A work of others: its name, the package that holds it ("" is none), and its license."""

    name: str
    package: str
    license: str
    what: str

    @property
    def version(self) -> str:
        """Its version; "" where that is not known."""
        if self.name == "Qt":
            return qVersion()
        if self.name == "Python":
            return platform.python_version()
        try:
            return version(self.package) if self.package else ""
        except PackageNotFoundError:
            return ""


WORKS = (
    Work("Python", "", "PSF-2.0", mark("the language it is written in")),
    Work("Qt", "", "LGPL-3.0", mark("window and drawing")),
    Work("PySide6", "PySide6-Essentials", "LGPL-3.0", mark("Qt for Python")),
    Work("NumPy", "numpy", "BSD-3-Clause", mark("arithmetic")),
    Work("SymPy", "sympy", "BSD-3-Clause", mark("algebra: shorter forms and proofs")),
    Work("contourpy", "contourpy", "BSD-3-Clause", mark("contours")),
    Work("mathra", "mathra", "MIT OR Apache-2.0", mark("typesetting of formulas")),
    Work("STIX Two Math", "", "OFL-1.1", mark("typeface of formulas")),
    Work("Inter", "fontpkg-inter", "OFL-1.1", mark("typeface of words")),
    Work("Pillow", "pillow", "MIT-CMU", mark("moving pictures")),
    Work("msgspec", "msgspec", "BSD-3-Clause", mark("documents")),
)
"""What the program is made with."""


def versions_text() -> str:
    """All of it as plain text, for a report."""
    lines = [f"Tangent Plotter {__version__} ({OWN_LICENSE})", platform.platform()]
    lines += [f"{work.name} {work.version}".strip() + f" ({work.license})" for work in WORKS]
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Versions and licenses; they can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Tangent Plotter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(f"Tangent Plotter {__version__}", kind="title"))
        column.addWidget(label(tr("See what a derivative is.")))
        column.addWidget(label(tr("Under the MIT license. It is made with:"), kind="muted"))
        table = QGridLayout()
        table.setHorizontalSpacing(20)
        table.setVerticalSpacing(3)
        for row, work in enumerate(WORKS):
            cells = (work.name, work.version, work.license, tr(work.what))
            for place, text in enumerate(cells):
                table.addWidget(label(text, kind="" if place == 0 else "muted"), row, place)
        column.addLayout(table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = TextButton(tr("Copy the versions"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions_text()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
