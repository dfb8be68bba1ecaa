"""Builds every object once and joins them; the only file that knows all parts."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from plotter.engine.basin_desk import BasinDesk
from plotter.engine.exact_desk import CRITICAL, FEATURES, ExactDesk
from plotter.engine.fit_desk import FitDesk
from plotter.engine.higher_desk import HigherDesk
from plotter.engine.lesson_desk import LessonDesk
from plotter.engine.pipeline import Pipeline
from plotter.engine.practice_desk import PracticeDesk
from plotter.model.document import Document
from plotter.model.files import Contents
from plotter.model.state import Inputs, Lens, View
from plotter.ui.appearance import Appearance
from plotter.ui.application import make_application
from plotter.ui.files.recovery import Orphan, Recovery, orphans, recovery_folder
from plotter.ui.garbage import Garbage
from plotter.ui.languages import Languages, choose_language
from plotter.ui.main_window import MainWindow

__all__ = ["Office", "Program", "make_application"]

ALGEBRA_AFTER_MS = 150
"""How long sympy's process waits after the first picture, so that the window comes first."""

CASCADE = 32
"""How far a further window stands from the last one, px."""


class Program:
    """One running window with all that belongs to it.

    It is complete when it is made, unless a `window` is given that is on the screen already:
    then it grows in that window while `build` is run, slice by slice.
    """

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        inputs: Inputs,
        *,
        lens: Lens = "derivative",
        algebra: bool = True,
        document: Document | None = None,
        window: MainWindow | None = None,
    ) -> None:
        self.settings = settings
        self._algebra = algebra
        self.garbage = Garbage()
        if window is None:
            self.appearance = Appearance(app, settings)
            self.appearance.apply()
        else:
            self.appearance = window.appearance
        self.window = window or MainWindow(self.appearance, settings)
        self.document = document or Document(inputs, View(lens=lens))
        if window is None:
            for _ in self.build():
                pass
            self.window.painted.connect(self.liven, Qt.ConnectionType.QueuedConnection)

    def build(self, path: Path | None = None) -> Iterator[None]:
        """Make and join all parts, and read a document if there is one, in slices."""
        document, window = self.document, self.window
        self.recovery = Recovery(document, recovery_folder())
        self.pipeline = Pipeline(document)
        window.plot_resized.connect(self.pipeline.set_size)
        yield
        self.pipeline.hold()
        self.pipeline.start()
        yield
        self._fitting, higher = FitDesk(document), HigherDesk(document)
        lessons, practice = LessonDesk(document), PracticeDesk(document)
        self._desks = (lessons, practice, higher, self._fitting, BasinDesk(document))
        exact = (ExactDesk(document, CRITICAL), ExactDesk(document, FEATURES))
        self._with_algebra = (self.pipeline.proof, lessons, practice, *exact)
        window.plot_resized.connect(higher.set_size)
        furnishing = window.furnish(document)
        next(furnishing)
        window.files.title_changed.connect(self._tell_path)
        if path is not None:
            window.files.load(path)
        yield
        yield from furnishing
        self._join()
        self.pipeline.release()

    def show(self) -> None:
        """Show the window; whatever can wait comes after its first paint."""
        self.window.show()

    def close(self) -> None:
        """End the worker and sympy's process; what was written aside goes."""
        for desk in self._desks:
            desk.close()
        self.pipeline.close()
        self.recovery.close()
        self.garbage.close()
        self.appearance.retire()
        self.settings.sync()

    def _join(self) -> None:
        window, pipeline = self.window, self.pipeline
        window.fit_requested.connect(self._fit)
        window.settled.connect(pipeline.settle)
        pipeline.failed.connect(window.complain)
        for desk in self._desks:
            desk.failed.connect(window.complain)
        window.fit_stopped.connect(self._fitting.stop)
        window.fit_wanted.connect(self._fitting.again)

    def _tell_path(self) -> None:
        self.recovery.set_path(self.window.files.path)

    def _fit(self) -> None:
        self.window.plot.glide_to(self.pipeline.fitting())

    def liven(self) -> None:
        """After the first paint: bring sympy's process a little later."""
        if self._algebra:
            # Nothing comes when the window is closed before.
            QTimer.singleShot(ALGEBRA_AFTER_MS, self.window, self._bring_algebra)

    def _bring_algebra(self) -> None:
        # Imported now: it is not needed for the first picture.
        from plotter.engine.algebra_process import AlgebraProcess

        algebra = AlgebraProcess()
        for asker in self._with_algebra:
            asker.use_algebra(algebra)


def bring_icon(app: QApplication) -> None:
    """Give all windows our icon; after the first picture, which does not need it."""
    # Imported now, for the same reason.
    from plotter.desktop.icons import window_icon

    app.setWindowIcon(window_icon())


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


class Office:
    """All windows of the running program; it ends when the last one is closed."""

    def __init__(
        self, app: QApplication, settings: QSettings, languages: Languages | None = None
    ) -> None:
        self._app, self._settings = app, settings
        self._programs: list[Program] = []
        self._languages = languages or Languages(app, settings)
        if languages is None:
            self._languages.bring()

    @property
    def programs(self) -> tuple[Program, ...]:
        """The windows that are open, with all that belongs to them."""
        return tuple(self._programs)

    def open(
        self,
        inputs: Inputs | None = None,
        *,
        lens: Lens = "derivative",
        path: Path | None = None,
        contents: Contents | None = None,
    ) -> Program:
        """A window on new inputs, or on a file, or on recovered contents of that file."""
        program = Program(self._app, self._settings, inputs or Inputs(), lens=lens)
        self._programs.append(program)
        files, window = program.window.files, program.window
        self._join(program)
        if contents is not None:
            files.restore(contents, path)
        elif path is not None:
            files.load(path)
        self._place(window)
        program.show()
        return program

    def furnish(
        self, window: MainWindow, inputs: Inputs, *, lens: Lens, path: Path | None
    ) -> Generator[None, None, Program]:
        """Make the window that is on the screen already the first one, in slices."""
        program = Program(self._app, self._settings, inputs, lens=lens, window=window)
        yield from program.build(path)
        self._programs.append(program)
        self._join(program)
        return program

    def open_file(self, path: Path) -> None:
        """Show a file in the last window if that shows nothing yet, else in one of its own."""
        self._programs[-1].window.files.open_path(path)

    def keep_work(self) -> None:
        """Put aside what is not saved, in all windows."""
        for program in self._programs:
            program.recovery.write_aside()

    def speak(self, code: str) -> None:
        """Choose a language: every window is made anew for its document, where it stands."""
        choose_language(self._settings, code)
        self._languages.bring()
        self._programs = [self._made_anew(program) for program in self._programs]

    def _made_anew(self, before: Program) -> Program:
        document = Document()
        document.continue_from(before.document)
        program = Program(self._app, self._settings, document.inputs, document=document)
        self._join(program)
        program.window.continue_from(before.window)
        program.show()
        before.close()
        before.window.hide()
        before.window.deleteLater()
        return program

    def _join(self, program: Program) -> None:
        program.window.files.wants_window.connect(self._open_another)
        program.window.closed.connect(partial(self._forget, program))
        # Queued: the menu that was chosen from belongs to a window that goes.
        queued = Qt.ConnectionType.QueuedConnection
        program.window.language_chosen.connect(self.speak, queued)

    def offer_recovered(self, program: Program) -> None:
        """Offer the work of a program that ended without saving it."""
        found = orphans(recovery_folder())
        if found:
            program.window.offer_recovered(found, partial(self._restore, program))

    def _restore(self, program: Program, found: Sequence[Orphan]) -> None:
        for orphan in found:
            if program.window.files.untouched:
                program.window.files.restore(orphan.contents, orphan.path)
            else:
                program = self.open(path=orphan.path, contents=orphan.contents)
            program.recovery.write_aside()
            orphan.discard()

    def _open_another(self, path: Path | None) -> None:
        self.open(path=path)

    def _forget(self, program: Program) -> None:
        self._programs.remove(program)
        program.close()
        program.window.deleteLater()

    def _place(self, window: MainWindow) -> None:
        """A further window stands a little beside the last one, not over it."""
        if len(self._programs) > 1 and not window.isMaximized():
            before = self._programs[-2].window.pos()
            window.move(before.x() + CASCADE, before.y() + CASCADE)
