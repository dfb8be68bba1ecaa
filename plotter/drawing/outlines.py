"""The outlines of formulas, in thousandths of an em, as mathra makes them from LaTeX.

mathra answers with an SVG of glyph outlines. They are turned into painter paths once, so that
a formula is crisp at every scale and cheap to paint again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial

import mathra
from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainterPath, QTransform

EM = 1000.0
REMEMBERED_FORMULAS = 1024
_LOCALES = {"pt": "pt-BR", "zh_CN": "zh"}
"""What mathra calls our languages, where it has another name for them."""

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


Paths = tuple[tuple[str, QPainterPath], ...]
"""Role, "" for none, and what is painted in its color."""


class Pieces(Struct, frozen=True, eq=False):
    """An outline as what other formulas share with it, and its digits with their roles and places.

    A place is that of the digit's left end on its baseline, in em units.
    """

    fixed: Paths
    digits: tuple[tuple[int, str, float, float], ...]


class Outline(Struct, eq=False):
    """A formula in em units, y downward, the baseline at 0.

    Its paths and its words in English are made when they are asked for: many formulas are only
    measured, since another way of writing them fits better, or never come into view.
    """

    width: float
    ascent: float
    descent: float
    draw: Callable[[], Paths]
    say: Callable[[], str]
    drawn: Paths | None = None
    pieces: Pieces | None = None

    @property
    def paths(self) -> Paths:
        """Role, "" for none, and what is painted in its color."""
        if self.drawn is None:
            self.drawn = self.draw()
        return self.drawn


class Use(Struct, frozen=True):
    """A glyph of the font by its number, its outline, and where it stands in which size."""

    glyph: str
    path: QPainterPath
    x: float
    y: float
    scale: float
    role: str

    def placed(self) -> QPainterPath:
        """The outline in its place."""
        if self.scale == 1.0:
            return self.path.translated(self.x, self.y)
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y).map(self.path)


@lru_cache(maxsize=REMEMBERED_FORMULAS)
def typeset_outline(latex: str, language: str = "en") -> Outline:
    """The outline as mathra gives it; what it cannot read appears as its source."""
    try:
        svg = svg_of(latex, language)
    except ValueError:
        return _plain(latex)
    width, ascent, descent = measures(svg)
    return Outline(width, ascent, descent, partial(_paths_of, svg), partial(_words_of, svg))


def svg_of(latex: str, language: str = "en") -> str:
    """What mathra answers, with words of the language; raises ValueError for no formula."""
    return mathra.tex_to_svg(_with_safe_roles(latex), _LOCALES.get(language, language))


def _with_safe_roles(latex: str) -> str:
    """mathra takes no hyphen in the name of a color; a dot stands in for it."""
    return _COLOR_COMMAND.sub(lambda found: f"\\{found[1]}{{{found[2].replace('-', '.')}}}", latex)


def _plain(latex: str) -> Outline:
    font = QFont("sans-serif")
    font.setPixelSize(int(EM))
    path = QPainterPath()
    path.addText(0, 0, font, latex)
    box = path.boundingRect()
    descent = max(box.bottom(), 0.0)
    return Outline(box.right(), -box.top(), descent, lambda: (("", path),), lambda: latex)


def measures(svg: str) -> tuple[float, float, float]:
    """Width, ascent and descent of mathra's SVG."""
    box = _VIEW_BOX.search(svg)
    if box is None:
        raise ValueError("a formula came without its measures")
    _, top, width, height = map(float, box[1].split())
    return width, -top, top + height


def _words_of(svg: str) -> str:
    spoken = _SPOKEN.search(svg)
    if spoken is None:
        raise ValueError("a formula came without its words")
    if "&" not in spoken[1]:
        return spoken[1]
    # Imported now: with it comes a table of thousands of names.
    from html import unescape

    return unescape(spoken[1])


def _paths_of(svg: str) -> Paths:
    uses, strokes = parts_of(svg)
    paths: dict[str, QPainterPath] = {}
    for use in uses:
        collect(paths, use.role, use.placed())
    for role, path in strokes:
        collect(paths, role, path)
    return tuple(paths.items())


def parts_of(svg: str) -> tuple[list[Use], list[tuple[str, QPainterPath]]]:
    """The glyphs of mathra's SVG, and its bars and strokes, each with its role.

    Read by expressions, as mathra writes every element on its own and escapes all else: an XML
    reader takes five times as long, and steps are typeset while one waits.
    """
    svg = svg[_end_of_words(svg) :]
    found = _GLYPH.findall(svg)
    glyphs = {name: _glyph(name.rpartition("-")[2], data) for name, data in found}
    used, stroked = _USE.findall(svg), _STROKE.findall(svg)
    if len(found) + len(used) + len(stroked) != len(_DRAWN.findall(svg)):
        raise ValueError("a formula came with something that this reader lacks")
    uses: list[Use] = []
    for name, x, y, across, up, factor, fill in used:
        scale = float(factor) if factor else 1.0
        place = (float(x or across), -float(y or up))
        uses.append(Use(name.rpartition("-")[2], glyphs[name], *place, scale, _role(fill)))
    return uses, [_stroke(kind, dict(_ATTRIBUTE.findall(text))) for kind, text in stroked]


def _end_of_words(svg: str) -> int:
    spoken = _SPOKEN.search(svg)
    return spoken.end() if spoken else 0


def _stroke(kind: str, value: dict[str, str]) -> tuple[str, QPainterPath]:
    if kind == "line":
        ends = [float(value[name]) for name in ("x1", "y1", "x2", "y2")]
        return _role(value.get("stroke", "")), _bar(ends, float(value["stroke-width"]))
    path = QPainterPath()
    x, y = float(value.get("x", 0)), float(value.get("y", 0))
    width, height = float(value["width"]), float(value["height"])
    path.addRect(x, -y - height, width, height)
    return _role(value.get("fill", "")), path


def _role(color: str) -> str:
    return "" if color == "currentColor" else color


def collect(paths: dict[str, QPainterPath], role: str, part: QPainterPath) -> None:
    """Add a part to the path of its role."""
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
