"""The main window: it places things, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from plotter.model.document import Document
from plotter.model.state import Lens
from plotter.ui.actions import Actions
from plotter.ui.appearance import Appearance
from plotter.ui.commands import ARROW_PIXELS, FINE_PIXELS, PAGE_PIXELS, Commands
from plotter.ui.data.lazy import data_panel
from plotter.ui.derivative.keys import press_reveal
from plotter.ui.derivative.panel import DerivativePanel
from plotter.ui.descent.lazy import descent_panel
from plotter.ui.descent.plot_side import PlotSide
from plotter.ui.files.document_files import DocumentFiles
from plotter.ui.files.dropping import dropped_file
from plotter.ui.files.recent_files import RecentFiles
from plotter.ui.files.recovered_note import RecoveredNote
from plotter.ui.files.recovery import Orphan
from plotter.ui.formula_bar import FormulaBar
from plotter.ui.graph.lazy import graph_panel
from plotter.ui.lenses import LensSide
from plotter.ui.parameter_bar import ParameterBar
from plotter.ui.plane.edits import is_planar
from plotter.ui.plane.side import CurveOrPlane, plane_panel
from plotter.ui.playables import playables
from plotter.ui.player import Player
from plotter.ui.plot_area import PlotArea
from plotter.ui.presenting.presenter import Presenter
from plotter.ui.recent import RecentFunctions
from plotter.ui.scenes.control import SceneControl
from plotter.ui.tangent.lazy import tangent_panel
from plotter.ui.timeline import Timeline
from plotter.ui.top_bar import TopBar
from plotter.ui.tour import Tour
from plotter.ui.tour_stops import tour_stops
from plotter.ui.widgets import Note

DEFAULT_SIZE = (1366, 768)
TITLE_BAR = 40
"""Room for the frame that the window manager adds, px."""

WORDS_FROM = 900
"""Below this width, px at 100 %, the top bar shows icons without words."""

LENSES: tuple[Lens, ...] = ("derivative", "tangent", "descent", "graph", "data")


class MainWindow(QMainWindow):
    """Formula on top, lens and plot side by side, timeline at the bottom.

    `painted` is emitted after the first paint, so that whatever can wait does wait for it;
    `closed` when it closes for good; `language_chosen` carries the code of another language.
    """

    painted = Signal()
    closed = Signal()
    fit_requested = Signal()
    settled = Signal()
    plot_resized = Signal(int, int)
    fit_stopped = Signal()
    fit_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self._document, self._appearance, self._settings = document, appearance, settings
        self._seen = False
        self._panel = float(appearance.theme.token("size.panel"))  # its width at 100 %
        self._sizes: list[int] = []  # those of panel and plot from before a presentation
        self._help: Callable[[], object] | None = None
        self._player = Player(self)
        self.files = DocumentFiles(self, document, RecentFiles(settings), self.complain)
        self.commands = Commands(
            self, self, document, appearance, self._player, self.fit_requested.emit, self.files
        )
        self.actions_table = Actions(self, appearance, self.commands.slots())
        self.scenes = SceneControl(self, document, appearance, self.actions_table)
        self.presenter = Presenter(
            self, document, appearance, self.actions_table, self._player, self.turn_page
        )
        self._place()
        self._join()
        self._restore()
        self.formula_bar.field.line.setFocus()

    @property
    def player(self) -> Player:
        """What the timeline plays with."""
        return self._player

    def plot_size(self) -> tuple[int, int]:
        """Width and height of the plot in px."""
        return self.plot.width(), self.plot.height()

    def complain(self, message: str, button: str = "", act: Callable[[], object] = bool) -> None:
        """Tell of a failed operation above the timeline, until it is closed."""
        self._help = act
        self._failure.say("error", message, button=button)

    @property
    def failure_text(self) -> str:
        """The failed operation that is told now, "" if there is none."""
        return "" if self._failure.isHidden() else self._failure.text

    def continue_from(self, other: MainWindow) -> None:
        """Stand where another window on the same document stands, with the same file and layout."""
        if other.presenter.presenting:
            other.toggle_presentation()
        self.files.continue_from(other.files)
        self.setGeometry(other.geometry())
        self.setWindowState(other.windowState())
        self._split.restoreState(other._split.saveState())
        if self.side.isHidden() != other.side.isHidden():
            self.toggle_panel()

    def offer_recovered(
        self, found: Sequence[Orphan], restore: Callable[[Sequence[Orphan]], object]
    ) -> None:
        """Offer work that another run of the program could not save."""
        self._recovered.offer(found, restore)

    def toggle_panel(self) -> None:
        """Show or hide the side panel."""
        self.side.setVisible(self.side.isHidden())
        self.actions_table["panel"].setChecked(not self.side.isHidden())

    def begin_tour(self) -> None:
        """Show the parts of the window one after another."""
        bar = self.formula_bar
        self._tour.begin(
            tour_stops(bar.field, bar.answer, self.side, self.plot, self.timeline, self._top)
        )

    def toggle_presentation(self) -> None:
        """Begin or end the presentation."""
        self.presenter.toggle()

    def toggle_scenes(self) -> None:
        """Show or hide the row of scenes."""
        self.scenes.toggle()

    def turn_page(self, by: int) -> bool:
        """Show the scene so many places further; False at either end."""
        return self.scenes.turn_page(by)

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or stop doing so."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_table["full_screen"].setChecked(self.isFullScreen())

    def focus_formula(self) -> None:
        """Go to the formula field and select its text."""
        self.formula_bar.field.line.setFocus()
        self.formula_bar.field.line.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows show icons without words."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the panel the width that was chosen for it, as far as the window has it."""
        self.side.keep_to(self.width())
        if self._sizes and not self.presenter.presenting:
            self._split.setSizes(self._sizes)
            self._sizes = []
        else:
            wanted = round(self._panel * self._appearance.zoom)
            side = max(self.side.minimumWidth(), min(wanted, self.side.maximumWidth()))
            self._split.setSizes([side, self.width() - side])
        self._top.show_words(self.width() >= WORDS_FROM * self._appearance.zoom)

    def _keep_width(self) -> None:
        """Remember how wide the hand made the panel."""
        self._panel = self.side.width() / self._appearance.zoom

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something is lost, and remember the layout."""
        if not self.files.may_close():
            event.ignore()
            return
        self._player.pause()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/split", self._split.saveState())
        self._settings.setValue("window/panel", "hidden" if self.side.isHidden() else "shown")
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped on the window."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open_path(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys arrive here when nothing that has the focus wants them."""
        if self.presenter.press(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.commands.put_pen_away()
            self.plot.view.setFocus()
        elif press_reveal(event, self._document, self._player):
            event.accept()
        elif not (self._press_plain(event) or self._press_arrow(event)):
            super().keyPressEvent(event)

    def _place(self) -> None:
        document, appearance = self._document, self._appearance
        self._top = TopBar(appearance, self.actions_table, self._settings)
        self.formula_bar = FormulaBar(document, appearance, RecentFunctions(self._settings))
        self.parameters = ParameterBar(document, appearance)
        play = self.commands.play
        makers: dict[Lens, Callable[[], QWidget]] = {
            "derivative": lambda: DerivativePanel(document, appearance),
            "tangent": lambda: CurveOrPlane(
                document,
                lambda: tangent_panel(document, appearance, play),
                lambda: plane_panel(document, appearance, play),
            ),
            "descent": lambda: descent_panel(document, appearance, play, self._hurried),
            "graph": lambda: graph_panel(document, appearance, play),
            "data": lambda: data_panel(document, appearance, play),
        }
        self.side = LensSide(document, appearance, makers)
        self.plot = PlotArea(
            document, appearance, self.actions_table, self._settings, self._hurried
        )
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.side)
        plot_side = QWidget()
        below_one_another = QVBoxLayout(plot_side)
        below_one_another.setContentsMargins(0, 0, 0, 0)
        below_one_another.setSpacing(0)
        side = PlotSide(document, appearance, self.plot)
        self.fit_requested.connect(side.follower.end)
        side.fit_stopped.connect(self.fit_stopped)
        side.fit_wanted.connect(self.fit_wanted)
        below_one_another.addWidget(side, 1)
        below_one_another.addWidget(self.scenes.strip)
        self._split.addWidget(plot_side)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([appearance.px("size.panel"), 966])
        self._split.splitterMoved.connect(self._keep_width)
        self._failure = Note(appearance, closable=True)
        self._recovered = RecoveredNote(appearance)
        self.timeline = Timeline(document, appearance, self._player, playables(document))
        sliders = QWidget()
        slider_line = QVBoxLayout(sliders)
        slider_line.setContentsMargins(0, 0, 0, 0)
        slider_line.addWidget(self.parameters)
        content = QWidget()
        content.setObjectName("window")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._top, self.formula_bar, sliders):
            column.addWidget(widget)
        column.addWidget(self._split, 1)
        column.addWidget(self._recovered)
        column.addWidget(self._failure)
        column.addWidget(self.timeline)
        column.addWidget(self.presenter.progress)
        self.setCentralWidget(content)
        self.scenes.cover(self._split)
        self._tour = Tour(self, appearance)
        self.plot.hint.tour_wanted.connect(self.begin_tour)
        self.presenter.take(
            bars=(
                self._top, self.formula_bar.field, sliders, self.plot.tools, self.plot.hint,
                self.scenes.strip,
            ),
            panel=self.side,
            timeline=self.timeline,
        )  # fmt: skip

    def _join(self) -> None:
        document = self._document
        self.setAcceptDrops(True)
        self.files.title_changed.connect(self._show_title)
        self._top.add_recent(self.files.recent, self.files.open_path)
        document.history_changed.connect(self._on_history)
        document.loaded.connect(self._player.pause)
        self.presenter.changed.connect(self._on_presentation)
        self.plot.handle_taken.connect(self.presenter.hold)
        document.view_changed.connect(self._on_view)
        document.inputs_changed.connect(self._on_inputs)
        document.results_changed.connect(self._on_results)
        self._appearance.changed.connect(self._take_motion)
        self._appearance.changed.connect(self._share_width)
        self._top.example_chosen.connect(self.commands.choose_example)
        self._top.lesson_chosen.connect(self.commands.choose_lesson)
        self._top.language_chosen.connect(self.language_chosen)
        self.formula_bar.entered.connect(self.settled)
        self.formula_bar.captions_changed.connect(self.plot.show_captions)
        self.plot.legend.toggled.connect(self.formula_bar.toggle)
        self.plot.legend.styling_wanted.connect(self.formula_bar.choose_style)
        self.plot.fit_requested.connect(self.fit_requested)
        self.plot.plot_resized.connect(self.plot_resized)
        self._failure.acted.connect(self._help_out)
        self._plain = {key: action for action, keys in self.actions_table.plain() for key in keys}
        self._show_title()
        self._on_history()
        self._on_view(frozenset({"lens"}))
        self._on_inputs(frozenset({"shown", "styles"}))
        self._on_results(frozenset({"definition"}))
        self._take_motion()

    def _restore(self) -> None:
        """The layout of last time, or a window as large as the design was drawn for."""
        geometry = self._settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            room = self.screen().availableSize()
            self.resize(*DEFAULT_SIZE)
            if room.width() <= DEFAULT_SIZE[0] or room.height() <= DEFAULT_SIZE[1] + TITLE_BAR:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        split = self._settings.value("window/split")
        if isinstance(split, QByteArray):
            self._split.restoreState(split)
            self._panel = self._split.sizes()[0] / self._appearance.zoom
        if self._settings.value("window/panel") == "hidden":
            self.side.hide()
        self.actions_table["panel"].setChecked(not self.side.isHidden())

    def _hurried(self) -> bool:
        return self._player.hurried

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.files.name}[*] — Tangent Plotter")
        modified = self._document.modified
        if modified != self.isWindowModified():
            self.setWindowModified(modified)

    def _on_history(self) -> None:
        for name, words, gesture in (
            ("undo", self.tr("&Undo"), self._document.undo_name),
            ("redo", self.tr("&Redo"), self._document.redo_name),
        ):
            action = self.actions_table[name]
            action.setEnabled(gesture is not None)
            action.setText(f"{words} {gesture}" if gesture else words)

    def _on_presentation(self) -> None:
        presenting = self.presenter.presenting
        self.side.show_tabs(not presenting)
        if presenting:
            self._sizes = self._split.sizes()
        else:
            self._split.setSizes(self._sizes)
        self.actions_table["full_screen"].setChecked(self.isFullScreen())
        self.plot.view.setFocus()

    def _on_view(self, names: frozenset[str]) -> None:
        document = self._document
        self.actions_table["values"].setChecked(document.view.values_in_formula)
        self.actions_table["equal"].setChecked(document.view.picture.equal_scales)
        self.actions_table["crosshair"].setChecked(document.view.picture.crosshair)
        self.actions_table["surface"].setChecked(document.view.surface.shown)
        self.actions_table["sketch"].setChecked(document.view.pen == "draw")
        self.actions_table["rub_out"].setChecked(document.view.pen == "erase")
        if "lens" not in names:
            return
        for lens in LENSES:
            self.actions_table[lens].setChecked(lens == document.view.lens)

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "styles" in names:
            self._appearance.set_styles(self._document.inputs.styles)
        if "shown" in names:
            shown = self._document.inputs.shown
            for name in ("tangent", "secant", "normal", "features"):
                self.actions_table[f"show_{name}"].setChecked(name in shown)

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            self.actions_table["surface"].setEnabled(is_planar(self._document))

    def _take_motion(self) -> None:
        reduced = self._appearance.reduced_motion
        self.actions_table["reduce_motion"].setChecked(reduced)
        self._player.set_jumping(reduced)

    def _help_out(self) -> None:
        self._failure.hide()
        if self._help is not None:
            self._help()

    def _press_plain(self, event: QKeyEvent) -> bool:
        sequence = QKeySequence(event.keyCombination())
        action = self._plain.get(sequence)
        if action is None and event.text():
            action = self._plain.get(QKeySequence(event.text()))
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def _press_arrow(self, event: QKeyEvent) -> bool:
        plain = Qt.KeyboardModifier.NoModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in (plain, shift):
            return False
        arrow = FINE_PIXELS if modifiers == shift else ARROW_PIXELS
        pixels = {
            Qt.Key.Key_Left: -arrow,
            Qt.Key.Key_Right: arrow,
            Qt.Key.Key_PageUp: PAGE_PIXELS,
            Qt.Key.Key_PageDown: -PAGE_PIXELS,
        }.get(Qt.Key(event.key()))
        upward = {Qt.Key.Key_Up: arrow, Qt.Key.Key_Down: -arrow}.get(Qt.Key(event.key()))
        if upward is not None and is_planar(self._document):
            self.commands.move_point(upward, upward=True)
            return True
        if pixels is None:
            upward = {Qt.Key.Key_Up: arrow, Qt.Key.Key_Down: -arrow}.get(Qt.Key(event.key()))
            return upward is not None and self.commands.lift_pen(upward)
        self.commands.move_point(pixels)
        return True
