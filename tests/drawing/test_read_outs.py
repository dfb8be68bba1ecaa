from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPicture

from plotter.drawing.digits import FIRST_ASKS
from plotter.drawing.read_outs import paint_read_out
from plotter.drawing.theme import theme
from plotter.drawing.typeset import Formula, typeset

Render = Callable[..., NDArray[np.int16]]


def known(pattern: str, value: str) -> Formula:
    """A formula of a form that was asked for often enough to be known."""
    for number in range(FIRST_ASKS + 1):
        typeset(pattern.format(f"{number}" * len(value)), 18.0)
    return typeset(pattern.format(value), 18.0)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("pattern", ["f'(x) = {0}", "\\frac{{{0}}}{{7}} + \\textcolor{{f}}{{{0}}}"])
def test_it_looks_like_the_formula_itself(
    render: Render, pattern: str, name: str, ratio: float
) -> None:
    formula, look = known(pattern, "2468"), theme(name)

    def stamped(painter: QPainter, _: QRectF) -> None:
        assert paint_read_out(painter, formula, 9.3, 30.4, look, color="tangent")

    def outlined(painter: QPainter, _: QRectF) -> None:
        formula.draw(painter, 9.3, 30.4, look, color="tangent")

    ground = look.color("surface").name()
    found, wanted = (
        render(paint, (260, 60), ratio=ratio, background=ground) for paint in (stamped, outlined)
    )
    ink = np.abs(wanted - wanted[0, 0]).sum()
    assert ink > 0
    assert np.abs(found - wanted).sum() < 0.2 * ink
    # The same amount of ink, a quarter of a pixel beside its place at most.
    assert np.abs(found - found[0, 0]).sum() == pytest.approx(ink, rel=0.05)


def test_a_halo_clears_what_is_under_the_letters(render: Render) -> None:
    formula, look = known("h = {0}", "135"), theme("light")

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, look.color("f"))
        assert paint_read_out(painter, formula, 20, 34, look, color="text", halo=4.0)

    pixels = render(paint, (120, 60))
    colors = (look.color(role) for role in ("halo", "text"))
    halo, letters = (np.array((one.red(), one.green(), one.blue())) for one in colors)
    assert np.count_nonzero(np.abs(pixels - halo).max(axis=2) < 8) > 200
    assert np.count_nonzero(np.abs(pixels - letters).max(axis=2) < 40) > 20


def test_files_and_unknown_forms_get_outlines(render: Render) -> None:
    picture = QPicture()
    painter = QPainter(picture)
    assert not paint_read_out(painter, known("h = {0}", "135"), 20, 34, theme("light"))
    painter.end()

    def unknown(painter: QPainter, _: QRectF) -> None:
        assert not paint_read_out(painter, typeset("x^2", 18.0), 20, 34, theme("light"))

    render(unknown)
