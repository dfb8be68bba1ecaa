"""How the window looks: the theme, the size of the interface, and the icons that go with them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QApplication

from plotter import resources
from plotter.drawing.fonts import interface_font
from plotter.drawing.theme import NO_STYLES, Theme, theme
from plotter.model.curve_style import CurveStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

Mode = Literal["system", "light", "dark", "projector", "print"]
MODES: tuple[Mode, ...] = ("system", "light", "dark", "projector", "print")

SCREEN_HEIGHT = 1080
"""The height of the screen, px, for which the projector's sizes are given."""
PROJECTED = 2.0
"""How much larger the interface is in the projector theme on such a screen."""
LEAST_PROJECTED = 1.25

ZOOMS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The sizes of the interface."""

_PLACE = re.compile(r"\{([a-z]+(?:[.-][a-z]+)*)\}")

_LENGTH = re.compile(r"\b(\d+)px")

HAIRLINE = 2
"""Lines up to this width, px, are not scaled."""

_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface-raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text-muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Link: "focus",
    QPalette.ColorRole.Light: "surface-raised",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border-strong",
    QPalette.ColorRole.Accent: "accent",
}


def palette_of(look: Theme) -> QPalette:
    """The palette that Fusion paints with."""
    result = QPalette()
    for role, name in _PALETTE.items():
        result.setColor(role, look.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text,
                 QPalette.ColorRole.ButtonText):  # fmt: skip
        result.setColor(QPalette.ColorGroup.Disabled, role, look.color("text-muted"))
    return result


@cache
def _template() -> str:
    return resources.read_text("look/app.qss")


def style_sheet(look: Theme, zoom: float) -> str:
    """The style sheet with its names filled in: colours by role, lengths in px times the zoom."""

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in look.colors:
            color = look.color(name)
            return color.name(QColor.NameFormat.HexArgb if color.alpha() < 255 else
                              QColor.NameFormat.HexRgb)  # fmt: skip
        return f"{round(float(look.token(name)) * zoom)}px"

    return _PLACE.sub(fill, _LENGTH.sub(lambda found: _scaled(found, zoom), _template()))


def _scaled(found: re.Match[str], zoom: float) -> str:
    """A length written out in the sheet, times the zoom; hairlines stay hairlines."""
    pixels = int(found.group(1))
    return f"{pixels if pixels <= HAIRLINE else round(pixels * zoom)}px"


class Appearance(QObject):
    """The look of the whole program; `changed` after the theme or the size is another."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        self._app, self._settings = app, settings
        self._mode: Mode = _stored_mode(settings.value("look/mode", "system"))
        self._zoom = _stored_zoom(settings.value("look/zoom", 1.0))
        self._reduced_motion = settings.value("look/reduced-motion", "no") == "yes"
        self._presenting = False
        self._styles: Mapping[str, CurveStyle] = NO_STYLES
        self._theme = self._chosen_theme()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._ratios = _ratios()
        app.screenAdded.connect(self._see_screen)
        for screen in app.screens():
            screen.logicalDotsPerInchChanged.connect(self._see_screens)

    def retire(self) -> None:
        """Hear of nothing any more: the windows in this look are gone."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        self._app.screenAdded.disconnect(self._see_screen)
        for screen in self._app.screens():
            screen.logicalDotsPerInchChanged.disconnect(self._see_screens)

    @property
    def theme(self) -> Theme:
        """Colours and lengths of now."""
        return self._theme

    @property
    def panel_theme(self) -> Theme:
        """Colours of now, and lengths that `zoom` enlarges: for what is painted in panels."""
        return self._theme.for_panels()

    @property
    def mode(self) -> Mode:
        """The chosen look, or "system" for the one that the system has."""
        return self._mode

    @property
    def zoom(self) -> float:
        """The size of the interface; 1 is 100 %."""
        if self._theme.name != "projector":
            return self._zoom
        return self._zoom * min(max(PROJECTED * self._screen, LEAST_PROJECTED), PROJECTED)

    @property
    def plot_zoom(self) -> float:
        """By how much the plot's lines and texts are larger than the theme says."""
        return self._zoom * (self._screen if self._theme.name == "projector" else 1.0)

    @property
    def _screen(self) -> float:
        """The height of the screen as a share of the projector's."""
        return self._app.primaryScreen().size().height() / SCREEN_HEIGHT

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing glides, and what plays jumps from step to step."""
        return self._reduced_motion

    def set_reduced_motion(self, reduced: bool) -> None:
        """Choose whether things move smoothly."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self._settings.setValue("look/reduced-motion", "yes" if reduced else "no")
            self.changed.emit()

    def px(self, token: str) -> int:
        """A length of tokens.toml in px at the zoom of now."""
        return round(float(self._theme.token(token)) * self.zoom)

    def text_size(self, name: str) -> float:
        """A type size of tokens.toml in px at the zoom of now."""
        return float(self._theme.token(f"type.{name}")) * self.zoom

    def set_mode(self, mode: Mode) -> None:
        """Choose a look, or "system" to follow the system's."""
        self._mode = mode
        self._settings.setValue("look/mode", mode)
        self._change(self._chosen_theme(), self._zoom)

    def set_styles(self, styles: Mapping[str, CurveStyle]) -> None:
        """Draw curves, and write their formulas, as the document wants them."""
        if styles != self._styles:
            self._styles = styles
            # Bars and panels keep their style sheet: no curve is in it.
            self._theme = self._chosen_theme()
            self.changed.emit()

    def set_presenting(self, presenting: bool) -> None:
        """Show everything as for a projector, or as it was chosen."""
        self._presenting = presenting
        self._change(self._chosen_theme(), self._zoom)

    @property
    def pixel_ratio(self) -> float:
        """Pixels of the screen for each of ours."""
        return self._app.devicePixelRatio()

    def _see_screen(self, screen: QScreen) -> None:
        screen.logicalDotsPerInchChanged.connect(self._see_screens)
        self._see_screens()

    def _see_screens(self) -> None:
        """Draw icons for the screens there are now."""
        if _ratios() != self._ratios:
            self._ratios = _ratios()
            self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Choose the size of the interface, one of ZOOMS."""
        self._settings.setValue("look/zoom", zoom)
        self._change(self._theme, zoom)

    def zoom_by(self, steps: int) -> None:
        """Make the interface larger or smaller by so many sizes."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._zoom))
        self.set_zoom(ZOOMS[max(0, min(nearest + steps, len(ZOOMS) - 1))])

    def apply(self) -> None:
        """Give palette, font and style sheet to the application."""
        sheet = style_sheet(self._theme, self.zoom)
        if sheet == self._app.styleSheet():
            return  # a further window: palette and font go with the sheet
        self._app.setPalette(palette_of(self._theme))
        self._app.setFont(interface_font(self._theme, self.text_size("body")))
        # Every widget there is of every window is polished again.
        self._app.setStyleSheet(sheet)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """One of our icons in the colour of a role."""
        color, disabled = self._theme.color(role), self._theme.color("text-muted")
        # Imported now: the first picture has no icons.
        from plotter.ui import icons

        size = round(icons.ICON_SIZE * self.zoom)
        return icons.icon(name, color.name(), disabled.name(), size, self._ratios)

    def pixmap(self, name: str, role: str = "text") -> QPixmap:
        """One of our icons as a picture at the size of now."""
        from plotter.ui import icons

        size = round(icons.ICON_SIZE * self.zoom)
        return icons.pixmap(name, self._theme.color(role), size, self.pixel_ratio)

    def _chosen_theme(self) -> Theme:
        return theme(self._theme_name()).styled(self._styles)

    def _theme_name(self) -> str:
        if self._presenting:
            return "projector"
        if self._mode != "system":
            return self._mode
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        self._change(self._chosen_theme(), self._zoom)

    def _change(self, look: Theme, zoom: float) -> None:
        if look is not self._theme or zoom != self._zoom:
            self._theme, self._zoom = look, zoom
            self.apply()
            self.changed.emit()


def _stored_mode(value: object) -> Mode:
    """The stored mode if it is one of ours, else the system's."""
    return cast(Mode, value) if value in MODES else "system"


def _stored_zoom(value: object) -> float:
    """The stored size if it is one of ours, else 100 %."""
    try:
        zoom = float(str(value))
    except ValueError:
        return 1.0
    return zoom if zoom in ZOOMS else 1.0


def _ratios() -> tuple[int, ...]:
    """The device pixel ratios of all screens, rounded up."""
    ratios = {math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()}
    return tuple(sorted(ratios))
