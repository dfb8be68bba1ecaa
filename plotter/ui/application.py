"""Qt's application as all our windows share it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from plotter import __version__
from plotter.desktop.names import APP_ID

SWITCH_S = 0.0001
"""So long the thread of the windows waits for Python while another one computes; by itself Python
lets it wait fifty times as long, and again after every call of Qt's."""


def make_application() -> QApplication:
    """Qt's application, with our name and style; the command line never reaches Qt."""
    app = named_application()
    bring_style(app)
    return app


def named_application() -> QApplication:
    """Qt's application with our name, for a first window without anything that has a style."""
    sys.setswitchinterval(SWITCH_S)
    app = QApplication(sys.argv[:1])
    QCoreApplication.setOrganizationName("tangentplotter")
    QCoreApplication.setOrganizationDomain("tangentplotter.org")
    QCoreApplication.setApplicationName("Tangent Plotter")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    return app


def bring_style(app: QApplication) -> None:
    """Let the application paint its widgets in our style."""
    # Imported here: Qt's styles have hundreds of names, and an empty window needs none.
    from plotter.ui.style import QuietFusion

    app.setStyle(QuietFusion())
