"""Zooms out to a run that diverges, says so, and comes back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from plotter.figure.following import following
from plotter.figure.navigation import is_same
from plotter.language.numbers import format_number
from plotter.model.document import Document
from plotter.numeric.viewport import Viewport
from plotter.ui.appearance import Appearance
from plotter.ui.floating_notice import FloatingNotice
from plotter.ui.plot_area import PlotArea


class Follower(QObject):
    """Follows while nobody looks elsewhere; `home` is where the view was before."""

    def __init__(self, document: Document, appearance: Appearance, plot: PlotArea) -> None:
        super().__init__(plot)
        self._document, self._plot = document, plot
        self._home: Viewport | None = None
        self.notice = FloatingNotice(
            appearance, self.tr("Go back"), plot, (plot.read_out, plot.tools)
        )
        self.notice.acted.connect(plot.fit_requested)
        plot.plot_resized.connect(lambda *_: self.notice.place())
        document.view_changed.connect(self._on_view)
        document.results_changed.connect(self._on_results)
        document.scene_shown.connect(self.end)

    def end(self) -> None:
        """Someone looks where they chose to: nothing is to be undone any more."""
        self._home = None
        self.notice.hide()

    def _on_view(self, names: frozenset[str]) -> None:
        if not self._document.view.auto_fit:
            self.end()
        elif names & {"frame", "lens"}:
            self._follow()

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            self.end()  # another function is shown where it matters
        elif "trajectory" in names:
            self._follow()

    def _follow(self) -> None:
        view, run = self._document.view, self._document.results.trajectory
        if self._home is None and self._plot.gliding:
            return
        home = view.viewport if self._home is None else self._home
        wanted = home
        if run is not None and run.iterates and run.status == "diverged" and view.lens == "descent":
            wanted = following(home, run, view.frame)
        if is_same(wanted, home):
            if self._home is not None:
                self._plot.glide_to(home)
                self.end()
            return
        self._home = home
        self._plot.glide_to(wanted)
        here = None if run is None else run.iterates[min(view.frame, len(run.iterates) - 1)]
        if here is not None and len(here.x) == 1 and not wanted.contains(here.x[0], here.f):
            words = self.tr("The run is farther out than the plot can show. F goes back.")
            self.notice.say(words)
            return
        times = max(wanted.width / home.width, wanted.height / home.height)
        words = self.tr("Zoomed out {0} times to follow the run, which diverges. F goes back.")
        self.notice.say(words.format(format_number(float(f"{times:.2g}"))))
