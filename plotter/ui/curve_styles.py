"""The popup that gives a curve another color, width or pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from plotter.drawing.pens import sample_pen
from plotter.drawing.theme import Theme
from plotter.language.words import tr
from plotter.model.curve_style import COLORS, DASHES, OWN, STYLED, WIDTHS, CurveStyle
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import Choice, TextButton, label, when_triggered

SWATCH, SAMPLE_WIDTH, SAMPLE_HEIGHT = 18, 36, 18
"""Px at 100 %: the diameter of a color, and the size of a line."""


def curve_words(role: str) -> str:
    """The name of a curve that can be styled."""
    return {
        "f": tr("Function f"),
        "derivative": tr("Derivative f′"),
        "second": tr("Second derivative f″"),
        "tangent": tr("Tangent"),
        "secant": tr("Secant"),
        "normal": tr("Normal"),
    }[role]


def _color_words(role: str) -> str:
    return {
        "f": tr("Blue"),
        "derivative": tr("Orange"),
        "second": tr("Green"),
        "tangent": tr("Crimson"),
        "secant": tr("Violet"),
        "path": tr("Ink"),
    }[role]


def _width_words(width: float) -> str:
    words = (tr("Thin"), tr("Usual width"), tr("Thick"), tr("Very thick"))
    return words[WIDTHS.index(width)]


def _dash_words(dash: str) -> str:
    return {
        "solid": tr("Solid"),
        "dashed": tr("Dashed"),
        "dotted": tr("Dotted"),
        "dash-dot": tr("Dashes and dots"),
    }[dash]


def style_curve(document: Document, role: str, **changes: Any) -> None:
    """Draw a curve otherwise, as one undo step; one as the theme has it is not kept."""
    styles = dict(document.inputs.styles)
    style = replace(styles.pop(role, OWN), **changes)
    if style != OWN:
        styles[role] = style
    document.edit(gesture=tr("curve style"), styles=MappingProxyType(styles))
    document.finish_gesture()


class _Samples(QWidget):
    """A line of buttons of which one is chosen; the arrow keys go from one to the next."""

    def __init__(
        self, appearance: Appearance, size: QSize, choices: Iterable[tuple[Any, str]]
    ) -> None:
        super().__init__()
        self._appearance, self._size = appearance, size
        self.buttons: dict[Any, QToolButton] = {}
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for value, words in choices:
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("kind", "sample")
            button.setToolTip(words)
            button.setAccessibleName(words)
            self._group.addButton(button)
            line.addWidget(button)
            self.buttons[value] = button
        line.addStretch(1)

    def choose(self, value: Any) -> None:
        """Show a value as the chosen one; none, if it is not offered."""
        self._group.setExclusive(False)
        for offered, button in self.buttons.items():
            button.setChecked(offered == value)
        self._group.setExclusive(True)

    def draw(self, paint: Callable[[QPainter, Any, QSize], None]) -> None:
        """Draw every sample anew, on a picture of the size that is handed on, px."""
        zoom, ratio = self._appearance.zoom, self._appearance.pixel_ratio
        size = QSize(round(self._size.width() * zoom), round(self._size.height() * zoom))
        for value, button in self.buttons.items():
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, value, size)
            painter.end()
            button.setIcon(QIcon(picture))
            button.setIconSize(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go along the line."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self.buttons.values())
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if not way or here is None:
            super().keyPressEvent(event)
            return
        buttons[(here + way) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)


class CurveStyles(QFrame):
    """Color, width and pattern of one curve after another; the plot shows each choice at once."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "floating")
        self.setAccessibleName(tr("Curve styles"))
        self._document, self._appearance = document, appearance
        self._curve = Choice(appearance)
        self._curve.setAccessibleName(tr("Curve"))
        for role in STYLED:
            self._curve.addItem(curve_words(role), role)
        swatch, line = QSize(SWATCH, SWATCH), QSize(SAMPLE_WIDTH, SAMPLE_HEIGHT)
        self.colors = _Samples(appearance, swatch, [(role, _color_words(role)) for role in COLORS])
        self.widths = _Samples(appearance, line, [(width, _width_words(width)) for width in WIDTHS])
        self.dashes = _Samples(appearance, line, [(dash, _dash_words(dash)) for dash in DASHES])
        self._own = TextButton(tr("As in the theme"))
        self._own.clicked.connect(self._reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = (
            (tr("Curve"), self._curve), (tr("Color"), self.colors), (tr("Width"), self.widths),
            (tr("Line"), self.dashes), ("", self._own),
        )  # fmt: skip
        for index, (words, widget) in enumerate(rows):
            grid.addWidget(label(words, kind="caption"), index, 0)
            grid.addWidget(widget, index, 1)
        for field, samples in (
            ("color", self.colors), ("width", self.widths), ("dash", self.dashes),
        ):  # fmt: skip
            for value, button in samples.buttons.items():
                button.clicked.connect(when_triggered(self._choose, field, value))
        self._curve.currentIndexChanged.connect(self.refresh)
        document.inputs_changed.connect(self._on_inputs)
        appearance.changed.connect(self.refresh)

    @property
    def role(self) -> str:
        """The curve that is styled."""
        return str(self._curve.currentData())

    def open_for(self, role: str, below: QPoint) -> None:
        """Show the style of a curve under a point of the screen, moved where it is seen whole."""
        self._curve.setCurrentIndex(max(self._curve.findData(role), 0))
        self.refresh()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        place = QRect(below, self.size())
        place.moveRight(min(place.right(), screen.right()))
        place.moveBottom(min(place.bottom(), screen.bottom()))
        self.move(max(place.left(), screen.left()), max(place.top(), screen.top()))
        self.show()
        chosen = self.colors.buttons.get(self._color(), self._curve)
        chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show the style of now, in the colors of the theme."""
        style, look = self._style(), self._appearance.panel_theme
        dash = style.dash or _pattern(look, self.role)
        self.colors.choose(self._color())
        self.widths.choose(style.width)
        self.dashes.choose(dash)
        self._own.setEnabled(style != OWN)
        plain, zoom, role = look.styled({}), self._appearance.zoom, self.role
        self.colors.draw(lambda painter, color, size: _disc(painter, plain.color(color), size))
        for samples, field in ((self.widths, "width"), (self.dashes, "dash")):
            samples.draw(
                lambda painter, value, size, field=field: _line(
                    painter, look.styled({role: replace(style, **{field: value})}), role, zoom, size
                )
            )

    def _style(self) -> CurveStyle:
        return self._document.inputs.styles.get(self.role, OWN)

    def _color(self) -> str:
        return self._style().color or self.role

    def _choose(self, field: str, value: object) -> None:
        if field == "color" and value == self.role:
            value = ""
        if field == "dash" and value == _pattern(self._appearance.theme.styled({}), self.role):
            value = ""
        style_curve(self._document, self.role, **{field: value})

    def _reset(self) -> None:
        style_curve(self._document, self.role, color="", width=1.0, dash="")

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "styles" in names:
            self.refresh()


def _dashed(plain: Theme, role: str, dash: str) -> tuple[float, ...]:
    """The pattern as it will be drawn for the role."""
    return plain.styled({role: replace(OWN, dash=dash)}).dash(role)


def _pattern(look: Theme, role: str) -> str:
    """The name of the pattern that the role has."""
    drawn = look.dash(role)
    names = (dash for dash in DASHES if _dashed(look.styled({}), role, dash) == drawn)
    return next(names, "dashed" if drawn else "solid")


def _disc(painter: QPainter, color: QColor, size: QSize) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(QPointF(), size.toSizeF()).adjusted(1, 1, -1, -1))


def _line(painter: QPainter, look: Theme, role: str, zoom: float, size: QSize) -> None:
    painter.setPen(sample_pen(look, role, zoom, size.width()))
    middle = size.height() / 2
    painter.drawLine(QPointF(0, middle), QPointF(size.width(), middle))
