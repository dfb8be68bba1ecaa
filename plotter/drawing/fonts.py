"""The interface font: Inter where its package is installed, the system's sans otherwise."""

from __future__ import annotations

import logging
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from plotter.drawing.theme import Theme
from plotter.language.words import tr

log = logging.getLogger(__name__)

REGULAR, SEMIBOLD = 400, 600
"""Weights of the interface font."""

REMEMBERED_SIZES = 64
REMEMBERED_NUMBERS = 1024


@cache
def register_fonts() -> bool:
    """Make Inter known to Qt, once; False where its package is not installed.

    Needs a QGuiApplication.
    """
    spec = find_spec("fontpkg_inter")
    if spec is None or spec.origin is None:
        return False
    file = Path(spec.origin).parent / "files" / "Inter[opsz,wght].ttf"
    registered = QFontDatabase.addApplicationFont(str(file)) >= 0
    if not registered:
        log.info(tr("Inter could not be loaded from %s; the system's sans serves"), file)
    return registered


def set_weight(font: QFont, weight: int) -> None:
    """Make a font as heavy as this; Inter is one variable file, which heeds the axis alone."""
    font.setVariableAxis(QFont.Tag("wght"), weight)


@lru_cache(maxsize=REMEMBERED_SIZES)
def interface_font(theme: Theme, size: float, weight: int = 400) -> QFont:
    """The font of words and tick numbers, `size` in px."""
    register_fonts()
    font = QFont(list(theme.families))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight(weight))
    set_weight(font, weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in theme.features:
        font.setFeature(QFont.Tag(feature), 1)
    return font


@lru_cache(maxsize=REMEMBERED_SIZES)
def number_font(theme: Theme, size: float) -> QFont:
    """The font of the numbers at the axes: the plain forms of the figures read best there."""
    font = QFont(interface_font(theme, size))
    font.clearFeatures()
    return font


@lru_cache(maxsize=REMEMBERED_SIZES)
def number_metrics(theme: Theme, size: float) -> QFontMetricsF:
    """How wide and high the numbers at the axes are."""
    return QFontMetricsF(number_font(theme, size))


@lru_cache(maxsize=REMEMBERED_NUMBERS)
def number_width(theme: Theme, size: float, text: str) -> float:
    """How wide a number at an axis is; one that is moved shows the same again and again."""
    return number_metrics(theme, size).horizontalAdvance(text)
