"""The lens Derivative: Steps or Practice, how much is told, and a menu for the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.menu import (
    fill_forms,
    fill_levels,
    fill_orders,
    fill_routes,
    fill_understood,
    level_name,
    submenu,
    tell,
)
from plotter.ui.derivative.steps_page import StepsPage
from plotter.ui.panel import LensPanel
from plotter.ui.widgets import IconButton, MenuButton, label, row, when_triggered


class DerivativePanel(LensPanel):
    """The head with its choices, and the steps below."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._level = MenuButton(appearance, self.tr("How much is told"))
        self._level.choices.aboutToShow.connect(lambda: fill_levels(self._level.choices, document))
        more = IconButton(appearance, "more", self.tr("Routes, forms, and ways to take it along"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(more)
        self._menu.setToolTipsVisible(True)
        more.setMenu(self._menu)
        self._fill_menu()
        self.column.addLayout(row(label(self.tr("Steps"), kind="title"), None, self._level, more))
        self.page = StepsPage(document, appearance)
        self.column.addWidget(self.page)
        self.column.addStretch(1)
        document.inputs_changed.connect(self._on_inputs)
        self._on_inputs(frozenset({"telling"}))

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "telling" in names:
            telling = self._document.inputs.telling
            self._level.setText(level_name(telling.level))
            self._hints.setChecked(telling.hints)

    def _fill_menu(self) -> None:
        menu, document = self._menu, self._document
        submenu(menu, self.tr("Second route"), fill_routes, document)
        submenu(menu, self.tr("Form of the answer"), fill_forms, document)
        submenu(menu, self.tr("Order"), fill_orders, document)
        submenu(menu, self.tr("Understood rules"), fill_understood, document)
        self._hints = menu.addAction(self.tr("Ask before each revealed step"))
        self._hints.setCheckable(True)
        self._hints.triggered.connect(
            lambda on: tell(document, self.tr("questions"), hints=bool(on))
        )
        menu.addSeparator()
        begin = menu.addAction(self.tr("Reveal step by step"))
        begin.triggered.connect(when_triggered(lambda: document.look(revealed=0, hinted=False)))
