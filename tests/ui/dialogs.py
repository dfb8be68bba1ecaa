"""Every dialog of the program, made for a window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from plotter.app import Program
from plotter.figure.scene import Scene
from plotter.model.state import ParameterRange
from plotter.ui.about import AboutDialog
from plotter.ui.animation_dialog import AnimationDialog
from plotter.ui.crash import CrashDialog
from plotter.ui.derivative.worksheet_dialog import WorksheetDialog
from plotter.ui.dialogs import (
    keys_dialog,
    optimizers_dialog,
    rules_dialog,
    typing_dialog,
)
from plotter.ui.export_dialog import ExportDialog
from plotter.ui.feature_table import FeatureTable
from plotter.ui.parameter_bar import RangeDialog
from plotter.ui.scenes.describe import DescribeDialog


def animation(program: Program) -> QDialog:
    scene = Scene(program.document.inputs, program.document.view, program.document.results)
    return AnimationDialog(program.window, program.appearance, scene, (640, 480), Path("picture"))


DIALOGS: dict[str, Callable[[Program], QDialog]] = {
    "typing": lambda program: typing_dialog(program.window),
    "rules": lambda program: rules_dialog(program.window),
    "optimizers": lambda program: optimizers_dialog(program.window),
    "keys": lambda program: keys_dialog(program.window),
    "about": lambda program: AboutDialog(program.window),
    "crash": lambda program: CrashDialog("what happened", program.window),
    "export": lambda program: ExportDialog(program.window, program.appearance, (640, 480)),
    "animation": animation,
    "worksheet": lambda program: WorksheetDialog(
        program.window, program.appearance, program.document.inputs.practice
    ),
    "features": lambda program: FeatureTable(program.document, program.window),
    "scene": lambda program: DescribeDialog(program.document, program.window),
    "range": lambda program: RangeDialog(program.window, "a", ParameterRange()),
}
