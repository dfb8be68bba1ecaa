"""New, open, save, save as: one window's document and its file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from plotter.export.exporter import ExportError
from plotter.export.metadata import PICTURES, read_picture
from plotter.export.safe_file import write_file
from plotter.model import files
from plotter.model.document import Document
from plotter.model.files import ENDING, Contents, FileError
from plotter.ui.files.reading import read_document
from plotter.ui.files.recent_files import RecentFiles

Complain = Callable[[str, str, Callable[[], object]], None]


class DocumentFiles(QObject):
    """Joins a document to a file; `title_changed` when name or modification changed.

    `wants_window` carries what another window is to show: a path, or None for a new document.
    """

    title_changed = Signal()
    wants_window = Signal(object)

    def __init__(
        self, window: QWidget, document: Document, recent: RecentFiles, complain: Complain
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._recent = window, document, recent
        self._complain = complain
        self._path: Path | None = None
        self._unknown: Mapping[str, object] = MappingProxyType({})
        document.history_changed.connect(self.title_changed)
        document.deck_changed.connect(self.title_changed)
        document.view_changed.connect(self._on_view)

    @property
    def path(self) -> Path | None:
        """The document's file, or None for a new document."""
        return self._path

    @property
    def recent(self) -> RecentFiles:
        """The files opened and saved last."""
        return self._recent

    @property
    def name(self) -> str:
        """What the document is called."""
        return self.tr("Untitled") if self._path is None else self._path.stem

    @property
    def untouched(self) -> bool:
        """Whether the window shows nothing that is worth keeping: it may show another document."""
        return self._path is None and not self._document.modified

    def new(self) -> None:
        """A new document in a window of its own."""
        self.wants_window.emit(None)

    def open(self) -> None:
        """Ask for a document and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open"), str(self._folder()), self._openable()
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a document: here while nothing is shown that is worth keeping, else in a window."""
        if self.untouched:
            self.load(path)
        else:
            self.wants_window.emit(path)

    def load(self, path: Path) -> bool:
        """Show a document, or the one that a picture carries, and say whether that worked."""
        picture = path.suffix.lower() in PICTURES
        try:
            contents = read_picture(path) if picture else read_document(path)
        except FileError as error:
            self._complain(str(error), self.tr("Open another"), self.open)
            return False
        if picture:
            # To save over the picture would lose it: the document needs a file of its own.
            self._take(contents, None)
        else:
            self._take(contents, path)
            self._recent.remember(path.resolve())
        return True

    def restore(self, contents: Contents, path: Path | None) -> None:
        """Show recovered work; it stands in no file yet."""
        self._take(contents, path)
        self._document.mark_unsaved()

    def continue_from(self, other: DocumentFiles) -> None:
        """Take over the file of a window whose document goes on in this one."""
        self._path, self._unknown = other._path, other._unknown
        self.title_changed.emit()

    def as_bytes(self) -> bytes:
        """The document as it would be saved."""
        return files.write(Contents(self._document.contents(), self._unknown))

    def save(self) -> bool:
        """Save into the document's file, and say whether the work is safe now."""
        return self.save_as() if self._path is None else self._write(self._path)

    def save_as(self) -> bool:
        """Ask for a file and save into it, and say whether the work is safe now."""
        start = self._folder() / f"{self.name}{ENDING}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as"), str(start), self._filter()
        )
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(ENDING))

    def may_close(self) -> bool:
        """Ask what to do with unsaved work; False if the user wants to go on."""
        if not self._document.modified:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.warning(
            self._window,
            self.tr("Save changes?"),
            self.tr("The changes in “{0}” are not saved.").format(self.name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _take(self, contents: Contents, path: Path | None) -> None:
        self._path, self._unknown = path, contents.unknown
        self._document.load(contents.deck)
        self.title_changed.emit()

    def _write(self, path: Path) -> bool:
        contents = Contents(self._document.contents(), self._unknown)
        try:
            write_file(path, files.write(contents))
        except ExportError as error:
            self._complain(str(error), self.tr("Save elsewhere"), self.save_as)
            return False
        self._path = path
        self._document.mark_saved(contents.deck)
        self._recent.remember(path.resolve())
        self.title_changed.emit()
        return True

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names and self._path is not None:
            self.title_changed.emit()

    def _folder(self) -> Path:
        if self._path is not None:
            return self._path.parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())

    def _filter(self) -> str:
        return self.tr("Tangent Plotter documents") + f" (*{ENDING})"

    def _openable(self) -> str:
        pictures = " ".join(f"*{ending}" for ending in PICTURES)
        words = self.tr("Pictures with a document")
        return f"{self._filter()};;{words} ({pictures})"
