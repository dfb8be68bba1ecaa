"""The computation graph of a scene painted into a rectangle, as the view of the graph asks."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from plotter.calculus.graph_study import MOST_NODES
from plotter.drawing.fonts import interface_font
from plotter.drawing.graph import GraphPainter, fitting_scale
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.theme import Theme
from plotter.figure.graph.layout import GraphLayout
from plotter.figure.graph.marks import GraphPicture
from plotter.figure.graph.moment import GraphScene, chosen_edges, graph_scene
from plotter.figure.graph.picture import picture_of
from plotter.figure.scene import Scene
from plotter.language.words import tr
from plotter.model.graph_view import GraphView


class Placing(Struct, frozen=True):
    """Where a picture of this size lies in a rectangle, for a zoom and a center of the view."""

    scale: float
    left: float
    top: float

    @classmethod
    def of(
        cls, layout: GraphLayout, rect: QRectF, view: GraphView, theme: Theme, unit: float
    ) -> Placing:
        """The place that the view asks for; `unit` are px of the rectangle for a px of look."""
        scale = fitting_scale(layout.width, layout.height, rect, theme, unit) * view.zoom
        middle = rect.center()
        return cls(
            scale,
            middle.x() - view.center[0] * layout.width * scale,
            middle.y() - view.center[1] * layout.height * scale,
        )

    def transform(self) -> QTransform:
        """From the picture's coordinates to the rectangle's."""
        return QTransform(self.scale, 0, 0, self.scale, self.left, self.top)

    def point(self, at: QPointF) -> tuple[float, float]:
        """A point of the rectangle in the picture's coordinates."""
        return (at.x() - self.left) / self.scale, (at.y() - self.top) / self.scale


def picture_in(scene: Scene, found: GraphScene, theme: Theme) -> GraphPicture:
    """The picture of this moment of the scene."""
    graph = found.study.graph
    layout = layout_for(graph, theme, scene.name)
    return picture_of(
        graph,
        layout,
        found.numbers,
        found.moment,
        name=scene.name,
        chosen=chosen_edges(scene),
        selected=scene.view.graph.node,
        hidden=found.hidden,
    )


def paint_graph(
    painter: QPainter, scene: Scene, rect: QRectF, theme: Theme, *, scale: float = 1.0
) -> None:
    """Paint the graph into a rectangle; where there is none, the words that say why."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("surface"))
    found = graph_scene(scene)
    if found is None:
        painter.setFont(interface_font(theme, theme.type_size("body") * scale))
        painter.setPen(theme.color("text-muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), why_none(scene))
        painter.restore()
        return
    layout = layout_for(found.study.graph, theme, scene.name)
    placing = Placing.of(layout, rect, scene.view.graph, theme, scale)
    painter.setTransform(placing.transform(), True)
    GraphPainter(painter, theme).paint(picture_in(scene, found, theme))
    painter.restore()


def why_none(scene: Scene) -> str:
    """Why there is no graph to be seen."""
    if scene.results.definition is None:
        return tr("Type a function to see its computation graph.")
    return tr("This graph has more than {count} nodes. Try a shorter function.").format(
        count=MOST_NODES
    )
