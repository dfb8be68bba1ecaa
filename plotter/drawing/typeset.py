"""LaTeX to formulas that paint themselves: outlines from mathra, colors from the theme."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from plotter.drawing.digits import outline_of
from plotter.drawing.outlines import EM, Outline
from plotter.drawing.theme import Theme
from plotter.drawing.words import on_whole_pixel
from plotter.language.localize import localized_latex
from plotter.language.words import language_code


class Formula(Struct, frozen=True, eq=False):
    """A typeset formula; `width`, `ascent` and `descent` in px from its baseline's left end."""

    latex: str
    size: float
    width: float
    ascent: float
    descent: float
    outline: Outline

    @property
    def height(self) -> float:
        """Ascent and descent together, in px."""
        return self.ascent + self.descent

    def draw(
        self,
        painter: QPainter,
        x: float,
        baseline: float,
        theme: Theme,
        *,
        color: str = "text",
        opacity: float = 1.0,
    ) -> None:
        """Paint it with its left end at x; parts without a color of their own get `color`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if opacity < 1.0:
            painter.setOpacity(painter.opacity() * opacity)
        painter.translate(on_whole_pixel(painter, x, baseline))
        painter.scale(self.size / EM, self.size / EM)
        for role, path in self.outline.paths:
            painter.fillPath(path, paint_color(role or color, theme))
        painter.restore()

    def draw_in(
        self, painter: QPainter, rect: QRectF, theme: Theme, *, color: str = "text"
    ) -> None:
        """Paint it in the middle of the rectangle."""
        x = rect.center().x() - self.width / 2
        baseline = rect.center().y() + (self.ascent - self.descent) / 2
        self.draw(painter, x, baseline, theme, color=color)

    def path(self) -> QPainterPath:
        """The whole outline in px, without its colors: for halos and measurements."""
        whole = QPainterPath()
        for _, part in self.outline.paths:
            whole.addPath(part)
        return QTransform.fromScale(self.size / EM, self.size / EM).map(whole)


def typeset(latex: str, size: float) -> Formula:
    r"""The formula at a font size in px.

    `\textcolor{role}{…}` takes any color role of the theme. What mathra cannot read (nesting
    deeper than its 64 levels) appears as its source in plain letters, never as nothing.
    """
    outline = _outline(latex)
    factor = size / EM
    return Formula(
        latex,
        size,
        outline.width * factor,
        outline.ascent * factor,
        outline.descent * factor,
        outline,
    )


def _outline(latex: str) -> Outline:
    """The outline with the decimal mark, and the words, of the language."""
    return outline_of(localized_latex(latex), language_code())


def speech(latex: str) -> str:
    """The words a screen reader says for the formula."""
    return _outline(latex).say()


def paint_color(role: str, theme: Theme) -> QColor:
    """The color of a role in a formula, where a dot may stand for a hyphen."""
    if role in theme.colors:
        return theme.color(role)
    hyphenated = role.replace(".", "-")
    return theme.color(hyphenated) if hyphenated in theme.colors else QColor(role)
