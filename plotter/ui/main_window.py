"""The main window: it holds the places of all parts, and hears the system."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from plotter.ui.appearance import Appearance
from plotter.ui.skeleton import Skeleton, side_widths

if TYPE_CHECKING:  # the parts come after the window is on the screen
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from plotter.model.document import Document
    from plotter.ui.actions import Actions
    from plotter.ui.commands import Commands
    from plotter.ui.files.document_files import DocumentFiles
    from plotter.ui.files.recovered_note import RecoveredNote
    from plotter.ui.files.recovery import Orphan
    from plotter.ui.formula_bar import FormulaBar
    from plotter.ui.lenses import LensSide
    from plotter.ui.parameter_bar import ParameterBar
    from plotter.ui.player import Player
    from plotter.ui.plot_area import PlotArea
    from plotter.ui.presenting.presenter import Presenter
    from plotter.ui.scenes.control import SceneControl
    from plotter.ui.timeline import Timeline
    from plotter.ui.top_bar import TopBar
    from plotter.ui.tour import Tour
    from plotter.ui.widgets import Note
    from plotter.ui.window_keys import WindowKeys

DEFAULT_SIZE = (1366, 768)
TITLE_BAR = 40
"""Room for the frame that the window manager adds, px."""

WORDS_FROM = 900
"""Below this width, px at 100 %, the top bar shows icons without words."""


class MainWindow(QMainWindow):
    """Formula on top, lens and plot side by side, timeline at the bottom.

    It is there at once, with the places of its parts; `furnish` puts the parts in. `painted` is
    emitted after the first paint, so that whatever can wait does wait for it; `closed` when it
    closes for good; `language_chosen` carries the code of another language. Keys that come
    before the parts are kept for them.
    """

    painted = Signal()
    closed = Signal()
    fit_requested = Signal()
    settled = Signal()
    plot_resized = Signal(int, int)
    fit_stopped = Signal()
    fit_wanted = Signal()
    language_chosen = Signal(str)

    files: DocumentFiles
    commands: Commands
    actions_table: Actions
    scenes: SceneControl
    presenter: Presenter
    formula_bar: FormulaBar
    parameters: ParameterBar
    side: LensSide
    plot: PlotArea
    timeline: Timeline
    player: Player
    keys: WindowKeys
    top_bar: TopBar
    failure: Note
    recovered: RecoveredNote

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self.appearance, self._settings = appearance, settings
        self.furnished = False
        self._seen = self._given_up = False
        self._early_keys: list[QKeyEvent] = []
        self._later: list[Callable[[], None]] = []
        self._panel = float(appearance.theme.token("size.panel"))  # its width at 100 %
        self._sizes: list[int] = []  # those of panel and plot from before a presentation
        self._help: Callable[[], object] | None = None
        self.setWindowTitle("Tangent Plotter")
        self.skeleton = Skeleton(appearance)
        self.skeleton.picture.set_theme(appearance.theme, appearance.plot_zoom)
        self.setCentralWidget(self.skeleton)
        self._restore()
        self.skeleton.split.splitterMoved.connect(self._keep_width)
        appearance.changed.connect(self._share_width)

    def furnish(self, document: Document) -> Iterator[None]:
        """Put the parts into their places, one after another; at the end all of them work."""
        # Imported now: the window comes first.
        from plotter.ui.furnishing import furnish

        yield from furnish(self, document, self.appearance, self._settings)
        self.furnished = True
        self.actions_table["panel"].setChecked(not self.side.isHidden())
        self._share_width()
        for act in self._later:
            act()
        self._later.clear()
        self.formula_bar.field.line.setFocus()
        self._hand_over_keys()

    def plot_size(self) -> tuple[int, int]:
        """Width and height of the plot in px."""
        return self.plot.width(), self.plot.height()

    def complain(self, message: str, button: str = "", act: Callable[[], object] = bool) -> None:
        """Tell of a failed operation above the timeline, until it is closed."""
        if not self.furnished:
            self._later.append(partial(self.complain, message, button, act))
            return
        self._help = act
        self.failure.say("error", message, button=button)

    @property
    def failure_text(self) -> str:
        """The failed operation that is told now, "" if there is none."""
        return "" if self.failure.isHidden() else self.failure.text

    def continue_from(self, other: MainWindow) -> None:
        """Stand where another window on the same document stands, with the same file and layout."""
        if other.presenter.presenting:
            other.toggle_presentation()
        self.files.continue_from(other.files)
        self.setGeometry(other.geometry())
        self.setWindowState(other.windowState())
        self.skeleton.split.restoreState(other.skeleton.split.saveState())
        if self.side.isHidden() != other.side.isHidden():
            self.toggle_panel()

    def offer_recovered(
        self, found: Sequence[Orphan], restore: Callable[[Sequence[Orphan]], object]
    ) -> None:
        """Offer work that another run of the program could not save."""
        self.recovered.offer(found, restore)

    def toggle_panel(self) -> None:
        """Show or hide the side panel."""
        self.side.setVisible(self.side.isHidden())
        self.actions_table["panel"].setChecked(not self.side.isHidden())

    @cached_property
    def tour(self) -> Tour:
        """The tour of the window; made when somebody first wants it."""
        from plotter.ui.tour import Tour

        return Tour(self, self.appearance)

    def begin_tour(self) -> None:
        """Show the parts of the window one after another."""
        from plotter.ui.tour_stops import tour_stops

        bar = self.formula_bar
        self.tour.begin(
            tour_stops(bar.field, bar.answer, self.side, self.plot, self.timeline, self.top_bar)
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

    def gives_up(self) -> bool:
        """Close if it was closed before it was furnished; whether it was."""
        return self._given_up and self.close()

    def keep_sizes(self, *, presenting: bool) -> None:
        """Remember the widths of panel and plot while presenting, and take them back after."""
        if presenting:
            self._sizes = self.skeleton.split.sizes()
        else:
            self.skeleton.split.setSizes(self._sizes)

    def help_out(self) -> None:
        """Do what the message of a failed operation offers."""
        self.failure.hide()
        if self._help is not None:
            self._help()

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
        split, panel = self.skeleton.split, self.skeleton.panel
        if self.furnished:
            self.side.keep_to(self.width())
            self.top_bar.show_words(self.width() >= WORDS_FROM * self.appearance.zoom)
        else:
            least, most = side_widths(self.width(), self.appearance)
            panel.setMinimumWidth(least)
            panel.setMaximumWidth(most)
        if self._sizes and not (self.furnished and self.presenter.presenting):
            split.setSizes(self._sizes)
            self._sizes = []
        else:
            wanted = round(self._panel * self.appearance.zoom)
            side = max(panel.minimumWidth(), min(wanted, panel.maximumWidth()))
            split.setSizes([side, self.width() - side])

    def _keep_width(self) -> None:
        """Remember how wide the hand made the panel."""
        self._panel = self.skeleton.panel.width() / self.appearance.zoom

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something is lost, and remember the layout."""
        if not self.furnished:
            # Out of sight at once; it goes when what is under way has come to its end.
            self._given_up = True
            self.hide()
            event.ignore()
            return
        if not self.files.may_close():
            event.ignore()
            return
        self.player.pause()
        split = self.skeleton.split
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/split", split.saveState())
        hidden = self.skeleton.panel.isHidden()
        self._settings.setValue("window/panel", "hidden" if hidden else "shown")
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened."""
        from plotter.ui.files.dropping import dropped_file

        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped on the window."""
        from plotter.ui.files.dropping import dropped_file

        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open_path(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys arrive here when nothing that has the focus wants them."""
        if not self.furnished:
            self._early_keys.append(event.clone())
            event.accept()
        elif self.presenter.press(event) or self.keys.press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _hand_over_keys(self) -> None:
        """What was typed while the parts were on their way goes where it would have gone."""
        keys, self._early_keys = self._early_keys, []
        for event in keys:
            shortcut = self.keys.shortcut_of(event)
            target = self.focusWidget()
            if shortcut is not None:
                shortcut.trigger()
            elif target is not None:
                QCoreApplication.sendEvent(target, event)

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
            self.skeleton.split.restoreState(split)
            self._panel = self.skeleton.split.sizes()[0] / self.appearance.zoom
        if self._settings.value("window/panel") == "hidden":
            self.skeleton.panel.hide()
