"""Taking the derivation along: copied, saved, on paper; the whole or one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.calculus.report.formats import FORMATS
from plotter.drawing.derivation.written_out import derivation_sheet
from plotter.drawing.theme import theme
from plotter.model.state import Inputs
from plotter.ui.derivative.steps_page import StepsPage
from plotter.ui.derivative.take_along import TakeAlong
from plotter.ui.widgets import Note
from tests.ui.conftest import Opener


@pytest.fixture
def take(program: Program) -> TakeAlong:
    return page_of(program).take_along


def page_of(program: Program) -> StepsPage:
    page = program.window.findChild(StepsPage)
    assert page is not None
    return page


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def press(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_whole_derivation_is_copied_in_every_format(take: TakeAlong) -> None:
    menu = QMenu()
    take.fill_copies(menu)
    signs = {
        "Plain text": "Product rule:",
        "LaTeX": "\\begin{align*}",
        "Markdown": "**1 Product rule**",
        "HTML with MathML": "<math",
        "Words for reading aloud": "e to the x",
    }
    assert set(signs) == {way.label for way in FORMATS}
    for label, sign in signs.items():
        press(menu, label)
        text = clipboard().text()
        assert sign in text
        assert "Power rule" in text and "Exponential rule" in text
    press(menu, "Picture")
    assert clipboard().hasImage()


def test_html_is_pasted_as_formulas(take: TakeAlong) -> None:
    menu = QMenu()
    take.fill_copies(menu)
    press(menu, "HTML with MathML")
    assert clipboard().hasHtml()


def test_one_step_is_copied_alone(program: Program, take: TakeAlong) -> None:
    program.document.look(selected_step=(0,))
    step = page_of(program).selected_step
    assert step is not None and step.rule == "power"
    menu = QMenu()
    take.fill_copies(menu, step)
    press(menu, "Plain text")
    text = clipboard().text()
    assert "Power rule" in text and "Product rule" not in text


@pytest.mark.parametrize(
    ("ending", "head"),
    [
        (".txt", b"Product rule"),
        (".tex", b"% needs"),
        (".md", b"# "),
        (".html", b"<!DOCTYPE html>"),
        (".pdf", b"%PDF-"),
        (".png", b"\x89PNG"),
        (".svg", b"<?xml"),
    ],
)
def test_the_ending_of_the_file_says_how_it_is_saved(
    take: TakeAlong, tmp_path: Path, ending: str, head: bytes
) -> None:
    path = tmp_path / f"derivation{ending}"
    take.save(path)
    assert path.read_bytes().startswith(head)


def test_what_cannot_be_saved_is_told(qtbot: QtBot, program: Program, take: TakeAlong) -> None:
    with qtbot.waitSignal(take.failed):
        take.save(Path("/no/such/folder/derivation.txt"))
    notes = page_of(program).findChildren(Note)
    assert any("derivation.txt" in note.text for note in notes if note.isVisible())


def test_the_paper_has_the_colours_of_the_parts(take: TakeAlong, tmp_path: Path) -> None:
    take.save(tmp_path / "derivation.png")
    picture = QImage(str(tmp_path / "derivation.png"))
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    for role in ("u", "v"):
        assert theme("light").color(role).name() in seen


def test_a_long_derivation_takes_several_pages_and_loses_no_step(
    qtbot: QtBot, open_program: Opener
) -> None:
    text = "x^2 sin(3x) e^(x^2) + ln(x^2+1) cos(x^3) + (x^2+1)^5/(x^4+x+1)"
    program = open_program(Inputs(text=text))
    results, inputs = program.document.results, program.document.inputs
    sheet = derivation_sheet(results, inputs, 640.0)
    pages = sheet.pages(900.0)
    assert len(pages) > 1
    assert tuple(block for page in pages for block in page) == sheet.blocks
    assert all(sum(block.height for block in page) <= 900 for page in pages)
    assert results.derivation is not None
    assert len(sheet.blocks) > len(tuple(results.derivation.walk()))
