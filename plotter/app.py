"""Builds every object once and joins them; the only file that knows all parts."""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from plotter import __version__
from plotter.engine.lesson_desk import LessonDesk
from plotter.engine.pipeline import Pipeline
from plotter.model.document import Document
from plotter.model.state import Inputs, Lens, View
from plotter.ui.appearance import Appearance
from plotter.ui.main_window import MainWindow
from plotter.ui.style import QuietFusion

ALGEBRA_AFTER_MS = 150
"""How long sympy's process waits after the first picture, so that the window comes first."""


class Program:
    """One running window with all that belongs to it."""

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        inputs: Inputs,
        *,
        lens: Lens = "derivative",
        algebra: bool = True,
    ) -> None:
        self.settings = settings
        self._algebra = algebra
        self.appearance = Appearance(app, settings)
        self.appearance.apply()
        self.document = Document(inputs, View(lens=lens))
        self.pipeline = Pipeline(self.document)
        self.pipeline.start()
        self.lessons = LessonDesk(self.document)
        self.window = MainWindow(self.document, self.appearance, settings)
        self._join()

    def show(self) -> None:
        """Show the window; whatever can wait comes after its first paint."""
        self.window.show()

    def close(self) -> None:
        """End the worker and sympy's process."""
        self.lessons.close()
        self.pipeline.close()
        self.settings.sync()

    def _join(self) -> None:
        window, pipeline = self.window, self.pipeline
        window.fit_requested.connect(self._fit)
        window.settled.connect(pipeline.settle)
        window.plot_resized.connect(pipeline.set_size)
        window.painted.connect(self._after_first_paint, Qt.ConnectionType.QueuedConnection)
        pipeline.failed.connect(window.complain)
        self.lessons.failed.connect(window.complain)

    def _fit(self) -> None:
        self.window.plot.glide_to(self.pipeline.fitting())

    def _after_first_paint(self) -> None:
        QTimer.singleShot(0, self.window.plot.bring_canvas)
        if self._algebra:
            QTimer.singleShot(ALGEBRA_AFTER_MS, self._bring_algebra)

    def _bring_algebra(self) -> None:
        # Imported now: it is not needed for the first picture.
        from plotter.engine.algebra_process import AlgebraProcess

        self.pipeline.use_algebra(AlgebraProcess())


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
    QGuiApplication.setDesktopFileName("org.tangentplotter.TangentPlotter")
    app.setStyle(QuietFusion())
    return app


def first_inputs(expression: str | None, tangent_at: float | None, start: float | None) -> Inputs:
    """What the window opens with: the lesson's product rule, unless something else is asked for."""
    inputs = Inputs()
    if expression is not None:
        inputs = replace(inputs, text=expression)
    if tangent_at is not None:
        inputs = replace(inputs, tangent_x=tangent_at)
    if start is not None:
        inputs = replace(inputs, start=(start,))
    return inputs


def run(
    expression: str | None = None, tangent_at: float | None = None, start: float | None = None
) -> int:
    """Open the window and return Qt's exit status when it is closed."""
    app = make_application()
    lens: Lens = "derivative" if start is None else "descent"
    inputs = first_inputs(expression, tangent_at, start)
    program = Program(app, QSettings(), inputs, lens=lens)
    program.show()
    status = app.exec()
    program.close()
    return status
