"""What can be done with one step: fold it, understand it, take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from plotter.figure.outline import Row
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.telling import Place
from plotter.ui.derivative.menu import tell, understand
from plotter.ui.graph.lazy import show_edge
from plotter.ui.widgets import when_triggered

if TYPE_CHECKING:
    from plotter.ui.derivative.take_along import TakeAlong


def toggle_fold(document: Document, place: Place) -> None:
    """Fold a step, or unfold it, as one undo step."""
    telling, text = document.inputs.telling, document.results.inputs.text
    before = telling.turned if telling.of == text else frozenset[Place]()
    tell(document, tr("fold"), turned=frozenset(before ^ {place}), of=text)


def step_menu(parent: QWidget, row: Row, document: Document, take: TakeAlong) -> QMenu:
    """The menu of a row; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    step = row.step
    fold = menu.addAction(tr("Unfold") if row.folded else tr("Fold"))
    fold.setEnabled(row.has_inside)
    fold.triggered.connect(when_triggered(toggle_fold, document, row.place))
    known = menu.addAction(tr("I understand: {0}").format(step.name))
    known.triggered.connect(when_triggered(understand, document, step.rule))
    edge = menu.addAction(tr("Show its edge in the graph"))
    edge.setEnabled(row.place[0] == 0)
    edge.triggered.connect(when_triggered(show_edge, document, row.place[1:]))
    menu.addSeparator()
    take.fill_copies(menu.addMenu(tr("Copy step as")), step)
    save = menu.addAction(tr("Save step…"))
    save.triggered.connect(when_triggered(take.ask_file, step))
    return menu
