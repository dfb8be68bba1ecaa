"""The table of actions as Qt's: in menus, on keys, joined to what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from plotter.ui.action_table import ACTIONS, CONTEXT, MENUS, ActionSpec
from plotter.ui.appearance import Appearance
from plotter.ui.keys import shown_keys


def translated(text: str) -> str:
    """Words of the table in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, text)


class Actions:
    """The table as Qt's actions, each joined to what it does."""

    def __init__(
        self,
        parent: QObject,
        appearance: Appearance,
        slots: Mapping[str, Callable[..., object]],
    ) -> None:
        self._appearance = appearance
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._actions[spec.name] = self._make(spec, parent, slots[spec.name])
        appearance.changed.connect(self._refresh_icons)
        self._refresh_icons()

    def __getitem__(self, name: str) -> QAction:
        """The action of this name."""
        return self._actions[name]

    def names(self, menu: str) -> list[str]:
        """The names of the actions in a menu."""
        return [spec.name for spec in ACTIONS if spec.menu == menu]

    def plain(self) -> list[tuple[QAction, tuple[QKeySequence, ...]]]:
        """The actions whose keys act only where nothing is typed, with these keys."""
        return [
            (self._actions[spec.name], tuple(QKeySequence(key) for key in spec.keys))
            for spec in ACTIONS
            if spec.plain
        ]

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action in its menu."""
        menus = {title: bar.addMenu(translated(title)) for title in MENUS}
        for menu in menus.values():
            menu.setToolTipsVisible(True)
        for spec in ACTIONS:
            menu = menus[spec.menu]
            if spec.gap:
                menu.addSeparator()
            menu.addAction(self._actions[spec.name])
        return menus

    def _make(self, spec: ActionSpec, parent: QObject, slot: Callable[..., object]) -> QAction:
        action = QAction(translated(spec.text), parent)
        tip = translated(spec.tip)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.setCheckable(spec.checkable)
        if spec.plain:
            # Shown in the menu; the window presses it when no field wants the letter.
            action.setText(f"{translated(spec.text)}\t{shown_keys(spec.keys[0])}")
        else:
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(slot)
        return action

    def _refresh_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon and not spec.checkable:
                self._actions[spec.name].setIcon(self._appearance.icon(spec.icon))
