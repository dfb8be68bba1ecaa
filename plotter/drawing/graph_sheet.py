"""How large the parts of a drawn computation graph are in a theme, and where they stand then."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF

from plotter.calculus.by_identity import ByIdentity
from plotter.calculus.graph import Graph, GraphNode
from plotter.drawing.fonts import interface_font
from plotter.drawing.theme import Theme
from plotter.drawing.typeset import Formula, typeset
from plotter.figure.graph.layout import GraphLayout, lay_out
from plotter.figure.graph.picture import WIDEST_TAG, WIDEST_VALUE, sign_of
from plotter.language.words import tr

REMEMBERED = 8

BODY = 13.0
"""The size of body text that the lengths below are made for."""
PADDING, HEAD_GAP, LINE, BADGE = 9.0, 8.0, 20.0, 6.0
"""Px inside of a box, below its head, for a line of numbers, beside the sign in its badge."""
HIGHEST_FORMULA, WIDEST_FORMULA = 46.0, 130.0
"""Px that the expression of a box may take; beyond, the sign stands alone."""
TAG_PADDING = 4.0


class GraphLook(Struct, frozen=True, eq=False):
    """The type and lengths of a graph in a theme, in px at 100 %."""

    theme: Theme

    @property
    def unit(self) -> float:
        """By how much everything is larger than in the themes for the desk."""
        return self.theme.type_size("body") / BODY

    @property
    def words(self) -> QFont:
        """The font of numbers and their names."""
        return interface_font(self.theme, self.theme.type_size("body"))

    @property
    def numbers(self) -> QFont:
        """The font of the numbers in boxes."""
        return interface_font(self.theme, self.theme.type_size("body"), 500)

    @property
    def captions(self) -> QFont:
        """The font of the tags on the edges."""
        return interface_font(self.theme, self.theme.type_size("caption"))

    def head(self, sign: str, latex: str, kind: str) -> tuple[Formula | None, Formula | None]:
        """Sign and expression as they are drawn; what has no room is None."""
        size = self.theme.type_size("body") * 15 / BODY
        expression = typeset(latex, size)
        fits = (
            expression.width <= WIDEST_FORMULA * self.unit
            and expression.height <= HIGHEST_FORMULA * self.unit
        )
        operation = typeset(sign, size) if sign else None
        if kind == "operation" and operation is not None and not fits:
            return operation, None
        return operation, expression

    def node_size(self, node: GraphNode, name: str) -> tuple[float, float]:
        """Width and height of a box: room for the longest numbers, so that nothing jumps."""
        sign, expression = self.head(sign_of(node), node.latex, node.kind)
        unit = self.unit
        parts = [part for part in (sign, expression) if part is not None]
        head = sum(part.width for part in parts) + HEAD_GAP * unit * (len(parts) - 1)
        if sign is not None:
            head += 2 * BADGE * unit
        high = max(part.height for part in parts) + 2 * unit
        if node.kind == "number":
            return head + 2 * PADDING * unit, max(high, LINE * unit) + 4 * unit
        names = max(width_of(text, self.words) for text in row_names(name))
        row = names + HEAD_GAP * unit + width_of(WIDEST_VALUE, self.numbers)
        height = PADDING * unit + high + HEAD_GAP * unit + 2 * LINE * unit + 4 * unit
        return max(head, row) + 2 * PADDING * unit, height

    def tag_size(self, *, plain: bool) -> tuple[float, float]:
        """Width and height of the label of an edge; the edges of numbers have none."""
        if plain:
            return 0.0, TAG_PADDING * self.unit
        width = width_of(WIDEST_TAG, self.captions) + 2 * TAG_PADDING * self.unit
        return width, self.theme.type_size("caption") * 1.5


_measures: dict[str, QFontMetricsF] = {}


def metrics(font: QFont) -> QFontMetricsF:
    """The measures of a font; to find them takes longer than to measure a number."""
    key = font.key()
    if key not in _measures:
        _measures[key] = QFontMetricsF(font)
    return _measures[key]


def row_names(name: str) -> tuple[str, str]:
    """What the two numbers of a box are called; `name` is that of the result."""
    return tr("value"), f"∂{name}"


def width_of(text: str, font: QFont) -> float:
    """The width of words, in px."""
    return metrics(font).horizontalAdvance(text)


_known = ByIdentity[GraphLayout](REMEMBERED)


def layout_for(graph: Graph, theme: Theme, name: str = "f") -> GraphLayout:
    """The graph laid out for a theme, remembered for the last ones asked for.

    Needs a QGuiApplication.
    """
    look = GraphLook(theme)

    def tag_size(node: int, place: int) -> tuple[float, float]:
        source = graph.nodes[graph.nodes[node].inputs[place]]
        return look.tag_size(plain=source.kind == "number")

    def make() -> GraphLayout:
        return lay_out(graph, lambda node: look.node_size(graph.nodes[node], name), tag_size)

    return _known.find((graph,), (theme.name, name), make)
