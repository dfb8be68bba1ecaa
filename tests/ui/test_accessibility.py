"""What a screen reader and a keyboard meet: the window in every lens, and every dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from plotter.app import Program
from plotter.model.state import Lens
from plotter.ui.window_actions import LENSES
from tests.ui.dialogs import DIALOGS

MOST_TABS = 300

Role = QAccessible.Role
TABLES = frozenset({Role.Table, Role.List, Role.Tree})
CONTROLS = TABLES | {
    Role.Button, Role.PushButton, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox,
    Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox, Role.PageTab,
    Role.MenuItem, Role.Graphic, Role.Link, Role.ProgressBar,
}  # fmt: skip
CONTROL_CLASSES = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView)


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything below a widget that a screen reader is told of."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid():
            continue
        yield node
        if node.role() not in TABLES:  # whose cells come and go
            waiting.extend(node.child(index) for index in range(node.childCount()))


def nameless(widget: QWidget) -> list[str]:
    """Controls that are in sight and would be read out by their kind alone."""
    found: list[str] = []
    for node in tree(widget):
        state, role = node.state(), node.role()
        if state.invisible or state.offscreen or role not in CONTROLS:
            continue
        if not node.text(QAccessible.Text.Name).strip():
            owner = node.object()
            known = owner is not None and isValid(owner)
            where = f"{type(owner).__name__} in {type(owner.parent()).__name__}" if known else "?"
            found.append(f"{role.name}: {where}")
    return found


def unreached(qtbot: QtBot, window: QWidget) -> list[str]:
    """Controls in sight that Tab never comes to, and that no key stands for."""
    visited: list[QWidget] = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is None or focus in visited:
            break
        visited.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return [
        f"{type(widget).__name__} {widget.accessibleName() or widget.toolTip()}"
        for kind in CONTROL_CLASSES
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and widget.window() is window
        and widget not in visited
        and not stands_for_keys(widget)
    ]


def stands_for_keys(widget: QWidget) -> bool:
    """Whether a key does the same, or the arrow keys of its group or of its control do."""
    parent = widget.parent()
    if isinstance(widget, QScrollBar) or isinstance(parent, (QComboBox, QAbstractItemView)):
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return (
        not widget.shortcut().isEmpty()
        or (isinstance(widget, QToolButton) and widget.defaultAction() is not None)
        or widget.autoExclusive()
        or (group is not None and group.exclusive())
    )


@pytest.mark.parametrize("lens", LENSES)
def test_every_control_in_sight_has_a_spoken_name_and_the_keyboard_reaches_it(
    qtbot: QtBot, program: Program, lens: Lens
) -> None:
    program.document.look(lens=lens)
    QApplication.processEvents()
    qtbot.wait(50)
    assert sum(node.role() in CONTROLS for node in tree(program.window)) > 20
    assert nameless(program.window) == []
    program.window.activateWindow()
    program.window.formula_bar.field.line.setFocus()
    qtbot.waitUntil(program.window.formula_bar.field.line.hasFocus, timeout=10_000)
    assert unreached(qtbot, program.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_spoken_name_and_the_keyboard_reaches_it(
    qtbot: QtBot, program: Program, name: str
) -> None:
    dialog = DIALOGS[name](program)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow(), timeout=10_000)
    assert nameless(dialog) == []
    assert unreached(qtbot, dialog) == []
