"""Furnishes the first window while it is on the screen already."""

from __future__ import annotations

import gc
import importlib
import logging
import sys
import threading
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from plotter.ui.languages import Languages
from plotter.ui.main_window import MainWindow

if TYPE_CHECKING:  # the rest of the program, which is imported here
    from plotter.app import Office, Program
    from plotter.model.state import Inputs, Lens

log = logging.getLogger(__name__)

PARTS = ("plotter.app", "plotter.ui.furnishing", "plotter.ui.style")
"""What is imported on the thread before the parts are made."""

ICON_AFTER_MS = 150
"""How long the icon of the windows waits."""

BUG = 70
"""The exit status after a mistake of the program's, EX_SOFTWARE of sysexits.h."""


class Opening(QObject):
    """Imports the program on a thread, then makes its parts slice by slice between events.

    `furnished` is emitted when everything works.
    """

    furnished = Signal()
    _imported = Signal(object)

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        languages: Languages,
        window: MainWindow,
        inputs: Callable[[], Inputs],
        lens: Lens,
        path: Path | None,
    ) -> None:
        super().__init__()
        self._app, self._settings, self._languages = app, settings, languages
        self._window, self._inputs, self._path = window, inputs, path
        self._lens: Lens = lens
        self._thread: threading.Thread | None = None
        self._asked: list[Path] = []
        self._office: Office | None = None
        self._imported.connect(self._go_on)
        if sys.platform == "darwin":
            from plotter.ui.files.opening import hear_opened_files

            hear_opened_files(app, self._open)

    def begin(self) -> None:
        """Go on after the first paint: import on a thread, then build here."""
        self._thread = threading.Thread(target=self._import, name="imports")
        self._thread.start()

    def end(self) -> None:
        """Wait for what is being imported: Python cannot end in the middle of it."""
        if self._thread is not None:
            self._thread.join()

    def _import(self) -> None:
        try:
            for name in PARTS:
                importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - it is told where it is heard
            self._imported.emit(error)
        else:
            self._imported.emit(None)

    def _go_on(self, error: Exception | None) -> None:
        if error is not None:
            self._give_up(error)
            return
        try:
            self._build()
        except Exception as mistake:  # noqa: BLE001 - it is told, and ends the program
            self._give_up(mistake)

    def _give_up(self, error: Exception) -> None:
        """Tell what kept the program from opening, and end it: it could only be half there."""
        gc.enable()
        log.critical("the program could not be opened", exc_info=error)
        if self._window.isHidden():
            self._app.exit(BUG)
            return
        # Imported now: what fails may be anything of the program, so Qt alone has to do.
        import traceback

        from PySide6.QtWidgets import QMessageBox

        words = self.tr(
            "Tangent Plotter could not be opened. Your documents are as they were. "
            "Try again; if it stays so, install it anew, or tell us the details."
        )
        box = QMessageBox(QMessageBox.Icon.Critical, "Tangent Plotter", words, parent=self._window)
        box.setDetailedText("".join(traceback.format_exception(error)))
        box.finished.connect(lambda _: self._app.exit(BUG))
        box.open()

    def _build(self) -> None:
        from plotter.app import Office
        from plotter.ui.application import bring_style
        from plotter.ui.crash import CrashKeeper

        bring_style(self._app)
        self._office = Office(self._app, self._settings, self._languages)
        self._keeper = CrashKeeper(self._office.keep_work)
        self._keeper.install()
        self._slice(
            self._office.furnish(self._window, self._inputs(), lens=self._lens, path=self._path)
        )

    def _slice(self, building: Generator[None, None, Program]) -> None:
        try:
            next(building)
        except StopIteration as done:
            self._liven(done.value)
        except Exception as error:  # noqa: BLE001 - it is told, and ends the program
            self._give_up(error)
        else:
            QTimer.singleShot(0, self, partial(self._slice, building))

    def _liven(self, program: Program) -> None:
        from plotter.app import bring_icon

        gc.freeze()
        gc.enable()
        if self._office is None or self._window.gives_up():
            self._app.quit()
            return
        program.liven()
        self._office.offer_recovered(program)
        QTimer.singleShot(ICON_AFTER_MS, self, partial(bring_icon, self._app))
        for path in self._asked:
            self._office.open_file(path)
        self._asked.clear()
        self.furnished.emit()

    def _open(self, path: Path) -> None:
        if self._office is None or not self._office.programs:
            self._asked.append(path)
        else:
            self._office.open_file(path)
