"""Work that is not saved is written aside every two seconds, and offered back after a crash."""

from __future__ import annotations

import logging
import uuid
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer

from plotter.export.exporter import ExportError
from plotter.export.safe_file import write_file
from plotter.model import files
from plotter.model.document import Document
from plotter.model.files import ENDING, Contents, FileError
from plotter.ui.files.reading import read_document

log = logging.getLogger(__name__)

DELAY_MS = 2000
"""How long after a change the work is written aside."""

PATH_KEY = "recovered_from"


def recovery_folder() -> Path:
    """Where unsaved work is written aside."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "recovery"


class Orphan(Struct, frozen=True):
    """Work of a program that ended without saving it; `path` is the document's file, if any."""

    file: Path
    contents: Contents
    path: Path | None
    lock: QLockFile

    def discard(self) -> None:
        """Let the work go."""
        self.file.unlink(missing_ok=True)
        self.lock.unlock()


class Recovery(QObject):
    """Keeps one document's unsaved work on the disk while its window is open."""

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__()
        self._document = document
        self._path: Path | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / f"{uuid.uuid4().hex}{ENDING}"
        self._lock = _lock_of(self._file)
        self._lock.tryLock(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.write_aside)
        for signal in (
            document.inputs_changed, document.view_changed, document.deck_changed,
            document.history_changed,
        ):  # fmt: skip
            signal.connect(self._wait)

    def set_path(self, path: Path | None) -> None:
        """Tell which file the document has."""
        self._path = path

    def write_aside(self) -> None:
        """Keep what is not saved; what is saved needs no keeping."""
        self._timer.stop()
        if not self._document.modified:
            self._file.unlink(missing_ok=True)
            return
        unknown = {} if self._path is None else {PATH_KEY: str(self._path)}
        try:
            write_file(self._file, files.write(Contents(self._document.contents(), unknown)))
        except ExportError as error:
            # The work itself goes on; a full disk is told when the document is saved.
            log.warning("unsaved work could not be written aside: %s", error)

    def close(self) -> None:
        """The window closes with the user's consent: nothing is left behind."""
        self._timer.stop()
        self._file.unlink(missing_ok=True)
        self._lock.unlock()

    def _wait(self, _names: object = None) -> None:
        if not self._timer.isActive():
            self._timer.start()


def orphans(folder: Path) -> list[Orphan]:
    """Unsaved work whose program is gone, oldest first; each is locked for us."""
    if not folder.is_dir():
        return []
    found: list[Orphan] = []
    for file in sorted(folder.glob(f"*{ENDING}"), key=_age):
        lock = _lock_of(file)
        if not lock.tryLock(0):
            continue
        try:
            contents = read_document(file)
        except FileError as error:
            log.warning("unsaved work cannot be read: %s", error)
            file.unlink(missing_ok=True)
            lock.unlock()
            continue
        kept = contents.unknown.get(PATH_KEY)
        path = Path(kept) if isinstance(kept, str) else None
        found.append(Orphan(file, Contents(contents.deck), path, lock))
    return found


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0  # another program has just taken it away


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its program is gone, however old it is
    return lock
