"""The lens Tangent for a function of two variables: gradient, directions, sections."""

from __future__ import annotations

from collections.abc import Callable

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.plane.critical import CriticalSection
from plotter.ui.plane.cross_view import CrossSectionsSection
from plotter.ui.plane.direction import DirectionSection
from plotter.ui.plane.point import PointSection
from plotter.ui.section_panel import SectionPanel
from plotter.ui.tangent.section import Section

SECTIONS: tuple[type[Section], ...] = (
    PointSection,
    DirectionSection,
    CrossSectionsSection,
    CriticalSection,
)
"""The sections from top to bottom; a new one is one file and one line here."""


class PlanePanel(SectionPanel):
    """All that is asked about a point of the plane."""

    def __init__(
        self, document: Document, appearance: Appearance, play: Callable[[str], object]
    ) -> None:
        super().__init__(document, appearance, play, SECTIONS)
        help_text = self.tr(
            "Drag the ring or click the plane; turn the direction by its ring. The arrow keys move"
            " the point: Shift for small steps."
        )
        self.surround(self.tr("Gradient and tangent plane"), help_text)
