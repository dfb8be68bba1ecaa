"""What becomes of the picture as it stands: files, moving ones too, paper and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from plotter.engine.stages import Window, parameter_values, sample_curves
from plotter.engine.still import still_scene
from plotter.export.exporter import ExportError, ExportOptions
from plotter.export.many import write_scenes
from plotter.export.raster import image_of
from plotter.export.vector import svg_of
from plotter.figure.scene import Scene
from plotter.language.problems import ProblemError
from plotter.language.words import tr
from plotter.model.deck import Deck
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.export_dialog import ask_export
from plotter.ui.files.document_files import DocumentFiles
from plotter.ui.scene import in_lens, scene_of

CLIPBOARD_SCALE = 2.0
"""Pixels of a copied picture for each of the plot: sharp enough to print."""


class Gallery(Protocol):
    """What taking a picture needs of the window."""

    def plot_size(self) -> tuple[int, int]:
        """Width and height of the plot in px."""
        ...

    def complain(self, message: str, button: str, act: Callable[[], object]) -> None:
        """Tell of a failed operation, with a button that helps."""
        ...


class Pictures:
    """Exports, prints and copies what the window shows."""

    def __init__(
        self,
        window: QWidget,
        stage: Gallery,
        document: Document,
        appearance: Appearance,
        files: DocumentFiles,
    ) -> None:
        self._window, self._stage, self._files = window, stage, files
        self._document, self._appearance = document, appearance
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        self._folder = Path(QStandardPaths.writableLocation(pictures) or Path.home())

    def export(self) -> None:
        """Ask how and where, then save the picture."""
        size = self._stage.plot_size()
        deck = self._document.contents()
        choice = ask_export(
            self._window,
            self._appearance,
            size,
            self._folder,
            self._files.name,
            len(deck.scenes),
            self._scene_for(size, 1.0),
        )
        if choice is None:
            return
        self._folder, options = choice.path.parent, choice.options
        if choice.carries_document:
            options = replace(options, document=self._files.as_bytes())
        try:
            if choice.all_scenes:
                scenes = self._all_scenes(deck, options.size)
            else:
                scenes = [self._scene_for(options.size, options.scale)]
            if scenes:
                write_scenes(scenes, choice.path, choice.exporter, options)
        except ExportError as error:
            self._stage.complain(str(error), tr("Save elsewhere"), self.export)

    def animate(self) -> None:
        """Ask what is to move, and save the moving picture."""
        # Imported now: nothing of it is needed before.
        from plotter.ui.animation_dialog import AnimationDialog

        size = self._stage.plot_size()
        path = self._folder / self._files.name
        scene = self._scene_for(size, 1.0)
        AnimationDialog(self._window, self._appearance, scene, size, path).open()

    def print(self) -> None:
        """Show the page as it will be printed, and print it."""
        from plotter.ui.printing import preview

        size = self._stage.plot_size()
        preview(self._window, self._scene_for(size, CLIPBOARD_SCALE), size, self._files.name)

    def copy_image(self) -> None:
        """Put the picture as it stands on the clipboard: sharp pixels, and as SVG."""
        size, theme = self._stage.plot_size(), self._appearance.theme.name
        scene = self._scene_for(size, CLIPBOARD_SCALE)
        data = QMimeData()
        data.setImageData(image_of(scene, ExportOptions(size, CLIPBOARD_SCALE, theme)))
        data.setData("image/svg+xml", svg_of(scene, ExportOptions(size, theme=theme)))
        QGuiApplication.clipboard().setMimeData(data)

    def _scene_for(self, size: tuple[int, int], scale: float) -> Scene:
        """The scene with its curves sampled and proved at the pixels of the picture."""
        scene = scene_of(self._document)
        pixels = (round(size[0] * scale), round(size[1] * scale))
        results = scene.results
        if results.definition is None or results.derivation is None:
            return scene
        curves = sample_curves(
            results.definition,
            results.derivation,
            parameter_values(results.definition, results.inputs),
            Window(scene.viewport, pixels),
            certified=True,
        )
        return replace(scene, results=replace(results, curves=curves))

    def _all_scenes(self, deck: Deck, size: tuple[int, int]) -> list[Scene]:
        """Every scene computed anew, with a way to give up; [] then."""
        count = len(deck.scenes)
        progress = QProgressDialog(tr("Drawing the scenes…"), tr("Cancel"), 0, count, self._window)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        scenes: list[Scene] = []
        for index, saved in enumerate(deck.scenes):
            progress.setValue(index)
            if progress.wasCanceled():
                return []
            try:
                scenes.append(in_lens(still_scene(saved.inputs, saved.view, size)))
            except ProblemError as error:
                place = tr("Scene {0}: {1}").format(index + 1, error.problem.message)
                progress.setValue(count)
                raise ExportError(place) from error
        progress.setValue(count)
        return scenes
