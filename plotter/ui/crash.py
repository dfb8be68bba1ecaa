"""When the program has a mistake: the work is kept, and the details can be copied."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from plotter import __version__
from plotter.ui.widgets import TextButton, label, resize_by_text

log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """What one needs to find the mistake: versions, system, where it happened. No names of files
    of the user's, no functions that were typed."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    head = (
        f"Tangent Plotter {__version__}, Qt {qVersion()}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )
    return "\n".join([head, "", *(line.rstrip("\n") for line in lines)])


WIDTH, HEIGHT = 40, 24
"""Of the dialog, in heights of a line of text."""


class CrashDialog(QDialog):
    """Says that the work is kept; shows the details; nothing is sent anywhere."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)
        words = self.tr(
            "Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go "
            "on, or save it and start the program anew. Nothing has been sent anywhere."
        )
        self._details = QPlainTextEdit(report)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = TextButton(self.tr("Copy the details"))
        copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(words, wrap=True))
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        resize_by_text(self, WIDTH, HEIGHT)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class CrashKeeper(QObject):
    """Hears every error that nothing else has caught, on whatever thread it was raised.

    `keep` puts all unsaved work aside. While one dialog is open, further errors are only logged:
    a mistake in painting would otherwise come again and again.
    """

    _raised = Signal(object)

    def __init__(self, keep: Callable[[], object]) -> None:
        super().__init__()
        self._keep = keep
        self._dialog: CrashDialog | None = None
        self._raised.connect(self._tell)

    def install(self) -> None:
        """Take over from Python, which would only print."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("an error that nothing caught", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _on_thread_error(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._on_error(found.exc_type, found.exc_value, found.exc_traceback)

    def _tell(self, error: BaseException) -> None:
        self._keep()
        if self._dialog is not None:
            return
        self._dialog = CrashDialog(report_of(error), QApplication.activeWindow())
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self, _result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
