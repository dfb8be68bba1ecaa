"""Curves drawn otherwise: chosen in a popup, seen everywhere, saved and undone."""

from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.curve_style import COLORS, DASHES, OWN, STYLED, WIDTHS, CurveStyle
from plotter.model.files import Contents, FileError, read, write
from plotter.ui.curve_styles import CurveStyles, curve_words, style_curve
from plotter.ui.legend_entry import LegendEntry


def popup_of(program: Program) -> CurveStyles:
    """The open popup."""
    popups = (w for w in QApplication.topLevelWidgets() if isinstance(w, CurveStyles))
    return next(popup for popup in popups if popup.isVisible())


def style_of(program: Program, role: str) -> CurveStyle:
    return program.document.inputs.styles.get(role, OWN)


@pytest.fixture
def popup(program: Program, qtbot: QtBot) -> CurveStyles:
    program.window.actions_table["curve_styles"].trigger()
    popup = popup_of(program)
    qtbot.waitExposed(popup)
    return popup


def test_a_choice_is_one_undo_step_and_a_return_leaves_nothing(
    program: Program, popup: CurveStyles
) -> None:
    popup.colors.buttons["second"].click()
    popup.widths.buttons[2.0].click()
    popup.dashes.buttons["dotted"].click()
    assert style_of(program, "f") == CurveStyle("second", 2.0, "dotted")
    program.document.undo()
    assert style_of(program, "f") == CurveStyle("second", 2.0)
    assert popup.dashes.buttons["solid"].isChecked()
    popup.widths.buttons[1.0].click()
    popup.colors.buttons["f"].click()
    assert program.document.inputs.styles == {}


@pytest.mark.parametrize("role", STYLED)
def test_the_popup_shows_what_the_theme_has(
    program: Program, popup: CurveStyles, role: str
) -> None:
    popup.open_for(role, QPoint(20, 20))
    assert popup.role == role
    chosen = [color for color in COLORS if popup.colors.buttons[color].isChecked()]
    assert chosen == ([role] if role in COLORS else [])
    assert [width for width in WIDTHS if popup.widths.buttons[width].isChecked()] == [1.0]
    assert sum(popup.dashes.buttons[dash].isChecked() for dash in DASHES) == 1
    assert curve_words(role)
    for samples in (popup.colors, popup.widths, popup.dashes):
        for button in samples.buttons.values():
            assert button.accessibleName() and not button.icon().isNull()


def test_the_keys_go_along_a_line_of_samples(popup: CurveStyles, qtbot: QtBot) -> None:
    first = popup.colors.buttons["f"]
    qtbot.waitUntil(first.hasFocus, timeout=10_000)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert popup.colors.buttons["derivative"].hasFocus()
    qtbot.keyClick(popup.colors.buttons["derivative"], Qt.Key.Key_Space)
    assert popup.colors.buttons["derivative"].isChecked()
    qtbot.keyClick(popup.colors.buttons["derivative"], Qt.Key.Key_Left)
    assert first.hasFocus()


def test_a_right_click_on_an_entry_opens_the_popup_for_its_curve(program: Program) -> None:
    entries = program.window.formula_bar.findChildren(LegendEntry)
    derivative = next(entry for entry in entries if "derivative" in entry.accessibleName())
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(derivative, QContextMenuEvent(reason, QPoint(4, 4), QPoint(4, 4)))
    popup = popup_of(program)
    assert popup.role == "derivative"
    popup.close()


def at_rest(qtbot: QtBot, program: Program) -> QImage:
    """The plot once nothing in it changes any more."""
    pictures: list[QImage] = [program.window.plot.view.grab().toImage()]

    def rests() -> bool:
        qtbot.wait(300)
        pictures.append(program.window.plot.view.grab().toImage())
        return pictures[-1] == pictures[-2]

    qtbot.waitUntil(rests, timeout=30_000)
    return pictures[-1]


def pixels_apart(one: QImage, other: QImage) -> int:
    """How many pixels differ."""
    first, second = (np.frombuffer(image.constBits(), np.uint32) for image in (one, other))
    return int(np.count_nonzero(first != second))


def test_formulas_and_plot_have_the_color(qtbot: QtBot, program: Program) -> None:
    before = at_rest(qtbot, program)
    style_curve(program.document, "f", color="secant", width=2.0)
    look = program.appearance.theme
    assert look.color("f") == look.color("secant")
    assert program.appearance.panel_theme.color("f") == look.color("secant")
    assert program.window.plot.view.grab().toImage() != before
    program.document.undo()
    # Where a dash begins may round otherwise in a part that is painted by itself.
    assert pixels_apart(at_rest(qtbot, program), before) < 20


def test_a_theme_keeps_the_styles(program: Program) -> None:
    style_curve(program.document, "f", color="tangent")
    program.appearance.set_mode("dark")
    look = program.appearance.theme
    assert look.name == "dark" and look.color("f") == look.color("tangent")
    program.appearance.set_mode("light")


def test_styles_are_saved(program: Program) -> None:
    style_curve(program.document, "derivative", color="path", width=1.5, dash="dash-dot")
    again = read(write(Contents(program.document.contents())))
    styles = again.deck.scene.inputs.styles
    assert styles == {"derivative": CurveStyle("path", 1.5, "dash-dot")}
    assert isinstance(styles, MappingProxyType)


@pytest.mark.parametrize(
    ("good", "bad"),
    [('"width": 2.0', '"width": 0.0'), ('"width": 2.0', '"width": 1e9'),
     ('"color": "path"', '"color": "url(x)"'), ('"dash": ""', '"dash": "wavy"')],
)  # fmt: skip
def test_a_file_with_an_impossible_style_is_refused(program: Program, good: str, bad: str) -> None:
    style_curve(program.document, "f", color="path", width=2.0)
    text = write(Contents(program.document.contents())).decode()
    assert good in text
    with pytest.raises(FileError, match="styles"):
        read(text.replace(good, bad).encode())
