"""What tests that type share."""

from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.ui.widgets import Note


def type_text(qtbot: QtBot, program: Program, text: str) -> None:
    """Replace the formula by typing another."""
    line = program.window.formula_bar.field.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def visible_notes(program: Program) -> list[str]:
    return [note.text for note in program.window.findChildren(Note) if note.isVisible()]
