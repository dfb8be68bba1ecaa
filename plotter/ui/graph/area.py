"""The computation graph where the plot stands: zoomed, moved, chosen from, and dragged."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from plotter.drawing.graph import GraphPainter
from plotter.drawing.graph_figure import Placing, paint_graph, picture_in
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.strokes import pen_for
from plotter.figure.graph.layout import GraphLayout
from plotter.figure.graph.moment import GraphScene, chosen_edges, graph_scene
from plotter.figure.scene import Scene
from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.graph.choosing import (
    ARROWS,
    beside,
    choose_node,
    following_view,
    moved_view,
    set_letter,
    whole_view,
    zoomed_view,
)
from plotter.ui.graph.still import Still, painted
from plotter.ui.graph.tools import GraphTools
from plotter.ui.graph.words import spoken
from plotter.ui.scene import scene_of

PER_PIXEL = 0.01
"""How much a letter changes with each px its box is dragged; with Shift a tenth of it."""

CLICK = 4
"""Px the hand may tremble in a click."""

NOTCH = 1.0015
"""By how much each unit of the wheel's turning zooms."""

READABLE = 0.8
"""The scale below which a step of the pass could not be read."""

REST_MS = 60
"""The pause in zooming and moving after which the image is painted sharp."""

DIMMED = 0.45
"""How much is seen of a graph whose text has a mistake now."""


class GraphArea(QWidget):
    """Paints the graph of now; what stands still while numbers stream is kept as an image."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self._still: Still | None = None
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(REST_MS)
        self._sharpen.timeout.connect(self._paint_anew)
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._letter = ""
        self._moved = False
        self._position = document.view.graph.position
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self.setAccessibleName(self.tr("Computation graph"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go from node to node once one is chosen; Enter chooses the result.")
        )
        self._tools = GraphTools(document, appearance, self)
        document.inputs_changed.connect(self._on_change)
        document.view_changed.connect(self._on_view)
        document.results_changed.connect(self._on_results)
        document.scene_shown.connect(self._on_scene)
        appearance.changed.connect(self._on_change)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The image of what stands still, and the numbers of now."""
        scene = scene_of(self._document)
        painter = QPainter(self)
        found = graph_scene(scene)
        theme = self._appearance.theme
        if found is None:
            paint_graph(painter, scene, QRectF(self.rect()), theme, scale=self._scale)
        else:
            picture = picture_in(scene, found, theme)
            placing = self._placing(scene, found)
            key = (
                picture.width, id(found.study), found.position, scene.view.graph.node, scene.name,
                chosen_edges(scene), theme.name, self._scale, self.size(), found.hidden,
                self.devicePixelRatioF(),
            )  # fmt: skip
            layout, room = self._layout(scene, found), QRectF(self.rect())
            still = self._still
            if still is None or not still.serves(key, placing, layout, room):
                still = self._still = painted(
                    self._blank(), key, placing,
                    lambda inner: GraphPainter(inner, theme).paint_still(picture),
                )  # fmt: skip
            elif still.placing != placing:
                self._sharpen.start()
            still.paint(painter, placing)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(placing.transform(), True)
            GraphPainter(painter, theme).paint_numbers(picture)
            painter.resetTransform()
            if scene.dimmed:
                painter.setOpacity(1 - DIMMED)
                painter.fillRect(self.rect(), theme.color("surface"))
                painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(pen_for(theme.color("focus"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_anew(self) -> None:
        """The hand rests: what was moved as an image is painted sharp."""
        self._still = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._tools.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a letter's box, or of the whole picture."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        self._moved, self._letter = False, ""
        found, node = self._node_at(event.position())
        if found is not None and node is not None:
            entry = found.study.graph.nodes[node]
            self._letter = entry.operation if entry.kind == "input" else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the letter, or move the picture, with the hand."""
        at = event.position()
        if self._pressed is None:
            self._point_out(at)
            return
        if not self._moved and (at - self._pressed).manhattanLength() < CLICK:
            return
        self._moved = True
        by, self._last = at - self._last, at
        if self._letter:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._change(self._letter, by.x() * PER_PIXEL * (0.1 if fine else 1.0))
        else:
            self._look_from(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the node, or nothing."""
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if self._moved:
            self._document.finish_gesture()
            return
        _, node = self._node_at(event.position())
        choose_node(self._document, node)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if turned:
            self._zoom(NOTCH**turned, event.position())
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from node to node; what is not for the graph goes on to the window."""
        scene = scene_of(self._document)
        found, chosen = graph_scene(scene), scene.view.graph.node
        key = Qt.Key(event.key())
        if found is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            choose_node(self._document, found.study.graph.output)
        elif found is not None and chosen is not None and key == Qt.Key.Key_Escape:
            choose_node(self._document, None)
        elif found is not None and chosen is not None and key in ARROWS:
            choose_node(self._document, beside(self._layout(scene, found), chosen, ARROWS[key]))
        else:
            super().keyPressEvent(event)

    @property
    def _scale(self) -> float:
        return self._appearance.plot_zoom

    def _on_change(self, _names: object = None) -> None:
        if self.isVisible():
            self.update()

    def _on_results(self, names: frozenset[str]) -> None:
        """Another function: its graph is seen whole."""
        if "definition" in names:
            graph = whole_view(self._document.view.graph)
            self._document.look(graph=replace(graph, node=None))
        self._on_change()

    def _on_scene(self) -> None:
        """A scene comes with its own look at the graph."""
        self._document.look(graph=self._document.deck.scene.view.graph)

    def _on_view(self, names: frozenset[str]) -> None:
        if names & {"graph", "selected_step", "lens"}:
            self._on_change()
            self._speak()
        position = self._document.view.graph.position
        if position != self._position:
            self._position = position
            if position is not None and self.isVisible():
                self._follow()

    def _speak(self) -> None:
        """Tell screen readers of the chosen node."""
        scene = scene_of(self._document)
        found, node = graph_scene(scene), scene.view.graph.node
        if found is not None and node is not None and node < len(found.study.graph.nodes):
            self.setAccessibleDescription(spoken(found, node, scene.name))

    def _follow(self) -> None:
        """Keep the node of the step in sight, large enough to be read."""
        scene = scene_of(self._document)
        found = graph_scene(scene)
        if found is None:
            return
        view = scene.view.graph
        layout, scale = self._layout(scene, found), self._placing(scene, found).scale
        room = (self.width(), self.height())
        box = layout.boxes[found.moment.step.node]
        followed = following_view(view, layout, box, scale, room, READABLE * self._scale)
        if followed != view:
            self._document.look(graph=followed)

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        blank = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        blank.setDevicePixelRatio(ratio)
        blank.fill(self._appearance.theme.color("surface"))
        return blank

    def _layout(self, scene: Scene, found: GraphScene) -> GraphLayout:
        return layout_for(found.study.graph, self._appearance.theme, scene.name)

    def _placing(self, scene: Scene, found: GraphScene) -> Placing:
        return Placing.of(
            self._layout(scene, found), QRectF(self.rect()), scene.view.graph,
            self._appearance.theme, self._scale,
        )  # fmt: skip

    def _node_at(self, at: QPointF) -> tuple[GraphScene | None, int | None]:
        scene = scene_of(self._document)
        found = graph_scene(scene)
        if found is None:
            return None, None
        place = self._placing(scene, found).point(at)
        layout = self._layout(scene, found)
        node = layout.node_at(*place)
        if node is None:
            edge = layout.edge_at(*place)
            node = None if edge is None else edge[0]
        return found, node

    def _point_out(self, at: QPointF) -> None:
        """Tell under the pointer what a node computes, and that letters can be dragged."""
        found, node = self._node_at(at)
        words, shape = "", Qt.CursorShape.OpenHandCursor
        if found is not None and node is not None:
            entry = found.study.graph.nodes[node]
            words, shape = entry.text, Qt.CursorShape.PointingHandCursor
            if entry.kind == "input":
                words = self.tr("Drag to the left or right to change {letter}").format(
                    letter=entry.operation
                )
                shape = Qt.CursorShape.SizeHorCursor
        self.setCursor(shape)
        self.setToolTip(words)

    def _change(self, letter: str, by: float) -> None:
        found = graph_scene(scene_of(self._document))
        if found is not None and letter in found.values:
            set_letter(self._document, letter, found.values[letter] + by)

    def _look_from(self, by: QPointF) -> None:
        scene = scene_of(self._document)
        found = graph_scene(scene)
        if found is not None:
            layout, scale = self._layout(scene, found), self._placing(scene, found).scale
            shares = (by.x() / scale / layout.width, by.y() / scale / layout.height)
            self._document.look(graph=moved_view(scene.view.graph, shares))

    def _zoom(self, factor: float, at: QPointF) -> None:
        scene = scene_of(self._document)
        found = graph_scene(scene)
        if found is not None:
            layout = self._layout(scene, found)
            x, y = self._placing(scene, found).point(at)
            about = (x / layout.width, y / layout.height)
            self._document.look(graph=zoomed_view(scene.view.graph, factor, about))
