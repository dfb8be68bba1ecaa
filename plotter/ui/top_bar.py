"""The top of the window: menus on the left, the most used actions on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QToolButton

from plotter.language.words import tr
from plotter.model.descent_lessons import descent_lessons
from plotter.ui.action_table import FILE, VIEW
from plotter.ui.actions import Actions
from plotter.ui.appearance import MODES, Appearance, Mode
from plotter.ui.examples import example_groups
from plotter.ui.files.recent_files import RecentFiles
from plotter.ui.icons import icon_size
from plotter.ui.keys import shown_keys
from plotter.ui.languages import LANGUAGES, SYSTEM, chosen_language
from plotter.ui.widgets import IconButton, when_triggered


class TopBar(QFrame):
    """Menus, undo and redo, examples, export; `language_chosen` carries a code."""

    example_chosen = Signal(object)
    lesson_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, appearance: Appearance, actions: Actions, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._appearance, self._settings = appearance, settings
        self._words: list[tuple[QToolButton, str]] = []
        bar = QMenuBar()
        bar.setNativeMenuBar(False)
        # In a small window it hides menus behind an arrow; its words are not to widen the window.
        bar.setMinimumWidth(1)
        more = bar.findChild(QToolButton, "qt_menubar_ext_button")
        if isinstance(more, QToolButton):
            more.setAccessibleName(self.tr("More menus"))
        menus = actions.fill(bar)
        self._file_menu, self._after_recent = menus[FILE], actions["save"]
        self._add_modes(menus[VIEW])
        self._add_languages(menus[VIEW])
        undo = IconButton(appearance, "undo", self.tr("Undo"))
        redo = IconButton(appearance, "redo", self.tr("Redo"))
        undo.follow(actions["undo"])
        redo.follow(actions["redo"])
        examples = self._word_button(self.tr("Examples"), "examples")
        examples.setToolTip(self.tr("Functions to begin with"))
        examples.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        examples.setMenu(self._example_menu())
        scenes = self._action_button(self.tr("Scenes"), "scenes", actions["scenes"])
        export = self._action_button(self.tr("Export"), "export", actions["export"])
        present = self._action_button(self.tr("Present"), "present", actions["present"])
        present.setProperty("kind", "primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(4)
        line.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        for button in (undo, redo, examples, scenes, export, present):
            line.addWidget(button)
        appearance.changed.connect(self._resize)
        self._resize()

    def show_words(self, words: bool) -> None:
        """Show the buttons with their words, or as icons only in a narrow window."""
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if words
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button, _ in self._words:
            button.setToolButtonStyle(style)

    def add_recent(self, recent: RecentFiles, open_path: Callable[[Path], object]) -> None:
        """Offer the documents of late in the File menu."""
        menu = QMenu(self.tr("Open &recent"), self)
        menu.setToolTipsVisible(True)

        def fill() -> None:
            menu.clear()
            for path in recent.paths:
                action = menu.addAction(path.name.replace("&", "&&"))
                action.setToolTip(str(path))
                action.triggered.connect(when_triggered(open_path, path))
            menu.addSeparator()
            forget = menu.addAction(self.tr("Forget these"))
            forget.setEnabled(bool(recent.paths))
            forget.triggered.connect(when_triggered(recent.forget_all))

        menu.aboutToShow.connect(fill)
        self._file_menu.insertMenu(self._after_recent, menu)

    def _word_button(self, words: str, icon_name: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words.append((button, icon_name))
        return button

    def _action_button(self, words: str, icon_name: str, action: QAction) -> QToolButton:
        """A word button that does what the action does, and is checked with it."""
        button = self._word_button(words, icon_name)
        keys = shown_keys(action.shortcut())
        button.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
        button.clicked.connect(action.trigger)
        if action.isCheckable():
            button.setCheckable(True)
            action.changed.connect(lambda: button.setChecked(action.isChecked()))
        return button

    def _resize(self) -> None:
        self.setFixedHeight(self._appearance.px("size.top-bar"))
        for button, icon_name in self._words:
            role = "on-accent" if button.property("kind") == "primary" else "text"
            button.setIcon(self._appearance.icon(icon_name, role))
            button.setIconSize(icon_size(self._appearance.zoom))

    def _example_menu(self) -> QMenu:
        menu = QMenu(self)
        for group in example_groups():
            menu.addSection(tr(group.title))
            for example in group.examples:
                action = menu.addAction(f"{example.text}\t{tr(example.words)}")
                action.triggered.connect(when_triggered(self.example_chosen.emit, example))
        menu.addSection(self.tr("Lessons on gradient descent"))
        for lesson in descent_lessons():
            action = menu.addAction(tr(lesson.title))
            action.setToolTip(tr(lesson.lesson))
            action.triggered.connect(when_triggered(self.lesson_chosen.emit, lesson))
        return menu

    def _add_languages(self, menu: QMenu) -> None:
        """The submenu that chooses the language, each by its own name."""
        inner = menu.addMenu(self.tr("Lan&guage"))
        group = QActionGroup(inner)
        chosen = chosen_language(self._settings)
        names = {SYSTEM: self.tr("As the system has it"), **LANGUAGES}
        for code, name in names.items():
            action = inner.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(when_triggered(self.language_chosen.emit, code))
            group.addAction(action)

    def _add_modes(self, menu: QMenu) -> None:
        """The submenu that chooses between the themes and the system's."""
        words: dict[Mode, str] = {
            "system": self.tr("As the system has it"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "projector": self.tr("Projector"),
            "print": self.tr("Black on white"),
        }
        menu.addSeparator()
        inner = menu.addMenu(self.tr("&Theme"))
        group = QActionGroup(inner)
        for mode in MODES:
            action = inner.addAction(words[mode])
            action.setCheckable(True)
            action.setChecked(mode == self._appearance.mode)
            action.triggered.connect(when_triggered(self._appearance.set_mode, mode))
            group.addAction(action)
