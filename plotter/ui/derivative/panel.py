"""The lens Derivative: Steps or Practice, how much is told, and a menu for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QMenu, QToolButton, QWidget

from plotter.language.words import tr
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
from plotter.ui.plane.variable_switch import VariableSwitch
from plotter.ui.widgets import IconButton, MenuButton, WeightedButton, row, when_triggered

if TYPE_CHECKING:
    from plotter.ui.derivative.practice_page import PracticePage


class DerivativePanel(LensPanel):
    """The head with its choices, and the steps below."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self._level = MenuButton(appearance, self.tr("How much is told"))
        self._level.choices.aboutToShow.connect(lambda: fill_levels(self._level.choices, document))
        more = IconButton(appearance, "more", self.tr("Routes, forms, and ways to take it along"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(more)
        self._menu.setToolTipsVisible(True)
        more.setMenu(self._menu)
        self._more = more
        choices = QWidget()
        choices.setLayout(row(None, self._level, more))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(4)
        self._tabs, self._choices = self._segments(), choices
        self._head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(choices, 1)
        self.column.addLayout(self._head)
        self.variable = VariableSwitch(document)
        self.column.addWidget(self.variable)
        self.page = StepsPage(document, appearance)
        self._practice: PracticePage | None = None
        self._fill_menu()
        self.page.reached.connect(self.bring)
        self.column.addWidget(self.page)
        self.column.addStretch(1)
        document.inputs_changed.connect(self._on_inputs)
        self._on_inputs(frozenset({"telling", "practice"}))

    @property
    def practice(self) -> PracticePage:
        """The page Practice; made when it is first wanted."""
        if self._practice is None:
            # Imported now, for the same reason.
            from plotter.ui.derivative.practice_page import PracticePage

            self._practice = PracticePage(self._document, self._appearance)
            self.column.insertWidget(self.column.indexOf(self.page) + 1, self._practice)
        return self._practice

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the choices stand below the tabs."""
        super().resizeEvent(event)
        wanted = self._tabs.sizeHint().width() + self._choices.sizeHint().width() + 4
        wide = wanted + 2 * PADDING <= self.viewport().width()
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(side if wide else down)

    def _segments(self) -> QFrame:
        """Steps or Practice."""
        frame = QFrame()
        frame.setObjectName("segments")
        line = row(spacing=0)
        frame.setLayout(line)
        group = QButtonGroup(self)
        self._pages: list[WeightedButton] = []
        for on, words in enumerate((tr("Steps", about="of a derivation"), self.tr("Practice"))):
            button = WeightedButton(words)
            button.clicked.connect(when_triggered(self._turn, bool(on)))
            group.addButton(button)
            line.addWidget(button)
            self._pages.append(button)
        return frame

    def _turn(self, on: bool) -> None:
        practice = replace(self._document.inputs.practice, on=on)
        self._document.edit(gesture=self.tr("practice"), practice=practice)
        self._document.finish_gesture()
        if on:
            self._document.look(selected_step=None)
            self.practice.focus()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "practice" in names:
            on = self._document.inputs.practice.on
            self._pages[on].setChecked(True)
            self.page.setVisible(not on)
            if on or self._practice is not None:
                self.practice.setVisible(on)
            self._level.setVisible(not on)
            self._more.setVisible(not on)
        if "telling" in names:
            telling = self._document.inputs.telling
            self._level.setText(level_name(telling.level))
            self._hints.setChecked(telling.hints)

    def _fill_menu(self) -> None:
        menu, document, page = self._menu, self._document, self.page
        submenu(menu, self.tr("Second route"), lambda inner: fill_routes(inner, document))
        submenu(menu, self.tr("Form of the answer"), lambda inner: fill_forms(inner, document))
        submenu(menu, self.tr("Order"), lambda inner: fill_orders(inner, document))
        submenu(menu, self.tr("Understood rules"), lambda inner: fill_understood(inner, document))
        self._hints = menu.addAction(self.tr("Ask before each revealed step"))
        self._hints.setCheckable(True)
        self._hints.triggered.connect(
            lambda on: tell(document, self.tr("questions"), hints=bool(on))
        )
        begin = menu.addAction(self.tr("Reveal step by step"))
        begin.triggered.connect(when_triggered(lambda: document.look(revealed=0, hinted=False)))
        menu.addSeparator()
        whole = submenu(
            menu, self.tr("Copy derivation as"), lambda inner: page.take_along.fill_copies(inner)
        )
        step = submenu(
            menu,
            self.tr("Copy selected step as"),
            lambda inner: page.take_along.fill_copies(inner, page.selected_step),
        )
        save = menu.addAction(self.tr("Save derivation…"))
        save.triggered.connect(when_triggered(lambda: page.take_along.ask_file()))
        onto_paper = menu.addAction(self.tr("Print derivation…"))
        onto_paper.triggered.connect(when_triggered(lambda: page.take_along.print()))

        def enable() -> None:
            known = document.results.derivation is not None
            for action in (whole.menuAction(), save, onto_paper):
                action.setEnabled(known)
            step.menuAction().setEnabled(self.page.selected_step is not None)

        menu.aboutToShow.connect(enable)
