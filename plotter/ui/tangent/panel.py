"""The lens Tangent: sections under one another, each unfolded while it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.section_panel import SectionPanel
from plotter.ui.tangent.approximation import ApproximationSection
from plotter.ui.tangent.chips import ShownSection
from plotter.ui.tangent.line import LineSection
from plotter.ui.tangent.pinned import PinnedSection
from plotter.ui.tangent.secant import SecantSection
from plotter.ui.tangent.section import Section
from plotter.ui.tangent.sketch import SketchSection
from plotter.ui.tangent.trace import TraceSection

SECTIONS: tuple[type[Section], ...] = (
    LineSection,
    ShownSection,
    SecantSection,
    ApproximationSection,
    SketchSection,
    TraceSection,
    PinnedSection,
)
"""The sections from top to bottom; a new one is one file and one line here."""


class TangentPanel(SectionPanel):
    """All that is asked about the tangent."""

    def __init__(
        self, document: Document, appearance: Appearance, play: Callable[[str], object]
    ) -> None:
        super().__init__(document, appearance, play, SECTIONS)
        help_text = self.tr(
            "Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: "
            "Shift for small steps, Page Up and Page Down for large ones."
        )
        self.surround(self.tr("Tangent"), help_text)
