"""The lens Derivative: Steps or Practice, how much is told, and a menu for the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QToolButton, QWidget

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
from plotter.ui.panel import PADDING, LensPanel
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
        choices = QWidget()
        choices.setLayout(row(None, self._level, more))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(4)
        self._tabs, self._choices = label(self.tr("Steps"), kind="title"), choices
        self._head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(choices, 1)
        self.column.addLayout(self._head)
        self.page = StepsPage(document, appearance)
        self.column.addWidget(self.page)
        self.column.addStretch(1)
        document.inputs_changed.connect(self._on_inputs)
        self._on_inputs(frozenset({"telling"}))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the choices stand below the tabs."""
        super().resizeEvent(event)
        wanted = self._tabs.sizeHint().width() + self._choices.sizeHint().width() + 4
        wide = wanted + 2 * PADDING <= self.viewport().width()
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(side if wide else down)

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
