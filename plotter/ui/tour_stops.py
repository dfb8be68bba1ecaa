"""Where the tour of the window stops, and what it says there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plotter.language.words import tr
from plotter.ui.tour import Stop


def tour_stops(
    field: QWidget, legend: QWidget, side: QWidget, plot: QWidget, timeline: QWidget, top: QWidget
) -> tuple[Stop, ...]:
    """The parts of the window in the order in which one uses them."""
    return (
        Stop(
            field,
            tr("Type a function"),
            tr("As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known."),
        ),
        Stop(
            legend,
            tr("What was understood"),
            tr(
                "The function and its derivative. A click hides a curve; the tick says that the "
                "derivative is verified."
            ),
        ),
        Stop(
            side,
            tr("Every step and its rule"),
            tr(
                "The tabs ask other questions: the tangent, the descent. Space reveals one step "
                "after another."
            ),
        ),
        Stop(
            plot,
            tr("Drag the point"),
            tr(
                "The tangent follows your hand, or the arrow keys. The wheel zooms, a double "
                "click shows what matters."
            ),
        ),
        Stop(
            timeline,
            tr("Let it play"),
            tr("Steps, a sweep of the tangent, the descent: play, go back, drag along the line."),
        ),
        Stop(
            top,
            tr("Keep it, show it"),
            tr(
                "Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 "
                "for the whole screen. The tour is in the Help menu."
            ),
        ),
    )
