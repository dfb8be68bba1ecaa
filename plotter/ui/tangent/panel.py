"""The lens Tangent: sections under one another, each unfolded while it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.panel import LensPanel
from plotter.ui.tangent.approximation import ApproximationSection
from plotter.ui.tangent.chips import ShownSection
from plotter.ui.tangent.line import LineSection
from plotter.ui.tangent.pinned import PinnedSection
from plotter.ui.tangent.secant import SecantSection
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.tangent.sketch import SketchSection
from plotter.ui.tangent.trace import TraceSection
from plotter.ui.widgets import label

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


class TangentPanel(LensPanel):
    """All that is asked about the tangent."""

    def __init__(
        self, document: Document, appearance: Appearance, play: Callable[[str], object]
    ) -> None:
        super().__init__()
        bench = Bench(document, appearance, play, self.bring)
        self.column.addWidget(label(self.tr("Tangent"), kind="title"))
        self.sections = {section.name: section(bench) for section in SECTIONS}
        for section in self.sections.values():
            self.column.addWidget(section)
        help_text = self.tr(
            "Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: "
            "Shift for small steps, Page Up and Page Down for large ones."
        )
        self.column.addWidget(label(help_text, kind="muted", wrap=True))
        self.column.addStretch(1)
