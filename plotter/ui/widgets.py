"""Small widgets that every part of the window uses: icon buttons, labels, cards, notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plotter.drawing.fonts import REGULAR, SEMIBOLD, set_weight
from plotter.language.words import tr
from plotter.ui.appearance import Appearance
from plotter.ui.icons import icon_size
from plotter.ui.keys import shown_keys

STRONG = frozenset({"strong", "title", "success", "error"})
"""The kinds of labels whose words are heavier."""

CARD_PADDING = 12
AROUND_DIALOG = 80
"""Px of the screen that the largest dialog leaves free."""

CHEVRON = 0.8
"""The size of the chevron beside words, as a share of an icon's."""


class IconButton(QToolButton):
    """A button that shows an icon in the colour of the theme; its name is spoken and shown."""

    def __init__(
        self,
        appearance: Appearance,
        icon_name: str,
        name: str,
        *,
        kind: str = "icon",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon_name = icon_name
        self._action: QAction | None = None
        self.setProperty("kind", kind)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self._refresh)
        self._refresh()

    def set_icon(self, icon_name: str, name: str) -> None:
        """Show another icon under another name."""
        if (icon_name, name) == (self._icon_name, self.accessibleName()):
            return
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._refresh()

    def follow(self, action: QAction) -> None:
        """Do what the action does, and be enabled and checked with it."""
        self.clicked.connect(action.trigger)
        shortcut = shown_keys(action.shortcut())
        name = action.text().replace("&", "").partition("\t")[0].rstrip("…")
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)
        if not self.accessibleName():
            self.setAccessibleName(name)
        self._action = action
        action.changed.connect(self._mirror)
        self._mirror()

    def _mirror(self) -> None:
        action = self._action
        if action is not None:
            self.setEnabled(action.isEnabled())
            self.setCheckable(action.isCheckable())
            self.setChecked(action.isChecked())

    def _refresh(self) -> None:
        role = "on-accent" if self.property("kind") in ("play", "primary") else "text"
        self.setIcon(self._appearance.icon(self._icon_name, role))
        self.setIconSize(icon_size(self._appearance.zoom))


class MenuButton(QToolButton):
    """Words and a chevron; a click opens its menu."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setIcon(self._appearance.icon("fold", "text-muted"))
        self.setIconSize(icon_size(self._appearance.zoom * CHEVRON))


class WeightedButton(QToolButton):
    """One of several words of which the chosen one is heavier; room is held for that."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._weigh)

    def hold_room(self) -> None:
        """Be as wide as it is when it is chosen, in the sizes of now."""
        self.setMinimumWidth(0)
        embolden(self, SEMIBOLD)
        self.setMinimumWidth(self.sizeHint().width())
        self._weigh()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet is there now, and has given it the plain font."""
        super().showEvent(event)
        self.ensurePolished()
        self.hold_room()

    def changeEvent(self, event: QEvent) -> None:
        """So does another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.hold_room()

    def _weigh(self) -> None:
        embolden(self, SEMIBOLD if self.isChecked() else REGULAR)


class TextButton(QPushButton):
    """A button with words, outlined unless another kind is given."""

    def __init__(self, text: str, *, kind: str = "outline", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


ROOM_BESIDE = 4
"""Px beside words that are too long for the field of a choice."""


class Choice(QComboBox):
    """A choice from a list, with our chevron in the colour of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        # Not on the first show alone: the style sheet's font may come later.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough for each choice: Qt forgets what the style sheet gives to the chevron."""
        hint = super().sizeHint()
        texts = (self.itemText(index) for index in range(self.count()))
        needed = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        hint.setWidth(hint.width() + max(0, needed - self.room_for_words(hint)))
        return hint

    def room_for_words(self, size: QSize) -> int:
        """How much of its width, px, is for words when it has a size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(0, 0), size)
        words = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(kind, option, words, self).width()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is painted: a text that is too long ends in an ellipsis."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
            .width()
        )
        text, metrics = self.currentText(), self.fontMetrics()
        if metrics.horizontalAdvance(text) > room:
            room = max(room - ROOM_BESIDE, 0)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        option.currentText = text  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the chevron at its end."""
        super().paintEvent(event)
        picture = self._appearance.pixmap("fold", "text")
        size = picture.deviceIndependentSize()
        painter = QPainter(self)
        x = self.width() - size.width() - 8
        painter.drawPixmap(round(x), round((self.height() - size.height()) / 2), picture)
        painter.end()


def label(text: str = "", *, kind: str = "", wrap: bool = False) -> QLabel:
    """Plain words; text from outside is never taken for rich text."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        result.setProperty("kind", kind)
    if kind in STRONG:
        embolden(result)
    result.setWordWrap(wrap)
    return result


def embolden(widget: QWidget, weight: int = SEMIBOLD) -> None:
    """Give a widget's words a weight; the style sheet's alone does not move a variable font."""
    font = widget.font()
    set_weight(font, weight)
    widget.setFont(font)


def card(
    kind: str = "card", *, spacing: int = 6, padding: int = CARD_PADDING
) -> tuple[QFrame, QVBoxLayout]:
    """A frame of the given kind with a column inside."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(padding, padding, padding, padding)
    column.setSpacing(spacing)
    return frame, column


def row(*items: QWidget | int | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; a number is a gap in px, None takes the room that is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addWidget(item)
    return layout


def resize_by_text(window: QWidget, across: int, down: int) -> None:
    """Give a dialog a size in heights of a line of its text, as far as the screen has it."""
    window.ensurePolished()
    line, screen = window.fontMetrics().height(), window.screen().availableSize()
    most = QSize(screen.width() - AROUND_DIALOG, screen.height() - AROUND_DIALOG)
    window.resize(QSize(across * line, down * line).boundedTo(most))


def when_triggered(act: Callable[..., object], *arguments: object) -> Callable[..., object]:
    """A slot for `triggered` and `clicked` that calls `act` without their `checked`."""
    return lambda _checked=False: act(*arguments)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            break
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Note(QFrame):
    """A sentence with an icon and perhaps a button: an error, a warning, a good ending."""

    acted = Signal()

    _picture: QLabel
    _words: QLabel
    _button: TextButton

    def __init__(self, appearance: Appearance, *, closable: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._kind, self._icon_name = "error", "problem"
        self._closable = closable
        self.hide()

    def _lay_out(self) -> None:
        """Put in what it shows; most notes never say anything."""
        self._picture = QLabel()
        self._words = label(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = TextButton("")
        self._button.clicked.connect(self.acted)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        if self._closable:
            close = IconButton(self._appearance, "remove", self.tr("Close"))
            close.clicked.connect(self.hide)
            line.addWidget(close)
        self._appearance.changed.connect(self._refresh)

    @property
    def text(self) -> str:
        """What it says."""
        return "" if self.layout() is None else self._words.text()

    def say(self, kind: str, text: str, *, icon_name: str = "problem", button: str = "") -> None:
        """Show a sentence; kind is error, warning or success; button is its label, if any."""
        if self.layout() is None:
            self._lay_out()
        self._kind, self._icon_name = kind, icon_name
        self._words.setText(text)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setProperty("kind", f"note-{kind}")
        self.style().unpolish(self)
        self.style().polish(self)
        self._refresh()
        self.show()

    def take_room(self, width: int) -> None:
        """Stand on one line if this width allows it, else break as late as possible."""
        if self.layout() is None:
            return
        beside = self.sizeHint().width() - self._words.sizeHint().width()
        text = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        self._words.setMinimumWidth(max(80, min(text, width - beside)))

    def _refresh(self) -> None:
        self._picture.setPixmap(self._appearance.pixmap(self._icon_name, self._kind))
        # The sentence tells what there is to tell: the sign has a name for those who meet it alone.
        names = {"error": tr("Problem"), "warning": tr("Warning"), "success": tr("Good")}
        self._picture.setAccessibleName(names.get(self._kind, tr("Note")))
