"""Moving pictures from the window: chosen, estimated, made, cancelled; and a page to print."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.figure.scene import Scene
from plotter.ui.animation_dialog import AnimationDialog
from plotter.ui.printing import paint_page
from plotter.ui.scene import scene_of


@pytest.fixture
def scene(program: Program) -> Scene:
    return scene_of(program.document)


@pytest.fixture
def dialog(qtbot: QtBot, program: Program, scene: Scene, tmp_path: Path) -> AnimationDialog:
    result = AnimationDialog(
        program.window, program.appearance, scene, (160, 96), tmp_path / "figure"
    )
    qtbot.addWidget(result)
    result._take("seconds", 0.5)
    result._take("fps", 10)
    return result


def test_a_gif_of_the_sweep_is_made_with_its_frames(
    qtbot: QtBot, dialog: AnimationDialog, tmp_path: Path
) -> None:
    target = tmp_path / "sweep.gif"
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.begin(target)
    with Image.open(target) as image:
        assert image.size == (160, 96)
        assert getattr(image, "n_frames", 1) == 5


def test_cancelling_writes_nothing_and_the_dialog_can_go_on(
    qtbot: QtBot, dialog: AnimationDialog, tmp_path: Path
) -> None:
    target = tmp_path / "sweep.gif"
    dialog.begin(target)
    qtbot.wait(20)
    dialog.reject()
    assert not target.exists()
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.begin(target)
    assert target.exists()


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(
    qtbot: QtBot, dialog: AnimationDialog, tmp_path: Path
) -> None:
    dialog.begin(tmp_path / "missing" / "sweep.gif")
    qtbot.waitUntil(lambda: "Could not write" in dialog._about.text(), timeout=60_000)
    assert dialog._save.isEnabled()


def test_the_size_is_estimated_within_a_factor_of_four(
    qtbot: QtBot, dialog: AnimationDialog, tmp_path: Path
) -> None:
    dialog._take("seconds", 2.0)
    target = tmp_path / "sweep.gif"
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.begin(target)
    assert 0.25 < dialog.estimate() / target.stat().st_size < 4


def test_too_many_frames_are_refused_before_they_are_drawn(dialog: AnimationDialog) -> None:
    dialog._take("fps", 60)
    dialog._take("seconds", 100)
    assert not dialog._save.isEnabled()


def test_the_printed_page_holds_the_picture(program: Program, scene: Scene, tmp_path: Path) -> None:
    sizes = []
    for printed in (scene, replace(scene, inputs=replace(scene.inputs, shown=frozenset()))):
        target = tmp_path / "page.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        paint_page(printer, printed, (800, 500))
        data = target.read_bytes()
        assert data.startswith(b"%PDF")
        sizes.append(len(data))
    # The curves, their formulas and the tangent make the difference.
    assert sizes[0] > sizes[1] + 5000
