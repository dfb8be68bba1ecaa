"""Colors: readable by WCAG AA, and curves apart for the three kinds of color blindness."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from plotter.drawing.theme import THEMES, Theme, theme
from plotter.model.curve_style import COLORS
from tests.drawing.test_theme import contrast

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation
# of Color Vision Deficiency, 2009: severity 1.0, for linear RGB.
BLINDNESS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

CURVES = ("f", "derivative", "second", "tangent", "secant", "normal", "path")

APART = 15.0
"""A distance in CIELAB that one sees at a glance: several times what is just noticed (2.3)."""

BACKGROUNDS = ("window", "surface", "surface-raised", "surface-hover")
TEXTS = ("text", "text-muted")
NOTES = (("error", "error-soft"), ("warning", "warning-soft"), ("success", "success-soft"))

AA_TEXT, AA_GRAPHICS = 4.5, 3.0


def linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def seen(color: QColor, kind: str) -> tuple[float, float, float]:
    """The color in CIELAB (D65) as someone with this blindness sees it."""
    rgb = [linear(value) for value in (color.redF(), color.greenF(), color.blueF())]
    r, g, b = (
        min(1.0, max(0.0, sum(a * c for a, c in zip(row, rgb, strict=True))))
        for row in BLINDNESS[kind]
    )
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(look: Theme, one: str, other: str, kind: str) -> float:
    places = (seen(look.color(name), kind) for name in (one, other))
    return sum((a - b) ** 2 for a, b in zip(*places, strict=True)) ** 0.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", BLINDNESS)
def test_curves_stay_apart_for_the_color_blind(name: str, kind: str) -> None:
    look = theme(name)
    for one, other in combinations(CURVES, 2):
        by_line = look.dash(one) != look.dash(other) or look.line_width(one) != look.line_width(
            other
        )
        assert by_line or distance(look, one, other, kind) >= APART, (one, other)


@pytest.mark.parametrize("name", [name for name in THEMES if name != "print"])
@pytest.mark.parametrize("kind", BLINDNESS)
def test_the_colors_one_can_choose_stay_apart_without_help_of_the_line(
    name: str, kind: str
) -> None:
    look = theme(name)
    for one, other in combinations(COLORS, 2):
        assert distance(look, one, other, kind) >= APART, (one, other)
        assert contrast(look.color(one), look.color("surface")) >= AA_GRAPHICS


@pytest.mark.parametrize("name", THEMES)
def test_every_text_is_readable(name: str) -> None:
    look = theme(name)
    for text in TEXTS:
        for background in BACKGROUNDS:
            assert contrast(look.color(text), look.color(background)) >= AA_TEXT, (text, background)
    for text, background in NOTES:
        assert contrast(look.color(text), look.color(background)) >= AA_TEXT, text
    assert contrast(look.color("on-accent"), look.color("accent")) >= AA_TEXT


@pytest.mark.parametrize("name", THEMES)
def test_curves_and_outlines_can_be_seen(name: str) -> None:
    look = theme(name)
    for role in (*CURVES, "focus", "border-strong", "axis"):
        assert contrast(look.color(role), look.color("surface")) >= AA_GRAPHICS, role


def test_the_distance_tells_red_from_green_only_to_those_who_see_it() -> None:
    red, green = QColor(200, 60, 60), QColor(110, 120, 40)
    by_kind = {
        kind: sum((a - b) ** 2 for a, b in zip(seen(red, kind), seen(green, kind), strict=True))
        ** 0.5
        for kind in BLINDNESS
    }
    assert by_kind["tritanopia"] > 2 * by_kind["protanopia"]
