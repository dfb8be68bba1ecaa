"""One lens with two panels: for a curve, and for a function of two variables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.plane.edits import is_planar


def plane_panel(
    document: Document, appearance: Appearance, play: Callable[[str], object]
) -> QWidget:
    """The panel of a plane."""
    # Imported now: most functions have one variable, and the window starts faster.
    from plotter.ui.plane.panel import PlanePanel

    return PlanePanel(document, appearance, play)


class CurveOrPlane(QStackedWidget):
    """Shows the panel that fits the function; each is made when it is first wanted."""

    def __init__(
        self, document: Document, curve: Callable[[], QWidget], plane: Callable[[], QWidget]
    ) -> None:
        super().__init__()
        self._document = document
        self._makers = {False: curve, True: plane}
        self.panels: dict[bool, QWidget] = {}
        document.results_changed.connect(self._on_results)
        self._choose()

    def _on_results(self, names: frozenset[str]) -> None:
        if "definition" in names:
            self._choose()

    def _choose(self) -> None:
        planar = is_planar(self._document)
        if planar not in self.panels:
            self.panels[planar] = self._makers[planar]()
            self.addWidget(self.panels[planar])
        self.setCurrentWidget(self.panels[planar])
