"""Qt's application as all our windows share it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from plotter import __version__
from plotter.desktop.names import APP_ID
from plotter.ui.style import QuietFusion


def make_application() -> QApplication:
    """Qt's application, with our name and style; the command line never reaches Qt."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    QCoreApplication.setOrganizationName("tangentplotter")
    QCoreApplication.setOrganizationDomain("tangentplotter.org")
    QCoreApplication.setApplicationName("Tangent Plotter")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    app.setStyle(QuietFusion())
    return app
