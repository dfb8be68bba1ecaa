"""The window before its parts are there, and while they come."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSettings, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from plotter.app import Office, Program
from plotter.drawing.paint import STILL_PARTS, paint_figure
from plotter.engine.stages import Window, derive, parse, sample_curves
from plotter.figure.marks import Polyline
from plotter.figure.overlays.curve import joined
from plotter.figure.scene import Scene
from plotter.model.document import Document
from plotter.model.files import Contents, write
from plotter.model.first import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.model.state import Inputs, Results, View
from plotter.numeric.first_points import FirstPoints
from plotter.ui.appearance import Appearance, Mode
from plotter.ui.main_window import MainWindow

Framer = Callable[..., MainWindow]


@pytest.fixture
def frame(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> Iterator[Framer]:
    """Makes windows that show the first picture and nothing else."""
    points = FirstPoints(FIRST_FUNCTION, FIRST_VIEWPORT)
    windows: list[MainWindow] = []

    def make(mode: Mode = "light", zoom: float = 1.0) -> MainWindow:
        appearance = Appearance(qapp, settings)
        appearance.set_mode(mode)
        appearance.set_zoom(zoom)
        appearance.apply()
        window = MainWindow(appearance, settings)
        window.skeleton.picture.show_curve(FIRST_VIEWPORT, points)
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield make
    points.close()
    Appearance(qapp, settings).set_mode("light")
    for window in windows:
        if isValid(window):
            window.hide()
            window.deleteLater()


@pytest.fixture
def furnish(qapp: QApplication, settings: QSettings) -> Iterator[Callable[..., Program]]:
    """Puts the parts into a window, with whatever is done `between` the slices."""
    programs: list[Program] = []

    def make(window: MainWindow, between: Callable[[int], object] = lambda _: None) -> Program:
        program = Program(qapp, settings, Inputs(), algebra=False, window=window)
        programs.append(program)
        for index, _ in enumerate(program.build()):
            qapp.processEvents()
            between(index)
        return program

    yield make
    for program in programs:
        program.document.mark_saved()
        program.window.close()
        program.close()


def place_of(widget: QWidget) -> QRect:
    """Where a part is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    return rows[:, : plain.width()] & 0xFFFFFF


@pytest.mark.parametrize("mode", ["light", "dark", "projector", "print"])
def test_the_first_curve_is_that_of_the_sampler_to_the_pixel(
    frame: Framer, monkeypatch: pytest.MonkeyPatch, mode: Mode
) -> None:
    monkeypatch.setattr(Scene, "axes", ("", ""))  # formulas cannot be set yet
    window = frame(mode)
    picture = window.skeleton.picture
    size = (picture.width(), picture.height())
    definition = parse(FIRST_FUNCTION)
    curves = sample_curves(
        definition, derive(definition), {}, Window(FIRST_VIEWPORT, size), certified=False
    )
    scene = Scene(Inputs(), View(), Results(Inputs(), definition=definition))
    expected = QImage(*size, QImage.Format.Format_RGB32)
    with QPainter(expected) as painter:
        paint_figure(
            painter,
            scene,
            QRectF(0, 0, *size),
            window.appearance.theme,
            scale=window.appearance.plot_zoom,
            parts=STILL_PARTS,
            marks={"function": (Polyline(joined(curves["f"].branches), "f"),)},
        )
    seen, wanted = pixels(picture.grab().toImage()), pixels(expected)
    assert np.count_nonzero(wanted == window.appearance.theme.color("f").rgb() & 0xFFFFFF) > 300
    assert np.array_equal(seen, wanted)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (980, 700)])
@pytest.mark.parametrize(("mode", "zoom"), [("light", 1.0), ("light", 1.5), ("projector", 1.0)])
def test_nothing_moves_when_the_parts_come(
    frame: Framer,
    furnish: Callable[..., Program],
    qapp: QApplication,
    size: tuple[int, int],
    mode: Mode,
    zoom: float,
) -> None:
    window = frame(mode, zoom)
    window.showNormal()
    window.resize(*size)
    qapp.processEvents()
    before = place_of(window.skeleton.picture)
    furnish(window)
    qapp.processEvents()
    if window.width() > size[0]:
        return  # so narrow a window there is none with all its parts
    assert place_of(window.plot) == before


def test_the_layout_of_last_time_is_there_at_once(
    frame: Framer, furnish: Callable[..., Program], qapp: QApplication
) -> None:
    program = furnish(frame())
    qapp.processEvents()
    panel, rest = program.window.skeleton.split.sizes()[:2]  # the third is what fades
    program.window.skeleton.split.setSizes([panel - 30, rest + 30])
    qapp.processEvents()
    plot = place_of(program.window.plot)
    program.document.mark_saved()
    program.window.close()
    again = frame()
    assert place_of(again.skeleton.picture).left() == plot.left()


def test_a_hidden_panel_stays_hidden(frame: Framer, furnish: Callable[..., Program]) -> None:
    program = furnish(frame())
    program.window.toggle_panel()
    program.document.mark_saved()
    program.window.close()
    again = frame()
    assert again.skeleton.panel.isHidden()
    assert furnish(again).window.side.isHidden()
    assert not again.actions_table["panel"].isChecked()


def test_what_is_typed_meanwhile_is_not_lost(
    qtbot: QtBot, frame: Framer, furnish: Callable[..., Program]
) -> None:
    window = frame()
    qtbot.keyClicks(window, "+")
    program = furnish(window, lambda index: qtbot.keyClicks(window, str(index)))
    typed = program.document.inputs.text.removeprefix(FIRST_FUNCTION)
    assert typed.startswith("+0123")
    assert program.window.formula_bar.field.line.text() == program.document.inputs.text


def test_a_shortcut_that_comes_early_does_its_work(
    qtbot: QtBot, frame: Framer, furnish: Callable[..., Program]
) -> None:
    window = frame()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    program = furnish(window)
    assert program.document.view.lens == "tangent"
    assert program.document.inputs.text == FIRST_FUNCTION


def test_a_document_is_shown_in_the_first_window_and_more_in_others(
    qtbot: QtBot, qapp: QApplication, frame: Framer, settings: QSettings, tmp_path: Path
) -> None:
    path = tmp_path / "lesson.tangent"
    document = Document(Inputs(text="sin(x)/x"), View())
    path.write_bytes(write(Contents(document.contents(), {})))
    office = Office(qapp, settings)
    window = frame()
    for _ in office.furnish(window, Inputs(), lens="derivative", path=path):
        qapp.processEvents()
    first = office.programs[0]
    assert first.document.inputs.text == "sin(x)/x"
    assert window.files.path == path
    assert window.windowTitle().startswith("lesson")
    second = office.open()
    assert second.window is not window
    assert second.document.inputs.text == FIRST_FUNCTION
    for program in office.programs:
        program.document.mark_saved()
        program.window.close()
    assert office.programs == ()


def test_a_file_that_cannot_be_read_is_told_once_there_is_a_place_for_it(
    qapp: QApplication, frame: Framer, settings: QSettings, tmp_path: Path
) -> None:
    office = Office(qapp, settings)
    window = frame()
    for _ in office.furnish(window, Inputs(), lens="derivative", path=tmp_path / "none.tangent"):
        pass
    assert "none.tangent" in window.failure_text
    office.programs[0].document.mark_saved()
    window.close()
