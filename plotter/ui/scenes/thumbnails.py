"""Small pictures of the scenes, made one after another while nobody waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from plotter.export.exporter import ExportOptions
from plotter.language.problems import ProblemError
from plotter.model.deck import SavedScene
from plotter.ui.appearance import Appearance
from plotter.ui.scene import in_lens

SHAPE = (128, 72)
"""Width and height of a thumbnail, px at 100 %."""

TIMES_SMALLER = 5.0
"""A thumbnail is the picture of a window so many times its size, made smaller."""

PAUSE_MS = 150
"""The rest after which the next picture is made."""


class Thumbnails(QObject):
    """Makes pictures for scenes; `made` tells the index of each that is ready."""

    made = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._scenes: Sequence[SavedScene] = ()
        self._pictures: dict[int, tuple[SavedScene, QPixmap]] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._rest.timeout.connect(self._make_next)
        appearance.changed.connect(self._begin_anew)

    def show(self, scenes: Sequence[SavedScene]) -> None:
        """Keep pictures for these scenes."""
        kept = {id(scene): picture for scene, picture in self._pictures.values()}
        self._scenes = scenes
        self._pictures = {
            index: (scene, kept[id(scene)])
            for index, scene in enumerate(scenes)
            if id(scene) in kept
        }
        self._rest.start()

    def picture(self, index: int) -> QPixmap | None:
        """The picture of a scene, None until it is made."""
        entry = self._pictures.get(index)
        return None if entry is None else entry[1]

    def stop(self) -> None:
        """Make no more pictures."""
        self._rest.stop()

    def _begin_anew(self) -> None:
        self._pictures.clear()
        self._rest.start()

    def _make_next(self) -> None:
        missing = [index for index in range(len(self._scenes)) if index not in self._pictures]
        if not missing:
            return
        index = missing[0]
        self._pictures[index] = (self._scenes[index], self._paint(self._scenes[index]))
        self.made.emit(index)
        self._rest.start()

    def _paint(self, scene: SavedScene) -> QPixmap:
        """The plot of a scene; an empty picture for a function that cannot be read."""
        # Imported now: whole pages are drawn by it, too, and a window begins with one scene.
        from plotter.engine.still import still_scene
        from plotter.export.raster import image_of

        zoom, ratio = self._appearance.zoom, self._appearance.pixel_ratio
        size = (round(SHAPE[0] * TIMES_SMALLER), round(SHAPE[1] * TIMES_SMALLER))
        options = ExportOptions(
            size=size,
            scale=zoom * ratio / TIMES_SMALLER,
            theme=self._appearance.theme.name,
            legend=False,
            formulas=False,
        )
        try:
            still = still_scene(scene.inputs, scene.view, size, certified=False, swift=True)
        except ProblemError:
            picture = QPixmap(round(SHAPE[0] * zoom * ratio), round(SHAPE[1] * zoom * ratio))
            picture.fill(self._appearance.theme.color("surface"))
        else:
            picture = QPixmap.fromImage(image_of(in_lens(still), options))
        picture.setDevicePixelRatio(ratio)
        return picture
