"""The row of scenes under the plot: pictures to click, to drag, and to name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from plotter.model.document import Document
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.scenes.cell import PICTURE, SceneCell
from plotter.ui.scenes.edits import move_scene, title_of
from plotter.ui.scenes.thumbnails import SHAPE, Thumbnails
from plotter.ui.widgets import IconButton

TITLE_ROOM = 26
"""Room for the name under a picture, px at 100 %."""

MENU = ("describe_scene", "duplicate_scene", "", "scene_earlier", "scene_later", "", "remove_scene")
"""What the menu of a scene offers."""


class SceneStrip(QFrame):
    """Scenes from left to right; the one that is shown is marked. Dragging orders them.

    `chosen` carries the index of a scene that is to be shown.
    """

    chosen = Signal(int)

    def __init__(self, document: Document, appearance: Appearance, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("scenes")
        self._document, self._appearance, self._actions = document, appearance, actions
        self._thumbnails = Thumbnails(appearance)
        self._thumbnails.made.connect(self._show_picture)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Scenes"))
        self._list.setFlow(QListWidget.Flow.LeftToRight)
        self._list.setViewMode(QListWidget.ViewMode.ListMode)
        self._list.setWrapping(False)
        self._list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setItemDelegate(SceneCell(appearance, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.currentRowChanged.connect(self._choose)
        self._list.itemDoubleClicked.connect(lambda _: actions["describe_scene"].trigger())
        self._list.model().rowsMoved.connect(self._moved)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        for name, icon_name in (("add_scene", "add"), ("present", "present")):
            button = IconButton(appearance, icon_name, "")
            button.follow(actions[name])
            buttons.addWidget(button)
        buttons.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 8, 2)
        line.setSpacing(6)
        line.addLayout(buttons)
        line.addWidget(self._list, 1)
        document.deck_changed.connect(self.refresh)
        document.loaded.connect(self.refresh)
        appearance.changed.connect(self._resize)
        self._resize()

    def refresh(self) -> None:
        """Show the scenes of now."""
        if not self.isVisible():
            return
        deck = self._document.contents()
        self._thumbnails.show(deck.scenes)
        self._list.blockSignals(True)
        self._list.clear()
        for index, scene in enumerate(deck.scenes):
            title = title_of(deck, index)
            item = QListWidgetItem(f"{index + 1}  {title}")
            item.setData(PICTURE, self._thumbnails.picture(index))
            words = self.tr("Scene {0}: {1}").format(index + 1, title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(f"{words}\n{scene.note}" if scene.note else words)
            item.setSizeHint(self._cell())
            self._list.addItem(item)
        self._list.setCurrentRow(deck.current)
        self._list.blockSignals(False)
        current = self._list.currentItem()
        if current is not None:
            self._list.scrollToItem(current)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the scenes of now."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Pictures are made only while the strip is seen."""
        super().hideEvent(event)
        self._thumbnails.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the scene under the pointer."""
        place = self._list.viewport().mapFrom(self, event.pos())
        self._show_menu(place, event.globalPos())

    def _show_menu(self, place: QPoint, at: QPoint) -> None:
        item = self._list.itemAt(place)
        if item is not None:
            self._list.setCurrentItem(item)
        menu = QMenu(self)
        for name in MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.exec(at)

    def _resize(self) -> None:
        zoom = self._appearance.zoom
        self._list.setSpacing(2)
        bar = 12 * zoom
        height = round((SHAPE[1] + TITLE_ROOM) * zoom + bar + 12)
        self.setFixedHeight(max(height, self._appearance.px("size.scenes")))
        self.refresh()

    def _cell(self) -> QSize:
        zoom = self._appearance.zoom
        return QSize(round((SHAPE[0] + 12) * zoom), round((SHAPE[1] + TITLE_ROOM) * zoom))

    def _show_picture(self, index: int) -> None:
        item = self._list.item(index)
        if item is not None:
            item.setData(PICTURE, self._thumbnails.picture(index))

    def _choose(self, index: int) -> None:
        if index >= 0 and index != self._document.deck.current:
            self.chosen.emit(index)

    def _moved(self, _parent: object, start: int, _end: int, _to: object, row: int) -> None:
        """A scene was dragged: the list has moved it already, the document follows."""
        to = row if row < start else row - 1
        # Not within the list's own signal: the list is filled anew.
        QTimer.singleShot(0, lambda: move_scene(self._document, start, to))
