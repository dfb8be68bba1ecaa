"""The two curves through the point, linked with it: a drag in one moves the point along it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.drawing.chart import ChartFrame, lay_out_chart, paint_frame
from plotter.drawing.fonts import interface_font
from plotter.drawing.paint import paint_marks
from plotter.drawing.strokes import pen_for
from plotter.drawing.transform import Transform
from plotter.figure.cross_sections import CrossSection, cross_section
from plotter.figure.plane import plane_point
from plotter.language.numbers import format_number
from plotter.ui.plane.edits import move_point
from plotter.ui.scene import scene_of
from plotter.ui.tangent.section import Bench, Section

HEIGHT, HEAD, SIDE = 168, 26, 8
"""Px at 100 %: of the whole, of its title, and beside the chart."""
PIXELS = 120
"""An arrow key moves the point by this part of the width."""


class CrossView(QWidget):
    """f along one variable, with the tangent whose slope is the partial derivative."""

    def __init__(self, bench: Bench, place: int) -> None:
        super().__init__()
        self._bench, self._place = bench, place
        self._section: CrossSection | None = None
        self._plan: ChartFrame | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(self.tr("Drag to move the point along this section"))

    def refresh(self) -> None:
        """Draw the section of now."""
        scene = scene_of(self._bench.document)
        self._section = cross_section(scene, self._place)
        if self._section is not None:
            words = self.tr("Section with {0}").format(self._section.title)
            self.setAccessibleName(words)
            found = plane_point(scene)
            if found is not None and found.gradient is not None and not scene.hides_slopes:
                slope = format_number(found.gradient[self._place], digits=4)
                self.setAccessibleDescription(self.tr("Slope {0}").format(slope))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(240, round(HEIGHT * self._bench.appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title, frame, curve, tangent and point."""
        section = self._section
        if section is None:
            return
        look, zoom = self._bench.appearance.panel_theme, self._bench.appearance.zoom
        room = QRectF(self.rect()).adjusted(0, HEAD * zoom, -SIDE * zoom, -2)
        self._plan = lay_out_chart(
            room, section.viewport, look, zoom, name=section.variable, steps=False
        )
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("surface"))
        paint_frame(painter, self._plan, look, zoom)
        paint_marks(painter, section.marks, section.viewport, self._plan.inner, look, scale=zoom)
        head = QRectF(SIDE * zoom, 0, self.width() - 2 * SIDE * zoom, HEAD * zoom)
        painter.setFont(interface_font(look, look.type_size("caption") * zoom))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.color("text-muted"))
        words = self.tr("along {0}, {1} held").format(section.variable, section.title)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | middle), words)
        painter.setPen(look.color("tangent"))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | middle), section.slope)
        if self.hasFocus():
            painter.setPen(pen_for(look.color("focus"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point there."""
        self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along."""
        self._follow(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """That was one gesture."""
        self._bench.document.finish_gesture()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the point along the section."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or self._section is None:
            super().keyPressEvent(event)
            return
        at = self._bench.document.inputs.plane.point[self._place]
        self._move_to(at + by * self._section.viewport.width / PIXELS)

    def _follow(self, x: float) -> None:
        if self._plan is not None:
            transform = Transform.onto(self._plan.viewport, self._plan.inner)
            self._move_to(transform.data(x, 0.0)[0])

    def _move_to(self, value: float) -> None:
        point = list(self._bench.document.inputs.plane.point)
        point[self._place] = value
        move_point(self._bench.document, point[0], point[1])


class CrossSectionsSection(Section):
    """Both sections, one above the other."""

    name = "plane sections"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Sections through the point"))
        self.views = tuple(CrossView(bench, place) for place in (0, 1))
        for view in self.views:
            self.column.addWidget(view)

    def refresh(self) -> None:
        """Draw both again."""
        for view in self.views:
            view.refresh()
