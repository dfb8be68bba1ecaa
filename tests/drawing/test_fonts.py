import pytest
from PySide6.QtGui import QFont, QFontInfo

from plotter.drawing.fonts import interface_font, number_font, number_metrics, register_fonts
from plotter.drawing.theme import theme

pytestmark = pytest.mark.usefixtures("qapp")


def test_inter_is_there_and_is_used() -> None:
    assert register_fonts()
    assert QFontInfo(interface_font(theme("light"), 13.0)).family() == "Inter"


def test_figures_of_the_interface_have_equal_width() -> None:
    font = interface_font(theme("light"), 13.0, 600)
    assert QFont.Tag("tnum") in font.featureTags()
    assert font.weight() == 600
    assert number_font(theme("light"), 12.0).featureTags() == []


def test_sizes_are_px_and_never_nothing() -> None:
    assert interface_font(theme("light"), 0.1).pixelSize() == 1
    small, large = (number_metrics(theme("light"), size).capHeight() for size in (12.0, 24.0))
    assert large == pytest.approx(2 * small, rel=0.05)
