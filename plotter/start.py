"""How the window comes: first its frame with the first curve, then everything else in slices."""

from __future__ import annotations

import builtins
import gc
from pathlib import Path
from typing import TYPE_CHECKING

from plotter.model.first import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.numeric.first_points import FirstPoints

if TYPE_CHECKING:
    from plotter.model.state import Inputs, Lens


def plain_imports() -> None:
    """Take back the import that PySide6 has put in for its `__feature__`s, which we do not use.

    It reads the source of every module that is imported, to look for a word in it, and all of
    that stays in memory: 13 MB for our modules and what they need.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def run(
    expression: str | None = None,
    tangent_at: float | None = None,
    start: float | None = None,
    *,
    path: Path | None = None,
) -> int:
    """Open the window and return Qt's exit status when the last one is closed.

    The frame shows the first curve if it is known already where that is looked at: that of
    another function has to be found first, and a document says itself what it shows.
    """
    # Nothing of what is imported is garbage. It is looked for again once all parts are there.
    gc.disable()
    known = expression is None and start is None and path is None
    points = FirstPoints(FIRST_FUNCTION, FIRST_VIEWPORT) if known else None
    import PySide6.QtCore  # noqa: F401 - first, so that nothing else is imported its way

    plain_imports()
    from PySide6.QtCore import QSettings, Qt

    from plotter.opening import Opening
    from plotter.ui.appearance import Appearance
    from plotter.ui.application import named_application
    from plotter.ui.languages import Languages
    from plotter.ui.main_window import MainWindow

    app = named_application()
    settings = QSettings()
    languages = Languages(app, settings)
    languages.bring()
    appearance = Appearance(app, settings)
    appearance.apply()
    window = MainWindow(appearance, settings)
    if points is not None:
        window.skeleton.picture.show_curve(FIRST_VIEWPORT, points)
    window.show()

    def inputs() -> Inputs:
        from plotter.app import first_inputs

        return first_inputs(expression, tangent_at, start)

    lens: Lens = "derivative" if start is None else "descent"
    opening = Opening(app, settings, languages, window, inputs, lens, path)
    window.painted.connect(opening.begin, Qt.ConnectionType.QueuedConnection)
    if points is not None:
        opening.furnished.connect(points.close)
    status = app.exec()
    opening.end()
    return status
