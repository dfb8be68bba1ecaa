"""Where the tour of the window stops, and what it says there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from plotter.ui.tour import Stop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def tour_stops(
    field: QWidget, legend: QWidget, side: QWidget, plot: QWidget, timeline: QWidget, top: QWidget
) -> tuple[Stop, ...]:
    """The parts of the window in the order in which one uses them."""
    return (
        Stop(
            field,
            _tr("Type a function"),
            _tr("As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known."),
        ),
        Stop(
            legend,
            _tr("What was understood"),
            _tr(
                "The function and its derivative. A click hides a curve; the tick says that the "
                "derivative is verified."
            ),
        ),
        Stop(
            side,
            _tr("Every step and its rule"),
            _tr(
                "The tabs ask other questions: the tangent, the descent. Space reveals one step "
                "after another."
            ),
        ),
        Stop(
            plot,
            _tr("Drag the point"),
            _tr(
                "The tangent follows your hand, or the arrow keys. The wheel zooms, a double "
                "click shows what matters."
            ),
        ),
        Stop(
            timeline,
            _tr("Let it play"),
            _tr("Steps, a sweep of the tangent, the descent: play, go back, drag along the line."),
        ),
        Stop(
            top,
            _tr("Keep it, show it"),
            _tr(
                "Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 "
                "for the whole screen. The tour is in the Help menu."
            ),
        ),
    )
