"""Asks what is to move, how large and how long, and shows how far it is while it is made."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from plotter.drawing.theme import THEMES
from plotter.export.animate import (
    FASTEST,
    MOVING,
    SLOWEST,
    AnimationOptions,
    encoded,
    frame_png,
    has_video,
    share_of,
)
from plotter.export.exporter import ExportError, ExportOptions
from plotter.figure.animations import ANIMATIONS, Animation, animation_named, possible
from plotter.figure.scene import Scene
from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.ui.animation_job import AnimationJob
from plotter.ui.appearance import Appearance
from plotter.ui.check_box import CheckBox
from plotter.ui.number_field import NumberField
from plotter.ui.widgets import Choice, TextButton, label, row

SMALLEST, LARGEST = 64.0, 3840.0
"""The sides that can be asked for, px."""

LONGEST = 120.0
"""Seconds that can be asked for."""

SAMPLES = 4
"""Frames from which the size of the file is estimated."""


def animation_words(name: str) -> str:
    """What an animation shows."""
    return {
        "sweep": tr("The tangent, from left to right"),
        "secant": tr("From secant to tangent"),
        "descent": tr("The descent, step by step"),
        "growth": tr("The growing area of a product"),
        "turn": tr("The surface, once around"),
        "steps": tr("The derivation, step by step"),
        "fit": tr("The fit, step by step"),
        "passes": tr("The passes through the graph"),
    }[name]


class AnimationDialog(QDialog):
    """Choose, save, watch the progress, cancel."""

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        scene: Scene,
        size: tuple[int, int],
        path: Path,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export animation"))
        self._scene, self._path = scene, path
        self._job: AnimationJob | None = None
        self._values = {"width": float(size[0]), "height": float(size[1]), "fps": 20.0}
        self._fields = {name: NumberField("") for name in ("width", "height", "fps", "seconds")}
        for name, field in self._fields.items():
            field.entered.connect(partial(self._take, name))
        self._what = Choice(appearance)
        for animation in possible(scene):
            self._what.addItem(animation_words(animation.name), animation.name)
        wanted = {"descent": "descent", "tangent": "sweep"}.get(scene.view.lens, "sweep")
        self._what.setCurrentIndex(max(0, self._what.findData(wanted)))
        self._format = Choice(appearance)
        for form in MOVING:
            self._format.addItem(tr(form.label), form.ending)
        self._theme = Choice(appearance)
        words = {
            "light": tr("Light"),
            "dark": tr("Dark"),
            "projector": tr("Projector"),
            "print": tr("Print, black on white"),
        }
        for name in THEMES:
            self._theme.addItem(words[name], name)
        self._theme.setCurrentIndex(max(0, self._theme.findData(appearance.theme.name)))
        self._loop = CheckBox(tr("Begin anew at the end"))
        self._loop.setChecked(True)
        self._about = label(kind="muted", wrap=True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.hide()
        self._place()
        self._what.currentIndexChanged.connect(self._take_animation)
        self._format.currentIndexChanged.connect(self._refresh)
        self._take_animation()

    @property
    def animation(self) -> Animation:
        """What was chosen."""
        name = self._what.currentData()
        return ANIMATIONS[0] if name is None else animation_named(str(name))

    @property
    def ending(self) -> str:
        """The ending of the chosen format."""
        return str(self._format.currentData())

    def options(self) -> AnimationOptions:
        """How the animation is to be."""
        values = self._values
        picture = ExportOptions(
            size=(round(values["width"]), round(values["height"])),
            theme=str(self._theme.currentData()),
        )
        return AnimationOptions(picture, values["fps"], values["seconds"], self._loop.isChecked())

    def estimate(self) -> int:
        """About how many bytes the file will have; raises ExportError.

        From a few neighbouring frames in the middle: their file, and what each frame adds to it.
        """
        options = self.options()
        count, picture = options.count(), options.picture
        first = max(0, count // 2 - SAMPLES // 2)
        places = range(first, min(count, first + SAMPLES))
        frames = [
            frame_png(self._scene, self.animation, share_of(place, count), picture)
            for place in places
        ]
        one = len(encoded(frames[:1], self.ending, options))
        all_ = len(encoded(frames, self.ending, options))
        return round(one + (all_ - one) / max(1, len(frames) - 1) * (count - 1))

    def begin(self, path: Path) -> None:
        """Make the file; the dialog closes when it is there."""
        try:
            job = AnimationJob(self._scene, self.animation, path, self.options())
        except ExportError as error:
            self._about.setText(str(error))
            return
        self._job = job
        job.drawn.connect(self._show_progress)
        job.ended.connect(self._end)
        self._form.setEnabled(False)
        self._save.setEnabled(False)
        self._progress.show()
        job.start()

    def reject(self) -> None:
        """Cancel what is being made, or close."""
        job, self._job = self._job, None
        if job is None:
            super().reject()
            return
        job.cancel()
        job.wait()
        self._rest(tr("Cancelled; nothing was written."))

    def _place(self) -> None:
        names = {
            "width": tr("Width, px"),
            "height": tr("Height, px"),
            "fps": tr("Frames a second"),
            "seconds": tr("Seconds"),
        }
        for name, words in names.items():
            self._fields[name].setAccessibleName(words)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Shows"), self._what)
        form.addRow(tr("Format"), self._format)
        for name, words in names.items():
            form.addRow(words, self._fields[name])
        form.addRow(tr("Colors"), self._theme)
        form.addRow("", self._loop)
        estimate = TextButton(tr("Estimate the size"))
        estimate.clicked.connect(self._tell_estimate)
        form.addRow("", row(estimate, None))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self._save = buttons.button(standard.Save)
        self._save.setProperty("kind", "primary")
        buttons.button(standard.Cancel).setProperty("kind", "outline")
        self._save.clicked.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._form, self._about, self._progress, buttons):
            column.addWidget(widget)

    def _take(self, name: str, value: float) -> None:
        low, high = {
            "fps": (SLOWEST, FASTEST),
            "seconds": (0.2, LONGEST),
        }.get(name, (SMALLEST, LARGEST))
        self._values[name] = min(max(value, low), high)
        self._refresh()

    def _take_animation(self, _index: int = 0) -> None:
        self._values["seconds"] = self.animation.seconds(self._scene)
        self._refresh()

    def _refresh(self, _index: int = 0) -> None:
        for name, field in self._fields.items():
            field.show_value(format_number(self._values[name], digits=4))
        self._loop.setEnabled(self.ending != "mp4")
        problem = ""
        try:
            frames = self.options().count()
        except ExportError as error:
            frames, problem = 0, str(error)
        missing = self.ending == "mp4" and not has_video()
        if missing:
            words = tr(
                "MP4 needs PyAV, which is not installed: pip install av. "
                "The other formats need nothing more."
            )
        else:
            words = problem or tr("{0} frames").format(frames)
        self._about.setText(words)
        self._save.setEnabled(not missing and not problem)

    def _tell_estimate(self) -> None:
        try:
            megabytes = self.estimate() / 1e6
        except ExportError as error:
            self._about.setText(str(error))
            return
        size = format_number(max(megabytes, 0.01), digits=2)
        self._about.setText(tr("About {0} MB").format(size))

    def _ask(self) -> None:
        start = self._path.with_suffix(f".{self.ending}")
        filters = f"{self._format.currentText()} (*.{self.ending})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(start), filters)
        if chosen:
            self.begin(Path(chosen).with_suffix(f".{self.ending}"))

    def _show_progress(self, drawn: int, count: int) -> None:
        self._progress.setMaximum(count)
        self._progress.setValue(drawn)
        if drawn == count:
            self._about.setText(tr("Writing the file…"))
        else:
            self._about.setText(tr("Frame {0} of {1}").format(drawn, count))

    def _end(self, problem: str) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.wait()
        if problem:
            self._rest(problem)
        else:
            self.accept()

    def _rest(self, words: str) -> None:
        self._form.setEnabled(True)
        self._save.setEnabled(True)
        self._progress.hide()
        self._about.setText(words)
