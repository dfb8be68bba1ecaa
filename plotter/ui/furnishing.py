"""Puts the parts of the window into their places, in slices between which it can react."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.commands import Commands
from plotter.ui.data.lazy import data_panel
from plotter.ui.derivative.panel import DerivativePanel
from plotter.ui.descent.lazy import descent_panel
from plotter.ui.descent.plot_side import PlotSide
from plotter.ui.files.document_files import DocumentFiles
from plotter.ui.files.recent_files import RecentFiles
from plotter.ui.files.recovered_note import RecoveredNote
from plotter.ui.formula_bar import FormulaBar
from plotter.ui.graph.lazy import graph_panel
from plotter.ui.lenses import LensSide, Maker
from plotter.ui.main_window import MainWindow
from plotter.ui.parameter_bar import ParameterBar
from plotter.ui.playables import playables
from plotter.ui.player import Player
from plotter.ui.plot_area import PlotArea
from plotter.ui.presenting.presenter import Presenter
from plotter.ui.recent import RecentFunctions
from plotter.ui.scenes.control import SceneControl
from plotter.ui.tangent.lazy import tangent_panel
from plotter.ui.timeline import Timeline
from plotter.ui.top_bar import TopBar
from plotter.ui.widgets import Note
from plotter.ui.window_actions import WindowActions
from plotter.ui.window_keys import WindowKeys


def furnish(
    window: MainWindow, document: Document, appearance: Appearance, settings: QSettings
) -> Iterator[None]:
    """Make every part, put it into its place, and join it to the others.

    The files are there after the first slice, so that one can be read before anything is shown.
    """
    skeleton = window.skeleton
    window.player = Player(window)
    window.files = DocumentFiles(window, document, RecentFiles(settings), window.complain)
    yield
    window.commands = Commands(
        window, window, document, appearance, window.player, window.fit_requested.emit, window.files
    )
    window.actions_table = Actions(window, appearance, window.commands.slots())
    yield
    window.scenes = SceneControl(window, document, appearance, window.actions_table)
    window.presenter = Presenter(
        window, document, appearance, window.actions_table, window.player, window.turn_page
    )
    yield
    window.top_bar = TopBar(appearance, window.actions_table, settings)
    skeleton.put("top", window.top_bar)
    yield
    window.formula_bar = FormulaBar(document, appearance, RecentFunctions(settings))
    skeleton.put("formula_bar", window.formula_bar)
    yield
    sliders = _sliders(window, document, appearance)
    window.side = LensSide(document, appearance, _panels(window, document, appearance))
    window.side.keep_to(window.width())
    yield
    window.side.show_panel()
    yield
    skeleton.put_beside(0, window.side)
    yield
    window.plot = PlotArea(
        document, appearance, window.actions_table, settings, lambda: window.player.hurried
    )
    window.plot.plot_resized.connect(window.plot_resized)
    yield
    plot_side = _plot_side(window, document, appearance)
    yield
    skeleton.put_beside(1, plot_side)
    yield
    window.timeline = Timeline(document, appearance, window.player, playables(document))
    skeleton.put("timeline", window.timeline)
    window.failure = Note(appearance, closable=True)
    window.recovered = RecoveredNote(appearance)
    column = skeleton.column
    column.insertWidget(column.indexOf(window.timeline), window.recovered)
    column.insertWidget(column.indexOf(window.timeline), window.failure)
    column.addWidget(window.presenter.progress)
    yield
    _join(window, document, appearance, sliders)


def _sliders(window: MainWindow, document: Document, appearance: Appearance) -> QWidget:
    """The bar of parameters, in a place that a presentation can clear away."""
    window.parameters = ParameterBar(document, appearance)
    sliders = QWidget()
    line = QVBoxLayout(sliders)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(window.parameters)
    column = window.skeleton.column
    column.insertWidget(column.indexOf(window.formula_bar) + 1, sliders)
    return sliders


def _panels(
    window: MainWindow, document: Document, appearance: Appearance
) -> dict[Lens, Callable[[], Maker]]:
    """How the panel of each lens is made."""
    play = window.commands.play
    return {
        "derivative": lambda: partial(DerivativePanel, document, appearance),
        "tangent": lambda: tangent_panel(document, appearance, play),
        "descent": lambda: descent_panel(document, appearance, play, lambda: window.player.hurried),
        "graph": lambda: graph_panel(document, appearance, play),
        "data": lambda: data_panel(document, appearance, play),
    }


def _plot_side(window: MainWindow, document: Document, appearance: Appearance) -> QWidget:
    """The plot with what stands below it."""
    beside = QWidget()
    column = QVBoxLayout(beside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    side = PlotSide(document, appearance, window.plot)
    window.fit_requested.connect(side.follower.end)
    side.fit_stopped.connect(window.fit_stopped)
    side.fit_wanted.connect(window.fit_wanted)
    column.addWidget(side, 1)
    column.addWidget(window.scenes.row)
    return beside


def _join(window: MainWindow, document: Document, appearance: Appearance, sliders: QWidget) -> None:
    window.scenes.cover(window.skeleton.split)
    window.keys = WindowKeys(window, document)
    plot, top = window.plot, window.top_bar
    plot.hint.tour_wanted.connect(window.begin_tour)
    window.presenter.take(
        bars=(
            top, window.formula_bar.field, sliders, plot.tools, plot.hint, window.scenes.row,
        ),
        panel=window.side,
        timeline=window.timeline,
    )  # fmt: skip
    window.setAcceptDrops(True)
    top.add_recent(window.files.recent, window.files.open_path)
    document.loaded.connect(window.player.pause)
    plot.handle_taken.connect(window.presenter.hold)
    top.example_chosen.connect(window.commands.choose_example)
    top.lesson_chosen.connect(window.commands.choose_lesson)
    top.language_chosen.connect(window.language_chosen)
    window.formula_bar.entered.connect(window.settled)
    window.formula_bar.captions_changed.connect(plot.show_captions)
    plot.show_captions(window.formula_bar.captions)
    plot.legend.toggled.connect(window.formula_bar.toggle)
    plot.legend.styling_wanted.connect(window.formula_bar.choose_style)
    plot.fit_requested.connect(window.fit_requested)
    window.failure.acted.connect(window.help_out)
    WindowActions(window, document, appearance)
