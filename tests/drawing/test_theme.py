import pytest
from PySide6.QtGui import QColor

from plotter.drawing.pens import sample_pen
from plotter.drawing.theme import THEMES, Theme, theme, tokens
from plotter.model.curve_style import DASHES, WIDTHS, CurveStyle, Dash

CURVES = ("f", "derivative", "second", "tangent", "secant", "normal", "path", "u", "v", "w")


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
class TestEveryTheme:
    def test_has_every_role_and_every_color_is_valid(self, name: str) -> None:
        assert set(theme(name).colors) == set(theme("light").colors)
        assert all(color.isValid() for color in theme(name).colors.values())

    def test_has_a_width_and_a_dash_for_every_curve(self, name: str) -> None:
        look = theme(name)
        for role in (*CURVES, "guide", "asymptote", "axis", "grid"):
            assert look.line_width(role) > 0
            assert all(length > 0 for length in look.dash(role))

    def test_text_and_curves_can_be_told_from_the_surface(self, name: str) -> None:
        look = theme(name)
        surface = look.color("surface")
        assert contrast(look.color("text"), surface) >= 7
        assert contrast(look.color("tick"), surface) >= 4.5
        for role in ("f", "derivative", "tangent", "path"):
            assert contrast(look.color(role), surface) >= 4.5
        assert contrast(look.color("axis"), surface) >= 3


def test_the_projector_draws_thicker_and_larger() -> None:
    light, projector = theme("light"), theme("projector")
    assert projector.line_width("f") == 2 * light.line_width("f")
    assert projector.type_size("caption") == 2 * light.type_size("caption")
    assert projector.handle_factor() > light.handle_factor() == 1


def test_print_draws_f_as_thick_as_the_tokens_say() -> None:
    points = theme("print").line_width("f") * 72 / 96
    assert points == pytest.approx(tokens()["line"]["print-f"])
    assert theme("print").dash("tangent") != theme("light").dash("tangent")


def test_mixing_lets_the_surface_through() -> None:
    look = theme("light")
    assert look.mixed("path", 1.0) == look.color("path")
    assert look.mixed("path", 0.0).name() == look.color("surface").name()
    half = look.mixed("path", 0.5)
    assert look.color("path").red() < half.red() < look.color("surface").red()


def test_a_color_that_is_changed_changes_no_theme() -> None:
    color = theme("light").color("halo")
    color.setAlphaF(0.1)
    assert theme("light").color("halo").alphaF() == 1
    theme("light").mixed("f", 1.0).setAlphaF(0.1)
    assert theme("light").color("f").alphaF() == 1


def test_tokens_by_path_and_unknown_names() -> None:
    look: Theme = theme("dark")
    assert look.token("radius.card") == 10
    with pytest.raises(KeyError):
        look.token("radius.nothing")
    with pytest.raises(KeyError):
        look.color("nothing")
    with pytest.raises(ValueError, match="light, dark, projector, print"):
        theme("sepia")


def test_panels_have_the_colors_of_the_projector_and_lengths_of_their_own() -> None:
    light, panels = theme("light"), theme("projector").for_panels()
    assert panels.color("f") == theme("projector").color("f")
    assert panels.type_size("caption") == light.type_size("caption")
    assert panels.line_width("f") == light.line_width("f")
    assert panels.handle_factor() == 1


@pytest.mark.parametrize("name", THEMES)
def test_a_styled_curve_has_the_color_of_another_role(name: str) -> None:
    look = theme(name)
    styled = look.styled({"f": CurveStyle("second", 2.0, "dotted")})
    assert styled.color("f") == look.color("second")
    assert styled.mixed("f", 0.5) == look.mixed("second", 0.5)
    assert styled.line_width("f") == 2 * look.line_width("f")
    assert styled.dash("f") == tuple(look.tokens["dash"]["second"])
    assert styled.color("derivative") == look.color("derivative")
    assert styled.for_panels().color("f") == look.color("second")


def test_styles_replace_each_other_and_are_made_once() -> None:
    look = theme("light")
    swapped = {"f": CurveStyle("second"), "second": CurveStyle("f")}
    styled = look.styled(swapped)
    assert styled.styled(dict(swapped)) is styled
    assert look.styled(dict(swapped)) is styled
    assert styled.color("second") == look.color("f")
    assert styled.styled({}).color("f") == look.color("f")


@pytest.mark.parametrize("dash", DASHES[1:])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_sample_shows_its_pattern_more_than_once(dash: Dash, width: float) -> None:
    look = theme("light").styled({"f": CurveStyle(width=width, dash=dash)})
    pen = sample_pen(look, "f", 1.0, 26.0)
    assert sum(pen.dashPattern()) * pen.widthF() < 26 / 1.5
