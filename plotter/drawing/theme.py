"""Colours, widths, dashes and sizes by role, read from resources/look/tokens.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Literal, cast

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtGui import QColor

from plotter import resources
from plotter.model.curve_style import OWN, CurveStyle

ThemeName = Literal["light", "dark", "projector", "print"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "projector", "print")

NO_STYLES: Mapping[str, CurveStyle] = MappingProxyType({})
"""Every curve as the theme has it."""

PX_PER_POINT = 96 / 72
"""A pixel of an export at scale 1 is 1/96 inch, a point 1/72."""


class Theme(Struct, frozen=True, eq=False):
    """One look: every colour and length of the picture, by the name of its role.

    Colours are named as in tokens.toml: "text", "curve" roles without their group ("f",
    "tangent"), rates with it ("rate.crawl"). Lengths are px at 100 % zoom. The projector's are
    `enlarged`, unless its interface is already. `styles` are the curves that the user wants
    otherwise: whatever has their role has their color.
    """

    name: ThemeName
    colors: Mapping[str, QColor]
    tokens: Mapping[str, Any]
    enlarged: bool = True
    styles: Mapping[str, CurveStyle] = field(default_factory=lambda: NO_STYLES)

    def color(self, role: str) -> QColor:
        """The color of a role, to keep and change; KeyError for one that tokens.toml lacks."""
        return QColor(self.colors[self._colored_as(role)])

    def mixed(self, role: str, opacity: float) -> QColor:
        """The opaque color that the role has when it covers the surface to this degree."""
        over, under = self.colors[self._colored_as(role)], self.colors["surface"]
        if opacity >= 1.0:
            return QColor(over)
        return QColor.fromRgbF(
            over.redF() * opacity + under.redF() * (1 - opacity),
            over.greenF() * opacity + under.greenF() * (1 - opacity),
            over.blueF() * opacity + under.blueF() * (1 - opacity),
        )

    def height_color(self, share: float) -> QColor:
        """The color of a height on the scale from low, 0, to high, 1."""
        scale = [QColor(value) for value in self.tokens["contour"][self.name]["fill"]]
        place = min(max(share, 0.0), 1.0) * (len(scale) - 1)
        low = min(int(place), max(len(scale) - 2, 0))
        over, under, part = scale[min(low + 1, len(scale) - 1)], scale[low], place - low
        return QColor.fromRgbF(
            over.redF() * part + under.redF() * (1 - part),
            over.greenF() * part + under.greenF() * (1 - part),
            over.blueF() * part + under.blueF() * (1 - part),
        )

    def for_panels(self) -> Theme:
        """The same look with lengths of the interface, which has a zoom of its own."""
        return replace(self, enlarged=False)

    def without_background(self) -> Theme:
        """The same look on nothing: what is behind shows through."""
        clear = {role: QColor(self.colors[role]) for role in ("surface", "halo")}
        for color in clear.values():
            color.setAlpha(0)
        return replace(self, colors=MappingProxyType({**self.colors, **clear}))

    def styled(self, styles: Mapping[str, CurveStyle]) -> Theme:
        """The same look with these curves drawn otherwise, and no others."""
        if styles == self.styles:
            return self
        return _styled(self, tuple(sorted(styles.items(), key=lambda item: item[0])))

    def _colored_as(self, role: str) -> str:
        style = self.styles.get(role)
        return role if style is None else style.color or role

    def token(self, name: str) -> Any:
        """A value such as "radius.cell" or "motion.slow"; raises KeyError if there is none."""
        value: Any = self.tokens
        for part in name.split("."):
            value = value[part]
        return value

    def line_width(self, role: str) -> float:
        """The stroke width of a line role in px; the parts u, v, w share one."""
        widths = self.tokens["line"]
        width = float(widths[role] if role in widths else widths["part"])
        width *= self.styles.get(role, OWN).width
        if self.name == "print":
            return width * float(widths["print-factor"]) * PX_PER_POINT
        return width * (float(widths["projector-factor"]) if self._projected else 1.0)

    def dash(self, role: str) -> tuple[float, ...]:
        """Lengths of dashes and gaps in stroke widths; () is a solid line."""
        dashes = self.tokens["dash"]
        chosen = self.styles.get(role, OWN).dash
        if chosen:
            return tuple(float(length) for length in dashes[_PATTERNS[chosen]])
        if self.name == "print" and f"print-{role}" in dashes:
            role = f"print-{role}"
        return tuple(float(length) for length in dashes.get(role, ()))

    def handle_factor(self) -> float:
        """By how much markers and handles are larger than at 100 %."""
        return float(self.tokens["handle"]["projector-factor"]) if self._projected else 1.0

    def type_size(self, name: str) -> float:
        """The size in px of a text: "caption", "body", "title", "formula" and so on."""
        sizes = self.tokens["type"]
        if self._projected:
            return float(sizes["projector"][name])
        return float(sizes[name])

    @property
    def families(self) -> tuple[str, ...]:
        """The interface font and what stands in for it, best first."""
        return (str(self.tokens["type"]["family"]), *self.tokens["type"]["fallback"])

    @property
    def features(self) -> tuple[str, ...]:
        """OpenType features of the interface font, such as figures of equal width."""
        return tuple(self.tokens["type"]["features"])

    @property
    def _projected(self) -> bool:
        return self.name == "projector" and self.enlarged


_PATTERNS: Mapping[str, str] = {
    "solid": "f",
    "dashed": "derivative",
    "dotted": "second",
    "dash-dot": "secant",
}
"""The role whose pattern in tokens.toml each choice has."""


@lru_cache(maxsize=64)
def _styled(look: Theme, styles: tuple[tuple[str, CurveStyle], ...]) -> Theme:
    # Remembered, because what is drawn in a theme is remembered for that very theme.
    return replace(look, styles=MappingProxyType(dict(styles)))


@cache
def tokens() -> Mapping[str, Any]:
    """Everything tokens.toml says."""
    return MappingProxyType(tomllib.loads(resources.read_text("look/tokens.toml")))


@cache
def theme(name: str) -> Theme:
    """The theme of this name; raises ValueError naming those there are."""
    if name not in THEMES:
        raise ValueError(f"there is no theme {name!r}; choose one of {', '.join(THEMES)}")
    table = tokens()["theme"][name]
    colors = {role: value for role, value in table.items() if isinstance(value, str)}
    colors |= table["curve"]
    colors |= {f"rate.{role}": value for role, value in table["rate"].items()}
    heights = tokens()["contour"][name]
    colors |= {"contour": heights["line"], "contour-label": heights["label"]}
    known = cast(ThemeName, name)
    return Theme(
        known,
        MappingProxyType({role: QColor(value) for role, value in colors.items()}),
        tokens(),
    )
