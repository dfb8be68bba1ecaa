"""LaTeX to formulas that paint themselves: outlines from mathra, colors from the theme.

mathra answers with an SVG of glyph outlines in thousandths of an em. They are turned into
painter paths once, so that a formula is crisp at every scale and cheap to paint again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

import mathra
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QTransform

from plotter.drawing.theme import Theme

EM = 1000.0
REMEMBERED_FORMULAS = 1024
REMEMBERED_GLYPHS = 2048

_COLOR_COMMAND = re.compile(r"\\(textcolor|color)\{([A-Za-z.\-]+)\}")
_VIEW_BOX = re.compile(r'viewBox="([^"]*)"')
_SPOKEN = re.compile(r"<title[^>]*>([^<]*)</title>")
_GLYPH = re.compile(r'<path id="([^"]+)" d="([^"]*)"/>')
_USE = re.compile(
    r'<use href="#([^"]+)" (?:x="([^"]+)" y="([^"]+)"|transform="translate\(([^ ]+) ([^)]+)\)'
    r' scale\(([^)]+)\)")(?: fill="([^"]*)")?/>'
)
_STROKE = re.compile(r"<(rect|line)\s([^>]*)>")
_DRAWN = re.compile(r"<(?:use|rect|line|path)\s")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_PATH_TOKEN = re.compile(r"[MLCZ]|-?[\d.]+(?:e-?\d+)?")


@dataclass(slots=True, eq=False)
class _Outline:
    """A formula in em units, y downward, the baseline at 0; `spoken` are its words in English.

    Its paths, one for each color, are read from `svg` when it is painted first: many formulas
    are only measured, since another way of writing them fits better, or never come into view.
    """

    width: float
    ascent: float
    descent: float
    spoken: str
    svg: str = ""
    read: tuple[tuple[str, QPainterPath], ...] | None = None

    @property
    def paths(self) -> tuple[tuple[str, QPainterPath], ...]:
        """Role, "" for none, and what is painted in its color."""
        if self.read is None:
            self.read = _read_paths(self.svg)
            self.svg = ""
        return self.read


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """A typeset formula; `width`, `ascent` and `descent` in px from its baseline's left end."""

    latex: str
    size: float
    width: float
    ascent: float
    descent: float
    outline: _Outline

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
        painter.translate(_on_whole_pixel(painter, x, baseline))
        painter.scale(self.size / EM, self.size / EM)
        for role, path in self.outline.paths:
            painter.fillPath(path, _paint_color(role or color, theme))
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


def speech(latex: str) -> str:
    """The words a screen reader says for the formula."""
    return _outline(latex).spoken


@lru_cache(maxsize=REMEMBERED_FORMULAS)
def _outline(latex: str) -> _Outline:
    try:
        svg = mathra.tex_to_svg(_with_safe_roles(latex))
    except ValueError:
        return _plain(latex)
    return _read_svg(svg)


def _with_safe_roles(latex: str) -> str:
    """mathra takes no hyphen in the name of a color; a dot stands in for it."""
    return _COLOR_COMMAND.sub(lambda found: f"\\{found[1]}{{{found[2].replace('-', '.')}}}", latex)


def _paint_color(role: str, theme: Theme) -> QColor:
    if role in theme.colors:
        return theme.color(role)
    hyphenated = role.replace(".", "-")
    return theme.color(hyphenated) if hyphenated in theme.colors else QColor(role)


def _on_whole_pixel(painter: QPainter, x: float, baseline: float) -> QPointF:
    """The place, moved up or down to a whole device pixel: bars and minus signs stay crisp."""
    transform = painter.deviceTransform()
    if transform.m12() or transform.m21() or not transform.m22():
        return QPointF(x, baseline)
    snapped = (round(baseline * transform.m22() + transform.dy()) - transform.dy()) / (
        transform.m22()
    )
    return QPointF(x, snapped)


def _plain(latex: str) -> _Outline:
    font = QFont("sans-serif")
    font.setPixelSize(int(EM))
    path = QPainterPath()
    path.addText(0, 0, font, latex)
    box = path.boundingRect()
    return _Outline(box.right(), -box.top(), max(box.bottom(), 0.0), latex, read=(("", path),))


def _read_svg(svg: str) -> _Outline:
    """The measures and words of mathra's SVG."""
    box, spoken = _VIEW_BOX.search(svg), _SPOKEN.search(svg)
    if box is None or spoken is None:
        raise ValueError("a formula came without its measures or words")
    _, top, width, height = map(float, box[1].split())
    return _Outline(width, -top, top + height, unescape(spoken[1]), svg[spoken.end() :])


def _read_paths(svg: str) -> tuple[tuple[str, QPainterPath], ...]:
    """The outlines of mathra's SVG: glyphs in defs, and uses, bars and strokes in one group.

    Read by expressions, as mathra writes every element on its own and escapes all else: an XML
    reader takes five times as long, and steps are typeset while one waits.
    """
    found = _GLYPH.findall(svg)
    glyphs = {name: _glyph(name.rpartition("-")[2], data) for name, data in found}
    paths: dict[str, QPainterPath] = {}
    uses, strokes = _USE.findall(svg), _STROKE.findall(svg)
    if len(found) + len(uses) + len(strokes) != len(_DRAWN.findall(svg)):
        raise ValueError("a formula came with something that this reader lacks")
    for name, x, y, across, up, factor, fill in uses:
        if x:
            part = glyphs[name].translated(float(x), -float(y))
        else:
            scale = float(factor)
            part = QTransform(scale, 0, 0, scale, float(across), -float(up)).map(glyphs[name])
        _collect(paths, fill, part)
    for kind, text in strokes:
        value = dict(_ATTRIBUTE.findall(text))
        if kind == "rect":
            part = QPainterPath()
            x, y = float(value.get("x", 0)), float(value.get("y", 0))
            across, up = float(value["width"]), float(value["height"])
            part.addRect(x, -y - up, across, up)
            _collect(paths, value.get("fill", ""), part)
        else:
            ends = [float(value[name]) for name in ("x1", "y1", "x2", "y2")]
            _collect(paths, value.get("stroke", ""), _bar(ends, float(value["stroke-width"])))
    return tuple(paths.items())


def _collect(paths: dict[str, QPainterPath], color: str, part: QPainterPath) -> None:
    role = "" if color == "currentColor" else color
    if role not in paths:
        paths[role] = QPainterPath()
        paths[role].setFillRule(Qt.FillRule.WindingFill)
    paths[role].addPath(part)


@lru_cache(maxsize=REMEMBERED_GLYPHS)
def _glyph(name: str, data: str) -> QPainterPath:
    """The outline of one glyph, turned upside down: SVG's group flips y, our paths do not."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    tokens = iter(_PATH_TOKEN.findall(data))

    def point() -> QPointF:
        return QPointF(float(next(tokens)), -float(next(tokens)))

    for token in tokens:
        match token:
            case "M":
                path.moveTo(point())
            case "L":
                path.lineTo(point())
            case "C":
                path.cubicTo(point(), point(), point())
            case "Z":
                path.closeSubpath()
            case _:
                raise ValueError(f"the outline of {name} has a command this reader lacks: {token}")
    return path


def _bar(ends: list[float], thickness: float) -> QPainterPath:
    """A straight stroke as an outline."""
    start, end = QPointF(ends[0], -ends[1]), QPointF(ends[2], -ends[3])
    along = end - start
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
    across = QPointF(-along.y(), along.x()) * (thickness / 2 / length)
    path = QPainterPath(start + across)
    for corner in (end + across, end - across, start - across):
        path.lineTo(corner)
    path.closeSubpath()
    return path
