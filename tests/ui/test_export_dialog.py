"""What the export dialog asks for."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.ui.export_dialog import ExportDialog
from plotter.ui.number_field import NumberField


def test_the_export_dialog_takes_numbers_and_refuses_too_many_pixels(
    qtbot: QtBot, program: Program
) -> None:
    dialog = ExportDialog(program.window, program.appearance, (800, 600))
    qtbot.addWidget(dialog)
    fields = dialog.findChildren(NumberField)
    for field, text in zip(fields, ("1000", "500", "288"), strict=True):
        field.setFocus()
        field.setText(text)
        field.setModified(True)
        field.editingFinished.emit()
    choice = dialog.choice(Path("x.png"))
    assert (choice.options.size, choice.options.scale) == ((1000, 500), 3.0)
    assert dialog.choice(Path("x.pdf")).options.scale == 1.0
    fields[0].setText("99999")
    fields[0].editingFinished.emit()
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert not buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_the_export_dialog_offers_what_stands_beside_the_curves(
    qtbot: QtBot, program: Program
) -> None:
    dialog = ExportDialog(program.window, program.appearance, (800, 600))
    qtbot.addWidget(dialog)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    for words in ("Legend", "Formulas of the curves", "Grid"):
        assert boxes[words].isChecked()
        boxes[words].setChecked(False)
    boxes["Steps of the derivation beside the plot"].setChecked(True)
    options = dialog.choice(Path("x.png")).options
    shown = (options.legend, options.formulas, options.grid, options.derivation)
    assert shown == (False, False, False, True)
