"""Tabs in a line that stand closer where it is narrow, and scroll beyond that: none is cut off."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from plotter.ui.appearance import Appearance
from plotter.ui.widgets import IconButton, WeightedButton, when_triggered

MARGIN, WIDEST_GAP, WIDE_GAP, NARROW_GAP = 16, 36, 20, 4
"""Left and right of all tabs, and between two where there is room and where there is none, px."""


class _Line(QScrollArea):
    """Scrolls sideways by the wheel, and to whatever gets the focus."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Either direction of the wheel moves the line."""
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()) // 2)


class TabStrip(QFrame):
    """Tabs of which one is chosen; Left and Right go from one to the next.

    `approached` names a tab that has the pointer over it, or the focus: it may be chosen next.
    """

    chosen = Signal(object)
    approached = Signal(object)

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self.setObjectName("lenses")
        self.setAccessibleName(name)
        self._appearance = appearance
        self._tabs: dict[Hashable, WeightedButton] = {}
        self._group = QButtonGroup(self)
        content = QWidget()
        content.setObjectName("tabs")
        self._inside = QHBoxLayout(content)
        self._inside.addStretch(1)
        self._line = _Line(content)
        self._back = self._arrow("fold-back", self.tr("Tabs to the left"), lambda: self._turn(-1))
        self._on = self._arrow("unfold", self.tr("Tabs to the right"), lambda: self._turn(1))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 1)
        whole.setSpacing(0)
        for widget in (self._back, self._line, self._on):
            whole.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bar = self._line.horizontalScrollBar()
        bar.valueChanged.connect(self._show_ends)
        bar.rangeChanged.connect(self._show_ends)

    def add(self, key: Hashable, words: str) -> None:
        """One more tab at the end."""
        tab = WeightedButton(words)
        tab.clicked.connect(when_triggered(self.chosen.emit, key))
        tab.installEventFilter(self)
        self._group.addButton(tab)
        self._inside.insertWidget(self._inside.count() - 1, tab)
        self._tabs[key] = tab

    def choose(self, key: Hashable) -> None:
        """Show a tab as the chosen one, and bring it into view."""
        self._tabs[key].setChecked(True)
        self._see(self._tabs[key])

    @property
    def scrolls(self) -> bool:
        """Whether there is no room for all tabs."""
        return not self._on.isHidden()

    def refresh(self) -> None:
        """Take the sizes of the theme of now; a tab is as wide as its words are when chosen."""
        self.setFixedHeight(self._appearance.px("size.tab"))
        for tab in self._tabs.values():
            tab.hold_room()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer, or scroll."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tab that gets the focus comes into view."""
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.Enter) and isinstance(watched, QToolButton):
            if kind == QEvent.Type.FocusIn:
                self._see(watched)
            self.approached.emit(next(key for key, tab in self._tabs.items() if tab is watched))
        return False

    def _fit(self) -> None:
        room, widths = self.width(), sum(tab.minimumWidth() for tab in self._tabs.values())
        gaps = len(self._tabs) - 1
        wide = widths + gaps * WIDE_GAP + 2 * MARGIN <= room
        margin = MARGIN if wide else MARGIN // 2
        self._inside.setContentsMargins(margin, 0, margin, 0)
        spread = min((room - widths - 2 * MARGIN) // max(gaps, 1), WIDEST_GAP)
        self._inside.setSpacing(spread if wide else NARROW_GAP)
        scrolls = widths + gaps * NARROW_GAP + MARGIN > room
        self._back.setVisible(scrolls)
        self._on.setVisible(scrolls)
        checked = self._group.checkedButton()
        if checked is not None:
            self._see(checked)

    def _see(self, tab: QWidget) -> None:
        self._inside.activate()
        self._line.ensureWidgetVisible(tab, MARGIN, 0)

    def _turn(self, way: int) -> None:
        """Most of a width to the left or right."""
        bar = self._line.horizontalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep() * 3 // 4)

    def _show_ends(self) -> None:
        bar = self._line.horizontalScrollBar()
        self._back.setEnabled(bar.value() > bar.minimum())
        self._on.setEnabled(bar.value() < bar.maximum())

    def _arrow(self, icon: str, name: str, act: Callable[[], None]) -> IconButton:
        """An end of the line; the keyboard needs none, as its focus moves the line."""
        arrow = IconButton(self._appearance, icon, name)
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        arrow.clicked.connect(when_triggered(act))
        arrow.hide()
        return arrow
